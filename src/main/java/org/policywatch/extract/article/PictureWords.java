package org.policywatch.extract.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.LineRange;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.Texts;

/**
 * Tells what is said of a picture where no tag or class says so, in texts without Chinese: words
 * below it that are set apart from the paragraphs, or that are no sentence though the text goes on
 * behind them.
 */
final class PictureWords {
  /** Captions are shorter. */
  private static final double LONGEST = 70;

  private static final int LONGEST_TITLE = 400;

  /** So far below it the text goes on. */
  private static final int NEAR = 3;

  /** Headings of the text may stand below pictures, too. */
  private static final Pattern OF_TEXT = Pattern.compile("[(]?\\d{1,3}\\s?[).]|[QqAa]:|.{0,40}:$");

  private static final Set<String> STRONG = Set.of("strong", "b");
  private static final Set<String> SLANTED = Set.of("em", "i", "small", "sub");

  private final PageDom page;
  private final List<Line> lines;
  private final String titleKey;

  PictureWords(PageDom page) {
    this.page = page;
    this.lines = page.lines();
    String title = page.title();
    this.titleKey = title.length() > LONGEST_TITLE ? "" : Texts.key(title);
  }

  /** True for words below a picture that are said of it. */
  boolean are(Line line) {
    // Chinese editors count 图注 lines among their text, and set off sentences of it, too
    if (!page.isBelowPicture(line.index())
        || Texts.han(line.text()) > 0
        || line.heading() > 0
        || isData(line)
        || line.isLinks()
        || line.weight() < 3
        || line.weight() >= LONGEST
        || OF_TEXT.matcher(line.text()).lookingAt()
        || wraps(line, STRONG)
        || titleKey.contains(Texts.key(line.text()))) {
      return false;
    }
    boolean says = isSentence(line.text());
    boolean apart = isApart(line);
    Line below = textBelow(line);
    if (below == null) {
      return apart && !Character.isDigit(line.text().charAt(0));
    }
    return apart ? !isApart(below) : !says && isBehindText(line);
  }

  private @Nullable Line textBelow(Line line) {
    int to = Math.min(lines.size(), line.index() + 1 + NEAR);
    for (Line below : lines.subList(line.index() + 1, to)) {
      if (isText(below)) {
        return below;
      }
    }
    return null;
  }

  /** Above the first paragraph stand other short lines: names, days. */
  private boolean isBehindText(Line line) {
    int from = Math.max(0, line.index() - 2 * NEAR);
    return lines.subList(from, line.index()).stream().anyMatch(PictureWords::isText);
  }

  private static boolean isText(Line line) {
    return !line.furniture() && !line.isLinks() && line.weight() >= 20 && isSentence(line.text());
  }

  private static boolean isSentence(String text) {
    return ".!?;…”\"".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** In the middle, or in slanted or small letters. */
  private boolean isApart(Line line) {
    return wraps(line, SLANTED) || isCentred(line);
  }

  private boolean isCentred(Line line) {
    Element box = line.block();
    for (int i = 0; i < NEAR && box != null && isAlone(box); i++) {
      if (box.attributesSize() > 0) {
        String looks = box.attr("style") + ' ' + box.attr("align") + ' ' + box.className();
        if (looks.toLowerCase(Locale.ROOT).contains("center")) {
          return true;
        }
      }
      box = box.parent();
    }
    return line.block().normalName().equals("center");
  }

  /** Cells of layout tables hold many lines. */
  private boolean isData(Line line) {
    LineRange cell = line.cell() == null ? LineRange.EMPTY : page.range(line.cell());
    return line.row() != null && cell.to() - cell.from() <= NEAR;
  }

  private boolean isAlone(Element box) {
    LineRange range = page.range(box);
    return range.to() - range.from() == 1;
  }

  /** Whether all of the line stands in one element of these. */
  private boolean wraps(Line line, Set<String> tags) {
    Element inner = isAlone(line.block()) ? line.block() : null;
    for (int i = 0; i < NEAR && inner != null; i++) {
      if (tags.contains(inner.normalName())) {
        return true;
      }
      inner =
          inner.children().stream()
              .filter(Element::hasText)
              .findFirst()
              .filter(child -> Texts.of(child).length() >= line.text().length())
              .orElse(null);
    }
    return false;
  }
}
