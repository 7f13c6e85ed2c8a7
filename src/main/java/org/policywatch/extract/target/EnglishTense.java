package org.policywatch.extract.target;

import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.EnglishForecasts;
import org.policywatch.extract.text.WordSet;
import org.policywatch.model.Comparator;
import org.policywatch.model.DateRole;
import org.policywatch.model.QuantityRole;

/** Figures that tell what is or was, or what others expect: already, compared with, from 10 to. */
final class EnglishTense {
  private static final WordSet HAPPENED = WordSet.of("had have has were was did");
  private static final WordSet RELATIVE = WordSet.of("that which");
  private static final WordSet RUNNING = WordSet.of("already currently existing so_far now");
  private static final int DATED = 4;

  /** Of the 90 planned projects: a participle behind a number is no verb. */
  private static final String DETERMINED = "0123456789";

  /** To see the number hit 100: no past. */
  private static final WordSet SEE = WordSet.of("see let help");

  private static final int LONGEST_SEEN = 90;

  private static final WordSet AT = WordSet.of("at");
  private static final WordSet BEING = WordSet.of("was were is are been be being");
  private static final WordSet STATE = WordSet.of("is are");
  private static final WordSet INFINITIVE =
      WordSet.of("to will would should must target goal aim objective");
  private static final WordSet CURRENT = WordSet.of("the_current the_present the_existing today's");
  private static final WordSet THE = WordSet.of("the");
  private static final WordSet MET =
      WordSet.of(
          "was_met were_met was_reached were_reached was_achieved were_achieved had_been_met");
  private static final WordSet INHABITED =
      WordSet.of("with_a_population_of has_a_population_of have_a_population_of");
  private static final WordSet SAID_TO_HAVE =
      WordSet.of("reported_to_have said_to_have known_to_have believed_to_have");
  private static final WordSet ACCOUNTS =
      WordSet.of("account_for accounts_for make_up makes_up accounted_for");
  private static final WordSet HAVE = WordSet.of("have");
  private static final WordSet AFTER = WordSet.of("after following");
  private static final WordSet PRESENT =
      WordSet.of(
          """
          already so_far currently now existing as_of to_date at_present presently has_so_far
          today current
          """);

  private EnglishTense() {}

  static boolean isStartOfChange(Reading r) {
    if (r.figure().quantity().comparator() == Comparator.RANGE && r.right(EnglishCues.FROM)) {
      return false; // will build from 300 to 500
    }
    if (r.right(CURRENT) || r.right(THE) && r.next(RUNNING)) {
      return true; // to the 1,200 already selling online
    }
    int core = r.figure().start();
    int from = r.lastBefore(EnglishCues.FROM);
    if (r.right(EnglishCues.FROM)) {
      return true;
    }
    if (from < 0 || core - from > 40) {
      return false;
    }
    boolean to = EnglishCues.CHANGE_TO.isIn(r.text(), r.figure().end(), r.sentenceEnd());
    boolean between = EnglishCues.CHANGE_TO.isIn(r.text(), from, core);
    return to && !between && !Places.hasAny(r.text(), Reading.PAUSES, from, core);
  }

  static boolean isCompared(Reading r) {
    if (r.figure().isPercent() && r.right(AFTER)) {
      return true;
    }
    int compared = r.lastBefore(EnglishCues.COMPARED);
    return compared >= 0
        && r.figure().start() - compared < 40
        && !Places.hasAny(r.text(), Reading.PAUSES, compared, r.figure().start());
  }

  static boolean isPresent(Reading r) {
    return isPast(r)
        && (r.inClause(PRESENT)
            || r.earlierInSentence(PRESENT)
            || r.when() != null && r.when().date().role() == DateRole.BASELINE);
  }

  /**
   * The nearest verb before the quantity tells; if the quantity is the subject, the first after it.
   */
  static boolean isPast(Reading r) {
    if (EnglishScope.isPostponed(r)) {
      return false;
    }
    if (r.laterInSentence(MET)) {
      return true;
    }
    if (r.inClause(RUNNING) && !r.inClause(EnglishCues.MODAL)) {
      return true;
    }
    boolean part = r.right(EnglishCues.OF_WHICH) && isTold(r.previousRole()) && !r.isDue();
    if (part && !r.inClause(EnglishCues.MODAL)) {
      return true;
    }
    boolean dated =
        r.when() != null
            && r.when().isPast()
            && r.when().start() >= r.figure().end()
            && r.when().start() - r.figure().end() <= DATED;
    if (isSetAt(r)) {
      return false;
    }
    if (r.reported() && !r.isDue() && !r.earlierInSentence(EnglishCues.MODAL)
        || r.earlierInSentence(SAID_TO_HAVE)) {
      return true;
    }
    boolean accounts =
        r.figure().isPercent()
            && r.earlierInSentence(ACCOUNTS)
            && !r.earlierInSentence(EnglishCues.MODAL)
            && !r.isDue();
    if (accounts || r.right(INHABITED)) {
      return true; // With a population of 29 million, the city plans 30 parks
    }
    boolean state = r.after(STATE) && !r.inClause(EnglishCues.MODAL) && !r.isDue();
    if (dated || state) {
      return true;
    }
    if (HAVE.startBefore(r.text(), r.figure().start() - 1) >= 0
        && r.isDue()
        && r.earlierInSentence(EnglishCues.MODAL)) {
      return false; // will set up five zones by 2025, and together have 100 stations by 2030
    }
    int past = lastPast(r);
    int modal = Math.max(r.lastBefore(EnglishCues.MODAL), -1);
    boolean turns = past >= 0 && EnglishCues.AND.isIn(r.text(), past, r.figure().start());
    boolean within = past >= 0 && RELATIVE.isIn(r.text(), past, r.figure().start());
    boolean own = past >= r.clauseStart() && !turns || !r.after(EnglishCues.MODAL);
    own &= !(within && r.laterInSentence(EnglishCues.MODAL));
    if (past >= 0 && past > modal && own && !isPerfect(r, past)) {
      return !(EnglishCues.ACTIONS.isIn(r.text(), past, r.figure().start()) && r.isDue());
    }
    if (modal >= 0) {
      return isAddedOn(r, modal);
    }
    if (r.isDue() && r.when().start() > r.figure().end()) {
      int until = r.when().start();
      boolean told = HAPPENED.isIn(r.text(), r.figure().end(), until);
      if (told && !EnglishCues.MODAL.isIn(r.text(), r.figure().end(), until)) {
        return true;
      }
    }
    if (r.when() != null && r.when().isPast()) {
      return true;
    }
    if (r.isDue() || r.earlierInSentence(EnglishCues.ACTIONS) || isAttached(r)) {
      return false;
    }
    int after = firstVerb(r, EnglishCues.PAST);
    int coming = firstVerb(r, EnglishCues.MODAL);
    if (coming > 0 && DETERMINED.indexOf(r.text().charAt(coming - 2)) >= 0) {
      coming = EnglishCues.MODAL.first(r.text(), coming + 1, r.sentenceEnd());
    }
    return coming < 0 || after >= 0 && after < coming;
  }

  /**
   * Calls for 100 parks by 2028; so far 63 have been chosen: the second part has a day of its own.
   */
  private static boolean isAddedOn(Reading r, int modal) {
    int part = Places.last(r.text(), ';', modal, r.figure().start());
    return part >= 0 && r.when() != null && r.when().isPast() && r.when().start() > part;
  }

  /** The report set growth at 5 percent: who sets a figure aims at it. */
  static boolean isSetAt(Reading r) {
    int set = EnglishCues.SETS.lastEnd(r.text(), r.sentenceStart(), r.figure().start());
    return set >= 0
        && r.right(AT)
        && BEING.startBefore(r.text(), EnglishCues.SETS.startBefore(r.text(), set) - 1) < 0;
  }

  /** Where the last verb of the past ends before the quantity; "to hit" is none. Or -1. */
  private static int lastPast(Reading r) {
    int end = r.lastBefore(EnglishCues.PAST);
    while (end >= 0
        && (INFINITIVE.startBefore(r.text(), startOfPast(r, end) - 1) >= 0
            || isAttribute(r, startOfPast(r, end), end)
            || SEE.isIn(r.text(), Math.max(r.clauseStart(), end - LONGEST_SEEN), end)
            || isStartState(r, end)
            || isHeaded(r, startOfPast(r, end), end)
            || isWithinAim(r, startOfPast(r, end), end))) {
      end = EnglishCues.PAST.lastEnd(r.text(), r.sentenceStart(), startOfPast(r, end));
    }
    return end;
  }

  /** 200 registered firms and five parks, every town covered by 5G and: it tells of the aim. */
  private static boolean isAttribute(Reading r, int past, int end) {
    if (r.previousRole() != QuantityRole.TARGET || past < r.previous().end()) {
      return false;
    }
    int from = r.previous().end();
    return from + 1 == past
        || r.text().startsWith("ed", end - 2)
            && !Places.hasAny(r.text(), Reading.PAUSES, from, past)
            && !EnglishCues.AND.isIn(r.text(), from, past);
  }

  /** From 35 percent now to 80 percent: it tells of the first figure alone. */
  private static boolean isStartState(Reading r, int past) {
    return r.previousRole() == QuantityRole.BASELINE
        && r.text().startsWith(" to ", past)
        && past > r.previous().end();
  }

  /** Hopes to lift the share of services handled on chain: it tells which services. */
  private static boolean isWithinAim(Reading r, int past, int end) {
    int modal = EnglishCues.MODAL.lastEnd(r.text(), r.clauseStart(), past);
    return modal >= 0
        && r.isDue()
        && (r.text().startsWith("ed", end - 2) || r.text().startsWith("home to", past))
        && EnglishCues.ACTIONS.isIn(r.text(), modal, past)
        && !EnglishCues.AND.isIn(r.text(), modal, past)
        && !RELATIVE.isIn(r.text(), modal, past);
  }

  /** By the end of 2027, checks completed in a day: the deadline in front makes it an aim. */
  private static boolean isHeaded(Reading r, int past, int end) {
    return r.isDue()
        && !r.when().running()
        && r.when().date().role() == DateRole.DEADLINE
        && r.when().end() + 1 == r.clauseStart()
        && past >= r.clauseStart()
        && AFTER.endAt(r.text(), r.clauseHead()) < 0
        && !RELATIVE.isIn(r.text(), r.clauseStart(), past)
        && r.text().startsWith("ed", end - 2)
        && !EnglishCues.MODAL.isIn(r.text(), r.when().end(), past)
        && !HAPPENED.isIn(r.text(), r.when().end(), past);
  }

  private static boolean isTold(@Nullable QuantityRole role) {
    return role == QuantityRole.BASELINE || role == QuantityRole.HISTORICAL;
  }

  private static int startOfPast(Reading r, int end) {
    return EnglishCues.PAST.startBefore(r.text(), end);
  }

  /** "Will have built" is yet to come. */
  private static boolean isPerfect(Reading r, int pastEnd) {
    int start = EnglishCues.PAST.startBefore(r.text(), pastEnd);
    return EnglishCues.PERFECT.startBefore(r.text(), start - 1) >= 0
        || EnglishCues.PERFECT.startBefore(r.text(), pastEnd) >= 0;
  }

  private static int firstVerb(Reading r, WordSet words) {
    return words.first(r.text(), r.figure().end(), r.sentenceEnd());
  }

  /** Analysts expect a market of 50 billion: nobody promised it. */
  static boolean isForecast(Reading r) {
    boolean told =
        EnglishForecasts.areBehind(
            r.text(), Math.max(r.clauseEnd(), r.figure().end()), r.sentenceEnd());
    boolean own = EnglishForecasts.areBefore(r.text(), r.sentenceStart(), r.figure().start());
    return told || own || r.after(EnglishCues.RESPONDENTS);
  }

  /** With 12 projects to follow. */
  static boolean isAttached(Reading r) {
    return r.right(EnglishCues.ABSOLUTE) && r.after(EnglishCues.TO_COME);
  }
}
