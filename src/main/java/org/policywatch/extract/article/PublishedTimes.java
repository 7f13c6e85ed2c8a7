package org.policywatch.extract.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.article.DatedLines.Seen;
import org.policywatch.extract.page.DayLabels;
import org.policywatch.extract.page.DayOrder;
import org.policywatch.extract.page.Labels;
import org.policywatch.extract.page.LineRange;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.UrlDay;
import org.policywatch.extract.page.WrittenTimes;
import org.policywatch.model.Finding;
import org.policywatch.model.PageTime;

/**
 * When a page was published: rules in order, best evidence first. Times at which a template was
 * filled (Maketime, 页面生成时间) are never read, nor days that have not come yet.
 */
final class PublishedTimes {
  /** Blogs sign so many lines below the text at most. */
  private static final int BELOW = 25;

  /** Where many people live a day begins no earlier, and no later. */
  private static final ZoneOffset FIRST_PLACE = ZoneOffset.ofHours(14);

  private static final ZoneOffset LAST_PLACE = ZoneOffset.ofHours(-10);

  /** A draft does not wait so many days. */
  private static final int LONG_AGO = 31;

  private record Rule(String name, Function<PublishedTimes, Optional<Seen>> find) {
    /** A rule that finds the words. */
    static Rule words(String name, Function<PublishedTimes, Optional<String>> find) {
      return new Rule(name, t -> find.apply(t).flatMap(t::seen));
    }
  }

  private static final Rule MARKED =
      Rule.words("time-element", t -> t.elements.in(t.zone.header()));
  private static final Rule AT_HEADLINE = new Rule("line-at-headline", t -> t.lines.atHeadline());
  private static final Rule CHANGE_AT_HEADLINE =
      new Rule("change-at-headline", t -> t.lines.changeAtHeadline());
  private static final Rule IN_ADDRESS =
      Rule.words("url.folder", t -> UrlDay.ofFolder(t.page.url().value()).map(PageTime::iso));

  /** What readers do not see is set anew when an old page is revived. */
  private static final Set<String> FOR_MACHINES =
      Set.of("meta.published_time", "json-ld.datePublished", "itemprop.datePublished");

  /** Best evidence first: gov-sites.md section 9. Who knows the day is asked for the time, too. */
  private static final List<Rule> RULES =
      List.of(
          Rule.words("meta.PubDate", t -> t.page.meta("PubDate", "firstpublishedtime")),
          Rule.words("meta.published_time", t -> t.metas.published()),
          Rule.words("json-ld.datePublished", t -> t.jsonLd("datePublished", "pubDate")),
          Rule.words("itemprop.datePublished", t -> t.elements.published()),
          Rule.words("label", t -> t.labelled(DayLabels.PUBLISHED)),
          Rule.words("label.time", t -> t.labelled(List.of("时间", "日期", "時間", "日期時間", "Date"))),
          MARKED,
          AT_HEADLINE);

  /** Asked in this order only when no better evidence is found. */
  private static final List<Rule> FALLBACKS =
      List.of(
          IN_ADDRESS,
          Rule.words("attribute-at-headline", t -> t.elements.besideHeadline(t.zone)),
          new Rule("line-right-above", t -> t.lines.rightAbove()),
          Rule.words("meta.date", t -> t.metas.vague()),
          Rule.words("json-ld.dateCreated", t -> t.jsonLd("dateCreated")),
          Rule.words("itemprop.dateCreated", t -> t.elements.created()),
          new Rule("long-line-at-headline", t -> t.lines.inLongLine()),
          new Rule("title", t -> t.lines.inTitle()),
          Rule.words("script", PublishedTimes::inScript),
          new Rule("boxes-at-headline", t -> t.boxes.find()),
          Rule.words("url", t -> UrlDay.in(t.page.url().value()).map(PageTime::iso)),
          Rule.words("time-element-below", t -> t.elements.issuedIn(t.below())),
          new Rule("opening-line", t -> t.lines.opening()),
          new Rule("line-below", t -> t.lines.below()),
          Rule.words("label.written", t -> t.labelled(List.of("成文日期", "印发日期", "发文日期"))),
          Rule.words("time-element-in-text", t -> t.elements.in(t.zone.text())),
          new Rule("dateline", t -> Dateline.in(t.zone, t.order)),
          new Rule("headline", t -> t.lines.inHeadline()),
          new Rule("line-relative", t -> t.lines.ago()),
          new Rule("masthead", t -> t.lines.masthead()),
          Rule.words("label.changed", t -> t.labelled(List.of("更新时间", "更新日期"))),
          new Rule("line-of-change", t -> t.lines.change()));

  /** When a page was changed last. */
  private static final List<Rule> CHANGES =
      List.of(
          Rule.words(
              "meta.modified",
              t ->
                  t.page.meta(
                      "article:modified_time",
                      "lastmodifiedtime",
                      "og:updated_time",
                      "og:article:modified_time",
                      "dcterms.modified",
                      "dc.date.modified",
                      "dateUpdate")),
          Rule.words("json-ld.dateModified", t -> t.jsonLd("dateModified")),
          Rule.words(
              "label", t -> t.labelled(List.of("更新时间", "更新日期", "修改时间", "Updated", "Last updated"))),
          CHANGE_AT_HEADLINE);

  private final PageDom page;
  private final Labels labels;
  private final Zone zone;
  private final DayOrder order;
  private final TimeMetas metas;
  private final TimeElements elements;
  private final DatedLines lines;
  private final BoxedDay boxes;

  PublishedTimes(PageDom page, Labels labels, Zone zone) {
    this.page = page;
    this.labels = labels;
    this.zone = zone;
    this.order = page.dayOrder();
    this.metas = new TimeMetas(page, this::read);
    this.elements = new TimeElements(page, order);
    this.lines = new DatedLines(page, zone, order);
    this.boxes = new BoxedDay(page, zone, order, lines);
  }

  @Nullable Finding<PageTime> find() {
    Finding<PageTime> found = null;
    for (Rule rule : RULES) {
      Finding<PageTime> other = found(rule);
      boolean exacter =
          other != null
              && (found == null
                  || found.value().day().equals(other.value().day()) && hasClock(other.value()));
      found = exacter ? other : found;
      if (found != null && hasClock(found.value())) {
        return asFiled(onTheSpot(found));
      }
    }
    return found != null ? asFiled(found) : notAfterChange(first(FALLBACKS));
  }

  /**
   * A page that machines are told is new, and that was filed long ago, was issued anew. In China
   * folders are of the day a draft was begun.
   */
  private Finding<PageTime> asFiled(Finding<PageTime> found) {
    boolean mayBeAnew = order != DayOrder.UNKNOWN && FOR_MACHINES.contains(found.rule());
    Finding<PageTime> filed = mayBeAnew ? found(IN_ADDRESS) : null;
    boolean anew =
        filed != null && filed.value().day().plusDays(LONG_AGO).isBefore(found.value().day());
    return anew ? filed : found;
  }

  /** What was changed earlier was not published on the day of the masthead, which is today's. */
  private @Nullable Finding<PageTime> notAfterChange(@Nullable Finding<PageTime> found) {
    Finding<PageTime> change = found == null ? null : found(CHANGE_AT_HEADLINE);
    return change != null && change.value().day().isBefore(found.value().day()) ? change : found;
  }

  @Nullable Finding<PageTime> modified() {
    return first(CHANGES);
  }

  private @Nullable Finding<PageTime> first(List<Rule> rules) {
    for (Rule rule : rules) {
      Finding<PageTime> found = found(rule);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Finding<PageTime> found(Rule rule) {
    return rule.find()
        .apply(this)
        .filter(seen -> hasCome(seen.time()))
        .map(seen -> new Finding<>(seen.time(), rule.name(), seen.words()))
        .orElse(null);
  }

  private Optional<Seen> seen(String words) {
    return read(words).map(time -> new Seen(time, words));
  }

  private Optional<PageTime> read(String text) {
    return WrittenTimes.value(text, order).filter(this::hasCome);
  }

  private static boolean hasClock(PageTime time) {
    return time.iso().length() > 10;
  }

  /**
   * A time in UTC may be of another day than the one that readers and the address see; theirs is
   * the day of the page.
   */
  private Finding<PageTime> onTheSpot(Finding<PageTime> found) {
    String iso = found.value().iso();
    boolean isFarAway =
        iso.endsWith("Z")
            || iso.endsWith("+00:00")
            || WrittenTimes.isEpoch(found.snippet().strip());
    if (!isFarAway) {
      return found;
    }
    Finding<PageTime> local = found(AT_HEADLINE);
    local = local != null ? local : filedWithin(found.value());
    if (local == null || days(found, local) != 1) {
      return found;
    }
    Finding<PageTime> marked = found(MARKED);
    return marked != null && days(marked, local) == 0 ? marked : local;
  }

  /** The day of the address, where people live who had it then; a draft may be older. */
  private @Nullable Finding<PageTime> filedWithin(PageTime time) {
    Finding<PageTime> filed = found(IN_ADDRESS);
    OffsetDateTime then = OffsetDateTime.parse(time.iso());
    LocalDate first = then.withOffsetSameInstant(LAST_PLACE).toLocalDate();
    LocalDate last = then.withOffsetSameInstant(FIRST_PLACE).toLocalDate();
    return filed == null || filed.value().day().isBefore(first) || filed.value().day().isAfter(last)
        ? null
        : filed;
  }

  private static long days(Finding<PageTime> one, Finding<PageTime> other) {
    return Math.abs(one.value().day().toEpochDay() - other.value().day().toEpochDay());
  }

  private boolean hasCome(PageTime time) {
    return !time.day().isAfter(page.fetched().plusDays(2));
  }

  private Optional<String> labelled(List<String> names) {
    for (String name : names) {
      Optional<String> value =
          labels
              .first(name)
              .map(Labels.Labelled::value)
              .filter(
                  text ->
                      WrittenTimes.value(text.substring(0, Math.min(40, text.length())), order)
                          .isPresent());
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  /** Of several objects the article's; pages describe their site and films too. */
  private Optional<String> jsonLd(String... names) {
    Optional<String> any = Optional.empty();
    for (JsonNode node : page.jsonLd()) {
      for (String name : names) {
        String time = node.path(name).asText("");
        if (time.isBlank() || read(time).isEmpty()) {
          continue;
        }
        String type =
            node.path("@type").isArray()
                ? node.path("@type").path(0).asText("")
                : node.path("@type").asText("");
        if (type.endsWith("Article") || type.endsWith("Posting") || type.equals("Report")) {
          return Optional.of(time);
        }
        any = any.isPresent() ? any : Optional.of(time);
      }
    }
    return any;
  }

  private LineRange below() {
    return new LineRange(zone.text().to(), zone.text().to() + BELOW);
  }

  private Optional<String> inScript() {
    return ScriptTimes.in(page.meta("parsely-page").orElse(""))
        .or(() -> page.scripts().stream().flatMap(it -> ScriptTimes.in(it).stream()).findFirst());
  }
}
