package org.policywatch.extract.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.policywatch.extract.page.LineRange;
import org.policywatch.extract.page.PageDom;

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

  /** Named containers that hold so much of what the page says hold all of the text. */
  private static final double MOST = 0.7;

  /** A named container of which so much is sentences says how much there is to say. */
  private static final double MOSTLY = 0.6;

  /** The rank of {@code itemprop="articleBody"}. */
  private static final int STATED = KnownContainers.UNKNOWN - 2;

  /** How much we trust the kind of evidence, from 0 to 1. */
  private record Pick(LineRange range, String rule, int rank, double trust) {
    /** The box says that it holds the text and nothing else. */
    boolean isStated() {
      return rank == STATED;
    }

    boolean isCertain() {
      return rank < 0 || KnownContainers.isCertain(rank);
    }
  }

  private final PageDom page;
  private final LineJudge judge;
  private final LineSums sums;
  private final int headline;
  private final LineRange bound;
  private final RunEdges edges;
  private final List<LineRange> headers = new ArrayList<>();

  BodyFinder(PageDom page, LineJudge judge) {
    this.page = page;
    this.judge = judge;
    this.sums = new LineSums(page.lines(), judge);
    HeadlineBox box = new HeadlineBox(page, sums);
    this.headline = box.headline();
    this.bound = box.bound();
    this.edges = new RunEdges(page, judge, headline);
  }

  /** The main text's lines; empty only when the page shows nothing. */
  Body find() {
    LineRange run = new TextFrame(page, judge, sums, headline).of(bestRun());
    double says = Math.max(1, sums.prose(run));
    List<Pick> picks = candidates();
    for (Pick pick : picks) {
      double prose = sums.prose(pick.range());
      boolean holdsRun = pick.range().from() <= run.from() && pick.range().to() >= run.to();
      boolean post = KnownContainers.isPost(pick.rank()) && prose > 20;
      if (post || pick.isCertain() && (prose >= says * ENOUGH || holdsRun && prose > 0)) {
        return new Body(joined(pick, picks), pick.rule());
      }
    }
    picks.add(new Pick(edges.widened(run), "run", KnownContainers.UNKNOWN, 0.9));
    if (headline >= 0) {
      int to = Math.min(bound.to(), headline + 4 * NEAR_HEADLINE);
      LineRange near = sums.bestRun(new LineRange(headline, to));
      picks.add(new Pick(edges.widened(near), "run", KnownContainers.UNKNOWN, 0.9));
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
    LineRange range = best.rule().equals("run") ? best.range() : tightened(joined(best, picks));
    // a header inside the box of the text is of the text
    return new Body(best.isStated() ? range : behindHeader(range), best.rule());
  }

  /** With the other boxes of its name that only adverts and the like part from it. */
  private LineRange joined(Pick pick, List<Pick> picks) {
    if (pick.rank() >= KnownContainers.UNKNOWN - 1 || KnownContainers.isPost(pick.rank())) {
      return pick.range();
    }
    List<LineRange> alike =
        picks.stream()
            .filter(other -> other.rank() == pick.rank())
            .map(Pick::range)
            .sorted(Comparator.comparingInt(LineRange::from))
            .toList();
    LineRange whole = pick.range();
    for (LineRange part : alike) {
      whole = isParted(whole.to(), part.from()) ? new LineRange(whole.from(), part.to()) : whole;
    }
    for (LineRange part : alike.reversed()) {
      whole = isParted(part.to(), whole.from()) ? new LineRange(part.from(), whole.to()) : whole;
    }
    return whole;
  }

  /** True when nothing that might be of a text stands between. */
  private boolean isParted(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!judge.isBoilerplate(page.lines().get(i))) {
        return false;
      }
    }
    return from <= to;
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
    CommentBorders.in(page, sums)
        .ifPresent(range -> picks.add(new Pick(range, "comment-borders", -2, 1)));
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
        picks.add(new Pick(range, "itemprop.articleBody", STATED, 1));
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
    return run.isEmpty() ? range : edges.widened(run, range);
  }
}
