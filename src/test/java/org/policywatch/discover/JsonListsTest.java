package org.policywatch.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policywatch.model.Candidate;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageUrl;
import org.policywatch.source.Source;

class JsonListsTest extends DiscoveryFixture {
  @Test
  void jsonFeedsAndCmsListsAreFoundWhereverTheyStand() {
    String json =
        """
        {"code":200,"data":{"total":2,"results":[
          {"TITLE":"<em>区块链</em>行动计划","URL":"./202007/t1.html","DOCRELPUBTIME":"2020-07-13 08:30"},
          {"TITLE":"第二条","URL":"http://site.example/2.html","PUBTIME":1594598400000}]}}
        """;

    Discovered found =
        discovery.discover(
            new Source.JsonList(profile(null), List.of(SEED), 1),
            page(json.getBytes(StandardCharsets.UTF_8), "application/json"));

    assertThat(found.candidates())
        .containsExactly(
            new Candidate(
                new PageUrl("http://site.example/list/202007/t1.html"),
                "区块链行动计划",
                Instant.parse("2020-07-13T00:30:00Z")),
            new Candidate(
                new PageUrl("http://site.example/2.html"),
                "第二条",
                Instant.parse("2020-07-13T00:00:00Z")));
  }

  @Test
  void jsonEntriesAreFoundByPathAndTheirAddressesByTemplate() {
    String json =
        """
        {"data":{"page":{"rows":[
          {"id":17,"meta":{"t":"第一条"},"day":{"at":"2020-07-13"}},
          {"id":null,"meta":{"t":"没有编号"}},
          {"id":18,"meta":{}}]},"other":[{"url":"/x","title":"not this"}]}}
        """;
    Source.JsonShape shape =
        new Source.JsonShape("$.data.page.rows[*]", "/art/{id}.html", "meta.t", "day.at");

    Discovered found =
        discovery.discover(
            new Source.JsonList(profile(null), List.of(SEED), new Source.Depth(1, 10), shape),
            page(json, "application/json"));

    assertThat(found.candidates())
        .containsExactly(
            new Candidate(
                new PageUrl("http://site.example/art/17.html"),
                "第一条",
                Instant.parse("2020-07-12T16:00:00Z")),
            new Candidate(new PageUrl("http://site.example/art/18.html"), null, null));
  }

  @Test
  void theNextPageOfAJsonListCountsUp() {
    PageUrl seed = new PageUrl("http://site.example/api?type=1&page=9&n=20");
    FetchedPage answer = page("[{\"title\":\"a\",\"url\":\"/1\"}]", "application/json");
    FetchedPage page =
        new FetchedPage(seed, seed, answer.fetchedAt(), 200, answer.headers(), answer.body(), null);

    Discovered found =
        discovery.discover(new Source.JsonList(profile(null), List.of(seed), 3), page);

    assertThat(found.next())
        .containsExactly(new PageUrl("http://site.example/api?type=1&page=10&n=20"));
  }

  @Test
  void aTimeThatNoPageIsOfIsNone() {
    String json =
        """
        {"items":[{"id":"1","url":"http://site.example/1","date_published":"+999999999-12-31T23:59:59Z"}]}
        """;

    assertThat(discovery.discover(feed(), page(json, "application/feed+json")).candidates())
        .containsExactly(new Candidate(new PageUrl("http://site.example/1"), null, null));
  }
}
