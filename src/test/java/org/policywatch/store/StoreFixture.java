package org.policywatch.store;

import static org.policywatch.store.Visits.longText;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.frontier.Frontier;
import org.policywatch.store.Visits.Page;

/** A new store for each test, open, with its frontier at hand. */
abstract class StoreFixture {
  static final Page PLAN = Page.of("行动计划", longText("计划"));

  @TempDir Path folder;
  Store store;
  Frontier frontier;
  NamedPages pages;

  @BeforeEach
  void open() {
    store = Store.open(folder);
    frontier = store.frontier();
    pages = new NamedPages(frontier);
  }

  @AfterEach
  void close() {
    store.close();
  }
}
