package org.policywatch.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policywatch.discover.Discovered;
import org.policywatch.frontier.Frontier.SeedState;
import org.policywatch.model.PageUrl;
import org.policywatch.model.Validators;
import org.policywatch.source.Hours;

class SeedWalkTest {
  @ParameterizedTest
  @CsvSource({"499, ''", "600, '101 sitemaps of its index are not read: more than 500'"})
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
}
