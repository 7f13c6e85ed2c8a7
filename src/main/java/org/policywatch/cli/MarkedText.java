package org.policywatch.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.text.Wrap;

/**
 * A piece of text with its facts marked, in lines that fit the screen: {@code [20家 T1]}, and in
 * colour the words painted with the label behind. Marks may stand in one another; of two that cross
 * the first is shown.
 */
final class MarkedText {
  private static final String NO_BREAK = "\u00A0";

  private final Style style;
  private final StringBuilder shown = new StringBuilder();

  /** What each character of {@link #shown} belongs to; null for none. */
  private final List<Fact.@Nullable Kind> kinds = new ArrayList<>();

  private final Deque<Fact> open = new ArrayDeque<>();

  private MarkedText(Style style) {
    this.style = style;
  }

  /**
   * @param text the whole text, into which the facts' quotes point
   * @param facts those that begin from {@code start} to {@code end}, in order
   */
  static List<String> lines(String text, int start, int end, List<Fact> facts, Style style) {
    MarkedText marked = new MarkedText(style);
    int next = 0;
    int at = start;
    while (at < end) {
      marked.close(at);
      while (next < facts.size() && facts.get(next).quote().start() <= at) {
        marked.open(facts.get(next++));
      }
      int c = text.codePointAt(at);
      marked.put(Screen.plain(Character.toString(c)));
      at += Character.charCount(c);
    }
    marked.close(end);
    return marked.painted();
  }

  private void open(Fact fact) {
    if (open.isEmpty() || fact.quote().end() <= open.peek().quote().end()) {
      open.push(fact);
      put(style.colour() ? "" : "[");
    }
  }

  private void close(int at) {
    while (!open.isEmpty() && open.peek().quote().end() <= at) {
      put(style.colour() ? "" : NO_BREAK);
      put(style.colour() ? "[" + open.peek().label() + "]" : open.peek().label() + "]");
      open.pop();
    }
  }

  private void put(String text) {
    shown.append(text);
    Fact.Kind kind = open.isEmpty() ? null : open.peek().kind();
    for (int i = 0; i < text.length(); i++) {
      kinds.add(kind);
    }
  }

  private List<String> painted() {
    return Wrap.lines(shown.toString(), style.columns()).stream().map(this::painted).toList();
  }

  private String painted(Wrap.Line line) {
    StringBuilder out = new StringBuilder();
    int from = line.start();
    for (int i = line.start() + 1; i <= line.end(); i++) {
      if (i == line.end() || kinds.get(i) != kinds.get(from)) {
        Fact.Kind kind = kinds.get(from);
        String run = shown.substring(from, i).replace(NO_BREAK, " ");
        out.append(kind == null ? run : kind.paint(style, run));
        from = i;
      }
    }
    return out.toString().stripTrailing();
  }
}
