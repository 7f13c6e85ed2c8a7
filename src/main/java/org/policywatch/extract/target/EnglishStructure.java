package org.policywatch.extract.target;

import java.math.BigDecimal;
import org.policywatch.extract.text.WordSet;

/** Figures that count the parts of a document or a state: 12 chapters, six other departments. */
final class EnglishStructure {
  private static final int NOUN_PHRASE = 45;
  private static final BigDecimal MOST_PARTS = BigDecimal.valueOf(200);
  private static final WordSet BUILDS =
      WordSet.of(
          """
          open opening build building establish establishing set_up setting_up create creating add
          adding install
          """);
  private static final WordSet PLACES = WordSet.of("fields areas points sections stages items");
  private static final WordSet PER =
      WordSet.of("per a each every in_each in_every for_each for_every at_each");
  private static final WordSet RANKING =
      WordSet.of("rank ranks ranking enter join become break_into be make stay remain among into");
  private static final WordSet IN = WordSet.of("in");
  private static final WordSet EVERY = WordSet.of("every all");
  private static final WordSet OTHER = WordSet.of("other more further");
  private static final WordSet OWNED = WordSet.of("'s ’s its their");
  private static final WordSet ORGANS =
      WordSet.of("departments ministries agencies authorities commissions bureaus");

  private static final WordSet LISTS = WordSet.of("lists listing contains comprises consists_of");

  private static final WordSet OUT_OF = WordSet.of("out_of_the out_of_its out_of some_of_the");

  /** What says something where the sentence begins with how many they are. */
  private static final WordSet DOCUMENTS =
      WordSet.of("documents circulars notices guidelines regulations plans papers reports");

  private EnglishStructure() {}

  static boolean isStructure(Reading r) {
    if (!r.figure().isCount()) {
      return isOfRank(r) || isWhere(r);
    }
    int end = Math.min(r.clauseEnd(), r.figure().end() + NOUN_PHRASE);
    int stop = EnglishPhrase.end(r.text(), skipBlanks(r), end, false);
    int noun = EnglishCues.STRUCTURE.lastEnd(r.text(), r.figure().end(), stop);
    if (r.right(LISTS)
        || r.right(OUT_OF)
        || r.figure().start() == r.sentenceStart()
            && DOCUMENTS.isIn(r.text(), r.figure().end(), stop)
        || isWhole(r)
        || r.right(EnglishCues.EACH_OF)
        || isOrgans(r)
        || isSpread(r)
        || isOwned(r, stop)) {
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

  /** Graduates of the world's top 100 universities: it tells which, and nobody is to get there. */
  private static boolean isOfRank(Reading r) {
    return r.figure().quantity().unit().equals("rank") && r.right(OWNED) && !r.before(RANKING);
  }

  /** A clinic in every district: where, not how many. */
  private static boolean isWhere(Reading r) {
    Figure previous = r.previous();
    return r.right(IN)
        && EVERY.endAt(r.text(), r.figure().start()) == r.figure().end()
        && previous != null
        && previous.isCount()
        && previous.end() > r.clauseStart();
  }

  /** Four forums, one per quarter: how what was counted is dealt out. */
  private static boolean isSpread(Reading r) {
    Figure previous = r.previous();
    return previous != null
        && previous.isCount()
        && r.clauseHead() == r.figure().start()
        && r.next(PER);
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
}
