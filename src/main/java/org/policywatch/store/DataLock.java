package org.policywatch.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The right to write to a data directory: one process at a time has it. The operating system takes
 * it back when the process ends, however it ends. Reading needs no lock.
 */
public final class DataLock implements AutoCloseable {
  static final String FILE = "policywatch.lock";

  /** Far behind the text, so that others can read the text where locks are mandatory (Windows). */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private static final int MAX_TEXT = 1_000;

  private final FileChannel channel;

  private DataLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock, or fails at once.
   *
   * @param dataDirectory made when it is not there
   * @param who the command, for whoever finds the directory in use
   * @throws DataInUseException when another process or another part of this one has it
   */
  public static DataLock acquire(Path dataDirectory, String who) {
    return acquire(dataDirectory, who, InstantSource.system());
  }

  static DataLock acquire(Path dataDirectory, String who, InstantSource clock) {
    Path file = dataDirectory.resolve(FILE);
    try {
      Files.createDirectories(dataDirectory);
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      try {
        if (tryLock(channel) == null) {
          throw inUse(dataDirectory, read(channel));
        }
        write(channel, who, clock.instant());
        return new DataLock(channel);
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    } catch (IOException e) {
      throw new StoreException(
          "data directory \"" + dataDirectory + "\" could not be locked: " + reason(e), e);
    }
  }

  @Override
  public void close() {
    try {
      channel.truncate(0);
      channel.close();
    } catch (IOException e) {
      // the operating system releases it at the end of the process
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static void write(FileChannel channel, String who, Instant since) throws IOException {
    String text = "pid=" + ProcessHandle.current().pid() + "\ncommand=" + who + "\nsince=" + since;
    channel.truncate(0);
    channel.write(ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.UTF_8)), 0);
    channel.force(false);
  }

  private static String read(FileChannel channel) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(MAX_TEXT);
    channel.read(buffer, 0);
    return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
  }

  private static DataInUseException inUse(Path dataDirectory, String text) {
    String holder =
        "process " + field(text, "pid").orElse("unknown")
            + field(text, "command").map(command -> " (" + command + ")").orElse("")
            + field(text, "since").map(DataLock::clockTime).orElse("");
    return new DataInUseException(
        "data directory \""
            + dataDirectory
            + "\" is in use by "
            + holder
            + ": wait until it ends, or use another one with --data");
  }

  private static Optional<String> field(String text, String name) {
    return text.lines()
        .filter(line -> line.startsWith(name + "="))
        .map(line -> line.substring(name.length() + 1))
        .findFirst();
  }

  private static String clockTime(String instant) {
    try {
      return " since "
          + DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")
              .withZone(ZoneId.systemDefault())
              .format(Instant.parse(instant));
    } catch (RuntimeException e) {
      return "";
    }
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName() + " " + e.getMessage();
  }
}
