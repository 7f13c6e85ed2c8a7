package org.policywatch.extract.target;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Span;
import org.policywatch.extract.text.WordSet;

/**
 * Lines that go on with what a line before them opens: its goals for the end of 2025 are the
 * following. The day it names is that of every item that has none of its own. Immutable.
 */
final class ListHeads {
  private static final int LONGEST_HEAD = 300;
  private static final int LONGEST_HEADING = 40;
  private static final int LONGEST_ITEM = 400;

  private static final WordSet AIMS =
      WordSet.of("目标 任务 力争 计划 goal goals target targets aim aims objective objectives plan plans");

  /** With these or a colon a line says that others follow. */
  private static final WordSet OPENING = WordSet.of("如下 包括 include includes following");

  private static final String BULLETS = "-–—•·●▪■◆*";
  private static final String STOPS = ".。!?";

  /** Longer lists are tables or noise, not a plan. */
  private static final int MOST_ITEMS = 60;

  /** The lines of each list, in order of its head, and the date of that. */
  private final List<Span> lists;

  private final List<When> heads;

  private ListHeads(List<Span> lists, List<When> heads) {
    this.lists = List.copyOf(lists);
    this.heads = List.copyOf(heads);
  }

  /**
   * @param text folded, lower case, with dates masked
   * @param whens its dates, in order
   */
  static ListHeads of(String text, List<When> whens) {
    List<Span> lists = new ArrayList<>();
    List<When> heads = new ArrayList<>();
    int next = 0;
    int start = 0;
    while (next < whens.size() && start < text.length()) {
      int end = endOfLine(text, start);
      When due = null;
      while (next < whens.size() && whens.get(next).start() < end) {
        due = whens.get(next).isPast() ? due : whens.get(next);
        next++;
      }
      int last = due == null ? end : endOfItems(text, start, end);
      if (due != null && last > end) {
        lists.add(new Span(end, last));
        heads.add(due);
      }
      start = end + 1;
    }
    return new ListHeads(lists, heads);
  }

  /** The date that the head of its list names for what stands there; null for none. */
  @Nullable When at(int place) {
    int nearest = Span.lastFrom(lists, place);
    for (int i = nearest; i >= 0 && i > nearest - MOST_ITEMS; i--) {
      if (place < lists.get(i).end()) {
        return heads.get(i);
      }
    }
    return null;
  }

  /** Where the last line ends that the line opens; its own end where it opens none. */
  private static int endOfItems(String text, int start, int end) {
    int trimmed = end;
    while (trimmed > start && text.charAt(trimmed - 1) <= ' ') {
      trimmed--;
    }
    boolean opens =
        trimmed - start <= LONGEST_HEAD
            && (text.startsWith(":", trimmed - 1) || OPENING.startBefore(text, trimmed) >= start);
    boolean isHeading =
        trimmed - start <= LONGEST_HEADING && !Places.hasAny(text, "。;!?", start, trimmed);
    if (!opens && !isHeading || !AIMS.isIn(text, start, trimmed)) {
      return end;
    }
    int last = end;
    boolean goesOn = true;
    for (int n = 0; n < MOST_ITEMS && goesOn && last < text.length(); n++) {
      int from = last + 1;
      int to = endOfLine(text, from);
      boolean marked = isMarked(text, from, to);
      boolean stops = to > from && STOPS.indexOf(text.charAt(to - 1)) >= 0;
      boolean behindPart = text.startsWith(";", last - 1);
      boolean isItem = to - from <= LONGEST_ITEM && (marked || opens && (!stops || behindPart));
      last = isItem ? to : last;
      goesOn = isItem && (marked || !stops);
    }
    return last;
  }

  private static boolean isMarked(String text, int start, int end) {
    String line = text.substring(start, end).strip();
    return !line.isEmpty() && BULLETS.indexOf(line.charAt(0)) >= 0
        || ItemMark.at(text, start, end) != null;
  }

  private static int endOfLine(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }
}
