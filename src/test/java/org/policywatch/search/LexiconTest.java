package org.policywatch.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.policywatch.text.Folding;

class LexiconTest {
  private final Lexicon lexicon =
      new Lexicon("# comment\n! the 关于\n区块链 = blockchain = block chain ~ web3\n挖矿 = mining");

  @Test
  void wordsOfALineMeanTheSame() {
    assertThat(lexicon.others(Lexicon.key("Blockchains")))
        .containsEntry("区块链", Lexicon.SAME)
        .containsEntry("web3", Lexicon.NEAR)
        .doesNotContainKey("blockchain");
  }

  @Test
  void nearWordsDoNotLeadBack() {
    assertThat(lexicon.others("web3")).isEmpty();
  }

  @Test
  void misspeltWordHasANearestOne() {
    assertThat(lexicon.nearest("blokchain")).isEqualTo("blockchain");
    assertThat(lexicon.nearest("区快链")).isEqualTo("区块链");
    assertThat(lexicon.nearest("挖框")).isNull();
    assertThat(lexicon.nearest("something")).isNull();
  }

  @Test
  void fileIsWellFormed() throws IOException {
    for (String line : lines()) {
      if (line.isBlank() || line.startsWith("#") || line.startsWith("!")) {
        continue;
      }
      String[] words = line.split("[=~]", -1);
      Set<String> keys = new HashSet<>();
      assertThat(words).as(line).hasSizeGreaterThan(1);
      for (String word : words) {
        assertThat(word).as(line).isNotBlank();
        assertThat(Folding.fold(word)).as("simplified: " + line).isEqualTo(word);
        keys.add(Lexicon.key(word));
      }
      assertThat(keys).as(line).doesNotContain("");
    }
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = Lexicon.class.getResourceAsStream("lexicon.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
