package org.policywatch.extract.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nouns with long descriptions, in lists and in brackets, as plans have them. */
class ChineseNounsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          到2025年，争创3-5个引领茶业结构升级、在全国有影响力的茶业集群。   | 3-5个 引领茶业结构升级、在全国有影响力的茶业集群 2025-12-31
          到2025年，储备2个在本省具有较高知名度、发展潜力大的特色茶业。     | 2个 在本省具有较高知名度、发展潜力大的特色茶业 2025-12-31
          到2025年，支持2家符合条件且基础较好的茶店。                       | 2家 符合条件且基础较好的茶店 2025-12-31
          到2025年，建成200个左右茶叶起降场（点），按需构建茶网。           | 200个左右 茶叶起降场（点） 2025-12-31
          到2025年，新建茶城、居住（小）区茶馆达标率100%。                  | 100% 新建茶城、居住（小）区茶馆达标率 2025-12-31
          力争新引进亿元以上茶业项目超过15个。                              | 超过15个 茶业项目 -
          到2025年，培育一批百亿级茶业集群，年营收超1000亿元的2个、超500亿元的5个。 | 一批 百亿级茶业集群 2025-12-31; 2个 百亿级茶业集群 2025-12-31; 5个 百亿级茶业集群 2025-12-31
          河北明确茶业企业要达到20家；湖南表示将推动3万家茶企“上链”。        | 20家 茶业企业 -; 3万家 茶企“上链” -
          到2025年，累计建成茶厂20家。                                      | 20家 茶厂 2025-12-31
          到2025年，茶站达到80座以上。其中，公共茶站50座左右；专用茶站30座左右。 | 80座以上 茶站 2025-12-31; 50座左右 公共茶站 -; 30座左右 专用茶站 -
          到2025年，主要在五个新城落实约1万张茶床。                         | 约1万张 茶床 2025-12-31
          到2025年，形成“三个一批”的格局，提升一批茶园。                    | 一批 茶园 2025-12-31
          到2025年，茶叶产量保持在1.3万亿斤以上……一组组数字振奋人心。       | 1.3万亿斤以上 茶叶产量 2025-12-31
          """)
  void nounIsToldWhole(String sentence, String aims) {
    assertThat(Told.aims(sentence)).isEqualTo(aims);
  }
}
