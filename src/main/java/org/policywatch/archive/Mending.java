package org.policywatch.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds files whose writer was killed, cuts off what it had half written, and names them. */
final class Mending {
  private static final Logger LOG = LoggerFactory.getLogger(Mending.class);

  /** Beyond any file, so that the lock keeps nobody from reading. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private Mending() {}

  /** Marks the file as being written, until its channel closes or the process dies. */
  static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  static void mend(Path folder) throws IOException {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, "*.warc.gz" + Archive.OPEN)) {
      for (Path file : files) {
        mendFile(file);
      }
    } catch (NoSuchFileException | NotDirectoryException e) {
      // nothing was archived yet
    }
  }

  private static void mendFile(Path file) throws IOException {
    String open = file.getFileName().toString();
    Path proper =
        file.resolveSibling(open.substring(0, open.length() - Archive.OPEN.length()));
    long whole;
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      if (lock(channel) == null) {
        return;
      }
      whole = GzipMembers.wholeBytes(channel);
      long cut = channel.size() - whole;
      channel.truncate(whole);
      channel.force(true);
      LOG.atInfo()
          .addKeyValue("file", proper.getFileName())
          .addKeyValue("bytes_cut", cut)
          .log("archive file of a killed run mended");
    }
    if (whole == 0) {
      Files.delete(file);
    } else {
      Files.move(file, proper);
    }
  }
}
