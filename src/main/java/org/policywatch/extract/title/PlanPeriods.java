package org.policywatch.extract.title;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.FiveYearPlans;
import org.policywatch.extract.text.RepublicYears;

/** The period a title states: its year bracket, or the five-year plan it names. */
final class PlanPeriods {
  private static final Pattern YEARS =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)\\s?年?\\s?(?:[-–—―−~〜至到/]{1,2}|to)\\s?((?:19|20)\\d\\d"
              + "|\\d\\d(?=\\s?[年)]))(?!\\d)");

  /** (110至113年): years of the Republic, of which the first is 1912. */
  private static final Pattern REPUBLIC =
      Pattern.compile("\\((9\\d|1[0-4]\\d)\\s?年?\\s?[-–—―−~〜至到]{1,2}\\s?(1[0-4]\\d)\\s?年\\)");

  private static final String CLOSES = "》”」』\"";

  /** What {@code \\s} of a pattern stands for. */
  private static final String BLANKS = " \t\n\u000B\f\r";

  private PlanPeriods() {}

  /**
   * @param title the title
   * @param around the title and what follows it, for the bracket behind 》
   */
  static @Nullable String of(String title, String around) {
    String inside = years(title);
    if (inside != null) {
      return inside;
    }
    String republic = republicYears(title);
    if (republic != null) {
      return republic;
    }
    int open = behindMark(around, title.length());
    if (around.startsWith("(", open)) {
      int close = around.indexOf(')', open);
      String bracket = close < 0 ? null : years(around.substring(open, close + 1));
      if (bracket != null) {
        return bracket;
      }
    }
    FiveYearPlans.Plan plan = FiveYearPlans.in(title);
    return plan == null ? null : plan.edtf();
  }

  /** Behind the mark that closes the title, if one does, and a blank. */
  private static int behindMark(String around, int end) {
    if (end >= around.length() || CLOSES.indexOf(around.charAt(end)) < 0) {
      return end;
    }
    boolean blank = end + 1 < around.length() && BLANKS.indexOf(around.charAt(end + 1)) >= 0;
    return blank ? end + 2 : end + 1;
  }

  private static @Nullable String republicYears(String title) {
    Matcher m = REPUBLIC.matcher(title);
    if (!m.find()) {
      return null;
    }
    int first = RepublicYears.FOUNDING + Integer.parseInt(m.group(1));
    int last = RepublicYears.FOUNDING + Integer.parseInt(m.group(2));
    return first <= last ? first + "/" + last : null;
  }

  private static @Nullable String years(String text) {
    if (!text.contains("19") && !text.contains("20")) {
      return null;
    }
    Matcher m = YEARS.matcher(text);
    while (m.find()) {
      int first = Integer.parseInt(m.group(1));
      int last = Integer.parseInt(m.group(2));
      last = last < 100 ? first / 100 * 100 + last : last;
      if (first <= last) {
        return first + "/" + last;
      }
    }
    return null;
  }
}
