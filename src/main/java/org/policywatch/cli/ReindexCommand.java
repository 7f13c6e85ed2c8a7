package org.policywatch.cli;

import java.util.concurrent.Callable;
import org.policywatch.app.Reindexing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Builds the index anew from the store. */
@Command(
    name = "reindex",
    mixinStandardHelpOptions = true,
    description = "Builds the search index anew from the stored documents; needs no network.",
    footer = {"", "Example:", "  policywatch reindex --data index/demo"})
final class ReindexCommand implements Callable<Integer> {
  @Mixin private GlobalOptions global = new GlobalOptions();

  private final Screen screen;

  ReindexCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    long documents = Reindexing.run(global.workspace());
    screen.out().println(documents + " documents indexed");
    screen.out().flush();
    return 0;
  }
}
