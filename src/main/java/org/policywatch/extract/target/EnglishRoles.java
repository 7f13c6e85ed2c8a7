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

import java.util.List;
import org.policywatch.extract.text.WordSet;

/** Why a quantity stands in an English sentence: the first rule that holds decides. */
final class EnglishRoles {
  static final List<Rule> RULES =
      List.of(
          new Rule("en.role.denied", NEGATED, EnglishRoles::isDenied),
          new Rule("en.role.missed", MISSED, EnglishRoles::isMissed),
          new Rule("en.role.fine", PENALTY, EnglishMeasures::isFine),
          new Rule("en.role.subsidy", MEASURE, EnglishMeasures::isSubsidy),
          new Rule("en.role.condition", CONDITION, EnglishMeasures::isCondition),
          new Rule("en.role.input", MEASURE, EnglishMeasures::isInput),
          new Rule("en.role.structure", STRUCTURE, EnglishStructure::isStructure),
          new Rule("en.role.from", BASELINE, EnglishTense::isStartOfChange),
          new Rule("en.role.compared", HISTORICAL, EnglishTense::isCompared),
          new Rule("en.role.present", BASELINE, EnglishTense::isPresent),
          new Rule("en.role.past", HISTORICAL, EnglishTense::isPast),
          new Rule("en.role.forecast", HISTORICAL, EnglishTense::isForecast),
          new Rule("en.role.aim", TARGET, EnglishRoles::isAim));

  private static final WordSet COVERING = WordSet.of("covering");
  private static final int COVERING_LENGTH = "covering".length();

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
    int part = Places.last(r.text(), ';', missed, r.figure().start());
    return EnglishCues.NEW_AIM.isIn(r.text(), missed, r.figure().start())
        || part >= 0 && EnglishCues.MODAL.isIn(r.text(), part, r.clauseEnd());
  }

  /** Includes six provinces, covering a tenth of the land: nothing is wanted. */
  private static boolean isCovered(Reading r) {
    int covering = r.lastBefore(COVERING);
    return covering >= 0
        && r.figure().isPercent()
        && !EnglishCues.ACTIONS.isIn(r.text(), r.sentenceStart(), covering - COVERING_LENGTH)
        && !EnglishCues.ACTIONS.isIn(r.text(), covering, r.figure().start());
  }

  private static boolean isAim(Reading r) {
    if (r.isDue()) {
      return true;
    }
    return r.earlierInSentence(EnglishCues.MODAL)
        || r.before(EnglishCues.ACTIONS) && !isCovered(r)
        || r.laterInSentence(EnglishCues.MODAL)
        || EnglishTense.isSetAt(r)
        || EnglishTense.isAttached(r);
  }
}
