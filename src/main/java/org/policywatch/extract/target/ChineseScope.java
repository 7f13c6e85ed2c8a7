package org.policywatch.extract.target;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Span;

/**
 * In Chinese a date governs what follows it, until the next date or the end of the sentence: 到2025年，建成5个园区、
 * 培育100家企业. A date after the quantity governs only when it names the aim (…是对2024年的目标) or stands in the
 * same clause.
 */
final class ChineseScope implements Scope {
  private static final int ROW = 3;

  @Override
  public @Nullable When governing(
      String text, Span sentence, List<When> whens, List<Figure> figures, int index) {
    Figure figure = figures.get(index);
    int last = -1;
    for (int i = 0; i < whens.size() && whens.get(i).start() < figure.start(); i++) {
      last = i;
    }
    if (last >= 0) {
      When shared = respectively(text, whens, last, figures, index);
      return shared != null ? shared : before(text, sentence, whens, last, figure);
    }
    return after(text, sentence, whens, figure);
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
  private static When before(
      String text, Span sentence, List<When> whens, int last, Figure figure) {
    When nearest = whens.get(last);
    if (!nearest.isPast() || last == 0) {
      return nearest;
    }
    When earlier = whens.get(last - 1);
    boolean comparison =
        !earlier.isPast()
            && ChineseCues.COMPARED.endAt(text, nearest.end()) >= 0
            || !earlier.isPast() && ChineseCues.COMPARING.startBefore(text, nearest.start()) >= 0;
    return comparison ? earlier : nearest;
  }

  private static @Nullable When after(
      String text, Span sentence, List<When> whens, Figure figure) {
    for (When when : whens) {
      if (when.start() < figure.end() || when.isPast()) {
        continue;
      }
      boolean sameClause = !hasPause(text, figure.end(), when.start());
      boolean namesAim =
          ChineseCues.AIM_NOUNS.isIn(text, when.end(), Math.min(sentence.end(), when.end() + 12))
              && ChineseCues.IS.isIn(text, figure.end(), when.start());
      if (sameClause || namesAim) {
        return when;
      }
    }
    return null;
  }

  private static boolean hasPause(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (",;:".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
