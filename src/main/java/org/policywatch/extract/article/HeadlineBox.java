package org.policywatch.extract.article;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.LineRange;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.Texts;

/** Which line is the headline, and how far its article may reach. */
final class HeadlineBox {
  /** An {@code <article>} that says less may be a shell round the headline. */
  private static final double SAYS = 100;

  /** It may not when so much of what the page says stands in it. */
  private static final double ENOUGH = 0.45;

  /** Articles that say less are headlines only. */
  private static final double SHORTEST = 20;

  private final PageDom page;
  private final LineSums sums;
  private final int headline;
  private final LineRange bound;

  HeadlineBox(PageDom page, LineSums sums) {
    this.page = page;
    this.sums = sums;
    this.headline = findHeadline();
    this.bound = findBound();
  }

  /** The line that is the headline by tag and {@code <title>}; -1 when none is. */
  int headline() {
    return headline;
  }

  /** The box of the headline that has no other article in it; else the page. */
  LineRange bound() {
    return bound;
  }

  private int findHeadline() {
    String title = Texts.key(page.title());
    int first = -1;
    for (Line line : page.lines()) {
      boolean may = line.heading() > 0 && line.heading() <= 2 && line.text().length() < 300;
      String key = may ? Texts.key(line.text()) : "";
      if (key.length() >= 6 && title.contains(key) && !SiteName.looksLikeSite(line.text())) {
        first = line.heading() == 1 || first < 0 ? line.index() : first;
        if (line.heading() == 1) {
          break;
        }
      }
    }
    return first;
  }

  private LineRange findBound() {
    LineRange all = new LineRange(0, page.lines().size());
    LineRange bound = all;
    Element next = headline < 0 ? null : secondHeadline();
    Element at = headline < 0 ? null : page.lines().get(headline).block();
    for (; at != null && bound == all; at = at.parent()) {
      LineRange box = page.range(at);
      double says = sums.prose(box);
      boolean alone = isFollowed(at, next) && says >= SHORTEST;
      boolean article = at.normalName().equals("article");
      if (alone || article && (says >= SAYS || says >= sums.prose(all) * ENOUGH)) {
        bound = box;
      }
    }
    return bound;
  }

  /** The block of another headline of the first order below the first; or null. */
  private @Nullable Element secondHeadline() {
    Line first = page.lines().get(headline);
    for (Line line : page.lines().subList(headline + 1, page.lines().size())) {
      if (line.heading() == 1 && first.heading() == 1 && !line.furniture()) {
        return line.text().equals(first.text()) ? null : line.block();
      }
    }
    return null;
  }

  /** Whether the same kind of box stands beside it, with a headline of its own. */
  private static boolean isFollowed(Element box, @Nullable Element headline) {
    Element at = headline;
    while (at != null && at.parent() != box.parent()) {
      at = at.parent();
    }
    return at != null
        && at != box
        && !box.className().isEmpty()
        && at.className().equals(box.className())
        && at.normalName().equals(box.normalName())
        && at != headline;
  }
}
