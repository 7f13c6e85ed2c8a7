package org.policywatch.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.policywatch.app.RobotsTrial;
import org.policywatch.fetch.robots.Verdict;
import org.policywatch.model.PageUrl;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains robots.txt. */
@Command(
    name = "robots",
    mixinStandardHelpOptions = true,
    description = "Says whether robots.txt allows a page, and by which line (RFC 9309).",
    footer = {
      "",
      "Examples:",
      "  policywatch robots https://…/page.html",
      "  policywatch robots --batch cases.jsonl   lines {\"robots\",\"agent\",\"url\"}",
      "",
      "Exit status: 0 allowed, 1 forbidden or not known, 2 bad use;",
      "for a batch 0 when all lines could be read."
    })
final class RobotsCommand implements Callable<Integer> {
  @Mixin private GlobalOptions global = new GlobalOptions();
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "URL", arity = "0..1", description = "a page")
  private @Nullable String url;

  @Option(names = "--batch", paramLabel = "FILE", description = "judge many, without the network")
  private @Nullable Path batch;

  private final Screen screen;

  RobotsCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    if (batch != null) {
      int errors = new RobotsTrial().batch(batch, screen.out()::println);
      screen.out().flush();
      return errors == 0 ? 0 : Failures.WORK;
    }
    if (url == null) {
      throw ExceptionHandlers.mistake(spec.commandLine(), "name a URL or --batch FILE");
    }
    String written = url;
    PageUrl page =
        PageUrl.parse(written)
            .orElseThrow(
                () ->
                    ExceptionHandlers.mistake(
                        spec.commandLine(),
                        "'" + written + "' is not a page address: expected http://… or https://…"));
    Verdict verdict = RobotsTrial.live(global.workspace().settings(), page);
    screen
        .out()
        .println((verdict.allowed() ? "allowed: " : "forbidden: ") + Screen.plain(verdict.rule()));
    screen.out().flush();
    return verdict.allowed() ? 0 : Failures.WORK;
  }
}
