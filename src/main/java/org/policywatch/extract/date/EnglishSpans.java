package org.policywatch.extract.date;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * English spans: within five years, over the next two to three years, in the past year; lengths.
 */
final class EnglishSpans extends DateRule {
  private static final String NUMBER =
      "(?:\\d{1,3}|a couple of|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
          + "|fifteen|eighteen|twenty(?:-four)?|thirty|sixty|ninety|a|an|half a)";
  private static final String UNIT = "(?<unit>years?|quarters?|months?|weeks?|days?|decades?)";
  private static final Pattern PATTERN =
      Pattern.compile(
          "(?i)(?<![\\w-])(?:(?<within>within|inside|in less than|in under) (?:the )?(?:next "
              + "|coming |following )?(?<w>"
              + NUMBER
              + ")(?: ?(?:to|or|-"
              + "|–) ?(?<w2>"
              + NUMBER
              + "))? "
              + UNIT
              + "|(?:(?:in|over|during|for|across|throughout) )?the (?:next|coming"
              + "|following) (?:(?<n>"
              + NUMBER
              + ")(?: ?(?:to|or|-"
              + "|–) ?(?<n2>"
              + NUMBER
              + "))? )?(?<few>few |several )?"
              + unit("2")
              + "|(?:(?:in|over|during|for) )?the (?<past>past|last|previous"
              + "|preceding) (?:(?<p>"
              + NUMBER
              + ") )?(?<pfew>few |several )?"
              + unit("3")
              + "|(?<inward>in(?: about| around| roughly| some)?) (?<i>"
              + NUMBER
              + ")(?: ?(?:to|or|-"
              + "|–) ?(?<i2>"
              + NUMBER
              + "))? "
              + unit("4")
              + "(?<time>['’]s?(?: time)?)?"
              + "|(?<g>"
              + NUMBER
              + ") "
              + unit("5")
              + " (?<ago>ago|earlier|later|before)"
              + "|(?<months>in (?:the )?recent (?:years|months|weeks|days)|in the last (?:few"
              + "|several) (?:years|months|weeks))"
              + "|(?<pn>\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)[- ](?<pu>year"
              + "|month|week|day)(?= (?:[A-Za-z-]+ ){0,3}(?:plan|programme|program|scheme|action"
              + "|campaign|strategy|initiative|pilot|trial|validity|period|term)\\b)"
              + "|(?:over|across|spread over) (?<o>"
              + NUMBER
              + ")(?: ?(?:to|or|-"
              + "|–) ?(?<o2>"
              + NUMBER
              + "))? "
              + unit("7")
              + "|for (?<f>"
              + NUMBER
              + ") (?:(?<row>consecutive|straight"
              + "|successive) )?"
              + unit("6")
              + "(?<run> (?:in a row|running))?)(?!\\w)");

  private static String unit(String s) {
    return UNIT.replace("unit", "unit" + s);
  }

  private static final Pattern LEAD = Pattern.compile("(?i)(?:in|during|for) ");
  private static final Pattern PLANS =
      Pattern.compile(
          "(?i)\\b(?:will|would|shall|is to|are to|plans?|aims?|hopes?|pledge[sd]?|intends?"
              + "|expects?|to be)\\b[^.;]{0,90}$");
  private static final Pattern COUNTED_FROM =
      Pattern.compile(
          "(?i) (?:of|after|from|upon|following)\\b"
              + "(?! (?:its |the |their )?(?:publication|release|issuance|promulgation)\\b)");
  private static final Pattern SERVICE =
      Pattern.compile(
          "(?i)\\b(?:rectif(?:y|ied)|remed(?:y|ied)|respond|repl(?:y|ied)|correct(?:ed)?"
              + "|compl(?:y|ied)|notif(?:y|ied)|appeal|answer(?:ed)?)\\b[^.;]{0,20}$");

  EnglishSpans() {
    super("en.date.span", PATTERN, Starts.words());
  }

  @Override
  @Nullable Reading read(MatchResult m, Anchor anchor) {
    LocalDate day = anchor.reference();
    if (m.group("within") != null && isService(m, anchor)) {
      Period service = length(m.group("w"), m.group("unit"));
      return service == null ? null : Reading.of(service.toString(), Form.LENGTH);
    }
    if (m.group("within") != null) {
      return ahead(m.group("w"), m.group("w2"), m.group("unit"), day, false);
    }
    if (m.group("unit2") != null) {
      boolean few = m.group("few") != null;
      String number = few ? "3" : m.group("n") == null ? "1" : m.group("n");
      return m.group("n") == null && !few && m.group("unit2").endsWith("s")
          ? null
          : ahead(number, m.group("n2"), m.group("unit2"), day, few);
    }
    if (m.group("past") != null) {
      return back(m, day);
    }
    if (m.group("inward") != null) {
      return inward(m, anchor);
    }
    if (m.group("ago") != null) {
      return ago(m, anchor);
    }
    if (m.group("months") != null) {
      return Reading.loose(day.getYear() + "~", Form.BACK);
    }
    if (m.group("o") != null) {
      boolean plans = PLANS.matcher(anchor.textBefore(m.start(), 100)).find();
      return plans ? ahead(m.group("o"), m.group("o2"), m.group("unit7"), day, false) : null;
    }
    if (m.group("pn") != null) {
      Period length = English.length(English.count(m.group("pn")), m.group("pu"));
      return length == null ? null : Reading.of(length.toString(), Form.LENGTH);
    }
    if (m.group("unit6") != null
        && m.group("unit6").startsWith("quarter")
        && m.group("row") == null) {
      return null; // aims for three quarters: a share
    }
    Period length = English.length(English.count(m.group("f")), m.group("unit6"));
    return length == null ? null : Reading.of(length.toString(), Form.LENGTH);
  }

  /** "must rectify within 15 days", "within 30 days of receipt": counted from a day of its own. */
  private static boolean isService(MatchResult m, Anchor anchor) {
    String unit = m.group("unit").toLowerCase(Locale.ROOT);
    String before = anchor.textBefore(m.start(), 60);
    String after = anchor.textAfter(m.end(), 36);
    return !unit.startsWith("y")
        && !unit.startsWith("dec")
        && (COUNTED_FROM.matcher(after).lookingAt() || SERVICE.matcher(before).find());
  }

  /** A length is quoted without its "for", "the next six months" without "in". */
  @Override
  int quoteStart(MatchResult m) {
    if (m.group("f") != null) {
      return m.start("f");
    }
    boolean inside = m.group("unit2") != null || m.group("past") != null;
    Matcher lead = LEAD.matcher(m.group());
    return inside && lead.lookingAt() ? m.start() + lead.end() : m.start();
  }

  private static @Nullable Reading ahead(
      String low, @Nullable String high, String unit, LocalDate day, boolean few) {
    Period length = length(high == null ? low : high, unit);
    if (length == null) {
      return null;
    }
    String value = English.ahead(day, length);
    return high != null || few ? Reading.loose(value, Form.AHEAD) : Reading.of(value, Form.AHEAD);
  }

  private static @Nullable Period length(String number, String unit) {
    if (number.toLowerCase(Locale.ROOT).startsWith("half")) {
      return unit.startsWith("y")
          ? Period.ofMonths(6)
          : unit.startsWith("d") ? Period.ofYears(5) : null;
    }
    return English.length(English.count(number), unit);
  }

  private static @Nullable Reading back(MatchResult m, LocalDate day) {
    if (m.group("p") == null) {
      boolean many = m.group("unit3").endsWith("s");
      return many
          ? Reading.loose(day.getYear() + "~", Form.BACK)
          : m.group("past").equalsIgnoreCase("previous") ? null : back("1", m.group("unit3"), day);
    }
    return back(m.group("p"), m.group("unit3"), day);
  }

  private static @Nullable Reading back(String number, String unit, LocalDate day) {
    Period length = length(number, unit);
    return length == null ? null : Reading.of(day.minus(length) + "/" + day, Form.BACK);
  }

  /**
   * "in five years" looks ahead where something is to be; "in two working days" is none of ours.
   */
  private static @Nullable Reading inward(MatchResult m, Anchor anchor) {
    String before = anchor.textBefore(m.start(), 12).toLowerCase(Locale.ROOT);
    if (before.matches("(?s).*\\b(?:first|once|time|times)\\s?")) {
      return null;
    }
    return ahead(m.group("i"), m.group("i2"), m.group("unit4"), anchor.reference(), false);
  }

  /** "a year earlier" than what the text told before, else than the reference day. */
  private static @Nullable Reading ago(MatchResult m, Anchor anchor) {
    Period length = length(m.group("g"), m.group("unit5"));
    String word = m.group("ago").toLowerCase(Locale.ROOT);
    if (length == null) {
      return null;
    }
    boolean forward = word.equals("later");
    org.policywatch.extract.date.Period told = anchor.before();
    if (!word.equals("ago") && told != null) {
      LocalDate there = forward ? told.first().plus(length) : told.first().minus(length);
      int part = told.part() <= 12 ? told.part() == 0 ? 0 : there.getMonthValue() : told.part();
      return Reading.of(
          new org.policywatch.extract.date.Period(
                  there.getYear(), part, told.day() == 0 ? 0 : there.getDayOfMonth())
              .edtf(),
          Form.BACK);
    }
    if (word.equals("before")) {
      return null;
    }
    LocalDate there = forward ? anchor.reference().plus(length) : anchor.reference().minus(length);
    String unit = m.group("unit5").toLowerCase(Locale.ROOT);
    return switch (unit.startsWith("decade") ? 'y' : unit.charAt(0)) {
      case 'y' -> Reading.of(String.valueOf(there.getYear()), Form.BACK);
      case 'm', 'q' -> Reading.of(there.toString().substring(0, 7), Form.POINT);
      default -> Reading.of(there.toString(), Form.POINT);
    };
  }
}
