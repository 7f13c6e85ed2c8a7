package org.policywatch.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordAnalyzerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "河北省 | 河北 北省 省",
        "區塊鏈 | 区块 块链 链",
        "Ｂlockchain | blockchain",
        "Parks and policies | park and polici",
        "China’s plan | china plan",
        "到2022年底 | 到 2022 年底 底",
        "1,200家 3.0 | 1200 家 3.0",
        "1,20 | 1 20",
        "黔府发〔2020〕5号 | 黔府 府发 发 2020 5 号",
        "Web3.0 e-CNY | web3.0 e cny",
        "Zürich | zurich",
        "5G基站 | 5g 基站 站",
        "《，。》 | ''"
      })
  void textIsCutIntoWords(String text, String words) throws IOException {
    assertThat(String.join(" ", terms(text))).isEqualTo(words);
  }

  @Test
  void offsetsAreThoseOfTheOriginal() throws IOException {
    String text = "　㈱全国Ｇ20\u200B峰会";

    try (WordAnalyzer analyzer = new WordAnalyzer();
        TokenStream stream = analyzer.tokenStream("", text)) {
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      List<String> found = new ArrayList<>();
      stream.reset();
      while (stream.incrementToken()) {
        found.add(term + "=" + text.substring(offset.startOffset(), offset.endOffset()));
      }
      assertThat(found).contains("全国=全国", "g20=Ｇ20", "峰会=峰会");
    }
  }

  @Test
  void anyTextIsCutWithOffsetsInOrder() throws IOException {
    Random random = new Random(7);
    try (WordAnalyzer analyzer = new WordAnalyzer()) {
      for (int i = 0; i < 2_000; i++) {
        String text = TextOfAllKinds.next(random, 60);
        try (TokenStream stream = analyzer.tokenStream("", text)) {
          OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
          int last = 0;
          stream.reset();
          while (stream.incrementToken()) {
            assertThat(offset.startOffset()).isBetween(last, text.length());
            assertThat(offset.endOffset()).isBetween(offset.startOffset(), text.length());
            last = offset.startOffset();
          }
          stream.end();
        }
      }
    }
  }

  private static List<String> terms(String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (WordAnalyzer analyzer = new WordAnalyzer();
        TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
    }
    return terms;
  }
}
