package org.policywatch.archive;

import java.io.IOException;
import java.io.RandomAccessFile;
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

  /** Not a channel: an interrupt would close that for all threads. */
  private final RandomAccessFile file;

  private long size;

  private WarcFile(Path folder, String name, RandomAccessFile file) {
    this.folder = folder;
    this.name = name;
    this.file = file;
  }

  /** A new file with its warcinfo record. */
  static WarcFile create(Path folder, Instant now) throws IOException {
    String stamp = STAMP.format(now);
    for (int number = 1; number <= MAX_FILES_A_SECOND; number++) {
      String name = String.format(Locale.ROOT, "policywatch-%s-%05d.warc.gz", stamp, number);
      if (!Files.exists(folder.resolve(name))) {
        try {
          return begun(folder, name, now);
        } catch (FileAlreadyExistsException e) {
          // another writer's; the next number is ours
        }
      }
    }
    throw new FileAlreadyExistsException("policywatch-" + stamp + "-*.warc.gz");
  }

  /** A disk without room for it is left as it was. */
  private static WarcFile begun(Path folder, String name, Instant now) throws IOException {
    Path path = folder.resolve(name + Archive.OPEN);
    WarcFile file = new WarcFile(folder, name, open(path));
    try {
      file.append(PageRecords.information(name, now));
      file.sync();
      Uninterrupted.call(() -> syncNames(folder));
      return file;
    } catch (IOException e) {
      file.file.close();
      Files.delete(path);
      throw e;
    }
  }

  /** After a power cut the file is to be there, however short, so that it is known to be torn. */
  private static Path syncNames(Path folder) throws IOException {
    // Windows opens no folder, and needs none of this
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
    return folder;
  }

  private static RandomAccessFile open(Path path) throws IOException {
    Files.createFile(path);
    return new RandomAccessFile(path.toFile(), "rw");
  }

  String name() {
    return name;
  }

  long size() {
    return size;
  }

  /** Adds whole members; where they begin. The file is as it was when that fails. */
  long append(byte[] members) throws IOException {
    long start = size;
    try {
      file.write(members);
    } catch (IOException e) {
      file.setLength(start);
      throw e;
    }
    size = start + members.length;
    return start;
  }

  void sync() throws IOException {
    file.getFD().sync();
  }

  void close() throws IOException {
    sync();
    file.close();
    Files.move(folder.resolve(name + Archive.OPEN), folder.resolve(name));
  }
}
