package org.policywatch.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.app.TestSite;
import org.policywatch.app.Workspace;
import org.policywatch.store.DataLock;

/** {@code policywatch run} as a process of its own, asked to end in the middle of a slow crawl. */
class RunIT {
  @TempDir private Path folder;

  @Test
  void sigtermEndsItCleanlyInSeconds() throws IOException, InterruptedException {
    try (TestSite site = new TestSite().withArticles(40)) {
      Workspace workspace = new Workspace(folder.resolve("sources.yml"), folder.resolve("data"));
      Files.writeString(
          workspace.config(),
          site.configuration().replace("delay: 0s", "delay: 400ms")
              + "schedule:\n  crawl: \"* * * * * ?\"\n");
      Path out = folder.resolve("out.txt");
      Process service = start(workspace, out);
      while (site.requested() < 4 && service.isAlive()) {
        service.waitFor(10, TimeUnit.MILLISECONDS);
      }

      Instant asked = Instant.now();
      service.destroy();

      assertThat(service.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(15));
      assertThat(Files.readString(out)).contains("crawling 1 sources").contains("ending");
      // the lock is free again: nothing holds the data
      DataLock.acquire(workspace.data(), "test").close();
    }
  }

  private static Process start(Workspace workspace, Path out) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "org.policywatch.Main",
            "run",
            "--port",
            "none",
            "--config",
            workspace.config().toString(),
            "--data",
            workspace.data().toString())
        .redirectErrorStream(true)
        .redirectOutput(out.toFile())
        .start();
  }
}
