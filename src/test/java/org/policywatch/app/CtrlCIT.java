package org.policywatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.search.SearchEngine;

/** A real process that is asked to stop, as Ctrl-C does, in the middle of a slow crawl. */
class CtrlCIT {
  private static final int ARTICLES = 40;

  @TempDir private Path folder;

  @Test
  void aStoppedCrawlEndsInSecondsAndTheNextOneGoesOn() throws IOException, InterruptedException {
    try (TestSite site = new TestSite().withArticles(ARTICLES)) {
      Workspace workspace = new Workspace(folder.resolve("sources.yml"), folder.resolve("data"));
      Files.writeString(
          workspace.config(), site.configuration().replace("delay: 0s", "delay: 400ms"));
      Process slow = CrawlProcess.start(workspace, folder.resolve("out.txt"));
      while (site.requests.size() < 6 && slow.isAlive()) {
        slow.waitFor(10, TimeUnit.MILLISECONDS);
      }

      Instant asked = Instant.now();
      slow.destroy();
      boolean ended = slow.waitFor(10, TimeUnit.SECONDS);

      assertThat(ended).isTrue();
      assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(8));
      assertThat(Files.readString(folder.resolve("out.txt"))).contains("nothing is lost");
      Files.writeString(workspace.config(), site.configuration());
      assertThat(CrawlProcess.start(workspace, folder.resolve("out2.txt")).waitFor()).isZero();
      try (SearchEngine engine = Library.searchOnly(workspace)) {
        assertThat(engine.documentCount()).isEqualTo(ARTICLES);
      }
    }
  }
}
