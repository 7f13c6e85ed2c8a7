package org.policywatch.extract.issuer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Short names that a text gives in brackets behind the name of a body, in English: the Securities
 * and Futures Commission (SFC). From there on they stand for the body.
 */
final class EnglishAbbreviations {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;

  /** Of Hong Kong, between the name and its bracket. */
  private static final int LONGEST_PLACE = 24;

  private static final String OF = " of ";

  private EnglishAbbreviations() {}

  /** The bodies found and those that their abbreviations name, in the order of the text. */
  static List<Organ> with(String text, List<Organ> found) {
    Map<String, Organ> bodies = new HashMap<>();
    List<Organ> all = new ArrayList<>(found);
    int from = text.length();
    for (Organ organ : found) {
      int open = open(text, organ);
      String name = open < 0 ? "" : capitals(text, open + 1);
      if (name.length() >= SHORTEST && text.startsWith(")", open + 1 + name.length())) {
        bodies.putIfAbsent(name, organ);
        from = Math.min(from, open + 1 + name.length());
      }
    }
    if (bodies.isEmpty()) {
      return found;
    }
    int next = 0;
    for (int at = from; at < text.length(); at++) {
      while (next < found.size() && found.get(next).end() <= at) {
        next++;
      }
      if (next < found.size() && found.get(next).start() <= at) {
        at = found.get(next).end() - 1;
        continue;
      }
      Organ named = named(text, at, bodies);
      if (named != null) {
        all.add(named);
        at = named.end();
      }
    }
    all.sort(Comparator.comparingInt(Organ::start));
    return all;
  }

  /** Where the bracket opens behind the name and its place; or -1. */
  private static int open(String text, Organ organ) {
    int at = organ.end();
    if (text.startsWith(OF, at)) {
      int end = Math.min(text.length(), at + LONGEST_PLACE);
      while (at < end && (Character.isLetter(text.charAt(at)) || text.charAt(at) == ' ')) {
        at++;
      }
      at--;
    }
    return text.startsWith(" (", at) ? at + 1 : -1;
  }

  private static @Nullable Organ named(String text, int at, Map<String, Organ> bodies) {
    boolean starts =
        isCapital(text, at) && Places.isEdge(text, at - 1) && text.charAt(at - 1) != '(';
    String name = starts ? capitals(text, at) : "";
    Organ body = bodies.get(name);
    int end = at + name.length();
    boolean whole = body != null && Places.isEdge(text, end) && !text.startsWith("-", end);
    return whole && body.end() < at
        ? new Organ(at, end, body.place(), body.level(), body.core(), body.national())
        : null;
  }

  private static String capitals(String text, int from) {
    int end = from;
    while (isCapital(text, end) && end - from <= LONGEST) {
      end++;
    }
    return end - from > LONGEST ? "" : text.substring(from, end);
  }

  private static boolean isCapital(String text, int at) {
    return at > 0 && at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z';
  }
}
