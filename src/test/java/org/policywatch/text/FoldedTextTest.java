package org.policywatch.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FoldedTextTest {
  @Test
  void widthAndScriptBecomeOne() {
    assertThat(Folding.fold("區塊鏈產業１０％（２０２２）")).isEqualTo("区块链产业10%(2022)");
  }

  @Test
  void matchesInTheFoldedTextAreQuotedFromTheOriginal() {
    FoldedText text = FoldedText.of("Ⅷ類\u200B２０項應用");
    int start = text.folded().indexOf("20项");

    assertThat(text.folded()).isEqualTo("VIII类20项应用");
    assertThat(text.original().substring(text.originalStart(start), text.originalEnd(start + 3)))
        .isEqualTo("２０項");
  }

  @Test
  void anyStringFoldsAndEveryPlaceHasAWayBack() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder any = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        any.append(
            (char)
                (random.nextBoolean() ? random.nextInt(0x10000) : 0xD7F0 + random.nextInt(0x900)));
      }
      FoldedText text = FoldedText.of(any.toString());
      int before = 0;
      for (int i = 0; i < text.folded().length(); i++) {
        assertThat(text.originalStart(i)).isBetween(before, any.length() - 1);
        assertThat(text.originalEnd(i + 1)).isBetween(text.originalStart(i) + 1, any.length());
        before = text.originalStart(i);
      }
    }
  }
}
