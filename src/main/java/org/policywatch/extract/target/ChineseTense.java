package org.policywatch.extract.target;

import org.policywatch.extract.text.Passage;
import org.policywatch.extract.text.WordSet;
import org.policywatch.model.QuantityRole;

/** Figures that tell what is or was: 现有, 已, 同比, 由…提高到. */
final class ChineseTense {
  private static final WordSet DONE = WordSet.of("了");
  private static final WordSet OF = WordSet.of("的");

  /** An aim of which the sentence says that it has been met. */
  private static final WordSet MET =
      WordSet.of("目标已 任务已 计划已 目标提前 任务提前 目标均已 任务均已").except("目标已定 目标已经确定 目标已明确");

  private static final WordSet SURPASSING = WordSet.of("超额完成 提前完成");

  /** 10件实事48个项目完成情况公布. */
  private static final WordSet STATE = WordSet.of("完成情况 落实情况 进展情况 执行情况");

  private static final WordSet WON = WordSet.of("获得 获批 入选 评为 位列 位居");
  private static final WordSet UP_TO = WordSet.of("到 至");

  /** What has happened to the things counted. */
  private static final WordSet DONE_TO =
      WordSet.of(
          "已全部 均已 都已 已建成 已完成 已投 已通过 已竣工 已上线 已落地 已启动 已开 已获批准 已获批 已获准 已批准 已投入 已签约 已入驻 已认定 已挂牌");

  /** What falls short of an aim. */
  private static final WordSet ONLY =
      WordSet.of("仅建成 只建成 仅完成 只完成 仅实现 只实现 仅新增 只新增 仅引进 只引进 仅上线 只上线 仅开通 只开通 仅落地 只落地 仅达到 只达到 仅达 只达");

  private static final WordSet UNDER_WAY = WordSet.of("正在 在建");

  private static final WordSet EXCEEDING = WordSet.of("高于 低于 快于 高出 好于 优于");

  private static final int LONGEST_NAME = 10;
  private static final WordSet MOST = WordSet.of("最多 至多");
  private static final String NUMBER = "0123456789一二三四五六七八九十两百";

  private ChineseTense() {}

  static boolean isStartOfChange(Reading r) {
    if (isLevel(r)) {
      return true;
    }
    int from = ChineseCues.FROM.lastEnd(r.text(), r.clauseStart(), r.figure().start());
    int to = ChineseCues.TO.first(r.text(), r.figure().end(), r.clauseEnd());
    if (from >= 0 && to < 0) {
      return leadsFurther(r);
    }
    if (from < 0 || to < 0) {
      return to >= 0 && leadsToNumber(r, to);
    }
    return !ChineseCues.TO.isIn(r.text(), from, r.figure().start());
  }

  /** 较2022年的8.3%增长近三倍: the level of that year. */
  private static boolean isLevel(Reading r) {
    int at = r.figure().start() - 1;
    if (at <= r.sentenceStart() || r.text().charAt(at) != '的') {
      return false;
    }
    int head = r.clauseHead();
    if (ChineseEdges.COMPARED.endAt(r.text(), head) >= 0
        && !Places.hasAny(r.text(), "0123456789", head, at)
        && ChineseCues.COMPARED.isIn(r.text(), r.figure().end(), r.sentenceEnd())) {
      return true; // 较上一个五年期的10万个大幅提高五成
    }
    int date = at;
    while (date > r.sentenceStart() && r.text().charAt(date - 1) == Passage.MASK) {
      date--;
    }
    return date < at && ChineseCues.COMPARING.startBefore(r.text(), date) >= 0;
  }

  /** 24项增加为30项: a change needs no 由. */
  private static boolean leadsToNumber(Reading r, int to) {
    int end = ChineseCues.TO.endAt(r.text(), to);
    boolean level = r.text().startsWith("达到", to);
    boolean other = ChineseCues.FROM.isIn(r.text(), r.figure().end(), to);
    return !level && !other && end < r.clauseEnd() && NUMBER.indexOf(r.text().charAt(end)) >= 0;
  }

  /** 由15%拉高到八成: whatever the verb, 到 and a number end the change. */
  private static boolean leadsFurther(Reading r) {
    for (int i = r.figure().end() + 1; i + 1 < r.clauseEnd(); i++) {
      if ("到至".indexOf(r.text().charAt(i)) >= 0 && NUMBER.indexOf(r.text().charAt(i + 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  static boolean isPresent(Reading r) {
    return !isMultiplied(r)
        && (isTold(r, ChineseCues.PRESENT)
            || !r.isDue() && r.after(DONE_TO)
            || r.right(OF) && r.before(UNDER_WAY));
  }

  /** 扩大到现有的3倍: what is now is what is multiplied. */
  private static boolean isMultiplied(Reading r) {
    int of = r.figure().start() - 1;
    return r.figure().quantity().unit().equals("times")
        && of > r.clauseStart()
        && r.text().charAt(of) == '的'
        && ChineseCues.PRESENT.startBefore(r.text(), of) >= 0;
  }

  static boolean isPast(Reading r) {
    if (r.after(MET)
        || r.after(STATE)
        || isSurpassed(r)
        || r.before(ChineseCues.FULFILLED)
        || r.before(ONLY) && !r.isDue()) {
      return true;
    }
    if (r.when() != null && r.when().isPast()) {
      return !ChineseCues.STRONG.isIn(r.text(), r.when().end(), r.figure().start());
    }
    return r.right(DONE)
        || isTold(r, ChineseCues.PAST)
        || isDone(r)
        || isCompared(r)
        || ChineseResults.areTold(r);
  }

  /** 建成48所,超额完成40所的年度目标: what was done, and what was to be. */
  private static boolean isSurpassed(Reading r) {
    return r.right(SURPASSING) || SURPASSING.endAt(r.text(), r.figure().end() + 1) >= 0;
  }

  /** 发布了首批28个案例: a verb and 了, where nothing says by when. */
  private static boolean isDone(Reading r) {
    int done = DONE.lastEnd(r.text(), r.clauseStart(), r.figure().start());
    return done > 0
        && !r.isDue()
        && ChineseCues.ACTIONS.startBefore(r.text(), done - 1) >= r.clauseStart()
        && !r.laterInSentence(ChineseCues.AIM_NOUNS)
        && !ChineseCues.STRONG.isIn(r.text(), r.clauseStart(), r.figure().start());
  }

  /** 今年新建基站4000个, told early in the year: what has only begun is a plan. */
  static boolean isUnderWay(Reading r) {
    return r.when() != null
        && r.when().young()
        && !r.figure().isVague()
        && !r.figure().isOne()
        && (r.before(ChineseCues.ACTIONS) || r.inClause(ChineseCues.AIM_NOUNS))
        && !r.earlierInSentence(ChineseCues.PRESENT)
        && !r.earlierInSentence(ChineseCues.PAST)
        && !r.inClause(ChineseCues.YEAR_ON_YEAR)
        && !r.before(DONE)
        && !isRough(r);
  }

  /** 今年产值增长7%以上,游客突破7000万人次, told early in the year: the list of aims goes on. */
  static boolean goesOn(Reading r) {
    return r.when() != null
        && r.when().young()
        && r.previousRole() == QuantityRole.TARGET
        && r.previous() != null
        && r.when().start() < r.previous().start()
        && !r.earlierInSentence(ChineseCues.PAST)
        && !r.inClause(ChineseCues.YEAR_ON_YEAR);
  }

  /** 同比增长8%,高于预期目标0.1个百分点 tells of the past, 力争同比增长8% doesn't. */
  private static boolean isCompared(Reading r) {
    boolean further = r.previousRole() == QuantityRole.HISTORICAL && r.figure().isPercent();
    if (further && EXCEEDING.endAt(r.text(), r.clauseHead()) >= 0) {
      return true;
    }
    return r.before(ChineseCues.YEAR_ON_YEAR)
        && !r.isDue()
        && !r.earlierInSentence(ChineseCues.STRONG);
  }

  /** A cue of the past governs until something is said to come. */
  private static boolean isTold(Reading r, WordSet cue) {
    int told = r.lastBefore(cue);
    if (told >= 0 && told < r.figure().start() && isStartOfRise(r, told)) {
      return false;
    }
    boolean comes = r.isDue() && r.when().start() > r.figure().start() && told < r.clauseStart();
    if (told < 0 || told <= lastDue(r) || comes || isToBeWon(r, told)) {
      return false;
    }
    return !ChineseCues.STRONG.isIn(r.text(), told, r.figure().start());
  }

  /** 力争获得奖励10项: what can be won, or was, is told by what stands in front of it. */
  private static boolean isToBeWon(Reading r, int told) {
    int won = WON.startBefore(r.text(), told);
    return won >= 0
        && (ChineseCues.STRONG.isIn(r.text(), r.sentenceStart(), won)
            || r.isDue() && r.when().start() < won);
  }

  /** 从目前的18个增至50个: what is now stands before what is to be. */
  private static boolean isStartOfRise(Reading r, int told) {
    int word = ChineseCues.PRESENT.startBefore(r.text(), told);
    boolean right = ChineseCues.FROM.startBefore(r.text(), word) >= 0;
    boolean of = r.text().startsWith("的", told);
    return (right || of && ChineseCues.FROM.isIn(r.text(), r.sentenceStart(), told))
        && (r.right(UP_TO) || ChineseCues.TO.isIn(r.text(), told, r.figure().start()));
  }

  /** 服务企业5万余家, with nothing that says it is yet to come, tells what was. */
  static boolean isEstimate(Reading r) {
    return isRough(r)
        && !r.isDue()
        && !r.earlierInSentence(ChineseCues.INTENT)
        && !r.inSentence(ChineseCues.AIM_NOUNS);
  }

  private static boolean isRough(Reading r) {
    String quote = r.quote();
    return "近约".indexOf(quote.charAt(0)) >= 0
        || MOST.endAt(quote, 0) < 0
            && !r.figure().isVague()
            && Places.hasAny(quote, "余多", 0, quote.length());
  }

  /** …,是今年的任务, 今年的任务:…: the date names the aim. */
  static boolean isNamed(Reading r) {
    if (r.when() == null) {
      return false;
    }
    int from = r.when().end();
    boolean behind = r.when().start() > r.figure().end();
    int to = behind ? r.sentenceEnd() : Math.min(r.figure().start(), from + LONGEST_NAME);
    return (behind || Places.first(r.text(), ':', from, to) >= 0)
        && ChineseCues.NAMED_AIMS.isIn(r.text(), from, to);
  }

  /** 可容纳300家, 专家预测超过390亿美元: what can be or is guessed is nobody's aim. */
  static boolean isForecast(Reading r) {
    boolean can = r.before(ChineseCues.ABLE) && !r.isDue();
    int forecast = r.lastBefore(ChineseCues.FORECASTERS);
    return can || forecast >= 0 && !isOther(r, forecast);
  }

  /** 研报预计…;而官方目标是: another speaks, who aims at something. */
  private static boolean isOther(Reading r, int forecast) {
    int part = Places.last(r.text(), ';', forecast, r.figure().start());
    return part >= 0 && ChineseCues.AIM_NOUNS.isIn(r.text(), part, r.figure().start());
  }

  private static int lastDue(Reading r) {
    return r.isDue() && r.when().start() < r.figure().start() ? r.when().start() : -1;
  }
}
