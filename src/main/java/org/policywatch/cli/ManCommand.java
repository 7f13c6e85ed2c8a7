package org.policywatch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Manual pages for those who package the program. */
@Command(
    name = "man",
    hidden = true,
    mixinStandardHelpOptions = true,
    description = "Writes the manual pages of all commands into a folder.",
    footer = {
      "",
      "Example:",
      "  policywatch man ~/.local/share/man/man1 && man policywatch-search"
    })
final class ManCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FOLDER", description = "made when it is not there")
  private Path folder = Path.of("");

  private final Screen screen;

  ManCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    try {
      Files.createDirectories(folder);
      int pages = write(PolicywatchCommand.whole(screen));
      screen.err().println(Words.count(pages, "page") + " written to " + folder);
      return 0;
    } catch (IOException e) {
      screen.err().println("policywatch: '" + folder + "' cannot be written: " + e.getMessage());
      return Failures.WORK;
    }
  }

  private int write(CommandLine command) throws IOException {
    if (command.getCommandSpec().usageMessage().hidden()) {
      return 0;
    }
    Files.writeString(
        folder.resolve(ManPage.fileName(command.getCommandSpec())), ManPage.of(command));
    int pages = 1;
    for (CommandLine below : command.getSubcommands().values()) {
      pages += write(below);
    }
    return pages;
  }
}
