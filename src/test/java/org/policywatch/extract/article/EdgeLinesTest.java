package org.policywatch.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeLinesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 min read",
        "1,204 views",
        ".5k likes",
        ",3 notes",
        "Ad",
        "ADS",
        "Werbung",
        "Anzeige",
        "publicité",
        "Publicidad",
        "publicidade",
        "pubblicità",
        "advertentie",
        "reklam",
        "Reklama",
        "реклама",
        "広告",
        "desk@paper.example",
        "_desk@paper.example",
        "@desk_line",
        "【字体：大 中 小】",
        "字体：大",
        "大 中 小"
      })
  void countsAndButtonsThatStandAloneAreCounters(String line) {
    assertThat(EdgeLines.isCounter(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"港口吞吐量增长5%。", "The port grew.", "a@b", "", "大会"})
  void whatSaysMoreIsNoCounter(String line) {
    assertThat(EdgeLines.isCounter(line)).isFalse();
  }
}
