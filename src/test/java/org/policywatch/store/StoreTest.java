package org.policywatch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policywatch.store.Visits.NOW;
import static org.policywatch.store.Visits.SOURCE;
import static org.policywatch.store.Visits.longText;
import static org.policywatch.store.Visits.visit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.model.SourceId;
import org.policywatch.model.StoredDocument;
import org.policywatch.store.Visits.Page;

/** Opening the data, sharing them with others, and what they keep beside documents. */
class StoreTest extends StoreFixture {
  @Test
  void healthTellsOfTheLastRunAndTheLastGoodOne() {
    visit(store, "a", PLAN);
    RunCounts counts = new RunCounts(5, 1, 2, 1, 3, 0, 1);
    store.runs().record(SOURCE, NOW, counts, null);
    store.runs().record(SOURCE, NOW.plusSeconds(60), RunCounts.NONE, "list: timeout");
    store.runs().record(SOURCE, NOW.plusSeconds(120), RunCounts.NONE, "list: timeout");
    store.runs().record(new SourceId("a-source"), NOW, counts, null);

    assertThat(store.runs().health())
        .containsExactly(
            new SourceHealth(new SourceId("a-source"), NOW, NOW, 0, null, counts, 0, 0),
            new SourceHealth(
                SOURCE, NOW.plusSeconds(120), NOW, 2, "list: timeout", RunCounts.NONE, 1, 1));
  }

  @Test
  void whateverAReasonIsWrittenInItsRunCanBeReadAgain() {
    Map<String, Integer> reasons = new LinkedHashMap<>();
    reasons.put("denied: noindex,\r\n nofollow", 3);
    reasons.put("", 1);
    store
        .runs()
        .keep(
            new RunRecord(
                SOURCE,
                NOW,
                Duration.ZERO,
                "crawled",
                null,
                RunCounts.NONE,
                RunRecord.Load.NONE,
                reasons));

    assertThat(store.runs().of(SOURCE, 1).getFirst().reasons().values()).containsExactly(3, 1);
  }

  @Test
  void whatWasStoredIsThereAfterReopening() {
    StoredDocument document = visit(store, "a", PLAN).document();
    store.close();

    store = Store.open(folder);

    assertThat(store.since(0, 10)).containsExactly(document);
  }

  @Test
  void aReaderSeesWhatWasCommittedWhileAnotherWrites() throws Exception {
    visit(store, "a", PLAN);
    CountDownLatch started = new CountDownLatch(2);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Long> one = threads.submit(() -> follow(started));
      Future<Long> two = threads.submit(() -> follow(started));
      started.await();

      for (int i = 0; i < 300; i++) {
        visit(store, "w" + i, Page.of("t" + i, longText("文" + i)));
      }

      assertThat(one.get()).isEqualTo(301);
      assertThat(two.get()).isEqualTo(301);
    }
  }

  /** Reads until revision 301 is there; fails when a revision is missing or comes back. */
  private long follow(CountDownLatch started) {
    try (Store reader = Store.openReadOnly(folder)) {
      started.countDown();
      long last = 0;
      while (last < 301) {
        for (StoredDocument document : reader.since(last, 50)) {
          assertThat(document.revision()).isEqualTo(last + 1);
          last = document.revision();
        }
      }
      return last;
    }
  }

  @RepeatedTest(10)
  void manyMayOpenANewStoreAtOnce(@TempDir Path fresh) throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Long>> opened = new java.util.ArrayList<>();
      for (int i = 0; i < 8; i++) {
        opened.add(
            threads.submit(
                () -> {
                  try (Store one = Store.open(fresh)) {
                    return one.lastRevision();
                  }
                }));
      }

      for (Future<Long> one : opened) {
        assertThat(one.get()).isZero();
      }
    }
  }

  @Test
  void aWriterKeepsTheDatabaseOnlyWhileItWrites() {
    try (Store other = Store.open(folder)) {
      for (int i = 0; i < 3; i++) {
        visit(store, "a" + i, Page.of("t" + i, longText("甲" + i)));
        visit(other, "b" + i, Page.of("t" + i, longText("乙" + i)));
      }

      assertThat(store.lastRevision()).isEqualTo(6);
      assertThat(other.documentCount()).isEqualTo(6);
    }
  }

  @Test
  void whatSitesToldIsKept() {
    String origin = "http://north.example:80";
    assertThat(store.hosts().of(origin)).isEmpty();
    store.hosts().keep(origin, new HostNotes(null, null, NOW, "status 429"), NOW);
    assertThat(store.hosts().of(origin)).contains(new HostNotes(null, null, NOW, "status 429"));

    store.hosts().keep(origin, new HostNotes(new byte[] {-1, 0, 65}, NOW, null, ""), NOW);

    HostNotes notes = store.hosts().of(origin).orElseThrow();
    assertThat(notes.robots()).containsExactly(-1, 0, 65);
    assertThat(notes.robotsFetched()).isEqualTo(NOW);
    assertThat(notes.closedUntil()).isNull();
  }

  @Test
  void syncKeepsTheStoreUsable() {
    visit(store, "a", PLAN);
    store.sync();

    assertThat(visit(store, "b", Page.of("二", longText("二"))).document().revision()).isEqualTo(2);
  }

  @Test
  void aReaderCannotWrite() {
    try (Store reader = Store.openReadOnly(folder)) {
      assertThatThrownBy(() -> reader.runs().record(SOURCE, NOW, RunCounts.NONE, null))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> reader.frontier().lease(SOURCE, 1, NOW, Duration.ofHours(1)))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void whereThereIsNoDataAReaderSaysWhatToDo(@TempDir Path empty) {
    assertThatThrownBy(() -> Store.openReadOnly(empty))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("crawl first");
    assertThat(empty).isEmptyDirectory();
  }

  @Test
  void aFileThatIsNoDatabaseIsRefused(@TempDir Path other) throws Exception {
    Files.writeString(other.resolve("policywatch.db"), "not a database ".repeat(100));

    assertThatThrownBy(() -> Store.open(other)).isInstanceOf(StoreException.class);
    assertThatThrownBy(() -> Store.openReadOnly(other)).isInstanceOf(StoreException.class);
  }

  @Test
  void dataOfANewerVersionAreRefused() throws SQLException {
    store.close();
    try (Connection connection =
        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("policywatch.db"))) {
      connection.createStatement().execute("PRAGMA user_version = 999");
    }

    assertThatThrownBy(() -> Store.open(folder)).hasMessageContaining("newer policywatch");
    assertThatThrownBy(() -> Store.openReadOnly(folder)).hasMessageContaining("newer policywatch");
  }
}
