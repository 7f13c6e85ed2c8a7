package org.policywatch.extract.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days that English names by their distance: Saturday, last week, year-end, so far, recently. */
final class EnglishVagueDays extends DateRule {
  private static final String WEEKDAY =
      "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday" + "|Sunday)";
  private static final Pattern PATTERN =
      Pattern.compile(
          "(?<![\\w-])(?:(?:(?i:(?<dir>next|last|this"
              + "|coming))\\s)?(?<weekday>"
              + WEEKDAY
              + ")(?! (?i:Post|Times|Review))"
              + "|(?i:(?:(?:earlier|later) (?=this (?:week|month|quarter)\\b))?(?<rel>last|this"
              + "|next|the previous|the following|the coming) (?<unit>week|month"
              + "|quarter)(?<end>['’]s end)?)"
              + "|(?i:(?<yearend>(?:the )?year[- ]?end(?! \\d)|(?:the )?end of (?:the|this) year"
              + "|the turn of the year|before the year is out|within the(?: current)? year(?! of)|later this year"
              + "|(?:the )?end of (?<relyear>next|last) year))"
              + "|(?i:(?<monthend>(?:the )?end of (?<which>the|this|next) (?<period>month|quarter"
              + "|week)))"
              + "|(?i:(?<midyear>mid-?year|(?:the )?middle of (?<midof>the|this|next) year))"
              + "|(?i:(?<turn>the turn of (?:the|this) decade)|(?<day>yesterday|today"
              + "|tomorrow)(?!['’]s))"
              + "|(?i:(?<recent>recently|(?:the )?other day|lately|newly(?= released| issued"
              + "| published)))"
              + "|(?i:(?<sofar>so far(?: this year)?|to date|until now|up to now|as of (?:now"
              + "|today)|at present|to this day)))(?!\\w)");

  private static final List<String> WEEKDAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  EnglishVagueDays() {
    super("en.date.vague", PATTERN, Starts.words());
  }

  @Override
  @Nullable Reading read(MatchResult m, Anchor anchor) {
    LocalDate day = anchor.reference();
    if (m.group("weekday") != null) {
      return weekday(m, anchor);
    }
    if (m.group("rel") != null) {
      return unit(m, day);
    }
    if (m.group("yearend") != null) {
      String relative = m.group("relyear");
      int year =
          day.getYear() + (relative == null ? 0 : relative.equalsIgnoreCase("next") ? 1 : -1);
      return m.group("yearend").startsWith("later")
          ? Reading.of(String.valueOf(year), Form.POINT)
          : Reading.of(year + "-12-31", Form.EDGE);
    }
    if (m.group("monthend") != null) {
      return Reading.of(end(m, day), Form.EDGE);
    }
    if (m.group("midyear") != null) {
      boolean next = m.group("midof") != null && m.group("midof").equalsIgnoreCase("next");
      return Reading.loose((day.getYear() + (next ? 1 : 0)) + "-06~", Form.EDGE);
    }
    if (m.group("turn") != null) {
      return Reading.loose((day.getYear() / 10 + 1) * 10 + "~", Form.EDGE);
    }
    if (m.group("day") != null) {
      int days =
          switch (m.group("day").toLowerCase(Locale.ROOT)) {
            case "yesterday" -> -1;
            case "tomorrow" -> 1;
            default -> 0;
          };
      return Reading.of(day.plusDays(days).toString(), Form.POINT);
    }
    return m.group("recent") != null
        ? Reading.loose(day + "~", Form.RECENT)
        : Reading.of(day.toString(), Form.SO_FAR);
  }

  private static Reading weekday(MatchResult m, Anchor anchor) {
    int number = WEEKDAYS.indexOf(m.group("weekday").toLowerCase(Locale.ROOT)) + 1;
    String direction = m.group("dir") == null ? "" : m.group("dir").toLowerCase(Locale.ROOT);
    LocalDate day = anchor.reference();
    return switch (direction) {
      case "next", "coming" ->
          Reading.of(Days.weekday(day.plusDays(1), number, Lean.FUTURE).toString(), Form.POINT);
      case "last" ->
          Reading.of(Days.weekday(day.minusDays(1), number, Lean.PAST).toString(), Form.POINT);
      case "this" -> Reading.of(Days.weekdayOf(day, 0, number).toString(), Form.POINT);
      default ->
          Reading.of(Days.weekday(day, number, anchor.lean()).toString(), Form.POINT)
              .asPartial(true);
    };
  }

  private static int step(String relative) {
    return switch (relative.toLowerCase(Locale.ROOT)) {
      case "last", "the previous" -> -1;
      case "this", "the" -> 0;
      default -> 1;
    };
  }

  private static Reading unit(MatchResult m, LocalDate day) {
    int step = step(m.group("rel"));
    return switch (m.group("unit").toLowerCase(Locale.ROOT)) {
      case "week" -> Reading.of(Days.week(day, step), Form.POINT);
      case "month" -> Reading.of(Days.month(day, step), Form.POINT);
      default -> Reading.of(Days.quarter(day, step).edtf(), Form.POINT);
    };
  }

  private static String end(MatchResult m, LocalDate day) {
    int step = step(m.group("which"));
    return switch (m.group("period").toLowerCase(Locale.ROOT)) {
      case "week" -> Days.weekdayOf(day, step, 7).toString();
      case "month" ->
          day.plusMonths(step).withDayOfMonth(day.plusMonths(step).lengthOfMonth()).toString();
      default -> Days.quarter(day, step).last().toString();
    };
  }
}
