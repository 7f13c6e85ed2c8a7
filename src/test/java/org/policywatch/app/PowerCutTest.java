package org.policywatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.crawl.CrawlOptions;
import org.policywatch.crawl.CrawlReport;
import org.policywatch.model.StoredDocument;

/**
 * The store has reached the disk and the end of the archive has not, as a power cut may leave them.
 */
class PowerCutTest extends CrawlFixture {
  @BeforeEach
  void crawl() {
    crawl(CrawlOptions.NOW);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.01, 0.5, 0.97})
  void whatTheArchiveHasLostIsFetchedAgainAndNothingElse(double left) throws IOException {
    cut(left);
    long without = copies();
    int asked = site.requested();
    CrawlReport second = crawl(CrawlOptions.NOW);
    long fetched = site.requests.stream().skip(asked).filter(it -> it.startsWith("/zc/")).count();
    CrawlReport third = crawl(CrawlOptions.NOW);

    assertThat(fetched).isEqualTo(ARTICLES - without).isPositive();
    assertThat(second.counts().documents().fresh()).isZero();
    assertThat(second.counts().documents().changed()).isZero();
    assertThat(third.counts().fetched()).isZero();
    assertThat(copies()).isEqualTo(ARTICLES);
    assertThat(found("区块链")).isEqualTo(ARTICLES);
    try (Library library = Library.open(workspace)) {
      assertThat(library.store().lastRevision()).isEqualTo(ARTICLES);
    }
  }

  @Test
  void anImportMendsItTooAndTheNextCrawlFetchesWhatIsLost() throws IOException {
    cut(0.5);
    Path empty = folder.resolve("nothing.warc");
    Files.writeString(empty, "");

    CaptureImport.run(workspace, empty, line -> {}, problem -> {});
    crawl(CrawlOptions.NOW);

    assertThat(copies()).isEqualTo(ARTICLES);
  }

  /** Leaves the archive's file as one that was being written, with a part of its bytes. */
  private void cut(double part) throws IOException {
    Path file = archiveFiles().getFirst();
    Path open = file.resolveSibling(file.getFileName() + ".open");
    Files.move(file, open);
    try (FileChannel channel = FileChannel.open(open, StandardOpenOption.WRITE)) {
      channel.truncate((long) (channel.size() * part));
    }
  }

  private List<Path> archiveFiles() throws IOException {
    try (Stream<Path> files = Files.list(workspace.archiveFolder())) {
      return files.toList();
    }
  }

  /** How many documents have a copy that can be read. */
  private long copies() {
    try (Library library = Library.open(workspace)) {
      return library.store().since(0, 2 * ARTICLES).stream()
          .filter(it -> isReadable(library, it))
          .count();
    }
  }

  private static boolean isReadable(Library library, StoredDocument document) {
    try {
      return library.archived(document).isPresent();
    } catch (org.policywatch.archive.ArchiveException e) {
      return false;
    }
  }
}
