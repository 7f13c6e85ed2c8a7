package org.policywatch.index;

import java.util.Random;

/** Random text that a page or a reader might send: both languages, operators, rubbish. */
public final class TextOfAllKinds {
  private static final String[] PARTS = {
    "区块链",
    "河北",
    "河北省",
    "長三角",
    "行动计划",
    "的",
    "2020",
    "〔2020〕5号",
    "blockchain",
    "Hebei",
    "the",
    "region:",
    "deadline:<",
    "published:",
    "target:>=",
    "has:",
    "kind:news",
    "number:",
    "since:7d",
    "OR",
    "AND",
    "NOT",
    " OR ",
    "-",
    "--",
    "\"",
    "“",
    "”",
    ":",
    "：",
    "..",
    "<",
    ">",
    "=",
    "(",
    ")",
    "[",
    "]",
    "*",
    "?",
    "~",
    "^",
    "\\",
    "/",
    "//",
    "'",
    "’s",
    "1,200",
    "3.0",
    ".",
    ",",
    "\u0000",
    "\n",
    "\t",
    " ",
    "　",
    "\uD83D\uDE00",
    "\uD840\uDC00",
    "\uD840",
    "\uDC00",
    "\uFFFF",
    "é",
    "ß",
    "İ",
    "ﬁ",
    "㈱",
    "㎡",
    "한국",
    "カタカナ",
    "ру",
    "عربي",
    "\u200B",
    "\u0301",
    "Ａ１"
  };

  private TextOfAllKinds() {}

  /** Up to {@code parts} of them, one after the other. */
  public static String next(Random random, int parts) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(parts + 1); i > 0; i--) {
      text.append(
          random.nextInt(8) == 0
              ? String.valueOf((char) random.nextInt(0x10000))
              : PARTS[random.nextInt(PARTS.length)]);
      if (random.nextBoolean()) {
        text.append(' ');
      }
    }
    return text.toString();
  }
}
