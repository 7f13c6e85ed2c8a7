package org.policywatch.config;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes as the files write them: 500KB, 10MB; a KB has 1000. */
final class Sizes {
  private static final Pattern FORM = Pattern.compile("(\\d{1,6})(B|KB|MB|GB)");

  private Sizes() {}

  /** The size that a text names; {@link IllegalArgumentException} when it names none. */
  static long read(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException();
    }
    long unit =
        switch (form.group(2)) {
          case "B" -> 1L;
          case "KB" -> 1_000L;
          case "MB" -> 1_000_000L;
          default -> 1_000_000_000L;
        };
    return Long.parseLong(form.group(1)) * unit;
  }

  /** In the largest unit that is whole, MB at most. */
  static String write(long bytes) {
    return bytes % 1_000_000 == 0
        ? bytes / 1_000_000 + "MB"
        : bytes % 1_000 == 0 ? bytes / 1_000 + "KB" : bytes + "B";
  }
}
