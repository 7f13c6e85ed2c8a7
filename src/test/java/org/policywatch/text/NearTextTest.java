package org.policywatch.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NearTextTest {
  private static String text(long seed, int length) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) ('\u4e00' + random.nextInt(600)));
    }
    return text.toString();
  }

  private static boolean isNear(String one, String other) {
    return !Collections.disjoint(NearText.marks(one), NearText.marks(other));
  }

  @Test
  void copiesWithAForewordAreNear() {
    for (int seed = 0; seed < 50; seed++) {
      String text = text(seed, 800);
      assertThat(isNear(text, "本报讯 记者某某 " + text + "（完）")).isTrue();
    }
  }

  @Test
  void blanksAndPunctuationDoNotCount() {
    String text = text(1, 300);

    assertThat(NearText.marks(text.replaceAll("(.{7})", "$1， "))).isEqualTo(NearText.marks(text));
  }

  @Test
  void textsThatShareAThirdAreNotNear() {
    int near = 0;
    for (int seed = 0; seed < 100; seed++) {
      String shared = text(seed, 300);
      near += isNear(shared + text(1_000 + seed, 400), shared + text(2_000 + seed, 400)) ? 1 : 0;
    }

    assertThat(near).isLessThanOrEqualTo(2);
  }

  @Test
  void shortTextsHaveNoMarks() {
    assertThat(NearText.marks("关于印发行动计划的通知")).isEmpty();
  }
}
