package org.policywatch.extract.target;

import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Span;
import org.policywatch.extract.text.WordSet;
import org.policywatch.model.Measure;

/**
 * What an English quantity counts: the noun phrase after it, or the one before (core revenue
 * above).
 */
final class EnglishObject {
  /** 800 billion yuan in design output, a tenfold rise in traffic: what follows is counted. */
  private static final WordSet IN_WHAT =
      WordSet.of(
          """
          in worth_of growth_in increase_in rise_in reduction_in cut_in drop_in decline_in
          decrease_in jump_in fall_in
          """);

  /** What comes before makes up a part of what follows. */
  private static final WordSet ACCOUNTS =
      WordSet.of(
          """
          account_for accounts_for accounting_for make_up makes_up making_up represent represents contribute
          contributes
          """);

  /** 3.2 percent of GDP: what it is a share of, not what has the share. */
  private static final WordSet WHOLES =
      WordSet.of(
          """
          of_gdp of_its_gdp of_the_gdp of_total_output of_gross_domestic_product of_the_total
          of_its_economy
          """);

  /** Has set its growth target around five percent. */
  private static final WordSet GROWTH_AIM =
      WordSet.of("growth_target growth_targets growth_target_of growth_target_at growth_goal_of");

  private static final WordSet UNITS = WordSet.of("units");
  private static final String GROWTH = "growth";
  private static final WordSet ARTICLE = WordSet.of("a an");
  private static final String FOR = " for ";
  private static final String OF = " of ";
  private static final String TO = " to ";

  /** A number of firms reaches 500 firms, but doubles as a number. */
  private static final String NUMBER_OF = "number of ";

  private static final WordSet NUMBER = WordSet.of("number_of numbers_of");
  private static final WordSet CHANGED =
      WordSet.of(
          """
          grew rose fell climbed dropped jumped surged stood reached hit topped exceeded grow rise
          fall reach top exceed
          """);

  private static final String HOW_MANY = "how many ";
  private static final int LONGEST_QUESTION = 120;
  private static final int LONGEST_OWNER = 45;

  private EnglishObject() {}

  /**
   * The place of what {@code figure} counts; null when nothing says it.
   *
   * @param from where the words before the figure begin that may name it
   * @param until one past their last
   * @param clauseEnd one past the last character that may name it behind the figure
   */
  static @Nullable Span find(String text, Figure figure, int from, int until, int clauseEnd) {
    Span found = phrase(text, figure, from, until, clauseEnd);
    boolean numbered =
        found != null && figure.isCount() && text.startsWith(NUMBER_OF, found.start());
    return numbered ? new Span(found.start() + NUMBER_OF.length(), found.end()) : found;
  }

  private static @Nullable Span phrase(
      String text, Figure figure, int from, int until, int clauseEnd) {
    Span measured = measured(text, figure, clauseEnd);
    int growth = GROWTH_AIM.startBefore(text, until - 1);
    if (measured != null || growth >= from) {
      return measured != null ? measured : new Span(growth, growth + GROWTH.length());
    }
    Span numbered = figure.isCount() ? numbered(text, from, until) : null;
    Span before = numbered != null ? numbered : EnglishSubject.find(text, from, until);
    boolean isFor = text.startsWith(FOR, figure.end());
    boolean isBefore =
        isLevel(text, figure) || isSaidOfSubject(text, figure) || ACCOUNTS.isIn(text, from, until);
    if (before == null && isShareOf(text, figure) && ACCOUNTS.isIn(text, from, until)) {
      return null; // accounting for 3 percent of GDP: what was named before
    }
    if (isFor && figure.isCount() || isBefore && before != null && !isFor) {
      return before;
    }
    if (figure.isMoney() && before == null && text.startsWith(TO, figure.end())) {
      return EnglishPhrase.behind(text, figure, figure.end() + TO.length(), clauseEnd, false);
    }
    if (before != null && figure.isCount() && UNITS.endAt(text, figure.end() + 1) >= 0) {
      return before; // an output of cars exceeding 1.2 million units
    }
    int start = EnglishPhrase.behindRank(text, figure, clauseEnd);
    boolean inner = isFor || figure.isVague() || isQuantifier(figure) || isShareOf(text, figure);
    Span after = EnglishPhrase.behind(text, figure, start, clauseEnd, inner);
    return after != null ? after : before;
  }

  /** The number of cities and counties is to reach. */
  private static @Nullable Span numbered(String text, int from, int until) {
    int of = NUMBER.lastEnd(text, from, until);
    if (of < 0) {
      return null;
    }
    int start = EnglishPhrase.behindOpeners(text, of + 1, until);
    int verb = CHANGED.first(text, start, until);
    int end = EnglishPhrase.end(text, start, verb < 0 ? until : verb, false);
    end = EnglishPhrase.withJoined(text, start, end, until);
    return end - start < 2 ? null : new Span(start, end);
  }

  /** How many parks will Hunan build? Five: what was asked for; null where nobody asked. */
  static @Nullable Span asked(String text, Figure figure) {
    int from = Math.max(0, figure.start() - LONGEST_QUESTION);
    int at = text.indexOf(HOW_MANY, from, figure.start());
    int end = at < 0 ? -1 : EnglishPhrase.end(text, at + HOW_MANY.length(), figure.start(), false);
    return end - at < HOW_MANY.length() + 2 ? null : new Span(at + HOW_MANY.length(), end);
  }

  /** 800 billion yuan in design output. */
  private static @Nullable Span measured(String text, Figure figure, int clauseEnd) {
    boolean ofSomething =
        figure.isMoney() || figure.isPercent() || figure.quantity().unit().equals("times");
    int behind = EnglishPhrase.behindConversion(text, figure) + 1;
    int in = ofSomething ? IN_WHAT.endAt(text, behind) : -1;
    return in > 0 && in < clauseEnd && !EnglishPhrase.isOfDate(text, in - 2)
        ? EnglishPhrase.behind(text, figure, in, clauseEnd, true)
        : null;
  }

  /** Revenue of 1 billion yuan, cut costs by a fifth, but not a 95 percent satisfaction rate. */
  private static boolean isSaidOfSubject(String text, Figure figure) {
    if (figure.isPercent() && ARTICLE.startBefore(text, figure.start() - 1) >= 0) {
      return false;
    }
    return figure.isMoney() && !isAdjective(text, figure)
        || figure.quantity().measure() == Measure.LIMIT && !figure.isCount()
        || figure.isReduction() && !text.startsWith("halv", figure.start())
        || figure.isPercent() && !isQuantifier(figure) && !text.startsWith("of", figure.end() + 1);
  }

  /** Raise it to 30 percent, to 3.2 percent of GDP. */
  private static boolean isLevel(String text, Figure figure) {
    return figure.isPercent()
        && !isQuantifier(figure)
        && text.startsWith("to ", figure.start() - "to ".length())
        && (!isShareOf(text, figure) || WHOLES.endAt(text, figure.end() + 1) >= 0);
  }

  private static boolean isShareOf(String text, Figure figure) {
    return figure.isPercent() && text.startsWith(OF, figure.end());
  }

  /** Half of the province's 3,000 villages: the second number is the whole of the first. */
  static boolean isPartOfOwned(String text, Figure part, Figure whole) {
    return whole.start() - part.end() < LONGEST_OWNER
        && text.startsWith(OF, part.end())
        && EnglishPhrase.OWNERS.startBefore(text, whole.start() - 1) >= 0
        && !Places.hasAny(text, Reading.PAUSES, part.end(), whole.start());
  }

  /** Half, two thirds: a share in words, which stands before what it is a share of. */
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
}
