package org.policywatch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class GroupCommitTest {
  @TempDir private Path folder;
  private GroupCommit writer;
  private Connection other;

  @BeforeEach
  void open() throws SQLException {
    String file = "jdbc:sqlite:" + folder.resolve("numbers.db");
    writer = new GroupCommit(DriverManager.getConnection(file));
    writer.alone(
        session -> {
          session.first("PRAGMA journal_mode = WAL", row -> row.text("journal_mode"));
          session.execute("CREATE TABLE number (value INTEGER PRIMARY KEY)");
          return true;
        });
    other = DriverManager.getConnection(file);
  }

  @AfterEach
  void close() throws SQLException {
    writer.close();
    other.close();
  }

  @Test
  void othersSeeTheWorkAsSoonAsItsThreadGoesOn() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> seen = new ArrayList<>();
      for (int i = 1; i <= 300; i++) {
        int number = i;
        seen.add(
            threads.submit(
                () -> {
                  insert(number);
                  return stored().contains(number);
                }));
      }
      for (Future<Boolean> each : seen) {
        assertThat(each.get()).isTrue();
      }
    }

    assertThat(stored()).hasSize(300);
  }

  @Test
  void worksThatWaitShareATransaction() throws Exception {
    AtomicInteger visible = new AtomicInteger();
    List<Future<?>> writes =
        behindAHeldWriter(
            threads ->
                IntStream.rangeClosed(1, 10)
                    .<Future<?>>mapToObj(
                        number ->
                            threads.submit(
                                () ->
                                    writer.write(
                                        session -> {
                                          visible.set(Math.max(visible.get(), stored().size()));
                                          return session.update(
                                              "INSERT INTO number VALUES (?)", number);
                                        })))
                    .toList());

    for (Future<?> write : writes) {
      write.get();
    }
    // the last of them did not see the first from outside yet
    assertThat(visible).hasValue(0);
    assertThat(stored()).hasSize(10);
  }

  @Test
  void workThatFailsTakesNobodyElseWithIt() throws Exception {
    insert(5);
    List<Future<?>> writes =
        behindAHeldWriter(
            threads ->
                IntStream.rangeClosed(1, 10)
                    .<Future<?>>mapToObj(number -> threads.submit(() -> insert(number)))
                    .toList());

    for (int i = 0; i < writes.size(); i++) {
      Future<?> write = writes.get(i);
      if (i + 1 == 5) {
        assertThatThrownBy(write::get)
            .isInstanceOf(ExecutionException.class)
            .hasCauseInstanceOf(SQLException.class)
            .hasMessageContaining("UNIQUE");
      } else {
        write.get();
      }
    }
    assertThat(stored()).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
  }

  @Test
  void workIsUndoneWholeWhenItThrows() throws SQLException {
    assertThatThrownBy(
            () ->
                writer.write(
                    session -> {
                      session.update("INSERT INTO number VALUES (1)");
                      throw new StoreException("no such page");
                    }))
        .isInstanceOf(StoreException.class)
        .hasMessage("no such page");

    assertThat(stored()).isEmpty();
  }

  private interface Writes {
    List<Future<?>> begin(ExecutorService threads);
  }

  /** Begins writes while another one is being written, and returns when all have ended. */
  private List<Future<?>> behindAHeldWriter(Writes writes) throws Exception {
    CountDownLatch held = new CountDownLatch(1);
    CountDownLatch hold = new CountDownLatch(1);
    Queue<Thread> all = new ConcurrentLinkedQueue<>();
    ThreadFactory noted =
        task -> {
          Thread thread = new Thread(task);
          all.add(thread);
          return thread;
        };
    try (ExecutorService threads = Executors.newFixedThreadPool(11, noted)) {
      Future<?> first =
          threads.submit(
              () ->
                  writer.alone(
                      session -> {
                        held.countDown();
                        return await(hold);
                      }));
      held.await();
      List<Future<?>> begun = writes.begin(threads);
      while (all.stream().anyMatch(thread -> thread.getState() != Thread.State.WAITING)) {
        Thread.onSpinWait();
      }
      hold.countDown();
      first.get();
      return begun;
    }
  }

  private static boolean await(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private int insert(int number) throws SQLException {
    return writer.write(session -> session.update("INSERT INTO number VALUES (?)", number));
  }

  private List<Integer> stored() throws SQLException {
    synchronized (other) {
      return new Session(other).all("SELECT value FROM number", row -> row.count("value"));
    }
  }
}
