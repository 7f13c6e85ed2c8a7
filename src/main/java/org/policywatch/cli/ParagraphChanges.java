package org.policywatch.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Paragraphs that a text lost and won, in their order; one that only moved is neither.
 *
 * @param gone only in the text before
 * @param added only in the text after
 */
record ParagraphChanges(List<String> gone, List<String> added) {
  ParagraphChanges {
    gone = List.copyOf(gone);
    added = List.copyOf(added);
  }

  static ParagraphChanges between(String before, String after) {
    List<String> old = paragraphs(before);
    List<String> now = paragraphs(after);
    return new ParagraphChanges(without(old, now), without(now, old));
  }

  private static List<String> paragraphs(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static List<String> without(List<String> from, List<String> other) {
    Map<String, Integer> there = new HashMap<>();
    other.forEach(line -> there.merge(line, 1, Integer::sum));
    List<String> rest = new ArrayList<>();
    for (String line : from) {
      int count = there.getOrDefault(line, 0);
      if (count == 0) {
        rest.add(line);
      } else {
        there.put(line, count - 1);
      }
    }
    return rest;
  }
}
