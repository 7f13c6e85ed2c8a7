package org.policywatch.extract.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policywatch.extract.article.DatedLines.Seen;
import org.policywatch.extract.page.DayOrder;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.UrlDay;
import org.policywatch.extract.page.WrittenTimes;
import org.policywatch.model.PageTime;

/** Day, month and year in boxes of their own beside the headline; the address may know the year. */
final class BoxedDay {
  /** A box has no more characters. */
  private static final int BOX = 20;

  /** So many lines above and below the headline belong to it. */
  private static final int NEAR = 5;

  /** Of boxes that meet without a blank: 12 2019-03, 03-12 2019, 2019 03/12. */
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              "^(?<day>\\d{1,2})\\s?(?<year>(?:19|20)\\d\\d)[-/.年]\\s?(?<m>\\d{1,2})月?$"),
          Pattern.compile("^(?<m>\\d{1,2})[-/.月](?<day>\\d{1,2})日?\\s?(?<year>(?:19|20)\\d\\d)年?$"),
          Pattern.compile(
              "^(?<year>(?:19|20)\\d\\d)年?\\s?(?<m>\\d\\d)[-/.月]\\s?(?<day>\\d\\d)日?(?=\\s|\\d\\d:|$)"));

  private final PageDom page;
  private final Zone zone;
  private final DayOrder order;
  private final DatedLines lines;

  BoxedDay(PageDom page, Zone zone, DayOrder order, DatedLines lines) {
    this.page = page;
    this.zone = zone;
    this.order = order;
    this.lines = lines;
  }

  Optional<Seen> find() {
    int to = Math.min(zone.lines().size(), zone.headline() + NEAR);
    String year = UrlDay.year(page.url().value()).map(it -> " " + it).orElse("");
    for (int i = Math.max(0, zone.headline() - NEAR); i < to; i++) {
      StringBuilder joined = new StringBuilder();
      for (int k = i; k < Math.min(to, i + 3) && isBox(zone.lines().get(k)); k++) {
        joined.append(k == i ? "" : " ").append(zone.lines().get(k).text());
        Optional<PageTime> day = boxed(joined.toString());
        if (day.isEmpty() && !year.isEmpty()) {
          day = WrittenTimes.first(joined + year, order).filter(this::isOfAddress);
        }
        if (day.isPresent() && !isOther(i, joined.toString())) {
          return day.map(time -> new Seen(time, joined.toString()));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isOther(int line, String boxes) {
    return TimeCues.of(boxes) == TimeCues.OTHER || lines.toldAbove(line) == TimeCues.OTHER;
  }

  private static boolean isBox(Line line) {
    return line.text().length() <= BOX && !DatedLines.isClock(line);
  }

  private Optional<PageTime> boxed(String boxes) {
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(boxes);
      if (matcher.find()) {
        return WrittenTimes.day(matcher.group("year"), matcher.group("m"), matcher.group("day"));
      }
    }
    return WrittenTimes.first(boxes, order);
  }

  private boolean isOfAddress(PageTime time) {
    LocalDate day = time.day();
    return page.url()
        .value()
        .matches(".*/" + day.getYear() + "[/-]?0?" + day.getMonthValue() + "/.*");
  }
}
