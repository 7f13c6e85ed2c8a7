package org.policywatch.extract.target;

import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Passage;
import org.policywatch.extract.text.Span;
import org.policywatch.extract.text.WordSet;
import org.policywatch.model.Measure;

/**
 * What an English quantity counts: the noun phrase after it, or the one before (core revenue
 * above).
 */
final class EnglishObject {
  private static final WordSet STOPS =
      WordSet.of(
              """
          by for to with and or at from within through as will would should must is are was were be been has
          have had that which who while when where along plus including into over under after before during per each
          than then across under_construction nationwide annually a_year but up in on taking reduced respectively
          using can could may ought already currently worth every each running set go goes now join include includes comprise comprises
          use uses run runs onto without bought making no_later
          """)
          .except("use_cases use_case land_use energy_use water_use power_use");

  /** Inside "prefecture in Shandong", "permits on chain". */
  private static final WordSet INNER = WordSet.of("in on").except("on_board");

  /** 800 billion yuan in design output, a tenfold rise in traffic: what follows is counted. */
  private static final WordSet IN_WHAT =
      WordSet.of(
          "in worth_of growth_in increase_in rise_in reduction_in cut_in drop_in decline_in decrease_in jump_in fall_in");

  /** What comes before makes up a part of what follows. */
  private static final WordSet ACCOUNTS =
      WordSet.of(
          "account_for accounts_for accounting_for make_up makes_up represent represents contribute contributes");

  /** Twice the amount added before: these count what was named before. */
  private static final WordSet AMOUNTS =
      WordSet.of(
          "amount level number figure total current_number more further extra increase rise jump");

  /** 2 milliseconds, 500 GW of solar capacity: what is measured stands before or behind these. */
  private static final WordSet UNITS =
      WordSet.of(
          """
          milliseconds seconds minutes hours petaflops pflops eflops exaflops kw mw gw kilowatts megawatts gigawatts kwh gwh twh
          micrograms milligrams kilowatt-hours gigawatt-hours tons tonnes metric_tons km kilometers kilometres mu hectares square_meters square_metres
          square_kilometers square_kilometres
          """);

  /** 3.2 percent of GDP: what it is a share of, not what has the share. */
  private static final WordSet WHOLES =
      WordSet.of(
          "of_gdp of_its_gdp of_the_gdp of_total_output of_gross_domestic_product of_the_total of_its_economy");

  private static final WordSet RATES =
      WordSet.of("a_year a_quarter a_month a_week a_day an_hour a_second annually yearly");

  private static final WordSet ARTICLE = WordSet.of("a an");
  private static final WordSet HELPING = WordSet.of("help helping see let");
  private static final WordSet HAVING = WordSet.of("have having get getting");

  private static final String AND = " and ";
  private static final String OF = " of ";

  /** Plurals without an s. */
  private static final WordSet MANY =
      WordSet.of("people personnel staff equipment children women men");

  private static final int LONGEST_OWNER = 45;
  static final WordSet OWNERS = WordSet.of("'s ’s s' s’ its their");

  static final WordSet OPENERS =
      WordSet.of(
          "the a an its their all of more additional our total number_of for further million billion");

  private EnglishObject() {}

  static @Nullable Span find(String text, Figure figure, int from, int until, int clauseEnd) {
    boolean quantifier = isQuantifier(figure);
    boolean change =
        figure.isMoney() && !isAdjective(text, figure)
            || figure.quantity().measure() == Measure.LIMIT && !figure.isCount()
            || figure.isReduction() && !text.startsWith("halv", figure.start())
            || figure.isPercent() && !quantifier && !text.startsWith("of", figure.end() + 1);
    if (figure.isMoney() || figure.isPercent() || isMultiple(figure)) {
      int in = IN_WHAT.endAt(text, figure.end() + 1);
      if (in > 0 && in < clauseEnd && !isMasked(text, in - 2)) {
        Span what = after(text, figure, in, clauseEnd, true, false);
        if (what != null) {
          return what;
        }
      }
    }
    Span before = EnglishSubject.find(text, from, until);
    boolean part = ACCOUNTS.isIn(text, from, until);
    boolean level =
        figure.isPercent()
            && !quantifier
            && text.startsWith("to ", figure.start() - 3)
            && (!text.startsWith(" of ", figure.end())
                || WHOLES.endAt(text, figure.end() + 1) >= 0);
    boolean described = figure.isPercent() && ARTICLE.startBefore(text, figure.start() - 1) >= 0;
    change &= !described; // a 95 percent satisfaction rate
    if ((change || level || part) && before != null && !text.startsWith(" for ", figure.end())) {
      return before;
    }
    int start = figure.end();
    if (figure.quantity().unit().equals("rank")) {
      int in = INNER.first(text, start, clauseEnd);
      start = in >= 0 ? in + 2 : start;
    }
    if (figure.isMoney() && before == null && text.startsWith(" to ", figure.end())) {
      return after(text, figure, figure.end() + " to ".length(), clauseEnd, false, false);
    }
    if (figure.isCount() && text.startsWith(" for ", figure.end())) {
      return before;
    }
    Span after =
        after(
            text,
            figure,
            start,
            clauseEnd,
            quantifier
                || figure.isVague()
                || text.startsWith(" for ", figure.end())
                || figure.isPercent() && text.startsWith(" of ", figure.end()),
            figure.isCount() && !figure.isOne());
    return after != null ? after : before;
  }

  /** Half of the province's 3,000 villages: the second number is the whole of the first. */
  static boolean isPartOfOwned(String text, Figure part, Figure whole) {
    return whole.start() - part.end() < LONGEST_OWNER
        && text.startsWith(" of ", part.end())
        && OWNERS.startBefore(text, whole.start() - 1) >= 0
        && !Places.hasAny(text, Reading.PAUSES, part.end(), whole.start());
  }

  private static boolean isQuantifier(Figure figure) {
    String quote = figure.quantity().quote().text();
    return figure.isPercent()
        && quote.indexOf('%') < 0
        && !quote.contains("percent")
        && !quote.contains("per cent");
  }

  /** A 350-billion-yuan industry. */
  private static boolean isAdjective(String text, Figure figure) {
    return figure.quantity().quote().text().indexOf('-') > 0
        && figure.end() < text.length()
        && text.charAt(figure.end()) == ' ';
  }

  private static boolean isMultiple(Figure figure) {
    return figure.quantity().unit().equals("times");
  }

  private static @Nullable Span after(
      String text, Figure figure, int from, int clauseEnd, boolean inner, boolean plural) {
    int start = from;
    while (start < clauseEnd && text.charAt(start) == ' ') {
      start++;
    }
    if (RATES.endAt(text, start) >= 0) {
      return null; // to 8 million a year
    }
    int opener = OPENERS.endAt(text, start);
    while (opener > 0 && opener < clauseEnd && text.charAt(opener) == ' ') {
      start = opener + 1;
      opener = OPENERS.endAt(text, start);
    }
    int unit = UNITS.endAt(text, start);
    if (unit > 0 && text.startsWith(OF, unit)) {
      start = unit + OF.length();
    }
    int end = phraseEnd(text, start, clauseEnd, inner);
    if (unit == end || unit > 0 && RATES.endAt(text, unit + 1) >= 0) {
      return null;
    }
    int owner = OWNERS.first(text, start, end);
    int of = text.indexOf(OF, start, end);
    if (owner > of && of > start) {
      end = OWNERS.endAt(text, owner) == end ? of : end; // graduates of the world's top schools
    } else if (owner > start && text.charAt(owner - 1) != ' ') {
      int blank = Places.first(text, ' ', owner, end);
      start = blank < 0 ? end : blank + 1; // Hunan's farms
    }
    boolean helps = HELPING.startBefore(text, figure.start() - 1) >= 0;
    boolean has = figure.isPercent() && HAVING.startBefore(text, figure.start() - 1) >= 0;
    end = helps || has ? helped(text, start, end) : end;
    int joined = plural ? joined(text, start, end, clauseEnd) : -1;
    end = joined > 0 ? joined : end;
    return end - start < 2 || AMOUNTS.endAt(text, start) == end ? null : new Span(start, end);
  }

  /** Help 500 small firms adopt tools: the first plural is who is helped. */
  private static int helped(String text, int start, int end) {
    int blank = Places.first(text, ' ', start, end);
    while (blank >= 0 && (text.charAt(blank - 1) != 's' || text.charAt(blank - 2) == 's')) {
      blank = Places.first(text, ' ', blank + 1, end);
    }
    return blank < 0 ? end : blank;
  }

  /** 100 innovation and technology firms: the end of what a singular noun is joined to; or -1. */
  private static int joined(String text, int start, int end, int limit) {
    boolean whole = end == start || text.charAt(end - 1) == 's' || MANY.startBefore(text, end) >= 0;
    if (whole || !text.startsWith(AND, end)) {
      return -1;
    }
    int from = end + AND.length();
    int to = phraseEnd(text, from, limit, false);
    boolean plural = to > from && text.charAt(to - 1) == 's';
    return plural && OPENERS.endAt(text, from) < 0 ? to : -1;
  }

  /** One past the noun phrase that starts here. */
  static int phraseEnd(String text, int start, int limit, boolean inner) {
    int end = start;
    while (end < limit) {
      char c = text.charAt(end);
      boolean wordStart = end == start || text.charAt(end - 1) == ' ';
      boolean number = wordStart && Character.isDigit(c) && !isName(text, end, limit);
      boolean dash =
          wordStart && "-–—".indexOf(c) >= 0 && end + 1 < limit && text.charAt(end + 1) == ' ';
      if (",.;:()!?\n".indexOf(c) >= 0 || c == Passage.MASK || number || dash) {
        break;
      }
      if (wordStart && end > start && isParticiple(text, end, limit)) {
        break;
      }
      if (wordStart
          && stops(text, end)
          && !(inner && end > start && INNER.endAt(text, end) >= 0 && !isMasked(text, end))) {
        break;
      }
      end++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  /** 5G base stations. */
  private static boolean isName(String text, int digit, int limit) {
    return digit + 1 < limit && Character.isLetter(text.charAt(digit + 1));
  }

  /** "On" stops a phrase, "on-chain" doesn't. */
  private static boolean stops(String text, int at) {
    int end = STOPS.endAt(text, at);
    return end >= 0 && (end >= text.length() || text.charAt(end) != '-');
  }

  /** 15 routes opened by 2025: what was done to them ends the phrase. */
  private static boolean isParticiple(String text, int at, int limit) {
    int end = at;
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean past = end - at > 4 && text.startsWith("ed", end - 2);
    boolean last =
        end >= limit
            || ",.;:)".indexOf(text.charAt(end)) >= 0
            || end + 1 < text.length()
                && (text.charAt(end + 1) == Passage.MASK || STOPS.endAt(text, end + 1) >= 0);
    return past && last;
  }

  /** The preposition belongs to a date: in 2025. */
  private static boolean isMasked(String text, int at) {
    int next = Places.first(text, ' ', at, at + 4) + 1;
    return next > 0 && next < text.length() && text.charAt(next) == Passage.MASK;
  }
}
