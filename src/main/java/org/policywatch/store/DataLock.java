package org.policywatch.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write to a data directory: one process at a time has it. The operating system takes
 * it back when the process ends, however it ends. Reading needs no lock.
 */
public final class DataLock implements AutoCloseable {
  static final String FILE = "policywatch.lock";

  /** Far behind the text, so that others can read the text where locks are mandatory (Windows). */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private static final int MAX_TEXT = 1_000;

  /**
   * What this process holds, by directory, with the text of the lock file. On POSIX systems to open
   * and close the file once more would release the lock, so the file must not be asked.
   */
  private static final Map<Path, String> HELD = new ConcurrentHashMap<>();

  private final Path directory;
  private final FileChannel channel;

  private DataLock(Path directory, FileChannel channel) {
    this.directory = directory;
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
    String text = text(who, clock.instant());
    try {
      Path directory = Files.createDirectories(dataDirectory).toRealPath();
      String holder = HELD.putIfAbsent(directory, text);
      if (holder != null) {
        throw inUse(dataDirectory, holder);
      }
      try {
        return new DataLock(directory, locked(dataDirectory, text));
      } catch (IOException | RuntimeException e) {
        HELD.remove(directory);
        throw e;
      }
    } catch (IOException e) {
      throw new StoreException(
          "data directory \"" + dataDirectory + "\" could not be locked: " + reason(e), e);
    }
  }

  private static FileChannel locked(Path dataDirectory, String text) throws IOException {
    FileChannel channel =
        FileChannel.open(
            dataDirectory.resolve(FILE),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    try {
      if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
        throw inUse(dataDirectory, read(channel));
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  @Override
  public void close() {
    try {
      channel.truncate(0);
      channel.close();
    } catch (IOException e) {
      // the operating system releases it at the end of the process
    } finally {
      HELD.remove(directory);
    }
  }

  private static String text(String who, Instant since) {
    return "pid=" + ProcessHandle.current().pid() + "\ncommand=" + who + "\nsince=" + since + "\n";
  }

  private static String read(FileChannel channel) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(MAX_TEXT);
    channel.read(buffer, 0);
    return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
  }

  private static DataInUseException inUse(Path dataDirectory, String text) {
    String holder =
        "process "
            + field(text, "pid").orElse("unknown")
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
