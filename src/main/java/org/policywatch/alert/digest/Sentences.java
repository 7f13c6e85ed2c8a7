package org.policywatch.alert.digest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.policywatch.text.Folding;

/** Which sentences of a text were changed. */
final class Sentences {
  /** More is a new text, and nobody reads on. */
  private static final int MOST = 4;

  private static final int SHOWN = 120;

  private static final Pattern END = Pattern.compile("(?<=[。！？；!?;])|(?<=\\.)\\s|\\n");

  /**
   * Counters, clocks and what invites to go elsewhere, in sentences that are short enough to be
   * nothing else. No backtracking: each alternative begins with a word.
   */
  private static final Pattern NOISE =
      Pattern.compile(
          "阅读|浏览|点击|访问|查看|下载次数|人气|热度|点赞|评论|分享|收藏|转发|打印|关闭窗口|字号|字体|扫一扫|二维码"
              + "|上一篇|下一篇|相关(?:阅读|链接|文章)|返回顶部|今天是|今日|当前(?:位置|时间)|现在是|星期[一二三四五六日]"
              + "|更新时间|发布时间|发布日期|views?\\b|visits?\\b|visitors?\\b|hits\\b|read times|today is"
              + "|last updated|share|print",
          Pattern.CASE_INSENSITIVE);

  private static final int NOISE_LENGTH = 60;

  private Sentences() {}

  /** In words, the ones that are gone beside those that came; empty when the text is the same. */
  static List<String> changes(String before, String after) {
    Map<String, String> old = of(before);
    Map<String, String> now = of(after);
    List<String> gone = missing(old, now);
    List<String> come = missing(now, old);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < Math.max(gone.size(), come.size()) && i < MOST; i++) {
      String from = i < gone.size() ? "“" + cut(gone.get(i)) + "”" : "∅";
      String to = i < come.size() ? "“" + cut(come.get(i)) + "”" : "∅";
      words.add(from + " → " + to);
    }
    int rest = Math.max(gone.size(), come.size()) - MOST;
    if (rest > 0) {
      words.add("… +" + rest);
    }
    return words;
  }

  /** Sentences by what counts of them. */
  private static Map<String, String> of(String text) {
    Map<String, String> sentences = new LinkedHashMap<>();
    for (String sentence : END.split(text)) {
      String key = Folding.fold(sentence).replaceAll("\\s+", "");
      boolean isNoise = sentence.length() <= NOISE_LENGTH && NOISE.matcher(sentence).find();
      if (!key.isEmpty() && !isNoise) {
        sentences.putIfAbsent(key, sentence.strip());
      }
    }
    return sentences;
  }

  private static List<String> missing(Map<String, String> from, Map<String, String> other) {
    return from.entrySet().stream()
        .filter(entry -> !other.containsKey(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static String cut(String sentence) {
    return sentence.length() <= SHOWN ? sentence : sentence.substring(0, SHOWN) + "…";
  }
}
