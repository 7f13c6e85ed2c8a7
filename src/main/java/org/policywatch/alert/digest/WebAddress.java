package org.policywatch.alert.digest;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** What may be linked. */
final class WebAddress {
  private WebAddress() {}

  static boolean is(String url) {
    try {
      String scheme = new URI(url).getScheme();
      return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  static @Nullable String orNull(String url) {
    return is(url) ? url : null;
  }
}
