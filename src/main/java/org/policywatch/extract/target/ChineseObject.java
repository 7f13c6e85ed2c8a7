package org.policywatch.extract.target;

import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Passage;
import org.policywatch.extract.text.Span;
import org.policywatch.extract.text.WordSet;

/**
 * What a Chinese quantity counts: the noun phrase after it (3个产业集聚园区), or the one before it
 * (领军企业达到20家) when nothing but a pause follows.
 */
final class ChineseObject {
  static final String STOPS = ",。;、:!?()\n";
  private static final WordSet LEVEL = WordSet.of("水平 的水平 基础上 基础 的基础上 的基础");

  /** 每平方米. */
  private static final int LONGEST_UNIT = 5;

  private ChineseObject() {}

  /** The place of the phrase; null when the clause has none. */
  static @Nullable Span find(String text, Figure figure, int from, int until, int clauseEnd) {
    int units = ChineseFollowing.behindUnits(text, figure);
    Span reached = units < 0 ? null : before(text, from, until);
    if (units >= 0 && reached == null && text.startsWith("的", figure.start() - 1)) {
      return null; // 较上一期的10万个单位
    }
    Span after = reached != null ? null : ChineseFollowing.find(text, figure, clauseEnd);
    boolean days = figure.quantity().unit().equals("business_day"); // 登记1个工作日办结
    boolean rank = figure.quantity().unit().equals("rank");
    int standing = rank ? ChineseEdges.STANDING.first(text, from + 2, until) : -1;
    Span before =
        reached != null
            ? reached
            : days || after == null ? before(text, from, standing < 0 ? until : standing) : null;
    Span own = before != null ? before : after;
    return own != null ? own : ChineseTopic.heading(text, from, until);
  }

  /** The noun phrase at the end of the span; null when there is none. */
  static @Nullable Span before(String text, int from, int until) {
    int end = until;
    int start = behindNumber(text, from, until);
    while (start < end
        && (" 、和及与,—-)".indexOf(text.charAt(start)) >= 0 || text.charAt(start) == Passage.MASK)
        && ChineseEdges.NO_JOINTS.endAt(text, start) < 0) {
      start++;
    }
    end = strip(text, start, end);
    int mask = Places.last(text, Passage.MASK, start, end);
    if (mask >= 0 && ChineseCues.COMPARING.startBefore(text, firstMask(text, mask)) >= start) {
      int compared = ChineseCues.COMPARING.startBefore(text, firstMask(text, mask));
      end = strip(text, start, compared);
      mask = Places.last(text, Passage.MASK, start, end);
    }
    if (mask >= 0 && LEVEL.startBefore(text, end) == mask + 1) {
      end = strip(text, start, firstMask(text, mask)); // 碳排放量从2005年水平减半
      end = end > start && "从在以".indexOf(text.charAt(end - 1)) >= 0 ? end - 1 : end;
      mask = Places.last(text, Passage.MASK, start, end);
    }
    if (mask >= 0) {
      start = mask + 1;
      start += start < end && text.charAt(start) == ')' ? 1 : 0; // 目标(至114年)装置容量
    }
    if (start < end && ChineseEdges.COMPARED.endAt(text, start) >= 0) {
      return null; // 较上任时大幅增加八成
    }
    end = strip(text, start, beforeYardstick(text, start, end));
    boolean stated = ChineseEdges.STATING.isIn(text, end, until + 1);
    boolean named = ChineseHeads.isNamed(text, end, until);
    start = behindPlace(text, ownStart(text, start, end), end);
    start = Regions.skip(text, lead(text, start, end, named), end);
    start = lead(text, start, end, named);
    start = behindPlace(text, start, end);
    if (Regions.isName(text, start, end)) {
      return null; // 福建计划认定3个
    }
    if (start < end && text.charAt(start) == '在' && text.charAt(end - 1) == '中') {
      start++; // 在全国评价中进入前10名
      end--;
    }
    if (isVerbal(text, start, end)) {
      return mask > from ? before(text, from, firstMask(text, mask)) : null;
    }
    if (ChineseFollowing.UNITS.endAt(text, start) == end) {
      return null; // 的10万个单位提高五成
    }
    boolean told = ChineseCues.LEADING.startBefore(text, end) >= start;
    boolean headless = text.startsWith("的", end) && end + 1 < until && stated;
    if (told
        || headless
        || ChineseEdges.BECOMING.endAt(text, start) == end
        || isAgent(text, start, end)
        || ChineseCues.NEGATION.endAt(text, start) >= 0
        || ChineseEdges.GENERIC.endAt(text, start) == end
        || ChineseEdges.EXCEEDING.endAt(text, start) >= 0
        || text.startsWith("占", start) && text.startsWith("的", end)) { // 占总产值的一成
      return null;
    }
    while (start < end && "的、,".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return end - start < 2 ? null : new Span(start, end);
  }

  /** 1、国内生产总值: where the item of a list goes on behind its number. */
  private static int behindNumber(String text, int from, int until) {
    boolean isFirst = from == 0 || text.charAt(from - 1) == '\n';
    ItemMark mark = isFirst ? ItemMark.at(text, from, until) : null;
    return mark == null || mark.level() < 3 ? from : mark.end();
  }

  /**
   * 时限比法定时限压缩, 销量达到总量的20%, 销量占全部新车20%: where what it is measured by begins. 占比 and 占总量的比重 are a
   * part of the name.
   */
  private static int beforeYardstick(String text, int start, int end) {
    int part = Places.last(text, '占', start + 2, end - 2);
    if (part >= 0
        && ChineseEdges.RATIOS.startBefore(text, end) < 0
        && !text.startsWith("占比", part)) {
      return part;
    }
    int compared = ChineseEdges.COMPARED.first(text, start + 2, end - 1);
    boolean whole = compared < 0 && text.startsWith("的", end);
    int yardstick = whole ? ChineseEdges.REACHING.first(text, start + 2, end - 1) : compared;
    return yardstick < 0 ? end : yardstick;
  }

  /** 在沿线建设海外仓10个, 各县布设终端3台: where it is done stands in front of what is done. */
  private static int behindPlace(String text, int start, int end) {
    if (start >= end || "在各".indexOf(text.charAt(start)) < 0) {
      return start;
    }
    int verb = ChineseEdges.DOING.first(text, start + 2, end - 2);
    return verb < 0 ? start : Math.min(ChineseEdges.DOING.endAt(text, verb), end);
  }

  private static int firstMask(String text, int mask) {
    int start = mask;
    while (start > 0 && text.charAt(start - 1) == Passage.MASK) {
      start--;
    }
    return start;
  }

  /** 大连市将开通服务点, 2个基地、引进龙头企业: who acts, and what was done before, isn't counted. */
  private static int ownStart(String text, int from, int end) {
    int start = from;
    int told = ChineseCues.LEADING.lastEnd(text, start, end - 1);
    start = told > start ? told : start;
    int ready = ChineseEdges.ONCE_READY.lastEnd(text, start, end - 1);
    start = ready > start ? ready : start;
    int done = Places.last(text, '已', start, end - 2);
    start = done >= 0 ? done + 1 : start;
    if (start < end && text.charAt(start) == '每' && "数量率".indexOf(text.charAt(end - 1)) >= 0) {
      return start; // 每千人口拥有托位数: an indicator by its full name
    }
    int also = Places.last(text, '且', start, end - 2);
    boolean joins =
        also > start
            && text.charAt(also - 1) != '并'
            && ChineseEdges.NO_JOINTS.endAt(text, also) < 0;
    start = joins ? also + 1 : start;
    int made = ChineseEdges.MAKES.lastEnd(text, start, end - 1);
    start = made > start ? made : start;
    int mark = Places.last(text, '、', start, end - 2);
    return mark >= 0 && ChineseHeads.endAt(text, mark + 1) >= 0 ? mark + 1 : start;
  }

  /** 重新提出培育: nothing but verbs. */
  static boolean isVerbal(String text, int from, int end) {
    int start = from;
    while (start < end) {
      start += "和并及、".indexOf(text.charAt(start)) >= 0 ? 1 : 0;
      int head = Math.max(ChineseHeads.endAt(text, start), ChineseEdges.ADVERBS.endAt(text, start));
      if (ChineseHeads.isFacility(text, start, end)) {
        return false; // 推广试点
      }
      if (head < 0) {
        return ChineseCues.ACTIONS.endAt(text, start) == end && !text.startsWith("应用", start);
      }
      start = head;
    }
    return true;
  }

  /** Cuts what says how the number is reached off the end. */
  static int strip(String text, int start, int from) {
    int end = from;
    while (end > start) {
      end -= text.charAt(end - 1) == '了' ? 1 : 0; // 只完成了
      end = beforeUnitPrice(text, start, end);
      int predicate = ChineseEdges.PREDICATES.startBefore(text, end);
      if (text.charAt(end - 1) == ' '
          || text.charAt(end - 1) == Passage.MASK
          || text.charAt(end - 1) == '的') {
        end--;
      } else if (predicate >= start && !text.substring(predicate, end).equals("年")) {
        end = predicate;
      } else {
        int planned = planned(text, start, end);
        if (planned < 0) {
          return end;
        }
        end = planned;
      }
    }
    return end;
  }

  /** 售价降至每公斤30元: where what is charged for begins. */
  private static int beforeUnitPrice(String text, int start, int end) {
    int each = Places.last(text, '每', Math.max(start, end - LONGEST_UNIT), end);
    return each > start && ChineseCues.TO.startBefore(text, each) >= start ? each : end;
  }

  /** 停车位计划新建2万个: where what is to be done begins, behind what it is done to; or -1. */
  private static int planned(String text, int start, int end) {
    int verb = ChineseCues.ACTIONS.startBefore(text, end);
    verb = verb > start ? verb : ChineseHeads.startBefore(text, end);
    int plan = verb > start ? ChineseCues.LEADING.startBefore(text, verb) : -1;
    return plan > start + 1 && !isAgent(text, start, plan) ? plan : -1;
  }

  /** 省政府: who acts. */
  private static boolean isAgent(String text, int start, int end) {
    return end > start
            && "府局厅委".indexOf(text.charAt(end - 1)) >= 0
            && ChineseEdges.HALLS.startBefore(text, end) < 0
        || ChineseEdges.EVERYBODY.startBefore(text, end) >= start;
  }

  /** 卫生局确定的观测点: who did it is none of the object. */
  private static int behindDoer(String text, int from, int end) {
    int of = Places.first(text, '的', from, end - 2);
    int verb = of < 0 ? -1 : ChineseHeads.startBefore(text, of);
    boolean doer = verb == from || verb > from && "府局厅委部市省区县团地".indexOf(text.charAt(verb - 1)) >= 0;
    return doer ? of + 1 : from;
  }

  /** 纳入配额管理的企业: the verb belongs to the noun. */
  private static boolean tellsWhich(String text, int start, int end) {
    int verb = ChineseEdges.ATTRIBUTIVE.endAt(text, start);
    return verb >= 0 && Places.last(text, '的', verb, end - 1) >= 0;
  }

  private static int lead(String text, int from, int end, boolean named) {
    int start =
        Math.max(behindDoer(text, from, end), ChineseEdges.CAUSING.lastEnd(text, from, end - 2));
    if (start >= end) {
      return start;
    }
    int head = ChineseHeads.before(text, start, end, named);
    int manner = head >= 0 ? -1 : ChineseEdges.MANNERS.endAt(text, start);
    head = manner < 0 ? head : ChineseHeads.before(text, manner, end, named);
    while (head >= 0 && head <= end - 2 && !tellsWhich(text, start, end)) {
      start = head;
      boolean joined = "和并及、".indexOf(text.charAt(head)) >= 0;
      head = ChineseHeads.before(text, joined ? head + 1 : head, end, named);
    }
    return start;
  }
}
