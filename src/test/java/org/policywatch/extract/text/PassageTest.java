package org.policywatch.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.policywatch.model.Quote;

class PassageTest {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 4);

  @Test
  void quotesComeFromTheOriginal() {
    Passage passage = Passage.of("到２０２２年底，達到20項", DAY);
    int at = passage.folded().indexOf("2022年底");

    assertThat(passage.quote(at, at + 6).text()).isEqualTo("２０２２年底");
    assertThat(passage.quote(at, at + 6).start()).isEqualTo(1);
  }

  @Test
  void sentencesEndAtStopsButNotInsideNumbersOrAbbreviations() {
    assertThat(sentences("建成2.5万个站点。到2025年完成！")).containsExactly("建成2.5万个站点。", "到2025年完成!");
    assertThat(sentences("Output rose 2.5 percent. Document No. 62 of the U.S. side stands."))
        .containsExactly("Output rose 2.5 percent.", " Document No. 62 of the U.S. side stands.");
    assertThat(sentences("“到此为止。”下一句")).containsExactly("“到此为止。”", "下一句");
  }

  @Test
  void semicolonsPartNoSentences() {
    Passage passage = Passage.of("到2025年建成5个；培育9家。\n完", DAY);

    assertThat(passage.sentences()).hasSize(3);
    assertThat(passage.sentenceAt(3)).isEqualTo(passage.sentences().getFirst());
    assertThat(passage.sentenceAt(17)).isEqualTo(new Span(17, 18));
    assertThat(passage.sentenceAt(18)).isEqualTo(new Span(17, 18));
  }

  @Test
  void quotesGoBackToTheFoldedText() {
    Passage passage = Passage.of("……到２０２２年底，達到20項", DAY);
    int at = passage.folded().indexOf("20项");

    assertThat(passage.place(passage.quote(at, at + 3))).isEqualTo(new Span(at, at + 3));
    assertThat(passage.place(Quote.of("……到", 0, 2))).isEqualTo(new Span(0, 6));
  }

  @Test
  void maskedStretchesCannotBeReadButCanBeQuoted() {
    Passage passage = Passage.of("《计划。（2020年）》到2022年", DAY).masked(List.of(new Span(1, 12)));

    assertThat(passage.folded()).doesNotContain("2020").contains("到2022年");
    assertThat(passage.isMasked(5)).isTrue();
    assertThat(passage.sentences()).hasSize(1);
    assertThat(passage.quote(1, 12).text()).isEqualTo("计划。（2020年）》");
  }

  @Test
  void anyStringIsCutWithoutGaps() {
    Random random = new Random(11);
    for (int round = 0; round < 1_000; round++) {
      Passage passage = Passage.of(AnyText.of(random, 60), DAY);
      int at = 0;
      for (Span span : passage.sentences()) {
        assertThat(span.start()).isEqualTo(at);
        assertThat(passage.sentenceAt(at)).isEqualTo(span);
        at = span.end();
      }
      assertThat(at).isEqualTo(passage.folded().length());
    }
  }

  private static List<String> sentences(String text) {
    Passage passage = Passage.of(text, DAY);
    return passage.sentences().stream()
        .map(s -> passage.folded().substring(s.start(), s.end()))
        .toList();
  }
}
