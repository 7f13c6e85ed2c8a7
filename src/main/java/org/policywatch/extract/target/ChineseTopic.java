package org.policywatch.extract.target;

import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Passage;
import org.policywatch.extract.text.Span;
import org.policywatch.extract.text.WordSet;

/** What a Chinese quantity counts whose clause does not say it: a heading, a topic, a question. */
final class ChineseTopic {
  private static final String HOW_MANY = "多少";
  private static final int LONGEST_QUESTION = 40;
  private static final int LONGEST_HEADING = 20;

  /** Headings that name nothing that is counted. */
  private static final WordSet HEADINGS =
      WordSet.of("目标 任务 指标 如下 阶段 方面 表示 提出 要求 指出 明确 规划 计划 其中 情况 数据 内容 包括 分别为");

  private static final WordSet CONCERNING = WordSet.of("对 对于 针对 面向");

  private ChineseTopic() {}

  /** 上云设备:2021年3万台: what stands before the colon, where a date alone parts the two. */
  static @Nullable Span heading(String text, int from, int until) {
    int colon = from - 1;
    if (colon < 0
        || text.charAt(colon) != ':'
        || hasWords(text, from, ChineseObject.strip(text, from, until))) {
      return null;
    }
    int start = colon;
    while (start > 0
        && colon - start < LONGEST_HEADING
        && ChineseObject.STOPS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return HEADINGS.startBefore(text, colon) >= start
        ? null
        : ChineseObject.before(text, start, colon);
  }

  private static boolean hasWords(String text, int from, int until) {
    for (int at = from; at < until; at++) {
      if (Passage.isHan(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** 对合规平台,明年还将遴选5家: those who are spoken of; null where nobody is. */
  private static @Nullable Span concerned(Reading r) {
    int clause = r.clauseStart() - 1;
    int from = clause;
    while (from > r.sentenceStart()
        && clause - from < LONGEST_HEADING
        && ChineseObject.STOPS.indexOf(r.text().charAt(from - 1)) < 0) {
      from--;
    }
    int noun = clause <= r.sentenceStart() ? -1 : CONCERNING.endAt(r.text(), from);
    return noun < 0 || clause - noun < 2 ? null : new Span(noun, clause);
  }

  /** 支持建设平台,…建设不少于10个: what is acted on where the sentence begins; null for none. */
  static @Nullable Span topic(Reading r) {
    Span concerned = concerned(r);
    if (concerned != null) {
      return concerned;
    }
    int pause = Places.first(r.text(), ',', r.sentenceStart(), r.figure().start());
    if (pause < 0 || ChineseHeads.endAt(r.text(), r.sentenceStart()) < 0) {
      return null;
    }
    int deed = ChineseEdges.DEEDS.first(r.text(), r.sentenceStart(), pause);
    int end = deed >= 0 ? deed : pause;
    int work = ChineseEdges.WORK.startBefore(r.text(), end);
    return ChineseObject.before(r.text(), r.sentenceStart(), work >= 0 ? work : end);
  }

  /** 要建多少个园区?五到八个: what was asked for; null where nobody asked. */
  static @Nullable Span asked(String text, Figure figure) {
    int from = Math.max(0, figure.start() - LONGEST_QUESTION);
    int at = text.indexOf(HOW_MANY, from, figure.start());
    int start = at + HOW_MANY.length() + 1;
    int end = at < 0 ? -1 : Places.first(text, '?', start, figure.start());
    return end < start + 2 ? null : new Span(start, end);
  }
}
