package org.policywatch.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageUrl;

/** A folder for an archive, and pages to put into it. */
abstract class ArchiveFixture {
  static final Instant NOW = Instant.parse("2026-11-23T02:30:00.123456Z");
  static final String FIRST = "policywatch-20261123023000-00001.warc.gz";
  static final String SECOND = "policywatch-20261123023000-00002.warc.gz";
  static final long GIGABYTE = 1_000_000_000;

  @TempDir Path folder;

  Archive open() {
    return Archive.openToWrite(folder, (file, end) -> {}, InstantSource.fixed(NOW), GIGABYTE);
  }

  List<String> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static FetchedPage page(String name, String text, Map<String, List<String>> headers) {
    PageUrl url = new PageUrl("http://north.example/" + name);
    return new FetchedPage(
        url, url, NOW, 200, headers, text.getBytes(StandardCharsets.UTF_8), null);
  }
}
