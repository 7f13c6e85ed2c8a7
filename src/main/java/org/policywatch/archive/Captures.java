package org.policywatch.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageUrl;

/**
 * Reads WARC files that any program wrote, plain or gzipped, from their first record to the last.
 */
public final class Captures {
  private final long maxBytes;
  private final Consumer<String> problems;

  /**
   * @param maxBytes larger bodies are passed over
   * @param problems takes a sentence for each record, or rest of a file, that could not be read
   */
  public Captures(long maxBytes, Consumer<String> problems) {
    this.maxBytes = maxBytes;
    this.problems = problems;
  }

  /** Hands on each HTML page that came with status 200; a damaged file is read up to the damage. */
  public void each(Path file, Consumer<FetchedPage> pages) {
    try (WarcReader reader = new WarcReader(file)) {
      long position = reader.position();
      Optional<WarcRecord> record = next(reader, file);
      while (record.isPresent()) {
        if (record.get() instanceof WarcResponse response) {
          read(response, file, position).ifPresent(pages);
        }
        position = reader.position();
        record = next(reader, file);
      }
    } catch (IOException e) {
      damaged(file, e);
    }
  }

  /** Empty at the end or where it cannot be read on. */
  private Optional<WarcRecord> next(WarcReader reader, Path file) {
    try {
      return reader.next();
    } catch (IOException | RuntimeException e) {
      damaged(file, e);
      return Optional.empty();
    }
  }

  private void damaged(Path file, Exception e) {
    problems.accept(file + ": the rest cannot be read: " + e);
  }

  private Optional<FetchedPage> read(WarcResponse response, Path file, long position) {
    try {
      HttpResponse http = response.http();
      Optional<PageUrl> url = PageUrl.parse(response.target());
      if (http.status() != 200 || url.isEmpty() || !isHtml(http)) {
        return Optional.empty();
      }
      byte[] body = body(http);
      if (body.length > maxBytes) {
        problems.accept(url.get() + ": over " + maxBytes + " bytes");
        return Optional.empty();
      }
      PageUrl requested =
          response.headers().first(PageRecords.REQUESTED).flatMap(PageUrl::parse).orElse(url.get());
      return Optional.of(
          new FetchedPage(
              url.get(), requested, response.date(), 200, HttpBlock.headers(http), body, null));
    } catch (IOException | RuntimeException e) {
      problems.accept(file + " at " + position + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private static boolean isHtml(HttpResponse http) {
    String type = http.headers().first("Content-Type").orElse("text/html").toLowerCase(Locale.ROOT);
    return type.contains("html");
  }

  private byte[] body(HttpResponse http) throws IOException {
    MessageBody body = http.bodyDecoded();
    try (InputStream in = body.stream()) {
      return in.readNBytes((int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 8));
    }
  }
}
