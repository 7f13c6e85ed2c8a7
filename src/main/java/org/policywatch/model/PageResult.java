package org.policywatch.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the visit to one page ended: the value that crosses from fetching to storing. */
public sealed interface PageResult {
  /**
   * The page came and was read.
   *
   * @param noarchive by which words it forbids copies of it; null when it does not
   * @param files those that were read with it
   */
  record Extracted(
      Capture capture, Extraction extraction, @Nullable String noarchive, List<FileCapture> files)
      implements PageResult {
    public Extracted {
      files = List.copyOf(files);
    }

    /** One that says nothing against copies, without files. */
    public Extracted(Capture capture, Extraction extraction) {
      this(capture, extraction, null, List.of());
    }
  }

  /**
   * The server says, or the bytes show, that nothing has changed since the last visit.
   *
   * @param noarchive as of {@link Extracted}
   */
  record NotModified(Validators validators, @Nullable String noarchive) implements PageResult {
    /** One that says nothing against copies. */
    public NotModified(Validators validators) {
      this(validators, null);
    }
  }

  /** The page is there and says, by these words, that it is not to be found. */
  record NoIndex(String directive) implements PageResult {}

  /** robots.txt forbids it; {@code rule} is the line that does. */
  record Denied(String rule) implements PageResult {}

  /** The server asks us to wait (429 or 503 with Retry-After), or its robots.txt is not known. */
  record Deferred(Instant notBefore, String why) implements PageResult {}

  /** It could not be had. */
  record Failed(FailureKind kind, String detail) implements PageResult {}
}
