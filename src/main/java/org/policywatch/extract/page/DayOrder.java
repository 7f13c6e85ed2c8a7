package org.policywatch.extract.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How a page means 03/04/2020. */
public enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST,
  /** Then only days are read that cannot be months, or are the same both ways. */
  UNKNOWN;

  /** Countries whose people write the month first, or the year; and endings that name none. */
  private static final Set<String> NO_DAY_FIRST =
      Set.of(
          "us", "ca", "ph", "cn", "tw", "jp", "kr", "hu", "lt", "co", "io", "tv", "me", "fm", "ai",
          "cc");

  private static final Pattern REGION = Pattern.compile("-.*");

  private static final Set<String> YEAR_FIRST = Set.of("zh", "ja", "ko");

  /**
   * As people write who use the page's language and whose country owns its host.
   *
   * @param language as {@code en-GB}; may be empty
   */
  static DayOrder of(String language, String host) {
    String lower = language.toLowerCase(Locale.ROOT).replace('_', '-');
    String spoken = REGION.matcher(lower).replaceFirst("");
    String ending = host.substring(host.lastIndexOf('.') + 1);
    boolean dayFirst = ending.length() == 2 && !NO_DAY_FIRST.contains(ending);
    if (YEAR_FIRST.contains(spoken) && !dayFirst) {
      return UNKNOWN;
    }
    if (spoken.equals("en")) {
      boolean american = lower.equals("en-us") || lower.equals("en-ca") || lower.equals("en-ph");
      return dayFirst || !american && lower.length() > 2 ? DAY_FIRST : MONTH_FIRST;
    }
    return dayFirst || !spoken.isEmpty()
        ? DAY_FIRST
        : ending.equals("us") || ending.equals("gov") || ending.equals("edu")
            ? MONTH_FIRST
            : UNKNOWN;
  }
}
