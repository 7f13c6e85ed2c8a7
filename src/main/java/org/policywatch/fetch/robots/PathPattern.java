package org.policywatch.fetch.robots;

import java.util.ArrayList;
import java.util.List;

/**
 * A path with {@code *} for any characters and {@code $} at its end for the end of the address.
 *
 * <p>The pieces between stars are looked for from left to right, each at its first place: that
 * finds a match whenever there is one and never goes back, so the time is linear in pattern and
 * path.
 */
final class PathPattern {
  private final String first;
  private final List<Piece> middle = new ArrayList<>();
  private final boolean anchored;
  private final int length;

  /** Takes a value in the spelling of {@link Octets#ofPattern}. */
  PathPattern(String normal) {
    length = normal.length();
    anchored = normal.endsWith("$");
    String body = anchored ? normal.substring(0, length - 1) : normal;
    int star = body.indexOf('*');
    first = star < 0 ? body : body.substring(0, star);
    while (star >= 0) {
      int next = body.indexOf('*', star + 1);
      middle.add(new Piece(body.substring(star + 1, next < 0 ? body.length() : next)));
      star = next;
    }
  }

  int length() {
    return length;
  }

  /** Whether the path, in the spelling of {@link Octets#ofPath}, begins with this. */
  boolean matches(String path) {
    if (!path.startsWith(first)) {
      return false;
    }
    if (middle.isEmpty()) {
      return !anchored || path.length() == first.length();
    }
    int at = first.length();
    int free = anchored ? middle.size() - 1 : middle.size();
    for (int i = 0; i < free && at >= 0; i++) {
      at = middle.get(i).endOfFirst(path, at);
    }
    return at >= 0 && (!anchored || endsWithLast(path, at));
  }

  private boolean endsWithLast(String path, int from) {
    String last = middle.getLast().text;
    return path.length() - last.length() >= from && path.endsWith(last);
  }

  /** What stands between two stars, searched by Knuth, Morris and Pratt. */
  private static final class Piece {
    private final String text;
    private int[] borders = {};

    Piece(String text) {
      this.text = text;
    }

    /** The index after the first occurrence at or after {@code from}, or -1. */
    int endOfFirst(String path, int from) {
      if (text.isEmpty()) {
        return from;
      }
      if (path.length() - from < text.length()) {
        return -1;
      }
      int[] back = borders();
      int matched = 0;
      for (int i = from; i < path.length(); i++) {
        while (matched > 0 && path.charAt(i) != text.charAt(matched)) {
          matched = back[matched - 1];
        }
        matched += path.charAt(i) == text.charAt(matched) ? 1 : 0;
        if (matched == text.length()) {
          return i + 1;
        }
      }
      return -1;
    }

    /** Made at first need: most rules of a file are never searched for. Racing threads agree. */
    private int[] borders() {
      int[] known = borders;
      if (known.length == 0) {
        known = new int[text.length()];
        for (int i = 1, matched = 0; i < known.length; i++) {
          while (matched > 0 && text.charAt(i) != text.charAt(matched)) {
            matched = known[matched - 1];
          }
          matched += text.charAt(i) == text.charAt(matched) ? 1 : 0;
          known[i] = matched;
        }
        borders = known;
      }
      return known;
    }
  }
}
