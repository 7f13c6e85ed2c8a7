import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.policywatch.extract.PageExtractor;
import org.policywatch.extract.TextExtractor;
import org.policywatch.extract.article.ArticleReader;
import org.policywatch.extract.gov.GovReader;
import org.policywatch.extract.list.Attachments;
import org.policywatch.extract.list.ListReader;
import org.policywatch.extract.page.PageDom;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageUrl;
import org.policywatch.source.Topic;

/**
 * What a whole extraction costs in units of a bare {@code Jsoup.parse} of the same pages, as CPU
 * time of one thread, and what its steps cost. A parse after another has its data in the caches; one
 * that takes turns with extractions, as in a crawl, has not, so that both are told. Of pages off
 * topic no facts are read: what that spares is told by a last figure, all others are of extractions
 * without a topic, which read every page whole. Arguments: the folder of pages, seconds to warm up,
 * seconds to measure.
 */
final class PageCost {
  private static final List<Topic> TOPICS =
      List.of(new Topic("blockchain", List.of("区块链", "blockchain"), List.of()));
  private static final Instant FETCHED = Instant.parse("2026-11-01T00:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  /** A page as fetched, as a string, and its main text. */
  private record Page(FetchedPage fetched, String html, String text) {}

  private interface Work {
    int on(Page page);
  }

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final PageExtractor EXTRACTOR = new PageExtractor(List.of());
  private static final PageExtractor ON_TOPIC = new PageExtractor(TOPICS);
  private static final TextExtractor FACTS = new TextExtractor();
  private static final ArticleReader ARTICLES = new ArticleReader();
  private static final GovReader GOVERNMENT = new GovReader();
  private static final ListReader LISTS = new ListReader();

  public static void main(String[] arguments) throws IOException {
    List<Page> pages = pages(Path.of(arguments[0]));
    double warm = Double.parseDouble(arguments[1]);
    double measured = Double.parseDouble(arguments[2]);
    Map<String, Double> costs = new LinkedHashMap<>();
    Work parse = page -> Jsoup.parse(page.html()).childNodeSize();
    Work facts = page -> FACTS.extract(page.text(), DAY).targets().size();
    Work whole = page -> EXTRACTOR.extract(page.fetched()).warnings().size();
    Work steps = page -> steps(page, costs);
    Map<String, Double> turns = new LinkedHashMap<>();
    Work inTurn = inTurn(parse, whole, turns);
    Map<String, Double> topicTurns = new LinkedHashMap<>();
    Work onTopic =
        inTurn(parse, page -> ON_TOPIC.extract(page.fetched()).warnings().size(), topicTurns);
    for (Work work : List.of(parse, facts, whole, steps, inTurn, onTopic)) {
      run(work, pages, warm);
    }
    double bare = run(parse, pages, measured);
    double factsTime = run(facts, pages, measured);
    double wholeTime = run(whole, pages, measured);
    costs.clear();
    double stepsTime = run(steps, pages, measured);
    turns.clear();
    run(inTurn, pages, measured);
    topicTurns.clear();
    run(onTopic, pages, measured);
    System.out.printf(
        "pages %d, parse %.0f us a page, facts %.2f x, whole %.2f x, in turn with a parse %.2f x, with a topic %.2f x; facts %.1f MB of UTF-8 a minute%n",
        pages.size(),
        bare * 1e6,
        factsTime / bare,
        wholeTime / bare,
        turns.get("work") / turns.get("parse"),
        topicTurns.get("work") / topicTurns.get("parse"),
        bytes(pages) / 1e6 / factsTime * 60);
    double all = costs.values().stream().mapToDouble(it -> it).sum();
    costs.put("rest", (wholeTime - stepsTime) / stepsTime * all);
    System.out.println(
        costs.entrySet().stream()
            .map(it -> "%s %.2f x".formatted(it.getKey(), it.getValue() / all * stepsTime / bare))
            .collect(Collectors.joining(", ", "  of which ", "")));
  }

  private static Work inTurn(Work parse, Work other, Map<String, Double> turns) {
    return page -> {
      long start = THREADS.getCurrentThreadCpuTime();
      int count = parse.on(page);
      start = spent("parse", start, turns);
      count += other.on(page);
      spent("work", start, turns);
      return count;
    };
  }

  /** The steps of an extraction one after another, as {@link PageExtractor} takes them. */
  private static int steps(Page page, Map<String, Double> costs) {
    long start = THREADS.getCurrentThreadCpuTime();
    PageDom dom = PageDom.of(page.fetched());
    start = spent("dom", start, costs);
    ArticleReader.Reading reading = ARTICLES.read(dom);
    start = spent("article", start, costs);
    int count = Attachments.of(dom).size();
    start = spent("attachments", start, costs);
    count += (int) GOVERNMENT.read(dom, reading.labels(), reading.headerLines(), reading.text()).labels();
    start = spent("government", start, costs);
    count += LISTS.read(dom).items().size();
    start = spent("list", start, costs);
    count += FACTS.extract(reading.text(), DAY).targets().size();
    spent("facts", start, costs);
    return count;
  }

  private static long spent(String step, long start, Map<String, Double> costs) {
    long now = THREADS.getCurrentThreadCpuTime();
    costs.merge(step, (double) (now - start), Double::sum);
    return now;
  }

  /** CPU seconds a page. */
  private static double run(Work work, List<Page> pages, double seconds) {
    long start = THREADS.getCurrentThreadCpuTime();
    long end = start + (long) (seconds * 1e9);
    long count = 0;
    int blackHole = 0;
    while (THREADS.getCurrentThreadCpuTime() < end) {
      for (Page page : pages) {
        blackHole += work.on(page);
      }
      count += pages.size();
    }
    if (blackHole == 42) {
      System.out.println();
    }
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e9 / count;
  }

  private static double bytes(List<Page> pages) {
    return pages.stream()
        .mapToInt(page -> page.text().getBytes(StandardCharsets.UTF_8).length)
        .average()
        .orElse(0);
  }

  private static List<Page> pages(Path folder) throws IOException {
    List<Page> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".html")).sorted().toList()) {
        var bytes = new ByteArrayInputStream(Files.readAllBytes(file));
        String html = Jsoup.parse(bytes, null, "http://a.example/").outerHtml();
        FetchedPage fetched = fetched(html, "http://www.site.example/" + file.getFileName());
        pages.add(new Page(fetched, html, EXTRACTOR.extract(fetched).article().text()));
      }
    }
    return pages;
  }

  private static FetchedPage fetched(String html, String address) {
    PageUrl url = new PageUrl(address);
    return new FetchedPage(
        url,
        url,
        FETCHED,
        200,
        Map.of("content-type", List.of("text/html; charset=utf-8")),
        html.getBytes(StandardCharsets.UTF_8),
        null);
  }
}
