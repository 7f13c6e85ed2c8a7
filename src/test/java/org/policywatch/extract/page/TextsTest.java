package org.policywatch.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

class TextsTest {
  private static final String[] PIECES = {
    "索引号", "A", "ß", "Ｂ", "7", "國", "-", "：", " ", "\t", "\n", "\u00A0", "\u3000", "\u2003",
    "\u200B", "\uFEFF", "\u00AD", "\u0001", "\uD842", "\uDFB7", "&", "<"
  };

  @Test
  void wordsOfAnElementAreItsTextTidied() {
    for (int seed = 0; seed < 5_000; seed++) {
      Random random = new Random(seed);
      Element element = new Element(random.nextInt(5) == 0 ? "pre" : "a");
      for (int i = random.nextInt(3); i >= 0; i--) {
        element.appendChild(new TextNode(any(random)));
      }
      element = random.nextInt(5) == 0 ? Jsoup.parse(element.outerHtml()).body() : element;

      assertThat(Texts.of(element)).as("seed %d", seed).isEqualTo(Texts.tidy(element.text()));
    }
  }

  @Test
  void tidyTextHasSingleBlanksInsideOnly() {
    for (int seed = 0; seed < 5_000; seed++) {
      String text = any(new Random(seed));

      String tidy = Texts.tidy(text);

      assertThat(tidy)
          .as("seed %d", seed)
          .doesNotContain("  ", "\uFEFF", "\u200B")
          .isEqualTo(tidy.strip());
      assertThat(tidy.chars().filter(c -> c != ' ' && LineReader.isBlank((char) c))).isEmpty();
      assertThat(solid(tidy)).isEqualTo(solid(text));
    }
  }

  @Test
  void whatBeginsElsewhereStandsNotInTheKey() {
    for (int seed = 0; seed < 5_000; seed++) {
      Random random = new Random(seed);
      String text = any(random);
      String key = Texts.key(any(random));

      if (Texts.beginsElsewhere(text, key)) {
        assertThat(key).as("seed %d", seed).doesNotContain(Texts.key(text));
      }
    }
  }

  private static String solid(String text) {
    StringBuilder out = new StringBuilder();
    text.chars()
        .filter(c -> !LineReader.isBlank((char) c) && c != '\uFEFF' && c != '\u200B')
        .forEach(c -> out.append((char) c));
    return out.toString();
  }

  private static String any(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }
}
