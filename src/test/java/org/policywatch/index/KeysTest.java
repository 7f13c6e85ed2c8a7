package org.policywatch.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"黔府发〔2020〕5号", "黔府发[2020]5号", "黔府发 【2020】 5 号", "黔府發（2020）5號", "黔府发２０２０-5"})
  void numberHasOneSpelling(String written) {
    assertThat(Keys.number(written)).isEqualTo("黔府发2020-5");
  }

  @Test
  void numbersThatDifferStayDifferent() {
    assertThat(Keys.number("国发〔2020〕15号")).isNotEqualTo(Keys.number("国发〔202〕015号"));
  }

  @Test
  void bracketsAndCaseOfTitlesDoNotMatter() {
    assertThat(Keys.plain("《Web3 發展計劃（2023—2025年）》")).isEqualTo("web3发展计划20232025年");
  }
}
