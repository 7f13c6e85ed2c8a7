package org.policywatch.extract.title;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.FiveYearPlans;

/** The period a title states: its year bracket, or the five-year plan it names. */
final class PlanPeriods {
  private static final Pattern YEARS =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)\\s?年?\\s?(?:[-–—―−~〜至到/]{1,2}|to)\\s?((?:19|20)\\d\\d"
              + "|\\d\\d(?=\\s?[年)]))(?!\\d)");

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
    String behind = around.substring(title.length()).replaceFirst("^[》”」』\"]\\s?", "");
    if (behind.startsWith("(")) {
      int close = behind.indexOf(')');
      String bracket = close < 0 ? null : years(behind.substring(0, close + 1));
      if (bracket != null) {
        return bracket;
      }
    }
    FiveYearPlans.Plan plan = FiveYearPlans.in(title);
    return plan == null ? null : plan.edtf();
  }

  private static @Nullable String years(String text) {
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
