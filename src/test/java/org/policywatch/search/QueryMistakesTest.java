package org.policywatch.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.index.TextOfAllKinds;

/** What is said of queries that are wrong, long or no words at all. */
class QueryMistakesTest {
  @TempDir static Path folder;

  private static Searched documents;

  @BeforeAll
  static void index() {
    documents = Searched.all(folder);
  }

  @AfterAll
  static void close() {
    documents.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "regoin:河北 | 0 | 9 | region",
        "区块链 kind:polcy | 4 | 14 | policy",
        "deadline:soon | 0 | 13 |",
        "region:河北生 | 0 | 10 | 河北省",
        "has:targets | 0 | 11 | target",
        "target:many | 0 | 11 |",
        "issuer: | 0 | 7 |"
      })
  void mistakeIsNamedWithItsPlace(String query, int start, int end, String nearest) {
    SearchResult result = documents.engine().search(SearchRequest.of(query));

    assertThat(result).isInstanceOf(SearchResult.Refused.class);
    QueryProblem problem = ((SearchResult.Refused) result).problems().getFirst();
    assertThat(problem.start()).isEqualTo(start);
    assertThat(problem.end()).isEqualTo(end);
    assertThat(problem.nearest()).isEqualTo(nearest);
    assertThat(problem.message()).isNotBlank();
  }

  @Test
  void wrongFilterIsNamed() {
    SearchResult result =
        documents.engine().search(SearchRequest.of("").with(Filters.NONE.regions(List.of("河北生"))));

    assertThat(((SearchResult.Refused) result).problems().getFirst().nearest()).isEqualTo("河北省");
  }

  @Test
  void anyStringIsAQuery() {
    Random random = new Random(11);
    for (int i = 0; i < 300; i++) {
      String query = TextOfAllKinds.next(random, 30);

      assertThat(documents.engine().search(SearchRequest.of(query))).as(query).isNotNull();
      assertThat(documents.engine().targets(SearchRequest.of(query))).as(query).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"区块链", "的", "a ", "\"", "区块链 OR ", "-x ", "region:河北,"})
  void veryLongQueryIsAnswered(String part) {
    assertThat(documents.engine().search(SearchRequest.of(part.repeat(2_000)))).isNotNull();
  }
}
