package org.policywatch.extract.article;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.policywatch.extract.page.DayOrder;
import org.policywatch.extract.page.Labels;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.LineRange;
import org.policywatch.extract.page.Texts;
import org.policywatch.extract.page.WrittenTimes;

/**
 * Cuts from the ends of a text what belongs to the page: headline, label table and line of source
 * and day in front, lists of other pages and readers' comments behind.
 */
final class TextEdges {
  /** How far into a container headline and label table may reach. */
  private static final int HEAD = 45;

  /** Entries of the text, not of its label table. */
  private static final Pattern NUMBERED =
      Pattern.compile("[（(]?[一二三四五六七八九十]{1,3}[）)、]|\\d{1,2}[、.．]\\D");

  /** {@code By Anna Keller and Tom Brandt, The Herald}. */
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:(?:Text|Words|Story|Written|Posted|Reported|Photos?) )?(?:[Bb]y|BY|Von|Par|Por|Di|Door|Av)[: ]\\s?\\p{Lu}[\\p{L}.'’-]*"
              + "(?:[\\s,|&/•·-]+(?:and|und|et|y|e|for|of|the|\\p{Lu}[\\p{L}.'’-]*)){0,10}");

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
              + "|\\b(?:summary|abstract|zhaiyao|daodu|ctdesc)\\b");

  private static final Set<String> SUMMARIES =
      Set.of("摘要", "内容摘要", "核心提示", "导读", "内容提要", "提要", "内容导读");

  private static final int LONGEST_INITIALS = 8;

  private static final Set<String> END_MARKS = Set.of("完", "全文完", "ends", "end");

  private static final Pattern COUNTER =
      Pattern.compile(
          "^(?:\\d+ min(?:ute)?s? read|[\\d.,]+[km]?\\s?(?:views?|comments?|shares?|likes?|claps?|retweets?|replies|notes?|votes?|points?|reads?|followers?)|[\\d.]+ (?:stars? )?(?:from|of|out of) [\\d.,]+ (?:votes?|ratings?|reviews?)|ads?|werbung|anzeige|publicité|publicidad|publicidade|pubblicità|advertentie|reklama?|реклама|広告|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|@\\w{2,30}|【?字体.*|[大中小\\s]{3,6})$",
          Pattern.CASE_INSENSITIVE);

  private static final String COUNTER_INITIALS = "0123456789.,aAwWpPrRр広【字大中小 \t\n\u000b\f\r";

  private static final Pattern STAMP =
      Pattern.compile(
          "(?i)\\W{0,2}(?:posted|published|submitted|last updated|updated|issued at|ends/|发布于|编辑于|发布时间|发表于|更新)");

  /** What English pages tell of the writer below the text. */
  private static final Pattern BIOGRAPHY =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]+ (?:covers|writes|reports|edits) .{0,60}\\bfor (?:the|Th|\\p{Lu}).{0,80}"
              + "|(?:\\p{Lu}[\\p{L}.'’-]+ ){2,4}(?:(?:currently )?works|is|was|writes|covers|reports|edits|has (?:written|covered|been))\\b.{0,40}"
              + "\\b(?:reporter|correspondent|writer|editor|columnist|journalist|author|contributor|freelancer?|bureau chief|for (?:the|Th)|covers|based in|politics|business|news|desk)\\b.{0,500}");

  private static final Set<String> OF_DOCUMENTS =
      Set.of(
          "索引号", "信息索引号", "主题分类", "发文机关", "成文日期", "发文字号", "文号", "发布机构", "有效性", "主题词", "公开日期",
          "信息分类", "标题", "名称");

  private final List<Line> lines;
  private final LineJudge judge;
  private final String titleKey;
  private final Predicate<Line> isText;

  TextEdges(List<Line> lines, LineJudge judge, String titleKey, Predicate<Line> isText) {
    this.lines = lines;
    this.judge = judge;
    this.titleKey = titleKey;
    this.isText = isText;
  }

  /** True for counts and buttons that stand alone. */
  static boolean isCounter(String text) {
    return mayCount(text) && COUNTER.matcher(text).matches();
  }

  /** Counts begin with one of these, and addresses have their sign. */
  private static boolean mayCount(String text) {
    return !text.isEmpty()
        && (COUNTER_INITIALS.indexOf(text.charAt(0)) >= 0 || text.indexOf('@') >= 0);
  }

  LineRange trimmed(LineRange range) {
    int from = skipHead(range);
    int to = cutTail(new LineRange(from, range.to()));
    return new LineRange(from, Math.max(from, to));
  }

  private int skipHead(LineRange range) {
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
    boolean named = isSubtitle(line.block()) || box != null && isSubtitle(box);
    return named && box != next.block().parent() ? from + 1 : from;
  }

  private static boolean isSubtitle(Element block) {
    return block.attributesSize() > 0
        && SUBTITLE.matcher(block.className() + ' ' + block.id()).find();
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
              && (named || !endsSentence(text))
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

  private double says(LineRange range) {
    return lines.subList(range.from(), range.to()).stream()
        .mapToDouble(line -> Math.max(0, judge.value(line)))
        .sum();
  }

  private static boolean endsSentence(String text) {
    char last = text.charAt(text.length() - 1);
    boolean ends = last == '.' ? !text.endsWith(".m.") : "!?\"”".indexOf(last) >= 0;
    return ends && text.length() > 20;
  }

  /** English pages print name, office and section of the writer in boxes above the text. */
  private static boolean isLooseHead(Line line) {
    String text = line.text();
    return line.furniture()
        || isEntry(line)
        || isLoose(line) && ".!?:".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  /** {@code Posted by desk on Mon, 5 August 2019}. */
  private static boolean isStamp(String text) {
    return text.length() < 100
        && (STAMP.matcher(text).lookingAt() || !endsSentence(text) && STAMP.matcher(text).find())
        && WrittenTimes.first(text, DayOrder.DAY_FIRST).isPresent();
  }

  /** Some words in a box of their own that are no paragraph, no heading and no entry. */
  private static boolean isLoose(Line line) {
    String tag = line.block().normalName();
    return line.row() == null
        && line.heading() == 0
        && line.weight() < 12
        && (tag.equals("div") || tag.equals("span") || tag.equals("section"))
        && Texts.han(line.text()) == 0;
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

  /** The line under the headline: source, day, author, font size. */
  private boolean isInfo(Line line) {
    String text = line.text();
    if (judge.isBoilerplate(line) || isCounter(text)) {
      return true;
    }
    if (text.length() > 160 || text.indexOf('。') >= 0) {
      return false;
    }
    if (NUMBERED.matcher(text).lookingAt()) {
      return false;
    }
    boolean labelled = !Labels.in(List.of(line)).all().isEmpty();
    boolean dated =
        text.length() < 60
            && !endsSentence(text)
            && WrittenTimes.first(text, DayOrder.DAY_FIRST).isPresent();
    boolean byline =
        text.length() < 80 && (BYLINE.matcher(text).matches() || OFFICE.matcher(text).matches());
    return labelled && !text.startsWith("附")
        || dated
        || byline
        || isStamp(text)
        || line.isLinks() && !isSentence(line);
  }

  /** Who published stands alone, and below it the day and hour. */
  private static boolean isAccount(Line line) {
    return line.weight() < 12 && line.heading() == 0 && !Texts.hasStop(line.text());
  }

  private boolean isTimed(Line line) {
    return line.text().indexOf(':') > 0 && isInfo(line);
  }

  /** Name or value of a label. */
  private static boolean isEntry(Line line) {
    String tag = line.block().normalName();
    return (tag.equals("dt") || tag.equals("dd")) && line.weight() < 15;
  }

  /** Some of its words are no links, and it ends as sentences do. */
  private static boolean isSentence(Line line) {
    String text = line.text();
    return text.length() - line.linkLength() >= 20 && text.endsWith(".");
  }

  private int cutTail(LineRange range) {
    int to = endMark(range);
    while (to > range.from() && (!endsText(lines.get(to - 1)) || isLeftOver(to - 1))) {
      to--;
    }
    return to;
  }

  /** {@code sh}, {@code kra/dpa}: how newspapers sign. */
  private static boolean isInitials(String text) {
    return text.length() >= 2
        && text.length() <= LONGEST_INITIALS
        && text.chars().allMatch(c -> c == '/' || Character.isLowerCase(c));
  }

  /** What readers are to fill in. */
  private static boolean isField(Line line) {
    return line.weight() < 12 && line.block().normalName().equals("form");
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
        && !line.isLinks()
        && !isStamp(line.text())
        && !isInitials(line.text())
        && !isField(line)
        && !(isLoose(line)
            && ".!?:”\"')".indexOf(line.text().charAt(line.text().length() - 1)) < 0);
  }
}
