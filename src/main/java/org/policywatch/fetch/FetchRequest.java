package org.policywatch.fetch;

import java.nio.charset.Charset;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.PageUrl;
import org.policywatch.model.Validators;
import org.policywatch.source.SourceProfile;

/**
 * A wish for a page.
 *
 * @param url the page
 * @param validators what to ask "has it changed?" with
 * @param pace how the page's host is to be asked, and those it redirects to
 * @param charset passed on into the page; null to find it out
 * @param beginning so many bytes are read of a page, however long it is; 0: all, or it fails
 */
public record FetchRequest(
    PageUrl url, Validators validators, Pace pace, @Nullable Charset charset, int beginning) {

  /** As the source wants it. */
  public static FetchRequest of(PageUrl url, Validators validators, SourceProfile source) {
    Pace pace = new Pace(source.cadence().delay(), source.cadence().hours());
    return new FetchRequest(url, validators, pace, source.charset(), 0);
  }

  /** The same for a page of which the beginning is worth having. */
  public FetchRequest forBeginning(int bytes) {
    return new FetchRequest(url, validators, pace, charset, bytes);
  }

  /** At any time of the day. */
  public FetchRequest(
      PageUrl url, Validators validators, Duration delay, @Nullable Charset charset) {
    this(url, validators, new Pace(delay), charset, 0);
  }
}
