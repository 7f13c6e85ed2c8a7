package org.policywatch.extract.region;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Regions that a text says it does not mean: "not neighbouring Shanxi", 而非山西. */
final class Denials {
  private static final int REACH = 48;
  private static final List<String> BEFORE =
      List.of("并非", "而非", "不是", "绝非", "不同于", "有别于", "区别于", "不含", "不包括", "误作", "误写为", "误为");
  private static final List<String> BETWEEN =
      List.of("相邻的", "邻近的", "邻省", "邻居", "隔壁的", "隔壁", "同名的", "同音的", "近邻", "毗邻的", "邻近", "毗邻", "相邻");
  private static final List<String> AFTER = List.of("无关", "混淆", "相混", "弄混");
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
          "city");
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
          "unlike");

  private Denials() {}

  static boolean deny(String text, int start, int end) {
    String before = text.substring(Math.max(0, start - REACH), start);
    if (text.charAt(start) < 0x3400) {
      return deniesInEnglish(before.toLowerCase(Locale.ROOT));
    }
    String cut = before;
    for (String word : BETWEEN) {
      if (cut.endsWith(word)) {
        cut = cut.substring(0, cut.length() - word.length());
        break;
      }
    }
    String lead = cut;
    return BEFORE.stream().anyMatch(word -> lead.endsWith(word) && !lead.endsWith("是不是"))
        || AFTER.stream().anyMatch(word -> text.startsWith(word, end));
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
