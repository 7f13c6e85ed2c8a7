package org.policywatch.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LowerCaseTest {
  @Test
  void lettersOfEveryAlphabetBecomeSmallAndEverythingElseStays() {
    assertThat(LowerCase.of("5G Хаб ÉTAT Ⅻ ＡＩ 区块链 “Ω”")).isEqualTo("5g хаб état ⅻ ａｉ 区块链 “ω”");
  }

  @Test
  void eachCharacterKeepsItsPlaceAndIsTheOneJavaGives() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String small = LowerCase.of(String.valueOf((char) c));
      assertThat(small).hasSize(1);
      // Java knows no small form of Chinese characters and of the marks beside them
      assertThat(small.charAt(0)).isEqualTo(Character.toLowerCase((char) c));
    }
  }
}
