package org.policywatch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.index.Documents;
import org.policywatch.model.StoredDocument;

class OlderStoreTest {
  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

  @TempDir private Path data;

  @Test
  void dataOfSchemaThreeComeUpAndKnowTheirStates() throws SQLException {
    try (Store store = Store.open(data)) {
      collect(store, "旧文本");
      collect(store, "新文本");
      store
          .outbox()
          .settle(
              new Settlement(
                  List.of(), Map.of(), List.of(Delivery.fresh("d", "folder", NOW, "{}"))));
    }
    backToThree();
    try (Store store = Store.open(data)) {
      assertThat(text(store.stateAt("a", 1).orElseThrow())).isEqualTo("旧文本");
      assertThat(text(store.stateAt("a", 2).orElseThrow())).isEqualTo("新文本");
      assertThat(store.stateAt("a", 0)).isEmpty();
      assertThat(store.saidAfter(1)).containsExactly("a");
      assertThat(store.outbox().latest(1).getFirst().parts()).isZero();
      assertThat(store.watches().all()).isEmpty();
    }
  }

  private static void collect(Store store, String text) {
    StoredDocument document = Documents.document("a", "标题").text(text).revision(1);
    store.imports().document("a", document.source(), document.extraction(), NOW);
  }

  private static String text(StoredDocument document) {
    return document.extraction().article().text();
  }

  private void backToThree() throws SQLException {
    String url = "jdbc:sqlite:" + data.resolve("policywatch.db");
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (String command :
          List.of(
              "ALTER TABLE delivery DROP COLUMN parts",
              "ALTER TABLE watch_state DROP COLUMN sent",
              "ALTER TABLE document DROP COLUMN said",
              "ALTER TABLE document_version DROP COLUMN said",
              "DROP INDEX document_version_revision",
              "ALTER TABLE document DROP COLUMN noindex",
              "ALTER TABLE document_version DROP COLUMN noindex",
              "ALTER TABLE page DROP COLUMN noarchive",
              "ALTER TABLE document DROP COLUMN noarchive",
              "ALTER TABLE document DROP COLUMN seen",
              "DROP TABLE page_file",
              "DROP TABLE watch",
              "DROP TABLE watch_pause",
              "PRAGMA user_version = 3")) {
        statement.execute(command);
      }
    }
  }
}
