package org.policywatch.extract.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.region.Gazetteer;

/** 经济部 alone may be any country's; how its text counts tells. */
class TaiwanBodiesTest {
  private static final TaiwanBodies BODIES = new TaiwanBodies(Gazetteer.standard());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "经济部拟于112年底前完成",
        "经济部编列113年度预算",
        "经济部称109年末已有20座",
        "经济部自110年6月起受理",
        "经济部自110年12月起受理",
        "经济部规划110至113年试办",
        "经济部设定115年占比20%",
        "经济部称较110年成长8%",
        "经济部于民国99年成立",
        "经济部补助新台币3亿元"
      })
  void countingAsTaiwanDoesPlacesTheBody(String text) {
    assertThat(BODIES.find(text)).singleElement().satisfies(TaiwanBodiesTest::isTaiwan);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "经济部拟于2112年底前完成",
        "经济部拟于122年底前完成",
        "经济部成立于12年底",
        "经济部保存了110年的档案",
        "经济部迁址后的110年",
        "经济部自110年前就有藏书",
        "经济部建校110年,藏书丰富",
        "经济部用了110年3个月又6天",
        "经济部藏有民国时期的档案"
      })
  void otherYearsPlaceNoBody(String text) {
    assertThat(BODIES.find(text)).isEmpty();
  }

  private static void isTaiwan(Resolver.Resolved found) {
    assertThat(found.region().code()).isEqualTo("710000");
    assertThat(found.start()).isZero();
    assertThat(found.end()).isEqualTo("经济部".length());
  }
}
