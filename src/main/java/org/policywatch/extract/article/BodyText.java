package org.policywatch.extract.article;

import java.util.List;
import java.util.regex.Pattern;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.LineRange;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.Texts;

/** From the lines in which the text stands to the text: what is not of it goes, rows are joined. */
final class BodyText {
  private static final int MAX_TEXT = 3_000_000;

  /** Of pages that are no text, so much is kept. */
  private static final int MAX_EVERYTHING = 100_000;

  private static final Pattern FILE =
      Pattern.compile(
          ".*\\.(?:pdf|docx?|xlsx?|pptx?|wps|et|ofd|ceb|zip|rar)$", Pattern.CASE_INSENSITIVE);

  /** How links to other pages begin. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "\\W{0,3}(?:read (?:more|also|next|the full|our)|also read|see also|related|more(?: on| from)?\\s?:|watch|listen|recommended|don['’]t miss|click here|join us|sign up|subscribe|follow|download the|buy (?:it|now|here)|shop|lesen sie|mehr (?:zum|dazu)|(?:à )?lire (?:aussi|également|la suite)|a lire|voir aussi|lee también|lea también|leia (?:também|mais)|veja também|leggi anche|lees ook|читайте|(?:相关|延伸|推荐|更多|点击|原文链接|查看))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final PageDom page;
  private final LineJudge judge;
  private final List<Line> lines;
  private final String titleKey;

  BodyText(PageDom page, String title, LineJudge judge) {
    this.page = page;
    this.judge = judge;
    this.lines = page.lines();
    this.titleKey = Texts.key(title);
  }

  /** The range without headline, labels and lists of other pages. */
  LineRange trimmed(LineRange range) {
    return new TextEdges(lines, judge, titleKey, this::isText).trimmed(range);
  }

  /** The text of a trimmed range; paragraphs parted by line ends, cells of a row by tabs. */
  String render(LineRange range) {
    StringBuilder out = new StringBuilder();
    Line last = null;
    for (int i = range.from(); i < range.to() && out.length() < MAX_TEXT; i++) {
      Line line = lines.get(i);
      if (!isText(line)) {
        continue;
      }
      if (last != null) {
        boolean beside =
            line.row() != null && line.row() == last.row() && line.cell() != last.cell();
        out.append(beside && isDataRow(last) && isDataRow(line) ? '\t' : '\n');
      }
      out.append(line.text());
      last = line;
    }
    return out.toString();
  }

  /** The last resort: all that the page shows outside of furniture, links included. */
  String everything() {
    StringBuilder out = new StringBuilder();
    for (Line line : lines) {
      if (!line.furniture() && out.length() < MAX_EVERYTHING) {
        out.append(out.isEmpty() ? "" : "\n").append(line.text());
      }
    }
    return out.toString();
  }

  /** A cell of one line; cells of layout tables have many. */
  private boolean isDataRow(Line line) {
    LineRange cell = line.cell() == null ? LineRange.EMPTY : page.range(line.cell());
    return line.text().length() <= 200 && cell.to() - cell.from() == 1;
  }

  private boolean isText(Line line) {
    boolean file = line.linkLength() > 0 && FILE.matcher(line.text()).matches();
    return !judge.isBoilerplate(line)
        && !TextEdges.isCounter(line.text())
        && !file
        && !(line.isLinks() && isElsewhere(line));
  }

  /** A link that leads away from the text: to files, to other pages of the site. */
  private boolean isElsewhere(Line line) {
    if (line.text().startsWith("附件")
        || line.weight() < 4
        || isShouted(line.text())
        || ELSEWHERE.matcher(line.text()).lookingAt()) {
      return true;
    }
    if (line.row() != null || line.linkLength() * 10 < line.text().length() * 8) {
      return false;
    }
    boolean headsText = line.heading() > 0 && !linksAt(line.index() + 1);
    return !headsText && (linksAt(line.index() - 1) || linksAt(line.index() + 1));
  }

  /** Headlines of other articles stand in capitals between the paragraphs. */
  private static boolean isShouted(String text) {
    return text.length() >= 15
        && Texts.han(text) == 0
        && text.chars().noneMatch(Character::isLowerCase);
  }

  private boolean linksAt(int index) {
    return index >= 0 && index < lines.size() && lines.get(index).isLinks();
  }
}
