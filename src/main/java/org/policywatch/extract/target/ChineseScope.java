package org.policywatch.extract.target;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Span;
import org.policywatch.extract.text.WordSet;
import org.policywatch.model.DateRole;

/**
 * In Chinese a date governs what follows it, until the next date or the end of the sentence:
 * 到2025年，建成5个园区、 培育100家企业. A date after the quantity governs only when it names the aim
 * (…是对2024年的目标) or stands in the same clause.
 */
final class ChineseScope implements Scope {
  /** 上年同期仅为90家 tells the figure of that year. */
  private static final WordSet STATED = WordSet.of("同期仅为 同期为 同期仅有 同期只有 同期有 同期是 同期仅 水平为 水平是 水平仅为");

  private static final WordSet THAN = WordSet.of("较 比 相较 相较于 相比");
  private static final WordSet UNTIL = WordSet.of("到 至 截至");

  /** 园区为15个,完成时限为2025年底. */
  private static final WordSet TERM = WordSet.of("时限为 期限为 时限是 期限是 完成时间为 完成时间是 时间节点为");

  private static final int ROW = 3;
  private static final int NEXT = 16;
  private static final int LONGEST_MULTIPLE = 7;
  private static final int LONGEST_LEAD = 5;

  /** 完成建设; 完成阶段性总结 is another thing to do. */
  private static final int LONGEST_TAIL = 3;

  @Override
  public @Nullable When governing(
      String text, Span sentence, List<When> whens, List<Figure> figures, int index) {
    Figure figure = figures.get(index);
    int last = -1;
    for (int i = 0; i < whens.size() && whens.get(i).start() < figure.start(); i++) {
      last = i;
    }
    When own = inClause(text, whens, last, figure);
    if (own != null) {
      return own;
    }
    if (last >= 0) {
      When shared = respectively(text, whens, last, figures, index);
      When before = shared != null ? shared : before(text, whens, last, figure);
      if (before != null) {
        return before;
      }
    }
    return after(text, sentence, whens, figures, index);
  }

  /** 其余一成2023年3月底前完成: the date of its own clause beats that of an earlier one. */
  private static @Nullable When inClause(String text, List<When> whens, int last, Figure figure) {
    if (last < 0 || last + 1 >= whens.size() || whens.get(last + 1).isPast()) {
      return null;
    }
    When next = whens.get(last + 1);
    boolean earlier = Places.hasAny(text, Reading.PAUSES, whens.get(last).end(), figure.start());
    boolean near =
        next.start() >= figure.end()
            && next.start() - figure.end() <= NEXT
            && !Places.hasAny(text, ",;:、和与及", figure.end(), next.start());
    return earlier && near ? next : null;
  }

  /** 2025年、2030年分别达到100家、200家: the first number belongs to the first date. */
  private static @Nullable When respectively(
      String text, List<When> whens, int last, List<Figure> figures, int index) {
    List<When> row = Scope.row(text, whens, last, ROW);
    int dateEnd = whens.get(last).end();
    if (row.size() < 2
        || !ChineseCues.RESPECTIVELY.isIn(text, dateEnd, figures.get(index).start())) {
      return null;
    }
    int nth = 0;
    for (int i = index - 1; i >= 0 && figures.get(i).start() > dateEnd; i--) {
      nth++;
    }
    return row.get(nth % row.size());
  }

  /** A period in brackets or an aim's own date may follow a past date: the nearest one wins. */
  private static @Nullable When before(String text, List<When> whens, int last, Figure figure) {
    for (int i = last; i > 0; i--) {
      if (!isReference(text, whens.get(i), figure)) {
        return whens.get(i);
      }
    }
    boolean alone = whens.get(0).isPast() && isReference(text, whens.get(0), figure);
    return alone ? null : whens.get(0);
  }

  /** 比2020年, 是2020年的3倍 and 由2020年的5家增至 name what is compared with, not when it holds. */
  private static boolean isReference(String text, When when, Figure figure) {
    if (STATED.endAt(text, when.end()) == figure.start()) {
      return false;
    }
    if (isMultiplied(text, when)) {
      return true;
    }
    boolean compares =
        ChineseCues.COMPARING.startBefore(text, when.start()) >= 0
            || ChineseCues.COMPARED.endAt(text, when.end()) >= 0;
    boolean left =
        ChineseCues.FROM.startBefore(text, when.start()) >= 0
            && ChineseCues.TO.isIn(text, when.end(), figure.start());
    if (!when.isPast()) {
      boolean than = THAN.startBefore(text, when.start()) >= 0;
      boolean base = when.date().role() == DateRole.BASELINE;
      return than || base && (compares || left); // 较今年, 由今年的5家增至
    }
    boolean elsewhere =
        when.hasOf(text) && Places.hasAny(text, Reading.PAUSES, when.end(), figure.start());
    return compares || left || elsewhere;
  }

  /** 2023年的3倍. */
  private static boolean isMultiplied(String text, When when) {
    int times = Places.first(text, '倍', when.end(), when.end() + LONGEST_MULTIPLE);
    return times >= 0
        && when.hasOf(text)
        && !Places.hasAny(text, Reading.PAUSES, when.end(), times);
  }

  private static @Nullable When after(
      String text, Span sentence, List<When> whens, List<Figure> figures, int index) {
    Figure figure = figures.get(index);
    boolean yearly = isYearly(text, sentence, figure);
    for (When when : whens) {
      if (when.start() < figure.end() || when.isPast()) {
        continue;
      }
      boolean sameClause = !Places.hasAny(text, Reading.PAUSES, figure.end(), when.start());
      boolean namesAim =
          ChineseCues.NAMED_AIMS.isIn(text, when.end(), Math.min(sentence.end(), when.end() + NEXT))
              && ChineseCues.IS.isIn(text, figure.end(), when.start());
      boolean postponed = ChineseCues.POSTPONED.isIn(text, figure.end(), when.start());
      if (sameClause
          || namesAim
          || postponed
          || TERM.startBefore(text, when.start()) >= 0
          || yearly && UNTIL.startBefore(text, when.start()) >= 0
          || completes(text, sentence, when, figures)) {
        return when;
      }
    }
    return null;
  }

  /** 每年新增30家,到2025年累计100家: the span of the one ends with the other. */
  private static boolean isYearly(String text, Span sentence, Figure figure) {
    int from = figure.start();
    while (from > sentence.start() && Reading.PAUSES.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return ChineseCues.EACH_YEAR.isIn(text, from, figure.start());
  }

  /** 建成10个园区,力争2024年前落地: a clause of its own, without a number, dates the list before it. */
  private static boolean completes(String text, Span sentence, When when, List<Figure> figures) {
    int start = when.start();
    while (start > sentence.start()
        && when.start() - start <= NEXT
        && Reading.PAUSES.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = when.end();
    while (end < sentence.end() && (Reading.PAUSES + "。").indexOf(text.charAt(end)) < 0) {
      end++;
    }
    for (Figure figure : figures) {
      if (figure.start() >= start && figure.start() < end) {
        return false;
      }
    }
    boolean led = when.start() - start <= LONGEST_LEAD;
    int done = ChineseCues.COMPLETED.lastEnd(text, when.end(), end);
    return led && end - when.end() <= NEXT && done >= 0 && end - done <= LONGEST_TAIL;
  }
}
