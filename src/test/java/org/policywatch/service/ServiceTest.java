package org.policywatch.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.app.CrawlSession;
import org.policywatch.app.Library;
import org.policywatch.app.TestSite;
import org.policywatch.app.Workspace;
import org.policywatch.crawl.CrawlListener;
import org.policywatch.crawl.CrawlOptions;
import org.policywatch.store.DataLock;
import org.policywatch.store.Progress;
import org.policywatch.store.Store;

/** The service over a real site on loopback, with the real clock of Quartz. */
class ServiceTest {
  private static final int ARTICLES = 3;
  private static final String EVERY_SECOND = "* * * * * ?";
  private static final String NEW_YEAR = "0 0 0 1 1 ?";

  @TempDir private Path folder;
  private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
  private final List<String> heard = new ArrayList<>();
  private TestSite site;
  private Workspace workspace;

  @BeforeEach
  void begin() throws IOException {
    site = new TestSite().withArticles(ARTICLES);
    workspace = new Workspace(folder.resolve("sources.yml"), folder.resolve("data"));
  }

  @AfterEach
  void end() {
    site.close();
  }

  @Test
  void itCrawlsWhenTheScheduleSaysSoAndShowsHowItWent() throws Exception {
    configure(EVERY_SECOND);
    try (Service service = start(0)) {
      hear("crawled: 3 new");
      hear("crawled: 0 new");

      assertThat(ask(service, "GET /healthz", "localhost"))
          .startsWith("HTTP/1.1 200")
          .contains("\"status\" : \"ok\"", "\"what\" : \"crawl\"");
      assertThat(ask(service, "GET /metrics", "127.0.0.1:8490"))
          .contains(
              "policywatch_documents_total{state=\"new\"} 3.0", "policywatch_stored_documents");
    }
  }

  @Test
  void afterARestartTheMetricsKnowTheLastCrawlAndTheDocuments() throws Exception {
    configure(EVERY_SECOND);
    try (Service first = start(-1)) {
      assertThat(first.port()).isNegative();
      hear("crawled: 3 new");
    }
    configure(NEW_YEAR);
    try (Service service = start(0)) {
      assertThat(ask(service, "GET /metrics", "localhost"))
          .contains("policywatch_stored_documents 3.0")
          .doesNotContain("policywatch_last_crawl_timestamp_seconds 0.0");
      assertThat(service.health().lastCrawl()).isNotNull();
    }
  }

  @Test
  void aMissedCrawlIsMadeUpForOnce() throws Exception {
    configure(NEW_YEAR);
    begunAt(Instant.now().minus(800, ChronoUnit.DAYS));

    try (Service service = start(-1)) {
      hear("made up for now");
      hear("crawled: 3 new");
      hear("next: crawl");
      assertThat(service.port()).isNegative();
    }
    heard.clear();
    said.clear();
    try (Service service = start(-1)) {
      hear("next: crawl");
      assertThat(heard).noneMatch(line -> line.contains("made up for"));
      assertThat(service.health().isWell()).isTrue();
    }
  }

  @Test
  void aMissedUpkeepIsMadeUpFor() throws Exception {
    configure(NEW_YEAR);
    Instant before = Instant.now().minus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    try (Store store = Store.open(workspace.data())) {
      store.progress().keep("service.upkeep", new Progress.Mark(0, before.getEpochSecond()));
    }
    try (Service service = start(-1)) {
      while (tidied() == before.getEpochSecond()) {
        assertThat(service.health().isWell()).isTrue();
        assertThat(Instant.now()).isBefore(before.plus(3, ChronoUnit.DAYS).plusSeconds(30));
      }
    }
  }

  private long tidied() {
    try (Library library = Library.open(workspace)) {
      return library.store().progress().of("service.upkeep").orElseThrow().done();
    }
  }

  @Test
  void aServiceThatNeverRanHasMissedNothing() throws Exception {
    configure(NEW_YEAR);
    try (Service service = start(-1)) {
      hear("next: crawl");
      assertThat(service.health().crawling()).isFalse();
      assertThat(heard).noneMatch(line -> line.contains("made up for"));
    }
  }

  @Test
  void anEditIsTakenUpAndABrokenOneIsToldAndLeftAlone() throws Exception {
    configure(NEW_YEAR);
    try (Service service = start(-1)) {
      hear("next: crawl");
      Files.writeString(workspace.config(), "sources:\n  - nonsense: true\n");
      hear("has mistakes");
      assertThat(service.health().isWell()).isTrue();

      configure(EVERY_SECOND);
      hear("taken up: 1 sources");
      hear("crawled: 3 new");
    }
  }

  @Test
  void aCrawlIsPutOffWhileACommandHoldsTheData() throws Exception {
    configure(EVERY_SECOND);
    DataLock held = DataLock.acquire(workspace.data(), "crawl");
    try (held;
        Service service = start(-1)) {
      hear("crawl put off");
      assertThat(service.health().isWell()).isTrue();
    }
  }

  @Test
  void aCrawlThatFailsIsTold() throws Exception {
    configure(EVERY_SECOND);
    Files.createDirectories(workspace.data());
    Files.writeString(workspace.indexFolder(), "no folder");
    try (Service service = start(-1)) {
      hear("crawl failed: ");
      assertThat(service.health().isWell()).isFalse();
    }
  }

  @Test
  void dataThatCannotBeReadAreSaidToWhoeverAsks() throws Exception {
    configure(NEW_YEAR);
    try (Service service = start(0)) {
      Files.createDirectories(workspace.data());
      Files.writeString(workspace.data().resolve("policywatch.db"), "not a database".repeat(100));

      assertThat(ask(service, "GET /healthz", "localhost"))
          .startsWith("HTTP/1.1 503")
          .contains("policywatch.db");
    }
  }

  @Test
  void onlyThisMachineMayAsk() throws Exception {
    configure(NEW_YEAR);
    try (Service service = start(0)) {
      assertThat(ask(service, "GET /healthz", "rebound.example")).startsWith("HTTP/1.1 403");
      assertThat(ask(service, "GET /healthz/..", "localhost")).startsWith("HTTP/1.1 404");
      assertThat(ask(service, "GET /", "localhost:8490")).startsWith("HTTP/1.1 404");
      assertThat(ask(service, "DELETE /metrics", "localhost")).startsWith("HTTP/1.1 405");
      assertThat(ask(service, "HEAD /metrics", "[::1]"))
          .startsWith("HTTP/1.1 200")
          .endsWith("\r\n\r\n");
    }
  }

  @Test
  void theTimetableNamesTheCrawlTheDigestsAndTheUpkeep() throws Exception {
    Files.writeString(
        workspace.config(),
        site.configuration()
            + """
            watches:
              - id: parks
                query: 园区
                to: [feed]
                at: "08:00"
            """);
    Instant now = Instant.parse("2026-11-23T00:30:00Z");

    assertThat(Timetable.of(workspace, workspace.settings(), now))
        .extracting(Timetable.Entry::what)
        .contains("crawl", "digest parks", "upkeep");
  }

  @Test
  void aFrequentSourceIsDueByItsListAndNotByItsPages() throws Exception {
    Files.writeString(workspace.config(), site.configuration().replace("every: 1d", "every: 1h"));
    try (CrawlSession session = CrawlSession.open(workspace, workspace.settings(), "crawl")) {
      session.crawl(workspace.settings().sources(), CrawlOptions.NOW, CrawlListener.NONE);
    }
    Instant now = Instant.now();

    Timetable.Entry next =
        Timetable.of(workspace, workspace.settings(), now).stream()
            .filter(entry -> entry.what().startsWith("source "))
            .findFirst()
            .orElseThrow();

    assertThat(next.at())
        .isBetween(now.plus(40, ChronoUnit.MINUTES), now.plus(70, ChronoUnit.MINUTES));
  }

  @Test
  void aCrawlBegunInTheFutureBeforeTheClockWasSetBackIsMadeUpFor() throws Exception {
    configure(NEW_YEAR);
    begunAt(Instant.now().plus(800, ChronoUnit.DAYS));

    try (Service service = start(-1)) {
      hear("made up for now");
      hear("crawled: 3 new");
      assertThat(service.port()).isNegative();
    }
  }

  private void configure(String cron) throws IOException {
    Path fresh = folder.resolve("fresh.yml");
    Files.writeString(fresh, site.configuration() + "schedule:\n  crawl: \"" + cron + "\"\n");
    Files.move(fresh, workspace.config(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  private void begunAt(Instant time) {
    try (Store store = Store.open(workspace.data())) {
      store.progress().keep("service.crawl", new Progress.Mark(0, time.getEpochSecond()));
    }
    try (Library library = Library.open(workspace)) {
      assertThat(library.store().documentCount()).isZero();
    }
  }

  private Service start(int port) {
    return Service.start(workspace, port, Map.of(), said::add);
  }

  private void hear(String words) throws InterruptedException {
    while (true) {
      String line = said.poll(30, TimeUnit.SECONDS);
      assertThat(line).as("'%s' after %s", words, heard).isNotNull();
      heard.add(line);
      if (line.contains(words)) {
        return;
      }
    }
  }

  /** By hand: the JDK's own client may not name another host. */
  private static String ask(Service service, String line, String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
      String request = line + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
