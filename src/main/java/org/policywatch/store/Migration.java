package org.policywatch.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.LockSupport;

/**
 * Brings the schema to the present version, file by file, each with its number in one transaction.
 */
final class Migration {
  /** The last numbered file beside this class. */
  static final int PRESENT = 8;

  /** A new database is waited for so often, so many nanoseconds each time. */
  static final int NEW_TRIES = 40;

  static final long NEW_WAIT = 50_000_000;

  private final Connection connection;

  Migration(Connection connection) {
    this.connection = connection;
  }

  void run() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (version(statement) == PRESENT) {
        return;
      }
      statement.execute("BEGIN EXCLUSIVE");
      try {
        // asked again: another process may have migrated while we waited
        int version = version(statement);
        refuseNewer(version);
        for (int next = version + 1; next <= PRESENT; next++) {
          apply(statement, next);
        }
        statement.execute("COMMIT");
      } catch (SQLException | RuntimeException e) {
        statement.execute("ROLLBACK");
        throw e;
      }
    }
  }

  /** For readers, who may not migrate. */
  void check() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      int version = version(statement);
      for (int i = 0; i < NEW_TRIES && version == 0; i++) {
        // somebody is making it this very moment
        LockSupport.parkNanos(NEW_WAIT);
        version = version(statement);
      }
      refuseNewer(version);
      if (version < PRESENT) {
        throw new StoreException(
            "the data are of an older version (" + version + "): crawl once to bring them up");
      }
    }
  }

  private static void refuseNewer(int version) {
    if (version > PRESENT) {
      throw new StoreException(
          "the data were written by a newer policywatch (schema "
              + version
              + ", this one knows "
              + PRESENT
              + "): use that one, or another directory with --data");
    }
  }

  private static int version(Statement statement) throws SQLException {
    try (ResultSet results = statement.executeQuery("PRAGMA user_version")) {
      return results.getInt(1);
    }
  }

  private static void apply(Statement statement, int version) throws SQLException {
    for (String command : script(version).replaceAll("(?m)--.*$", "").split(";")) {
      if (!command.isBlank()) {
        statement.execute(command);
      }
    }
    statement.execute("PRAGMA user_version = " + version);
  }

  private static String script(int version) {
    try (InputStream in = Migration.class.getResourceAsStream(version + ".sql")) {
      if (in == null) {
        throw new IllegalStateException("schema file " + version + ".sql is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
