package org.policywatch.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policywatch.index.Documents.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.fetch.TestClock;
import org.policywatch.index.IndexSink;
import org.policywatch.index.LuceneIndex;
import org.policywatch.model.StoredDocument;
import org.policywatch.store.Store;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class IndexFeedTest {
  @TempDir private Path folder;
  private Store store;
  private WatchedIndex index;
  private IndexFeed feed;

  @BeforeEach
  void open() {
    store = Store.open(folder);
    index = new WatchedIndex(LuceneIndex.open(folder.resolve("lucene")));
    feed = new IndexFeed(index, store, null, InstantSource.system());
  }

  @AfterEach
  void close() {
    index.close();
    store.close();
  }

  @Test
  void documentsAreIndexedInTheOrderOfTheirRevisionsWhoeverOffersThem() throws Exception {
    List<Callable<Void>> offers = new ArrayList<>();
    for (long revision = 1; revision <= 500; revision++) {
      offers.add(offering(revision));
    }
    Collections.shuffle(offers, new Random(1));

    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Void> offer : threads.invokeAll(offers)) {
        offer.get();
      }
    }

    assertThat(index.put)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 500).boxed().toList());
  }

  @Test
  void whoOffersWhileAnotherIndexesNeedNotWait() throws Exception {
    index.hold = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Void> first = threads.submit(offering(1));
      index.held.await();
      for (long revision = 2; revision <= 20; revision++) {
        threads.submit(offering(revision)).get(10, TimeUnit.SECONDS);
      }
      assertThat(index.put).isEmpty();
      index.hold.countDown();
      first.get();
    }

    assertThat(index.put).hasSize(20);
  }

  @Test
  void whatTheDiskRefusedIsPutInWithTheNextDocument() throws Exception {
    index.full = true;
    assertThatThrownBy(() -> offering(1).call()).isInstanceOf(UncheckedIOException.class);
    index.full = false;

    offering(2).call();

    assertThat(index.put).containsExactly(1L, 2L);
  }

  @Test
  void whatNobodyOffersHoldsUpTheOthersForAWhileOnly() {
    for (int i = 1; i <= 300; i++) {
      StoredDocument made = document("d" + i, "通知" + i).revision(i);
      store.imports().document(made.id(), made.source(), made.extraction(), Instant.EPOCH);
    }

    store.since(1, 300).forEach(feed::offer);

    assertThat(index.put).startsWith(1L, 2L, 3L).hasSizeGreaterThan(200);
  }

  @Test
  void aClockThatIsSetBackKeepsNothingFromBeingFound() throws Exception {
    TestClock clock = new TestClock(Instant.parse("2031-01-01T00:00:00Z"));
    feed = new IndexFeed(index, store, null, clock);
    clock.advance(Duration.ofDays(-1_500));

    offering(1).call();

    assertThat(index.lastRevision()).isEqualTo(1);
  }

  private Callable<Void> offering(long revision) {
    return () -> {
      feed.offer(document("d" + revision, "通知").revision(revision));
      return null;
    };
  }

  /** An index on disk that can be watched, held up and refused. */
  private static final class WatchedIndex implements IndexSink {
    private final LuceneIndex index;
    final List<Long> put = Collections.synchronizedList(new ArrayList<>());
    final CountDownLatch held = new CountDownLatch(1);
    volatile CountDownLatch hold = new CountDownLatch(0);
    volatile boolean full;

    WatchedIndex(LuceneIndex index) {
      this.index = index;
    }

    @Override
    public void put(StoredDocument document) {
      held.countDown();
      if (full) {
        throw new UncheckedIOException(new IOException("No space left on device"));
      }
      try {
        hold.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      index.put(document);
      put.add(document.revision());
    }

    @Override
    public void commit() {
      index.commit();
    }

    @Override
    public long lastRevision() {
      return index.lastRevision();
    }

    @Override
    public void close() {
      index.close();
    }
  }
}
