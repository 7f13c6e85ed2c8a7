package org.policywatch.extract.date;

import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates in digits and signs: 2022-06-30, 2022/6/30, 2022.6.30 14:05, 30/06/2022, 02/03/2022. */
final class NumericDates extends DateRule {
  private static final Pattern PATTERN =
      Pattern.compile(
          "(?<![\\d./-])(?:(?<y>(?:19|20)\\d\\d)(?<sign>[-/.])(?<m>\\d{1,2})"
              + "(?:\\k<sign>(?<d>\\d{1,2})(?:[ T](?<time>\\d{1,2}:\\d\\d)(?::\\d\\d)?)?)?"
              + "|(?<a>\\d{1,2})(?<sign2>[-/.])(?<b>\\d{1,2})\\k<sign2>(?<y2>(?:19"
              + "|20)\\d\\d))(?![\\d./-]\\d|\\d|%|万|亿)");

  NumericDates() {
    super("date.numeric", PATTERN, Starts.of(Starts.DIGITS));
  }

  @Override
  @Nullable Reading read(MatchResult m, Anchor anchor) {
    return m.group("y") != null ? yearFirst(m) : yearLast(m, anchor.reference());
  }

  private static @Nullable Reading yearFirst(MatchResult m) {
    int day = m.group("d") == null ? 0 : Integer.parseInt(m.group("d"));
    boolean month =
        m.group("d") == null && (m.group("sign").equals(".") || m.group("m").length() < 2);
    Period period = new Period(Integer.parseInt(m.group("y")), Integer.parseInt(m.group("m")), day);
    if (month || period.part() > 12 || period.part() < 1) {
      return null;
    }
    if (!period.isReal()) {
      return Reading.NONE;
    }
    String time = m.group("time");
    String suffix = time == null ? "" : "T" + (time.length() < 5 ? "0" : "") + time;
    return Reading.of(period.edtf() + suffix, Form.POINT).stating(period);
  }

  /** Day first or month first: what one order makes impossible the other decides. */
  private static @Nullable Reading yearLast(MatchResult m, LocalDate reference) {
    int year = Integer.parseInt(m.group("y2"));
    int a = Integer.parseInt(m.group("a"));
    int b = Integer.parseInt(m.group("b"));
    Period dayFirst = new Period(year, b, a);
    Period monthFirst = new Period(year, a, b);
    boolean day = a > 0 && b > 0 && b <= 12 && dayFirst.isReal();
    boolean month = a > 0 && b > 0 && a <= 12 && monthFirst.isReal();
    if (!day && !month) {
      return Reading.NONE;
    }
    if (day != month || a == b) {
      Period sole = day ? dayFirst : monthFirst;
      return Reading.of(sole.edtf(), Form.POINT).stating(sole);
    }
    boolean dayFits = !dayFirst.first().isAfter(reference);
    boolean monthFits = !monthFirst.first().isAfter(reference);
    if (dayFits == monthFits) {
      return new Reading(null, Form.POINT, false, true, null, false, null);
    }
    Period fit = dayFits ? dayFirst : monthFirst;
    return new Reading(fit.edtf(), Form.POINT, false, true, null, false, fit);
  }
}
