package org.policywatch.extract.target;

import org.policywatch.extract.text.EnglishUnits;
import org.policywatch.extract.text.WordSet;

/**
 * Figures of English plans that help or bound and are no aims: subsidies, money put in, fines,
 * conditions.
 */
final class EnglishMeasures {
  private static final WordSet UP_TO = WordSet.of("up_to");
  private static final WordSet HANDS_IN = WordSet.of("submit file hand_in send_in provide");

  /** What is built for money. */
  private static final WordSet WORKS =
      WordSet.of(
          """
          park campus plant factory project centre center complex facility base laboratory line
          railway port
          """);

  /** Who works in a firm. */
  private static final WordSet STAFF =
      WordSet.of(
          "employees staff workers people engineers researchers developers patents branches");

  /** How large a site is. */
  private static final WordSet COVERS =
      WordSet.of("covers covering cover occupies occupying spans spanning area_of");

  private static final WordSet AREAS =
      WordSet.of(
          """
          mu hectares hectare acres acre square_metres square_meters square_kilometres
          square_kilometers
          """);

  /** Refunds half of their rent. */
  private static final WordSet PAYS_BACK =
      WordSet.of(
          "refund refunds refunding reimburse reimburses reimbursing waive waives waiving claim_back reclaim recoup");

  /** Covers up to 30 percent of the costs. */
  private static final WordSet COSTS =
      WordSet.of("cost costs fee fees expense expenses rent rents premium premiums bill bills");

  /** Pays half of the taxes. */
  private static final WordSet PAYS = WordSet.of("pay pays paying");

  private static final WordSet TAXES =
      WordSet.of("tax taxes levy levies duty duties tariff tariffs");

  private static final WordSet THE = WordSet.of("the");
  private static final WordSet CLUBS = WordSet.of("club league class bracket");

  private EnglishMeasures() {}

  static boolean isFine(Reading r) {
    return r.figure().isMoney() && r.inClause(EnglishCues.PENALTY);
  }

  static boolean isSubsidy(Reading r) {
    if (r.figure().isPercent()
        && (r.right(PAYS_BACK)
            || r.right(COVERS) && r.after(COSTS)
            || r.right(PAYS) && (r.after(COSTS) || r.after(TAXES)))) {
      return true;
    }
    return (r.figure().isMoney() || r.figure().isPercent())
        && EnglishCues.SUBSIDY.isIn(r.text(), ownStart(r), r.clauseEnd())
        && !isThreshold(r)
        && !(r.isDue() && r.figure().isPercent());
  }

  /** Firms with revenue above 10 million yuan: the figure tells firms apart. */
  static boolean isCondition(Reading r) {
    if (isThreshold(r) || isKind(r)) {
      return true;
    }
    if (EnglishCues.APPLICANTS.isIn(r.text(), r.sentenceStart(), r.figure().start())) {
      return !r.isDue() || r.before(HANDS_IN);
    }
    if (r.figure().isCount()
        && r.right(COVERS)
        && AREAS.startBefore(r.text(), r.figure().end()) >= 0) {
      return true;
    }
    boolean prize = r.inSentence(EnglishCues.SUBSIDY) || r.inSentence(EnglishCues.PENALTY);
    return prize && !r.isDue() && r.before(EnglishCues.IF);
  }

  /** The 100-billion-yuan club is a kind of firms; the 100-billion-yuan mark is to be reached. */
  private static boolean isKind(Reading r) {
    return r.figure().isMoney() && r.quote().indexOf('-') > 0 && r.right(THE) && r.next(CLUBS);
  }

  private static boolean isThreshold(Reading r) {
    if (describesCount(r)) {
      return true;
    }
    int entity = EnglishCues.ENTITIES.lastEnd(r.text(), r.clauseStart(), r.figure().start());
    if (entity < 0) {
      return false;
    }
    boolean relative = EnglishCues.RELATIVE.isIn(r.text(), entity, r.figure().start());
    int own = ownStart(r);
    if (own > entity && own > r.clauseStart() && r.figure().isCount() && !r.next(STAFF)) {
      return false; // five firms with output above 10 billion yuan each and 500 suppliers
    }
    if (own > entity && EnglishCues.ACTIONS.isIn(r.text(), own, r.figure().start())) {
      return false;
    }
    boolean near = EnglishCues.RELATIVE.endAt(r.text(), entity + 1) >= 0;
    boolean modal = EnglishCues.MODAL.isIn(r.text(), entity, r.figure().start());
    return relative && near && !modal && !(r.figure().isCount() && r.figure().isVague());
  }

  /**
   * 300 firms, including 20 with revenue above 100 million: the money tells which twenty; but 20 GW
   * of wind and a 60 percent rate are two.
   */
  private static boolean describesCount(Reading r) {
    Figure previous = r.previous();
    return previous != null
        && previous.isCount()
        && previous.end() > r.clauseStart()
        && !r.figure().isCount()
        && EnglishUnits.WORDS.startBefore(r.text(), previous.end()) < 0
        && EnglishCues.RELATIVE.endAt(r.text(), previous.end() + 1) >= 0
        && EnglishCues.OF_WHICH.endAt(r.text(), previous.end() + 1) < 0;
  }

  static boolean isInput(Reading r) {
    if (!r.figure().isMoney()) {
      return false;
    }
    if (isApposed(r) || isPrice(r)) {
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

  /** A 20-billion-yuan park is what it costs; a 20-billion-yuan industry is what it earns. */
  private static boolean isPrice(Reading r) {
    int end = EnglishPhrase.end(r.text(), r.figure().end(), r.clauseEnd(), false);
    return r.quote().indexOf('-') > 0 && WORKS.isIn(r.text(), r.figure().end(), end);
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
    int and = EnglishCues.AND.lastEnd(r.text(), previous.end(), r.figure().start());
    return Math.max(previous.end(), and);
  }
}
