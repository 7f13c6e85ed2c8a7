package org.policywatch.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policywatch.discover.Discovered;
import org.policywatch.fetch.FetchResult;
import org.policywatch.frontier.Frontier.SeedState;
import org.policywatch.model.PageUrl;
import org.policywatch.model.Validators;
import org.policywatch.source.Hours;

class SeedWalkTest {
  @ParameterizedTest
  @CsvSource({"499, ''", "600, '101 sitemaps of its index are not read this time: more than 500'"})
  void whatAnIndexNamesPastTheLimitIsToldOf(int sitemaps, String problem) {
    SeedWalk walk =
        new SeedWalk(CrawlRunFixture.source(Hours.ALL), CrawlRunFixture.LIST, SeedState.NEVER);
    List<PageUrl> named =
        IntStream.range(0, sitemaps)
            .mapToObj(i -> new PageUrl("http://site.example/" + i + ".xml"))
            .toList();

    walk.read(walk.next(), Validators.NONE, new Discovered(List.of(), named, null), Set.of());
    while (walk.goesOn()) {
      walk.read(walk.next(), Validators.NONE, new Discovered(List.of(), List.of(), null), Set.of());
    }

    assertThat(walk.result().problem().orElse("")).endsWith(problem);
    assertThat(walk.result().problem().isPresent()).isEqualTo(!problem.isEmpty());
  }

  @Test
  void aNightThatFoundAMillionNewPagesLeavesTheOtherSitemapsForTheNext() {
    SeedWalk walk =
        new SeedWalk(CrawlRunFixture.source(Hours.ALL), CrawlRunFixture.LIST, SeedState.NEVER);
    List<PageUrl> named =
        IntStream.range(0, 25)
            .mapToObj(i -> new PageUrl("http://site.example/" + i + ".xml"))
            .toList();
    Set<PageUrl> fresh =
        IntStream.range(0, 50_000)
            .mapToObj(i -> new PageUrl("http://site.example/zc/" + i))
            .collect(Collectors.toSet());

    walk.read(walk.next(), Validators.NONE, new Discovered(List.of(), named, null), Set.of());
    while (walk.goesOn()) {
      walk.read(walk.next(), Validators.NONE, new Discovered(List.of(), List.of(), null), fresh);
    }

    assertThat(walk.result().problem().orElse(""))
        .endsWith("5 sitemaps of its index are not read this time: more than 1000000 new pages");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2026-06-01, 2026-06-02, true",
    "2026-05-31, 2026-06-01, 2026-06-02, false",
    "2026-06-02, 2026-06-01, 2026-06-02, false",
    "2026-01-01, 2026-06-01, 2026-06-09, false",
    "2026-01-01, 2026-06-03, 2026-06-02, false",
    ", 2026-06-01, 2026-06-02, false",
  })
  void anIndexIsBelievedForAWeekOfWhatChangedLongBeforeItWasRead(
      LocalDate changed, LocalDate read, LocalDate now, boolean believed) {
    PageUrl map = new PageUrl("http://site.example/map.xml");
    SeedWalk walk =
        new SeedWalk(CrawlRunFixture.source(Hours.ALL), CrawlRunFixture.LIST, SeedState.NEVER);
    Map<PageUrl, Instant> modified = changed == null ? Map.of() : Map.of(map, start(changed));

    walk.read(
        walk.next(),
        Validators.NONE,
        new Discovered(List.of(), List.of(map), modified, null, true),
        Set.of());

    SeedState known = walk.read(Validators.NONE, start(read));
    assertThat(walk.isUnchanged(map, known, start(now))).isEqualTo(believed);
    assertThat(walk.isUnchanged(map, SeedState.NEVER, start(now))).isFalse();
  }

  @Test
  void indexesOfIndexesAreBounded() {
    SeedWalk walk =
        new SeedWalk(CrawlRunFixture.source(Hours.ALL), CrawlRunFixture.LIST, SeedState.NEVER);
    for (int i = 0; i < 3; i++) {
      String folder = "http://site.example/" + i + "/";
      List<PageUrl> named =
          IntStream.range(0, 40_000).mapToObj(n -> new PageUrl(folder + n + ".xml")).toList();
      walk.read(walk.next(), Validators.NONE, new Discovered(List.of(), named, null), Set.of());
    }

    while (walk.goesOn()) {
      walk.read(walk.next(), Validators.NONE, new Discovered(List.of(), List.of(), null), Set.of());
    }
    assertThat(walk.result().problem().orElse("")).contains("49500 sitemaps");
  }

  @Test
  void aNightOnWhichNothingChangedIsNoEmptyList() {
    PageUrl map = new PageUrl("http://site.example/map.xml");
    SeedWalk walk =
        new SeedWalk(CrawlRunFixture.source(Hours.ALL), CrawlRunFixture.LIST, SeedState.NEVER);

    walk.read(
        walk.next(), Validators.NONE, new Discovered(List.of(), List.of(map), null), Set.of());
    walk.missed(walk.next(), new FetchResult.NotModified(map, Validators.NONE, Map.of()));

    assertThat(walk.result().listed()).isNull();
    assertThat(walk.result().problem()).isEmpty();
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
