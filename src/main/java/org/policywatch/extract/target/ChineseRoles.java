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
import org.policywatch.model.Comparator;

/** Why a quantity stands in a Chinese sentence: the first rule that holds decides. */
final class ChineseRoles {
  static final List<Rule> RULES =
      List.of(
          new Rule("zh.role.denied", NEGATED, ChineseRoles::isDenied),
          new Rule("zh.role.corrected", NEGATED, ChineseRoles::isCorrected),
          new Rule("zh.role.missed", MISSED, ChineseRoles::isMissed),
          new Rule("zh.role.fine", PENALTY, ChineseRoles::isFine),
          new Rule("zh.role.subsidy", MEASURE, ChineseRoles::isSubsidy),
          new Rule("zh.role.procedure", CONDITION, ChineseRoles::isProcedure),
          new Rule("zh.role.condition", CONDITION, ChineseRoles::isCondition),
          new Rule("zh.role.input", MEASURE, ChineseRoles::isInput),
          new Rule("zh.role.name", STRUCTURE, ChineseRoles::isName),
          new Rule("zh.role.structure", STRUCTURE, ChineseRoles::isStructure),
          new Rule("zh.role.from", BASELINE, ChineseRoles::isStartOfChange),
          new Rule("zh.role.present", BASELINE, ChineseRoles::isPresent),
          new Rule("zh.role.past", HISTORICAL, ChineseRoles::isPast),
          new Rule("zh.role.told", HISTORICAL, ChineseRoles::isEstimate),
          new Rule("zh.role.aim", TARGET, ChineseRoles::isAim));

  private static final int NOUN = 10;
  private static final int NEAR = 8;
  private static final WordSet OF = WordSet.of("的");
  private static final WordSet DONE = WordSet.of("了");
  private static final WordSet NORMS =
      WordSet.of("控制在 不低于 不少于 不超过 不得 不高于 不小于 不大于 不多于 不得少于 不得低于 不得超过 不得高于");
  private static final WordSet WHICH = WordSet.of("其中");

  private ChineseRoles() {}

  private static boolean isDenied(Reading r) {
    return r.before(ChineseCues.NEGATION)
        || r.before(ChineseCues.ERROR)
        || r.laterInSentence(ChineseCues.DENIAL) && !r.laterInSentence(ChineseCues.CORRECTED);
  }

  /** 300家应为30家: the first is wrong. */
  private static boolean isCorrected(Reading r) {
    int corrected = ChineseCues.CORRECTED.first(r.text(), r.figure().end(), r.clauseEnd() + 6);
    return corrected >= 0 && r.when() == null;
  }

  private static boolean isMissed(Reading r) {
    if (r.before(ChineseCues.MISSED)) {
      return true;
    }
    int planned = r.lastBefore(ChineseCues.ONCE_PLANNED);
    if (planned < 0) {
      return false;
    }
    boolean revised = ChineseCues.REVISED.isIn(r.text(), planned, r.figure().start());
    boolean postponed =
        r.laterInSentence(ChineseCues.POSTPONED) && !r.laterInSentence(ChineseCues.MISSED);
    return !revised && !(postponed && r.when() != null && r.when().start() > r.figure().end());
  }

  private static boolean isFine(Reading r) {
    return r.inClause(ChineseCues.PENALTY);
  }

  private static boolean isSubsidy(Reading r) {
    if (r.figure().isMoney() && !r.isDue() && r.earlierInSentence(ChineseCues.SUBSIDY)) {
      return !isThreshold(r);
    }
    if (r.figure().isMoney() || r.figure().isPercent()) {
      return r.inClause(ChineseCues.SUBSIDY) && !isThreshold(r);
    }
    return r.figure().quantity().unit().equals("times") && r.inClause(ChineseCues.SUBSIDY);
  }

  /** 年产值超10亿元的企业, 满100人的, 对…500万元的企业. */
  private static boolean isCondition(Reading r) {
    if (isThreshold(r)) {
      return true;
    }
    boolean opens = ChineseCues.CONDITION_OPEN.endAt(r.text(), skipBlank(r, r.clauseStart())) >= 0;
    boolean closes = r.text().startsWith("的", r.clauseEnd() - 1);
    boolean result = r.laterInSentence(ChineseCues.RESULT);
    boolean prize =
        r.laterInSentence(ChineseCues.SUBSIDY) || r.laterInSentence(ChineseCues.PENALTY);
    return closes && result || opens && prize;
  }

  private static boolean isThreshold(Reading r) {
    boolean bounds = r.figure().isMoney() || r.figure().isPercent() || isSize(r);
    return bounds && (r.next(ChineseCues.CONDITION_NOUNS) || describesCount(r));
  }

  /** 3家年营收超50亿元: the money tells which three. */
  private static boolean describesCount(Reading r) {
    Figure previous = r.previous();
    if (!r.figure().isMoney() || previous == null || !previous.isCount()) {
      return false;
    }
    int gap = r.figure().start() - previous.end();
    return gap > 0
        && gap <= NEAR
        && ChineseCues.OUTPUT.isIn(r.text(), previous.end(), r.figure().start())
        && !Places.hasAny(r.text(), ",;、", previous.end(), r.figure().start());
  }

  /** 100人以上的企业 describes the firm; 100名以上人才 counts. */
  private static boolean isSize(Reading r) {
    return r.figure().isCount()
        && r.next(OF)
        && ChineseCues.CONDITION_NOUNS.endAt(r.text(), r.figure().end()) >= 0
        && r.figure().quantity().comparator() != Comparator.EQ
        && r.figure().quantity().comparator() != Comparator.RANGE;
  }

  /** 受理后5个工作日内: a step of a procedure. */
  private static boolean isProcedure(Reading r) {
    boolean step =
        r.figure().quantity().unit().equals("business_day") && r.before(ChineseCues.PROCEDURE);
    return step || isAttribute(r);
  }

  /** 海拔3.7公里的房间 has that height; 50个的目标 is an aim. */
  private static boolean isAttribute(Reading r) {
    return r.figure().isCount()
        && !r.figure().isVague()
        && r.text().startsWith("的", r.figure().end())
        && r.figure().end() + 1 < r.clauseEnd()
        && ChineseCues.AIMED.endAt(r.text(), r.figure().end() + 1) < 0;
  }

  /** “三个代表”, “一次办成”: part of a name. */
  private static boolean isName(Reading r) {
    return r.figure().isCount() && ChineseCues.QUOTE.startBefore(r.text(), r.figure().start()) >= 0;
  }

  private static int skipBlank(Reading r, int at) {
    return at < r.text().length() && r.text().charAt(at) == ' ' ? at + 1 : at;
  }

  private static boolean isInput(Reading r) {
    if (!r.figure().isMoney()) {
      return false;
    }
    boolean input = r.inClause(ChineseCues.INPUT);
    if (input) {
      return !r.before(ChineseCues.ATTRACTED);
    }
    return !r.before(ChineseCues.OUTPUT) && !r.after(ChineseCues.OUTPUT) && !isElliptic(r);
  }

  /** 2030年达到5000亿元: what is counted was named before. */
  private static boolean isElliptic(Reading r) {
    return r.when() != null && !r.when().isPast() && r.previous() != null && r.previous().isMoney()
        || r.isDue() && r.before(ChineseCues.REACH);
  }

  private static boolean isStructure(Reading r) {
    if (!r.figure().isCount()) {
      return false;
    }
    String quote = r.quote();
    int unit = ChineseCues.STRUCTURE_UNITS.startBefore(quote, quote.length());
    if (unit > 0 && isPlainNumber(quote.charAt(unit - 1))) {
      return true;
    }
    if (ChineseCues.TIMES_ORDINAL.endAt(quote, 0) == quote.length()) {
      return true;
    }
    if (ChineseCues.ORDINAL_ONE.endAt(quote, 0) == quote.length()) {
      return !r.right(ChineseCues.ACTIONS)
          || !(r.isDue() || r.earlierInSentence(ChineseCues.INTENT));
    }
    int end = Math.min(r.clauseEnd(), r.figure().end() + NOUN);
    return !r.figure().isVague() && (isArticles(r, quote) || hasStructureNoun(r, end));
  }

  private static boolean hasStructureNoun(Reading r, int end) {
    String quote = r.quote();
    if ("项条个大种类点".indexOf(quote.charAt(quote.length() - 1)) < 0) {
      return false;
    }
    for (int i = r.figure().end(); i < end; i++) {
      int noun = ChineseCues.STRUCTURE_NOUNS.endAt(r.text(), i);
      if (noun >= 0 && noun <= r.clauseEnd() && endsPhrase(r, noun)) {
        return true;
      }
      if ("和及与、".indexOf(r.text().charAt(i)) >= 0) {
        return false;
      }
    }
    return false;
  }

  /** 共六章二十八条: articles of the document itself. */
  private static boolean isArticles(Reading r, String quote) {
    boolean bare =
        r.figure().end() >= r.clauseEnd() || "。,;、".indexOf(r.text().charAt(r.figure().end())) >= 0;
    return bare
        && "条款章节项".indexOf(quote.charAt(quote.length() - 1)) >= 0
        && (r.right(ChineseCues.COMPRISES)
            || r.previous() != null && r.previous().end() == r.figure().start());
  }

  private static boolean isPlainNumber(char c) {
    return c >= '0' && c <= '9' || "一二三四五六七八九十两百多余几".indexOf(c) >= 0;
  }

  /** The noun is the head of its phrase, not a part of a longer one (任务书, 政策性银行). */
  private static boolean endsPhrase(Reading r, int at) {
    return at >= r.clauseEnd()
        || ",。;、:()“”和及与等的".indexOf(r.text().charAt(at)) >= 0
        || r.text().charAt(at) == org.policywatch.extract.text.Passage.MASK;
  }

  private static boolean isStartOfChange(Reading r) {
    int from = ChineseCues.FROM.lastEnd(r.text(), r.clauseStart(), r.figure().start());
    int to = ChineseCues.TO.first(r.text(), r.figure().end(), r.clauseEnd());
    if (from < 0 || to < 0) {
      return to >= 0 && leadsToNumber(r, to);
    }
    return !ChineseCues.TO.isIn(r.text(), from, r.figure().start());
  }

  /** 24项增加为30项: a change needs no 由. */
  private static boolean leadsToNumber(Reading r, int to) {
    int end = ChineseCues.TO.endAt(r.text(), to);
    boolean level = r.text().startsWith("达到", to);
    return !level
        && end < r.clauseEnd()
        && "0123456789一二三四五六七八九十两百".indexOf(r.text().charAt(end)) >= 0;
  }

  private static boolean isPresent(Reading r) {
    return isTold(r, ChineseCues.PRESENT);
  }

  private static boolean isPast(Reading r) {
    if (r.before(ChineseCues.FULFILLED)) {
      return true;
    }
    if (r.when() != null && r.when().isPast()) {
      return !ChineseCues.STRONG.isIn(r.text(), r.when().end(), r.figure().start());
    }
    return r.right(DONE) || isTold(r, ChineseCues.PAST) || isCompared(r);
  }

  /** 同比增长8% tells of the past, 力争同比增长8% doesn't. */
  private static boolean isCompared(Reading r) {
    return r.before(ChineseCues.YEAR_ON_YEAR)
        && !r.isDue()
        && !r.earlierInSentence(ChineseCues.STRONG);
  }

  /** A cue of the past governs until something is said to come. */
  private static boolean isTold(Reading r, WordSet cue) {
    int told = r.lastBefore(cue);
    boolean comes = r.isDue() && r.when().start() > r.figure().start() && told < r.clauseStart();
    if (told < 0 || told < lastDue(r) || comes) {
      return false;
    }
    return !ChineseCues.STRONG.isIn(r.text(), told, r.figure().start());
  }

  /** 服务企业5万余家, with nothing that says it is yet to come, tells what was. */
  private static boolean isEstimate(Reading r) {
    String quote = r.quote();
    boolean rough =
        "近约".indexOf(quote.charAt(0)) >= 0
            || !r.figure().isVague() && Places.hasAny(quote, "余多", 0, quote.length());
    return rough
        && !r.isDue()
        && !r.earlierInSentence(ChineseCues.INTENT)
        && !r.inSentence(ChineseCues.AIM_NOUNS);
  }

  private static int lastDue(Reading r) {
    return r.isDue() && r.when().start() < r.figure().start() ? r.when().start() : -1;
  }

  private static boolean isAim(Reading r) {
    boolean action = r.before(ChineseCues.ACTIONS) || r.after(ChineseCues.ACTIONS);
    if (r.figure().isVague() || isArticle(r)) {
      if (isCoordinated(r)) {
        return r.isDue() || r.earlierInSentence(ChineseCues.ACTIONS);
      }
      boolean loose = "多几".indexOf(r.quote().charAt(0)) >= 0;
      return action && (r.isDue() || !loose && isActedOn(r));
    }
    return r.isDue()
        || r.earlierInSentence(ChineseCues.INTENT)
        || isActedOn(r)
        || r.laterInSentence(ChineseCues.AIM_NOUNS)
        || r.before(WHICH)
        || isNorm(r);
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

  /** A verb of aim stands near, or heads the clause. */
  private static boolean isActedOn(Reading r) {
    int start = skipBlank(r, r.clauseStart());
    int near = Math.max(start, r.figure().start() - NEAR);
    return ChineseCues.ACTIONS.isIn(r.text(), near, r.figure().start())
        || ChineseCues.ACTIONS.endAt(r.text(), start) >= 0
        || r.before(ChineseCues.FREQUENCY)
        || endsPhrase(r, r.figure().end()) && r.before(ChineseCues.ACTIONS);
  }

  /** 不低于80% demands, whatever the verb. */
  private static boolean isNorm(Reading r) {
    return NORMS.endAt(r.quote(), 0) >= 0;
  }
}
