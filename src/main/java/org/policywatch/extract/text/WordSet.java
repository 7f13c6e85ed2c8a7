package org.policywatch.extract.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.policywatch.text.WordStarts;

/**
 * A list of words and phrases, looked up in a text by place. Latin words match whole words only;
 * Chinese words match anywhere. Texts are expected in folded, lower-case form. Immutable,
 * thread-safe.
 */
public final class WordSet {
  private final Index byFirst;
  private final Index byLast;

  /**
   * By the first two characters, and by the last two read backwards, most places are told apart.
   */
  private final WordStarts starts;

  private final WordStarts ends;
  private final List<String> words;
  private final List<Phrase> exceptions;

  private WordSet(List<String> words, List<Phrase> exceptions) {
    this.words = words;
    this.exceptions = exceptions;
    starts = new WordStarts();
    ends = new WordStarts();
    for (String word : words) {
      starts.add(word);
      ends.add(new StringBuilder(word).reverse().toString());
    }
    byFirst = new Index(words, word -> word.charAt(0));
    byLast = new Index(words, word -> word.charAt(word.length() - 1));
  }

  /** The words by one of their characters, longest first; beside them may stand some of others. */
  private static final class Index {
    private final List<List<String>> table;

    Index(List<String> words, ToIntFunction<String> character) {
      int size = Integer.highestOneBit(4 * words.size());
      table = new ArrayList<>(Collections.nCopies(size, List.of()));
      Comparator<String> longestFirst = Comparator.comparingInt(String::length).reversed();
      words.stream()
          .collect(Collectors.groupingBy(word -> character.applyAsInt(word) & size - 1))
          .forEach((place, same) -> table.set(place, same.stream().sorted(longestFirst).toList()));
    }

    List<String> of(char c) {
      return table.get(c & table.size() - 1);
    }
  }

  /**
   * The words of a text that are parted by white space; {@code _} stands for a blank in a phrase.
   */
  public static WordSet of(String words) {
    return new WordSet(split(words), List.of());
  }

  /**
   * The same words, but none that is part of one of these: 拟 without 虚拟. {@code …} in one stands
   * for a few words without a figure or a mark: 将…纳入 is in 将氢能纳入规划.
   */
  public WordSet except(String others) {
    return new WordSet(words, split(others).stream().map(Phrase::of).toList());
  }

  private static List<String> split(String words) {
    List<String> list = new ArrayList<>();
    for (String word : words.strip().split("\\s+")) {
      list.add(word.replace('_', ' '));
    }
    return List.copyOf(list);
  }

  /** Puts in how the words begin. */
  public void addStartsTo(WordStarts all) {
    addStartsTo(all, "");
  }

  /** Puts in how the words begin behind something else. */
  public void addStartsTo(WordStarts all, String before) {
    words.forEach(word -> all.add(before + word));
  }

  /** Where the longest word that starts at {@code start} ends, or -1. */
  public int endAt(String text, int start) {
    if (start < 0 || !starts.mayBeAt(text, start)) {
      return -1;
    }
    if (start > 0 && isLatin(text.charAt(start)) && isLatin(text.charAt(start - 1))) {
      return -1;
    }
    List<String> words = byFirst.of(text.charAt(start));
    for (int i = 0; i < words.size(); i++) {
      if (standsAt(text, start, words.get(i))) {
        return start + words.get(i).length();
      }
    }
    return -1;
  }

  /** Where the longest word that ends at {@code end} starts, or -1. */
  public int startBefore(String text, int end) {
    if (end <= 0
        || end > text.length()
        || !ends.mayBe(
            text.charAt(end - 1),
            end > 1 ? text.charAt(end - 2) : 0,
            end > 2 ? text.charAt(end - 3) : 0)) {
      return -1;
    }
    if (end < text.length() && isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end))) {
      return -1;
    }
    List<String> words = byLast.of(text.charAt(end - 1));
    for (int i = 0; i < words.size(); i++) {
      int start = end - words.get(i).length();
      if (start >= 0 && standsAt(text, start, words.get(i))) {
        return start;
      }
    }
    return -1;
  }

  /** Where the first word that lies wholly in the span starts, or -1. */
  public int first(String text, int from, int to) {
    for (int i = starts.next(text, Math.max(0, from), to);
        i < to;
        i = starts.next(text, i + 1, to)) {
      int end = endAt(text, i);
      if (end >= 0 && end <= to) {
        return i;
      }
    }
    return -1;
  }

  /** Where the last word that lies wholly in the span ends, or -1. */
  public int lastEnd(String text, int from, int to) {
    for (int i = to; i > from; i--) {
      int start = startBefore(text, i);
      if (start >= from) {
        return i;
      }
    }
    return -1;
  }

  /** True when a word lies wholly in the span. */
  public boolean isIn(String text, int from, int to) {
    return first(text, from, to) >= 0;
  }

  private boolean standsAt(String text, int start, String word) {
    return isWord(text, start, word) && !isInException(text, start, word);
  }

  private boolean isInException(String text, int start, String word) {
    for (int i = 0; i < exceptions.size(); i++) {
      if (exceptions.get(i).covers(text, start, word)) {
        return true;
      }
    }
    return false;
  }

  /** What a word must not be part of; {@code tail} stands a few words later, or is empty. */
  private record Phrase(String head, String tail) {
    private static final int LONGEST_GAP = 12;

    static Phrase of(String phrase) {
      int gap = phrase.indexOf('…');
      return gap < 0
          ? new Phrase(phrase, "")
          : new Phrase(phrase.substring(0, gap), phrase.substring(gap + 1));
    }

    boolean covers(String text, int start, String word) {
      int at = head.indexOf(word);
      return at >= 0
          && start >= at
          && isWord(text, start - at, head)
          && (tail.isEmpty() || tailFollows(text, start - at + head.length()));
    }

    private boolean tailFollows(String text, int from) {
      for (int i = from; i < text.length() && i <= from + LONGEST_GAP; i++) {
        if (i > from && text.startsWith(tail, i)) {
          return true;
        }
        if (!Character.isLetter(text.charAt(i))) {
          return false;
        }
      }
      return false;
    }
  }

  private static boolean isWord(String text, int start, String word) {
    int end = start + word.length();
    if (end > text.length()) {
      return false;
    }
    return text.startsWith(word, start)
        && !(isLatin(word.charAt(0)) && start > 0 && isLatin(text.charAt(start - 1)))
        && !(isLatin(word.charAt(word.length() - 1))
            && end < text.length()
            && isLatin(text.charAt(end)));
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0xC0 && c < 0x250;
  }
}
