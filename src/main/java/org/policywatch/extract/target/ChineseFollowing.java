package org.policywatch.extract.target;

import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Passage;
import org.policywatch.extract.text.Span;
import org.policywatch.extract.text.WordSet;

/** The noun phrase that follows a Chinese quantity: 3个产业集聚园区, 八成企业接入平台. */
final class ChineseFollowing {
  private static final int LONGEST_ATTRIBUTE = 20;
  private static final int LONGEST_NAME = 8;
  private static final int LONGEST_DESCRIPTION = 40;

  /** What tells which ones, in front of 的 and the noun. */
  private static final WordSet DESCRIBING =
      WordSet.of("引领 具有 具备 拥有 掌握 符合条件 符合 对 在 面向 主导 支撑 辐射 聚焦 专注 能够 集");

  /** 发展潜力大的: what an industry has, no deed. */
  private static final WordSet PROSPECTS = WordSet.of("潜力 前景 势头 空间 基础 水平 能力 速度 质量 活力 后劲 态势");

  /** What is called after a deed, and is no place to go to. */
  private static final WordSet CALLED =
      WordSet.of("企业 公司 项目 单位 机构 团队 产品 人员 案例 选手 学校 品牌 客商 商户 主体 成员 代表 作品 基地 医师 医生");

  /** 3万个单位: the Hong Kong word for what is counted, whatever it is. */
  static final WordSet UNITS = WordSet.of("单位");

  /** 增加四分之一房屋供应: what is changed may stand behind by how much. */
  private static final WordSet CHANGING = WordSet.of("增加 减少 降低 压减 节约 削减");

  private static final WordSet GROWTH = WordSet.of("增长 增速 速度 增幅 比例 比重 水平 目标");
  private static final WordSet AIM = WordSet.of("目标 任务 指标");

  private ChineseFollowing() {}

  /** The place of the phrase; null when what follows is none. */
  static @Nullable Span find(String text, Figure figure, int clauseEnd) {
    int units = behindUnits(text, figure);
    if (units >= 0) {
      return new Span(figure.end(), units);
    }
    int start = Brackets.behindConversion(text, figure.end());
    if (text.startsWith("之多", start)) {
      return null; // 冷库达30座之多
    }
    if (text.startsWith("的", start)) {
      start++;
    }
    boolean joined =
        start < text.length()
            && "和及与".indexOf(text.charAt(start)) >= 0
            && ChineseEdges.NO_JOINTS.endAt(text, start) < 0;
    if (joined) {
      return null; // 服务中心83家和助餐场所217个
    }
    int end = start;
    int kinds = -1;
    while (end < clauseEnd
        && kinds < 0
        && !text.startsWith("..", end) // …, folded
        && (ChineseObject.STOPS.indexOf(text.charAt(end)) < 0
            || (kinds = Brackets.closeOfKinds(text, end, clauseEnd)) > 0
            || joinsAttributes(text, start, end, clauseEnd))
        && !startsNumber(text, end, start)) {
      boolean goesOn = kinds > end && Brackets.holdsPart(text, end);
      end = Math.max(end, kinds) + 1;
      kinds = goesOn ? -1 : kinds;
    }
    if (isVerbal(text, start, end, clauseEnd) || ChineseCues.COMPLETED.endAt(text, start) == end) {
      return null;
    }
    boolean moved = isMoved(text, figure);
    int attribute = endOfAttribute(text, start, end);
    boolean opens = ChineseEdges.WHERE.endAt(text, start) >= 0 || isCalledAfter(text, start, end);
    int from = attribute >= 0 ? attribute : opens ? start + 1 : start;
    int stop = stop(text, from, end, moved);
    end = stop >= 0 ? stop : end;
    int served =
        text.startsWith("为", figure.start() - 1)
            ? ChineseEdges.SERVING.first(text, start + 2, end)
            : -1;
    end = served >= 0 ? served : end;
    int taken = figure.isPercent() ? ChineseEdges.TAKE_UP.first(text, start + 2, end) : -1;
    end = taken >= 0 ? taken : end;
    end = trimmed(text, start, end);
    if (text.startsWith("中,", end - 1) && ChineseCues.AMID.startBefore(text, end) < 0) {
      end--; // 16个地市中,已有14个建成
    }
    int becoming = ChineseEdges.BECOMING.startBefore(text, end);
    end = becoming >= start + 2 ? becoming : end;
    if (end - start == 1 && "村镇乡县区市省".indexOf(text.charAt(start)) >= 0) {
      return new Span(start, end);
    }
    if (figure.isPercent() && ChineseEdges.TAKE_UP.endAt(text, start) >= 0) {
      return null; // 新建建筑100%执行标准
    }
    if (ChineseEdges.OWN_DEEDS.endAt(text, start) >= 0 && Places.first(text, '的', start, end) < 0) {
      return null;
    }
    boolean part = start > figure.end() && !GROWTH.isIn(text, start, end);
    boolean bound = stop >= 0 && ChineseEdges.MODAL.endAt(text, stop) >= 0; // 九成单据无须复核
    boolean reached = ChineseEdges.SPREADING.startBefore(text, figure.start()) >= 0; // 覆盖三成商户
    boolean changed =
        stop < 0 && start == figure.end() && CHANGING.startBefore(text, figure.start()) >= 0;
    boolean change =
        figure.isPercent()
            && !part
            && !bound
            && !reached
            && !changed
            && taken < 0
            && !isNoun(text, start, end);
    boolean generic = ChineseEdges.GENERIC.endAt(text, start) == end;
    return end - start < 2 || change || generic || AIM.endAt(text, start) == end
        ? null
        : new Span(start, end);
  }

  /**
   * 建屋量达到3万个单位: where 单位 ends that only says what is counted by; -1 where it is the noun, as in
   * 100个单位食堂.
   */
  static int behindUnits(String text, Figure figure) {
    int end = UNITS.endAt(text, figure.end());
    boolean isNoun =
        end >= 0
            && end < text.length()
            && ChineseObject.STOPS.indexOf(text.charAt(end)) < 0
            && ChineseEdges.PREDICATES.endAt(text, end) < 0
            && ChineseEdges.ENDS.endAt(text, end) < 0;
    return isNoun ? -1 : end;
  }

  /** 辅导600家企业导入工具: those who are counted are brought to do something, and it is promised too. */
  private static boolean isMoved(String text, Figure figure) {
    return figure.isCount() && ChineseEdges.MOVING.startBefore(text, figure.start()) >= 0;
  }

  private static int stop(String text, int from, int end, boolean moved) {
    int stop = ChineseEdges.ENDS.first(text, from, end);
    while (moved && stop > from) {
      int deed = ChineseEdges.DEEDS_OF_MOVED.endAt(text, stop);
      if (deed < 0 || deed >= end && ChineseEdges.SETTLING.endAt(text, stop) < 0) {
        return stop;
      }
      stop = ChineseEdges.ENDS.first(text, deed, end);
    }
    return stop;
  }

  /** 100家入围企业, but not 100家入驻园区, where they are to move: the deed is part of the name. */
  private static boolean isCalledAfter(String text, int start, int end) {
    int attribute = ChineseEdges.ATTRIBUTES.endAt(text, start);
    return attribute >= 0
        && end - attribute >= 2
        && end - attribute <= LONGEST_NAME
        && CALLED.startBefore(text, end) >= attribute;
  }

  /** 三批遴选50个: nothing but verbs parts two numbers. */
  private static boolean isVerbal(String text, int start, int end, int clauseEnd) {
    return end == clauseEnd
        && end < text.length()
        && ChineseObject.STOPS.indexOf(text.charAt(end)) < 0
        && ChineseObject.isVerbal(text, start, end);
  }

  /**
   * 引领结构升级、在全国有影响的集群, 符合条件且基础较好的园区: where the last 的 of what describes the noun ends, which begins
   * with a verb; -1 where none does.
   */
  private static int endOfAttribute(String text, int start, int end) {
    int of =
        DESCRIBING.endAt(text, start) < 0
            ? -1
            : Places.last(text, '的', start, Math.min(end, start + LONGEST_DESCRIPTION));
    return of < 0 || of + 2 >= end ? -1 : of + 1;
  }

  /** 可复制、可推广的经验: the mark parts two attributes of one noun. */
  private static boolean joinsAttributes(String text, int start, int at, int clauseEnd) {
    if (text.charAt(at) != '、' || at == start || Places.last(text, '的', start, at) >= 0) {
      return false;
    }
    int end = Math.min(clauseEnd, at + LONGEST_ATTRIBUTE);
    int of = Places.first(text, '的', at, end);
    return of >= 0
        && (!ChineseCues.ACTIONS.isIn(text, at + 1, Math.min(at + 3, end))
            || at + 3 < end && "性力度".indexOf(text.charAt(at + 3)) >= 0
            || PROSPECTS.endAt(text, at + 3) >= 0);
  }

  private static boolean isNoun(String text, int start, int end) {
    return end > start && ChineseCues.CONDITION_NOUNS.isIn(text, start, end)
        || ChineseEdges.PARTS_OF_ALL.isIn(text, start, end);
  }

  private static boolean startsNumber(String text, int at, int start) {
    char c = text.charAt(at);
    boolean number = c >= '0' && c <= '9' || text.startsWith("n个", at);
    return at > start && number && "和及与、".indexOf(text.charAt(at - 1)) >= 0
        || c == Passage.MASK && at > start && text.charAt(at - 1) != '“';
  }

  private static int trimmed(String text, int start, int from) {
    int end = from;
    if (end > start && text.charAt(end - 1) == '”' && Places.last(text, '“', start, end) < 0) {
      end--; // the quotation began before the phrase
    }
    while (end > start && "和及与或的 到至于在、".indexOf(text.charAt(end - 1)) >= 0) {
      end -= text.startsWith("以及", end - 2) ? 2 : 1;
    }
    end = Math.max(start, end);
    return end;
  }
}
