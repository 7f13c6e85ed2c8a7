package org.policywatch.extract.article;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.policywatch.extract.page.DayOrder;
import org.policywatch.extract.page.Labels;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.LineRange;
import org.policywatch.extract.page.Texts;
import org.policywatch.extract.page.WrittenTimes;

/**
 * What a container prints in front of its text: headline, label table, summary, the line of source
 * and day.
 */
final class TextHead {
  /** How far into a container headline and label table may reach. */
  private static final int HEAD = 45;

  /** Entries and opening lines of the text, not of its label table. */
  private static final Pattern OF_TEXT =
      Pattern.compile("附|(?:证券|股票|债券|基金|公司)代码|[（(]?[一二三四五六七八九十]{1,3}[）)、]|\\d{1,2}[、.．]\\D");

  /** {@code By Anna Keller and Tom Brandt, The Herald}. */
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:(?:Text|Words|Story|Written|Posted|Reported|Photos?) )?(?:[Bb]y|BY|Von|Par|Por|Di|Door|Av)[: ]\\s?\\p{Lu}[\\p{L}.'’-]*"
              + "(?:[\\s,|&/•·-]+(?:and|und|et|y|e|for|of|the|in|"
              + EnglishByline.SMALL
              + "|\\p{Lu}[\\p{L}.'’-]*)){0,10}");

  /** {@code Courier Staff Writer}. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:[\\p{L}.'’-]+,? ){0,4}(?:Writer|Reporter|Correspondent|Editor|Columnist)s?");

  /** More than this is not said above a headline. */
  private static final double STANDFIRST = 120;

  /** Headings of the text weigh less. */
  private static final double SUMMARY = 25;

  private static final Pattern SUBTITLE =
      Pattern.compile(
          "(?i)sub-?_?(?:head|title)|\\bfu_?(?:ti|biaoti)|\\bf_?title|\\bdeck\\b"
              + "|(?:\\b|_)(?:summary|abstract|digest|teaser|zhaiyao|daodu|ctdesc)(?:\\b|_)");
  private static final Set<String> SUMMARIES =
      Set.of("摘要", "内容摘要", "核心提示", "导读", "内容提要", "提要", "内容导读");
  private static final Set<String> OF_DOCUMENTS =
      Set.of(
          "索引号", "信息索引号", "主题分类", "发文机关", "成文日期", "发文字号", "文号", "发布机构", "有效性", "主题词", "公开日期",
          "信息分类", "标题", "名称");

  private final List<Line> lines;
  private final LineJudge judge;
  private final String titleKey;

  TextHead(List<Line> lines, LineJudge judge, String titleKey) {
    this.lines = lines;
    this.judge = judge;
    this.titleKey = titleKey;
  }

  /** The first line of the text that stands somewhere in the range. */
  int end(LineRange range) {
    int limit = Math.min(range.to(), range.from() + HEAD);
    int from = range.from();
    double most = Math.min(STANDFIRST, says(range) * 0.35);
    double said = 0;
    for (int i = range.from(); i < limit && said <= most; i++) {
      said += Math.max(0, judge.value(lines.get(i)));
      int after = afterTitle(i, limit);
      if (after > 0) {
        from = after;
        break;
      }
    }
    int tableEnd = afterLabelTable(new LineRange(range.from(), firstEntry(range.from(), limit)));
    from = Math.max(from, tableEnd);
    while (from < range.to() && from < limit + 10 && isInfo(lines.get(from))) {
      from++;
    }
    for (int again = afterTitle(from, range.to());
        again > 0;
        again = afterTitle(from, range.to())) {
      from = again;
    }
    if (from + 1 < range.to() && isAccount(lines.get(from)) && isTimed(lines.get(from + 1))) {
      from++;
    }
    while (from < range.to() && from < limit + 10 && isInfo(lines.get(from))) {
      from++;
    }
    from = afterBuriedInfo(from, limit);
    while (from < range.to() && from < limit && isLooseHead(lines.get(from))) {
      from++;
    }
    from = afterSummary(from, range.to());
    return from < range.to() ? from : range.from();
  }

  private double says(LineRange range) {
    return lines.subList(range.from(), range.to()).stream()
        .mapToDouble(line -> Math.max(0, judge.value(line)))
        .sum();
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

  /** The first numbered entry of the text: what is labelled behind it is of the text, too. */
  private int firstEntry(int from, int limit) {
    for (int i = from; i < limit; i++) {
      Line line = lines.get(i);
      if (line.row() == null && OF_TEXT.matcher(line.text()).lookingAt()) {
        return i;
      }
    }
    return limit;
  }

  private int afterLabelTable(LineRange head) {
    Labels labels = Labels.in(lines.subList(head.from(), head.to()));
    int last = 0;
    int known = 0;
    for (Labels.Labelled value : labels.all()) {
      if (value.cell() || OF_DOCUMENTS.contains(value.label())) {
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

  /** English pages print a summary between headline and the line of name and day. */
  private int afterBuriedInfo(int from, int limit) {
    int summaries = 0;
    for (int i = from; i < Math.min(from + 6, limit); i++) {
      String text = lines.get(i).text();
      if (Texts.han(text) > 0 || text.length() > 300) {
        break;
      }
      boolean named = text.length() < 100 && BYLINE.matcher(text).lookingAt();
      boolean day =
          text.length() < 100
              && (named || !EdgeLines.endsSentence(text))
              && WrittenTimes.first(text, DayOrder.DAY_FIRST).isPresent();
      boolean byline = named && BYLINE.matcher(text).matches();
      if ((day || byline) && lines.get(i).row() == null) {
        return isOneOfText(from, i) ? from : i + 1;
      }
      if (lines.get(i).weight() >= 25 && ++summaries > 1) {
        break;
      }
    }
    return from;
  }

  /** Whether the paragraph above the day looks as those below do. */
  private boolean isOneOfText(int above, int day) {
    Element summary = lines.get(above).block();
    for (int i = day + 1; above < day && i < Math.min(lines.size(), day + 4); i++) {
      Element block = lines.get(i).block();
      if (lines.get(i).weight() >= 25) {
        return block.parent() == summary.parent()
            && block.normalName().equals(summary.normalName())
            && block.className().equals(summary.className());
      }
    }
    return false;
  }

  /** A summary in large letters, or in a box that says it is one, with the text below it. */
  private int afterSummary(int from, int to) {
    if (from + 2 >= to) {
      return from;
    }
    Line line = lines.get(from);
    Line next = lines.get(from + 1);
    if (line.heading() > 1) {
      boolean apart = line.block().parent() != next.block().parent();
      return line.weight() >= SUMMARY && next.heading() == 0 && apart ? from + 1 : from;
    }
    boolean announced = line.weight() < 10 && SUMMARIES.contains(Texts.key(line.text()));
    if (announced && next.block().parent() != lines.get(from + 2).block().parent()) {
      return from + 2;
    }
    Element box = line.block().parent();
    int colon = Math.max(line.text().indexOf('：'), line.text().indexOf(':'));
    if (SUMMARIES.contains(Texts.key(line.text().substring(0, Math.max(0, colon))))) {
      return box != next.block().parent() ? from + 1 : from;
    }
    boolean named = isSubtitle(line.block()) || box != null && isSubtitle(box);
    return named && box != next.block().parent() ? from + 1 : from;
  }

  private static boolean isSubtitle(Element block) {
    return block.attributesSize() > 0
        && SUBTITLE.matcher(block.className() + ' ' + block.id()).find();
  }

  /** The line under the headline: source, day, author, font size. */
  private boolean isInfo(Line line) {
    String text = line.text();
    if (judge.isBoilerplate(line) || EdgeLines.isCounter(text)) {
      return true;
    }
    if (text.length() > 160 || text.indexOf('。') >= 0) {
      return false;
    }
    if (OF_TEXT.matcher(text).lookingAt()) {
      return false;
    }
    List<Labels.Labelled> labels = Labels.in(List.of(line)).all();
    boolean labelled = !labels.isEmpty() && !isInName(labels.getFirst().label(), text);
    boolean dated =
        text.length() < 60
            && !EdgeLines.endsSentence(text)
            && WrittenTimes.first(text, DayOrder.DAY_FIRST).isPresent();
    boolean byline =
        text.length() < 80 && (BYLINE.matcher(text).matches() || OFFICE.matcher(text).matches());
    return labelled
        || dated
        || byline
        || EdgeLines.isStamp(text)
        || line.isLinks() && !isSentence(line);
  }

  /** {@code 处罚决定书文号}: the label ends a name that we do not know. */
  private static boolean isInName(String label, String text) {
    String name = Texts.key(text.substring(0, Math.max(0, text.indexOf('：'))));
    return name.length() > label.length() + 2
        && name.endsWith(label)
        && Texts.han(name) == name.length();
  }

  /** Some of its words are no links, and it ends as sentences do. */
  private static boolean isSentence(Line line) {
    String text = line.text();
    return text.length() - line.linkLength() >= 20 && text.endsWith(".");
  }

  /** Who published stands alone, and below it the day and hour. */
  private static boolean isAccount(Line line) {
    return line.weight() < 12 && line.heading() == 0 && !Texts.hasStop(line.text());
  }

  private boolean isTimed(Line line) {
    return line.text().indexOf(':') > 0 && isInfo(line);
  }

  /** English pages print name, office and section of the writer in boxes above the text. */
  private static boolean isLooseHead(Line line) {
    String text = line.text();
    return line.furniture()
        || isEntry(line)
        || EdgeLines.isLoose(line) && ".!?:".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  /** Name or value of a label. */
  private static boolean isEntry(Line line) {
    String tag = line.block().normalName();
    return (tag.equals("dt") || tag.equals("dd")) && line.weight() < 15;
  }
}
