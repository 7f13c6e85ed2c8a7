package org.policywatch.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policywatch.search.Hit.Marked;
import org.policywatch.search.Hit.Range;

/** Finds what was searched in a text, and the part of it to show. */
final class Marker {
  /** How long a snippet may be, in UTF-16 units: two lines of a terminal. */
  private static final int LENGTH = 150;

  /** Where a snippet may start: after one of these. */
  private static final String STOPS = "。！？；!?;\n";

  private final Terms terms;
  private final List<List<PhraseTerm>> phrases;
  private final Map<String, List<Integer>> byFirstTerm = new HashMap<>();

  Marker(Terms terms, List<List<PhraseTerm>> phrases) {
    this.terms = terms;
    this.phrases = phrases;
    for (int i = 0; i < phrases.size(); i++) {
      String first = phrases.get(i).getFirst().text();
      byFirstTerm.computeIfAbsent(first, term -> new ArrayList<>(1)).add(i);
    }
  }

  /** The whole text. */
  Marked mark(String text) {
    return new Marked(text, merged(found(text)));
  }

  /** The part of the text with most of what was searched; its beginning when nothing is found. */
  Marked snippet(String text) {
    List<Found> found = found(text);
    int start = 0;
    int best = -1;
    for (Found candidate : found) {
      int from = sentenceStart(text, candidate.range().start());
      int value = value(found, from);
      if (value > best) {
        best = value;
        start = from;
      }
    }
    int end = end(text, start);
    int from = start;
    List<Range> ranges =
        merged(found).stream()
            .filter(range -> range.start() >= from && range.end() <= end)
            .map(range -> new Range(range.start() - from, range.end() - from))
            .toList();
    return new Marked(text.substring(start, end).replace('\n', ' '), ranges);
  }

  private record Found(int phrase, Range range) {}

  /** Different words count, then how often they stand there. */
  private static int value(List<Found> found, int from) {
    Set<Integer> different = new HashSet<>();
    int all = 0;
    for (Found one : found) {
      if (one.range().start() >= from && one.range().end() <= from + LENGTH) {
        different.add(one.phrase());
        all++;
      }
    }
    return different.size() * 100 + Math.min(all, 99);
  }

  private List<Found> found(String text) {
    Map<Integer, List<Terms.Placed>> byPosition = new HashMap<>();
    List<Terms.Placed> all = terms.of(text);
    all.forEach(
        term -> byPosition.computeIfAbsent(term.position(), p -> new ArrayList<>(2)).add(term));
    List<Found> found = new ArrayList<>();
    for (Terms.Placed term : all) {
      addPhrases(term.text(), term, byPosition, found);
      String first = firstCharacter(term.text());
      if (Terms.isPair(term.text()) && byFirstTerm.containsKey(first)) {
        addPhrases(first, term, byPosition, found);
      }
    }
    return found;
  }

  private void addPhrases(
      String first,
      Terms.Placed term,
      Map<Integer, List<Terms.Placed>> byPosition,
      List<Found> found) {
    for (int i : byFirstTerm.getOrDefault(first, List.of())) {
      List<PhraseTerm> phrase = phrases.get(i);
      int end = end(byPosition, phrase, term.position() - phrase.getFirst().position());
      if (end >= 0) {
        found.add(new Found(i, new Range(term.start(), end)));
      }
    }
  }

  private static String firstCharacter(String term) {
    return term.substring(0, term.offsetByCodePoints(0, 1));
  }

  /** Where the phrase ends that starts at the position, or -1 when it is not there. */
  private static int end(
      Map<Integer, List<Terms.Placed>> byPosition, List<PhraseTerm> phrase, int base) {
    int end = -1;
    for (PhraseTerm term : phrase) {
      int termEnd = -1;
      for (Terms.Placed placed : byPosition.getOrDefault(base + term.position(), List.of())) {
        if (placed.text().equals(term.text())) {
          termEnd = placed.end();
        } else if (Terms.isSingle(term.text()) && placed.text().startsWith(term.text())) {
          termEnd = placed.start() + term.text().length();
        }
      }
      if (termEnd < 0) {
        return -1;
      }
      end = Math.max(end, termEnd);
    }
    return end;
  }

  private static List<Range> merged(List<Found> found) {
    List<Range> ranges = new ArrayList<>();
    for (Found one : found) {
      Range range = one.range();
      if (!ranges.isEmpty() && range.start() <= ranges.getLast().end()) {
        Range last = ranges.removeLast();
        ranges.add(new Range(last.start(), Math.max(last.end(), range.end())));
      } else {
        ranges.add(range);
      }
    }
    return ranges;
  }

  private static int sentenceStart(String text, int at) {
    int earliest = Math.max(0, at - LENGTH / 2);
    for (int i = at; i > earliest; i--) {
      boolean dot = text.charAt(i - 1) == ' ' && i > 1 && text.charAt(i - 2) == '.';
      if (dot || STOPS.indexOf(text.charAt(i - 1)) >= 0) {
        return i;
      }
    }
    return earliest == 0 ? 0 : whole(text, at);
  }

  private static int end(String text, int start) {
    return text.length() - start <= LENGTH ? text.length() : whole(text, start + LENGTH);
  }

  /** Not between the halves of a surrogate pair. */
  private static int whole(String text, int index) {
    boolean split =
        index > 0
            && index < text.length()
            && Character.isLowSurrogate(text.charAt(index))
            && Character.isHighSurrogate(text.charAt(index - 1));
    return split ? index - 1 : index;
  }
}
