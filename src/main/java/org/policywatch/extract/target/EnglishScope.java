package org.policywatch.extract.target;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Span;
import org.policywatch.extract.text.WordSet;

/**
 * In English a date at the head of a clause governs what follows it, and one at the end governs the
 * list to its left: "at least 500 scenarios and 100 model cases by 2023".
 */
final class EnglishScope implements Scope {
  private static final WordSet PREPOSITIONS =
      WordSet.of(
          "by before ahead_of in until through from during at on within no_later_than between of over for");
  private static final WordSet JOINTS = WordSet.of("and but while then with plus");
  private static final WordSet THAN =
      WordSet.of(
          """
          than than_in than_at that_of those_of compared_with compared_to against relative_to versus from it_has
          they_have as_of
          """);

  /** Up 12 points over 2020. */
  private static final WordSet OVER = WordSet.of("over");

  private static final WordSet THAT = WordSet.of("that");
  private static final WordSet WHICH = WordSet.of("which who whose where");
  private static final WordSet ON_WHAT =
      WordSet.of("increase_on rise_on growth_on up_on gain_on jump_on improvement_on down_on");
  private static final WordSet ON = WordSet.of("on late_on early_on");
  private static final WordSet SAID = WordSet.of("said says reported announced told_reporters");
  private static final WordSet TOLD = WordSet.of("told");
  private static final WordSet ACCORDING = WordSet.of("according_to");
  private static final int ROW = 12;
  private static final int LONGEST_SPEAKER = 60;

  @Override
  public @Nullable When governing(
      String text, Span sentence, List<When> whens, List<Figure> figures, int index) {
    Figure figure = figures.get(index);
    When shared = respectively(text, sentence, whens, figures, index);
    if (shared != null) {
      return shared;
    }
    When before = null;
    When after = null;
    for (When when : whens) {
      if (when.start() < figure.start()) {
        boolean aside =
            isLevel(text, when)
                || isYardstick(text, sentence, figure, when)
                || isOfWords(text, when);
        before = aside && before != null ? before : when;
      } else if (after == null
          && when.start() >= figure.end()
          && !isReference(text, figure, when)) {
        after = when;
      }
    }
    if (after != null && isMovedTo(text, figure, whens)) {
      return whens.get(whens.size() - 1);
    }
    if (after != null
        && (leads(text, sentence, after) || crosses(text, sentence, figures, index, after))) {
      after = null;
    }
    if (after == null) {
      return before != null && isApart(text, figure, before) ? null : before;
    }
    if (before == null || !Places.hasAny(text, Reading.PAUSES, figure.end(), after.start())) {
      return after;
    }
    return leads(text, sentence, before) ? before : after;
  }

  /** 100 in 2025 and 200 in 2030 need no word; 100 and 200 by 2025 and 2030 say "respectively". */
  private static @Nullable When respectively(
      String text, Span sentence, List<When> whens, List<Figure> figures, int index) {
    if (whens.size() < 2
        || !EnglishCues.RESPECTIVELY.isIn(text, sentence.start(), sentence.end())) {
      return null;
    }
    List<When> row = Scope.row(text, whens, whens.size() - 1, ROW);
    int first = row.get(0).start();
    boolean leading = figures.get(index).start() > first;
    if (leading && !EnglishCues.RESPECTIVELY.isIn(text, figures.get(index).end(), sentence.end())) {
      return null;
    }
    int nth = 0;
    for (int i = 0; i < index; i++) {
      nth += figures.get(i).start() > first == leading ? 1 : 0;
    }
    return row.size() < 2 ? null : row.get(nth % row.size());
  }

  /**
   * The date stands at the head of its clause: "By 2025 Guizhou will", ", and by 2025 30 parks".
   */
  private static boolean leads(String text, Span sentence, When when) {
    int at = skipBlanksBack(text, when.start(), sentence.start());
    int preposition = PREPOSITIONS.startBefore(text, at);
    at = preposition >= sentence.start() ? skipBlanksBack(text, preposition, sentence.start()) : at;
    if (at <= sentence.start()) {
      return true;
    }
    boolean pause = ",;:".indexOf(text.charAt(at - 1)) >= 0;
    boolean joint = JOINTS.startBefore(text, at) >= sentence.start();
    return (pause || joint) && !endsClause(text, when.end(), sentence.end());
  }

  private static boolean endsClause(String text, int at, int end) {
    int i = at;
    while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == ')')) {
      i++;
    }
    return i >= end
        || ".;:".indexOf(text.charAt(i)) >= 0
        || text.charAt(i) == ',' && (isAttributed(text, i, end) || goesOn(text, i + 2));
  }

  /** By next March, and will pay: the same one does another thing. */
  private static boolean goesOn(String text, int at) {
    int joint = JOINTS.endAt(text, at);
    return joint >= 0 && EnglishCues.MODAL.endAt(text, joint + 1) >= 0;
  }

  /** ", within three years, the minister said": nothing but who said it follows. */
  private static boolean isAttributed(String text, int comma, int end) {
    int said = Math.max(SAID.first(text, comma, end), ACCORDING.first(text, comma, end));
    return said >= 0
        && said - comma <= LONGEST_SPEAKER
        && !Places.hasAny(text, ",", comma + 1, said);
  }

  private static int skipBlanksBack(String text, int at, int from) {
    int i = at;
    while (i > from && " (\"“".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i;
  }

  /** From 2020 levels, lower than in 2020: what is compared with, not when it holds. */
  private static boolean isReference(String text, Figure figure, When when) {
    if (ON_WHAT.startBefore(text, when.start() - 1) >= 0 || isLevel(text, when)) {
      return true;
    }
    if (!when.isPast()) {
      return false;
    }
    int said = skipBlanksBack(text, when.start(), 0);
    int on = ON.startBefore(text, said);
    int pause = Math.max(figure.end(), Places.last(text, ',', figure.end(), when.start()));
    if (on >= 0 && TOLD.isIn(text, pause, on)) {
      return true; // a minister told a press conference on Monday
    }
    return SAID.startBefore(text, on < 0 ? said : on - 1) >= 0
        || !figure.isCount() && OVER.startBefore(text, when.start() - 1) >= 0
        || THAN.isIn(text, Math.min(figure.end() + 1, when.start()), when.start());
  }

  /** By 2025, Li said on Tuesday, plus 20 weirs: the day of the words. */
  private static boolean isOfWords(String text, When when) {
    int on = ON.startBefore(text, when.start() - 1);
    return when.isPast() && SAID.startBefore(text, (on < 0 ? when.start() : on) - 1) >= 0;
  }

  /** 95% in 2026, compared with 84.5% in 2022, and 12 parks: the aside is over. */
  private static boolean isYardstick(String text, Span sentence, Figure figure, When when) {
    if (!when.isPast() || !Places.hasAny(text, ",", when.end(), figure.start())) {
      return false;
    }
    int pause = when.start();
    while (pause > sentence.start()
        && (",;".indexOf(text.charAt(pause - 1)) < 0 || text.charAt(pause) != ' ')) {
      pause--;
    }
    return pause > sentence.start() && THAN.isIn(text, pause, when.start());
  }

  /** The 2022 level. */
  private static boolean isLevel(String text, When when) {
    return EnglishCues.LEVEL.endAt(text, when.end() + 1) >= 0;
  }

  /** The 25 sites pushed back from June 2022 to March 2023: the last day is the one that holds. */
  private static boolean isMovedTo(String text, Figure figure, List<When> whens) {
    When last = whens.get(whens.size() - 1);
    return !last.isPast()
        && EnglishCues.POSTPONED.isIn(text, figure.end(), last.start())
        && !Places.hasAny(text, ";", figure.end(), last.start());
  }

  /** The day of the quantity was moved: its number stands. */
  static boolean isPostponed(Reading r) {
    return r.isDue()
        && r.when().start() > r.figure().end()
        && !Places.hasAny(r.text(), ";", r.figure().end(), r.when().start())
        && EnglishCues.POSTPONED.isIn(r.text(), r.figure().end(), r.when().start());
  }

  /** Between the two a new statement begins: a joint or a comma and then a verb of its own. */
  private static boolean crosses(
      String text, Span sentence, List<Figure> figures, int index, When when) {
    Figure figure = figures.get(index);
    Span counted = EnglishPhrase.behind(text, figure, figure.end(), sentence.end(), false);
    int from = figure.isCount() && counted != null ? counted.end() : figure.end();
    Figure next = index + 1 < figures.size() ? figures.get(index + 1) : null;
    boolean subject = isSubject(text, sentence, figure);
    boolean governed =
        EnglishCues.MODAL.isIn(text, sentence.start(), figure.start())
            || EnglishCues.FINITE.isIn(text, sentence.start(), figure.start())
            || EnglishCues.ACTIONS.isIn(text, sentence.start(), figure.start());
    int joint = -1;
    for (int i = from; i < when.start(); i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return true;
      }
      int ends = c == ',' ? i + 1 : JOINTS.endAt(text, i);
      boolean list = subject && next != null && next.start() == ends + 1;
      if (ends >= 0 && !list) {
        joint = i;
        break;
      }
    }
    if (joint < 0) {
      return false;
    }
    int opens = text.charAt(joint) == ',' ? joint + 2 : joint;
    if (WHICH.endAt(text, opens) >= 0) {
      return true;
    }
    if (EnglishCues.OF_WHICH.endAt(text, opens) >= 0 && isTail(text, sentence, when)) {
      return false;
    }
    boolean modal = EnglishCues.FINITE.isIn(text, joint, when.start());
    return modal && (governed || EnglishCues.FINITE.isIn(text, from, joint));
  }

  /** 500 chargers, of which 200 will be fast, by 2025: behind what was put in. */
  private static boolean isTail(String text, Span sentence, When when) {
    int at = skipBlanksBack(text, when.start(), sentence.start());
    int preposition = PREPOSITIONS.startBefore(text, at);
    at = preposition < 0 ? at : skipBlanksBack(text, preposition, sentence.start());
    return at > sentence.start()
        && text.charAt(at - 1) == ','
        && endsClause(text, when.end(), sentence.end());
  }

  /** Half of the firms and 90% of the filings will: no verb has come yet. */
  private static boolean isSubject(String text, Span sentence, Figure figure) {
    int that = Math.max(sentence.start(), THAT.lastEnd(text, sentence.start(), figure.start()));
    int pause = figure.start();
    while (pause > that && Reading.PAUSES.indexOf(text.charAt(pause - 1)) < 0) {
      pause--;
    }
    return !EnglishCues.FINITE.isIn(text, pause, figure.start())
        && !EnglishCues.ACTIONS.isIn(text, pause, figure.start());
  }

  /** ", with 23 projects to be launched" stands apart from the date before it. */
  private static boolean isApart(String text, Figure figure, When before) {
    int with = EnglishCues.ABSOLUTE.lastEnd(text, before.end(), figure.start());
    if (with < 0) {
      return false;
    }
    int end = figure.end();
    while (end < text.length()
        && ",.;\n".indexOf(text.charAt(end)) < 0
        && end - figure.end() < 80) {
      end++;
    }
    return EnglishCues.TO_COME.isIn(text, figure.end(), end);
  }
}
