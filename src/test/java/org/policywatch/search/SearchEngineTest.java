package org.policywatch.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policywatch.index.Documents.document;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.index.Documents;
import org.policywatch.model.PageKind;
import org.policywatch.search.Filters.Days;

/** What is found. */
class SearchEngineTest {
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
        "河北 区块链 | plan-hb news-hb sjz",
        "河北 园区 | plan-hb news-hb",
        "Hebei blockchain parks | plan-hb news-hb",
        "京津冀 区块链 | plan-hb sjz news-hb",
        "區塊鏈 大聯盟 | tw",
        "台湾区块链大联盟 | tw",
        "分布式账本 | sjz tw plan-hb news-hb ball",
        "\"分布式账本\" | sjz",
        "\"parks by the end\" | news-hb",
        "区块链 -河北 | tw ball",
        "区块链 -region:河北 | tw ball",
        "大联盟 OR 应收账款 | tw sjz",
        "blokchain Hebei | plan-hb news-hb sjz",
        "河北省区快链 | plan-hb news-hb sjz",
        "blokchain Hebie | plan-hb news-hb sjz",
        "河北 供应链金溶 试点 | sjz",
        "河北 政策 | plan-hb sjz gz",
        "how many blockchain parks does Hebei want by 2022 | plan-hb news-hb",
        "河北 2022 | plan-hb news-hb sjz",
        "2022年3月 | sjz",
        "March 2022 | sjz",
        "region:石家庄 | sjz",
        "region:hebei kind:news | news-hb",
        "region:长三角 | ''",
        "region:130000,贵州 number:黔府发[2020]5号 | gz",
        "issuer:省委网信办 | plan-hb news-hb",
        "outlet:ledger | news-hb",
        "published:2020-01..2020-06 | gz",
        "published:2022 | sjz",
        "since:7d | sjz",
        "until:2019 | tw",
        "has:target deadline:<2023 | plan-hb",
        "deadline:2025 | sjz",
        "target:>=100 | sjz",
        "target:20..50 object:企业 | plan-hb",
        "object:parks | plan-hb",
        "source:guizhou-gov | gz",
        "title:联盟 | tw",
        "id:tw | tw",
        "量子 | ''"
      })
  void completeHitsAreThose(String query, String ids) {
    Set<String> expected = ids.isEmpty() ? Set.of() : Set.of(ids.split(" "));

    assertThat(documents.complete(query)).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(documents.found(query).total()).isEqualTo(expected.size());
  }

  @Test
  void everyDocumentIsFoundByItsHeadlineItsIdAndItsAddress() {
    for (Documents document : Searched.DOCUMENTS) {
      var stored = document.revision(1);
      String headline = stored.extraction().article().headline();

      assertThat(documents.complete(headline)).as(headline).contains(stored.id());
      assertThat(documents.complete(stored.id())).contains(stored.id());
      assertThat(documents.complete(stored.capture().url().value())).contains(stored.id());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "黔府发〔2020〕5号 意见",
        "黔府发2020年5号",
        "贵州 黔府发【2020】第5号",
        "关于黔府发(2020)5号的意见",
        "河北 黔府发 2020 5号"
      })
  void numberAmongOtherWordsIsOneWordInWhateverBrackets(String query) {
    assertThat(documents.found(query).hits().getFirst().id()).isEqualTo("gz");
    assertThat(documents.found(query).hits().getFirst().complete()).isTrue();
  }

  @Test
  void partsOfANumberThatNoDocumentHasAreLookedFor() {
    assertThat(documents.found("石家庄〔2022〕3号").hits().getFirst().id()).isEqualTo("sjz");
  }

  @Test
  void newAreaIsFoundByItsOwnNameThoughItGoesByTheCodeOfTheProvince(@TempDir Path folder) {
    try (Searched area =
        Searched.in(
            folder,
            document("xa", "雄安方案").of("130000", "雄安新区"),
            document("hb", "全省方案").of("130000", "河北省"))) {
      assertThat(area.ids("region:雄安")).containsExactly("xa");
      assertThat(area.ids("region:河北")).containsExactlyInAnyOrder("xa", "hb");
    }
  }

  @Test
  void pageOnAnotherTopicIsNotListedUnlessItsKindIsAskedFor() {
    assertThat(documents.found("").total()).isEqualTo(Searched.DOCUMENTS.size() - 1);
    assertThat(documents.complete("kind:irrelevant")).containsExactly("ball");
  }

  @Test
  void pagesFollowEachOther() {
    List<Hit> all = documents.found("区块链").hits();
    var second = documents.found(SearchRequest.of("区块链").page(1, 2));

    assertThat(second.hits()).extracting(Hit::id).containsExactly(all.get(1).id(), all.get(2).id());
  }

  @Test
  void filtersDoWhatFieldsDo() {
    Filters filters =
        Filters.NONE
            .regions(List.of("Hebei", "贵州"))
            .kinds(Set.of(PageKind.POLICY_DOCUMENT))
            .published(new Days(LocalDate.parse("2020-07-01"), null))
            .deadline(new Days(null, LocalDate.parse("2022-12-31")))
            .issuers(List.of("网信办"))
            .hasTarget(true);

    assertThat(documents.complete(SearchRequest.of("").with(filters))).containsExactly("plan-hb");
  }

  @Test
  void watchSeesOnlyWhatCameAfter() {
    Filters late = Filters.NONE.afterRevision(2);

    assertThat(documents.complete(SearchRequest.of("区块链").with(late)))
        .containsExactlyInAnyOrder("sjz", "tw", "ball");
  }

  @Test
  void correctionIsTold() {
    assertThat(documents.found("河北省区快链").notes()).anyMatch(note -> note.contains("区快链"));
  }

  @Test
  void hitShowsWhatWasSearched() {
    Hit hit = documents.found("河北 parks").hits().getFirst();

    assertThat(marked(hit.title())).containsExactly("河北");
    assertThat(marked(hit.snippet())).contains("园区");
    assertThat(hit.about().regions()).containsExactly(new Hit.Place("130000", "河北省"));
    assertThat(hit.about().kind()).isEqualTo(PageKind.POLICY_DOCUMENT);
    assertThat(hit.targets()).hasSize(2);
  }

  @Test
  void targetThatWasAskedForComesFirst() {
    assertThat(documents.found("object:园区").hits().getFirst().targets().getFirst().quantity())
        .isEqualTo("3个");
  }

  @Test
  void targetsAreThoseOfTheDocumentsThatFit() {
    var all = (TargetResult.Found) documents.engine().targets(SearchRequest.of("河北"));
    assertThat(all.lines())
        .extracting(line -> line.target().quantity())
        .containsExactlyInAnyOrder("不少于20家", "3个", "100家");
    assertThat(all.documents()).isEqualTo(2);

    var few =
        (TargetResult.Found)
            documents.engine().targets(SearchRequest.of("object:企业 deadline:<2025"));
    assertThat(few.lines()).extracting(TargetResult.Line::id).containsExactly("plan-hb");
    assertThat(few.lines().getFirst().target().quantity()).isEqualTo("不少于20家");

    var one = (TargetResult.Found) documents.engine().targets(SearchRequest.of("河北").page(0, 1));
    assertThat(one.isCut()).isTrue();
  }

  @Test
  void facetsCountDocumentsOnce() {
    Facets facets =
        ((FacetResult.Found) documents.engine().facets(SearchRequest.of("河北"))).facets();

    assertThat(facets.regions())
        .contains(new Facets.Count("130000", "河北省", 3), new Facets.Count("130100", "石家庄市", 1));
    assertThat(facets.years())
        .containsExactly(new Facets.Count("2022", "2022", 1), new Facets.Count("2020", "2020", 3));
    assertThat(facets.deadlineYears())
        .containsExactly(new Facets.Count("2025", "2025", 1), new Facets.Count("2022", "2022", 1));
    assertThat(facets.kinds()).contains(new Facets.Count("news_report", "news_report", 1));
    assertThat(facets.sources()).contains(new Facets.Count("guizhou-gov", "guizhou-gov", 1));
    assertThat(facets.issuers()).hasSize(3);
  }

  private static List<String> marked(Hit.Marked marked) {
    return marked.ranges().stream()
        .map(range -> marked.text().substring(range.start(), range.end()))
        .toList();
  }
}
