package org.policywatch.extract.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.LineRange;
import org.policywatch.extract.page.PageComment;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.Texts;

/**
 * Finds the lines in which the main text stands: a pool of candidates by kind of evidence. Where
 * the name of a container leaves no doubt it is taken; else one score, how much of the page's prose
 * a candidate holds and how little besides, decides.
 */
final class BodyFinder {
  /** Below this a container is an empty shell, unless the page has nothing more to say. */
  private static final double ENOUGH = 0.45;

  /** The text starts within so many lines of the headline; beyond, it may be a side column. */
  private static final int NEAR_HEADLINE = 15;

  private static final double FAR = 40;

  /** An {@code <article>} that says less may be a shell round the headline. */
  private static final double SAYS = 100;

  /** Articles that say less are headlines only. */
  private static final double SHORTEST = 20;

  /** Named containers that hold so much of what the page says hold all of the text. */
  private static final double MOST = 0.7;

  /** A named container of which so much is sentences says how much there is to say. */
  private static final double MOSTLY = 0.6;

  /** Longer comments are parts of pages that were put out of use. */
  private static final int LONGEST_BORDER = 600;

  /** What they call the text, its blanks not counted. */
  private static final int LONGEST_NAME = 60;

  /** Boxes inside a text have no more lines than this. */
  private static final int LONGEST_BOX = 8;

  /** How much we trust the kind of evidence, from 0 to 1. */
  private record Pick(LineRange range, String rule, int rank, double trust) {
    boolean isCertain() {
      return rank < 0 || KnownContainers.isCertain(rank);
    }
  }

  private final PageDom page;
  private final LineJudge judge;
  private final LineSums sums;
  private final int headline;
  private final LineRange bound;
  private final List<LineRange> headers = new ArrayList<>();

  BodyFinder(PageDom page, LineJudge judge) {
    this.page = page;
    this.judge = judge;
    this.sums = new LineSums(page.lines(), judge);
    this.headline = headline();
    this.bound = bound();
  }

  /** The main text's lines; empty only when the page shows nothing. */
  Body find() {
    LineRange run = bestRun();
    double says = Math.max(1, sums.prose(run));
    List<Pick> picks = candidates();
    for (Pick pick : picks) {
      double prose = sums.prose(pick.range());
      boolean holdsRun = pick.range().from() <= run.from() && pick.range().to() >= run.to();
      boolean post = KnownContainers.isPost(pick.rank()) && prose > 20;
      if (post || pick.isCertain() && (prose >= says * ENOUGH || holdsRun && prose > 0)) {
        return new Body(pick.range(), pick.rule());
      }
    }
    picks.add(new Pick(widened(run), "run", KnownContainers.UNKNOWN, 0.9));
    if (headline >= 0) {
      int to = Math.min(bound.to(), headline + 4 * NEAR_HEADLINE);
      LineRange near = sums.bestRun(new LineRange(headline, to));
      picks.add(new Pick(widened(near), "run", KnownContainers.UNKNOWN, 0.9));
    }
    Map<Integer, Double> alike =
        picks.stream()
            .collect(
                Collectors.groupingBy(
                    Pick::rank, Collectors.summingDouble(pick -> sums.prose(pick.range()))));
    double most =
        picks.stream()
            .filter(pick -> pick.rank() < KnownContainers.UNKNOWN - 1)
            .filter(pick -> purity(pick.range()) >= MOSTLY)
            .mapToDouble(pick -> sums.prose(pick.range()))
            .reduce(says, Math::max);
    Pick best =
        picks.stream()
            .max(Comparator.comparingDouble(p -> score(p, most, alike.get(p.rank()))))
            .orElseThrow();
    LineRange range = best.rule().equals("run") ? best.range() : tightened(best.range());
    return new Body(behindHeader(range), best.rule());
  }

  /** Without the summary that stands with the headline in {@code <header>}. */
  private LineRange behindHeader(LineRange range) {
    int first = range.from();
    while (first < range.to() - 1 && judge.isBoilerplate(page.lines().get(first))) {
      first++;
    }
    LineRange header = LineRange.EMPTY;
    for (LineRange lines : headers) {
      boolean summary = sums.prose(lines) > 0 || lines.contains(headline);
      if (summary && lines.contains(first) && lines.to() < range.to() && lines.to() > header.to()) {
        header = lines;
      }
    }
    LineRange rest = new LineRange(header.to(), range.to());
    boolean little = sums.prose(rest) >= sums.prose(range) * 0.7;
    return header.isEmpty() || !little ? range : rest;
  }

  /** Where others of a name say as much, a box may hold a part of the text only. */
  private double score(Pick pick, double says, double alike) {
    LineRange range = pick.range();
    double prose = sums.prose(range);
    boolean named = pick.rank() < KnownContainers.UNKNOWN - 1 && prose >= alike * MOST;
    double cover = Math.min(1, prose / says / (named ? MOST : 1));
    return cover * (0.5 + 0.5 * purity(range)) * pick.trust() * nearness(range);
  }

  private double purity(LineRange range) {
    double prose = sums.prose(range);
    return prose / Math.max(1, prose + sums.noise(range));
  }

  private double nearness(LineRange range) {
    if (headline < 0) {
      return 1;
    }
    int away =
        sums.shown(new LineRange(headline, Math.max(headline, range.from()))) - NEAR_HEADLINE;
    return range.to() <= headline ? 0.3 : 1 / (1 + Math.max(0, away) / FAR);
  }

  private List<Pick> candidates() {
    List<Pick> picks = new ArrayList<>();
    KnownContainers names = new KnownContainers();
    commentBorders().ifPresent(range -> picks.add(new Pick(range, "comment-borders", -2, 1)));
    for (Map.Entry<Element, LineRange> entry : page.ranges().entrySet()) {
      Element element = entry.getKey();
      LineRange range = entry.getValue();
      if (element.normalName().equals("header")) {
        headers.add(range);
      }
      int rank = names.rank(element);
      boolean apart = range.to() <= bound.from() || range.from() >= bound.to();
      if (apart && !KnownContainers.isCertain(rank)) {
        continue;
      }
      if (rank != KnownContainers.UNKNOWN) {
        picks.add(new Pick(range, "container", rank, 1));
      } else if (element.hasAttr("itemprop")
          && element.attr("itemprop").equalsIgnoreCase("articleBody")) {
        picks.add(new Pick(range, "itemprop.articleBody", KnownContainers.UNKNOWN - 2, 1));
      } else if (element.normalName().equals("article")) {
        picks.add(new Pick(range, "article", KnownContainers.UNKNOWN - 1, 0.97));
      }
    }
    Comparator<Pick> best = Comparator.comparingInt(Pick::rank);
    picks.sort(
        best.thenComparing(
            pick ->
                KnownContainers.isPost(pick.rank())
                    ? pick.range().from()
                    : -sums.prose(pick.range())));
    return picks;
  }

  /** Hanweb and others print comments or empty metas just round the text. */
  private Optional<LineRange> commentBorders() {
    int from = -1;
    for (PageComment comment : page.comments()) {
      if (comment.text().length() > LONGEST_BORDER || letters(comment.text()) > LONGEST_NAME) {
        continue;
      }
      String text = comment.text().toLowerCase(Locale.ROOT).replace(" ", "");
      boolean about =
          text.contains("rss.content.")
              || text.startsWith("content")
              || text.contains("信息内容")
              || text.contains("文章正文")
              || text.contains("正文内容")
              || text.startsWith("正文")
              || text.contains("enpcontent");
      if (!about || text.length() > LONGEST_NAME) {
        continue;
      }
      boolean ends = text.startsWith("/") || text.contains("end") || text.contains("结束");
      if (ends && from >= 0) {
        LineRange range = new LineRange(from, comment.line());
        if (sums.prose(range) > 20) {
          return Optional.of(range);
        }
      } else if (!ends && from < 0) {
        from = comment.line();
      }
    }
    return Optional.empty();
  }

  private static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += text.charAt(i) == ' ' ? 0 : 1;
    }
    return letters;
  }

  /** The line that is the headline by tag and {@code <title>}; -1 when none is. */
  private int headline() {
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

  /** The box of the headline that has no other article in it; else the page. */
  private LineRange bound() {
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

  /** The best run behind the headline, unless nearly all stands before it. */
  private LineRange bestRun() {
    LineRange all = new LineRange(0, page.lines().size());
    LineRange behind = new LineRange(Math.max(bound.from(), headline), bound.to());
    LineRange run = sums.bestRun(behind);
    if (bound.to() - bound.from() < all.to()) {
      return run;
    }
    LineRange any = headline <= 0 ? run : sums.bestRun(all);
    return sums.prose(run) >= sums.prose(any) * 0.2 ? run : any;
  }

  /** Without what stands before and behind the sentences of a wide container. */
  private LineRange tightened(LineRange range) {
    LineRange run = sums.bestSoftRun(range);
    return run.isEmpty() ? range : widened(run, range);
  }

  /** Texts may end in headings with lists of short entries. */
  private int overLists(int from, int end) {
    int to = from;
    for (int i = from; i < end && isOfList(page.lines().get(i)); i++) {
      to = page.lines().get(i).heading() > 0 ? to : i + 1;
    }
    return to;
  }

  private boolean isOfList(Line line) {
    return !line.isLinks()
        && !judge.isBoilerplate(line)
        && (line.heading() > 1 || line.block().normalName().equals("li"));
  }

  /**
   * Takes in short lines at the ends, such as salutation and signature, from the same container.
   */
  private LineRange widened(LineRange run) {
    if (run.isEmpty()) {
      return page.lines().isEmpty() ? run : new LineRange(0, page.lines().size());
    }
    Element container = page.lines().get(run.from()).block().parent();
    Element last = page.lines().get(run.to() - 1).block();
    while (container != null && container.parent() != null && !contains(container, last)) {
      container = container.parent();
    }
    if (container == null || container.normalName().equals("body")) {
      return widened(run, new LineRange(0, page.lines().size()));
    }
    LineRange bound = page.range(container);
    return widened(overBoxes(run, bound), bound);
  }

  /** Sentences behind boxes of furniture, siblings of the last one, are of the text too. */
  private LineRange overBoxes(LineRange run, LineRange bound) {
    Element parent = page.lines().get(run.to() - 1).block().parent();
    int to = run.to();
    int last = Math.min(bound.to(), to + LONGEST_BOX);
    for (int i = to; i < last; i++) {
      Line line = page.lines().get(i);
      if (fits(i) && judge.value(line) > 0 && line.block().parent() == parent) {
        to = i + 1;
        last = Math.min(bound.to(), to + LONGEST_BOX);
      }
    }
    return new LineRange(run.from(), to);
  }

  private LineRange widened(LineRange run, LineRange bound) {
    int from = run.from();
    while (from - 1 >= bound.from() && from > run.from() - 4 && fits(from - 1)) {
      from--;
    }
    from = headsRun(from - 1, bound) ? from - 1 : from;
    int to = run.to();
    while (to < bound.to() && to < run.to() + 12 && fits(to)) {
      to++;
    }
    return new LineRange(from, overLists(to, bound.to()));
  }

  /** A heading in the box of the sentences below it. */
  private boolean headsRun(int index, LineRange bound) {
    if (index < bound.from() || index <= headline || index < 0) {
      return false;
    }
    Line line = page.lines().get(index);
    return line.heading() > 1
        && !line.isLinks()
        && !judge.isBoilerplate(line)
        && boxOf(line) == page.lines().get(index + 1).block().parent();
  }

  /** Where a heading belongs, with or without a {@code <header>} round it. */
  private static @Nullable Element boxOf(Line line) {
    Element box = line.block().parent();
    return box != null && box.normalName().equals("header") ? box.parent() : box;
  }

  private static boolean contains(Element container, Element inner) {
    for (Element at = inner; at != null; at = at.parent()) {
      if (at == container) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(int index) {
    Line line = page.lines().get(index);
    return !line.furniture()
        && !line.isLinks()
        && line.heading() == 0
        && !judge.isBoilerplate(line);
  }
}
