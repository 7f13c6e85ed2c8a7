package org.policywatch.extract.target;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Passage;
import org.policywatch.extract.text.Span;
import org.policywatch.extract.text.WordSet;

/** The noun phrase in front of an English quantity: core revenue is to exceed 1 billion yuan. */
final class EnglishSubject {
  /** Verbs that want what is counted behind them, where nothing but the number stands. */
  private static final WordSet LONE_VERBS =
      WordSet.of(
          """
          build close open welcome add train attract create launch plan host serve certify recruit
          install connect set_up approve issue deliver complete cover create support nurture
          select lure sign shut hire
          """);

  /** What says how the number is reached, at the end of the phrase before it. */
  private static final WordSet TRAILERS =
      WordSet.of(
              """
          averaging shall slated go going by to of at above over reach reaching exceed exceeding with and
          will would must should could may might be is are it they rise rises rising rose fell climbed dropped was
          were climb climbs fall falls falling grow grows growing hit hits reaches tops top
          exceeds surpass surpasses decline declines declining expand expands expanding expected from about that number the total another a an add
          adding bringing set up have has been not also only just least more than in this which
          average annual increase decrease drop double triple halve projected forecast plans aims
          hopes intends seeks plan aim goal target bring reported further some account accounts
          accounting for make makes making contribute contributes contributing or roughly nearly
          almost approximately equal approach up represent cut take takes stay stays mobilise
          mobilize attract targeting now down join kept earlier among shrink shrinks shrinking
          come comes coming slide slides soar soars surge surges jump jumps rank country's
          nation's before benefit employ numbering totalling totaling remaining worth
          """)
          .except("level_and_above levels_and_above");

  /** The network is to expand: what stands behind these is what is done. */
  private static final WordSet AUXILIARIES =
      WordSet.of("is_to are_to be will would should must shall");

  private static final WordSet BREAKS =
      WordSet.of(
              """
          by to at above over with and that will would must should be is are for from while when
          which but than its their including aims plans whose where as through says said say worth
          grew generates yields yielding earns sights sets set trim trims trimming slash slashes slashing curb curbs curbing shave pare
          shall capped capping caps hold holding holds up down attracted
          """)
          .except(
              """
              above_designated_size at_prefecture_level_and_above at_the_prefecture_level_and_above
              at_county_level_and_above at_the_county_level_and_above
              """);

  /** "The ministry plans 300": who acts is not what is counted. */
  private static final WordSet AGENTS =
      WordSet.of(
          """
          aspires aspire eyes eyeing plans aims hopes intends seeks plan aim wants want expects expect pledged
          promised remains targets promises envisage envisages envisaged foresee foresees see sees
          """);

  private static final WordSet TRANSITIVE =
      WordSet.of("add adding build create train attract open launch bring set_up have plan")
          .except(
              """
              have_topped have_exceeded have_surpassed have_dropped have_fallen have_risen have_grown
              have_increased have_declined have_decreased have_doubled have_expanded have_climbed
              have_been have_reached
              """);

  private static final WordSet INFINITIVE =
      WordSet.of("to will would should must shall can could may");
  private static final WordSet PREPOSITIONS = WordSet.of("in on at into onto");

  /** Grow at an average annual rate of. */
  private static final WordSet RATES =
      WordSet.of("annual_rate average_rate annual_pace pace compound_rate growth_rate");

  private static final WordSet GENERIC =
      WordSet.of(
          """
          we it they it_had he she first batch first_batch second_batch other others rest total number figure ratio
          proportion target goal year level levels current a_year
          """);

  private static final WordSet PLACES =
      WordSet.of("province city county region district prefecture municipality country nation");

  private static final WordSet CHANGES =
      WordSet.of("increase rise growth gain drop decline decrease reduction cut fall");

  private static final WordSet OF = WordSet.of("of");
  private static final WordSet IN = WordSet.of("in among");
  private static final WordSet SHARE = WordSet.of("share_of proportion_of percentage_of number_of");

  /** The ratio of debt to output. */
  private static final WordSet RATIO = WordSet.of("ratio_of");

  private static final WordSet TO = WordSet.of("to");
  private static final String CLAUSE_STARTS = ",;:. \n";
  private static final WordSet WITH = WordSet.of("with");
  private static final WordSet AND = WordSet.of("and");
  private static final WordSet JOINING = WordSet.of("for from");
  private static final WordSet REACHED_TO =
      WordSet.of("access_to exposure_to lending_to loans_to exports_to");

  /** What is no noun, or none that says what is counted. */
  private static final List<WordSet> VERBAL =
      List.of(BREAKS, TRAILERS, AGENTS, GENERIC, EnglishCues.ACTIONS, EnglishCues.MODAL);

  private EnglishSubject() {}

  /** The place of the phrase; null when there is none that says what is counted. */
  static @Nullable Span find(String text, int from, int until) {
    int end = trimmed(text, from, until);
    int start = end;
    while (start > from) {
      int wordEnd = start;
      while (wordEnd > from && text.charAt(wordEnd - 1) == ' ') {
        wordEnd--;
      }
      int word = wordStart(text, from, wordEnd);
      if (word == wordEnd
          || isBreak(text, from, word, wordEnd)
          || start < end && isAction(text, word, wordEnd)) {
        break;
      }
      if (start == end && LONE_VERBS.endAt(text, word) == wordEnd) {
        return null; // hopes to welcome 40 million this year: what was named before
      }
      start = word;
    }
    if (text.startsWith("in ", start) && CHANGES.startBefore(text, start - 1) >= from) {
      start += "in ".length(); // an increase in the price index of 2 percent
    }
    start = behindVerb(text, from, behindOwner(text, start, end), end);
    start = EnglishPhrase.behindOpeners(text, start, end);
    return end - start < 2 || saysNothing(text, start, end, until) ? null : new Span(start, end);
  }

  private static boolean isBreak(String text, int from, int word, int wordEnd) {
    return AGENTS.endAt(text, word) == wordEnd
        || BREAKS.endAt(text, word) == wordEnd
            && !isOwnedBy(text, from, word, wordEnd)
            && !isJoined(text, from, word, wordEnd);
  }

  /** A verb, where it is none of the nouns in "land use rate" and "pilot zones". */
  private static boolean isAction(String text, int word, int wordEnd) {
    return EnglishCues.ACTIONS.endAt(text, word) == wordEnd
        && !text.startsWith("use ", word)
        && !text.startsWith("pilot ", word)
        && !text.startsWith("produce ", word);
  }

  /** The first batch, in the city, or who acts. */
  private static boolean saysNothing(String text, int start, int end, int until) {
    return GENERIC.endAt(text, start) == end
        || isVerb(text, start, end)
        || text.startsWith(" ", PREPOSITIONS.endAt(text, start))
        || EnglishPhrase.OWNERS.startBefore(text, end) >= start
        || AGENTS.isIn(text, end, until)
        || TRANSITIVE.isIn(text, end, until);
  }

  /** Seeks to cluster 200: one word behind "to" is what is done. */
  private static boolean isVerb(String text, int start, int end) {
    return INFINITIVE.startBefore(text, start - 1) >= 0
        && Places.first(text, ' ', start, end) < 0
        && REACHED_TO.startBefore(text, start - 1) < 0;
  }

  /** Tianjin's index is an index, so is the province's; the fleet's revenue is its own. */
  private static int behindOwner(String text, int start, int end) {
    for (int at = end - 1; at >= start; at--) {
      if (text.startsWith("'s ", at) || text.startsWith("’s ", at)) {
        boolean name =
            !EnglishPhrase.startsWithOpener(text, start) && !EnglishPhrase.isOpened(text, start);
        boolean place = name || PLACES.startBefore(text, at) >= start;
        return place ? at + "'s ".length() : start;
      }
    }
    return start;
  }

  /** Asked to resolve complaints: the first word behind "to" is what is done. */
  private static int behindVerb(String text, int from, int start, int end) {
    int space = Places.first(text, ' ', start, end);
    return start > from
            && space > 0
            && INFINITIVE.startBefore(text, start - 1) >= from
            && !EnglishPhrase.startsWithOpener(text, start)
        ? space + 1
        : start;
  }

  /** The output of its sector, the share of electric cars in its fleet: "its" stands inside. */
  private static boolean isOwnedBy(String text, int from, int word, int wordEnd) {
    boolean owner = EnglishPhrase.OWNERS.endAt(text, word) == wordEnd;
    boolean within = IN.startBefore(text, word - 1) >= 0 && SHARE.isIn(text, from, word);
    return owner && (within || OF.startBefore(text, word - 1) >= 0);
  }

  /** The approval time for new drugs, the share of power from the sun: no verb stands before it. */
  private static boolean isJoined(String text, int from, int word, int wordEnd) {
    int end = word - 1;
    int before = end > from ? wordStart(text, from, end) : end;
    boolean ratio = TO.endAt(text, word) == wordEnd && RATIO.isIn(text, from, word);
    if (REACHED_TO.endAt(text, before) == wordEnd
        || ratio
        || isInShare(text, from, word, wordEnd)
        || isPair(text, from, word, wordEnd)) {
      return true;
    }
    return JOINING.endAt(text, word) == wordEnd
        && before < end
        && EnglishCues.MODAL.startBefore(text, wordEnd) < 0
        && !VERBAL.stream().anyMatch(words -> words.endAt(text, before) == end);
  }

  /** The share of days with good air. */
  private static boolean isInShare(String text, int from, int word, int wordEnd) {
    int share = WITH.endAt(text, word) == wordEnd ? SHARE.lastEnd(text, from, word) : -1;
    return share >= 0 && !EnglishCues.MODAL.isIn(text, share, word);
  }

  /** Installed wind and solar capacity: what stands before "and" opens the clause, and is one. */
  private static boolean isPair(String text, int from, int word, int wordEnd) {
    return AND.endAt(text, word) == wordEnd
        && word - 2 > from
        && text.charAt(word - 2) != 's'
        && (from == 0 || CLAUSE_STARTS.indexOf(text.charAt(from - 1)) >= 0)
        && !BREAKS.isIn(text, from, word)
        && !AGENTS.isIn(text, from, word)
        && !EnglishCues.ACTIONS.isIn(text, from, word);
  }

  private static int trimmed(String text, int from, int to) {
    int until = to > from && text.charAt(to - 1) == ' ' ? to - 1 : to;
    int end = to;
    while (end > from) {
      char last = text.charAt(end - 1);
      if (!Character.isLetterOrDigit(last) && last != '%' && last != Passage.MASK) {
        end--;
        continue;
      }
      int word = wordStart(text, from, end);
      int rate = RATES.startBefore(text, end);
      if (rate > from) {
        end = rate;
        continue;
      }
      boolean participle =
          word < end
              && text.startsWith("ed", end - 2)
              && end - word > 4
              && !text.startsWith("value added", end - "value added".length());
      boolean verb = word < end && AUXILIARIES.startBefore(text, word - 1) >= from;
      if (verb && end == until && TRAILERS.endAt(text, word) != end) {
        return from; // the ministry will choose 50
      }
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
            || "-'’&".indexOf(text.charAt(i - 1)) >= 0
            || isInNumber(text, i - 1, from, end))) {
      i--;
    }
    return i;
  }

  /** The mark in 10,000. */
  private static boolean isInNumber(String text, int at, int from, int end) {
    return at > from
        && at + 1 < end
        && ",.".indexOf(text.charAt(at)) >= 0
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }
}
