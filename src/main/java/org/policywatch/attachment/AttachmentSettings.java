package org.policywatch.attachment;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How to read files.
 *
 * @param java the program that runs Java
 * @param classPath where this program's classes are
 * @param timeout the longest one file may take; default 20 s
 */
public record AttachmentSettings(Path java, String classPath, Duration timeout) {
  public static final Duration TIMEOUT = Duration.ofSeconds(20);

  /** More text than a book of 300 pages has; the rest is left out, with a warning. */
  static final int MAX_TEXT = 400_000;

  /** What a zipped document may unfold to. */
  static final long MAX_UNPACKED = 64L << 20;

  private static final int MEMORY_MB = 256;

  /** The command that starts a reading process. */
  List<String> command() {
    return List.of(
        java.toString(),
        "-Xmx" + MEMORY_MB + "m",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xshare:auto",
        "-Djava.awt.headless=true",
        "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
        "-cp",
        classPath,
        ReadingProcess.class.getName());
  }
}
