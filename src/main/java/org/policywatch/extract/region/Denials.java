package org.policywatch.extract.region;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.policywatch.extract.text.WordSet;

/** Regions that a text says it does not mean: "not neighbouring Shanxi", 而非山西. */
final class Denials {
  private static final int REACH = 48;
  private static final WordSet BEFORE =
      WordSet.of(
              "并非 而非 不是 绝非 不同于 有别于 区别于 不含 不包括 不包含 未包括 "
                  + "未包含 误作 误写为 误为 误写成 误记为 误当作 不涉及 未涉及 不涵盖 "
                  + "未涵盖 不覆盖 未覆盖 不适用于 不属于 不等于 不在 不针对 误将 误把 错将 "
                  + "错把 勿与 不要与 不能与 不应与 不得与 并不是 不涉 不来自 不位于 不指 "
                  + "不关")
          .except("是不是 在不在");

  /** What may stand between: relations, and verbs that only place (并非位于山西). */
  private static final WordSet BETWEEN =
      WordSet.of(
          "相邻的 邻近的 邻省 邻居 隔壁的 隔壁 同名的 同音的 近邻 毗邻的 邻近 "
              + "毗邻 相邻 指 位于 来自 出自 属于 针对 周边的 周边 接壤的 旁边的 "
              + "读音相近的 字形相近的");

  private static final WordSet AFTER =
      WordSet.of(
          "无关 并无关 没有关系 毫无关 毫不相干 不相干 混淆 相混 弄混 混为一谈 "
              + "除外 不在此列 不在其列 不在其中 不在范围 不在本 未列入 未纳入 不包括在内 "
              + "不计在内 不参与 未参与");

  private static final Set<String> FILLERS =
      Set.of(
          "neighbouring",
          "neighboring",
          "nearby",
          "adjacent",
          "adjoining",
          "the",
          "its",
          "neighbour",
          "neighbor",
          "in",
          "from",
          "of",
          "for",
          "next-door",
          "similarly",
          "named",
          "similar-sounding",
          "province",
          "city",
          "located");
  private static final List<String> ENGLISH =
      List.of(
          "not",
          "rather than",
          "instead of",
          "as opposed to",
          "unrelated to",
          "nothing to do with",
          "confused with",
          "distinct from",
          "different from",
          "mistaken for",
          "confuse with",
          "unlike",
          "excluding",
          "except",
          "outside",
          "not include",
          "not including",
          "not cover",
          "not covering",
          "not apply to",
          "not involve",
          "not involving",
          "not extend to",
          "not concern",
          "no connection with",
          "no relation to",
          "no link to");

  private Denials() {}

  static boolean deny(String text, int start, int end) {
    if (text.charAt(start) < 0x3400) {
      return deniesInEnglish(
          text.substring(Math.max(0, start - REACH), start).toLowerCase(Locale.ROOT));
    }
    int bare = beforeRelation(text, start);
    return denies(text, start)
        || bare < start && (denies(text, bare) || denies(text, beforeRelation(text, bare)))
        || AFTER.endAt(text, end) >= 0;
  }

  private static boolean denies(String text, int end) {
    return BEFORE.startBefore(text, end) >= 0;
  }

  private static int beforeRelation(String text, int end) {
    int start = BETWEEN.startBefore(text, end);
    return start < 0 ? end : start;
  }

  private static boolean deniesInEnglish(String before) {
    String cut = before.stripTrailing();
    while (FILLERS.contains(lastWord(cut))) {
      cut = cut.substring(0, cut.length() - lastWord(cut).length()).stripTrailing();
    }
    String lead = " " + cut;
    return ENGLISH.stream()
        .anyMatch(word -> lead.endsWith(" " + word) || lead.endsWith("(" + word));
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }
}
