package org.policywatch.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.policywatch.text.WordTrie.Match;

class WordTrieTest {
  private final WordTrie<Integer> trie = new WordTrie<>();

  WordTrieTest() {
    trie.put("吉林", 1);
    trie.put("吉林市", 2);
    trie.put("林", 3);
  }

  @Test
  void wordsThatStartAtAPlaceComeLongestFirst() {
    assertThat(trie.at("在吉林市", 1)).containsExactly(new Match<>(1, 4, 2), new Match<>(1, 3, 1));
    assertThat(trie.longest("在吉林省", 1)).isEqualTo(new Match<>(1, 3, 1));
  }

  @Test
  void onlyWholeWordsAreThere() {
    assertThat(trie.get("吉")).isNull();
    assertThat(trie.get("吉林市区")).isNull();
    assertThat(trie.at("吉", 0)).isEmpty();
    assertThat(trie.at("吉林", 2)).isEmpty();
  }
}
