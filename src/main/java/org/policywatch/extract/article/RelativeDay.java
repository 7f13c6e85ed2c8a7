package org.policywatch.extract.article;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
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
          "(?<before>\\b(?:vor|il y a|hace|há)\\s)?"
              + "(?<![\\d.])(?<n>\\d{1,3}|\\b(?:an?|one|eine[rm]|une?|una|uma?))\\s?"
              + "(?:(?<seconds>秒钟?|秒鐘)"
              + "|(?<minutes>分钟|分鐘|分(?=前)|분|min(?:ute[sn]?|utos?|uti|uto|uten|s)?\\b|минут[аыу]?)"
              + "|(?<hours>小时|小時|時間|시간|hours?|hrs?|h\\b|stunden?|std\\b\\.?|heures?|horas?|or[ae]\\b|uur|uren|час(?:а|ов)?)"
              + "|(?<days>天|日|일|days?|tag(?:en)?|jours?|d[ií]as?|giorn[oi]|dag(?:en)?|день|дня|дней)"
              + "|(?<weeks>周|週間?|주|weeks?|wochen?|semaines?|semanas?|settiman[ae]|weken|недел[юиь]))"
              + "(?<after>\\s?(?:之?前|전|(?:ago|fa|geleden|назад)(?!\\p{L})))?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Each has a group of its name there. */
  private static final List<ChronoUnit> UNITS =
      List.of(
          ChronoUnit.SECONDS,
          ChronoUnit.MINUTES,
          ChronoUnit.HOURS,
          ChronoUnit.DAYS,
          ChronoUnit.WEEKS);

  private static final Pattern NAMED =
      Pattern.compile(
          "(?<today>刚刚|今天|今日|\\btoday\\b|\\bjust now\\b)|(?<yesterday>昨天|昨日|\\byesterday\\b)|(?<before>前天)",
          Pattern.CASE_INSENSITIVE);

  /** In these languages with the hour: heute, 10:30 Uhr; hier à 18h40. */
  private static final Pattern WITH_HOUR =
      Pattern.compile(
          "(?:(?<today>heute|aujourd['’]hui|hoy|hoje|oggi|vandaag|сегодня|오늘)"
              + "|(?<yesterday>gestern|hier|ayer|ontem|ieri|gisteren|вчера|어제))"
              + "(?!\\p{L})\\D{1,8}\\d{1,2}(?:[:.]\\d\\d|\\s?h)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private RelativeDay() {}

  /** The day, when the line says little else; empty when it names none. */
  static Optional<LocalDate> in(String line, LocalDateTime fetched) {
    Matcher ago = AGO.matcher(line);
    while (ago.find()) {
      if (ago.group("before") != null || ago.group("after") != null) {
        return Optional.of(back(fetched, ago).toLocalDate());
      }
    }
    Matcher named = NAMED.matcher(line);
    if (named.find()) {
      int days = named.group("today") != null ? 0 : named.group("yesterday") != null ? 1 : 2;
      return Optional.of(fetched.toLocalDate().minusDays(days));
    }
    Matcher hour = WITH_HOUR.matcher(line);
    return hour.find()
        ? Optional.of(fetched.toLocalDate().minusDays(hour.group("today") != null ? 0 : 1))
        : Optional.empty();
  }

  private static LocalDateTime back(LocalDateTime fetched, Matcher ago) {
    String n = ago.group("n");
    long many = Character.isDigit(n.charAt(0)) ? Long.parseLong(n) : 1;
    for (ChronoUnit unit : UNITS) {
      if (ago.group(unit.name().toLowerCase(Locale.ROOT)) != null) {
        return fetched.minus(many, unit);
      }
    }
    throw new IllegalStateException("a match of " + AGO + " without a unit");
  }
}
