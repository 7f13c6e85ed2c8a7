package org.policywatch.extract.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.policywatch.extract.page.DayOrder;
import org.policywatch.extract.page.LineRange;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.WrittenTimes;

/** Times that a page marks as such: schema.org microdata, {@code <time>}, hAtom. */
final class TimeElements {
  /** Pages that show many times are lists. */
  private static final int MOST = 40;

  private static final Pattern CHANGED =
      Pattern.compile("(?i)updat|modif|edit|aktualisiert|mis à jour|comment|更新|修改");
  private static final Pattern ISSUED =
      Pattern.compile("(?i)publi|posted|entry-date|pubdate|created");

  private final PageDom page;
  private final DayOrder order;

  TimeElements(PageDom page, DayOrder order) {
    this.page = page;
    this.order = order;
  }

  /** Microdata: {@code <span itemprop="datePublished" content="2020-07-08">}. */
  Optional<String> microdata() {
    return page.marked("itemprop", "datePublished").stream()
        .limit(MOST)
        .map(element -> element.hasAttr("content") ? element.attr("content") : value(element))
        .filter(this::isDay)
        .findFirst();
  }

  /**
   * The first one in these lines that tells of no change; what says it is the day of issue wins.
   */
  Optional<String> in(LineRange range) {
    Optional<String> first = Optional.empty();
    int seen = 0;
    List<Element> times = page.tagged("time");
    for (Element time : times.isEmpty() ? page.classed("published") : times) {
      if (++seen > MOST) {
        break;
      }
      String about = time.className() + ' ' + time.attr("itemprop") + ' ' + around(time);
      String value = value(time);
      if (!CHANGED.matcher(about).find()
          && isDay(value)
          && range.contains(Math.max(range.from(), line(time)))) {
        if (ISSUED.matcher(about).find() || time.hasAttr("pubdate")) {
          return Optional.of(value);
        }
        first = first.isPresent() ? first : Optional.of(value);
      }
    }
    return first;
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
