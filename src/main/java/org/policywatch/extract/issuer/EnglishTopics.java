package org.policywatch.extract.issuer;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policywatch.text.WordTable;
import org.policywatch.text.WordTrie;
import org.policywatch.text.WordTrie.Match;

/** What English names of departments speak of, and what such a department is called in Chinese. */
final class EnglishTopics {
  private static final int LONGEST = 80;

  /** How departments are headed in English, small letters, and the Chinese word. */
  private static final Map<String, String> HEADS =
      Map.of(
          "department", "厅",
          "bureau", "局",
          "commission", "委员会",
          "committee", "委员会",
          "office", "办公室",
          "administration", "局",
          "authority", "局");

  private final WordTrie<String> topics = new WordTrie<>();

  private final Set<String> firstWords = new HashSet<>(HEADS.keySet());

  EnglishTopics() {
    for (var row : WordTable.rows(IssuerFinder.class, "english-topics.tsv", 2)) {
      firstWords.add(EnglishWords.word(row.get(0), 0));
      topics.put(row.get(0), row.get(1));
      topics.put(row.get(0).replace(" and ", " & "), row.get(1));
    }
  }

  /** The words with which names of departments begin, small letters: their topic or head. */
  Set<String> firstWords() {
    return firstWords;
  }

  /** True for department, bureau and the like. */
  static boolean isHead(String word) {
    return HEADS.containsKey(word);
  }

  /** The longest topic that starts here, in any case, with the Chinese words; null when none. */
  @Nullable Match<String> at(String text, int from) {
    StringBuilder near = new StringBuilder();
    for (int i = from; i < Math.min(text.length(), from + LONGEST); i++) {
      char c = text.charAt(i);
      near.append(c == '&' ? '&' : Character.toLowerCase(c));
    }
    for (Match<String> match : topics.at(near.toString(), 0)) {
      if (Places.isEdge(near.toString(), match.end())) {
        return new Match<>(from, from + match.end(), match.value());
      }
    }
    return null;
  }

  /** The Chinese name of the department; the office for cyberspace is one of the Party. */
  static String core(String topic, String head, boolean city) {
    if (topic.equals("网络安全和信息化")) {
      return head.equals("commission") ? "委网络安全和信息化委员会" : "委网络安全和信息化委员会办公室";
    }
    String end = HEADS.getOrDefault(head, "");
    return topic + (city && head.equals("department") ? "局" : end);
  }
}
