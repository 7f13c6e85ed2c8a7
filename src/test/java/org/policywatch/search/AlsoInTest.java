package org.policywatch.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policywatch.index.Documents.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.index.Documents;

/** What a hit is also in. */
class AlsoInTest {
  @TempDir Path folder;

  @Test
  void hitIsAlsoInTheSameDocumentsHoweverManyHitsAreAskedFor() {
    try (Searched small =
        Searched.in(
            folder,
            numbered("text", "贵州省氢能发展规划", "2024-05-06"),
            numbered("copy2", "贵州省发布氢能规划2", "2024-05-02"),
            numbered("copy3", "贵州省发布氢能规划3", "2024-05-03"),
            numbered("copy4", "贵州省发布氢能规划4", "2024-05-04"),
            Searched.brief("reprint", "贵州省氢能发展规划", "2024-05-09"),
            numbered("wordless", "能源规划解读", "2024-05-09"),
            numbered("elsewhere", "氢能", "2024-05-09").source("elsewhere"),
            document("other", "北京市氢能规划").of("110000", "北京市"))) {
      for (int limit : List.of(1, 2, 10)) {
        Hit best = first(small, "贵州省氢能发展规划 -source:elsewhere", limit);

        assertThat(best.id()).isEqualTo("text");
        assertThat(best.also())
            .as("-n " + limit)
            .containsExactly("copy2", "copy3", "copy4", "reprint", "wordless");
      }
    }
  }

  @Test
  void whatAHitIsAlsoInIsToldByDayHoweverTheIndexWasWritten() {
    try (Searched small =
        Searched.in(
            folder,
            numbered("c", "贵州省发布氢能规划", "2024-05-09"),
            numbered("b", "氢能规划公布", "2024-05-09"),
            numbered("text", "贵州省氢能发展规划", "2024-05-06"),
            numbered("a", "解读贵州氢能", "2024-05-07"))) {
      assertThat(first(small, "贵州省氢能发展规划", 1).also()).containsExactly("a", "b", "c");
    }
  }

  @Test
  void whichOfOneDayAHitIsAlsoInIsDecidedByIdHoweverTheIndexWasWritten() {
    List<Documents> documents = new ArrayList<>();
    for (int i = 7; i >= 1; i--) {
      documents.add(numbered("copy" + i, "氢能规划公布" + i, "2024-05-09"));
    }
    documents.add(numbered("text", "贵州省氢能发展规划", "2024-05-06"));
    for (int i = 7; i >= 1; i--) {
      documents.add(Searched.brief("reprint" + i, "河南省储能发展规划", "2024-06-09"));
    }
    try (Searched small = Searched.in(folder, documents)) {
      assertThat(first(small, "贵州省氢能发展规划", 1).also())
          .containsExactly("copy1", "copy2", "copy3", "copy4", "copy5");
      Hit reprinted = first(small, "河南省储能发展规划", 1);
      assertThat(reprinted.also()).hasSize(5).isSorted().doesNotContain("reprint7");
    }
  }

  private static Hit first(Searched small, String query, int limit) {
    SearchRequest request = new SearchRequest(query, Filters.NONE, 0, limit);
    return small.found(request.folding()).hits().getFirst();
  }

  private static Documents numbered(String id, String title, String day) {
    return document(id, title).of("520000", "贵州省").number("黔能源〔2024〕3号").published(day);
  }
}
