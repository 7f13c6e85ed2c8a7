package org.policywatch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {
  @TempDir Path folder;

  @Test
  void theSecondIsToldWhoHasIt() {
    Instant since = Instant.parse("2026-11-23T02:30:00Z");
    try (DataLock first = DataLock.acquire(folder, "crawl", InstantSource.fixed(since))) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> DataLock.acquire(folder, "demo"))
          .isInstanceOf(DataInUseException.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid() + " (crawl) since 2026-")
          .hasMessageContaining("--data");
    }
  }

  @Test
  void aReleasedLockMayBeTakenAgain() {
    for (int i = 0; i < 2; i++) {
      DataLock.acquire(folder.resolve("new"), "crawl").close();
    }

    assertThat(folder.resolve("new")).isDirectory();
  }

  @Test
  void aKilledProcessLeavesNoLock() throws Exception {
    Process holder = ChildProcess.start(Holder.class, folder.toString());
    try (BufferedReader out = holder.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isEqualTo("locked");
      assertThatThrownBy(() -> DataLock.acquire(folder, "demo"))
          .hasMessageContaining("process " + holder.pid() + " (crawl)");
    } finally {
      holder.destroyForcibly().waitFor();
    }

    DataLock.acquire(folder, "demo").close();
  }

  @Test
  void beingRefusedInTheSameProcessDoesNotGiveTheLockAway() throws Exception {
    try (DataLock first = DataLock.acquire(folder, "crawl")) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> DataLock.acquire(folder, "demo"))
          .isInstanceOf(DataInUseException.class);

      Process other = ChildProcess.start(Holder.class, folder.toString());
      try (BufferedReader out = other.inputReader(StandardCharsets.UTF_8)) {
        assertThat(out.readLine())
            .contains("process " + ProcessHandle.current().pid() + " (crawl) since ");
      } finally {
        other.destroyForcibly().waitFor();
      }
    }
  }

  @Test
  void textThatSaysNothingDoesNoHarm() throws Exception {
    Process holder = ChildProcess.start(Holder.class, folder.toString());
    try (BufferedReader out = holder.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isEqualTo("locked");
      Files.writeString(folder.resolve(DataLock.FILE), "since=yesterday\n");

      assertThatThrownBy(() -> DataLock.acquire(folder, "demo"))
          .isInstanceOf(DataInUseException.class)
          .hasMessageContaining("in use by process unknown:");
    } finally {
      holder.destroyForcibly().waitFor();
    }
  }

  /** Takes the lock and waits to be killed, or says who has it. */
  static final class Holder {
    public static void main(String[] arguments) throws Exception {
      try {
        DataLock.acquire(Path.of(arguments[0]), "crawl");
        System.out.println("locked");
      } catch (DataInUseException e) {
        System.out.println(e.getMessage());
      }
      System.in.read();
    }

    private Holder() {}
  }
}
