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
          """);

  /** Inside "prefecture in Shandong", "permits on chain". */
  private static final WordSet INNER = WordSet.of("in on");

  /** 800 billion yuan in design output, a tenfold rise in traffic: what follows is counted. */
  private static final WordSet IN_WHAT =
      WordSet.of(
          "in worth_of growth_in increase_in rise_in reduction_in cut_in drop_in decline_in decrease_in jump_in fall_in");

  /** What comes before makes up a part of what follows. */
  private static final WordSet ACCOUNTS =
      WordSet.of(
          "account_for accounts_for accounting_for make_up makes_up represent represents contribute contributes");

  private static final WordSet OF = WordSet.of("of");

  /** Verbs that want what is counted behind them, where nothing but the number stands. */
  private static final WordSet LONE_VERBS =
      WordSet.of(
          """
          build close open welcome add train attract create launch plan host serve certify recruit install
          connect set_up approve issue deliver complete cover create support nurture select lure
          """);

  /** Twice the amount added before: these count what was named before. */
  private static final WordSet AMOUNTS = WordSet.of("amount level number figure total");

  /** 3.2 percent of GDP: what it is a share of, not what has the share. */
  private static final WordSet WHOLES =
      WordSet.of(
          "of_gdp of_its_gdp of_the_gdp of_total_output of_gross_domestic_product of_the_total of_its_economy");

  private static final WordSet RATES =
      WordSet.of("a_year a_quarter a_month a_week a_day an_hour a_second annually yearly");

  private static final int LONGEST_OWNER = 45;
  private static final WordSet OWNERS = WordSet.of("'s ’s s' s’ its their");

  private static final WordSet OPENERS =
      WordSet.of("the a an its their all of more additional our total number_of for further");

  /** What says how the number is reached, at the end of the phrase before it. */
  private static final WordSet TRAILERS =
      WordSet.of(
          """
          by to of at above over reach reaching exceed exceeding with and will would must should be is are it they
          rise rises rising climb climbs fall falls falling grow grows growing hit hits reaches tops top exceeds surpass surpasses expected from about that number the total
          another a an add adding bringing set up have has been not also only just least more than in
          this which average annual increase decrease drop double triple halve projected forecast
          plans aims hopes intends seeks plan aim goal target bring reported further some account accounts accounting for make makes
          up represent cut take takes stay stays mobilise mobilize attract targeting now down join kept earlier among
          shrink shrinks shrinking come comes coming slide slides soar soars surge surges jump jumps
          rank country's nation's before benefit employ numbering totalling totaling remaining worth
          """);

  /** The network is to expand: what stands behind these is what is done. */
  private static final WordSet AUXILIARIES = WordSet.of("is_to are_to be will would should must");

  private static final WordSet BREAKS =
      WordSet.of(
          """
          by to at above over with and that will would must should be is are for from while when which but
          than its their including aims plans whose where as through says said say worth grew sets set
          trim trims trimming slash slashes slashing curb curbs curbing shave pare
          """);

  /** "The ministry plans 300": who acts is not what is counted. */
  private static final WordSet AGENTS =
      WordSet.of(
          "plans aims hopes intends seeks plan aim wants want expects expect pledged promised remains targets promises envisage envisages envisaged foresee foresees see sees");

  private static final WordSet TRANSITIVE =
      WordSet.of("add adding build create train attract open launch bring set_up have plan");
  private static final WordSet GENERIC =
      WordSet.of(
          "other others rest total number figure ratio proportion target goal year current a_year");

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
        Span what = after(text, in, clauseEnd, true);
        if (what != null) {
          return what;
        }
      }
    }
    Span before = before(text, from, until);
    boolean part = ACCOUNTS.isIn(text, from, until);
    boolean level =
        figure.isPercent()
            && !quantifier
            && text.startsWith("to ", figure.start() - 3)
            && (!text.startsWith(" of ", figure.end())
                || WHOLES.endAt(text, figure.end() + 1) >= 0);
    if ((change || level || part) && before != null && !text.startsWith(" for ", figure.end())) {
      return before;
    }
    int start = figure.end();
    if (figure.quantity().unit().equals("rank")) {
      int in = INNER.first(text, start, clauseEnd);
      start = in >= 0 ? in + 2 : start;
    }
    Span after =
        after(text, start, clauseEnd, quantifier || text.startsWith(" for ", figure.end()));
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

  private static @Nullable Span after(String text, int from, int clauseEnd, boolean inner) {
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
    int end = phraseEnd(text, start, clauseEnd, inner);
    return end - start < 2 || AMOUNTS.endAt(text, start) == end ? null : new Span(start, end);
  }

  /** One past the noun phrase that starts here. */
  static int phraseEnd(String text, int start, int limit, boolean inner) {
    int end = start;
    while (end < limit) {
      char c = text.charAt(end);
      boolean wordStart = end == start || text.charAt(end - 1) == ' ';
      if (",.;:()!?\n".indexOf(c) >= 0 || c == Passage.MASK || Character.isDigit(c) && wordStart) {
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

  private static @Nullable Span before(String text, int from, int until) {
    int end = trimmed(text, from, until);
    int start = end;
    while (start > from) {
      int wordEnd = start;
      while (wordEnd > from && text.charAt(wordEnd - 1) == ' ') {
        wordEnd--;
      }
      int word = wordStart(text, from, wordEnd);
      if (word == wordEnd
          || BREAKS.endAt(text, word) == wordEnd && !isOwnedBy(text, word, wordEnd)
          || AGENTS.endAt(text, word) == wordEnd
          || start < end
              && EnglishCues.ACTIONS.endAt(text, word) == wordEnd
              && !text.startsWith("use ", word)) {
        break;
      }
      if (start == end && LONE_VERBS.endAt(text, word) == wordEnd) {
        return null; // hopes to welcome 40 million this year: what was named before
      }
      start = word;
    }
    int opener = OPENERS.endAt(text, start);
    while (opener > 0 && opener < end && text.charAt(opener) == ' ') {
      start = opener + 1;
      opener = OPENERS.endAt(text, start);
    }
    boolean generic =
        GENERIC.endAt(text, start) == end
            || AGENTS.isIn(text, end, until)
            || OWNERS.startBefore(text, end) > start
            || TRANSITIVE.isIn(text, end, until);
    return end - start < 2 || generic ? null : new Span(start, end);
  }

  /** The output of its electronics sector: "its" stands inside the phrase. */
  private static boolean isOwnedBy(String text, int word, int wordEnd) {
    return OWNERS.endAt(text, word) == wordEnd && OF.startBefore(text, word - 1) >= 0;
  }

  private static int trimmed(String text, int from, int to) {
    int end = to;
    while (end > from) {
      char last = text.charAt(end - 1);
      if (!Character.isLetterOrDigit(last) && last != '%' && last != Passage.MASK) {
        end--;
        continue;
      }
      int word = wordStart(text, from, end);
      boolean participle = word < end && text.startsWith("ed", end - 2) && end - word > 4;
      boolean verb = word < end && AUXILIARIES.startBefore(text, word - 1) >= from;
      if (last == Passage.MASK) {
        end--;
      } else if (word < end && (TRAILERS.endAt(text, word) == end || participle || verb)) {
        end = word;
      } else {
        return end;
      }
    }
    return end;
  }

  private static int wordStart(String text, int from, int end) {
    int i = end;
    while (i > from
        && (Character.isLetterOrDigit(text.charAt(i - 1))
            || "-'’&".indexOf(text.charAt(i - 1)) >= 0)) {
      i--;
    }
    return i;
  }
}
