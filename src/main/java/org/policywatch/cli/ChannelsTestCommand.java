package org.policywatch.cli;

import java.util.concurrent.Callable;
import org.policywatch.alert.channel.Channel;
import org.policywatch.app.Digesting;
import org.policywatch.app.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Sends something that says that it is a test. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    description = "Sends a digest that says that it is a test.",
    footer = {
      "",
      "Examples:",
      "  policywatch channels test folder",
      "  policywatch channels test mail:me@reader.example",
      "",
      "Exit status: 0 it was taken, 1 it was not, 2 bad use."
    })
final class ChannelsTestCommand implements Callable<Integer> {
  @Mixin private GlobalOptions global = new GlobalOptions();

  @Parameters(paramLabel = "RECIPIENT", description = "as in a watch: wecom:ID, mail:ADDRESS, …")
  private String recipient = "";

  private final Screen screen;

  ChannelsTestCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    Workspace workspace = global.workspace();
    Channel.Receipt receipt =
        Digesting.test(workspace, workspace.settings(), System.getenv(), recipient);
    if (receipt instanceof Channel.Receipt.Refused refused) {
      screen.err().println("policywatch: " + Screen.plain(refused.why()));
      screen.err().flush();
      return Failures.WORK;
    }
    screen.out().println("sent to " + recipient);
    screen.out().flush();
    return 0;
  }
}
