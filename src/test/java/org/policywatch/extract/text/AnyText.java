package org.policywatch.extract.text;

import java.util.Random;

/** Hostile strings from a seed: words that rules look for, digits, brackets, broken surrogates. */
public final class AnyText {
  private static final String[] PIECES = {
    "年",
    "月",
    "日",
    "底",
    "前",
    "到",
    "至",
    "-",
    "—",
    "~",
    "2022",
    "2025",
    "二〇二五",
    "十四五",
    "“",
    "”",
    "《",
    "》",
    "〈",
    "（",
    "）",
    "〔2023〕",
    "第",
    "号",
    "季度",
    "上半年",
    "民国",
    "农历",
    "初一",
    "by ",
    "the end of ",
    "within ",
    "five years",
    "No. ",
    "Plan ",
    "the ",
    ", ",
    ". ",
    "。",
    "，",
    "；",
    "\n",
    "\uD800",
    "\uDC00",
    "\uE000",
    "％",
    "万",
    "亿",
    "家",
    "个",
    "近",
    "日前",
    "三",
    "百",
    "一",
    "0",
    "9999999999",
    "\u200B",
    "…",
    "ﷺ",
    "👍",
    "02/30/",
    "T",
    ":"
  };

  private AnyText() {}

  public static String of(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(pieces); i > 0; i--) {
      text.append(
          random.nextInt(8) == 0
              ? String.valueOf((char) random.nextInt(0x10000))
              : PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }
}
