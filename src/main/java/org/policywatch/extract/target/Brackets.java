package org.policywatch.extract.target;

import org.policywatch.extract.text.Passage;

/** Brackets that end no clause: 县(市、区), 起降场(点), 高层次人才(团队)30个, 1.52GW(10亿瓦)发电量. */
final class Brackets {
  /** 人才(团队), 县(市、区). */
  private static final int LONGEST_KIND = 8;

  private static final int LONGEST_CONVERSION = 10;
  private static final String REGIONS = "市州盟区县旗镇乡街道团场、";
  private static final String PARTS = "含及兼";
  private static final String ENDINGS = "点站所室部店馆厅中村户厂车位园路桥库校班组队";

  private Brackets() {}

  /** Where brackets close that hold nothing but other kinds of the noun before; -1 for none. */
  static int closeOfKinds(String text, int open, int end) {
    if (text.charAt(open) != '(') {
      return -1;
    }
    int close = open + 1;
    while (close < end && REGIONS.indexOf(text.charAt(close)) >= 0) {
      close++;
    }
    if (close == open + 1 && close < end && ENDINGS.indexOf(text.charAt(close)) >= 0) {
      close++;
    }
    return close > open + 1 && close < end && text.charAt(close) == ')'
        ? close
        : closeOfPart(text, open, end);
  }

  /** 公共(含专用)充电桩: the noun goes on behind them. */
  static boolean holdsPart(String text, int open) {
    return open + 1 < text.length() && PARTS.indexOf(text.charAt(open + 1)) >= 0;
  }

  /** 公共(含专用)充电桩: where brackets close inside of a noun; -1 for none. */
  private static int closeOfPart(String text, int open, int end) {
    if (open + 2 >= end || !holdsPart(text, open)) {
      return -1;
    }
    int close = Places.first(text, ')', open, Math.min(end, open + LONGEST_KIND));
    boolean isInside =
        close > open + 2
            && close + 1 < end
            && Passage.isHan(text.charAt(close + 1))
            && !Places.hasAny(text, "0123456789,;:、", open, close);
    return isInside ? close : -1;
  }

  /**
   * Where the short brackets open that close there, behind a noun and in front of its number; or
   * -1.
   */
  static int openOfKind(String text, int close, int from) {
    if (text.charAt(close) != ')') {
      return -1;
    }
    int open = Places.last(text, '(', Math.max(from + 1, close - LONGEST_KIND), close);
    return open >= 0
            && Passage.isHan(text.charAt(open - 1))
            && !Places.hasAny(text, "0123456789,;:", open, close)
        ? open
        : -1;
  }

  /**
   * One past brackets that tell a figure in another unit, where a noun goes on; or the given end.
   */
  static int behindConversion(String text, int end) {
    int close =
        text.startsWith("(", end)
            ? Places.first(text, ')', end, Math.min(text.length(), end + LONGEST_CONVERSION))
            : -1;
    boolean isUnit =
        close > 0
            && close + 1 < text.length()
            && Passage.isHan(text.charAt(close + 1))
            && !Places.hasAny(text, ",;:。", end, close);
    return isUnit ? close + 1 : end;
  }
}
