package org.policywatch.extract.article;

import java.util.List;
import org.jsoup.nodes.Element;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.LineRange;
import org.policywatch.extract.page.PageDom;

/**
 * Finds the lines under headings that announce the words of others: the box that such a heading
 * opens, else what follows it, to the end of the box in which it stands or until text goes on.
 */
final class OtherVoices {
  /** So much of the article stands before what readers say of it. */
  private static final double SAID = 40;

  /** Names and addresses are no longer. */
  private static final double SHORT = 15;

  private static final double NUMBERED = 30;

  /** So far above a word that parts the text stands a paragraph of it. */
  private static final int NEAR = 3;

  /** Fewer are no number to call. */
  private static final int DIGITS = 7;

  private final PageDom page;
  private final List<Line> lines;
  private final boolean[] others;
  private final double[] prose;

  private OtherVoices(PageDom page) {
    this.page = page;
    this.lines = page.lines();
    this.others = new boolean[lines.size()];
    this.prose = new double[lines.size() + 1];
    for (Line line : lines) {
      boolean says = !line.furniture() && !line.isLinks() && line.weight() >= 12;
      prose[line.index() + 1] = prose[line.index()] + (says ? line.weight() : 0);
    }
  }

  /** For each line, whether it belongs to others. */
  static boolean[] in(PageDom page) {
    OtherVoices voices = new OtherVoices(page);
    int i = 0;
    while (i < voices.lines.size()) {
      i = Math.max(i + 1, voices.markFrom(i));
    }
    voices.markCards();
    NextArticles.in(page).stream()
        .filter(article -> voices.isAfterText(article.from()))
        .forEach(voices::mark);
    return voices.others;
  }

  /** Marks what sums up other pages, unless the page is made of it. */
  private void markCards() {
    List<LineRange> cards = TeaserCards.in(page);
    double says = cards.stream().mapToDouble(this::says).sum();
    if (says <= prose[lines.size()] * 0.4) {
      cards.forEach(this::mark);
    }
  }

  /** Marks what the line announces; the end of it, or of the line. */
  private int markFrom(int index) {
    Line line = lines.get(index);
    Announced whose = Announced.by(line);
    if (whose == Announced.TEXT || whose == Announced.READERS && headsPart(index)) {
      return index;
    }
    LineRange box = box(line);
    boolean opens = box.from() == index && box.to() - box.from() > 1;
    if (whose == Announced.NOTICE) {
      return opens && isAfterText(index) && isLast(line) ? mark(box) : index;
    }
    if (opens) {
      boolean small = says(box) <= prose[lines.size()] * 0.5 && !hasHeadline(box);
      boolean follows =
          whose == Announced.READERS
              ? isAfterText(index)
              : whose == Announced.PAGES && prose[index] > 0 && isList(box);
      return small || follows ? mark(box) : index;
    }
    if (whose == Announced.LETTERS) {
      return index;
    }
    if (whose == Announced.CONTACT) {
      int to = numbersEnd(index + 1, restEnd(line));
      return to > index + 1 || hasNumber(line) ? mark(new LineRange(index, to)) : index;
    }
    if (whose == Announced.CONTACTS) {
      int to = contactsEnd(index + 1, restEnd(line));
      return to > index + 1 ? mark(new LineRange(index, to)) : index;
    }
    LineRange rest = new LineRange(index, restEnd(line));
    if (whose == Announced.PAGES) {
      return mark(new LineRange(index, pagesEnd(rest)));
    }
    boolean little = says(rest) <= prose[lines.size()] * 0.2;
    return (whose == Announced.READERS || little) && isAfterText(index) ? mark(rest) : index;
  }

  /**
   * Whether a single word, such as Reply or Comment, heads a part of the text: behind it goes on
   * what stood before it, in paragraphs of the same kind in the same box.
   */
  private boolean headsPart(int index) {
    Element box = lines.get(index).block().parent();
    int above = index - 1;
    while (above >= 0 && above >= index - NEAR && lines.get(above).weight() < SHORT) {
      above--;
    }
    if (!Announced.isOneWord(lines.get(index)) || above < 0 || index + 1 == lines.size()) {
      return false;
    }
    Element before = lines.get(above).block();
    Element after = lines.get(index + 1).block();
    return before.normalName().equals("p")
        && after.normalName().equals("p")
        && before.parent() == box
        && after.parent() == box
        && before.className().equals(after.className());
  }

  /** Links, perhaps with their summaries. */
  private boolean isList(LineRange box) {
    int links = 0;
    for (int i = box.from() + 1; i < box.to(); i++) {
      links += lines.get(i).isLinks() ? 1 : 0;
      if (says(new LineRange(i, i + 1)) > 0 && !lines.get(i - 1).isLinks()) {
        return false;
      }
    }
    return links > 1;
  }

  private boolean hasHeadline(LineRange box) {
    return lines.subList(box.from(), box.to()).stream().anyMatch(line -> line.heading() == 1);
  }

  private int mark(LineRange range) {
    for (int i = range.from(); i < range.to(); i++) {
      others[i] = true;
    }
    return range.to();
  }

  private double says(LineRange range) {
    return prose[range.to()] - prose[range.from()];
  }

  private boolean isAfterText(int index) {
    return prose[index] >= Math.max(SAID, prose[lines.size()] * 0.1);
  }

  /** The widest box that begins with this line. */
  private LineRange box(Line line) {
    return page.range(opened(line));
  }

  private Element opened(Line line) {
    Element box = line.block();
    Element outer = box.parent();
    while (outer != null
        && !outer.normalName().equals("body")
        && page.range(outer).from() == line.index()) {
      box = outer;
      outer = outer.parent();
    }
    return box;
  }

  /** Whether less is said behind a box than in it, to the end of what it stands in. */
  private boolean isLast(Line line) {
    Element box = opened(line);
    Element outer = box.parent();
    LineRange own = page.range(box);
    int to = outer == null ? lines.size() : page.range(outer).to();
    return says(new LineRange(own.to(), to)) < says(own);
  }

  private int restEnd(Line line) {
    LineRange own = page.range(line.block());
    if (own.from() < line.index()) {
      return own.to();
    }
    Element outer = opened(line).parent();
    return outer == null ? lines.size() : page.range(outer).to();
  }

  /** Where the list of pages ends that its heading does not share a box with. */
  private int pagesEnd(LineRange rest) {
    int to = rest.from() + 1;
    while (to < rest.to() && isOfList(to)) {
      to++;
    }
    return to == rest.from() + 1 && to < rest.to() ? rest.from() : to;
  }

  /** Where the names, numbers and addresses end. */
  private int contactsEnd(int from, int end) {
    int to = from;
    while (to < end && lines.get(to).weight() < SHORT && lines.get(to).heading() == 0) {
      to++;
    }
    return to;
  }

  /** Where the lines end that name one contact after the other, with its numbers. */
  private int numbersEnd(int from, int end) {
    int to = from;
    while (to < end
        && lines.get(to).weight() < NUMBERED
        && (hasNumber(lines.get(to)) || Announced.by(lines.get(to)) == Announced.CONTACT)) {
      to++;
    }
    return to;
  }

  /** Something to call or to write to. */
  private static boolean hasNumber(Line line) {
    String text = line.text();
    return text.indexOf('@') >= 0 || text.chars().filter(Character::isDigit).count() >= DIGITS;
  }

  /** Links, what stands beside them and what is no sentence. */
  private boolean isOfList(int index) {
    Line line = lines.get(index);
    return line.isLinks()
        || line.furniture()
        || line.heading() == 0 && line.weight() < 8
        || isTeaser(lines, index);
  }

  /** A paragraph that stands under a link in the same box. */
  static boolean isTeaser(List<Line> lines, int index) {
    Line line = lines.get(index);
    Line above = index == 0 ? line : lines.get(index - 1);
    return above.isLinks()
        && !above.furniture()
        && !line.isLinks()
        && above.block() != line.block()
        && isBeside(above.block(), line.block())
        && !above.block().normalName().equals("p");
  }

  private static boolean isBeside(Element above, Element below) {
    Element box = below.parent();
    Element outer = above.parent();
    return box == above || box == outer || below == outer || box != null && isTold(above, box);
  }

  private static boolean isTold(Element term, Element told) {
    return term.normalName().equals("dt")
        && told.normalName().equals("dd")
        && told.parent() == term.parent();
  }
}
