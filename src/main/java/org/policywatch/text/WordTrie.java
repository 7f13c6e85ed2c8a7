package org.policywatch.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Many words to look for at a place in a text, each with what it stands for. The time of a look-up
 * is bounded by the longest word, so a scan is linear in the text. Not thread-safe while words are
 * put in, thread-safe after.
 */
public final class WordTrie<V> {
  private final Node<V> root = new Node<>();

  /** A word found, with what it stands for. */
  public record Match<V>(int start, int end, V value) {}

  /** Adds a word; a word that is there already gets the new value. */
  public void put(String word, V value) {
    node(word).value = value;
  }

  /** What the word stands for; null when it is not there. */
  public @Nullable V get(String word) {
    Node<V> node = root;
    for (int i = 0; i < word.length() && node != null; i++) {
      node = node.next(word.charAt(i));
    }
    return node == null ? null : node.value;
  }

  /** All words that start at {@code from}, longest first. */
  public List<Match<V>> at(String text, int from) {
    List<Match<V>> found = List.of();
    Node<V> node = root;
    for (int i = from; i < text.length(); i++) {
      node = node.next(text.charAt(i));
      if (node == null) {
        break;
      }
      V value = node.value;
      if (value != null) {
        if (found.isEmpty()) {
          found = new ArrayList<>(2);
        }
        found.addFirst(new Match<>(from, i + 1, value));
      }
    }
    return found;
  }

  /** The longest word that starts at {@code from}; null when there is none. */
  public @Nullable Match<V> longest(String text, int from) {
    List<Match<V>> found = at(text, from);
    return found.isEmpty() ? null : found.getFirst();
  }

  private Node<V> node(String word) {
    Node<V> node = root;
    for (int i = 0; i < word.length(); i++) {
      node = node.children.computeIfAbsent(word.charAt(i), c -> new Node<>());
    }
    return node;
  }

  private static final class Node<V> {
    private final Map<Character, Node<V>> children = new HashMap<>(2);
    private @Nullable V value;

    private @Nullable Node<V> next(char c) {
      return children.get(c);
    }
  }
}
