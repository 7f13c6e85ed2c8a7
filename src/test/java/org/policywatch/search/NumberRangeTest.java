package org.policywatch.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberRangeTest {
  @ParameterizedTest
  @CsvSource({
    ">=100, 100, true",
    ">=100, 99.9, false",
    ">100, 100, false",
    "<100, 100, false",
    "<=100, 100, true",
    "=20, 20, true",
    "20, 21, false",
    "100..500, 500, true",
    "100.., 1000000, true",
    ">=3万, 30000, true",
    "'>=1,000', 999, false",
    "<1亿, 99999999, true"
  })
  void numberLiesInOrOut(String written, double number, boolean holds) {
    assertThat(NumberRange.parse(written).orElseThrow().holds(number)).isEqualTo(holds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ">", "many", ">=x", "1..2..3", "万", "NaN", "1e9", "-5"})
  void otherTextIsNoRange(String written) {
    assertThat(NumberRange.parse(written)).isEmpty();
  }
}
