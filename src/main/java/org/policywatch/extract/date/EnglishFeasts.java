package org.policywatch.extract.date;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Feasts that bound something: by Spring Festival, before the 2025 Lunar New Year. */
final class EnglishFeasts extends DateRule {
  private static final Pattern PATTERN =
      Pattern.compile(
          "(?i)\\b(?<prep>by|before|ahead of|until) (?:the )?(?:(?<year>20\\d\\d) |(?<rel>this|next)"
              + " year['’]s )?(?<feast>spring festival|(?:chinese |lunar )new year|lantern festival"
              + "|dragon boat festival|mid-autumn(?: festival)?|national day|may day|labou?r day|christmas)"
              + "(?: (?:holidays?|break))?(?:,? (?:in |of )?(?:(?<year2>20\\d\\d)|(?<rel2>this|next)"
              + " year))?(?!\\w)");

  EnglishFeasts() {
    super("en.date.feast", PATTERN, Starts.words());
  }

  /** Most words are none of the four that a bound begins with. */
  @Override
  boolean mayStandAt(String text, int at) {
    return "bBaAuU".indexOf(text.charAt(at)) >= 0;
  }

  @Override
  @Nullable Reading read(MatchResult m, Anchor anchor) {
    int year = year(m, anchor.reference().getYear());
    boolean open = year == 0;
    Anchor ahead = anchor.lean() == Lean.NEAREST ? anchor.leaning(Lean.FUTURE) : anchor;
    CalendarDay feast = feast(m);
    LocalDate day = open ? feast.leaning(ahead) : feast.in(year);
    if (day == null) {
      return Reading.NONE;
    }
    String prep = m.group("prep").toLowerCase(Locale.ROOT);
    boolean without = prep.equals("before") || prep.equals("ahead of");
    String edtf = (without ? day.minusDays(1) : day).toString();
    String calendar = feast.isLunar() ? "chinese" : null;
    return new Reading(edtf, Form.BOUND, false, false, calendar, open, null);
  }

  private static CalendarDay feast(MatchResult m) {
    return switch (m.group("feast").toLowerCase(Locale.ROOT)) {
      case "lantern festival" -> CalendarDay.lunar(1, 15);
      case "dragon boat festival" -> CalendarDay.lunar(5, 5);
      case "mid-autumn", "mid-autumn festival" -> CalendarDay.lunar(8, 15);
      case "may day", "labour day", "labor day" -> CalendarDay.solar(5, 1);
      case "national day" -> CalendarDay.solar(10, 1);
      case "christmas" -> CalendarDay.solar(12, 25);
      default -> CalendarDay.lunar(1, 1);
    };
  }

  /** The year that is told; 0 for none. */
  private static int year(MatchResult m, int now) {
    String number = m.group("year") != null ? m.group("year") : m.group("year2");
    String relative = m.group("rel") != null ? m.group("rel") : m.group("rel2");
    return number != null
        ? Integer.parseInt(number)
        : relative == null ? 0 : relative.equalsIgnoreCase("next") ? now + 1 : now;
  }
}
