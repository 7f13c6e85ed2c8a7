package org.policywatch.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.Relevance;
import org.policywatch.source.Topic;
import org.policywatch.text.Folding;
import org.policywatch.text.LowerCase;

/**
 * How much a page is about each topic: half for the headline or the policy's title, a fifth for the
 * beginning, the rest for how often and how densely its words come. A page that names the topic
 * once in passing scores below {@link #IN_PASSING}.
 */
final class TopicScores {
  private static final double IN_PASSING = 0.12;

  /** So many letters at most are the beginning of a text; a Han character counts two. */
  private static final int LEAD = 600;

  /** No more than the first half, unless it has but a few words. */
  private static final int SHORTEST_LEAD = 200;

  private static final int MOST_HITS = 200;

  private record Words(Topic topic, List<String> any, List<String> none) {}

  private final List<Words> topics;

  TopicScores(List<Topic> topics) {
    this.topics =
        topics.stream().map(t -> new Words(t, folded(t.any()), folded(t.none()))).toList();
  }

  /**
   * True for what names its topic in passing at most.
   *
   * @param relevance of the best topic; null when no topics are watched
   */
  static boolean isOffTopic(@Nullable Double relevance) {
    return relevance != null && relevance < IN_PASSING;
  }

  /** One entry a topic, best first. */
  List<Relevance> of(String titles, String text) {
    if (topics.isEmpty()) {
      return List.of();
    }
    String foldedTitles = fold(titles);
    String foldedText = fold(text);
    List<Relevance> scores = new ArrayList<>();
    for (Words words : topics) {
      scores.add(new Relevance(words.topic().name(), score(words, foldedTitles, foldedText)));
    }
    scores.sort(Comparator.comparingDouble(Relevance::score).reversed());
    return scores;
  }

  private static double score(Words words, String titles, String text) {
    int title = hits(words, titles);
    int all = hits(words, text);
    int lead = hits(words, beginning(text));
    double weight = Math.max(200, weight(text));
    double density = Math.max(0, all - 1) * 1000 / weight;
    double score =
        (title > 0 ? 0.5 : 0)
            + (lead > 0 ? 0.2 : 0)
            + 0.2 * Math.min(1, density / 6)
            + 0.1 * Math.min(1, all / 5.0);
    return Math.round(score * 100) / 100.0;
  }

  private static String beginning(String text) {
    int letters = 0;
    for (int i = 0; i < text.length() && letters < 2 * LEAD; i++) {
      letters += letters(text.charAt(i));
    }
    int room = Math.min(LEAD, Math.max(SHORTEST_LEAD, letters / 2));
    int to = 0;
    while (to < text.length() && room > 0) {
      room -= letters(text.charAt(to++));
    }
    return text.substring(0, to);
  }

  private static int letters(int c) {
    return c >= 0x2E80 ? 2 : 1;
  }

  /** Latin letters count a third of a Han character. */
  private static double weight(String text) {
    int wide = 0;
    for (int i = 0; i < text.length(); i++) {
      wide += letters(text.charAt(i)) - 1;
    }
    return wide + (text.length() - wide) / 3.0;
  }

  private static int hits(Words words, String text) {
    int hits = 0;
    for (String word : words.any()) {
      for (int at = text.indexOf(word);
          at >= 0 && hits < MOST_HITS;
          at = text.indexOf(word, at + word.length())) {
        hits += isLookalike(words, text, at, word.length()) ? 0 : 1;
      }
    }
    return hits;
  }

  private static boolean isLookalike(Words words, String text, int at, int length) {
    for (String none : words.none()) {
      int from = Math.max(0, at - none.length());
      int found = text.indexOf(none, from);
      if (found >= 0 && found <= at && found + none.length() >= at + length) {
        return true;
      }
    }
    return false;
  }

  private static List<String> folded(List<String> words) {
    return words.stream().map(TopicScores::fold).filter(word -> !word.isBlank()).toList();
  }

  private static String fold(String text) {
    return LowerCase.of(Folding.fold(text));
  }
}
