package org.policywatch.extract.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policywatch.model.PageTime;

/**
 * The day in an address: {@code /art/2020/7/6/}, {@code /202007/t20200706_9.html}, {@code
 * /2020-07/06/}.
 */
public final class UrlDay {
  private static final String YEAR_4 = "(?<year>(?:19|20)\\d\\d)";
  private static final String MONTH_2 = "(?<m>1[0-2]|0[1-9])";
  private static final String DAY_2 = "(?<day>3[01]|[12]\\d|0[1-9])";
  private static final String MONTH_1 = "(?<m>1[0-2]|0?[1-9])";
  private static final String DAY_1 = "(?<day>3[01]|[12]\\d|0?[1-9])";
  private static final String END = "(?=[/_.-]|$)";

  /** Folders of days, in which sites file what they publish. */
  private static final List<Pattern> FOLDERS =
      List.of(
          Pattern.compile("/[a-z]?" + YEAR_4 + "[-/_]" + MONTH_1 + "[-/_]" + DAY_1 + END),
          Pattern.compile("/" + YEAR_4 + "[-/]?" + MONTH_2 + "[-/]?" + DAY_2 + END),
          Pattern.compile(
              "/"
                  + YEAR_4
                  + "/(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}/"
                  + DAY_1
                  + END),
          Pattern.compile("/" + YEAR_4 + "/[A-Za-z][\\w-]{1,30}/" + MONTH_1 + "/" + DAY_1 + "/"),
          Pattern.compile("/[tcW]" + YEAR_4 + MONTH_2 + DAY_2 + "[_-]"));

  /** Days in the name of a page or in its query, which may be those of an event. */
  private static final List<Pattern> NAMES =
      List.of(
          Pattern.compile("[-_/]" + YEAR_4 + "([-_])" + MONTH_2 + "\\2" + DAY_2 + "(?!\\d)"),
          Pattern.compile("[-_]" + YEAR_4 + MONTH_2 + DAY_2 + END),
          Pattern.compile(
              "[?&](?:date|day|datum|fecha|pubdate)="
                  + YEAR_4
                  + "[-/]?"
                  + MONTH_2
                  + "[-/]?"
                  + DAY_2
                  + "(?!\\d)"));

  private static final Pattern YEAR =
      Pattern.compile("/(?<year>(?:19|20)\\d\\d)(?:[-/]?(?:1[0-2]|0?[1-9]))?(?=[/_.-])");

  private UrlDay() {}

  /** The day of a folder, else the one in the page's name. */
  public static Optional<PageTime> in(String url) {
    return ofFolder(url).or(() -> first(NAMES, url));
  }

  /** The day of the folder alone. */
  public static Optional<PageTime> ofFolder(String url) {
    return first(FOLDERS, url);
  }

  private static Optional<PageTime> first(List<Pattern> forms, String url) {
    for (Pattern form : forms) {
      Matcher matcher = form.matcher(url);
      if (matcher.find()) {
        Optional<PageTime> day =
            WrittenTimes.day(matcher.group("year"), month(form, matcher), matcher.group("day"));
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private static String month(Pattern form, Matcher matcher) {
    return form.namedGroups().containsKey("name")
        ? String.valueOf(MonthNames.number(matcher.group("name")))
        : matcher.group("m");
  }

  /** The year alone, for lists that print month and day. */
  public static Optional<Integer> year(String url) {
    Matcher matcher = YEAR.matcher(url);
    Optional<PageTime> day = in(url);
    return day.isPresent()
        ? day.map(time -> time.day().getYear())
        : matcher.find() ? Optional.of(Integer.valueOf(matcher.group("year"))) : Optional.empty();
  }
}
