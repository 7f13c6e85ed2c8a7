package org.policywatch.extract.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.page.DayOrder;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.LineRange;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.Texts;
import org.policywatch.extract.page.WrittenTimes;
import org.policywatch.extract.page.WrittenTimes.Written;

/** Times that a page marks as such: schema.org microdata and RDFa, {@code <time>}, hAtom. */
final class TimeElements {
  /** Pages that show many times are lists. */
  private static final int MOST = 40;

  private static final Pattern CHANGED =
      Pattern.compile("(?i)updat|modif|edit|aktualisiert|mis à jour|comment|更新|修改");
  private static final Pattern ISSUED =
      Pattern.compile("(?i)publi|posted|entry-date|pubdate|created");

  /** Beside the headline no longer line holds a time, nor one of more elements. */
  private static final int LONGEST_LINE = 90;

  private static final int MOST_ELEMENTS = 20;

  /** A mark of a time shows no more characters. */
  private static final int MOST_WORDS = 60;

  private static final Pattern TELLS_TIME =
      Pattern.compile("(?i)date|time|publi|stamp|posted|when|epoch");

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
      if (!changed && isDay(value) && inside && !isInTeaser(time)) {
        if (issued) {
          return Optional.of(shown(time, value));
        }
        first = first.isPresent() || onlyIssued ? first : Optional.of(shown(time, value));
      }
    }
    return first;
  }

  /** {@code <span class="date" title="2019-03-12">Tuesday</span>}: for scripts and pointers. */
  Optional<String> besideHeadline(Zone zone) {
    for (Line line : zone.headerLines()) {
      if (line.index() <= zone.titleLine() || line.text().length() > LONGEST_LINE) {
        continue;
      }
      for (Element element : line.block().stream().limit(MOST_ELEMENTS).toList()) {
        for (Attribute attribute :
            element.attributesSize() == 0 ? List.<Attribute>of() : element.attributes().asList()) {
          if (tells(element, attribute)) {
            return Optional.of(attribute.getValue());
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean tells(Element element, Attribute attribute) {
    String name = attribute.getKey();
    String value = attribute.getValue();
    boolean may = name.startsWith("data-") || name.equals("title") || name.equals("content");
    return may
        && value.length() >= 8
        && value.length() <= 40
        && (TELLS_TIME.matcher(name).find() || TELLS_TIME.matcher(element.className()).find())
        && TimeCues.of(name + ' ' + element.className()) != TimeCues.CHANGED
        && isDay(value);
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

  /** A link with more than the time in it is a teaser of the page it leads to. */
  private static boolean isInTeaser(Element time) {
    Element link = time.closest("a[href]");
    return link != null && link.selectFirst("h1,h2,h3,h4,h5,p") != null;
  }

  /** Some sites mark the last change and show when it was published: the words that say so win. */
  private String shown(Element time, String value) {
    String text = time.childNodeSize() == 1 ? Texts.of(time) : "";
    List<Written> days =
        text.length() > MOST_WORDS ? List.<Written>of() : WrittenTimes.all(text, order);
    boolean isIssued =
        !days.isEmpty() && TimeCues.of(days.get(0), days.size() == 1) == TimeCues.ISSUED;
    return isIssued && !isOn(days.get(0).time().day(), value) ? text : value;
  }

  private boolean isOn(LocalDate day, String value) {
    return WrittenTimes.value(value, order).filter(time -> time.day().equals(day)).isPresent();
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
