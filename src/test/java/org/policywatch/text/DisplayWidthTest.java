package org.policywatch.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayWidthTest {
  @Test
  void hanAndFullWidthCharactersTakeTwoCells() {
    assertThat(DisplayWidth.of("ab区块，")).isEqualTo(8);
  }

  @Test
  void combiningMarksTakeNone() {
    assertThat(DisplayWidth.of("e\u0301\u200b")).isEqualTo(1);
  }

  @Test
  void aCutTextFitsAndSaysThatItIsCut() {
    assertThat(DisplayWidth.cut("区块链", 6)).isEqualTo("区块链");
    assertThat(DisplayWidth.cut("区块链", 5)).isEqualTo("区块…");
    assertThat(DisplayWidth.cut("区块链", 4)).isEqualTo("区…");
  }

  @Test
  void paddingCountsCells() {
    assertThat(DisplayWidth.pad("区", 4)).isEqualTo("区  ");
  }
}
