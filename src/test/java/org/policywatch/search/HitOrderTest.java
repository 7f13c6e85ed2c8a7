package org.policywatch.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policywatch.index.Documents.document;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policywatch.index.Documents;
import org.policywatch.model.PageKind;

/** What comes first. */
class HitOrderTest {
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
  @CsvSource({
    "河北省区块链专项行动计划, plan-hb",
    "Hebei blockchain parks, plan-hb",
    "分布式账本, sjz",
    "黔府發（2020）5號, gz",
    "黔府发〔2020〕5号, gz",
    "贵州, gz"
  })
  void bestHitIsThat(String query, String id) {
    assertThat(documents.ids(query)).startsWith(id);
  }

  @Test
  void emptyQueryGivesTheNewestFirst() {
    assertThat(documents.ids("")).startsWith("sjz");
  }

  @Test
  void subjectComesBeforeMention() {
    assertThat(documents.ids("河北 合作")).startsWith("gz");
    assertThat(documents.ids("河北")).endsWith("gz");
  }

  @Test
  void pageOnAnotherTopicSinks() {
    assertThat(documents.ids("区块链")).endsWith("ball");
  }

  @Test
  void whereWordsAreMissingTheRegionThatWasNamedComesFirst() {
    assertThat(documents.ids("贵州 区块链 应收账款 意见")).startsWith("gz");
  }

  @Test
  void textForTheWholeCountryComesFirstWhereThatIsAskedFor(@TempDir Path folder) {
    try (Searched small =
        Searched.in(
            folder,
            document("province", "贵州省氢能发展规划").of("520000", "贵州省"),
            document("country", "氢能发展规划").of("100000", "全国").published("2019-05-06"))) {
      assertThat(small.ids("national hydrogen plan")).startsWith("country");
      assertThat(small.ids("国家 氢能 规划")).startsWith("country");
    }
  }

  @Test
  void groupOfCitiesHasWhatIsForTheirProvinceAfterWhatIsForThem(@TempDir Path folder) {
    try (Searched small =
        Searched.in(
            folder,
            document("outside", "湛江市氢能规划").of("440800", "湛江市"),
            document("province", "广东省氢能规划").of("440000", "广东省"),
            document("inside", "佛山市氢能规划").of("440600", "佛山市"))) {
      assertThat(small.complete("Greater Bay Area hydrogen")).containsExactly("inside", "province");
    }
  }

  @Test
  void whatMeansTheSameInTheTextTellsMoreThanWhatIsNearInTheHeadline(@TempDir Path folder) {
    try (Searched small =
        Searched.in(
            folder,
            document("near", "区块链规划").text("推广区块链。"),
            document("same", "应收账款登记办法").text("以分布式账本登记。"))) {
      assertThat(small.ids("DLT")).containsExactly("same", "near");
    }
  }

  @Test
  void officialTextComesBeforeTheReportThatWasFound() {
    List<Hit> hits = documents.found("three parks by the end of 2022 province wants").hits();

    assertThat(hits).extracting(Hit::id).startsWith("plan-hb", "news-hb");
    assertThat(hits.get(0).complete()).isFalse();
    assertThat(hits.get(1).complete()).isTrue();
  }

  @Test
  void officialTextComesBeforeTheReportThatHasTheWordsOfItsLanguageOftener(@TempDir Path folder) {
    try (Searched small =
        Searched.in(
            folder,
            document("text", "贵州省氢能发展规划").of("520000", "贵州省").published("2024-05-06"),
            Searched.brief("brief", "Hydrogen, hydrogen, hydrogen", "2024-05-09"))) {
      assertThat(small.ids("hydrogen Guizhou")).containsExactly("text", "brief");
    }
  }

  @Test
  void officialTextIsNotPutBeforeTheReportOfAnOutletThatWasNamed() {
    assertThat(documents.ids("Ledger Daily parks")).startsWith("news-hb");
  }

  @Test
  void briefWithoutNumberAndIssuerFollowsItsText(@TempDir Path folder) {
    try (Searched small =
        Searched.in(
            folder,
            document("text", "贵州省氢能发展规划")
                .of("520000", "贵州省")
                .number("黔能源〔2024〕3号")
                .published("2024-05-06"),
            Searched.brief("brief", "Guizhou bets on hydrogen", "2024-05-09"),
            Searched.brief("late", "Guizhou trains run on hydrogen", "2024-09-09"),
            Searched.brief("other", "Guizhou opens a museum", "2024-05-09"))) {
      assertThat(small.ids("黔能源[2024]3号")).containsExactly("text", "brief");
    }
  }

  @Test
  void reportsOfATextThatWasFoundByOneOfThemFollowIt(@TempDir Path folder) {
    try (Searched small =
        Searched.in(
            folder,
            hydrogen("text", "贵州省氢能发展规划"),
            hydrogen("brief", "Guizhou bets on buses").kind(PageKind.NEWS_REPORT).english(),
            hydrogen("report", "贵州看好氢能").kind(PageKind.NEWS_REPORT))) {
      assertThat(small.ids("buses")).containsExactly("text", "brief", "report");
    }
  }

  private static Documents hydrogen(String id, String title) {
    return document(id, title)
        .of("520000", "贵州省")
        .policyTitle("贵州省氢能产业发展规划")
        .published("2024-05-06");
  }
}
