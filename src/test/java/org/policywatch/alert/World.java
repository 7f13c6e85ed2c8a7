package org.policywatch.alert;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.policywatch.alert.channel.Channel;
import org.policywatch.alert.match.Watch;
import org.policywatch.index.Documents;
import org.policywatch.index.LuceneIndex;
import org.policywatch.model.StoredDocument;
import org.policywatch.search.SearchEngine;
import org.policywatch.store.Store;

/** A store and its index on disk, and a clock that stands until it is moved. */
final class World implements AutoCloseable, InstantSource {
  static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final Path folder;
  private Store store;
  private Instant now = Instant.parse("2026-03-02T01:00:00Z");

  World(Path folder) {
    this.folder = folder;
    this.store = Store.open(folder);
    index();
  }

  /** As after a death: nothing is left but what is on disk. */
  void reopen() {
    store.close();
    store = Store.open(folder);
  }

  Store store() {
    return store;
  }

  @Override
  public Instant instant() {
    return now;
  }

  void goTo(String instant) {
    now = Instant.parse(instant);
  }

  /** The documents come in, or change. */
  void collect(Documents... documents) {
    for (Documents document : documents) {
      StoredDocument stored = document.revision(1);
      store.imports().document(stored.id(), stored.source(), stored.extraction(), now);
    }
    index();
  }

  private void index() {
    try (LuceneIndex index = LuceneIndex.open(folder.resolve("lucene"))) {
      store.since(index.lastRevision(), 1_000).forEach(index::put);
      index.commit();
    }
  }

  /** A newer program reads the document's page otherwise. */
  void readAnew(Documents document) {
    StoredDocument read = document.revision(1);
    store.replaceExtraction(store.find(read.id()).orElseThrow(), read.extraction());
    index();
  }

  DigestReport run(List<Watch> watches, Map<String, Channel> channels) {
    return run(new AlertSettings(watches, CHINA), channels, Steps.NONE);
  }

  DigestReport run(AlertSettings settings, Map<String, Channel> channels, Steps steps) {
    try (SearchEngine engine = SearchEngine.open(folder.resolve("lucene"), this)) {
      return new DigestRun(settings, store, engine, channels, this, steps).run();
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
