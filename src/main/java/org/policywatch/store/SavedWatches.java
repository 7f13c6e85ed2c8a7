package org.policywatch.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Watches that were saved by command, as their definitions, and which watches are paused. */
public final class SavedWatches {
  private final Database database;

  SavedWatches(Database database) {
    this.database = database;
  }

  /** Definitions by id, in the order they were saved. */
  public Map<String, String> all() {
    return database.read(
        session -> {
          Map<String, String> all = new LinkedHashMap<>();
          session
              .all(
                  "SELECT id, definition FROM watch ORDER BY created, id",
                  row -> Map.entry(row.text("id"), row.text("definition")))
              .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
          return all;
        });
  }

  /** False when there is one of this id, which stays as it is. */
  public boolean add(String id, String definition, Instant now) {
    return database.write(
        session ->
            session.update(
                    "INSERT INTO watch (id, definition, created) VALUES (?, ?, ?)"
                        + " ON CONFLICT (id) DO NOTHING",
                    id,
                    definition,
                    now)
                > 0);
  }

  /** Forgets the watch and what it has told; false when there is none. */
  public boolean remove(String id) {
    return database.write(
        session -> {
          boolean removed = session.update("DELETE FROM watch WHERE id = ?", id) > 0;
          if (removed) {
            forget(session, id);
          }
          return removed;
        });
  }

  static void forget(Session session, String id) throws SQLException {
    for (String table : List.of("watch_state", "told", "watch_pause")) {
      session.update("DELETE FROM " + table + " WHERE watch = ?", id);
    }
  }

  /** Ids of those that are to be quiet. */
  public Set<String> paused() {
    return database.read(
        session ->
            new HashSet<>(session.all("SELECT watch FROM watch_pause", row -> row.text("watch"))));
  }

  /** From now on it is quiet; false when it was. */
  public boolean pause(String id, Instant now) {
    return database.write(
        session ->
            session.update(
                    "INSERT INTO watch_pause (watch, since) VALUES (?, ?)"
                        + " ON CONFLICT (watch) DO NOTHING",
                    id,
                    now)
                > 0);
  }

  /** It is heard again, from where it stopped; false when it was not paused. */
  public boolean resume(String id) {
    return database.write(
        session -> session.update("DELETE FROM watch_pause WHERE watch = ?", id) > 0);
  }
}
