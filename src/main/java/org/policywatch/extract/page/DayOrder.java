package org.policywatch.extract.page;

import java.util.Locale;

/** How a page means 03/04/2020. */
public enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST,
  /** Then only days are read that cannot be months, or are the same both ways. */
  UNKNOWN;

  /** As people write who use the page's language and whose country owns its host. */
  static DayOrder of(String language, String host) {
    String lower = language.toLowerCase(Locale.ROOT).replace('_', '-');
    boolean british = host.matches(".*\\.(?:uk|au|nz|ie|in|za|sg|hk|my|ng|ke|pk|eu)");
    if (lower.startsWith("en-us") || lower.equals("en") && !british) {
      return MONTH_FIRST;
    }
    return british || !lower.isEmpty() && !lower.startsWith("zh") ? DAY_FIRST : UNKNOWN;
  }
}
