import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.policywatch.extract.PageExtractor;
import org.policywatch.extract.TextExtractor;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageUrl;
import org.policywatch.source.Topic;

/**
 * What a whole extraction costs in units of a bare {@code Jsoup.parse} of the same pages, as CPU
 * time of one thread. Arguments: the folder of pages, seconds to warm up, seconds to measure.
 */
final class PageCost {
  private static final List<Topic> TOPICS =
      List.of(new Topic("blockchain", List.of("区块链", "blockchain"), List.of()));

  private record Page(String html, byte[] bytes, PageUrl url) {}

  private interface Work {
    int on(Page page);
  }

  public static void main(String[] arguments) throws IOException {
    List<Page> pages = pages(Path.of(arguments[0]));
    double warm = Double.parseDouble(arguments[1]);
    double measured = Double.parseDouble(arguments[2]);
    PageExtractor extractor = new PageExtractor(TOPICS);
    TextExtractor text = new TextExtractor();
    Map<Page, String> texts = new java.util.HashMap<>();
    pages.forEach(page -> texts.put(page, extract(extractor, page).article().text()));
    Work parse = page -> Jsoup.parse(page.html()).childNodeSize();
    Work facts =
        page ->
            text.extract(texts.get(page), java.time.LocalDate.of(2026, 11, 1)).targets().size();
    Work whole = page -> extract(extractor, page).warnings().size();
    for (Work work : List.of(parse, facts, whole)) {
      run(work, pages, warm);
    }
    double bare = run(parse, pages, measured);
    double factsTime = run(facts, pages, measured);
    double wholeTime = run(whole, pages, measured);
    long characters = texts.values().stream().mapToLong(String::length).sum();
    System.out.printf(
        "pages %d, parse %.0f us a page, facts %.2f x, whole %.2f x; facts %.1f MB of UTF-8 a minute%n",
        pages.size(),
        bare * 1e6,
        factsTime / bare,
        wholeTime / bare,
        texts.values().stream()
                .mapToLong(it -> it.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                .sum()
            / 1e6
            / pages.size()
            / factsTime
            * 60);
  }

  private static org.policywatch.model.Extraction extract(PageExtractor extractor, Page page) {
    return extractor.extract(
        new FetchedPage(
            page.url(),
            page.url(),
            Instant.parse("2026-11-01T00:00:00Z"),
            200,
            Map.of("content-type", List.of("text/html; charset=utf-8")),
            page.bytes(),
            null));
  }

  /** CPU seconds a page. */
  private static double run(Work work, List<Page> pages, double seconds) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    long end = start + (long) (seconds * 1e9);
    long count = 0;
    int blackHole = 0;
    while (threads.getCurrentThreadCpuTime() < end) {
      for (Page page : pages) {
        blackHole += work.on(page);
      }
      count += pages.size();
    }
    if (blackHole == 42) {
      System.out.println();
    }
    return (threads.getCurrentThreadCpuTime() - start) / 1e9 / count;
  }

  private static List<Page> pages(Path folder) throws IOException {
    List<Page> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".html")).sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        String html =
            Jsoup.parse(new java.io.ByteArrayInputStream(bytes), null, "http://a.example/")
                .outerHtml();
        pages.add(
            new Page(
                html,
                html.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                new PageUrl("http://www.site.example/" + file.getFileName())));
      }
    }
    return pages;
  }
}
