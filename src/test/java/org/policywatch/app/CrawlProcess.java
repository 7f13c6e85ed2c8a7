package org.policywatch.app;

import java.io.IOException;
import java.nio.file.Path;

/** {@code policywatch crawl} as a process of its own. */
final class CrawlProcess {
  private CrawlProcess() {}

  /**
   * @param out takes what it prints
   */
  static Process start(Workspace workspace, Path out) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "org.policywatch.Main",
            "crawl",
            "--config",
            workspace.config().toString(),
            "--data",
            workspace.data().toString())
        .redirectErrorStream(true)
        .redirectOutput(out.toFile())
        .start();
  }
}
