package org.policywatch.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrapTest {
  @Test
  void latinWordsStayWholeAndChineseBreaksAnywhere() {
    assertThat(Wrap.text("one three five", 9)).containsExactly("one three", "five");
    assertThat(Wrap.text("一二三四五", 4)).containsExactly("一二", "三四", "五");
  }

  @Test
  void noLineBeginsWithAStop() {
    assertThat(Wrap.text("一二三四，五", 8)).containsExactly("一二三", "四，五");
  }

  @Test
  void aWordLongerThanTheLineIsCut() {
    assertThat(Wrap.text("abcdefgh", 3)).containsExactly("abc", "def", "gh");
  }

  @Test
  void whateverTheTextNoLineIsWiderAndNothingIsLost() {
    String text = "区块链blockchain，（2020—2025年）up to 12家\uD800 企业 ".repeat(20);
    for (int cells = 8; cells < 60; cells++) {
      int most = cells;

      assertThat(Wrap.lines(text, cells))
          .extracting(line -> text.substring(line.start(), line.end()).stripTrailing())
          .allMatch(line -> DisplayWidth.of(line) <= most);
      assertThat(Wrap.lines(text, cells).stream().mapToInt(it -> it.end() - it.start()).sum())
          .isEqualTo(text.length());
    }
  }

  @Test
  void nothingIsOneEmptyLine() {
    assertThat(Wrap.text("", 10)).containsExactly("");
  }
}
