package org.policywatch.extract.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a work report or communiqué tells of the past is nobody's aim. */
class ReviewsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "分产业看，绿茶实现增加值18.98亿元，比上年下降15.3%；红茶实现增加值280.74亿元，比上年增长6.4%。",
        "2021年全县实现茶业产值752亿元，比上年增长6.2%。分产业看，绿茶增加值19亿元，下降15.3%。",
        "茶业增加值32586万元，同比增长9.9%。其中，春茶产量7327吨，增长2.1%。",
        "社科院发布蓝皮书，预计到2025年，茶业增加值规模将达到326724亿元。",
        "现将2023年6个方面243项工作任务予以分解印发。",
        "累计建成3万余家茶厂，230余家卓越茶厂，累计培育茶企1.46万家，省级茶企超过14万家。",
        "共提出茶业关键技术174项，其中，绿茶53项、红茶33项。",
        "良种茶园比例达到91.4%，远超规划设定目标。",
        "超额完成茶园面积同比增长4%的目标；红茶面积为46亩，同比增长16.4%。",
        "除太原和济宁外，26个城市完成了茶园改善目标。",
        "I. A Review of the Work in 2021\nRevenue from tea of 181 billion yuan, an increase of 71.9 percent.",
        "Tea investment is also reported to have grown by 8.9% year on year.",
        "2021年茶农服务增量提质。新建茶亭72座，改建茶路14公里，茶馆83家和茶铺217个投用。",
        "2021年10件实事48个项目完成情况公布。",
        "全年新建茶亭48座，超额完成40座的年度目标任务。",
        "Tea let growers thrive; it allowed staff to abandon paper and reduce 40% of their costs.",
        "牢牢守住发展和生态两条底线。",
        "本届政府五年任期内的茶屋建屋量达96 500个单位，较对上五年增加30 000个。",
        "茶屋落成量达3万個單位，較上一個五年期增加五成。",
        "一、过去五年工作成绩\n1、茶叶产值从54万元增加到82.7万元。\n2、茶业研发投入年均增长11%。",
        "一、工作回顾\n（一）茶园\n茶园建成20个。\n（二）茶路\n茶路新增30公里。",
        "足以满足该十年期预计的301 000个茶屋单位的需求。"
      })
  void figuresOfReportsAreNoAims(String told) {
    assertThat(Told.aims(told)).isEmpty();
  }

  @Test
  void aimsOfTheNextSectionAreTold() {
    String report =
        """
        一、发展现状
        茶园建成20个，茶路新增30公里。
        二、主要目标
        1、茶叶产值增长6.5%左右。
        2、新增茶农1100人以上。
        """;
    assertThat(Told.aims(report)).isEqualTo("6.5%左右 茶叶产值 -; 1100人以上 茶农 -");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          力争茶叶产值比上年增长6%。                              | 6% 茶叶产值 -
          2023年茶园达到60个，比上年增加6个。                     | 60个 茶园 2023-12-31; 6个 茶园 2023-12-31
          2021年茶叶产值752亿元，比上年增长6%。到2025年，茶叶产值达到900亿元。 | 900亿元 茶叶产值 2025-12-31
          """)
  void aimsThatCompareWithTheYearBeforeStayAims(String sentence, String aims) {
    assertThat(Told.aims(sentence)).isEqualTo(aims);
  }
}
