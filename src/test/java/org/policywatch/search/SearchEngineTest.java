package org.policywatch.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policywatch.index.Documents.document;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.index.Documents;
import org.policywatch.index.LuceneIndex;
import org.policywatch.index.TextOfAllKinds;
import org.policywatch.model.PageKind;
import org.policywatch.search.Filters.Days;

class SearchEngineTest {
  private static final List<Documents> DOCUMENTS =
      List.of(
          document("plan-hb", "河北省区块链专项行动计划（2020-2022年）")
              .text("到2022年底，全省区块链领军企业不少于20家，建成3个产业集聚园区。各市按季度通报。")
              .of("130000", "河北省")
              .issuer("中共河北省委网络安全和信息化委员会办公室")
              .policyTitle("河北省区块链专项行动计划（2020-2022年）")
              .target("不少于20家", 20, "区块链领军企业", "2022-12-31")
              .target("3个", 3, "产业集聚园区", "2022-12-31"),
          document("news-hb", "Hebei to build three blockchain parks by 2022")
              .english()
              .kind(PageKind.NEWS_REPORT)
              .text("The province wants 20 leading firms and three parks by the end of 2022.")
              .of("130000", "河北省")
              .issuer("中共河北省委网络安全和信息化委员会办公室")
              .source("ledger-daily")
              .outlet("Ledger Daily")
              .published("2020-07-16"),
          document("sjz", "石家庄市供应链金融试点方案")
              .text("以分布式账本登记应收账款，培育100家企业。")
              .of("130100", "石家庄市")
              .issuer("石家庄市人民政府")
              .published("2022-03-11")
              .target("100家", 100, "企业", "2025-12-31"),
          document("gz", "关于加快技术应用和产业发展的意见")
              .text("贵州省人民政府公布意见，与河北合作。")
              .of("520000", "贵州省")
              .naming("130000", "河北省")
              .issuer("贵州省人民政府")
              .number("黔府发〔2020〕5号")
              .published("2020-05-08")
              .source("guizhou-gov"),
          document("tw", "台灣區塊鏈大聯盟成立").of("710000", "台湾省").published("2019-07-12"),
          document("ball", "足球振兴计划").kind(PageKind.IRRELEVANT).text("青少年足球与区块链无关。"),
          document("odd", "region:mars -2022 \"OR: deadline:").text("Odd headline."));

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2022-03-15T08:00:00Z"));

  @TempDir static Path folder;

  private static SearchEngine engine;

  @BeforeAll
  static void index() {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      for (int i = 0; i < DOCUMENTS.size(); i++) {
        index.put(DOCUMENTS.get(i).revision(i + 1));
      }
    }
    engine = SearchEngine.open(folder, CLOCK);
  }

  @AfterAll
  static void close() {
    engine.close();
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

    assertThat(complete(query)).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(found(query).total()).isEqualTo(expected.size());
  }

  @ParameterizedTest
  @CsvSource({
    "河北省区块链专项行动计划, plan-hb",
    "Hebei blockchain parks, plan-hb",
    "分布式账本, sjz",
    "黔府發（2020）5號, gz",
    "黔府发〔2020〕5号, gz",
    "贵州, gz"
  })
  void bestHitIsThat(String query, String id) {
    assertThat(found(query).hits().getFirst().id()).isEqualTo(id);
  }

  @Test
  void everyDocumentIsFoundByItsHeadlineItsIdAndItsAddress() {
    for (Documents document : DOCUMENTS) {
      var stored = document.revision(1);
      String headline = stored.extraction().article().headline();

      assertThat(complete(headline)).as(headline).contains(stored.id());
      assertThat(complete(stored.id())).contains(stored.id());
      assertThat(complete(stored.capture().url().value())).contains(stored.id());
    }
  }

  @Test
  void subjectComesBeforeMention() {
    List<String> ids = found("河北 合作").hits().stream().map(Hit::id).toList();
    assertThat(ids).startsWith("gz");

    assertThat(found("河北").hits().getLast().id()).isEqualTo("gz");
  }

  @Test
  void pageOnAnotherTopicSinks() {
    assertThat(found("区块链").hits().getLast().id()).isEqualTo("ball");
  }

  @Test
  void officialTextComesBeforeTheReportThatWasFound() {
    List<Hit> hits = found("three parks by the end of 2022 province wants").hits();

    assertThat(hits).extracting(Hit::id).startsWith("plan-hb", "news-hb");
    assertThat(hits.get(0).complete()).isFalse();
    assertThat(hits.get(1).complete()).isTrue();
  }

  @Test
  void whereWordsAreMissingTheRegionThatWasNamedComesFirst() {
    List<String> ids = found("贵州 区块链 应收账款 意见").hits().stream().map(Hit::id).toList();

    assertThat(ids).startsWith("gz");
  }

  @Test
  void officialTextIsNotPutBeforeTheReportOfAnOutletThatWasNamed() {
    List<Hit> hits = found("Ledger Daily parks").hits();

    assertThat(hits.getFirst().id()).isEqualTo("news-hb");
  }

  @Test
  void briefWithoutNumberAndIssuerFollowsItsText(@TempDir Path folder) {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      index.put(
          document("text", "贵州省氢能发展规划")
              .of("520000", "贵州省")
              .number("黔能源〔2024〕3号")
              .published("2024-05-06")
              .revision(1));
      index.put(brief("brief", "Guizhou bets on hydrogen", "2024-05-09").revision(2));
      index.put(brief("late", "Guizhou trains run on hydrogen", "2024-09-09").revision(3));
      index.put(brief("other", "Guizhou opens a museum", "2024-05-09").revision(4));
    }
    try (SearchEngine small = SearchEngine.open(folder)) {
      assertThat(ids(small, "黔能源[2024]3号")).containsExactly("text", "brief");
    }
  }

  @Test
  void officialTextComesBeforeTheReportThatHasTheWordsOfItsLanguageOftener(@TempDir Path folder) {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      index.put(
          document("text", "贵州省氢能发展规划").of("520000", "贵州省").published("2024-05-06").revision(1));
      index.put(brief("brief", "Hydrogen, hydrogen, hydrogen", "2024-05-09").revision(2));
    }
    try (SearchEngine small = SearchEngine.open(folder)) {
      assertThat(ids(small, "hydrogen Guizhou")).containsExactly("text", "brief");
    }
  }

  @Test
  void reportsOfATextThatWasFoundByOneOfThemFollowIt(@TempDir Path folder) {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      index.put(hydrogen("text", "贵州省氢能发展规划").revision(1));
      index.put(
          hydrogen("brief", "Guizhou bets on buses")
              .kind(PageKind.NEWS_REPORT)
              .english()
              .revision(2));
      index.put(hydrogen("report", "贵州看好氢能").kind(PageKind.NEWS_REPORT).revision(3));
    }
    try (SearchEngine small = SearchEngine.open(folder)) {
      assertThat(ids(small, "buses")).containsExactly("text", "brief", "report");
    }
  }

  private static Documents hydrogen(String id, String title) {
    return document(id, title)
        .of("520000", "贵州省")
        .policyTitle("贵州省氢能产业发展规划")
        .published("2024-05-06");
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
    assertThat(found(query).hits().getFirst().id()).isEqualTo("gz");
    assertThat(found(query).hits().getFirst().complete()).isTrue();
  }

  @Test
  void partsOfANumberThatNoDocumentHasAreLookedFor() {
    assertThat(found("石家庄〔2022〕3号").hits().getFirst().id()).isEqualTo("sjz");
  }

  @Test
  void groupOfCitiesHasWhatIsForTheirProvinceAfterWhatIsForThem(@TempDir Path folder) {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      index.put(document("outside", "湛江市氢能规划").of("440800", "湛江市").revision(1));
      index.put(document("province", "广东省氢能规划").of("440000", "广东省").revision(2));
      index.put(document("inside", "佛山市氢能规划").of("440600", "佛山市").revision(3));
    }
    try (SearchEngine small = SearchEngine.open(folder)) {
      SearchResult.Found found =
          (SearchResult.Found) small.search(SearchRequest.of("Greater Bay Area hydrogen"));
      assertThat(found.hits().stream().filter(Hit::complete).map(Hit::id))
          .containsExactly("inside", "province");
    }
  }

  @Test
  void whatMeansTheSameInTheTextTellsMoreThanWhatIsNearInTheHeadline(@TempDir Path folder) {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      index.put(document("near", "区块链规划").text("推广区块链。").revision(1));
      index.put(document("same", "应收账款登记办法").text("以分布式账本登记。").revision(2));
    }
    try (SearchEngine small = SearchEngine.open(folder)) {
      assertThat(ids(small, "DLT")).containsExactly("same", "near");
    }
  }

  @Test
  void textForTheWholeCountryComesFirstWhereThatIsAskedFor(@TempDir Path folder) {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      index.put(document("province", "贵州省氢能发展规划").of("520000", "贵州省").revision(1));
      index.put(
          document("country", "氢能发展规划").of("100000", "全国").published("2019-05-06").revision(2));
    }
    try (SearchEngine small = SearchEngine.open(folder)) {
      assertThat(ids(small, "national hydrogen plan")).startsWith("country");
      assertThat(ids(small, "国家 氢能 规划")).startsWith("country");
    }
  }

  @Test
  void hitIsAlsoInTheSameDocumentsHoweverManyHitsAreAskedFor(@TempDir Path folder) {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      index.put(numbered("text", "贵州省氢能发展规划", "2024-05-06").revision(1));
      for (int i = 2; i <= 4; i++) {
        index.put(numbered("copy" + i, "贵州省发布氢能规划" + i, "2024-05-0" + i).revision(i));
      }
      index.put(brief("reprint", "贵州省氢能发展规划", "2024-05-09").revision(7));
      index.put(numbered("wordless", "能源规划解读", "2024-05-09").revision(8));
      index.put(numbered("elsewhere", "氢能", "2024-05-09").source("elsewhere").revision(9));
      index.put(document("other", "北京市氢能规划").of("110000", "北京市").revision(10));
    }
    try (SearchEngine small = SearchEngine.open(folder)) {
      for (int limit : List.of(1, 2, 10)) {
        SearchRequest request =
            new SearchRequest("贵州省氢能发展规划 -source:elsewhere", Filters.NONE, 0, limit);
        Hit best = ((SearchResult.Found) small.search(request.folding())).hits().getFirst();

        assertThat(best.id()).isEqualTo("text");
        assertThat(best.also())
            .as("-n " + limit)
            .containsExactly("copy2", "copy3", "copy4", "reprint", "wordless");
      }
    }
  }

  @Test
  void whatAHitIsAlsoInIsToldByDayHoweverTheIndexWasWritten(@TempDir Path folder) {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      index.put(numbered("c", "贵州省发布氢能规划", "2024-05-09").revision(1));
      index.put(numbered("b", "氢能规划公布", "2024-05-09").revision(2));
      index.put(numbered("text", "贵州省氢能发展规划", "2024-05-06").revision(3));
      index.put(numbered("a", "解读贵州氢能", "2024-05-07").revision(4));
    }
    try (SearchEngine small = SearchEngine.open(folder)) {
      SearchRequest request = new SearchRequest("贵州省氢能发展规划", Filters.NONE, 0, 1);
      Hit best = ((SearchResult.Found) small.search(request.folding())).hits().getFirst();

      assertThat(best.also()).containsExactly("a", "b", "c");
    }
  }

  @Test
  void whichOfOneDayAHitIsAlsoInIsDecidedByIdHoweverTheIndexWasWritten(@TempDir Path folder) {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      for (int i = 7; i >= 1; i--) {
        index.put(numbered("copy" + i, "氢能规划公布" + i, "2024-05-09").revision(8 - i));
      }
      index.put(numbered("text", "贵州省氢能发展规划", "2024-05-06").revision(8));
      for (int i = 7; i >= 1; i--) {
        index.put(brief("reprint" + i, "河南省储能发展规划", "2024-06-09").revision(16 - i));
      }
    }
    try (SearchEngine small = SearchEngine.open(folder)) {
      assertThat(first(small, "贵州省氢能发展规划").also())
          .containsExactly("copy1", "copy2", "copy3", "copy4", "copy5");
      Hit reprinted = first(small, "河南省储能发展规划");
      assertThat(reprinted.also()).hasSize(5).isSorted().doesNotContain("reprint7");
    }
  }

  private static Hit first(SearchEngine engine, String query) {
    SearchRequest request = new SearchRequest(query, Filters.NONE, 0, 1);
    return ((SearchResult.Found) engine.search(request.folding())).hits().getFirst();
  }

  private static Documents numbered(String id, String title, String day) {
    return document(id, title).of("520000", "贵州省").number("黔能源〔2024〕3号").published(day);
  }

  private static Documents brief(String id, String title, String day) {
    return document(id, title)
        .english()
        .kind(PageKind.NEWS_REPORT)
        .of("520000", "贵州省")
        .published(day);
  }

  @Test
  void emptyQueryGivesTheNewestFirst() {
    assertThat(found("").hits().getFirst().id()).isEqualTo("sjz");
  }

  @Test
  void pageOnAnotherTopicIsNotListedUnlessItsKindIsAskedFor() {
    assertThat(found("").total()).isEqualTo(DOCUMENTS.size() - 1);
    assertThat(complete("kind:irrelevant")).containsExactly("ball");
  }

  @Test
  void pagesFollowEachOther() {
    List<Hit> all = found("区块链").hits();
    var second = (SearchResult.Found) engine.search(SearchRequest.of("区块链").page(1, 2));

    assertThat(second.hits()).extracting(Hit::id).containsExactly(all.get(1).id(), all.get(2).id());
  }

  @Test
  void newAreaIsFoundByItsOwnNameThoughItGoesByTheCodeOfTheProvince(@TempDir Path folder) {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      index.put(document("xa", "雄安方案").of("130000", "雄安新区").revision(1));
      index.put(document("hb", "全省方案").of("130000", "河北省").revision(2));
    }
    try (SearchEngine area = SearchEngine.open(folder)) {
      assertThat(ids(area, "region:雄安")).containsExactly("xa");
      assertThat(ids(area, "region:河北")).containsExactlyInAnyOrder("xa", "hb");
    }
  }

  private static List<String> ids(SearchEngine engine, String query) {
    var found = (SearchResult.Found) engine.search(SearchRequest.of(query));
    return found.hits().stream().map(Hit::id).toList();
  }

  @Test
  void hitShowsWhatWasSearched() {
    Hit hit = found("河北 parks").hits().getFirst();

    assertThat(marked(hit.title())).containsExactly("河北");
    assertThat(marked(hit.snippet())).contains("园区");
    assertThat(hit.about().regions()).containsExactly(new Hit.Place("130000", "河北省"));
    assertThat(hit.about().kind()).isEqualTo(PageKind.POLICY_DOCUMENT);
    assertThat(hit.targets()).hasSize(2);
  }

  @Test
  void targetThatWasAskedForComesFirst() {
    assertThat(found("object:园区").hits().getFirst().targets().getFirst().quantity())
        .isEqualTo("3个");
  }

  @Test
  void correctionIsTold() {
    assertThat(found("河北省区快链").notes()).anyMatch(note -> note.contains("区快链"));
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

    assertThat(complete(SearchRequest.of("").with(filters))).containsExactly("plan-hb");
  }

  @Test
  void watchSeesOnlyWhatCameAfter() {
    Filters late = Filters.NONE.afterRevision(2);

    assertThat(complete(SearchRequest.of("区块链").with(late)))
        .containsExactlyInAnyOrder("sjz", "tw", "ball");
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
    SearchResult result = engine.search(SearchRequest.of(query));

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
        engine.search(SearchRequest.of("").with(Filters.NONE.regions(List.of("河北生"))));

    assertThat(((SearchResult.Refused) result).problems().getFirst().nearest()).isEqualTo("河北省");
  }

  @Test
  void anyStringIsAQuery() {
    Random random = new Random(11);
    for (int i = 0; i < 300; i++) {
      String query = TextOfAllKinds.next(random, 30);

      assertThat(engine.search(SearchRequest.of(query))).as(query).isNotNull();
      assertThat(engine.targets(SearchRequest.of(query))).as(query).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"区块链", "的", "a ", "\"", "区块链 OR ", "-x ", "region:河北,"})
  void veryLongQueryIsAnswered(String part) {
    assertThat(engine.search(SearchRequest.of(part.repeat(2_000)))).isNotNull();
  }

  @Test
  void targetsAreThoseOfTheDocumentsThatFit() {
    var all = (TargetResult.Found) engine.targets(SearchRequest.of("河北"));
    assertThat(all.lines())
        .extracting(line -> line.target().quantity())
        .containsExactlyInAnyOrder("不少于20家", "3个", "100家");
    assertThat(all.documents()).isEqualTo(2);

    var few = (TargetResult.Found) engine.targets(SearchRequest.of("object:企业 deadline:<2025"));
    assertThat(few.lines()).extracting(TargetResult.Line::id).containsExactly("plan-hb");
    assertThat(few.lines().getFirst().target().quantity()).isEqualTo("不少于20家");

    var one = (TargetResult.Found) engine.targets(SearchRequest.of("河北").page(0, 1));
    assertThat(one.isCut()).isTrue();
  }

  @Test
  void facetsCountDocumentsOnce() {
    Facets facets = ((FacetResult.Found) engine.facets(SearchRequest.of("河北"))).facets();

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

  private static List<String> complete(String query) {
    return complete(SearchRequest.of(query));
  }

  private static List<String> complete(SearchRequest request) {
    return ((SearchResult.Found) engine.search(request))
        .hits().stream().filter(Hit::complete).map(Hit::id).toList();
  }

  private static SearchResult.Found found(String query) {
    return (SearchResult.Found) engine.search(SearchRequest.of(query));
  }

  private static List<String> marked(Hit.Marked marked) {
    return marked.ranges().stream()
        .map(range -> marked.text().substring(range.start(), range.end()))
        .toList();
  }
}
