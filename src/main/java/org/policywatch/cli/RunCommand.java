package org.policywatch.cli;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.policywatch.app.Workspace;
import org.policywatch.service.Service;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The service. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description =
        "Stays: crawls every night, looks at frequent sources in between, sends digests. Ctrl-C or"
            + " SIGTERM ends it within seconds.",
    footer = {
      "",
      "A crawl that was missed while it was not running is made up for once. Edits of sources.yml",
      "are taken up as they come; one with mistakes is told and left alone.",
      "",
      "Examples:",
      "  policywatch run",
      "  policywatch run --port none --data /var/lib/policywatch",
      "  curl -s http://127.0.0.1:8490/healthz"
    })
final class RunCommand implements Callable<Integer> {
  @Mixin private GlobalOptions global = new GlobalOptions();

  @Option(
      names = "--port",
      paramLabel = "PORT|none",
      defaultValue = "8490",
      description = "where /healthz and /metrics are, on 127.0.0.1; default 8490")
  private String port = "8490";

  @Spec private CommandSpec spec;

  private final Screen screen;

  RunCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws InterruptedException {
    Workspace workspace = global.workspace();
    try (StopSignal signal = new StopSignal();
        Service service = Service.start(workspace, number(), System.getenv(), this::say)) {
      signal.asks(service::stop);
      service.await();
      say("ending");
    }
    return 0;
  }

  private int number() {
    if (port.equals("none")) {
      return -1;
    }
    if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
      throw ExceptionHandlers.mistake(
          spec.commandLine(), "--port " + port + ": expected 0 to 65535, or none");
    }
    return Integer.parseInt(port);
  }

  /** At once: there may be a night between two lines. */
  private void say(String line) {
    screen.out().println(Times.local(Instant.now()) + "  " + Screen.plainLines(line));
    screen.out().flush();
  }
}
