package org.policywatch.extract.target;

import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Span;
import org.policywatch.extract.text.WordSet;
import org.policywatch.model.QuantityRole;

/** Finds what a quantity counts, in the language of its sentence. */
final class ObjectPhrase {
  private static final int LONGEST_ATTRIBUTE = 12;

  private static final WordSet WITH = WordSet.of("with");
  private static final WordSet GROWTH =
      WordSet.of("growth annual_growth average_growth average_annual_growth yearly_growth");
  private static final WordSet AND = WordSet.of("and or");
  private static final WordSet WHICH = WordSet.of("which who");

  private ObjectPhrase() {}

  /**
   * The place of the phrase; null when the sentence leaves it out (到2026年合计达到10个).
   *
   * @param next the next quantity, which the phrase cannot reach; null when there is none
   */
  static @Nullable Span of(Reading reading, @Nullable Figure next, boolean chinese) {
    Span paired = chinese ? ChineseSeries.nounOf(reading) : null;
    if (paired != null) {
      return ChineseObject.before(reading.text(), paired.start(), paired.end());
    }
    int from = reading.clauseStart();
    Figure previous = reading.previous();
    int until = reading.figure().start();
    if (previous != null && previous.end() > from && !(chinese && isName(reading, previous))) {
      int change = startOfChange(reading, previous, chinese);
      until = change >= 0 ? change : until;
      int mark = Places.last(reading.text(), '、', from, until);
      from = change < 0 ? previous.end() : from;
      from = change < 0 && mark - from <= 1 ? from : Math.max(from, mark + 1);
      from = chinese && isTold(reading, previous) ? startOfItem(reading, previous) : from;
      int name = chinese ? startOfName(reading, previous) : -1;
      from = name >= 0 ? name : from;
    }
    if (next != null && !chinese && isWhole(reading, next)) {
      return behindNext(reading, next);
    }
    Span shared =
        next != null && !chinese && isPaired(reading, next) ? behindNext(reading, next) : null;
    if (shared != null) {
      return shared;
    }
    if (next != null && chinese && isDescribed(reading, next)) {
      Span noun =
          ChineseObject.find(reading.text(), next, next.end(), next.end(), reading.clauseEnd());
      return noun == null ? null : new Span(reading.figure().end(), noun.end());
    }
    if (!chinese && isFurther(reading)) {
      until = from; // from 2019's 12 nodes, the net is to grow to 80
    }
    int end = next == null ? reading.clauseEnd() : Math.min(next.start(), reading.clauseEnd());
    if (chinese) {
      return ChineseObject.find(reading.text(), reading.figure(), from, until, end);
    }
    Span own = EnglishObject.find(reading.text(), reading.figure(), from, until, end);
    if (own != null && previous != null && isItsGrowth(reading, own)) {
      return null;
    }
    Span subject = own == null ? subject(reading) : null;
    return subject == null
        ? own
        : EnglishObject.find(reading.text(), reading.figure(), subject.start(), subject.end(), end);
  }

  /**
   * Capacity, which topped 400 in 2023, will reach 500: the clause in front of the relative one.
   */
  private static @Nullable Span subject(Reading reading) {
    int relative = startOfClause(reading, reading.clauseStart() - 1);
    boolean modal = EnglishCues.MODAL.endAt(reading.text(), reading.clauseHead()) >= 0;
    if (!modal || relative < 0 || WHICH.endAt(reading.text(), relative + 1) < 0) {
      return null;
    }
    return new Span(Math.max(startOfClause(reading, relative - 1), 0), relative - 1);
  }

  /** One past the pause in front of the place; the start of the sentence; or -1 in front of it. */
  private static int startOfClause(Reading reading, int end) {
    int start = end;
    while (start > reading.sentenceStart()
        && Reading.PAUSES.indexOf(reading.text().charAt(start - 1)) < 0) {
      start--;
    }
    return end <= reading.sentenceStart() ? -1 : start;
  }

  /** What a count has grown to counts what it began with. */
  private static boolean isFurther(Reading reading) {
    return reading.previousRole() == QuantityRole.BASELINE
        && reading.figure().isCount()
        && reading.previous().isCount()
        && EnglishCues.FROM.endAt(reading.text(), reading.sentenceStart()) >= 0;
  }

  /** 事项一次办成率: the number is none, but a part of the name. */
  private static boolean isName(Reading reading, Figure figure) {
    return reading.previousRole() == QuantityRole.STRUCTURE
        && ChineseCues.TIMES_ORDINAL.endAt(reading.text(), figure.start()) == figure.end();
  }

  /** 纳税超千万元企业达到50家: the money tells which firms. */
  private static boolean isTold(Reading reading, Figure previous) {
    return reading.previousRole() == QuantityRole.CONDITION
        && previous.isMoney()
        && reading.figure().isCount()
        && isAttribute(reading.text(), previous);
  }

  /** 亿元以上项目, 亿元以上的项目: the noun follows. */
  private static boolean isAttribute(String text, Figure money) {
    return text.startsWith("的", money.end())
        || ChineseCues.CONDITION_NOUNS.endAt(text, money.end()) >= 0;
  }

  /** “一件事一次办”事项不少于30件: where the name begins that has the figure; or -1. */
  private static int startOfName(Reading reading, Figure figure) {
    String text = reading.text();
    int open = Places.last(text, '“', reading.clauseStart(), figure.start());
    return reading.previousRole() == QuantityRole.STRUCTURE
            && Places.first(text, '”', figure.end(), reading.figure().start()) >= 0
            && Places.first(text, '”', open, figure.start()) < 0
        ? open
        : -1;
  }

  /** Where the item of a list that has this figure begins. */
  private static int startOfItem(Reading reading, Figure figure) {
    int mark = Places.last(reading.text(), '、', reading.clauseStart(), figure.start());
    return Math.max(reading.clauseStart(), mark + 1);
  }

  /** 10家产值过亿元的龙头企业: the money describes what is counted. */
  private static boolean isDescribed(Reading reading, Figure next) {
    int gap = next.start() - reading.figure().end();
    return reading.figure().isCount()
        && (next.isMoney() || next.isPercent())
        && gap >= 0
        && gap <= LONGEST_ATTRIBUTE
        && next.end() < reading.clauseEnd()
        && (reading.text().charAt(next.end()) == '的'
            || gap == 0 && isAttribute(reading.text(), next))
        && !Places.hasAny(reading.text(), "、,", reading.figure().end(), next.start());
  }

  /** Half of the 3,000 firms: the second number counts the same. */
  private static boolean isWhole(Reading reading, Figure next) {
    int of = EnglishCues.PART_OF.endAt(reading.text(), reading.figure().end() + 1);
    boolean owned = EnglishObject.isPartOfOwned(reading.text(), reading.figure(), next);
    return of >= 0 && (of + 1 == next.start() || owned) && next.isCount();
  }

  private static @Nullable Span behindNext(Reading reading, Figure next) {
    return EnglishObject.find(reading.text(), next, next.end(), next.end(), reading.clauseEnd());
  }

  /** Revenue of 300 billion, with annual growth of 8 percent: it grows. */
  private static boolean isItsGrowth(Reading reading, Span own) {
    return WITH.endAt(reading.text(), reading.clauseHead()) >= 0
        && GROWTH.endAt(reading.text(), own.start()) == own.end();
  }

  /** 2,600 and 3,200 beds: what stands behind the second is counted by both. */
  private static boolean isPaired(Reading reading, Figure next) {
    int behind = AND.endAt(reading.text(), reading.figure().end() + 1);
    return behind >= 0
        && behind + 1 == next.start()
        && reading.figure().isCount()
        && next.isCount();
  }

  /** Where 由35%提高到 or "from 16 percent to" begins, when the quantity is its end; or -1. */
  private static int startOfChange(Reading reading, Figure previous, boolean chinese) {
    var from = chinese ? ChineseCues.FROM : EnglishCues.FROM;
    var to = chinese ? ChineseCues.TO : EnglishCues.CHANGE_TO;
    int end = from.lastEnd(reading.text(), reading.clauseStart(), previous.start());
    int start = reading.figure().start();
    boolean level = chinese && "到至".indexOf(reading.text().charAt(start - 1)) >= 0;
    boolean changes = end >= 0 && (level || to.isIn(reading.text(), previous.end(), start));
    return changes ? from.startBefore(reading.text(), end) : -1;
  }
}
