package org.policywatch.extract.target;

import org.policywatch.extract.text.Passage;
import org.policywatch.extract.text.WordSet;
import org.policywatch.model.Comparator;
import org.policywatch.model.QuantityRole;

/**
 * Figures of Chinese plans that help or bound and are no aims: subsidies, money put in, fines,
 * conditions, steps of a procedure.
 */
final class ChineseMeasures {
  private static final int NEAR = 8;
  private static final int LONGEST_NOUN = 12;
  private static final WordSet OF = WordSet.of("的");

  /** How long something runs, unlike how fast it must be done. */
  private static final WordSet TERMS =
      WordSet.of("期限 建设期 试点期 执行期 实施期 有效期 贷款期 合作期 服务期 建设周期 实施周期 宽限期 还款期 公示期 保护期 租期 免租期 过渡期 孵化期")
          .except("办理期限 审批期限 办结期限 审查期限 承诺期限 办事期限");

  private static final WordSet EARLIER = WordSet.of("提早 提早约 提前 提前约");

  /** How large a site is. */
  private static final WordSet SITES =
      WordSet.of("占地 占地面积 用地 用地面积 规划面积 建筑面积 总面积 占地约 占地面积约 用地面积约 规划面积约 建筑面积约 总面积约");

  /** 每户每年可享受2次: what anyone may ask for. */
  private static final WordSet ENTITLED =
      WordSet.of(
          """
          可享受 可以享受 可申请 可以申请 可申领 可以申领 可领取 可以领取 可免费 可报销 可兑换
          可优先 最多可 最多申领 最多领取 最多享受 最多申请 限报 限申报 限申请 限额
          """);

  /** 不超过总投资的50%: how much of it is paid. */
  private static final WordSet COSTS =
      WordSet.of("总投资的 投资额的 总投资额的 实际投资的 实际投入的 合同额的 合同金额的 费用的 总费用的 贷款额的 购置额的 采购额的 成本的");

  /** 减碳2.4万吨,相当于60座公园: the same said again. */
  private static final WordSet EQUALS = WordSet.of("相当于 等同于 约合 折合");

  /** 足以满足预计的30万个单位的需求: how much is asked for. */
  private static final WordSet MEETING = WordSet.of("满足 应付 应对");

  /** 材料一式三份. */
  private static final WordSet COPIES = WordSet.of("一式");

  private static final WordSet DEMAND = WordSet.of("需求");

  /** By how much a figure may be missed. */
  private static final WordSet TOLERANCE = WordSet.of("正负 ± 上下浮动");

  private static final WordSet CHANGE = WordSet.of("同比 增长 增加 下降 减少 增幅");
  private static final WordSet COMPARING = WordSet.of("比 较");
  private static final WordSet AIMING = WordSet.of("力争 确保 目标");

  /** 20户以上自然村, 50万人以上城市: places of that size. */
  private static final WordSet INHABITED = WordSet.of("村 镇 县 乡 小区 社区 城市 大城市 单位");

  /** 每省, 每个企业, but not 每年. */
  private static final WordSet EACH =
      WordSet.of("每 单个 对单个 同一").except("每年 每季 每月 每周 每日 每天 每百 每千 每万");

  private static final WordSet PROPOSED = WordSet.of("推荐 申报 报送 限报");
  private static final WordSet AWARDED = WordSet.of("另奖 再奖 奖励 给予 可获 可享");
  private static final WordSet OTHERWISE = WordSet.of("否则");
  private static final WordSet INSIDE = WordSet.of("内");
  private static final WordSet FUNDS = WordSet.of("基金 资金 贷款");

  private ChineseMeasures() {}

  static boolean isFine(Reading r) {
    return r.inClause(ChineseCues.PENALTY);
  }

  static boolean isSubsidy(Reading r) {
    if (r.figure().isCount() && !r.isDue() && r.before(ENTITLED)) {
      return true;
    }
    if (r.figure().isMoney() && !r.isDue() && r.earlierInSentence(ChineseCues.SUBSIDY)) {
      int from = Math.max(r.clauseStart(), r.lastBefore(ChineseCues.SUBSIDY));
      return !isThreshold(r)
          && !ChineseCues.ATTRACTED.isIn(r.text(), from, r.figure().start()); // 对引进的博士补贴30万元
    }
    if (r.figure().isPercent() && r.right(COSTS)) {
      return true;
    }
    if (r.figure().isMoney() || r.figure().isPercent()) {
      return r.inClause(ChineseCues.SUBSIDY) && !isThreshold(r);
    }
    return r.figure().quantity().unit().equals("times") && r.inClause(ChineseCues.SUBSIDY);
  }

  /** 新建类补助30%、改造类20%: the rates of one list are of one kind. */
  static boolean isListed(Reading r) {
    Figure previous = r.previous();
    if (previous != null
        && r.previousRole() == QuantityRole.MEASURE
        && (r.text().startsWith("用于", r.clauseHead())
            || r.text().startsWith("且不", r.clauseHead()) && !r.figure().isCount())) {
      return true;
    }
    if (previous != null && r.previousRole() == QuantityRole.MEASURE && isChange(r)) {
      return true;
    }
    return previous != null
        && (r.previousRole() == QuantityRole.MEASURE || r.previousRole() == QuantityRole.PENALTY)
        && previous.quantity().unit().equals(r.figure().quantity().unit())
        && !r.isDue()
        && !ChineseCues.STRONG.isIn(r.text(), previous.end(), r.figure().start())
        && !ChineseCues.ATTRACTED.isIn(r.text(), previous.end(), r.figure().start());
  }

  /** 安排12亿元,比上年增加1亿元,增长9.6%: how far what is put in differs from the year before. */
  private static boolean isChange(Reading r) {
    int head = r.clauseHead();
    boolean compared =
        COMPARING.endAt(r.text(), head) >= 0 && r.text().charAt(head + 1) == Passage.MASK;
    return (compared || CHANGE.endAt(r.text(), head) >= 0) && !r.earlierInSentence(AIMING);
  }

  /** 年产值超10亿元的企业, 满100人的, 对…500万元的企业. */
  static boolean isCondition(Reading r) {
    if (isThreshold(r) || r.figure().isCount() && r.next(AWARDED)) {
      return true;
    }
    boolean admits =
        r.earlierInSentence(ChineseCues.ADMITTED) || r.laterInSentence(ChineseCues.LETS_IN);
    if (admits && !r.isDue() || isQuota(r) || isDemand(r)) {
      return true;
    }
    boolean opens = ChineseCues.CONDITION_OPEN.endAt(r.text(), r.clauseHead()) >= 0;
    boolean closes = r.text().startsWith("的", r.clauseEnd() - 1);
    boolean result = r.laterInSentence(ChineseCues.RESULT);
    boolean prize =
        r.laterInSentence(ChineseCues.SUBSIDY) || r.laterInSentence(ChineseCues.PENALTY);
    return closes && result || opens && prize;
  }

  /** 每省不超过20个, 各省推荐不超过3个, 对单个项目持股不超过20%: as many as anyone may have. */
  private static boolean isQuota(Reading r) {
    Comparator comparator = r.figure().quantity().comparator();
    int head = r.clauseHead();
    return !r.figure().isMoney()
        && (comparator == Comparator.LE || comparator == Comparator.LT)
        && (EACH.endAt(r.text(), head) >= 0 || r.before(PROPOSED));
  }

  /** 企业须…不低于70%,否则收回资金: what is asked of those who are helped. */
  private static boolean isDemand(Reading r) {
    return r.laterInSentence(OTHERWISE) && r.earlierInSentence(ChineseEdges.MODAL);
  }

  private static boolean isThreshold(Reading r) {
    boolean bounds = r.figure().isMoney() || r.figure().isPercent() || isSize(r);
    return isInhabited(r) || bounds && (isOfHolder(r) || describesCount(r) || isAttributive(r));
  }

  /** 超1亿元企业, 超1亿元的氢能装备企业: the money tells which firms; a fund of 1亿元 is money itself. */
  private static boolean isOfHolder(Reading r) {
    int noun = r.figure().end() + 1;
    int end = Math.min(r.clauseEnd(), noun + LONGEST_NOUN);
    return r.next(ChineseCues.CONDITION_NOUNS)
        || !r.figure().isPercent()
            && r.next(OF)
            && ChineseCues.CONDITION_NOUNS.isIn(r.text(), noun, end)
            && !FUNDS.isIn(r.text(), noun, end);
  }

  /** 年交易额10亿元以上的交易机构2家: the money tells which two. */
  private static boolean isAttributive(Reading r) {
    int noun = r.figure().end() + 1;
    int end = Math.min(r.clauseEnd(), noun + LONGEST_NOUN);
    boolean isNamed =
        r.next(OF)
            ? !Places.hasAny(r.text(), "0123456789", noun, noun + 2)
                || r.text().startsWith("个", noun + 1)
            : r.quote().endsWith("以上")
                && ChineseCues.CONDITION_NOUNS.isIn(r.text(), r.figure().end(), end);
    int number = noun;
    while (number < end && "0123456789、和及".indexOf(r.text().charAt(number)) < 0) {
      number++;
    }
    return r.figure().isMoney()
        && isNamed
        && number < end
        && "、和及".indexOf(r.text().charAt(number)) < 0;
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
        && isOfHolder(r)
        && r.figure().quantity().comparator() != Comparator.EQ
        && r.figure().quantity().comparator() != Comparator.RANGE;
  }

  private static boolean isInhabited(Reading r) {
    return r.figure().isCount()
        && r.quote().endsWith("以上")
        && "户人".indexOf(r.quote().charAt(r.quote().length() - 3)) >= 0
        && INHABITED.isIn(
            r.text(), r.figure().end(), Math.min(r.clauseEnd(), r.figure().end() + 3));
  }

  static boolean isConversion(Reading r) {
    return r.right(EQUALS)
        || r.right(COPIES)
        || isRestated(r)
        || r.before(MEETING) && r.after(DEMAND);
  }

  /** 1520MW(1.52GW): the same in brackets. */
  private static boolean isRestated(Reading r) {
    Figure previous = r.previous();
    return previous != null
        && previous.end() + 1 == r.figure().start()
        && r.text().charAt(previous.end()) == '('
        && r.text().startsWith(")", r.figure().end());
  }

  /** 受理后5个工作日内, 通报后72小时内: a step of a procedure. */
  static boolean isProcedure(Reading r) {
    boolean step =
        (r.figure().quantity().unit().equals("business_day") || r.next(INSIDE))
            && r.before(ChineseCues.PROCEDURE);
    return step || isTerm(r) || isLead(r) || r.right(SITES) || r.right(TOLERANCE) || isAttribute(r);
  }

  /** 提早3至18个月上楼: how much earlier, not how many. */
  private static boolean isLead(Reading r) {
    return r.figure().isCount() && isTime(r.quote()) && r.right(EARLIER);
  }

  /** 建设期不超过18个月. */
  private static boolean isTerm(Reading r) {
    return r.figure().isCount() && isTime(r.quote()) && r.before(TERMS);
  }

  private static boolean isTime(String quote) {
    return "月年天日".indexOf(quote.charAt(quote.length() - 1)) >= 0;
  }

  /** 海拔3.7公里的房间 has that height; 50个的目标 is an aim. */
  private static boolean isAttribute(Reading r) {
    return r.figure().isCount()
        && !r.figure().isVague()
        && !r.right(ChineseCues.ACTIONS) // 建设10公里的步道
        && !Places.hasAny(r.quote(), "个家户项所名次场", 0, r.quote().length())
        && r.text().startsWith("的", r.figure().end())
        && r.figure().end() + 1 < r.clauseEnd()
        && ChineseCues.AIMED.endAt(r.text(), r.figure().end() + 1) < 0;
  }

  static boolean isInput(Reading r) {
    if (!r.figure().isMoney()) {
      return false;
    }
    boolean input = r.inClause(ChineseCues.INPUT);
    if (input) {
      return !r.before(ChineseCues.ATTRACTED) && !r.inClause(ChineseCues.TURNOVER);
    }
    return !r.before(ChineseCues.OUTPUT) && !r.after(ChineseCues.OUTPUT) && !isElliptic(r);
  }

  /** 2030年达到5000亿元: what is counted was named before. */
  private static boolean isElliptic(Reading r) {
    return r.when() != null && !r.when().isPast() && r.previous() != null && r.previous().isMoney()
        || r.isDue() && ChineseCues.REACH.isIn(r.text(), r.clauseStart(), r.figure().end());
  }
}
