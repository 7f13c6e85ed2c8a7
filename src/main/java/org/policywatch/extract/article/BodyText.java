package org.policywatch.extract.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.LineRange;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.Texts;

/** From the lines in which the text stands to the text: what is not of it goes, rows are joined. */
final class BodyText {
  private static final int MAX_TEXT = 3_000_000;

  /** Of pages that are no text, so much is kept. */
  private static final int MAX_EVERYTHING = 100_000;

  private static final int LONGEST_QUOTE = 300;

  /** What editors set off in large letters stands within so many lines of its sentence. */
  private static final int NEAR = 4;

  private static final int FEWEST_WORDS = 5;

  private static final double MOST_WORDS = 0.9;

  /** Longer words of an alphabet; of Han, pairs. */
  private static final Pattern WORDS =
      Pattern.compile("[\\u3400-\\u9fff]{2}|[\\p{L}\\d&&[^\\u3400-\\u9fff]]{4,}");

  private static final Pattern QUOTES = Pattern.compile("^[\\s\"“”«»„'‘’]+|[\\s\"“”«»'‘’.,…]+$");

  /** A paragraph that is one link; shorter ones may be names. */
  private static final int LONG_LINK = 20;

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
  private final LineRange body;
  private final boolean linkedHeadings;

  BodyText(PageDom page, String title, LineJudge judge, LineRange body) {
    this.page = page;
    this.judge = judge;
    this.lines = page.lines();
    this.titleKey = Texts.key(title);
    this.body = body;
    this.linkedHeadings = hasLinkedHeadings();
  }

  /** The lines of the text without headline, labels and lists of other pages. */
  LineRange trimmed() {
    return new TextEdges(lines, judge, titleKey, this::isText).trimmed(body);
  }

  /** The text of a trimmed range; paragraphs parted by line ends, cells of a row by tabs. */
  String render(LineRange range) {
    StringBuilder out = new StringBuilder();
    Line last = null;
    for (int i = range.from(); i < range.to() && out.length() < MAX_TEXT; i++) {
      Line line = lines.get(i);
      if (!isText(line) || isRepeated(line, range) || isLabelOfLinks(line)) {
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

  /** A sentence of the text that is set off in large letters. */
  private boolean isRepeated(Line line, LineRange range) {
    Element outer = line.block().parent();
    boolean quoted = isQuote(line.block()) || outer != null && isQuote(outer);
    if (!quoted || line.text().length() > LONGEST_QUOTE || line.text().length() < LONG_LINK) {
      return false;
    }
    String words = QUOTES.matcher(line.text()).replaceAll("");
    return lines.subList(range.from(), range.to()).stream()
            .anyMatch(other -> other != line && other.text().contains(words))
        || isRetold(line, range);
  }

  /** A sentence near by has nearly all of its words. */
  private boolean isRetold(Line quote, LineRange range) {
    List<String> words =
        WORDS
            .matcher(quote.text().toLowerCase(Locale.ROOT))
            .results()
            .map(MatchResult::group)
            .toList();
    if (words.size() < FEWEST_WORDS) {
      return false;
    }
    int from = Math.max(range.from(), quote.index() - NEAR);
    int to = Math.min(range.to(), quote.index() + NEAR + 1);
    return lines.subList(from, to).stream()
        .filter(other -> other != quote && !isQuote(other.block()))
        .map(other -> other.text().toLowerCase(Locale.ROOT))
        .anyMatch(
            text -> words.stream().filter(text::contains).count() >= words.size() * MOST_WORDS);
  }

  /** Some words in a box with nothing below them but links to other pages. */
  private boolean isLabelOfLinks(Line line) {
    int next = line.index() + 1;
    if (judge.value(line) >= 0 || line.row() != null || !linksAt(next)) {
      return false;
    }
    Element box = line.block().parent();
    LineRange all = box == null ? LineRange.EMPTY : page.range(box);
    return all.from() == line.index()
        && lines.subList(next, Math.max(next, all.to())).stream().noneMatch(below -> isText(below));
  }

  private static boolean isQuote(Element element) {
    return element.normalName().equals("blockquote") || element.className().contains("quote");
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
    if (line.row() != null || line.linkLength() * 10 < line.text().length() * 7) {
      return false;
    }
    boolean listed = linksAt(line.index() - 1) || linksAt(line.index() + 1);
    boolean headsText = linkedHeadings && headsText(line);
    return listed && !headsText
        || !headsText && line.text().length() >= LONG_LINK && Texts.han(line.text()) == 0;
  }

  /** Lists of things have links for headings; elsewhere such a heading is of another article. */
  private boolean hasLinkedHeadings() {
    int linked = 0;
    int plain = 0;
    for (Line line : lines.subList(body.from(), body.to())) {
      if (line.heading() > 1 && !judge.isBoilerplate(line)) {
        linked += line.isLinks() && headsText(line) ? 1 : 0;
        plain += line.isLinks() ? 0 : 1;
      }
    }
    return linked > 1 && linked > plain;
  }

  /** A heading with its text below it in the same box. */
  private boolean headsText(Line line) {
    int next = line.index() + 1;
    return line.heading() > 0
        && next < lines.size()
        && !linksAt(next)
        && lines.get(next).block().parent() == line.block().parent();
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
