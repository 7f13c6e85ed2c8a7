package org.policywatch.app;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.config.Settings;
import org.policywatch.crawl.CrawlListener;
import org.policywatch.crawl.CrawlOptions;
import org.policywatch.crawl.CrawlReport;
import org.policywatch.store.StoreException;

/** A disk that takes no more, or nothing at all: the run ends with a reason, nothing is torn. */
class BrokenDiskTest {
  private static final int ARTICLES = 10;

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void startSite() throws IOException {
    site = new TestSite().withArticles(ARTICLES);
    Files.writeString(folder.resolve("sources.yml"), site.configuration());
  }

  @AfterEach
  void stopSite() {
    site.close();
  }

  @Test
  void aFullDiskEndsTheRunWithAReasonAndTheNextOneGoesOn() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", disk.toString()), "no tmpfs");
    try {
      Workspace workspace = new Workspace(folder.resolve("sources.yml"), disk.resolve("data"));
      Files.createDirectories(workspace.data());
      Path ballast = disk.resolve("ballast");
      CrawlReport report = crawl(workspace, () -> fill(disk, ballast));

      assertThat(report.isHealthy()).isFalse();
      assertThat(report.sources().getFirst().problem()).isNotBlank();

      Files.delete(ballast);
      CrawlReport next = crawl(workspace, () -> {});
      assertThat(next.isHealthy()).isTrue();
      try (Library library = Library.open(workspace)) {
        assertThat(library.store().documentCount()).isEqualTo(ARTICLES);
        assertThat(library.store().since(0, 100)).allMatch(it -> library.archived(it).isPresent());
      }
    } finally {
      run("umount", "-l", disk.toString());
    }
  }

  @Test
  void anArchiveWithoutRoomForAFileIsTheRunsTroubleAndNotThePages() throws Exception {
    Workspace workspace = new Workspace(folder.resolve("sources.yml"), folder.resolve("data"));
    Path archive = Files.createDirectories(workspace.archiveFolder());
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", archive.toString()), "no tmpfs");
    try {
      byte[] pdf = new byte[3_000_000];
      new Random(1).nextBytes(pdf);
      System.arraycopy("%PDF-1.4\n".getBytes(US_ASCII), 0, pdf, 0, 9);
      site.list(1, Map.of());
      site.page(
          "/zc/1.html",
          "<meta charset=utf-8><title>关于印发甲省区块链行动计划的通知</title><p>现将《甲省区块链行动计划》印发给你们。</p>"
              + "<p><a href='/zc/plan.pdf'>甲省区块链行动计划</a></p>");
      site.handle(
          "/zc/plan.pdf",
          exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/pdf");
            exchange.sendResponseHeaders(200, pdf.length);
            exchange.getResponseBody().write(pdf);
            exchange.close();
          });

      CrawlReport report = crawl(workspace, () -> {});

      assertThat(report.isHealthy()).isFalse();
      assertThat(report.sources().getFirst().problem()).contains("could not be archived");
      site.handle("/zc/plan.pdf", null);
      assertThat(crawl(workspace, () -> {}).counts().documents().fresh()).isEqualTo(1);
    } finally {
      run("umount", "-l", archive.toString());
    }
  }

  @Test
  void aDirectoryThatMayNotBeWrittenSaysSo() throws Exception {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    Workspace workspace = new Workspace(folder.resolve("sources.yml"), locked.resolve("data"));
    // root may write anywhere, but not on what is mounted to read only
    boolean root = "root".equals(System.getProperty("user.name"));
    if (root) {
      assumeTrue(run("mount", "-t", "tmpfs", "-o", "ro,size=1m", "tmpfs", locked.toString()), "");
    } else {
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
    }
    try {
      assertThatThrownBy(() -> crawl(workspace, () -> {}))
          .isInstanceOfAny(StoreException.class, RuntimeException.class)
          .hasMessageContaining(locked.toString());
    } finally {
      if (root) {
        run("umount", "-l", locked.toString());
      } else {
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }

  /** Crawls; when the first pages are in, something happens to the disk. */
  private static CrawlReport crawl(Workspace workspace, Runnable event) {
    Settings settings = workspace.settings();
    CrawlSession session = CrawlSession.open(workspace, settings, "crawl");
    CrawlListener listener =
        new CrawlListener() {
          @Override
          public void listed(
              org.policywatch.model.SourceId source,
              org.policywatch.model.PageUrl list,
              int fresh) {
            event.run();
          }
        };
    try {
      return session.crawl(settings.sources(), CrawlOptions.NOW, listener);
    } finally {
      closeQuietly(session);
    }
  }

  private static void closeQuietly(CrawlSession session) {
    try {
      session.close();
    } catch (RuntimeException e) {
      // what cannot be written to a full disk on closing is made up for by the next run
      assertThat(e.getMessage()).isNotNull();
    }
  }

  private static void fill(Path disk, Path ballast) {
    try {
      FileStore store = Files.getFileStore(disk);
      Files.write(ballast, new byte[(int) store.getUsableSpace()]);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
  }
}
