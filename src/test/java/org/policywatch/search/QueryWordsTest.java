package org.policywatch.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policywatch.model.PageKind;
import org.policywatch.region.Gazetteer;
import org.policywatch.search.Filters.Days;

class QueryWordsTest {
  private final QueryWords words =
      new QueryWords(Lexicon.standard(), Gazetteer.standard(), new Terms());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "河北省区块链专项行动计划（2020-2022年） | 河北省,区块链,专项行动计划,2020,2022",
        "省委网信办 区块链 | 省委,网信办,区块链",
        "Hebei blockchain parks | hebei,blockchain,parks",
        "the parks of Inner Mongolia | parks,inner mongolia",
        "e-CNY in Suzhou | e cny,suzhou",
        "分布式账本技术 | 分布式账本技术",
        "三年行动计划的意见 | 三年行动计划,意见",
        "的 | 的",
        "the | the",
        "5G 3.0 | 5g,3.0",
        "How many parks will Hebei build by 2025? | parks,hebei,build,2025",
        "河北到2025年要建几个园区 | 河北,2025,园区",
        "2020年7月 河北 | 2020年7月,河北",
        "plan of 13 July 2020 | plan,13 july 2020",
        "2020-2022年 | 2020,2022",
        "黔府发〔2020〕5号 区块链 | 黔府发〔2020〕5号,区块链",
        "黔府发2020年第5号 | 黔府发2020年第5号",
        "行动计划（2020）20家企业 | 行动计划,2020,20,企业",
        "《》 | ''"
      })
  void wordsAreCutIntoConcepts(String text, String concepts) {
    assertThat(String.join(",", words.concepts(text).stream().map(Concept::written).toList()))
        .isEqualTo(concepts);
  }

  @Test
  void regionIsKnownInBothLanguages() {
    assertThat(words.concept("河北").regions()).containsExactly("130000");
    assertThat(words.concept("hebei").regions()).containsExactly("130000");
    assertThat(words.concept("长三角").regions()).hasSize(4);
    assertThat(words.concept("区块链").regions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"national, 100000", "国家级, 100000", "HK, 810000"})
  void wordMayStandForARegionWithoutBeingItsName(String word, String code) {
    Concept concept = words.concept(Lexicon.folded(word));

    assertThat(concept.regions()).containsExactly(code);
    assertThat(concept.variants()).noneMatch(variant -> said(variant).contains(code));
  }

  @ParameterizedTest
  @CsvSource({"Singapore, 新加", "low-altitude, 低空", "RWA, 现实", "RWA, real world asset"})
  void wordIsKnownInTheOtherLanguage(String word, String other) {
    assertThat(words.concepts(word).getFirst().variants())
        .anyMatch(variant -> said(variant).startsWith(other));
  }

  @Test
  void yearsAndMonthsAreDays() {
    assertThat(words.concept("2022").days())
        .isEqualTo(new Days(LocalDate.parse("2022-01-01"), LocalDate.parse("2022-12-31")));
    assertThat(words.concepts("2020-02").getFirst().days())
        .isEqualTo(new Days(LocalDate.parse("2020-02-01"), LocalDate.parse("2020-02-29")));
    assertThat(words.concepts("2020年2月31日")).allMatch(one -> !one.written().contains("31日"));
    assertThat(words.concept("20220").days()).isNull();
  }

  @Test
  void wordThatStandsForAKindOfPageIsThatKind() {
    assertThat(words.concept("policies").kind()).isEqualTo(PageKind.POLICY_DOCUMENT);
    assertThat(words.concept("新闻").kind()).isEqualTo(PageKind.NEWS_REPORT);
    assertThat(words.concept("规划").kind()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "企业 6万家 | 企业,6万,家 | 60000;60 thousand;6 万",
        "到2025年1000亿元 | 2025,1000亿 | 100 billion",
        "60,000 charging piles | 60,000,charging piles | 6 万",
        "产值1.2万亿 | 产值,1.2万亿 | 1.2 trillion"
      })
  void largeNumbersAreOneConceptInAllNotations(String text, String written, String other) {
    List<Concept> concepts = words.concepts(text);

    assertThat(concepts).extracting(Concept::written).isSubsetOf(written.split(",(?!0)"));
    assertThat(concepts.stream().flatMap(one -> one.variants().stream()).map(this::said))
        .containsAnyOf(other.split(";"));
  }

  private String said(Concept.Variant variant) {
    return String.join(" ", variant.terms().stream().map(PhraseTerm::text).toList());
  }

  @Test
  void ownWordsWeighMost() {
    Concept concept = words.concept("区块链");

    assertThat(concept.variants().getFirst().weight()).isEqualTo(1);
    assertThat(concept.variants().stream().skip(1))
        .isNotEmpty()
        .allMatch(variant -> variant.weight() < 1);
  }

  @Test
  void longerWordingsOfTheSameAreNotAskedFor() {
    long blockchain =
        words.concept("区块链").variants().stream()
            .filter(variant -> variant.terms().getFirst().text().equals("区块"))
            .count();

    assertThat(blockchain).isEqualTo(1);
  }
}
