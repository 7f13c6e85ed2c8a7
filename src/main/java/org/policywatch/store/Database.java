package org.policywatch.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The database file: one connection that writes and one that reads. Safe for many threads. */
final class Database implements AutoCloseable {
  /** How long to wait for another process in the middle of a transaction. */
  private static final int BUSY_MILLIS = 15_000;

  /** Negative: in kilobytes. */
  private static final int CACHE_KILOBYTES = -16_000;

  private final Path file;
  private final @Nullable GroupCommit writer;
  private final Connection readable;
  private final Session reader;
  private final ReentrantLock reading = new ReentrantLock();

  private Database(Path file, @Nullable GroupCommit writer, Connection readable) {
    this.file = file;
    this.writer = writer;
    this.readable = readable;
    this.reader = new Session(readable);
  }

  /** Something to do with the database. */
  interface Work<T> {
    T run(Session session) throws SQLException;
  }

  /** Opens the file, made and brought to the present schema when needed. */
  static Database open(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setCacheSize(CACHE_KILOBYTES);
    Connection connection = connected(config, file);
    try {
      new Migration(connection).run();
      return new Database(file, new GroupCommit(connection), readOnly(file));
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /** Opens a file that is there, to read only. */
  static Database openReadOnly(Path file) throws SQLException {
    Connection connection = readOnly(file);
    try {
      new Migration(connection).check();
      return new Database(file, null, connection);
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /** To begin a log SQLite does not wait for others that begin one, whatever its timeout. */
  private static Connection connected(SQLiteConfig config, Path file) throws SQLException {
    for (int left = Migration.NEW_TRIES; ; left--) {
      try {
        return config.createConnection("jdbc:sqlite:" + file);
      } catch (SQLiteException e) {
        if (e.getResultCode() != SQLiteErrorCode.SQLITE_BUSY || left == 0) {
          throw e;
        }
        LockSupport.parkNanos(Migration.NEW_WAIT);
      }
    }
  }

  private static Connection readOnly(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setCacheSize(CACHE_KILOBYTES);
    return config.createConnection("jdbc:sqlite:" + file);
  }

  /**
   * One transaction: all of it happens or nothing. It may be run twice, so it must do nothing but
   * speak with the session.
   */
  <T> T write(Work<T> work) {
    try {
      return writer().write(work);
    } catch (SQLException e) {
      throw failure("written to", e);
    }
  }

  private GroupCommit writer() {
    if (writer == null) {
      throw new IllegalStateException("\"" + file + "\" was opened to read only");
    }
    return writer;
  }

  /** Reads the last committed state; each statement on its own. */
  <T> T read(Work<T> work) {
    reading.lock();
    try {
      return work.run(reader);
    } catch (SQLException e) {
      throw failure("read", e);
    } finally {
      reading.unlock();
    }
  }

  /** Moves the log into the file; SQLite brings the log to the disk for that. */
  void sync() {
    alone("brought to the disk", "PRAGMA wal_checkpoint(PASSIVE)");
  }

  /** See SQLite's advice on PRAGMA optimize, and on a log that readers kept from starting anew. */
  void tidy() {
    alone("tidied up", "PRAGMA wal_checkpoint(TRUNCATE)", "PRAGMA optimize");
  }

  private void alone(String verb, String... pragmas) {
    try {
      writer()
          .alone(
              session -> {
                for (String pragma : pragmas) {
                  session.first(pragma, row -> row.number(1));
                }
                return pragmas;
              });
    } catch (SQLException e) {
      throw failure(verb, e);
    }
  }

  @Override
  public void close() {
    try {
      readable.close();
      if (writer != null) {
        writer.close();
      }
    } catch (SQLException e) {
      throw failure("closed", e);
    }
  }

  private StoreException failure(String verb, SQLException e) {
    return new StoreException("\"" + file + "\" could not be " + verb + ": " + e.getMessage(), e);
  }
}
