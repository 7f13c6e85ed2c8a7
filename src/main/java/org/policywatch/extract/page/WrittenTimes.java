package org.policywatch.extract.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.PageTime;
import org.policywatch.text.Folding;

/**
 * Reads a full day, with its time where one follows, as pages print them for machines and people:
 * {@code 2020-07-08T10:26:43+08:00}, {@code 2007-08-20-23:59:59}, 2020年7月8日 10时26分, 二〇二〇年七月八日,
 * 民國109年7月8日, {@code July 8, 2020 at 11:40 pm UTC}, {@code 8. Juli 2020}, {@code 23/12/2020}. Years
 * before 1990 are refused.
 */
public final class WrittenTimes {
  private static final int LONGEST = 2_000;
  private static final int SHORTEST = 6;

  /** In a longer line 12.03.19 may be a price, a version or a score. */
  private static final int SHORT_LINE = 80;

  private static final int LONGEST_ROC = 12;

  /** ISO 8601 without strokes: {@code 20200708T102643Z}. */
  private static final Pattern BASIC =
      Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)T(\\d\\d):?(\\d\\d)(?::?(\\d\\d))?");

  /**
   * A day in a line.
   *
   * @param time the day, with its time where one follows
   * @param before the words in front of it, from the day before it on
   * @param after the words behind it, up to the next day
   */
  public record Written(PageTime time, String before, String after) {}

  private record Place(PageTime time, int start, int end) {}

  private WrittenTimes() {}

  /** The first full day in a text that people read. */
  public static Optional<PageTime> first(String text) {
    return first(text, DayOrder.UNKNOWN);
  }

  /** The first full day in a text by people who write numbers in this order. */
  public static Optional<PageTime> first(String text, DayOrder order) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return mayHoldDay(cut)
        ? Optional.ofNullable(next(Folding.fold(cut), 0, order)).map(Place::time)
        : Optional.empty();
  }

  /** Every full day of a line, with the words round it. */
  public static List<Written> all(String text, DayOrder order) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    if (!mayHoldDay(cut)) {
      return List.of();
    }
    String folded = Folding.fold(cut);
    List<Place> places = new ArrayList<>();
    for (Place at = next(folded, 0, order); at != null; at = next(folded, at.end(), order)) {
      places.add(at);
    }
    List<Written> days = new ArrayList<>(places.size());
    for (int i = 0; i < places.size(); i++) {
      int from = i == 0 ? 0 : places.get(i - 1).end();
      int to = i + 1 < places.size() ? places.get(i + 1).start() : folded.length();
      Place at = places.get(i);
      days.add(
          new Written(
              at.time(), folded.substring(from, at.start()), folded.substring(at.end(), to)));
    }
    return days;
  }

  /** The first day that starts at or behind a place of a folded text; null when there is none. */
  private static @Nullable Place next(String folded, int from, DayOrder order) {
    boolean inDigits = hasYear(folded, from);
    boolean isShort = folded.length() <= SHORT_LINE && order != DayOrder.UNKNOWN;
    Place best = null;
    if (inDigits) {
      best = earlier(best, DayForm.YEAR_FIRST, folded, from, order);
      for (DayForm form : hasLetter(folded) ? DayForm.NAMED : List.<DayForm>of()) {
        best = earlier(best, form, folded, from, order);
      }
    }
    for (DayForm form : folded.indexOf('月', from) >= 0 ? DayForm.HAN : List.<DayForm>of()) {
      best = earlier(best, form, folded, from, order);
    }
    if (isShort && hasLetter(folded)) {
      best = earlier(best, DayForm.NAMED_SHORT, folded, from, order);
    }
    return inDigits || isShort ? earlier(best, DayForm.YEAR_LAST, folded, from, order) : best;
  }

  /** The first day of the form that starts before the best one; else that. */
  private static @Nullable Place earlier(
      @Nullable Place best, DayForm form, String folded, int from, DayOrder order) {
    int end = best == null ? folded.length() : best.start();
    Matcher matcher =
        form.pattern().matcher(folded).useTransparentBounds(true).useAnchoringBounds(false);
    for (int i = from; i < end; i++) {
      if (form.start().mayBe(folded.charAt(i)) && matcher.region(i, folded.length()).lookingAt()) {
        PageTime time = form.read(matcher, order);
        if (time != null) {
          return new Place(time, i, matcher.end());
        }
      }
    }
    return best;
  }

  /** 1990 or 2020: most forms begin or end with such a year. */
  private static boolean hasYear(String text, int from) {
    for (int i = from; i + 4 <= text.length(); i++) {
      boolean century = text.startsWith("20", i) || text.startsWith("19", i);
      if (century && DayForm.isDigit(text.charAt(i + 2)) && DayForm.isDigit(text.charAt(i + 3))) {
        return true;
      }
    }
    return false;
  }

  /** A letter of an alphabet: all names of months but the Chinese have one. */
  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x2E80 && Character.isLetter(c)) {
        return true;
      }
    }
    return false;
  }

  /** A day has five digits, in a short line three as 8 May 12, or is written in words round 月. */
  private static boolean mayHoldDay(String text) {
    int digits = text.length() < SHORTEST ? -SHORTEST : 0;
    int fewest = text.length() <= SHORT_LINE ? 3 : 5;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits += Character.isDigit(c) ? 1 : 0;
      if (digits >= fewest || c == '月') {
        return true;
      }
    }
    return false;
  }

  /** The value of a machine-readable field: as {@link #first}, also 20200708 and epoch numbers. */
  public static Optional<PageTime> value(String text) {
    return value(text, DayOrder.UNKNOWN);
  }

  /** The same on a page that writes numbers in this order. */
  public static Optional<PageTime> value(String text, DayOrder order) {
    String value = withStrokes(text.strip());
    if (isEpoch(value)) {
      long seconds = Long.parseLong(value.substring(0, 10));
      return Optional.of(
          new PageTime(
              Instant.ofEpochSecond(seconds).atZone(PageDom.CHINA).toOffsetDateTime().toString()));
    }
    if (value.length() <= LONGEST_ROC && value.startsWith("1")) {
      Matcher roc = DayForm.BARE_ROC.pattern().matcher(value);
      if (roc.matches()) {
        return Optional.ofNullable(DayForm.BARE_ROC.read(roc, order));
      }
    }
    Matcher compact = DayForm.COMPACT.pattern().matcher(value);
    return value.length() >= 8 && value.length() <= 14 && compact.lookingAt()
        ? Optional.ofNullable(DayForm.COMPACT.read(compact, order))
        : first(value, order);
  }

  private static String withStrokes(String value) {
    Matcher basic = value.indexOf('T') == 8 ? BASIC.matcher(value) : null;
    if (basic == null || !basic.lookingAt()) {
      return value;
    }
    String second = basic.group(6) == null ? "" : ":" + basic.group(6);
    return "%s-%s-%sT%s:%s"
            .formatted(
                basic.group(1), basic.group(2), basic.group(3), basic.group(4), basic.group(5))
        + second
        + value.substring(basic.end());
  }

  /** Seconds or milliseconds since 1970: an instant, of which nobody says on whose day it was. */
  public static boolean isEpoch(String value) {
    boolean is = (value.length() == 10 || value.length() == 13) && value.charAt(0) == '1';
    for (int i = 0; is && i < value.length(); i++) {
      is = DayForm.isDigit(value.charAt(i));
    }
    return is;
  }

  /** The day of numbers in digits; empty when there is no such day. */
  public static Optional<PageTime> day(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return date.getYear() < DayForm.FIRST_YEAR
          ? Optional.empty()
          : Optional.of(new PageTime(date.toString()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
