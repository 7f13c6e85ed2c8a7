package org.policywatch.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The connection that writes. Works that wait for each other share a transaction, since to end one
 * costs more than most of them. Safe for many threads.
 */
final class GroupCommit implements AutoCloseable {
  /** So many works share a transaction at most: what they change is in memory until its end. */
  private static final int MOST_TOGETHER = 32;

  private final Connection connection;
  private final Session session;
  private final ReentrantLock turn = new ReentrantLock();
  private final Queue<Pending<?>> waiting = new ConcurrentLinkedQueue<>();

  GroupCommit(Connection connection) {
    this.connection = connection;
    this.session = new Session(connection);
  }

  /**
   * All of the work happens or nothing of it; it has happened when this returns. Work may be run
   * twice, so it must do nothing but speak with the session.
   */
  <T> T write(Database.Work<T> work) throws SQLException {
    Pending<T> pending = new Pending<>(work);
    waiting.add(pending);
    while (!pending.isDone()) {
      if (turn.tryLock()) {
        try {
          writeWaiting();
        } finally {
          endTurn();
        }
      } else {
        pending.await();
      }
    }
    return pending.result();
  }

  /** Outside of a transaction, while nobody writes. */
  <T> T alone(Database.Work<T> work) throws SQLException {
    turn.lock();
    try {
      return work.run(session);
    } finally {
      endTurn();
    }
  }

  /** Whoever came first meanwhile is woken to go on, if nobody takes the turn before. */
  private void endTurn() {
    turn.unlock();
    Pending<?> first = waiting.peek();
    if (first != null) {
      first.wake();
    }
  }

  private void writeWaiting() {
    List<Pending<?>> together = new ArrayList<>();
    Pending<?> next = waiting.poll();
    while (next != null) {
      together.add(next);
      next = together.size() < MOST_TOGETHER ? waiting.poll() : null;
    }
    Throwable problem = transaction(together);
    if (problem != null && together.size() > 1) {
      // one of them is to blame, or the disk: each by itself finds out
      together.forEach(alone -> alone.end(transaction(List.of(alone))));
    } else {
      together.forEach(pending -> pending.end(problem));
    }
  }

  /**
   * Begun and ended by statements of our own: with auto-commit off the driver begins the next one
   * at once, and so holds the write lock for ever.
   *
   * @return why nothing of it happened, null when all did
   */
  private @Nullable Throwable transaction(List<Pending<?>> works) {
    try {
      session.execute("BEGIN IMMEDIATE");
    } catch (SQLException e) {
      return e;
    }
    try {
      for (Pending<?> work : works) {
        work.run(session);
      }
      session.execute("COMMIT");
      return null;
    } catch (SQLException | RuntimeException | Error e) {
      rollBack(e);
      return e;
    }
  }

  private void rollBack(Throwable reason) {
    try {
      session.execute("ROLLBACK");
    } catch (SQLException e) {
      // SQLite has rolled back by itself, e.g. on a full disk
      reason.addSuppressed(e);
    }
  }

  @Override
  public void close() throws SQLException {
    turn.lock();
    try {
      connection.close();
    } finally {
      endTurn();
    }
  }

  /** Work that waits for its transaction, then for its thread to fetch what became of it. */
  private static final class Pending<T> {
    private final Database.Work<T> work;
    private final Semaphore news = new Semaphore(0);
    private @Nullable T result;
    private @Nullable Throwable problem;
    private volatile boolean done;

    Pending(Database.Work<T> work) {
      this.work = work;
    }

    void run(Session session) throws SQLException {
      result = work.run(session);
    }

    void end(@Nullable Throwable reason) {
      problem = reason;
      done = true;
      wake();
    }

    boolean isDone() {
      return done;
    }

    /** Until it is done, or its thread may do it. */
    void await() {
      news.acquireUninterruptibly();
    }

    void wake() {
      news.release();
    }

    @SuppressWarnings("NullAway") // there is a result where there is no problem
    T result() throws SQLException {
      switch (problem) {
        case null -> {
          return result;
        }
        case SQLException e -> throw e;
        case RuntimeException e -> throw e;
        case Error e -> throw e;
        default -> throw new IllegalStateException(problem);
      }
    }
  }
}
