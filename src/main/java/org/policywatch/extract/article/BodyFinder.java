package org.policywatch.extract.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.LineRange;
import org.policywatch.extract.page.PageComment;
import org.policywatch.extract.page.PageDom;

/**
 * Finds the lines in which the main text stands: a pool of candidates by kind of evidence, compared
 * with the run of lines that says most.
 */
final class BodyFinder {
  /** Below this a container is an empty shell, unless the page has nothing more to say. */
  private static final double ENOUGH = 0.45;

  /** Ids and class names of the CMS families and news sites, best first: gov-sites.md section 2. */
  private static final List<String> CONTAINERS =
      List.of(
          "ucap-content",
          "trs_editor",
          "trs_ueditor",
          "trs_editor_view",
          "custom_unionstyle",
          "trs_preappend",
          "zoom",
          "vsb_content",
          "v_news_content",
          "con_con",
          "js_content",
          "rwb_zw",
          "rm_txt_con",
          "p-detail",
          "endtext",
          "post_body",
          "artibody",
          "cnt-main-article-qq",
          "ctrlfscont",
          "articlecontent",
          "article-content",
          "article_content",
          "article-body",
          "article_body",
          "articlebody",
          "article_con",
          "artile_zw",
          "main-txt",
          "news_content",
          "news-content",
          "newscontent",
          "content-article",
          "xl_con",
          "zwxl-con",
          "wrapper_detail_text",
          "details-main",
          "detail-content",
          "detail_content",
          "detailcontent",
          "xxgk-detail-content",
          "bt-content",
          "bt_content",
          "jgzn_content",
          "zw-con",
          "contxt",
          "info-cont",
          "pages_content",
          "ccontent",
          "entry-content",
          "post-content",
          "post-body",
          "story-body",
          "article-text",
          "text_con",
          "news_txt",
          "all-txt",
          "a-con",
          "tyxxy_main",
          "news_cont_d_wrap",
          "art-main",
          "maincontent",
          "main-content-text",
          "bbt-html",
          "rich_media_content",
          "articletext",
          "main_text",
          "maintext",
          "ozoom",
          "contenttext",
          "content-text",
          "content_text");

  private static final Map<String, Integer> RANK = new HashMap<>();

  static {
    CONTAINERS.forEach(name -> RANK.putIfAbsent(name, RANK.size()));
  }

  private record Pick(LineRange range, String rule, int rank) {}

  private final PageDom page;
  private final LineJudge judge;
  private final double[] values;

  BodyFinder(PageDom page, LineJudge judge) {
    this.page = page;
    this.judge = judge;
    List<Line> lines = page.lines();
    this.values = new double[lines.size() + 1];
    for (Line line : lines) {
      values[line.index() + 1] = values[line.index()] + judge.value(line);
    }
  }

  /** The main text's lines; empty only when the page shows nothing. */
  Body find() {
    LineRange run = bestRun();
    double says = Math.max(1, prose(run));
    Pick fallback = new Pick(widened(run), "run", Integer.MAX_VALUE);
    for (Pick pick : candidates()) {
      double prose = prose(pick.range());
      boolean holdsRun = pick.range().from() <= run.from() && pick.range().to() >= run.to();
      if (prose >= says * ENOUGH || holdsRun && prose > 0) {
        return new Body(pick.range(), pick.rule());
      }
    }
    return new Body(fallback.range(), fallback.rule());
  }

  private List<Pick> candidates() {
    List<Pick> picks = new ArrayList<>();
    commentBorders().ifPresent(range -> picks.add(new Pick(range, "comment-borders", -2)));
    for (Map.Entry<Element, LineRange> entry : page.ranges().entrySet()) {
      Element element = entry.getKey();
      int rank = rank(element);
      if (rank < Integer.MAX_VALUE) {
        picks.add(new Pick(entry.getValue(), "container", rank));
      } else if (element.attr("itemprop").equalsIgnoreCase("articleBody")) {
        picks.add(new Pick(entry.getValue(), "itemprop.articleBody", -1));
      } else if (element.normalName().equals("article")) {
        picks.add(new Pick(entry.getValue(), "article", RANK.size() + 1));
      }
    }
    Comparator<Pick> best = Comparator.comparingInt(Pick::rank);
    picks.sort(best.thenComparing(pick -> -prose(pick.range())));
    return picks;
  }

  private static int rank(Element element) {
    int rank = rank(element.id());
    for (String name : element.classNames()) {
      rank = Math.min(rank, rank(name));
    }
    return rank;
  }

  private static int rank(String name) {
    return name.isEmpty()
        ? Integer.MAX_VALUE
        : RANK.getOrDefault(name.toLowerCase(Locale.ROOT), Integer.MAX_VALUE);
  }

  /** Hanweb and others print comments or empty metas just round the text. */
  private Optional<LineRange> commentBorders() {
    int from = -1;
    for (PageComment comment : page.comments()) {
      String text = comment.text().toLowerCase(Locale.ROOT).replace(" ", "");
      boolean about =
          text.contains("rss.content.")
              || text.startsWith("content")
              || text.contains("信息内容")
              || text.contains("文章正文")
              || text.contains("正文内容")
              || text.startsWith("正文")
              || text.contains("enpcontent");
      if (!about || text.length() > 60) {
        continue;
      }
      boolean ends = text.startsWith("/") || text.contains("end") || text.contains("结束");
      if (ends && from >= 0) {
        LineRange range = new LineRange(from, comment.line());
        if (prose(range) > 20) {
          return Optional.of(range);
        }
      } else if (!ends && from < 0) {
        from = comment.line();
      }
    }
    return Optional.empty();
  }

  private double prose(LineRange range) {
    double sum = 0;
    for (int i = range.from(); i < range.to(); i++) {
      sum += Math.max(0, values[i + 1] - values[i]);
    }
    return sum;
  }

  /** The run of lines with the highest sum of values (Kadane). */
  private LineRange bestRun() {
    int from = 0;
    int bestFrom = 0;
    int bestTo = 0;
    double best = 0;
    for (int i = 0; i + 1 < values.length; i++) {
      from = values[i] < values[from] ? i : from;
      if (values[i + 1] - values[from] > best) {
        best = values[i + 1] - values[from];
        bestFrom = from;
        bestTo = i + 1;
      }
    }
    return new LineRange(bestFrom, bestTo);
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
    LineRange bound = container == null ? run : page.range(container);
    int from = run.from();
    while (from - 1 >= bound.from() && from > run.from() - 4 && fits(from - 1)) {
      from--;
    }
    int to = run.to();
    while (to < bound.to() && to < run.to() + 12 && fits(to)) {
      to++;
    }
    return new LineRange(from, to);
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
        && !judge.isBoilerplate(line)
        && !Boilerplate.headsOthers(line.text());
  }
}
