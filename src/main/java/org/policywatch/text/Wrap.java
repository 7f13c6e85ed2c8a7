package org.policywatch.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of so many cells: at blanks, and between Chinese characters. */
public final class Wrap {
  private static final String NOT_FIRST = "，。、；：！？）》」』”’…,.;:!?)]%";
  private static final String NOT_LAST = "（《「『“‘([";

  private Wrap() {}

  /** Part of the text, {@code end} exclusive. */
  public record Line(int start, int end) {}

  /** The lines without blanks at their ends; at least one. */
  public static List<String> text(String text, int cells) {
    return lines(text, cells).stream()
        .map(line -> text.substring(line.start(), line.end()).stripTrailing())
        .toList();
  }

  /** In order; together they are the text but for blanks where it is broken. */
  public static List<Line> lines(String text, int cells) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    int width = 0;
    int last = 0;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      last = mayBreak(text, at) ? at : last;
      width += DisplayWidth.of(c);
      if (width > cells && c != ' ' && at > start) {
        int end = last > start ? last : at;
        lines.add(new Line(start, end));
        start = end;
        at = end;
        last = end;
        width = 0;
      } else {
        at += Character.charCount(c);
      }
    }
    if (start < text.length() || lines.isEmpty()) {
      lines.add(new Line(start, text.length()));
    }
    return lines;
  }

  private static boolean mayBreak(String text, int at) {
    if (at == 0) {
      return false;
    }
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at);
    if (Character.isSpaceChar(after)
        || NOT_FIRST.indexOf(after) >= 0
        || NOT_LAST.indexOf(before) >= 0) {
      return false;
    }
    return before == ' ' || DisplayWidth.of(before) > 1 || DisplayWidth.of(after) > 1;
  }
}
