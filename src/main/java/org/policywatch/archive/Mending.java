package org.policywatch.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.ObjLongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds files whose writer was killed, cuts off what it had half written, and names them. */
final class Mending {
  private static final Logger LOG = LoggerFactory.getLogger(Mending.class);

  private Mending() {}

  /**
   * How many files were mended.
   *
   * @param ends takes the name of each and how long it is now, before it is named so
   */
  static int mend(Path folder, ObjLongConsumer<String> ends) throws IOException {
    int count = 0;
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, "*.warc.gz" + Archive.OPEN)) {
      for (Path file : files) {
        mendFile(file, ends);
        count++;
      }
    }
    return count;
  }

  private static void mendFile(Path file, ObjLongConsumer<String> ends) throws IOException {
    String open = file.getFileName().toString();
    Path proper = file.resolveSibling(open.substring(0, open.length() - Archive.OPEN.length()));
    long whole;
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      whole = GzipMembers.wholeBytes(channel);
      long cut = channel.size() - whole;
      channel.truncate(whole);
      channel.force(true);
      LOG.atInfo()
          .addKeyValue("file", proper.getFileName())
          .addKeyValue("bytes_cut", cut)
          .log("archive file of a killed run mended");
    }
    // whoever is killed here tells it again
    ends.accept(proper.getFileName().toString(), whole);
    if (whole == 0) {
      Files.delete(file);
    } else {
      Files.move(file, proper);
    }
  }
}
