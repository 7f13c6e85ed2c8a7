package org.policywatch.extract.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.LineRange;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.Texts;
import org.policywatch.model.DocumentNumber;
import org.policywatch.text.Folding;

/** From the lines in which the text stands to the text: what is not of it goes, rows are joined. */
final class BodyText {
  /** 宁政发〔2025〕12号 on a line of its own. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\p{IsHan}{1,20}\\s?["
              + Pattern.quote(DocumentNumber.OPENING)
              + "（]\\s?(?:19|20)\\d\\d\\s?["
              + Pattern.quote(DocumentNumber.CLOSING)
              + "）]\\s?第?\\d{1,5}\\s?[号號]");

  private static final int MOST_BEHIND_NUMBER = 3;
  private static final int MAX_TEXT = 3_000_000;

  /** Of pages that are no text, so much is kept. */
  private static final int MAX_EVERYTHING = 100_000;

  private static final Pattern CARD =
      Pattern.compile("(?:^|[\\s_-])(?:card|inset|teaser)(?:$|[\\s_-])", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_CARD = 3;

  private static final int MOST_CARDS = 3;

  /** A paragraph that is one link; shorter ones may be names. */
  private static final int LONG_LINK = 20;

  private static final int LONGEST_LABEL = 30;

  private static final double SHORT_LABEL = 12;

  /** A line of tags has no more elements round its first two. */
  private static final int MOST_ELEMENTS = 20;

  private static final Pattern FILE =
      Pattern.compile(
          ".*\\.(?:pdf|docx?|xlsx?|pptx?|wps|et|ofd|ceb|zip|rar)$", Pattern.CASE_INSENSITIVE);

  /** How links to other pages begin. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "[►▶»➤☞]|\\W{0,3}(?:read (?:more|also|next|(?:the )?full|our)|also read|see also|related|more(?: on| from)?\\s?:|watch|listen|recommended|don['’]t miss|click here|join us|sign up|subscribe|follow|download the|buy (?:it|now|here)|shop|lesen sie|mehr (?:zum|dazu)|(?:à )?lire (?:aussi|également|la suite)|a lire|voir aussi|lee también|lea también|leia (?:também|mais)|veja também|leggi anche|lees ook|читайте|(?:相关|延伸|推荐|更多|点击|政策原文|文件原文|原文链接|政策解读|图文解读|图解|查看))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final PageDom page;
  private final LineJudge judge;
  private final List<Line> lines;
  private final String titleKey;
  private final LineRange body;
  private final boolean linkedHeadings;

  private final OwnSite site;

  BodyText(PageDom page, String title, LineJudge judge, LineRange body) {
    this.page = page;
    this.judge = judge;
    this.lines = page.lines();
    this.titleKey = Texts.key(title);
    this.body = body;
    this.linkedHeadings = hasLinkedHeadings();
    this.site = new OwnSite(page);
  }

  /** The lines of the text without headline, labels and lists of other pages. */
  LineRange trimmed() {
    int from = new TextHead(lines, judge, titleKey).end(body);
    int to = new TextTail(lines, judge, this::isText).start(new LineRange(from, body.to()));
    return new LineRange(from, Math.max(from, to));
  }

  /**
   * Where the head of the page ends: as a rule where the text begins; behind the line of source and
   * day where that stands between the number of a document, with which its text begins, and the
   * text.
   */
  int headEnd(LineRange range) {
    int from = range.from();
    if (from >= range.to() || !NUMBER.matcher(lines.get(from).text()).matches()) {
      return from;
    }
    int end = from + 1;
    while (end < range.to() && end <= from + MOST_BEHIND_NUMBER && !isText(lines.get(end))) {
      end++;
    }
    return end == from + 1 ? from : end;
  }

  /** The text of a trimmed range; paragraphs parted by line ends, cells of a row by tabs. */
  String render(LineRange range) {
    StringBuilder out = new StringBuilder();
    BitSet boxes = Offers.in(page, judge, range);
    cards(range).forEach(card -> boxes.set(card.from(), card.to()));
    Line last = null;
    for (int i = range.from(); i < range.to() && out.length() < MAX_TEXT; i++) {
      Line line = lines.get(i);
      if (!isText(line) || isLabelOfLinks(line) || boxes.get(i)) {
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

  /** Small boxes inside the text that sum up other pages; many are how a text is laid out. */
  private List<LineRange> cards(LineRange range) {
    List<LineRange> cards = new ArrayList<>();
    for (int i = range.from() + 1; i < range.to() - 1; i++) {
      Line line = lines.get(i);
      LineRange card = line.heading() > 0 || line.isLinks() ? card(line) : LineRange.EMPTY;
      if (card.from() == i && card.to() > i + 1 && card.to() <= body.to()) {
        cards.add(card);
        i = card.to() - 1;
      }
    }
    return cards.size() > MOST_CARDS ? List.of() : cards;
  }

  /** The widest box of few lines round a line, when it or one inside of it is called a card. */
  private LineRange card(Line line) {
    LineRange card = LineRange.EMPTY;
    boolean named = false;
    for (Element box = line.block(); box != null; box = box.parent()) {
      LineRange lines = page.range(box);
      if (lines.to() - lines.from() > LONGEST_CARD) {
        break;
      }
      named |= CARD.matcher(box.className()).find();
      card = lines;
    }
    return named || leadsOn(card) ? card : LineRange.EMPTY;
  }

  /** The last of some lines asks to read on elsewhere. */
  private boolean leadsOn(LineRange card) {
    Line last = card.isEmpty() ? null : lines.get(card.to() - 1);
    return last != null
        && last.weight() < SHORT_LABEL
        && (card.to() - card.from() == LONGEST_CARD && last.isLinks()
            || ELSEWHERE.matcher(last.text()).lookingAt());
  }

  /** Some words in a box with nothing below them but links to other pages. */
  private boolean isLabelOfLinks(Line line) {
    int next = line.index() + 1;
    if (judge.value(line) >= 0 || line.row() != null || !linksAt(next)) {
      return false;
    }
    if (isAnnounced(line.index()) && !isText(lines.get(next))) {
      return true;
    }
    Element box = line.block().parent();
    LineRange all = box == null ? LineRange.EMPTY : page.range(box);
    return all.from() == line.index()
        && lines.subList(next, Math.max(next, all.to())).stream().noneMatch(below -> isText(below));
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
        && !EdgeLines.isCounter(line.text())
        && !file
        && !(line.isLinks() && isElsewhere(line) && !judge.isAnnex(line));
  }

  /** A link that leads away from the text: to files, to other pages of the site. */
  private boolean isElsewhere(Line line) {
    if (line.text().startsWith("附件")
        || line.weight() < 4 && !isCellOfText(line)
        || isShouted(line.text())
        || isRow(line)
        || ELSEWHERE.matcher(Folding.simplified(line.text())).lookingAt()) {
      return true;
    }
    if (line.row() != null || !isLink(line) || site.isLeftAt(line)) {
      return false;
    }
    boolean listed =
        linksAt(line.index() - 1) || linksAt(line.index() + 1) || isAnnounced(line.index() - 1);
    boolean headsText = linkedHeadings && headsText(line);
    boolean isLong = Texts.han(line.text()) == 0 && line.text().length() >= LONG_LINK;
    return !headsText && (listed || isLong);
  }

  /** Nearly all of it leads to another page, behind some words that say what it is. */
  private static boolean isLink(Line line) {
    String text = line.text();
    int label = Math.max(text.indexOf(':'), text.indexOf('：')) + 1;
    int rest = text.length() - (label <= LONGEST_LABEL ? label : 0);
    return line.linkLength() * 10 >= rest * 7;
  }

  /** Whether the line is some words that end in a colon. */
  private boolean isAnnounced(int index) {
    Line label = index < 0 ? null : lines.get(index);
    return label != null
        && label.weight() < SHORT_LABEL
        && label.row() == null
        && ":：".indexOf(label.text().charAt(label.text().length() - 1)) >= 0;
  }

  /** Several links and nothing besides: tags or columns. */
  private static boolean isRow(Line line) {
    String text = line.text();
    return line.row() == null
        && !Texts.hasStop(text)
        && line.linkLength() * 10 >= text.length() * 9
        && line.block().stream()
                .limit(MOST_ELEMENTS)
                .filter(it -> it.normalName().equals("a") && it.hasText())
                .filter(link -> text.contains(Texts.of(link)))
                .limit(2)
                .count()
            == 2;
  }

  /** Names and numbers in a row of data may be links. */
  private boolean isCellOfText(Line line) {
    Element row = line.row();
    LineRange cells = row == null ? LineRange.EMPTY : page.range(row);
    return isDataRow(line)
        && lines.subList(cells.from(), cells.to()).stream().anyMatch(cell -> !cell.isLinks());
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
