package org.policywatch.extract.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemMarkTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一、茶园 | 1 | 茶园",
        "十二、茶园 | 1 | 茶园",
        "i. tea gardens | 1 | ' tea gardens'",
        "(三)茶路 | 2 | 茶路",
        "(3)茶路 | 2 | 茶路",
        "1.茶亭 | 3 | 茶亭",
        "12、茶亭 | 3 | 茶亭",
        "2)茶亭 | 3 | 茶亭",
        "'  3. tea houses' | 3 | ' tea houses'"
      })
  void aLineBeginsWithItsLevelAndGoesOnBehindTheMark(String line, int level, String rest) {
    ItemMark mark = ItemMark.at(line, 0, line.length());

    assertThat(mark.level()).isEqualTo(level);
    assertThat(line.substring(mark.end())).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "茶园20个",
        "1.5亿元茶叶",
        "i.e. tea",
        "2025年茶园",
        "(茶园)",
        "(3茶路",
        "(3、茶路",
        "vivid tea",
        "3"
      })
  void figuresAndWordsAreNoMarks(String line) {
    assertThat(ItemMark.at(line, 0, line.length())).isNull();
  }
}
