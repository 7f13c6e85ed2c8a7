package org.policywatch.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policywatch.region.Gazetteer;

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
