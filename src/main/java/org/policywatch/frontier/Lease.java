package org.policywatch.frontier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.FileCapture;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;
import org.policywatch.model.Validators;

/**
 * The right to visit a page until a time.
 *
 * @param url the page
 * @param source who listed it
 * @param known what the last visit left
 * @param failures visits in a row that failed
 * @param unchanged visits in a row that found no change
 * @param changes visits that found another text than before
 * @param until when the lease ends
 */
public record Lease(
    PageUrl url,
    SourceId source,
    Known known,
    int failures,
    int unchanged,
    int changes,
    Instant until) {

  /**
   * What is known of the page as it was.
   *
   * @param validators what to ask "has it changed?" with
   * @param digest SHA-256 of the body, hex; empty when never visited
   * @param noarchive by which words it forbade copies of it; null when it did not
   * @param files those that were read with it
   */
  public record Known(
      Validators validators, String digest, @Nullable String noarchive, List<FileCapture> files) {
    public static final Known NOTHING = new Known(Validators.NONE, "", null, List.of());

    public Known {
      files = List.copyOf(files);
    }
  }

  /** The same with nothing known, so that the page is read whatever it is. */
  public Lease anew() {
    return new Lease(url, source, Known.NOTHING, failures, unchanged, changes, until);
  }

  public Validators validators() {
    return known.validators();
  }

  public String digest() {
    return known.digest();
  }
}
