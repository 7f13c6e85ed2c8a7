package org.policywatch.extract.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
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
          "(?:publish_?time|pub_?date|pub_?time|publish_?date|create_?time|\\bct|datePublished|publishedAt)[\"']?\\s{0,3}[:=]\\s{0,3}[\"']?(?<value>1\\d{9}(?:\\d{3})?|(?:19|20)\\d\\d[-/]\\d{1,2}[-/]\\d{1,2}(?:[T"
              + " ][\\d:.+Z-]{4,20})?)",
          Pattern.CASE_INSENSITIVE);

  /** Best evidence first: gov-sites.md section 9. */
  private static final List<Rule> RULES =
      List.of(
          new Rule("meta.PubDate", t -> t.page.meta("PubDate", "firstpublishedtime")),
          new Rule(
              "meta.published_time",
              t ->
                  t.page.meta(
                      "article:published_time",
                      "og:published_time",
                      "apub:time",
                      "og:time",
                      "publishdate",
                      "publish-date",
                      "publish_date",
                      "pubtime",
                      "publishtime",
                      "publication_date",
                      "date.release",
                      "weibo:article:create_at",
                      "bytedance:published_time")),
          new Rule("json-ld.datePublished", PublishedTimes::jsonLd),
          new Rule(
              "label",
              t ->
                  t.labelled(
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
                      "Posted")),
          new Rule("label.time", t -> t.labelled("时间", "日期", "時間", "日期時間", "Date")),
          new Rule("time-element", PublishedTimes::timeElement),
          new Rule("line-at-headline", PublishedTimes::nearHeadline),
          new Rule(
              "meta.date",
              t ->
                  t.page.meta(
                      "datePublished",
                      "dc.date",
                      "dc.date.issued",
                      "dcterms.created",
                      "date",
                      "publishid",
                      "sailthru.date",
                      "parsely-pub-date")),
          new Rule("script", PublishedTimes::inScript),
          new Rule("url", t -> UrlDay.in(t.page.url().value()).map(PageTime::iso)),
          new Rule("label.written", t -> t.labelled("成文日期", "印发日期", "发文日期", "更新时间", "更新日期")),
          new Rule("line-above", PublishedTimes::anywhereAbove));

  private final PageDom page;
  private final Labels labels;
  private final Zone zone;

  PublishedTimes(PageDom page, Labels labels, Zone zone) {
    this.page = page;
    this.labels = labels;
    this.zone = zone;
  }

  @Nullable Finding<PageTime> find() {
    Finding<PageTime> found = null;
    for (Rule rule : RULES) {
      Optional<String> evidence = rule.find().apply(this);
      Optional<PageTime> time = evidence.flatMap(WrittenTimes::value).filter(this::hasCome);
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
        .flatMap(WrittenTimes::value)
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
                      WrittenTimes.first(text.substring(0, Math.min(40, text.length())))
                          .isPresent());
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  private Optional<String> jsonLd() {
    return page.jsonLd().stream()
        .map(node -> node.path("datePublished").asText(node.path("pubDate").asText("")))
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  private Optional<String> timeElement() {
    for (Element time : page.document().getElementsByTag("time")) {
      String value = time.attr("datetime").isBlank() ? time.text() : time.attr("datetime");
      boolean inHead = zone.header().contains(Math.max(zone.header().from(), firstLine(time)));
      if (WrittenTimes.value(value).isPresent() && inHead) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  private int firstLine(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (!page.range(at).isEmpty()) {
        return page.range(at).from();
      }
    }
    return 0;
  }

  /** The first full day between headline and text. */
  private Optional<String> nearHeadline() {
    return zone.headerLines().stream()
        .filter(line -> line.index() >= zone.titleLine() && line.text().length() < 200)
        .map(Line::text)
        .filter(text -> WrittenTimes.first(text).isPresent())
        .filter(text -> !text.matches("(?i).*(?:更新|修改|生成|updated|modified)(?:时间|日期)?\\s?[:：].*"))
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

  /** Mastheads of newspapers print the day above the headline. */
  private Optional<String> anywhereAbove() {
    return zone.headerLines().stream()
        .map(Line::text)
        .filter(text -> text.length() < 120 && WrittenTimes.first(text).isPresent())
        .findFirst();
  }
}
