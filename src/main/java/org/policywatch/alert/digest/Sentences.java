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
   * nothing else. A counter has its number, and what invites stands first: plans, too, speak of
   * sharing, visits and services that can be had today.
   */
  private static final Pattern NOISE =
      Pattern.compile(
          "(?:阅读|浏览|点击|访问|查看|下载|人气|热度|点赞|评论|分享|收藏|转发)(?:(?:次数|人数|总数|数|量|率)\\s?[:：(（【\\[]?|[:：(（【\\[])\\s?\\d"
              + "|\\d\\s?[人次]{1,2}(?:阅读|浏览|点击|访问|查看|下载|评论|收藏|转发)"
              + "|(?:阅读|浏览|点击|访问|下载|评论)(?:次数|人数|总数|量)\\s?[:：]"
              + "|^[\\s\\p{Punct}【]{0,3}(?:分享(?:到|至|本文)|转发(?:到|至)|收藏本|打印|关闭窗口|字[号体]\\s?[:：]|扫一扫"
              + "|扫描二维码|上一[篇页条]|下一[篇页条]|相关(?:阅读|链接|文章|新闻)|返回(?:顶部|首页)|今天是|今日是|现在是"
              + "|当前(?:位置|时间)|北京时间\\s?[:：]|您是第|share(?: this| on|:|$)|print(?: this|$)|today is|it is now)"
              + "|更新时间\\s?[:：]|发布(?:时间|日期)\\s?[:：]"
              + "|\\d\\s?(?:views?|visits?|visitors?|hits|reads?|shares?|comments?|downloads?)\\b"
              + "|\\b(?:views?|visits?|visitors?|hits|reads?|read times|shares?|comments?|downloads?)\\s?:\\s?\\d"
              + "|last updated\\b",
          Pattern.CASE_INSENSITIVE);

  /** A sentence that is a clock or a calendar and nothing else. */
  private static final Pattern CLOCK =
      Pattern.compile("[\\s\\d年月日时分秒:：/.,，-]*(?:(?:星期|周)[一二三四五六日天])?[\\s\\d时分秒:：]*");

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
      boolean isNoise =
          sentence.length() <= NOISE_LENGTH
              && (NOISE.matcher(sentence).find() || CLOCK.matcher(sentence).matches());
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
