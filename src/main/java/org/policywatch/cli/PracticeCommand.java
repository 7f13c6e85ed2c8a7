package org.policywatch.cli;

import java.io.OutputStream;
import org.policywatch.app.Practice;
import org.policywatch.app.Workspace;
import picocli.CommandLine.Command;

/**
 * Does in one go, on made-up data in a temporary folder, what the short commands do, so that the
 * launcher can record their classes in its start-up cache. Touches no data directory of the user's.
 */
@Command(name = "practice", hidden = true, description = "Warms up for the start-up cache.")
final class PracticeCommand implements Runnable {
  @Override
  public void run() {
    Practice.in(PracticeCommand::everyShortCommand);
  }

  private static void everyShortCommand(Workspace workspace) {
    String[] place = {
      "--config", workspace.config().toString(), "--data", workspace.data().toString()
    };
    OutputStream nowhere = OutputStream.nullOutputStream();
    Style style = new Style(true, 80, 24);
    Screen screen = Screen.of(nowhere, nowhere, style, style, false);
    for (String command :
        new String[] {
          "search 区块链 -r 河北",
          "search blockchain --json",
          "search 企业 --csv",
          "search region:x",
          "targets 区块链",
          "targets --csv",
          "show " + Practice.ADDRESS,
          "sources",
          "extract --help",
          "extract " + workspace.config() + " --explain"
        }) {
      String[] words = command.split(" ");
      String[] all = new String[words.length + place.length];
      System.arraycopy(words, 0, all, 0, words.length);
      System.arraycopy(place, 0, all, words.length, place.length);
      PolicywatchCommand.run(screen, all);
    }
  }
}
