package org.policywatch.extract.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.extract.TextExtractor;

/** Chinese sentences in which aims stand among figures that are none. */
class ChineseProseTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "与其高喊三年建成100个茶园，不如用好已有的。",
        "茶农协会坦言，提高到四成的目标并未达成。",
        "某茶业公司宣称，2025年服务10万家茶店。",
        "申报通知要求，试点项目须连接5座以上茶园。",
        "各地须在今年年底前报送茶园，每省不超过20个。",
        "各省推荐茶园不超过3个。",
        "对单个茶园持股不超过20%。",
        "茶企须在两年内达产且产能利用率不低于70%，否则收回资金。",
        "配套茶企达到10家另奖20万元。",
        "推出4批22条便民措施。",
        "重点发展绿茶、红茶两个产业。"
      })
  void figuresOfOthersAreNoAims(String told) {
    assertThat(Told.aims(told)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          到2025年，茶叶售价降至每公斤30元以下。                     | 30元以下 茶叶售价 2025-12-31
          到2025年，茶农贷款周期由6年缩短至4.5年。                  | 4.5年 茶农贷款周期 2025-12-31
          到2025年，茶农人均预期寿命超过81岁，60岁以上茶农达到9人。  | 超过81岁 茶农人均预期寿命 2025-12-31; 9人 60岁以上茶农 2025-12-31
          到2025年，实现上市茶企零的突破。                           | 零的突破 上市茶企 2025-12-31
          到2025年，完成40处以上茶园修缮，推出數處茶亭。             | 40处以上 茶园修缮 2025-12-31; 數處 茶亭 2025-12-31
          2023年茶客目标由今年的140万人次增至200万人次，办会9场。    | 200万人次 茶客 2023-12-31; 9场 办会 2023-12-31
          茶園戶數將由112年4月的7萬戶增為113年底的12萬戶。           | 12萬戶 茶園戶數 2024-12-31
          今年新增茶园底线是20家，争取做到30家。                     | 底线是20家 茶园 2022-12-31; 30家 茶园 2022-12-31
          到2025年，每千名茶农配备茶师不少于1名。                    | 不少于1名 茶师 2025-12-31
          到2025年，茶企达产且产能利用率不低于70%。                  | 不低于70% 产能利用率 2025-12-31
          对合规茶店，2025年还将遴选5家开展试点。                    | 5家 合规茶店 2025-12-31
          原定2021年底建成的50个茶市，只完成了31个。剩余19个顺延到2023年6月底。 | 19个 茶市 2023-06-30
          让茶农等候时间到2025年压缩一半，在7个茶县整建制推进。      | 一半 茶农等候时间 2025-12-31; 7个 茶县 2025-12-31
          到2025年，新辟茶路8条，全港茶客达到9万人，今后再新设茶店6家。 | 8条 茶路 2025-12-31; 9万人 茶客 2025-12-31; 6家 茶店 2025-12-31
          到2025年，建设9公里的茶路，海拔3公里的茶亭2座。             | 9公里 茶路 2025-12-31; 2座 茶亭 2025-12-31
          今年新开工茶园项目30个，新开业茶店20家，新开通茶路5条，新开垦茶地9亩。 | 30个 茶园项目 2022-12-31; 20家 茶店 2022-12-31; 5条 茶路 2022-12-31; 9亩 茶地 2022-12-31
          2025年茶市建成后新增茶店300家，年吞吐茶叶9万吨。           | 300家 茶店 2025-12-31; 9万吨 年吞吐茶叶 2025-12-31
          计划2025年投产，项目建成后年加工茶叶9万吨。                | 9万吨 年加工茶叶 2025-12-31
          2025年更新改造老旧茶亭9座，完成更新改造项目30个，帮助茶农就业5万人。 | 9座 老旧茶亭 2025-12-31; 30个 更新改造项目 2025-12-31; 5万人 茶农就业 2025-12-31
          2025年将茶农失业率维持在3%以下。                           | 3%以下 茶农失业率 2025-12-31
          2025年底前实施不少于100个茶园项目。                        | 不少于100个 茶园项目 2025-12-31
          """)
  void aimIsReadWithItsNounAndDay(String plan, String aims) {
    assertThat(Told.aims(plan)).isEqualTo(aims);
  }

  @ParameterizedTest
  @ValueSource(strings = {"到2025年，茶园年均浓度降到28微克/立方米以下。", "到2025年，茶园年均气温不高于20度。"})
  void aMeanOfTheYearIsNoAimOfEachYear(String plan) {
    assertThat(new TextExtractor().extract(plan, Told.PUBLISHED).targets())
        .singleElement()
        .satisfies(target -> assertThat(target.timing().frequency()).isNull());
  }
}
