package org.policywatch.extract.article;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that a line names by how long ago it was: 3小时前, 昨天 10:20, "2 days ago". It is as sure as
 * the time of fetching, so a page in an archive gets the day it was right on.
 */
final class RelativeDay {
  private static final Pattern AGO =
      Pattern.compile(
          "(?<![\\d.])(?<n>\\d{1,3}|an?|one)\\s?"
              + "(?<unit>秒钟?|分钟|小时|天|日|周|minutes?|mins?|hours?|hrs?|days?|weeks?)\\s?(?:之?前|ago\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<today>刚刚|今天|今日|\\btoday\\b|\\bjust now\\b)|(?<yesterday>昨天|昨日|\\byesterday\\b)|(?<before>前天)",
          Pattern.CASE_INSENSITIVE);

  private RelativeDay() {}

  /** The day, when the line says little else; empty when it names none. */
  static Optional<LocalDate> in(String line, LocalDateTime fetched) {
    Matcher ago = AGO.matcher(line);
    if (ago.find()) {
      String n = ago.group("n");
      long many = Character.isDigit(n.charAt(0)) ? Long.parseLong(n) : 1;
      return Optional.of(back(fetched, many, Character.toLowerCase(ago.group("unit").charAt(0))));
    }
    Matcher named = NAMED.matcher(line);
    if (!named.find()) {
      return Optional.empty();
    }
    int days = named.group("today") != null ? 0 : named.group("yesterday") != null ? 1 : 2;
    return Optional.of(fetched.toLocalDate().minusDays(days));
  }

  private static LocalDate back(LocalDateTime fetched, long many, char unit) {
    return switch (unit) {
      case '秒' -> fetched.minusSeconds(many).toLocalDate();
      case '分', 'm' -> fetched.minusMinutes(many).toLocalDate();
      case '小', 'h' -> fetched.minusHours(many).toLocalDate();
      case '周', 'w' -> fetched.minusWeeks(many).toLocalDate();
      default -> fetched.minusDays(many).toLocalDate();
    };
  }
}
