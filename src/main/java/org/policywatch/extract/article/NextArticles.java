package org.policywatch.extract.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.LineRange;
import org.policywatch.extract.page.PageDom;

/**
 * Finds whole articles that a page goes on with below its own: each has a headline like the first,
 * and in the same box tells its writer or its day.
 */
final class NextArticles {
  /** A headline stands below its section at most. */
  private static final int ABOVE = 2;

  private static final String SIGNED = "[rel=author], [itemprop=author], .author, .byline, time";

  private NextArticles() {}

  static List<LineRange> in(PageDom page) {
    List<LineRange> found = new ArrayList<>();
    Element first = null;
    int end = 0;
    for (Line line : page.lines()) {
      Element headline = line.block();
      if (line.heading() != 1 || headline.className().isBlank() || line.index() < end) {
        continue;
      }
      if (first == null) {
        first = headline;
      } else if (kind(headline).equals(kind(first)) && isSigned(page, line)) {
        LineRange article = article(page, line);
        found.add(article);
        end = article.to();
      }
    }
    return found;
  }

  private static String kind(Element headline) {
    return headline.className().strip().split("\\s", 2)[0];
  }

  private static boolean isSigned(PageDom page, Line headline) {
    Element box = headline.block().parent();
    return box != null && opens(page, box, headline) && box.selectFirst(SIGNED) != null;
  }

  /** The widest box that begins with the headline. */
  private static LineRange article(PageDom page, Line headline) {
    Element box = headline.block();
    Element outer = box.parent();
    while (outer != null && opens(page, outer, headline)) {
      box = outer;
      outer = outer.parent();
    }
    return page.range(box);
  }

  private static boolean opens(PageDom page, Element box, Line headline) {
    return page.range(box).from() >= headline.index() - ABOVE;
  }
}
