package org.policywatch.extract.article;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.LineRange;
import org.policywatch.extract.page.Texts;

/**
 * What a container prints behind its text: lists of other pages, who wrote it, counts, what readers
 * are to fill in.
 */
final class TextTail {
  private static final int LONGEST_INITIALS = 8;
  private static final Set<String> END_MARKS = Set.of("完", "全文完", "ends", "end");

  /** What English pages tell of the writer below the text. */
  private static final Pattern BIOGRAPHY =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]+ (?:covers|writes|reports|edits) .{0,60}\\bfor (?:the|Th|\\p{Lu}).{0,80}"
              + "|(?:\\p{Lu}[\\p{L}.'’-]+ ){2,4}(?:(?:currently )?works|is|was|writes|covers|reports|edits|has (?:written|covered|been))\\b.{0,40}"
              + "\\b(?:reporter|correspondent|writer|editor|columnist|journalist|author|contributor|freelancer?|bureau chief|for (?:the|Th)|covers|based in|politics|business|news|desk)\\b.{0,500}");

  /** The line in which an editor signs; three signs say that a release is over. */
  private static final Pattern END =
      Pattern.compile("[（(【\\[]?\\s?(?:责任编辑|責任編輯|责编)\\s?[:：|｜丨].{0,40}|#\\s?#\\s?#");

  private final List<Line> lines;
  private final LineJudge judge;
  private final Predicate<Line> isText;

  TextTail(List<Line> lines, LineJudge judge, Predicate<Line> isText) {
    this.lines = lines;
    this.judge = judge;
    this.isText = isText;
  }

  /** The line behind the last one of the text that the range begins with. */
  int start(LineRange range) {
    int to = endMark(new LineRange(range.from(), end(range)));
    while (to > range.from() && (!endsText(lines.get(to - 1)) || isLeftOver(to - 1))) {
      to--;
    }
    return to;
  }

  /** The line that says that the text is over, when little is said below it; else the end. */
  private int end(LineRange range) {
    double below = 0;
    double above = 0;
    int end = range.to();
    for (int i = range.to() - 1; i >= range.from(); i--) {
      boolean ends = end == range.to() && END.matcher(lines.get(i).text()).matches();
      end = ends ? i : end;
      double says = Math.max(0, judge.value(lines.get(i)));
      below += end == range.to() ? says : 0;
      above += end == range.to() ? 0 : says;
    }
    return below <= above * 0.3 ? end : range.to();
  }

  /** Where the text says that it ends, with nothing but the hour below; else its end. */
  private int endMark(LineRange range) {
    for (int i = range.to() - 1; i > range.from() && i >= range.to() - 4; i--) {
      Line line = lines.get(i);
      if (END_MARKS.contains(Texts.key(line.text()))) {
        return i;
      }
      if (line.weight() >= 25 || line.text().chars().noneMatch(Character::isDigit)) {
        break;
      }
    }
    return range.to();
  }

  /** Some words below links that are gone. */
  private boolean isLeftOver(int index) {
    Line line = lines.get(index);
    return index > 0
        && judge.value(line) < 0
        && line.heading() == 0
        && line.row() == null
        && lines.get(index - 1).isLinks()
        && !isText.test(lines.get(index - 1))
        && Texts.han(line.text()) == 0;
  }

  private boolean endsText(Line line) {
    return isText.test(line)
        && !BIOGRAPHY.matcher(line.text()).matches()
        && (!line.isLinks() || judge.isAnnex(line))
        && !EdgeLines.isStamp(line.text())
        && !isInitials(line.text())
        && !(EdgeLines.isLoose(line)
            && ".!?:”\"')".indexOf(line.text().charAt(line.text().length() - 1)) < 0);
  }

  /** {@code sh}, {@code kra/dpa}: how newspapers sign. */
  private static boolean isInitials(String text) {
    return text.length() >= 2
        && text.length() <= LONGEST_INITIALS
        && text.chars().allMatch(c -> c == '/' || Character.isLowerCase(c));
  }
}
