package org.policywatch.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
  @ParameterizedTest
  @CsvSource({
    "一百二十,120",
    "三万,30000",
    "两,2",
    "廿五,25",
    "十,10",
    "十五,15",
    "二〇二四,2024",
    "二零二五,2025",
    "一九九八,1998",
    "1.2亿,120000000",
    "2.8万,28000",
    "一百零五,105",
    "一百二,120",
    "三万二,32000",
    "1亿2000万,120000000",
    "二十三万五千,235000",
    "2万亿,2000000000000",
    "三千,3000",
    "一千零一十,1010",
    "1000,1000",
    "壹佰,100",
    "五,5",
    "3.5千,3500",
    "两百,200",
    "十二万,120000",
    "零,0"
  })
  void chineseNumbersAreRead(String text, BigDecimal value) {
    Numerals.Reading reading = Numerals.chinese(text + "家", 0);

    assertThat(reading).isNotNull();
    assertThat(reading.low()).isEqualByComparingTo(value);
    assertThat(reading.high()).isEqualByComparingTo(value);
    assertThat(reading.end()).isEqualTo(text.length());
  }

  @ParameterizedTest
  @CsvSource({"两三,2,3", "三五,3,5", "七八十,70,80", "两三百万,2000000,3000000", "三四百,300,400"})
  void loosePairsAreRanges(String text, BigDecimal low, BigDecimal high) {
    Numerals.Reading reading = Numerals.chinese(text + "家", 0);

    assertThat(reading).isNotNull();
    assertThat(reading.low()).isEqualByComparingTo(low);
    assertThat(reading.high()).isEqualByComparingTo(high);
    assertThat(reading.end()).isEqualTo(text.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15,000|15000",
        "1.2 billion|1200000000",
        "twenty-one|21",
        "two dozen|24",
        "a dozen|12",
        "three|3",
        "two hundred and fifty|250",
        "one hundred thousand|100000",
        "a hundred|100",
        "8.5|8.5",
        "ninety|90",
        "1,200,000|1200000",
        "five million|5000000",
        "forty five|45",
        "100|100",
        "3 bn|3000000000"
      })
  void englishNumbersAreRead(String text, BigDecimal value) {
    Numerals.Reading reading = Numerals.english(text + " firms", 0);

    assertThat(reading).isNotNull();
    assertThat(reading.low()).isEqualByComparingTo(value);
    assertThat(reading.end()).isEqualTo(text.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"五千万万亿", "万", "亿万", "百", "家", "", "9千千", "二百三百"})
  void nonsenseIsNoNumber(String text) {
    assertThat(Numerals.chinese(text, 0)).isNull();
    assertThat(Numerals.whole(text)).isEqualTo(-1);
  }

  @Test
  void fourHundredDigitsAreNoNumber() {
    String digits = "9".repeat(400);

    assertThat(Numerals.chinese(digits, 0)).isNull();
    assertThat(Numerals.english(digits, 0)).isNull();
    assertThat(Numerals.chinese("三".repeat(400), 0)).isNull();
    assertThat(Numerals.english("one hundred ".repeat(50), 0)).isNotNull();
  }

  @Test
  void englishNumbersStartAtAWord() {
    assertThat(Numerals.english("bone", 1)).isNull();
    assertThat(Numerals.english("a firm", 0)).isNull();
    assertThat(Numerals.english("oneness", 0)).isNull();
  }

  @Test
  void anyStringCanBeReadAnywhere() {
    Random random = new Random(3);
    for (int round = 0; round < 2_000; round++) {
      String text = AnyText.of(random, 30);
      for (int i = 0; i < text.length(); i++) {
        Numerals.Reading chinese = Numerals.chinese(text, i);
        Numerals.Reading english = Numerals.english(text, i);
        assertThat(chinese == null || chinese.end() > i && chinese.end() <= text.length()).isTrue();
        assertThat(english == null || english.end() > i && english.end() <= text.length()).isTrue();
      }
    }
  }
}
