package org.policywatch.extract.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.page.DayOrder;
import org.policywatch.extract.page.Labels;
import org.policywatch.extract.page.Line;
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
  private record Rule(String name, Function<PublishedTimes, Optional<String>> find) {}

  private static final Pattern IN_SCRIPT =
      Pattern.compile(
          "(?:publish_?time|pub_?date|pub_?time|publish_?date|create_?time|\\bct|datePublished|publishedAt|\\btime(?=[\"']?\\s{0,3}:\\s{0,3}[\"']20\\d\\d-\\d\\d-\\d\\d \\d\\d:))[\"']?\\s{0,3}[:=]\\s{0,3}[\"']?(?<value>1\\d{9}(?:\\d{3})?|(?:19|20)\\d\\d[-/]\\d{1,2}[-/]\\d{1,2}(?:[T"
              + " ][\\d:.+Z-]{4,20})?)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DATELINE =
      Pattern.compile(
          "(?<head>.{0,30}?(?:19|20)\\d\\d(?:年\\d{1,2}月\\d{1,2}日)?)\\s?(?:--|—|–|电|讯|消息)");

  /** What the families of sites call the time of publication. */
  private static final String[] METAS = {
    "article:published_time",
    "og:published_time",
    "og:article:published_time",
    "article:published",
    "article.published",
    "apub:time",
    "og:time",
    "og:pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "published-date",
    "published_date",
    "published_at",
    "pubtime",
    "publishtime",
    "publish_time",
    "publication_date",
    "publicationdate",
    "article_date_original",
    "article.origin.published",
    "date.release",
    "originalpublicationdate",
    "parsely-pub-date",
    "sailthru.date",
    "cXenseParse:recs:publishtime",
    "cXenseParse:publishtime",
    "rnews:datePublished",
    "shareaholic:article_published_time",
    "vr:published_time",
    "mediator_published_time",
    "citation_publication_date",
    "citation_date",
    "bt:pubDate",
    "weibo:article:create_at",
    "bytedance:published_time"
  };

  /** Names that now and then hold another day. */
  private static final String[] VAGUE_METAS = {
    "datePublished",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.date",
    "dc.date.created",
    "dcterms.created",
    "date",
    "date_published",
    "article_date",
    "pdate",
    "og:regdate",
    "publishid",
    "dateUpdate"
  };

  private static final String[] LABELS = {
    "发布日期",
    "发布时间",
    "公开日期",
    "公开时间",
    "公布日期",
    "公布时间",
    "发布于",
    "发表时间",
    "发表日期",
    "刊发时间",
    "上传时间",
    "發布日期",
    "發布時間",
    "發佈日期",
    "發佈時間",
    "Published",
    "Publish date",
    "Publication date",
    "Date published",
    "Release date",
    "Posted on",
    "Posted"
  };

  private static final Pattern BELOW =
      Pattern.compile(
          "(?i)\\b(?:posted|published|submitted|issued at|ends|ver[öo]ffentlicht|erstellt|publi[ée]e?|publicado|pubblicato|geplaatst|opublikowano)\\b|опубликован|发布|发表|發佈|發布");
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?i)(?:更新|修改|生成)(?:时间|日期)?\\s?[:：]|updated|modified|aktualisiert|mis à jour|обновлено");

  /** Best evidence first: gov-sites.md section 9. */
  private static final List<Rule> RULES =
      List.of(
          new Rule("meta.PubDate", t -> t.page.meta("PubDate", "firstpublishedtime")),
          new Rule("meta.published_time", t -> t.page.meta(METAS)),
          new Rule("json-ld.datePublished", PublishedTimes::jsonLd),
          new Rule("itemprop.datePublished", t -> t.elements.microdata()),
          new Rule("label", t -> t.labelled(LABELS)),
          new Rule("label.time", t -> t.labelled("时间", "日期", "時間", "日期時間", "Date")),
          new Rule("time-element", t -> t.elements.in(t.zone.header())),
          new Rule("line-at-headline", PublishedTimes::nearHeadline),
          new Rule("meta.date", t -> t.page.meta(VAGUE_METAS)),
          new Rule("script", PublishedTimes::inScript),
          new Rule("url", t -> UrlDay.in(t.page.url().value()).map(PageTime::iso)),
          new Rule("line-below", PublishedTimes::below),
          new Rule("label.written", t -> t.labelled("成文日期", "印发日期", "发文日期", "更新时间", "更新日期")),
          new Rule("line-above", PublishedTimes::anywhereAbove),
          new Rule("time-element-in-text", t -> t.elements.in(t.zone.text())),
          new Rule("dateline", PublishedTimes::dateline),
          new Rule("line-relative", PublishedTimes::ago));

  private final PageDom page;
  private final Labels labels;
  private final Zone zone;
  private final DayOrder order;
  private final TimeElements elements;

  PublishedTimes(PageDom page, Labels labels, Zone zone) {
    this.page = page;
    this.labels = labels;
    this.zone = zone;
    this.order = page.dayOrder();
    this.elements = new TimeElements(page, order);
  }

  @Nullable Finding<PageTime> find() {
    Finding<PageTime> found = null;
    for (Rule rule : RULES) {
      if (found != null && rule.name().equals("script")) {
        continue; // slow, and of little worth beside a day that the page shows
      }
      Optional<String> evidence = rule.find().apply(this);
      Optional<PageTime> time =
          evidence.flatMap(text -> WrittenTimes.value(text, order)).filter(this::hasCome);
      if (time.isPresent()) {
        boolean exacter =
            found != null
                && found.value().day().equals(time.get().day())
                && time.get().iso().length() > 10;
        if (found == null || exacter) {
          found = new Finding<>(time.get(), rule.name(), evidence.orElse(""));
        }
        if (found.value().iso().length() > 10) {
          return found;
        }
      }
    }
    return found;
  }

  @Nullable Finding<PageTime> modified() {
    Optional<String> evidence =
        page.meta("article:modified_time", "lastmodifiedtime", "og:updated_time", "dateUpdate")
            .or(() -> labelled("更新时间", "更新日期", "修改时间", "Updated", "Last updated"));
    return evidence
        .flatMap(text -> WrittenTimes.value(text, order))
        .filter(this::hasCome)
        .map(time -> new Finding<>(time, "meta.modified", evidence.orElse("")))
        .orElse(null);
  }

  private boolean hasCome(PageTime time) {
    return !time.day().isAfter(page.fetched().plusDays(2));
  }

  private Optional<String> labelled(String... names) {
    for (String name : names) {
      Optional<String> value =
          labels
              .first(name)
              .map(Labels.Labelled::value)
              .filter(
                  text ->
                      WrittenTimes.first(text.substring(0, Math.min(40, text.length())), order)
                          .isPresent());
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  /** Of several objects the article's; pages describe their site and films too. */
  private Optional<String> jsonLd() {
    Optional<String> any = Optional.empty();
    for (JsonNode node : page.jsonLd()) {
      String time = node.path("datePublished").asText(node.path("pubDate").asText(""));
      if (time.isBlank()) {
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
    return any;
  }

  /** The first full day between headline and text. */
  private Optional<String> nearHeadline() {
    return zone.headerLines().stream()
        .filter(line -> line.index() >= zone.titleLine() && line.text().length() < 200)
        .map(Line::text)
        .filter(text -> WrittenTimes.first(text, order).isPresent())
        .filter(text -> !isOfChange(text))
        .findFirst();
  }

  /** 3小时前 under the headline; in a longer line it would tell of something else. */
  private Optional<String> ago() {
    return zone.headerLines().stream()
        .filter(line -> line.index() > zone.titleLine() && line.text().length() < 60)
        .filter(line -> !isOfChange(line.text()))
        .flatMap(line -> RelativeDay.in(line.text(), page.fetchedAt()).stream())
        .map(LocalDate::toString)
        .findFirst();
  }

  /** True when a change is told before any day. */
  private static boolean isOfChange(String text) {
    Matcher changed = CHANGED.matcher(text);
    Matcher issued = BELOW.matcher(text);
    return changed.find() && !(issued.find() && issued.start() < changed.start());
  }

  /** Blogs sign under the text. */
  private Optional<String> below() {
    int to = Math.min(zone.lines().size(), zone.text().to() + 25);
    return zone.lines().subList(Math.min(zone.text().to(), to), to).stream()
        .map(Line::text)
        .filter(text -> text.length() < 150 && WrittenTimes.first(text, order).isPresent())
        .filter(text -> BELOW.matcher(text).find() && !isOfChange(text))
        .findFirst();
  }

  private Optional<String> inScript() {
    for (String script : page.scripts()) {
      Matcher matcher = IN_SCRIPT.matcher(script);
      if (matcher.find()) {
        return Optional.of(matcher.group("value"));
      }
    }
    return Optional.empty();
  }

  /** {@code Feb. 23, 2015 -- …}, 新华社北京2020年7月8日电. */
  private Optional<String> dateline() {
    if (zone.text().isEmpty()) {
      return Optional.empty();
    }
    String line = zone.lines().get(zone.text().from()).text();
    Matcher end = DATELINE.matcher(line);
    return end.lookingAt() ? Optional.of(end.group("head")) : Optional.empty();
  }

  /** Mastheads of newspapers print the day above the headline. */
  private Optional<String> anywhereAbove() {
    return zone.headerLines().stream()
        .map(Line::text)
        .filter(text -> text.length() < 120 && WrittenTimes.first(text, order).isPresent())
        .findFirst();
  }
}
