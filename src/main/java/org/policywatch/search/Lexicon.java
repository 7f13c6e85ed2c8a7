package org.policywatch.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policywatch.text.Folding;
import org.policywatch.text.Nearest;

/**
 * Words that mean the same, in both languages, from {@code lexicon.txt}: a group a line, {@code =}
 * before what means the same, {@code ~} before what is only near. Thread-safe.
 */
final class Lexicon {
  static final float SAME = 0.7f;

  /** So little that a headline with it tells less than a main text with what means the same. */
  static final float NEAR = 0.2f;

  /** Before the name of a {@link org.policywatch.model.PageKind} that a word stands for. */
  static final String KIND = "kind:";

  /** Before the code of a region that a word stands for without being its name: national. */
  static final String REGION = "region:";

  private static final String STOP = "!";

  /** From a word's {@link #key} to the groups it stands in. */
  private final Map<String, List<Group>> groups = new HashMap<>();

  private final Set<String> stops = new java.util.HashSet<>();

  private record Group(List<String> same, List<String> near) {}

  /** The one that comes with the program, read once. */
  static Lexicon standard() {
    return Standard.INSTANCE;
  }

  private static Lexicon load() {
    try (InputStream in = Lexicon.class.getResourceAsStream("lexicon.txt")) {
      if (in == null) {
        throw new IllegalStateException("resource lexicon.txt is missing");
      }
      return new Lexicon(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Lexicon(String lines) {
    for (String line : lines.split("\n")) {
      if (line.startsWith(STOP)) {
        for (String word : line.substring(STOP.length()).strip().split(" ")) {
          stops.add(word);
        }
      } else if (!line.isBlank() && line.charAt(0) != '#') {
        add(line);
      }
    }
  }

  private void add(String line) {
    String[] parts = line.split("~");
    List<String> same = new ArrayList<>();
    for (String word : parts[0].split("=")) {
      if (!word.isBlank()) {
        same.add(word.strip());
      }
    }
    List<String> near = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      near.add(parts[i].strip());
    }
    Group group = new Group(same, near);
    for (String word : same) {
      if (word.startsWith(KIND) || word.startsWith(REGION)) {
        continue;
      }
      groups.computeIfAbsent(key(word), key -> new ArrayList<>(1)).add(group);
    }
  }

  boolean knows(String key) {
    return groups.containsKey(key);
  }

  /** True for words that carry no meaning of their own: the, 关于. */
  boolean isStop(String word) {
    return stops.contains(word);
  }

  /** All other ways to say the word with this key, and their weights; empty for an unknown one. */
  Map<String, Float> others(String key) {
    Map<String, Float> others = new LinkedHashMap<>();
    for (Group group : groups.getOrDefault(key, List.of())) {
      group.same().forEach(word -> others.merge(word, SAME, Math::max));
      group.near().forEach(word -> others.merge(word, NEAR, Math::max));
    }
    others.keySet().removeIf(word -> key(word).equals(key));
    return others;
  }

  /** The word's key that is nearest to an unknown one, or null; see {@link Nearest}. */
  @Nullable String nearest(String key) {
    int limit = errorsAllowed(key);
    String best = null;
    for (String other : groups.keySet()) {
      int distance = limit == 0 ? 1 : Nearest.distance(key, other, limit);
      if (distance <= limit && errorsAllowed(other) > 0) {
        best = other;
        limit = distance - 1;
      }
    }
    return best;
  }

  /** Words of two Chinese characters that have one of the key's in its place. */
  List<String> halfRight(String key) {
    if (key.length() != 2 || !Atom.isChinese(key.charAt(0))) {
      return List.of();
    }
    return groups.keySet().stream()
        .filter(word -> word.length() == 2)
        .filter(word -> word.charAt(0) == key.charAt(0) || word.charAt(1) == key.charAt(1))
        .toList();
  }

  /** How many wrong letters are one word still: none in short words, else another is meant. */
  static int errorsAllowed(String word) {
    boolean chinese = !word.isEmpty() && word.charAt(0) >= 0x2E80;
    int length = word.length();
    if (chinese) {
      return length >= 3 ? 1 : 0;
    }
    return length >= 8 ? 2 : length >= 4 ? 1 : 0;
  }

  /** The form in which words are looked up: folded, lower case, single blanks, no plural. */
  static String key(String word) {
    String text = folded(word);
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int end = Atom.end(text, i, c);
      if (end == i) {
        i += Character.charCount(c);
        continue;
      }
      boolean chinese = Atom.isChinese(c);
      if (!key.isEmpty() && !(chinese && key.charAt(key.length() - 1) >= 0x2E80)) {
        key.append(' ');
      }
      if (chinese) {
        key.append(text, i, end);
      } else {
        key.append(singular(text.substring(i, end)));
      }
      i = end;
    }
    return key.toString();
  }

  /** True when whoever has the long wording has the short one: 区块链技术, 区块链. */
  static boolean says(String longer, String shorter) {
    return Atom.isChinese(shorter.codePointAt(0))
        ? longer.contains(shorter)
        : (" " + key(longer) + " ").contains(" " + key(shorter) + " ");
  }

  private static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean isPlural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return isPlural ? word.substring(0, word.length() - 1) : word;
  }

  static String folded(String text) {
    return Folding.fold(text).toLowerCase(Locale.ROOT);
  }

  private static final class Standard {
    private static final Lexicon INSTANCE = load();
  }
}
