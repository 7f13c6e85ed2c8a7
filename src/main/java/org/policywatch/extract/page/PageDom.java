package org.policywatch.extract.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.CharArrayReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.CharBuffer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageUrl;

/**
 * A page, decoded and parsed once, with what every rule asks for at hand. Deeply nested tags are
 * flattened, long pages are read up to a limit. Not thread-safe; make one a page and drop it.
 */
public final class PageDom {
  /** Nesting beyond this is kept as siblings; the deepest real page seen has 60 levels. */
  private static final int MAX_DEPTH = 256;

  /** Longer pages are read up to here, in UTF-16 units. */
  private static final int MAX_HTML = 12_000_000;

  public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final PageUrl url;
  private final LocalDateTime fetched;
  private final CharBuffer characters;
  private final Document document;
  private final Map<String, List<String>> metas = new LinkedHashMap<>();
  private final PageWalk walk;
  private final List<Line> lines;
  private @Nullable String html;
  private @Nullable String title;
  private @Nullable List<PageLink> links;
  private @Nullable List<Element> dated;
  private @Nullable List<JsonNode> jsonLd;
  private @Nullable List<String> scripts;

  private PageDom(CharBuffer page, PageUrl url, LocalDateTime fetched) {
    this.url = url;
    this.fetched = fetched;
    this.characters = page.subSequence(0, Math.min(page.length(), MAX_HTML));
    this.document =
        Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(reader(characters), url.value());
    this.walk = PageWalk.over(document);
    for (Element meta : tagged("meta")) {
      String name = meta.attr("name");
      name = name.isEmpty() ? meta.attr("property") : name;
      name = name.isEmpty() ? meta.attr("itemprop") : name;
      String content = Texts.tidy(meta.attr("content"));
      if (!name.isEmpty() && !content.isEmpty() && !content.equals("null")) {
        metas
            .computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), key -> new ArrayList<>(1))
            .add(content);
      }
    }
    LineReader reader = walk.reader;
    this.lines = FurnitureMarks.mark(reader.lines, reader.furniture, reader.readers);
  }

  /** Decodes and parses a page. */
  public static PageDom of(FetchedPage page) {
    String contentType = page.header("content-type").orElse(null);
    return new PageDom(
        PageCharset.characters(page.body(), contentType, page.charset()),
        page.url(),
        LocalDateTime.ofInstant(page.fetchedAt(), CHINA));
  }

  /** Parses HTML that is text already. */
  public static PageDom of(String html, PageUrl url, LocalDate fetched) {
    return new PageDom(CharBuffer.wrap(html), url, fetched.atTime(LocalTime.NOON));
  }

  private static Reader reader(CharBuffer characters) {
    return characters.hasArray()
        ? new CharArrayReader(
            characters.array(),
            characters.arrayOffset() + characters.position(),
            characters.length())
        : new StringReader(characters.toString());
  }

  public PageUrl url() {
    return url;
  }

  /** How the page means 03/04/2020. */
  public DayOrder dayOrder() {
    Element root = document.firstElementChild();
    String language = root == null ? "" : root.attr("lang") + root.attr("xml:lang");
    return DayOrder.of(
        language.isEmpty() ? meta("og:locale", "language").orElse("") : language, url.host());
  }

  /** The day it was fetched: nothing on it can be younger. */
  public LocalDate fetched() {
    return fetched.toLocalDate();
  }

  /** The same with its time, in China: what "3 hours ago" counts from. */
  public LocalDateTime fetchedAt() {
    return fetched;
  }

  public Document document() {
    return document;
  }

  /** The page as decoded. */
  public String html() {
    if (html == null) {
      html = characters.toString();
    }
    return html;
  }

  /** The {@code <title>}, white space folded; may be empty. */
  public String title() {
    if (title == null) {
      Element first = tagged("title").stream().filter(PageDom::isInHead).findFirst().orElse(null);
      title = first == null ? "" : Texts.tidy(first.text());
    }
    return title;
  }

  /** Drawings have titles, too. */
  private static boolean isInHead(Element title) {
    return title.parents().stream().anyMatch(it -> it.normalName().equals("head"));
  }

  /** The first non-empty meta tag of these names, in the order of the names. */
  public Optional<String> meta(String... names) {
    for (String name : names) {
      List<String> values = metas.get(name.toLowerCase(Locale.ROOT));
      if (values != null) {
        return Optional.of(values.get(0));
      }
    }
    return Optional.empty();
  }

  /** All meta tags in page order: the name in lower case, its values that are not empty. */
  public Map<String, List<String>> metas() {
    return Collections.unmodifiableMap(metas);
  }

  /** The elements whose itemprop or property names a date, in order. */
  public List<Element> dated() {
    if (dated == null) {
      dated =
          walk.properties.stream()
              .filter(it -> namesDate(it.attr("itemprop")) || namesDate(it.attr("property")))
              .filter(it -> !it.normalName().equals("meta"))
              .toList();
    }
    return dated;
  }

  /** The elements with just this itemprop, in order. */
  public List<Element> withProperty(String name) {
    return walk.properties.stream()
        .filter(it -> it.attr("itemprop").equals(name) && !it.normalName().equals("meta"))
        .toList();
  }

  private static boolean namesDate(String name) {
    return name.contains("date") || name.contains("created");
  }

  /** True for a line of what readers wrote. */
  public boolean isReaders(int line) {
    return walk.reader.readers.stream().anyMatch(range -> range.contains(line));
  }

  /** True when a picture stands between a line and the one above it. */
  public boolean isBelowPicture(int line) {
    return walk.reader.pictured.get(line);
  }

  /** The elements of a tag, in order: the tree is walked once for all who ask. */
  public List<Element> tagged(String tag) {
    TagKind known = walk.tags.get(tag);
    return known == null ? List.of() : known.elements;
  }

  /** The elements of a class, whatever its case, in order. */
  public List<Element> classed(String name) {
    return walk.classed.stream().filter(it -> it.hasClass(name)).toList();
  }

  /** The first element of this id; null when there is none. */
  public @Nullable Element withId(String id) {
    return walk.ids.get(id);
  }

  /** The {@code <a>} elements with the words they show, in order. */
  public List<PageLink> links() {
    if (links == null) {
      links = tagged("a").stream().map(PageLink::of).toList();
    }
    return links;
  }

  /** What the page shows, in order. */
  public List<Line> lines() {
    return lines;
  }

  /** The lines inside an element; empty when it shows none. */
  public LineRange range(Element element) {
    return walk.reader.ranges.getOrDefault(element, LineRange.EMPTY);
  }

  /** The line in which the words of a link begin, or the one before; -1 for one that is hidden. */
  public int lineOf(Element link) {
    int line = walk.reader.linkLines.getOrDefault(link, -1);
    return line < lines.size() ? line : -1;
  }

  /** Elements that show something and have an id, a class or are blocks. */
  public Map<Element, LineRange> ranges() {
    return walk.reader.ranges;
  }

  /** Comments and metas inside the body, in order. */
  public List<PageComment> comments() {
    return walk.reader.comments;
  }

  /** The JSON-LD objects of the page, {@code @graph} opened. */
  public List<JsonNode> jsonLd() {
    if (jsonLd == null) {
      jsonLd = JsonLd.read(tagged("script"));
    }
    return jsonLd;
  }

  /** The state that a server hands to Angular: its signs are not those of HTML. */
  private static String unescaped(String state) {
    return state
        .replace("&q;", "\"")
        .replace("&s;", "'")
        .replace("&l;", "<")
        .replace("&g;", ">")
        .replace("&a;", "&");
  }

  /** Inline scripts, each up to 2 MB. */
  public List<String> scripts() {
    if (scripts == null) {
      scripts = new ArrayList<>();
      for (Element script : tagged("script")) {
        String data = Texts.data(script);
        if (!data.isBlank() && data.length() < 2_000_000) {
          scripts.add(data.contains("&q;") ? unescaped(data) : data);
        }
      }
    }
    return scripts;
  }
}
