package org.policywatch.extract.article;

import java.util.List;
import java.util.regex.Pattern;
import org.policywatch.extract.page.Labels;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.LineRange;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.Texts;
import org.policywatch.extract.page.WrittenTimes;

/** From the lines in which the text stands to the text: what is not of it goes, rows are joined. */
final class BodyText {
  private static final int MAX_TEXT = 3_000_000;

  /** Of pages that are no text, so much is kept. */
  private static final int MAX_EVERYTHING = 100_000;

  /** How far into a container headline and label table may reach. */
  private static final int HEAD = 45;

  private static final Pattern FILE =
      Pattern.compile(
          ".*\\.(?:pdf|docx?|xlsx?|pptx?|wps|et|ofd|ceb|zip|rar)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern COUNTER =
      Pattern.compile(
          "^(?:\\d+ min(?:ute)?s? read|\\d+ (?:views|comments)|【?字体.*|[大中小\\s]{3,6})$",
          Pattern.CASE_INSENSITIVE);

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
    int from = skipHead(range);
    int to = cutTail(new LineRange(from, range.to()));
    return new LineRange(from, Math.max(from, to));
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
        && !COUNTER.matcher(line.text()).matches()
        && !file
        && !(line.isLinks() && (line.text().startsWith("附件") || line.weight() < 4));
  }

  private int skipHead(LineRange range) {
    int limit = Math.min(range.to(), range.from() + HEAD);
    int from = range.from();
    for (int i = range.from(); i < limit; i++) {
      int after = afterTitle(i, limit);
      if (after > 0) {
        from = after;
        break;
      }
    }
    int tableEnd = afterLabelTable(new LineRange(range.from(), limit));
    from = Math.max(from, tableEnd);
    while (from < range.to() && from < limit + 10 && isInfo(lines.get(from))) {
      from++;
    }
    for (int again = afterTitle(from, range.to());
        again > 0;
        again = afterTitle(from, range.to())) {
      from = again;
    }
    while (from < range.to() && from < limit + 10 && isInfo(lines.get(from))) {
      from++;
    }
    return from < range.to() ? from : range.from();
  }

  /** Where the headline ends that starts at this line, perhaps broken over some; 0 if none does. */
  private int afterTitle(int start, int limit) {
    StringBuilder joined = new StringBuilder();
    for (int i = start; i < Math.min(limit, start + 6) && !titleKey.isEmpty(); i++) {
      joined.append(Texts.key(lines.get(i).text().length() > 400 ? "" : lines.get(i).text()));
      if (joined.toString().equals(titleKey)) {
        return i + 1;
      }
      if (joined.isEmpty() || !titleKey.startsWith(joined.toString())) {
        return 0;
      }
    }
    return 0;
  }

  private int afterLabelTable(LineRange head) {
    Labels labels = Labels.in(lines.subList(head.from(), head.to()));
    int last = 0;
    int known = 0;
    for (Labels.Labelled value : labels.all()) {
      if (value.cell()
          || value
              .label()
              .matches("索引号|信息索引号|主题分类|发文机关|成文日期|发文字号|文号|发布机构|有效性|主题词|公开日期|信息分类|标题|名称")) {
        known++;
        last = value.line() + 1;
        if (last < lines.size()
                && lines.get(last).row() != null
                && lines.get(last).row() == lines.get(last - 1).row()
            || last < lines.size() && lines.get(last).text().equals(value.value())) {
          last++;
        }
      }
    }
    return known >= 2 ? last : 0;
  }

  /** The line under the headline: source, day, author, font size. */
  private boolean isInfo(Line line) {
    String text = line.text();
    if (judge.isBoilerplate(line) || COUNTER.matcher(text).matches()) {
      return true;
    }
    if (text.length() > 160 || text.indexOf('。') >= 0) {
      return false;
    }
    boolean labelled = !Labels.in(List.of(line)).all().isEmpty();
    boolean dated = text.length() < 60 && WrittenTimes.first(text).isPresent();
    return labelled && !text.startsWith("附") || dated || line.isLinks();
  }

  private int cutTail(LineRange range) {
    double all = 0;
    for (int i = range.from(); i < range.to(); i++) {
      all += Math.max(0, judge.value(lines.get(i)));
    }
    double seen = 0;
    int to = range.to();
    for (int i = range.from(); i < range.to(); i++) {
      if (seen >= all * 0.5 && Boilerplate.headsOthers(lines.get(i).text())) {
        to = i;
        break;
      }
      seen += Math.max(0, judge.value(lines.get(i)));
    }
    while (to > range.from() && !endsText(lines.get(to - 1))) {
      to--;
    }
    return to;
  }

  private boolean endsText(Line line) {
    return isText(line) && !line.isLinks();
  }
}
