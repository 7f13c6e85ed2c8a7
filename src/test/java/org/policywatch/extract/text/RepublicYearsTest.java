package org.policywatch.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepublicYearsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "民国112年完成",
        "民国 99年成立",
        "民国元年",
        "112年底前完工",
        "113年度预算",
        "113年将增设20处",
        "110年12月起受理",
        "于113年完成",
        "目标114年达标",
        "110年至113年试办"
      })
  void yearsThatAreNotOfThisEraCountFromTheRepublic(String text) {
    assertThat(RepublicYears.areIn(text)).isTrue();
    assertThat(RepublicYears.mayBeIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {",112年完成20处", "较110年成长8%", "110至113年试办", "115年占比20%"})
  void othersMayWhereTheTextNamesABodyOfTaiwans(String text) {
    assertThat(RepublicYears.areIn(text)).isFalse();
    assertThat(RepublicYears.mayBeIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "年",
        "2112年底",
        "3.112年底",
        "自110年前就有",
        "于110年间",
        "历史长达110年,馆藏丰富",
        "用了110年3个月",
        "民国时期",
        "128年底"
      })
  void lengthsAndOtherNumbersDoNot(String text) {
    assertThat(RepublicYears.areIn(text)).isFalse();
  }
}
