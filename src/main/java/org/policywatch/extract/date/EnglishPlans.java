package org.policywatch.extract.date;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.FiveYearPlans;

/** The 14th Five-Year Plan (period), and decades. */
final class EnglishPlans extends DateRule {
  private static final Pattern PATTERN =
      Pattern.compile(
          "(?i)\\b(?:(?<edge>the (?:end|start|beginning) of )?(?:the )?(?:(?<number>\\d{1,2})"
              + "(?:st|nd|rd|th)|(?<word>tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth"
              + "|sixteenth)) five[- ]year plan(?: period)?(?: \\((?:19|20)\\d\\d[-–—](?:19"
              + "|20)?\\d\\d\\)(?: period)?| years)?"
              + "|(?<dedge>the (?:end|middle|start|beginning|close) of |mid-|late "
              + "|early )?(?:the (?<decade>(?:current |present )?decade)|this (?<decade2>decade)"
              + "|(?<=mid-)(?<decade3>decade)|the (?<century>(?:century|21st century))"
              + "|the (?<tens>20[1-9]0)s)|(?<before>before the decade is out))(?!\\w)");

  EnglishPlans() {
    super("en.date.plan", PATTERN, Starts.words());
  }

  @Override
  @Nullable Reading read(MatchResult m, Anchor anchor) {
    if (m.group("number") != null || m.group("word") != null) {
      return plan(m);
    }
    String edge = m.group("dedge") == null ? "" : m.group("dedge").toLowerCase(Locale.ROOT);
    if (m.group("century") != null) {
      return edge.contains("mid")
          ? Reading.loose("2050~", Form.EDGE)
          : edge.contains("end") ? Reading.of("2100-12-31", Form.EDGE) : null;
    }
    if (edge.isEmpty()
        && m.group("tens") == null
        && m.group("decade2") == null
        && m.group("decade3") == null
        && m.group("before") == null) {
      return null;
    }
    int start =
        m.group("tens") != null
            ? Integer.parseInt(m.group("tens"))
            : anchor.reference().getYear() / 10 * 10;
    if (edge.contains("mid")) {
      return Reading.loose(start + 5 + "~", Form.EDGE);
    }
    if (edge.contains("end") || edge.contains("close") || m.group("before") != null) {
      return Reading.of(start + 9 + "-12-31", Form.EDGE);
    }
    return edge.isEmpty()
        ? Reading.of(start + "/" + (start + 9), Form.RANGE)
        : Reading.loose((edge.startsWith("late") ? start + 8 : start + 1) + "~", Form.EDGE);
  }

  private static @Nullable Reading plan(MatchResult m) {
    FiveYearPlans.Plan plan =
        FiveYearPlans.ordinal(m.group("number") != null ? m.group("number") : m.group("word"));
    if (plan == null) {
      return null;
    }
    String edge = m.group("edge") == null ? "" : m.group("edge").toLowerCase(Locale.ROOT);
    if (edge.contains("end")) {
      return Reading.of(plan.lastYear() + "-12-31", Form.EDGE);
    }
    return edge.isEmpty()
        ? Reading.of(plan.edtf(), Form.PLAN)
        : Reading.loose(plan.firstYear() + "~", Form.EDGE);
  }
}
