package org.policywatch.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordStartsTest {
  private final WordStarts starts = new WordStarts();

  WordStartsTest() {
    WordTrie<Integer> trie = new WordTrie<>();
    trie.put("吉林市", 1);
    trie.put("沪", 2);
    trie.addStartsTo(starts);
    starts.add('第', '三');
  }

  @Test
  void everyPlaceWhereAWordBeginsIsLeft() {
    assertThat(starts.mayBeAt("在吉林市", 1)).isTrue();
    assertThat(starts.mayBeAt("在沪企业", 1)).isTrue();
    assertThat(starts.mayBeAt("沪", 0)).isTrue();
    assertThat(starts.mayBeAt("第三", 0)).isTrue();
  }

  @Test
  void theNextPlaceIsTheFirstWhereOneMayBegin() {
    String text = "在吉林市和沪的第三家，吉林";
    for (int from = 0; from <= text.length(); from++) {
      int next = from;
      while (next < text.length() && !starts.mayBeAt(text, next)) {
        next++;
      }

      assertThat(starts.next(text, from)).isEqualTo(next);
    }
  }

  @Test
  void nearlyAllOthersAreTold() {
    String text = "会议强调要坚持创新驱动应用牵引把数据要素的价值真正释放出来吉安第二";
    int left = 0;
    for (int i = 0; i <= text.length(); i++) {
      left += starts.mayBeAt(text, i) ? 1 : 0;
    }

    assertThat(left).isLessThan(4);
  }
}
