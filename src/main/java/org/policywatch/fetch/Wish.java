package org.policywatch.fetch;

import org.policywatch.model.PageUrl;
import org.policywatch.model.Validators;

/**
 * One request.
 *
 * @param maxBytes the most bytes of a body that is asked for, as sent and once unpacked
 * @param cut true to take the beginning of a longer body; false to fail
 */
record Wish(PageUrl url, Validators validators, String accept, long maxBytes, boolean cut) {
  private static final String ROBOTS = "text/plain,*/*;q=0.8";
  private static final String PAGES =
      "text/html,application/xhtml+xml,application/xml;q=0.9,application/json;q=0.9,*/*;q=0.8";

  static Wish page(PageUrl url, Validators validators, long maxBytes) {
    return new Wish(url, validators, PAGES, maxBytes, false);
  }

  static Wish beginning(PageUrl url, Validators validators, int bytes) {
    return new Wish(url, validators, PAGES, bytes, true);
  }

  static Wish robots(PageUrl url, int maxBytes) {
    return new Wish(url, Validators.NONE, ROBOTS, maxBytes, true);
  }

  /** True when any kind of content will do. */
  boolean anyContent() {
    return accept.equals(ROBOTS);
  }
}
