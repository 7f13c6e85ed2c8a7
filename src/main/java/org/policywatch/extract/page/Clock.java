package org.policywatch.extract.page;

import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The time behind a day: {@code T10:26:43+08:00}, 10时26分, 下午3:05, {@code at 11:40 pm UTC}. */
final class Clock {
  static final String PATTERN =
      "(?i:[T\\s,|·-]{0,4}(?:(?:星期|周|礼拜)[一二三四五六日天]|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6})?"
          + "[\\s,|·at@-]{0,6}(?<half>上午|下午|晚上|凌晨|中午)?\\s{0,2}"
          + "(?<hour>[01]?\\d|2[0-3])[:时](?<minute>[0-5]\\d)(?![\\d.]{3})(?:[:分](?<second>[0-5]\\d))?(?:\\.\\d{1,9})?"
          + "\\s{0,2}分?(?<noon>[ap]\\.?m\\b\\.?)?\\s{0,2}(?<zone>Z\\b|UTC\\b|GMT\\b|EST\\b|EDT\\b|PST\\b|PDT\\b|[+-]\\d\\d:?\\d\\d)?)?";

  private Clock() {}

  /** ISO 8601 from the T on; empty when no time stands there. */
  static String iso(Matcher matcher) {
    if (matcher.group("hour") == null) {
      return "";
    }
    int hour = Integer.parseInt(matcher.group("hour"));
    String noon = matcher.group("noon");
    String half = matcher.group("half");
    boolean afternoon =
        noon != null && (noon.charAt(0) | 0x20) == 'p' || "下午".equals(half) || "晚上".equals(half);
    if (afternoon && hour < 12) {
      hour += 12;
    } else if (noon != null && !afternoon && hour == 12) {
      hour = 0;
    }
    String second = matcher.group("second");
    return (hour < 10 ? "T0" : "T")
        + hour
        + ":"
        + matcher.group("minute")
        + (second == null ? "" : ":" + second)
        + zone(matcher.group("zone"));
  }

  private static String zone(@Nullable String zone) {
    if (zone == null) {
      return "";
    }
    return switch (zone.toUpperCase(Locale.ROOT)) {
      case "Z", "UTC", "GMT" -> "Z";
      case "EST" -> "-05:00";
      case "EDT" -> "-04:00";
      case "PST" -> "-08:00";
      case "PDT" -> "-07:00";
      default -> zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
    };
  }
}
