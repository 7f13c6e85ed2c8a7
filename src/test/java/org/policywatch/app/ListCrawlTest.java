package org.policywatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.policywatch.crawl.CrawlListener;
import org.policywatch.crawl.CrawlOptions;
import org.policywatch.crawl.CrawlReport;
import org.policywatch.crawl.SourceReport;
import org.policywatch.crawl.SourceReport.Outcome;
import org.policywatch.frontier.Frontier;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;
import org.policywatch.model.Validators;
import org.policywatch.store.Store;

/** When lists are asked for, how far they are followed, and what is said of them. */
class ListCrawlTest extends CrawlFixture {
  @Test
  void theSecondNightAsksForTheListsOnly() {
    crawl(CrawlOptions.NOW);
    site.requests.clear();

    CrawlReport second = crawl(CrawlOptions.NOW);

    assertThat(second.counts().visits()).isZero();
    assertThat(site.requests).doesNotContain("/zc/1.html");
    assertThat(site.requests.size()).isLessThanOrEqualTo(2);
  }

  @Test
  void aNewDateInTheListBringsThatPageAndItsChange() {
    crawl(CrawlOptions.NOW);
    site.article(7, 99);
    site.list(ARTICLES, Map.of(7, "2021-04-02"));
    site.requests.clear();

    CrawlReport second = crawl(CrawlOptions.NOW);

    assertThat(second.counts().fetched()).isEqualTo(1);
    assertThat(second.counts().documents().changed()).isEqualTo(1);
    assertThat(second.changes()).hasSize(1);
    assertThat(second.changes().getFirst().differences()).anyMatch(it -> it.contains("99家"));
    assertThat(site.requests).contains("/zc/7.html").doesNotContain("/zc/6.html");
  }

  @Test
  void theScheduleLeavesOutASourceThatIsNotDue() {
    crawl(CrawlOptions.SCHEDULED);
    site.requests.clear();

    crawl(CrawlOptions.SCHEDULED);

    assertThat(site.requests).isEmpty();
  }

  @Test
  void aClockThatWasSetBackDoesNotKeepTheScheduleWaiting() {
    crawl(CrawlOptions.SCHEDULED);
    Instant future = Instant.now().plus(Duration.ofDays(2_000));
    try (Store store = Store.open(workspace.data())) {
      store
          .frontier()
          .recordSeed(
              new SourceId("site"),
              new PageUrl(site.url("/index.html")),
              new Frontier.SeedState(future, Validators.NONE, "walked"));
    }
    site.requests.clear();

    crawl(CrawlOptions.SCHEDULED);

    assertThat(site.requests).contains("/index.html");
  }

  @Test
  void aSourceIsLeftAloneOutOfItsHours() throws IOException {
    java.time.LocalTime now = java.time.LocalTime.now(java.time.ZoneId.of("Asia/Shanghai"));
    String hours = "%tR-%tR".formatted(now.plusHours(5), now.plusHours(7));
    Files.writeString(
        workspace.config(),
        site.configuration().replace("every: 1d", "every: 1d, hours: \"" + hours + "\""));

    CrawlReport report = crawl(CrawlOptions.SCHEDULED);

    assertThat(report.sources().getFirst().outcome())
        .isEqualTo(org.policywatch.crawl.SourceReport.Outcome.OUT_OF_HOURS);
    assertThat(site.requests).isEmpty();
  }

  @Test
  void aListThatCannotBeHadMakesTheRunUnhealthyAndSaysWhy() throws IOException {
    Files.writeString(
        workspace.config(), site.configuration().replace("/index.html", "/gone.html"));

    CrawlReport report = crawl(CrawlOptions.NOW);

    assertThat(report.isHealthy()).isFalse();
    assertThat(report.sources().getFirst().problem()).contains("/gone.html").contains("404");
  }

  @Test
  void aLaterPageThatCouldNotBeHadIsMadeUpForByTheNextCrawl() throws IOException {
    follow(5);
    pageOfList("/index.html", 1, "/index_1.html");
    pageOfList("/index_2.html", 3, null);
    site.handle(
        "/index_1.html",
        exchange -> {
          exchange.sendResponseHeaders(500, -1);
          exchange.close();
        });
    assertThat(crawl(CrawlOptions.NOW).counts().documents().fresh()).isEqualTo(6);
    site.handle("/index_1.html", null);
    pageOfList("/index_1.html", 2, "/index_2.html");

    CrawlReport second = crawl(CrawlOptions.NOW);

    assertThat(second.counts().documents().fresh()).isEqualTo(12);
    site.requests.clear();
    crawl(CrawlOptions.NOW);
    assertThat(site.requests).contains("/index.html").doesNotContain("/index_1.html");
  }

  @Test
  void aListInWhichNothingWasFoundIsReadAgainThoughItHasNotChanged() throws IOException {
    String list = site.pageAt("/index.html");
    site.handle(
        "/index.html",
        exchange -> {
          if (exchange.getRequestHeaders().containsKey("If-None-Match")) {
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
          } else {
            TestSite.answer(exchange, "ETag", "\"1\"", list);
          }
        });
    Files.writeString(workspace.config(), site.configuration().replace("\"/zc/\"", "\"/cz/\""));
    assertThat(crawl(CrawlOptions.NOW).sources().getFirst().problem()).contains("'link'");
    Files.writeString(workspace.config(), site.configuration());

    CrawlReport mended = crawl(CrawlOptions.NOW);

    assertThat(mended.counts().documents().fresh()).isEqualTo(ARTICLES);
    assertThat(crawl(CrawlOptions.NOW).sources().getFirst().load().listed()).isNull();
  }

  @Test
  void thePageAfterTheLastOneIsTheEndOfAListAndNoFault() throws IOException {
    site.page("/list.json", "{\"items\": []}");
    site.handle(
        "/list.json",
        exchange ->
            TestSite.answer(
                exchange,
                "Content-Type",
                "application/json",
                exchange.getRequestURI().getQuery().endsWith("1")
                    ? "[{\"url\": \"/zc/1.html\", \"title\": \"一\"}]"
                    : "[]"));
    Files.writeString(
        workspace.config(),
        site.configuration()
            .replace(
                "list: \"" + site.url("/index.html"), "json: \"" + site.url("/list.json?page=1"))
            .replace("every: 1d", "every: 1d, pages: 4"));

    CrawlReport report = crawl(CrawlOptions.NOW);

    assertThat(report.counts().documents().fresh()).isEqualTo(1);
    assertThat(report.sources().getFirst().problem()).isNull();
  }

  @Test
  void aSourceThatEndsInAnErrorLeavesTheOthersTheirReports() throws IOException {
    Files.writeString(
        workspace.config(),
        site.configuration()
            + "  - {id: deep, name: 乙省, list: \"%s\", every: 1d}\n".formatted(site.url("/d.html")));
    site.page("/d.html", site.pageAt("/index.html"));
    CrawlListener failing =
        new CrawlListener() {
          @Override
          public void listed(SourceId source, PageUrl list, int fresh) {
            if (source.value().equals("deep")) {
              throw new StackOverflowError();
            }
          }
        };

    CrawlReport report = crawl(CrawlOptions.NOW, failing);

    assertThat(report.sources())
        .extracting(SourceReport::outcome)
        .containsExactly(Outcome.CRAWLED, Outcome.UNREACHABLE);
    assertThat(report.sources().getLast().problem()).contains("StackOverflowError");
  }

  private void follow(int pages) throws IOException {
    Files.writeString(
        workspace.config(),
        site.configuration().replace("every: 1d", "every: 1d, pages: " + pages));
  }

  /** A page of a list that names six articles and the page after it. */
  private void pageOfList(String path, int number, @Nullable String next) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html><meta charset=utf-8><ul class=list>");
    for (int i = 6 * number - 5; i <= 6 * number; i++) {
      page.append(
          "<li><a href=\"/zc/%d.html\">甲省区块链行动计划第%d号</a><span>2021-03-01</span></li>"
              .formatted(i, i));
    }
    page.append("</ul>").append(next == null ? "" : "<a href=\"" + next + "\">下一页</a>");
    site.page(path, page.toString());
  }
}
