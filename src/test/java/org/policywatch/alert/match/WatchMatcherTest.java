package org.policywatch.alert.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policywatch.search.MatchResult;
import org.policywatch.search.SearchRequest;

class WatchMatcherTest {
  @Test
  void aWatchThatThrowsIsReportedAndTheOthersGoOn() {
    WatchMatcher matcher = new WatchMatcher(WatchMatcherTest::search);
    assertThat(matcher.since(watch("bad"), 0).problem()).contains("it failed").contains("boom");
    assertThat(matcher.since(watch("good"), 0).ids()).containsExactly("a");
    assertThat(matcher.since(watch("good"), 0).problem()).isNull();
  }

  private static MatchResult search(SearchRequest request) {
    if (request.query().equals("bad")) {
      throw new IllegalStateException("boom");
    }
    return new MatchResult.Found(List.of("a"), row -> true);
  }

  private static Watch watch(String query) {
    return new Watch("w", query, List.of("feed"), LocalTime.NOON);
  }
}
