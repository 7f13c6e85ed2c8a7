package org.policywatch.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** What a site lists its pages with. */
enum Listing {
  TRS("list", "/zcwj/index%s.html", number -> number == 1 ? "" : "_" + (number - 1), 4),
  DATASTORE("list", "/col/col1001/index%s.html", number -> number == 1 ? "" : "_" + number, 4),
  UUID(
      "list",
      "/columns/5f3c0d2e-7a41-4c1b-9d52-0a6e8b71c9f4/index%s.html",
      number -> number == 1 ? "" : "_" + number,
      4),
  FLAT("list", "/zwgk/index%s.html", number -> number == 1 ? "" : "_" + number, 50),
  FLAT_HANT("list", "/news/index%s.html", number -> number == 1 ? "" : "_" + number, 50),
  RSS("feed", "/rss.xml", number -> "", 50),
  ATOM("feed", "/atom.xml", number -> "", 50),
  SITEMAP("sitemap", "/sitemap.xml", number -> "", 50),
  JSON("json", "/zhengce/zuixin.json", number -> "", 50);

  /** An empty page. */
  static final byte[] PDF =
      ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]"
              + "/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n"
              + "trailer<</Root 1 0 R>>\n%%EOF\n")
          .getBytes(UTF_8);

  private final String key;
  private final String path;
  private final Function<Integer, String> suffix;
  private final int size;

  Listing(String key, String path, Function<Integer, String> suffix, int size) {
    this.key = key;
    this.path = path;
    this.suffix = suffix;
    this.size = size;
  }

  /** The key of {@code sources.yml}. */
  String key() {
    return key;
  }

  /** Where page {@code number} of the list is, from 1. */
  String path(int number) {
    return path.formatted(suffix.apply(number));
  }

  /** The list pages or files by path. */
  Map<String, Served> served(DemoSite site, List<DemoPage> pages) {
    String changed = pages.stream().map(DemoPage::updated).max(String::compareTo).orElseThrow();
    return switch (this) {
      case RSS -> Map.of(path, Served.text(rss(site, pages), "application/rss+xml", changed));
      case ATOM -> Map.of(path, Served.text(atom(site, pages), "application/atom+xml", changed));
      case JSON -> Map.of(path, Served.text(json(site, pages), "application/json", changed));
      case SITEMAP -> sitemap(site, pages, changed);
      default -> html(site, pages, changed);
    };
  }

  private Map<String, Served> html(DemoSite site, List<DemoPage> pages, String changed) {
    Map<String, Served> out = new LinkedHashMap<>();
    int count = (pages.size() + size - 1) / size;
    String template = Resources.text("layouts/" + site.layout().template() + "-list.html");
    for (int number = 1; number <= count; number++) {
      List<DemoPage> part =
          pages.subList((number - 1) * size, Math.min(number * size, pages.size()));
      String text =
          Rendering.fill(
              template,
              Map.of(
                  "site", site.name(),
                  "items", part.stream().map(this::item).collect(Collectors.joining("\n")),
                  "count", String.valueOf(count),
                  "current", String.valueOf(number - 1),
                  "pager", pager(number, count)));
      out.put(path(number), Rendering.html(site, text, changed));
    }
    return out;
  }

  private String item(DemoPage page) {
    String title = Rendering.escape(page.field("title"));
    String link = "<a href=\"%s\" title=\"%s\">%s</a>".formatted(page.path(), title, title);
    return switch (this) {
      case DATASTORE ->
          "<record><![CDATA[<li>%s<span>%s</span></li>]]></record>".formatted(link, page.day());
      case UUID -> "<tr><td>%s</td><td>%s</td></tr>".formatted(link, page.day());
      case FLAT_HANT -> "<div class=\"row\"><i>%s</i>%s</div>".formatted(page.day(), link);
      default -> "<li>%s<span>%s</span></li>".formatted(link, page.day());
    };
  }

  private String pager(int current, int count) {
    String numbers =
        IntStream.rangeClosed(1, count)
            .mapToObj(
                number ->
                    number == current
                        ? "<b>" + number + "</b>"
                        : "<a href=\"%s\">%d</a>".formatted(path(number), number))
            .collect(Collectors.joining(" "));
    String next = current < count ? " <a href=\"%s\">下一页</a>".formatted(path(current + 1)) : "";
    return count == 1 ? "" : numbers + next;
  }

  private static String rss(DemoSite site, List<DemoPage> pages) {
    String head =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel><title>%s"
            + "</title><link>%s</link><description>要闻</description>\n";
    return head.formatted(site.name(), site.address("/"))
        + pages.stream()
            .map(
                page ->
                    "<item><title>%s</title><link>%s</link><pubDate>%s</pubDate></item>\n"
                        .formatted(
                            Rendering.escape(page.field("title")),
                            site.address(page.path()),
                            Served.httpDate(page.updated())))
            .collect(Collectors.joining())
        + "</channel></rss>\n";
  }

  private static String atom(DemoSite site, List<DemoPage> pages) {
    String head =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">"
            + "<title>%s</title><id>%s</id><updated>%s</updated>\n";
    return head.formatted(site.name(), site.address("/"), iso(pages.getFirst().updated()))
        + pages.stream()
            .map(
                page ->
                    "<entry><title>%s</title><id>%2$s</id><link href=\"%2$s\"/><updated>%3$s</updated></entry>\n"
                        .formatted(
                            Rendering.escape(page.field("title")),
                            site.address(page.path()),
                            iso(page.updated())))
            .collect(Collectors.joining())
        + "</feed>\n";
  }

  private static String json(DemoSite site, List<DemoPage> pages) {
    return pages.stream()
        .map(
            page ->
                "{\"TITLE\":\"%s\",\"SUB_TITLE\":\"\",\"URL\":\"%s\",\"DOCRELPUBTIME\":\"%s\"}"
                    .formatted(
                        page.field("title").replace("\"", "\\\""),
                        site.address(page.path()),
                        page.day()))
        .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }

  private static Map<String, Served> sitemap(DemoSite site, List<DemoPage> pages, String changed) {
    String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    String space = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    String index =
        head
            + "<sitemapindex"
            + space
            + "<sitemap><loc>%s</loc><lastmod>%s</lastmod></sitemap>\n</sitemapindex>\n"
                .formatted(site.address("/sitemap-articles.xml.gz"), iso(changed));
    String entries =
        pages.stream()
            .map(
                page ->
                    "<url><loc>%s</loc><lastmod>%s</lastmod></url>\n"
                        .formatted(site.address(page.path()), iso(page.updated())))
            .collect(Collectors.joining());
    byte[] packed = gzip((head + "<urlset" + space + entries + "</urlset>\n").getBytes(UTF_8));
    return Map.of(
        "/sitemap.xml", Served.text(index, "application/xml", changed),
        "/sitemap-articles.xml.gz", Served.of(packed, "application/gzip", changed));
  }

  private static String iso(String chinaTime) {
    return chinaTime.replace(' ', 'T') + ":00+08:00";
  }

  private static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
      packed.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
