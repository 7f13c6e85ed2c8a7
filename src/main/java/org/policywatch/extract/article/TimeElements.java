package org.policywatch.extract.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.page.DayOrder;
import org.policywatch.extract.page.LineRange;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.WrittenTimes;

/** Times that a page marks as such: schema.org microdata and RDFa, {@code <time>}, hAtom. */
final class TimeElements {
  /** Pages that show many times are lists. */
  private static final int MOST = 40;

  private static final Pattern CHANGED =
      Pattern.compile("(?i)updat|modif|edit|aktualisiert|mis à jour|comment|更新|修改");
  private static final Pattern ISSUED =
      Pattern.compile("(?i)publi|posted|entry-date|pubdate|created");

  private final PageDom page;
  private final DayOrder order;
  private @Nullable List<Element> times;

  TimeElements(PageDom page, DayOrder order) {
    this.page = page;
    this.order = order;
  }

  /** {@code <span itemprop="datePublished" content="2020-07-08">}. */
  Optional<String> published() {
    return property("datePublished");
  }

  /** {@code <span property="dc:date dc:created" content="2020-07-08">}, itemprop dateCreated. */
  Optional<String> created() {
    return property("dateCreated").or(() -> property("dc:date")).or(() -> property("dc:created"));
  }

  private Optional<String> property(String name) {
    return page.dated().stream()
        .filter(
            element -> has(element.attr("itemprop"), name) || has(element.attr("property"), name))
        .limit(MOST)
        .map(element -> element.hasAttr("content") ? element.attr("content") : value(element))
        .filter(this::isDay)
        .findFirst();
  }

  private static boolean has(String names, String name) {
    return names.length() >= name.length() && List.of(names.strip().split("[\\s]+")).contains(name);
  }

  /**
   * The first one in these lines that tells of no change; what says it is the day of issue wins.
   */
  Optional<String> in(LineRange range) {
    return in(range, false);
  }

  /** The first one in these lines that says it is the day of issue. */
  Optional<String> issuedIn(LineRange range) {
    return in(range, true);
  }

  private Optional<String> in(LineRange range, boolean onlyIssued) {
    Optional<String> first = Optional.empty();
    int seen = 0;
    for (Element time : times()) {
      if (++seen > MOST) {
        break;
      }
      String own = time.className() + ' ' + time.attr("itemprop");
      String about = own + ' ' + around(time);
      String value = value(time);
      int line = line(time);
      boolean issued = ISSUED.matcher(about).find() || time.hasAttr("pubdate");
      // WordPress calls a time that was never changed "entry-date published updated"
      boolean changed = CHANGED.matcher(about).find() && !ISSUED.matcher(own).find();
      boolean inside =
          onlyIssued
              ? range.contains(line) && !page.isReaders(line)
              : range.contains(Math.max(range.from(), line));
      if (!changed && isDay(value) && inside) {
        if (issued) {
          return Optional.of(value);
        }
        first = first.isPresent() || onlyIssued ? first : Optional.of(value);
      }
    }
    return first;
  }

  private List<Element> times() {
    if (times == null) {
      List<Element> tagged = page.tagged("time");
      times = tagged.isEmpty() ? page.classed("published") : tagged;
    }
    return times;
  }

  private boolean isDay(String value) {
    return WrittenTimes.value(value, order).isPresent();
  }

  private static String around(Element time) {
    Element parent = time.parent();
    String text = parent == null ? "" : parent.ownText();
    return parent == null ? "" : parent.className() + ' ' + (text.length() > 60 ? "" : text);
  }

  private static String value(Element element) {
    for (String name : new String[] {"datetime", "title", "content"}) {
      if (!element.attr(name).isBlank()) {
        return element.attr(name);
      }
    }
    return element.text();
  }

  private int line(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (!page.range(at).isEmpty()) {
        return page.range(at).from();
      }
    }
    return 0;
  }
}
