package org.policywatch.app;

import java.io.IOException;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policywatch.attachment.AttachmentReader;
import org.policywatch.attachment.AttachmentSettings;
import org.policywatch.config.Settings;
import org.policywatch.crawl.PageReader;
import org.policywatch.extract.PageExtractor;
import org.policywatch.fetch.FetchRequest;
import org.policywatch.fetch.FetchResult;
import org.policywatch.fetch.Fetcher;
import org.policywatch.fetch.HostMemory;
import org.policywatch.fetch.HttpFetcher;
import org.policywatch.model.Extraction;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageUrl;
import org.policywatch.model.Validators;

/** Extraction of single files, addresses and texts, outside of a crawl. */
public final class Extracting {
  /** Where a file without an address is said to be; {@code .invalid} by RFC 2606. */
  static final PageUrl NOWHERE = new PageUrl("http://file.invalid/");

  private final Settings settings;
  private final PageExtractor extractor;

  public Extracting(Settings settings) {
    this.settings = settings;
    this.extractor = new PageExtractor(settings.topics());
  }

  /**
   * What a file says.
   *
   * @param url the address it came from; null when it is not known
   * @param charset as an HTTP header would declare it; null for no declaration
   * @throws ExtractionProblem when it cannot be read
   */
  public Extraction file(Path file, @Nullable PageUrl url, @Nullable String charset) {
    try {
      if (Files.size(file) > settings.fetch().maxPageBytes()) {
        throw new ExtractionProblem(
            file + " is over " + settings.fetch().maxPageBytes() + " bytes (max_page_bytes)");
      }
      byte[] body = Files.readAllBytes(file);
      Instant at = Files.getLastModifiedTime(file).toInstant();
      PageUrl address = url == null ? NOWHERE : url;
      return read(new FetchedPage(address, address, at, 200, headers(file, charset), body, null));
    } catch (NoSuchFileException e) {
      throw new ExtractionProblem("there is no file " + file);
    } catch (IOException e) {
      throw new ExtractionProblem(file + " cannot be read: " + e.getMessage());
    }
  }

  private Extraction read(FetchedPage page) {
    try (AttachmentReader attachments = new AttachmentReader(attachmentSettings())) {
      return new PageReader(extractor, attachments).read(page);
    }
  }

  /** The reading process runs on our Java, with our classes. */
  static AttachmentSettings attachmentSettings() {
    return new AttachmentSettings(
        Path.of(System.getProperty("java.home"), "bin", "java"),
        System.getProperty("java.class.path"),
        AttachmentSettings.TIMEOUT);
  }

  private static Map<String, List<String>> headers(Path file, @Nullable String charset) {
    String guessed = URLConnection.guessContentTypeFromName(file.toString());
    String type = guessed == null ? "text/html" : guessed;
    return Map.of("content-type", List.of(charset == null ? type : type + "; charset=" + charset));
  }

  /**
   * What a page says, fetched now; robots.txt holds here too.
   *
   * @throws ExtractionProblem when it cannot be had
   */
  public Extraction url(PageUrl url) {
    try (Fetcher fetcher =
        HttpFetcher.open(settings.fetch(), InstantSource.system(), HostMemory.forgetful())) {
      FetchRequest request = new FetchRequest(url, Validators.NONE, Duration.ZERO, null);
      return switch (fetcher.fetch(request)) {
        case FetchResult.Fetched fetched -> read(fetched.page());
        case FetchResult.NotModified same -> throw new ExtractionProblem(url + ": not modified");
        case FetchResult.Forbidden it ->
            throw new ExtractionProblem(url + ": robots.txt forbids it: " + it.rule());
        case FetchResult.Deferred it ->
            throw new ExtractionProblem(url + ": " + it.why() + ", not before " + it.notBefore());
        case FetchResult.Failed it -> throw new ExtractionProblem(url + ": " + it.detail());
      };
    }
  }

  /** What a bare text says; only its facts are filled. */
  public Extraction text(String text, @Nullable LocalDate published) {
    return extractor.extractText(text, published);
  }

  /** True when the extraction is of a file whose address is not known. */
  public static boolean isNowhere(Extraction extraction) {
    return NOWHERE.equals(extraction.url());
  }
}
