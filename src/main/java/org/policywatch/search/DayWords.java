package org.policywatch.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policywatch.search.Concept.Variant;
import org.policywatch.search.Filters.Days;
import org.policywatch.search.QueryWords.Found;

/**
 * Years, months and days among free words: {@code 2020}, {@code 2020年7月}, {@code 2020-07-13},
 * {@code July 2020}. A document published then has them without saying so.
 */
final class DayWords {
  private static final String YEAR = "((?:19|20)\\d\\d)";
  private static final String MONTHS =
      Stream.of(Month.values())
          .flatMap(month -> Stream.of(name(month), name(month).substring(0, 3)))
          .distinct()
          .collect(Collectors.joining("|"));

  private static final Pattern BY_NUMBER =
      Pattern.compile(
          "(?<![\\d.,])"
              + YEAR
              + "(?:年|[-./])(1[0-2]|0?[1-9])(?!\\d)(?:月|[-./](?=\\d)|)"
              + "(?:(?<=[月./-])([12]\\d|3[01]|0?[1-9])(?!\\d)[日号]?)?(?![-./]?\\d)");

  private static final Pattern BY_NAME =
      Pattern.compile("\\b(?:(\\d{1,2})\\s+)?(" + MONTHS + ")\\.?\\s+(?:(\\d{1,2}),?\\s+)?" + YEAR);

  private static final Pattern ONLY_YEAR = Pattern.compile(YEAR);

  private DayWords() {}

  /** The months and days in a folded, lower-case text, in order. */
  static List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    Matcher number = BY_NUMBER.matcher(text);
    while (number.find()) {
      String day = number.group(3);
      add(found, number, number.group(1), Integer.parseInt(number.group(2)), day);
    }
    if (found.isEmpty()) {
      Matcher name = BY_NAME.matcher(text);
      while (name.find()) {
        String day = name.group(1) == null ? name.group(3) : name.group(1);
        add(found, name, name.group(4), month(name.group(2)), day);
      }
    }
    return found;
  }

  /** The days of a word that is a year, else null. */
  static @Nullable Days year(String word) {
    if (!ONLY_YEAR.matcher(word).matches()) {
      return null;
    }
    Year year = Year.parse(word);
    return new Days(year.atDay(1), year.atMonth(12).atEndOfMonth());
  }

  private static void add(
      List<Found> found, Matcher where, String year, int month, @Nullable String day) {
    try {
      YearMonth whole = YearMonth.of(Integer.parseInt(year), month);
      LocalDate first = day == null ? whole.atDay(1) : whole.atDay(Integer.parseInt(day));
      LocalDate last = day == null ? whole.atEndOfMonth() : first;
      found.add(
          new Found(
              where.start(),
              where.end(),
              new Concept(
                  where.group(),
                  wordings(whole, day == null ? 0 : first.getDayOfMonth()),
                  List.of(),
                  null,
                  new Days(first, last),
                  List.of())));
    } catch (DateTimeException e) {
      // the 31st of a short month: words like others
      return;
    }
  }

  /** As texts have it: 2020年7月13日, July 2020. */
  private static List<Variant> wordings(YearMonth month, int day) {
    List<PhraseTerm> chinese = new ArrayList<>();
    chinese.add(new PhraseTerm(Integer.toString(month.getYear()), 0));
    chinese.add(new PhraseTerm(Integer.toString(month.getMonthValue()), 2));
    if (day > 0) {
      chinese.add(new PhraseTerm(Integer.toString(day), 4));
      return List.of(new Variant(chinese, 1, false));
    }
    List<PhraseTerm> english = new Terms().all(name(month.getMonth()) + " " + month.getYear());
    return List.of(new Variant(chinese, 1, false), new Variant(english, Lexicon.SAME, false));
  }

  private static int month(String name) {
    for (Month month : Month.values()) {
      if (name(month).startsWith(name)) {
        return month.getValue();
      }
    }
    throw new DateTimeException(name);
  }

  private static String name(Month month) {
    return month.name().toLowerCase(Locale.ROOT);
  }
}
