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
import org.policywatch.model.Measure;
import org.policywatch.model.QuantityRole;

/** Why a quantity stands in a Chinese sentence: the first rule that holds decides. */
final class ChineseRoles {
  static final List<Rule> RULES =
      List.of(
          new Rule("zh.role.denied", NEGATED, ChineseRoles::isDenied),
          new Rule("zh.role.corrected", NEGATED, ChineseRoles::isCorrected),
          new Rule("zh.role.missed", MISSED, ChineseRoles::isMissed),
          new Rule("zh.role.fine", PENALTY, ChineseMeasures::isFine),
          new Rule("zh.role.subsidy", MEASURE, ChineseMeasures::isSubsidy),
          new Rule("zh.role.rates", MEASURE, ChineseMeasures::isListed),
          new Rule("zh.role.procedure", CONDITION, ChineseMeasures::isProcedure),
          new Rule("zh.role.conversion", CONDITION, ChineseMeasures::isConversion),
          new Rule("zh.role.condition", CONDITION, ChineseMeasures::isCondition),
          new Rule("zh.role.input", MEASURE, ChineseMeasures::isInput),
          new Rule("zh.role.name", STRUCTURE, ChineseStructure::isName),
          new Rule("zh.role.structure", STRUCTURE, ChineseStructure::isStructure),
          new Rule("zh.role.from", BASELINE, ChineseTense::isStartOfChange),
          new Rule("zh.role.present", BASELINE, ChineseTense::isPresent),
          new Rule("zh.role.past", HISTORICAL, ChineseTense::isPast),
          new Rule("zh.role.told", HISTORICAL, ChineseTense::isEstimate),
          new Rule("zh.role.forecast", HISTORICAL, ChineseTense::isForecast),
          new Rule("zh.role.aim", TARGET, ChineseRoles::isAim));

  private static final int NEAR = 8;
  private static final WordSet PUTTING_RIGHT = WordSet.of("更正 勘误 订正 经核实 稿件称 报道称");
  private static final WordSet NORMS =
      WordSet.of("控制在 底线是 底线为 不低于 不少于 不超过 不得 不高于 不小于 不大于 不多于 不得少于 不得低于 不得超过 不得高于");
  private static final WordSet AIM_OF = WordSet.of("的目标 的任务 目标 任务");
  private static final WordSet TOTALS = WordSet.of("共 共计 合计 累计 总共 总计");
  private static final WordSet RATES = WordSet.of("率 增幅 涨幅 降幅 增速 比重 占比 比例");
  private static final WordSet LEFT_OVER = WordSet.of("剩余 其余 余下 只完成 仅完成 只建成 仅建成");
  private static final WordSet FULL_COVER = WordSet.of("全覆盖");
  private static final WordSet THAT_IS = WordSet.of("即").except("即将 即可 即时");
  private static final WordSet WHICH = WordSet.of("其中");

  /** 在3个领域取得突破. */
  private static final WordSet FIELDS_WON =
      WordSet.of("领域取得突破 领域实现突破 领域形成竞争优势 领域形成优势 方向取得突破 方向实现突破 领域取得重大突破 领域达到国际先进");

  private ChineseRoles() {}

  private static boolean isDenied(Reading r) {
    return r.before(ChineseCues.NEGATION)
        || r.before(ChineseCues.ERROR)
        || r.laterInSentence(ChineseCues.DENIAL) && !r.laterInSentence(ChineseCues.CORRECTED);
  }

  /** 300家应为30家, “到2022年300家”应为“到2023年30家”: the first is wrong. */
  private static boolean isCorrected(Reading r) {
    int corrected = ChineseCues.CORRECTED.first(r.text(), r.figure().end(), r.clauseEnd() + 6);
    boolean quoted =
        corrected >= 0
            && r.text().startsWith("”", corrected - 1)
            && r.text().startsWith("“", ChineseCues.CORRECTED.endAt(r.text(), corrected));
    return corrected >= 0 && (r.when() == null || quoted) || isPutRight(r);
  }

  /** 更正:本网称…将建成80个,经核实,应为60个. */
  private static boolean isPutRight(Reading r) {
    return r.earlierInSentence(PUTTING_RIGHT) && r.laterInSentence(ChineseCues.CORRECTED);
  }

  private static boolean isMissed(Reading r) {
    if (r.before(ChineseCues.MISSED) || isInMissed(r)) {
      return true;
    }
    if (r.next(AIM_OF) && r.after(ChineseCues.MISSED)) {
      return true; // 提高到四成的目标并未达成
    }
    int planned = r.lastBefore(ChineseCues.ONCE_PLANNED);
    if (planned < 0) {
      return false;
    }
    boolean revised =
        ChineseCues.REVISED.isIn(r.text(), planned, r.figure().start())
            || ChineseCues.POSTPONED.isIn(r.text(), planned, r.figure().start());
    return !revised && !isPostponed(r) && !isOutstanding(r, planned);
  }

  /** 原定完成20个,目前仅13个,剩余7个须于2023年底前完成: what is left has a day of its own. */
  private static boolean isOutstanding(Reading r, int planned) {
    return planned < r.clauseStart()
        && r.isDue()
        && r.when().start() >= planned
        && Places.hasAny(r.text(), Reading.PAUSES, planned, r.when().start())
        && ChineseCues.STRONG.isIn(r.text(), planned, r.clauseEnd());
  }

  /** 原定2021年底建成的8个…推迟至2022年9月底: the number stands, the day is another. */
  private static boolean isPostponed(Reading r) {
    return r.isDue()
        && r.when().start() > r.figure().end()
        && ChineseCues.POSTPONED.isIn(r.text(), r.figure().end(), r.when().start())
        && !LEFT_OVER.isIn(r.text(), r.figure().end(), r.when().start());
  }

  /** 未完成年度目标(建成10个)的街道: the brackets tell what was missed. */
  private static boolean isInMissed(Reading r) {
    int missed = r.lastBefore(ChineseCues.MISSED);
    return missed >= 0
        && Places.hasAny(r.text(), "(", missed, r.figure().start())
        && !Places.hasAny(r.text(), Reading.PAUSES, missed, r.figure().start());
  }

  private static boolean isAim(Reading r) {
    if (ChineseCues.WHOLE.endAt(r.quote(), 0) == r.quote().length()) {
      if (r.after(FULL_COVER)) {
        return false; // 所有村全覆盖
      }
      return r.isDue() || r.quote().endsWith("盖") && r.earlierInSentence(ChineseCues.INTENT);
    }
    boolean action = r.before(ChineseCues.ACTIONS) || r.after(ChineseCues.ACTIONS);
    if (r.figure().isVague() || isArticle(r)) {
      if (isCoordinated(r)) {
        return r.isDue() || r.earlierInSentence(ChineseCues.ACTIONS);
      }
      boolean loose = "多几".indexOf(r.quote().charAt(0)) >= 0;
      boolean meant = r.isDue() && !loose && r.earlierInSentence(ChineseCues.INTENT);
      return meant || action && (r.isDue() || !loose && isActedOn(r));
    }
    return r.isDue()
        || r.earlierInSentence(ChineseCues.INTENT)
        || isActedOn(r)
        || r.laterInSentence(ChineseCues.AIM_NOUNS)
        || r.before(WHICH)
        || isNorm(r)
        || isNext(r)
        || isAmong(r)
        || isSpelledOut(r);
  }

  /** 一个 is more often an article than a number; 1个 is a number. */
  private static boolean isArticle(Reading r) {
    return r.figure().isOne() && r.quote().charAt(0) == '一';
  }

  private static boolean isCoordinated(Reading r) {
    int start = r.figure().start();
    return r.previous() != null
        && r.previous().end() > r.clauseStart()
        && "和、及与".indexOf(r.text().charAt(start - 1)) >= 0;
  }

  /** 建设10条主链、40个子链、20个节点, 引进项目50个,投资额突破200亿元: the list goes on. */
  private static boolean isNext(Reading r) {
    if (r.previousRole() != QuantityRole.TARGET) {
      return false;
    }
    if (TOTALS.endAt(r.text(), r.clauseHead()) == r.figure().start()) {
      return true;
    }
    if (r.previous() == null || r.text().startsWith("其中", r.sentenceStart())) {
      return true; // 其中,公共站5000座左右;专用站3000座左右
    }
    int end = r.previous().end();
    if (!Places.hasAny(r.text(), ",;:(", end, r.figure().start())) {
      return Places.hasAny(r.text(), "、和及与", end, r.figure().start());
    }
    return !Places.hasAny(r.text(), ";:(", end, r.figure().start())
        && (r.inClause(ChineseCues.REACH)
            || r.inClause(ChineseCues.ACTIONS)
            || r.figure().quantity().measure() == Measure.LIMIT
            || isBareRate(r)
            || isParallel(r));
  }

  /** 构建“1+5”体系,即1个核心区: the formula before it is told in words. */
  private static boolean isSpelledOut(Reading r) {
    return THAT_IS.endAt(r.text(), r.clauseHead()) >= 0 && r.earlierInSentence(ChineseCues.ACTIONS);
  }

  /** 申请专利500件,登记软著1000项: the next clause is built like the one before it. */
  private static boolean isParallel(Reading r) {
    return r.figure().isCount()
        && r.figure().end() == r.clauseEnd()
        && r.previous().end() + 1 == r.clauseStart();
  }

  /** 失业率5.5%左右: work reports list rates without a verb. */
  private static boolean isBareRate(Reading r) {
    return r.figure().isPercent()
        && r.right(RATES)
        && r.figure().end() == r.clauseEnd()
        && !r.before(ChineseCues.YEAR_ON_YEAR);
  }

  /** 年营收超100亿元的5个: some of those that the list before it names. */
  private static boolean isAmong(Reading r) {
    return r.figure().isCount()
        && r.figure().end() == r.clauseEnd()
        && CountedObjects.isAmong(r)
        && (r.isDue() || r.earlierInSentence(ChineseCues.ACTIONS));
  }

  /** A verb of aim stands near, or heads the clause. */
  private static boolean isActedOn(Reading r) {
    int start = r.clauseHead();
    int near = Math.max(start, r.figure().start() - NEAR);
    return FIELDS_WON.isIn(r.text(), r.figure().end(), r.clauseEnd())
        || r.text().startsWith("为", start) && r.figure().isCount() && r.after(ChineseEdges.SERVING)
        || ChineseCues.ACTIONS.isIn(r.text(), near, r.figure().start())
        || ChineseCues.ACTIONS.endAt(r.text(), start) >= 0
        || r.before(ChineseCues.FREQUENCY)
        || ChineseStructure.endsPhrase(r, r.figure().end()) && r.before(ChineseCues.ACTIONS);
  }

  /** 不低于80% and 至少培养2名 demand, whatever else is said. */
  private static boolean isNorm(Reading r) {
    String quote = r.quote();
    return NORMS.endAt(quote, 0) >= 0
        || quote.startsWith("至少") && ChineseCues.ACTIONS.isIn(quote, 0, quote.length());
  }
}
