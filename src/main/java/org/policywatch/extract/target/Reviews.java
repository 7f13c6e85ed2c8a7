package org.policywatch.extract.target;

import java.util.ArrayList;
import java.util.List;
import org.policywatch.extract.text.Span;
import org.policywatch.extract.text.WordSet;
import org.policywatch.model.DateRole;

/**
 * Where a text reports and promises nothing, whatever its sentences say by themselves: in the parts
 * whose headings look back, in Chinese (一、过去五年工作回顾) and in English (I. A Review of Our Work), and
 * in Chinese where figures are compared with those of the year before. Immutable.
 */
final class Reviews {
  private static final int LONGEST_HEADING = 80;

  private static final WordSet LOOKING_BACK =
      WordSet.of(
          """
          回顾 成绩 成效 成就 现状 完成情况 进展情况 执行情况 运行情况 工作总结 发展基础 主要做法
          a_review_of review_of_the review_of_work our_work_in achievements_in achievements_of
          """);

  private static final WordSet LOOKING_AHEAD =
      WordSet.of(
          """
          展望 思路 目标 要求 任务 计划 规划 安排 建议 部署 打算 下一步 举措 措施 对策 plans outlook
          priorities targets arrangements
          """);

  private static final WordSet COMPARING = WordSet.of("较 比 相较 相比 较之");

  /** 较对上五年, 比上一个五年期, 较本届政府上任时. */
  private static final WordSet THAN_BEFORE =
      WordSet.of("较对上 比对上 较上一 比上一 较上个 比上个 较上届 比上届 较上任 较本届政府上任 比本届政府上任");

  private final List<Span> reviews;

  private Reviews(List<Span> reviews) {
    this.reviews = reviews;
  }

  /**
   * @param text folded, in lower case
   */
  static Reviews of(String text) {
    List<Span> reviews = new ArrayList<>();
    int open = -1;
    int depth = 0;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      ItemMark mark = isHeading(text, start, end) ? ItemMark.at(text, start, end) : null;
      if (mark != null && open >= 0 && mark.level() <= depth) {
        reviews.add(new Span(open, start));
        open = -1;
      }
      if (mark != null && open < 0 && looksBack(text, start, end)) {
        open = start;
        depth = mark.level();
      }
      start = end + 1;
    }
    if (open >= 0) {
      reviews.add(new Span(open, text.length()));
    }
    return new Reviews(List.copyOf(reviews));
  }

  /** The part with that place in it is headed by words that look back. */
  boolean looksBackAt(int at) {
    int last = Span.lastFrom(reviews, at);
    return last >= 0 && at < reviews.get(last).end();
  }

  /**
   * Between the semicolons around the figure something is compared with the year, or the term,
   * before: 产值19亿元,比上年下降15%.
   */
  static boolean comparesWithBefore(String text, Span sentence, List<When> dates, Figure figure) {
    int part = Places.last(text, ';', sentence.start(), figure.start());
    int from = part < 0 ? sentence.start() : part + 1;
    int next = Places.first(text, ';', figure.end(), sentence.end());
    int to = next < 0 ? sentence.end() : next;
    if (THAN_BEFORE.isIn(text, from, to) || ChineseCues.YEAR_ON_YEAR.isIn(text, from, to)) {
      return true;
    }
    for (When date : dates) {
      if (date.start() >= from
          && date.end() <= to
          && date.date().role() == DateRole.BASELINE
          && Places.hasAny(date.date().quote().text(), "上去", 0, 1)
          && COMPARING.startBefore(text, date.start()) >= from) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHeading(String text, int start, int end) {
    return end - start <= LONGEST_HEADING && !Places.hasAny(text, "。;", start, end);
  }

  private static boolean looksBack(String text, int start, int end) {
    return LOOKING_BACK.isIn(text, start, end) && !LOOKING_AHEAD.isIn(text, start, end);
  }
}
