package org.policywatch.extract.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads from a regular expression words of which one stands in everything it matches: 有效期 or 试行 for
 * {@code (?:有效期限?|试行)[^,]{0,6}$}. Knows the syntax that our patterns use and refuses any other.
 * Look-arounds and anything that may be left out count for nothing.
 */
final class NeededWords {
  /** More words in one place are not worth looking for. */
  private static final int MOST = 120;

  /** A class of more characters is no word. */
  private static final int MOST_IN_CLASS = 8;

  /** Of what kinds a group may be; letters of ASCII are looked for in any case anyway. */
  private static final List<String> KINDS =
      List.of("?:", "?=", "?!", "?<=", "?<!", "?i:", "?s:", "?is:", "?i)", "?s)", "?is)");

  /** Nothing is known to be needed. */
  private static final List<String> NONE = List.of();

  private final String regex;
  private int at;

  private NeededWords(String regex) {
    this.regex = regex;
  }

  /** The words, longest choice first found; empty when none is needed. */
  static List<String> of(String regex) {
    NeededWords reader = new NeededWords(regex);
    List<String> words = reader.alternatives();
    if (reader.at < regex.length()) {
      throw reader.unknown();
    }
    return words;
  }

  /** One of the words of each branch; none when a branch needs none. */
  private List<String> alternatives() {
    List<String> all = new ArrayList<>(sequence());
    boolean each = !all.isEmpty();
    while (at < regex.length() && regex.charAt(at) == '|') {
      at++;
      List<String> branch = sequence();
      each &= !branch.isEmpty();
      all.addAll(branch);
    }
    return each && all.size() <= MOST ? all : NONE;
  }

  /** The best of what the parts of a sequence need; letters side by side are one word. */
  private List<String> sequence() {
    List<String> best = NONE;
    StringBuilder run = new StringBuilder();
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      int start = at;
      List<String> part = part();
      boolean letter = at - start <= 2 && part.size() == 1 && part.get(0).length() == 1;
      boolean optional = mayBeLeftOut();
      boolean repeated = skipQuantifier();
      if (letter && !optional) {
        run.append(part.get(0));
      } else if (!optional) {
        best = better(best, part);
      }
      if (!letter || optional || repeated) {
        best = better(best, word(run));
        run.setLength(0);
      }
    }
    return better(best, word(run));
  }

  private static List<String> word(StringBuilder run) {
    return run.isEmpty() ? NONE : List.of(run.toString());
  }

  /** Words that are longer say more, then fewer of them. */
  private static List<String> better(List<String> a, List<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() ? b : a;
    }
    int longer = Integer.compare(Math.min(2, shortest(a)), Math.min(2, shortest(b)));
    return longer > 0 || longer == 0 && a.size() <= b.size() ? a : b;
  }

  private static int shortest(List<String> words) {
    return words.stream().mapToInt(String::length).min().orElse(0);
  }

  private List<String> part() {
    char c = regex.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> characterClass();
      case '\\' -> escaped();
      case '.', '^', '$' -> NONE;
      default -> {
        if (Character.isSurrogate(c)) {
          throw unknown();
        }
        yield List.of(String.valueOf(c));
      }
    };
  }

  private List<String> group() {
    boolean counts = true;
    if (regex.startsWith("?<", at) && "=!".indexOf(regex.charAt(at + 2)) < 0) {
      at = regex.indexOf('>', at) + 1;
    } else if (regex.startsWith("?", at)) {
      String kind = kind();
      if (kind.endsWith(")")) {
        return NONE;
      }
      counts = kind.endsWith(":");
    }
    List<String> inside = alternatives();
    if (at >= regex.length() || regex.charAt(at++) != ')') {
      throw unknown();
    }
    return counts ? inside : NONE;
  }

  /** What stands behind the question mark of a group: {@code ?:}, {@code ?<!}, {@code ?i)}. */
  private String kind() {
    for (String kind : KINDS) {
      if (regex.startsWith(kind, at)) {
        at += kind.length();
        return kind;
      }
    }
    throw unknown();
  }

  /** The characters of a small class without ranges. */
  private List<String> characterClass() {
    int from = at;
    boolean plain = true;
    while (regex.charAt(at) != ']' || at == from) {
      plain &= "^\\-[&".indexOf(regex.charAt(at)) < 0;
      at += regex.charAt(at) == '\\' ? 2 : 1;
    }
    String characters = regex.substring(from, at++);
    if (characters.indexOf('[') >= 0 || characters.indexOf('&') >= 0) {
      throw unknown();
    }
    return plain && characters.length() <= MOST_IN_CLASS
        ? characters.chars().mapToObj(Character::toString).toList()
        : NONE;
  }

  private List<String> escaped() {
    char c = regex.charAt(at++);
    return switch (c) {
      case 'b', 'B', 'd', 'D', 's', 'S', 'w', 'W', 'z' -> NONE;
      case 'n' -> List.of("\n");
      default -> {
        if (Character.isLetterOrDigit(c)) {
          throw unknown();
        }
        yield List.of(String.valueOf(c));
      }
    };
  }

  /** True before {@code ?}, {@code *} and a count from zero. */
  private boolean mayBeLeftOut() {
    return regex.startsWith("?", at) || regex.startsWith("*", at) || regex.startsWith("{0", at);
  }

  /** Goes on behind a count and how it is taken; false where there is none. */
  private boolean skipQuantifier() {
    int start = at;
    if (at < regex.length() && "?*+".indexOf(regex.charAt(at)) >= 0) {
      at++;
    } else if (at < regex.length() && regex.charAt(at) == '{') {
      at = regex.indexOf('}', at) + 1;
    }
    if (at > start && at < regex.length() && "?+".indexOf(regex.charAt(at)) >= 0) {
      at++;
    }
    return at > start;
  }

  private IllegalArgumentException unknown() {
    return new IllegalArgumentException(
        "cannot read '" + regex + "' at " + at + ": no such syntax is known here");
  }
}
