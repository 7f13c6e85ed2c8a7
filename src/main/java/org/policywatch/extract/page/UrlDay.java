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
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              "/[a-z]?(?<year>(?:19|20)\\d\\d)[-/_](?<m>1[0-2]|0?[1-9])[-/_](?<day>3[01]|[12]\\d|0?[1-9])(?=[/_.-]|$)"),
          Pattern.compile(
              "/(?<year>(?:19|20)\\d\\d)[-/]?(?<m>1[0-2]|0[1-9])[-/]?(?<day>3[01]|[12]\\d|0[1-9])(?=[/_.-]|$)"),
          Pattern.compile(
              "/(?<year>(?:19|20)\\d\\d)/(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/(?<day>3[01]|[12]\\d|0?[1-9])(?=[/_.-]|$)"),
          Pattern.compile(
              "/[tcW](?<year>(?:19|20)\\d\\d)(?<m>1[0-2]|0[1-9])(?<day>3[01]|[12]\\d|0[1-9])[_-]"));
  private static final Pattern YEAR =
      Pattern.compile("/(?<year>(?:19|20)\\d\\d)(?:[-/]?(?:1[0-2]|0?[1-9]))?(?=[/_.-])");

  private UrlDay() {}

  public static Optional<PageTime> in(String url) {
    for (Pattern form : FORMS) {
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
