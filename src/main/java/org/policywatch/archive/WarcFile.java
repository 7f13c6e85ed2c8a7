package org.policywatch.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** One WARC file while it is being written; for one thread at a time. */
final class WarcFile {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);

  private static final int MAX_FILES_A_SECOND = 99_999;

  private final Path folder;
  private final String name;
  private final FileChannel channel;
  private long size;

  private WarcFile(Path folder, String name, FileChannel channel) {
    this.folder = folder;
    this.name = name;
    this.channel = channel;
  }

  /** A new file with its warcinfo record. */
  static WarcFile create(Path folder, Instant now) throws IOException {
    String stamp = STAMP.format(now);
    for (int number = 1; number <= MAX_FILES_A_SECOND; number++) {
      String name = String.format(Locale.ROOT, "policywatch-%s-%05d.warc.gz", stamp, number);
      if (!Files.exists(folder.resolve(name))) {
        try {
          WarcFile file = new WarcFile(folder, name, open(folder.resolve(name + Archive.OPEN)));
          file.append(PageRecords.information(name, now));
          return file;
        } catch (FileAlreadyExistsException e) {
          // another writer's; the next number is ours
        }
      }
    }
    throw new FileAlreadyExistsException("policywatch-" + stamp + "-*.warc.gz");
  }

  private static FileChannel open(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    Mending.lock(channel);
    return channel;
  }

  String name() {
    return name;
  }

  long size() {
    return size;
  }

  /**
   * Adds whole members; where they begin. Their first one keeps its place whatever fails later.
   */
  long append(byte[] members) throws IOException {
    long start = size;
    try {
      ByteBuffer buffer = ByteBuffer.wrap(members);
      while (buffer.hasRemaining()) {
        channel.write(buffer, start + buffer.position());
      }
    } catch (IOException e) {
      channel.truncate(start);
      throw e;
    }
    size = start + members.length;
    return start;
  }

  void sync() throws IOException {
    channel.force(false);
  }

  void close() throws IOException {
    channel.force(false);
    channel.close();
    Files.move(folder.resolve(name + Archive.OPEN), folder.resolve(name));
  }
}
