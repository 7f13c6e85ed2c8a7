package org.policywatch.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Many words to look for at a place in a text, each with what it stands for. The time of a look-up
 * is bounded by the longest word, so a scan is linear in the text. Not thread-safe while words are
 * put in, thread-safe after.
 */
public final class WordTrie<V> {
  /** So many characters make a beginning. */
  private static final int BEGINNING = 3;

  private final Node<V> root = new Node<>();
  private final WordStarts starts = new WordStarts();

  /** A word found, with what it stands for. */
  public record Match<V>(int start, int end, V value) {}

  /** Adds a word; a word that is there already gets the new value. */
  public void put(String word, V value) {
    node(word).value = value;
    if (!word.isEmpty()) {
      starts.add(word);
    }
  }

  /** False where none of the words starts: for most places of a text the answer, at once. */
  public boolean mayStartAt(String text, int from) {
    return starts.mayBeAt(text, from);
  }

  /** The first place from there on where one of the words may start; the end for none. */
  public int next(String text, int from) {
    return starts.next(text, from);
  }

  /** Puts in how its words begin. */
  public void addStartsTo(WordStarts all) {
    addStartsTo(all, "");
  }

  /** Puts in how its words begin behind something else. */
  public void addStartsTo(WordStarts all, String before) {
    root.addStartsTo(all, before);
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
    if (!starts.mayBeAt(text, from)) {
      return found;
    }
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

  /** True when a word starts at {@code from}. */
  public boolean startsAt(String text, int from) {
    if (!starts.mayBeAt(text, from)) {
      return false;
    }
    Node<V> node = root;
    for (int i = from; i < text.length(); i++) {
      node = node.next(text.charAt(i));
      if (node == null || node.value != null) {
        return node != null;
      }
    }
    return false;
  }

  /** The longest word that starts at {@code from}; null when there is none. */
  public @Nullable Match<V> longest(String text, int from) {
    List<Match<V>> found = at(text, from);
    return found.isEmpty() ? null : found.getFirst();
  }

  private Node<V> node(String word) {
    Node<V> node = root;
    for (int i = 0; i < word.length(); i++) {
      node = node.nextOrNew(word.charAt(i));
    }
    return node;
  }

  /** Children in a table that is probed from the place of their character on; a power of two. */
  private static final class Node<V> {
    private char[] keys = new char[1];
    private @Nullable Node<V>[] children = table(1);
    private int size;
    private @Nullable V value;

    private @Nullable Node<V> next(char c) {
      return children[slot(keys, children, c)];
    }

    private void addStartsTo(WordStarts all, String begun) {
      if (value != null && !begun.isEmpty() || begun.length() >= BEGINNING) {
        all.add(begun);
      } else {
        forEach((next, child) -> child.addStartsTo(all, begun + next));
      }
    }

    private void forEach(BiConsumer<Character, Node<V>> action) {
      for (int i = 0; i < keys.length; i++) {
        Node<V> child = children[i];
        if (child != null) {
          action.accept(keys[i], child);
        }
      }
    }

    private Node<V> nextOrNew(char c) {
      Node<V> known = next(c);
      if (known != null) {
        return known;
      }
      if (2 * ++size > keys.length) {
        grow();
      }
      Node<V> fresh = new Node<>();
      put(keys, children, c, fresh);
      return fresh;
    }

    private void grow() {
      char[] wide = new char[2 * keys.length];
      @Nullable Node<V>[] moved = table(wide.length);
      for (int i = 0; i < keys.length; i++) {
        Node<V> child = children[i];
        if (child != null) {
          put(wide, moved, keys[i], child);
        }
      }
      keys = wide;
      children = moved;
    }

    private static <V> void put(char[] keys, @Nullable Node<V>[] children, char c, Node<V> child) {
      int slot = slot(keys, children, c);
      keys[slot] = c;
      children[slot] = child;
    }

    /** Where the character is, or would be; half of the slots are empty, so it ends. */
    private static <V> int slot(char[] keys, @Nullable Node<V>[] children, char c) {
      int mask = keys.length - 1;
      int slot = (c ^ c >>> 7) & mask;
      while (children[slot] != null && keys[slot] != c) {
        slot = slot + 1 & mask;
      }
      return slot;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <V> @Nullable Node<V>[] table(int length) {
      return new Node[length];
    }
  }
}
