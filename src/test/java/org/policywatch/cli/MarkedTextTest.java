package org.policywatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policywatch.model.Quote;

class MarkedTextTest {
  private static final String TEXT = "琼州市委印发通知";

  @Test
  void aMarkMayStandInAnother() {
    assertThat(marked(fact(Fact.Kind.ISSUER, "I1", 0, 4), fact(Fact.Kind.REGION, "R1", 0, 3)))
        .isEqualTo("[[琼州市 R1]委 I1]印发通知");
  }

  @Test
  void ofTwoThatCrossTheFirstIsShown() {
    assertThat(marked(fact(Fact.Kind.REGION, "R1", 0, 3), fact(Fact.Kind.DATE, "D1", 2, 5)))
        .isEqualTo("[琼州市 R1]委印发通知");
  }

  @Test
  void aMarkAtTheEndIsClosed() {
    assertThat(marked(fact(Fact.Kind.DATE, "D1", 6, 8))).isEqualTo("琼州市委印发[通知 D1]");
  }

  @Test
  void theLabelIsNotTornFromItsWords() {
    List<String> lines =
        MarkedText.lines("aaaa bbbb cc", 0, 12, List.of(fact("bbbb", 5)), new Style(false, 11, 0));

    assertThat(lines).containsExactly("aaaa", "[bbbb D1]", "cc");
  }

  private static Fact fact(String words, int start) {
    return new Fact(
        Fact.Kind.DATE, "D1", new Quote(words, start, start + words.length()), "", List.of());
  }

  private static Fact fact(Fact.Kind kind, String label, int start, int end) {
    return new Fact(kind, label, Quote.of(TEXT, start, end), "", List.of());
  }

  private static String marked(Fact... facts) {
    return String.join(
        "\n", MarkedText.lines(TEXT, 0, TEXT.length(), List.of(facts), Style.plain(80)));
  }
}
