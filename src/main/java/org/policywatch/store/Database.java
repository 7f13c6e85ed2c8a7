package org.policywatch.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * The database file: one connection that writes and one that reads, each used by one thread at a
 * time. Safe for many threads.
 */
final class Database implements AutoCloseable {
  /** How long to wait for another process in the middle of a transaction. */
  private static final int BUSY_MILLIS = 15_000;

  /** Negative: in kilobytes. */
  private static final int CACHE_KILOBYTES = -16_000;

  private final Path file;
  private final @Nullable Side writer;
  private final Side reader;

  private Database(Path file, @Nullable Side writer, Side reader) {
    this.file = file;
    this.writer = writer;
    this.reader = reader;
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
    Connection connection = config.createConnection("jdbc:sqlite:" + file);
    try {
      new Migration(connection).run();
      return new Database(file, new Side(connection), new Side(readOnly(file)));
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
      return new Database(file, null, new Side(connection));
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
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
   * One transaction: all of it happens or nothing. Begun and ended by statements of our own: with
   * auto-commit off the driver begins the next one at once, and so holds the write lock for ever.
   */
  <T> T write(Work<T> work) {
    Side side = writer();
    side.lock.lock();
    try {
      side.session.execute("BEGIN IMMEDIATE");
      try {
        T result = work.run(side.session);
        side.session.execute("COMMIT");
        return result;
      } catch (SQLException | RuntimeException | Error e) {
        rollBack(side, e);
        throw e;
      }
    } catch (SQLException e) {
      throw failure("written to", e);
    } finally {
      side.lock.unlock();
    }
  }

  private Side writer() {
    if (writer == null) {
      throw new IllegalStateException("\"" + file + "\" was opened to read only");
    }
    return writer;
  }

  /** Reads the last committed state; each statement on its own. */
  <T> T read(Work<T> work) {
    reader.lock.lock();
    try {
      return work.run(reader.session);
    } catch (SQLException e) {
      throw failure("read", e);
    } finally {
      reader.lock.unlock();
    }
  }

  /** Moves the log into the file; SQLite brings the log to the disk for that. */
  void sync() {
    Side side = writer();
    side.lock.lock();
    try {
      side.session.first("PRAGMA wal_checkpoint(PASSIVE)", row -> row.number(1));
    } catch (SQLException e) {
      throw failure("brought to the disk", e);
    } finally {
      side.lock.unlock();
    }
  }

  /** See SQLite's advice on PRAGMA optimize, and on a log that readers kept from starting anew. */
  void tidy() {
    Side side = writer();
    side.lock.lock();
    try {
      side.session.first("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.number(1));
      side.session.first("PRAGMA optimize", row -> row.number(1));
    } catch (SQLException e) {
      throw failure("tidied up", e);
    } finally {
      side.lock.unlock();
    }
  }

  @Override
  public void close() {
    try {
      reader.connection.close();
      if (writer != null) {
        writer.lock.lock();
        try {
          writer.connection.close();
        } finally {
          writer.lock.unlock();
        }
      }
    } catch (SQLException e) {
      throw failure("closed", e);
    }
  }

  private static void rollBack(Side side, Throwable reason) {
    try {
      side.session.execute("ROLLBACK");
    } catch (SQLException e) {
      // SQLite has rolled back by itself, e.g. on a full disk
      reason.addSuppressed(e);
    }
  }

  private StoreException failure(String verb, SQLException e) {
    return new StoreException("\"" + file + "\" could not be " + verb + ": " + e.getMessage(), e);
  }

  /** A connection and who may use it. */
  private static final class Side {
    final Connection connection;
    final Session session;
    final ReentrantLock lock = new ReentrantLock();

    Side(Connection connection) {
      this.connection = connection;
      this.session = new Session(connection);
    }
  }
}
