package org.policywatch.extract.target;

import static org.policywatch.model.QuantityRole.BASELINE;
import static org.policywatch.model.QuantityRole.CONDITION;
import static org.policywatch.model.QuantityRole.HISTORICAL;
import static org.policywatch.model.QuantityRole.MEASURE;
import static org.policywatch.model.QuantityRole.MISSED;
import static org.policywatch.model.QuantityRole.NEGATED;
import static org.policywatch.model.QuantityRole.PENALTY;
import static org.policywatch.model.QuantityRole.STRUCTURE;
import static org.policywatch.model.QuantityRole.TARGET;

import java.math.BigDecimal;
import java.util.List;
import org.policywatch.extract.text.WordSet;

/** Why a quantity stands in an English sentence: the first rule that holds decides. */
final class EnglishRoles {
  static final List<Rule> RULES =
      List.of(
          new Rule("en.role.denied", NEGATED, EnglishRoles::isDenied),
          new Rule("en.role.missed", MISSED, EnglishRoles::isMissed),
          new Rule("en.role.fine", PENALTY, EnglishRoles::isFine),
          new Rule("en.role.subsidy", MEASURE, EnglishRoles::isSubsidy),
          new Rule("en.role.condition", CONDITION, EnglishRoles::isCondition),
          new Rule("en.role.input", MEASURE, EnglishRoles::isInput),
          new Rule("en.role.structure", STRUCTURE, EnglishRoles::isStructure),
          new Rule("en.role.from", BASELINE, EnglishRoles::isStartOfChange),
          new Rule("en.role.compared", HISTORICAL, EnglishRoles::isCompared),
          new Rule("en.role.present", BASELINE, EnglishRoles::isPresent),
          new Rule("en.role.past", HISTORICAL, EnglishRoles::isPast),
          new Rule("en.role.forecast", HISTORICAL, EnglishRoles::isForecast),
          new Rule("en.role.aim", TARGET, EnglishRoles::isAim));

  private static final int NOUN_PHRASE = 45;
  private static final WordSet HAPPENED = WordSet.of("had have has were was did");
  private static final WordSet AND = WordSet.of("and but while");
  private static final WordSet RELATIVE = WordSet.of("that which");
  private static final WordSet RUNNING = WordSet.of("already currently existing so_far now");
  private static final int DATED = 4;
  private static final BigDecimal MOST_PARTS = BigDecimal.valueOf(200);
  private static final WordSet STATE = WordSet.of("is are");
  private static final WordSet INFINITIVE = WordSet.of("to will would should must");
  private static final WordSet CURRENT = WordSet.of("the_current the_present the_existing today's");
  private static final WordSet BUILDS =
      WordSet.of(
          "open opening build building establish establishing set_up setting_up create creating add adding install");
  private static final WordSet PLACES = WordSet.of("fields areas points sections stages items");
  private static final WordSet MET =
      WordSet.of(
          "was_met were_met was_reached were_reached was_achieved were_achieved had_been_met");
  private static final WordSet OTHER = WordSet.of("other more further");
  private static final WordSet OWNED = WordSet.of("'s ’s its their");
  private static final WordSet ORGANS =
      WordSet.of("departments ministries agencies authorities commissions bureaus");
  private static final WordSet HAVE = WordSet.of("have");
  private static final WordSet AFTER = WordSet.of("after following");
  private static final WordSet UP_TO = WordSet.of("up_to");
  private static final WordSet PRESENT =
      WordSet.of(
          "already so_far currently now existing as_of to_date at_present presently has_so_far today current");

  private EnglishRoles() {}

  private static boolean isDenied(Reading r) {
    int not = EnglishCues.NEGATION.lastEnd(r.text(), r.clauseStart(), r.figure().start());
    boolean turned = not >= 0 && EnglishCues.TURN.isIn(r.text(), not, r.figure().start());
    if (not >= 0
        && !turned
        && !EnglishCues.NOT_NEGATION.isIn(r.text(), r.clauseStart(), r.figure().start())) {
      return true;
    }
    return r.before(EnglishCues.CONTRARY) || r.laterInSentence(EnglishCues.DENIAL);
  }

  private static boolean isMissed(Reading r) {
    if (EnglishScope.isPostponed(r)) {
      return false;
    }
    return r.earlierInSentence(EnglishCues.MISSED) && !hasNewAim(r)
        || r.laterInSentence(EnglishCues.MISSED_AFTER);
  }

  private static boolean hasNewAim(Reading r) {
    int missed = Math.max(r.sentenceStart(), r.lastBefore(EnglishCues.MISSED));
    return EnglishCues.NEW_AIM.isIn(r.text(), missed, r.figure().start());
  }

  private static boolean isFine(Reading r) {
    return r.figure().isMoney() && r.inClause(EnglishCues.PENALTY);
  }

  private static boolean isSubsidy(Reading r) {
    return (r.figure().isMoney() || r.figure().isPercent())
        && EnglishCues.SUBSIDY.isIn(r.text(), ownStart(r), r.clauseEnd())
        && !isThreshold(r)
        && !(r.isDue() && r.figure().isPercent());
  }

  /** Firms with revenue above 10 million yuan: the figure tells firms apart. */
  private static boolean isCondition(Reading r) {
    if (isThreshold(r)) {
      return true;
    }
    if (EnglishCues.APPLICANTS.isIn(r.text(), r.sentenceStart(), r.figure().start())) {
      return !r.isDue();
    }
    boolean prize = r.inSentence(EnglishCues.SUBSIDY) || r.inSentence(EnglishCues.PENALTY);
    return prize && !r.isDue() && r.before(EnglishCues.IF);
  }

  private static boolean isThreshold(Reading r) {
    int entity = EnglishCues.ENTITIES.lastEnd(r.text(), r.clauseStart(), r.figure().start());
    if (entity < 0) {
      return false;
    }
    boolean relative = EnglishCues.RELATIVE.isIn(r.text(), entity, r.figure().start());
    int own = ownStart(r);
    if (own > entity && EnglishCues.ACTIONS.isIn(r.text(), own, r.figure().start())) {
      return false;
    }
    boolean near = EnglishCues.RELATIVE.endAt(r.text(), entity + 1) >= 0;
    boolean modal = EnglishCues.MODAL.isIn(r.text(), entity, r.figure().start());
    return relative && near && !modal && !(r.figure().isCount() && r.figure().isVague());
  }

  private static boolean isInput(Reading r) {
    if (!r.figure().isMoney()) {
      return false;
    }
    if (isApposed(r)) {
      return true;
    }
    if (EnglishCues.INPUT.isIn(r.text(), ownStart(r), r.clauseEnd())) {
      return !r.before(EnglishCues.ATTRACTED);
    }
    if (r.right(UP_TO) || r.quote().startsWith("up to")) {
      return true;
    }
    return !r.inSentence(EnglishCues.OUTPUT) && !r.isDue();
  }

  /** "The fund, worth 5 billion yuan,": the figure belongs to the noun before the comma. */
  private static boolean isApposed(Reading r) {
    int noun = EnglishCues.INPUT.lastEnd(r.text(), r.sentenceStart(), r.clauseStart());
    return noun >= 0
        && noun + 1 == r.clauseStart()
        && EnglishCues.APPOSED.endAt(r.text(), r.clauseHead()) >= 0;
  }

  /** Where the words of this quantity begin: after the one before it and its "and". */
  private static int ownStart(Reading r) {
    Figure previous = r.previous();
    if (previous == null || previous.end() <= r.clauseStart()) {
      return r.clauseStart();
    }
    int and = AND.lastEnd(r.text(), previous.end(), r.figure().start());
    return Math.max(previous.end(), and);
  }

  private static boolean isStructure(Reading r) {
    if (!r.figure().isCount()) {
      return false;
    }
    int end = Math.min(r.clauseEnd(), r.figure().end() + NOUN_PHRASE);
    int stop = EnglishObject.phraseEnd(r.text(), skipBlanks(r), end, false);
    int noun = EnglishCues.STRUCTURE.lastEnd(r.text(), r.figure().end(), stop);
    if (isWhole(r) || r.right(EnglishCues.EACH_OF) || isOrgans(r) || isOwned(r, stop)) {
      return true;
    }
    boolean counted = noun >= 0 && noun >= stop - 1;
    boolean covered =
        !r.isDue()
            && r.right(EnglishCues.COVERING)
            && EnglishCues.COVERED.isIn(r.text(), r.figure().end(), stop);
    return (counted || covered) && !r.figure().isVague() && !isMany(r) && !isBuilt(r, noun);
  }

  /** Six other departments ordered that. */
  private static boolean isOrgans(Reading r) {
    int at = skipBlanks(r);
    int other = OTHER.endAt(r.text(), at);
    return ORGANS.endAt(r.text(), other < 0 ? at : other + 1) >= 0;
  }

  /** Anhui's 16 cities are what it is divided into. */
  private static boolean isOwned(Reading r, int stop) {
    int covered = EnglishCues.COVERED.lastEnd(r.text(), r.figure().end(), stop);
    return covered == stop && r.right(OWNED);
  }

  /** To open 12 test fields: places have nouns that documents have, too. */
  private static boolean isBuilt(Reading r, int noun) {
    return BUILDS.startBefore(r.text(), r.figure().start() - 1) >= 0
        && noun >= 0
        && PLACES.startBefore(r.text(), noun) >= 0;
  }

  /** No document has 10,000 points. */
  private static boolean isMany(Reading r) {
    BigDecimal value = r.figure().quantity().amount().value();
    return value != null && value.compareTo(MOST_PARTS) > 0;
  }

  /** Half of the 2,000 villages: the second number is the whole of the first. */
  private static boolean isWhole(Reading r) {
    Figure previous = r.previous();
    return previous != null
        && !previous.isVague()
        && (r.figure().start() - previous.end() < 12 && r.right(EnglishCues.PART_OF)
            || EnglishObject.isPartOfOwned(r.text(), previous, r.figure()));
  }

  private static int skipBlanks(Reading r) {
    int at = r.figure().end();
    return at < r.clauseEnd() && r.text().charAt(at) == ' ' ? at + 1 : at;
  }

  private static boolean isStartOfChange(Reading r) {
    if (r.right(CURRENT)) {
      return true;
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

  private static boolean isCompared(Reading r) {
    if (r.figure().isPercent() && r.right(AFTER)) {
      return true;
    }
    int compared = r.lastBefore(EnglishCues.COMPARED);
    return compared >= 0
        && r.figure().start() - compared < 40
        && !Places.hasAny(r.text(), Reading.PAUSES, compared, r.figure().start());
  }

  private static boolean isPresent(Reading r) {
    return isPast(r)
        && (r.inClause(PRESENT)
            || r.earlierInSentence(PRESENT)
            || r.when() != null
                && r.when().date().role() == org.policywatch.model.DateRole.BASELINE);
  }

  /**
   * The nearest verb before the quantity tells; if the quantity is the subject, the first after it.
   */
  private static boolean isPast(Reading r) {
    if (EnglishScope.isPostponed(r)) {
      return false;
    }
    if (r.laterInSentence(MET)) {
      return true;
    }
    if (r.inClause(RUNNING) && !r.inClause(EnglishCues.MODAL)) {
      return true;
    }
    boolean dated =
        r.when() != null
            && r.when().isPast()
            && r.when().start() >= r.figure().end()
            && r.when().start() - r.figure().end() <= DATED;
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
    boolean turns = past >= 0 && AND.isIn(r.text(), past, r.figure().start());
    boolean within = past >= 0 && RELATIVE.isIn(r.text(), past, r.figure().start());
    boolean own = past >= r.clauseStart() && !turns || !r.after(EnglishCues.MODAL);
    own &= !(within && r.laterInSentence(EnglishCues.MODAL));
    if (past >= 0 && past > modal && own && !isPerfect(r, past)) {
      return !(EnglishCues.ACTIONS.isIn(r.text(), past, r.figure().start()) && r.isDue());
    }
    if (modal >= 0) {
      return false;
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
    if (r.isDue() || r.earlierInSentence(EnglishCues.ACTIONS)) {
      return false;
    }
    int after = firstVerb(r, EnglishCues.PAST);
    int coming = firstVerb(r, EnglishCues.MODAL);
    return coming < 0 || after >= 0 && after < coming;
  }

  /** Where the last verb of the past ends before the quantity; "to hit" is none. Or -1. */
  private static int lastPast(Reading r) {
    int end = r.lastBefore(EnglishCues.PAST);
    while (end >= 0 && INFINITIVE.startBefore(r.text(), startOfPast(r, end) - 1) >= 0) {
      end = EnglishCues.PAST.lastEnd(r.text(), r.sentenceStart(), startOfPast(r, end));
    }
    return end;
  }

  private static int startOfPast(Reading r, int end) {
    return EnglishCues.PAST.startBefore(r.text(), end);
  }

  /** Analysts expect a market of 50 billion: nobody promised it. */
  private static boolean isForecast(Reading r) {
    return r.earlierInSentence(EnglishCues.FORECASTERS);
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

  private static boolean isAim(Reading r) {
    if (r.isDue()) {
      return true;
    }
    return r.earlierInSentence(EnglishCues.MODAL)
        || r.before(EnglishCues.ACTIONS)
        || r.laterInSentence(EnglishCues.MODAL);
  }
}
