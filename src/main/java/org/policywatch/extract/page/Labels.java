package org.policywatch.extract.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The labelled values a page prints outside of its sentences: tables and lists of document data
 * (索引号, 发文机关 …) and the line under the headline (发布日期, 来源, 作者).
 */
public final class Labels {
  private static final int LONGEST_LINE = 600;

  /** A label with its value and where it stands. */
  public record Labelled(String label, String value, int line, boolean cell) {}

  /** A label in a line: its key, where it starts, where its value starts. */
  private record Place(String key, int start, int end) {}

  private final List<Labelled> values;

  /** The first one of each label that says something. */
  private final Map<String, Labelled> told = new HashMap<>();

  private Labels(List<Labelled> values) {
    this.values = values;
    for (Labelled value : values) {
      if (!isNothing(value.value())) {
        told.putIfAbsent(value.label(), value);
      }
    }
  }

  /** Reads the labels in some lines. */
  public static Labels in(List<Line> lines) {
    List<Labelled> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.text().length() > LONGEST_LINE) {
        continue;
      }
      String folded = line.text();
      Line next = i + 1 < lines.size() ? lines.get(i + 1) : null;
      int headed = beginsRow(lines, i) ? headed(lines, i, found) : 0;
      if (headed > 0) {
        i += headed - 1;
      } else if (isLabel(folded)) {
        String value =
            next != null && isLabel(next.text()) || !belong(line, next) ? "" : text(next);
        if (!value.isEmpty() && !startsWithLabel(value)) {
          found.add(new Labelled(Texts.key(folded), value, line.index(), line.row() != null));
        }
      } else if (folded.indexOf(':') >= 0 || folded.indexOf('：') >= 0 || folded.indexOf('】') >= 0) {
        inline(line, next, found);
      } else if (LabelNames.mayStart(folded)) {
        beside(line, found);
      }
    }
    return new Labels(List.copyOf(found));
  }

  /** The same and one more label, where its value is told elsewhere; the page's own goes first. */
  public Labels and(String label, String value) {
    List<Labelled> more = new ArrayList<>(values);
    more.add(new Labelled(LabelNames.key(label), value, 0, false));
    return new Labels(List.copyOf(more));
  }

  public List<Labelled> all() {
    return values;
  }

  /** The first value of these labels, in the order of the labels; 无, — and / are no values. */
  public Optional<Labelled> first(String... labels) {
    for (String label : told.isEmpty() ? new String[0] : labels) {
      Labelled value = told.get(LabelNames.key(label));
      if (value != null) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** How many different ones of these labels stand on the page, with or without a value. */
  public long count(String... labels) {
    if (values.isEmpty()) {
      return 0;
    }
    Set<String> standing = new HashSet<>();
    values.forEach(value -> standing.add(value.label()));
    return Stream.of(labels).map(LabelNames::key).filter(standing::remove).count();
  }

  private static boolean beginsRow(List<Line> lines, int index) {
    Element row = lines.get(index).row();
    return row != null && (index == 0 || lines.get(index - 1).row() != row);
  }

  /**
   * A row of labels above the row of their values; how many lines both have, 0 when there are none.
   * With more such rows below, it is the head of a list.
   */
  private static int headed(List<Line> lines, int from, List<Labelled> found) {
    int count = cells(lines, from, true);
    int values = count < 2 ? 0 : cells(lines, from + count, false);
    if (values != count || cells(lines, from + 2 * count, false) == count) {
      return 0;
    }
    for (int i = from; i < from + count; i++) {
      Line value = lines.get(i + count);
      found.add(new Labelled(Texts.key(lines.get(i).text()), text(value), value.index(), true));
    }
    return 2 * count;
  }

  /** How many lines the row has that begins here, when each is a label, or none is; else 0. */
  private static int cells(List<Line> lines, int from, boolean labels) {
    int to = from;
    Element row = from < lines.size() ? lines.get(from).row() : null;
    for (; row != null && to < lines.size() && lines.get(to).row() == row; to++) {
      if (isLabel(lines.get(to).text()) != labels) {
        return 0;
      }
    }
    return to - from;
  }

  private static void inline(Line line, @Nullable Line next, List<Labelled> found) {
    List<Place> places = places(line.text());
    for (int i = 0; i < places.size(); i++) {
      int to = i + 1 < places.size() ? places.get(i + 1).start() : line.text().length();
      add(places.get(i).key(), line, places.get(i).end(), to, found);
    }
    Place last = places.isEmpty() ? null : places.get(places.size() - 1);
    if (last != null && last.end() == line.text().length() && next != null) {
      behindComment(last, line, next, found);
    }
  }

  /** A publishing system's comment parts the label from the value in the same box. */
  private static void behindComment(Place label, Line line, Line next, List<Labelled> found) {
    if (next.block() == line.block() && next.text().length() <= LONGEST_LINE) {
      List<Place> others = places(next.text());
      int to = others.isEmpty() ? next.text().length() : others.get(0).start();
      add(label.key(), next, 0, to, found);
    }
  }

  /** {@code <li><span>索引号</span><span>0140/2024</span></li>}: a label by its element alone. */
  private static void beside(Line line, List<Labelled> found) {
    Element first = line.block().firstElementChild();
    String label = first == null || line.block().childrenSize() < 2 ? "" : first.text();
    int end = label.length();
    if (end > 1 && isLabel(label) && line.text().length() > end && line.text().startsWith(label)) {
      add(Texts.key(label), line, end, line.text().length(), found);
    }
  }

  /** Every label with a colon behind it, or in 【】. */
  private static List<Place> places(String text) {
    List<Place> places = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '：' || c == '】') {
        Place place = before(text, from, i);
        boolean isBracketed =
            place != null && place.start() > 0 && text.charAt(place.start() - 1) == '【';
        if (place != null && (c != '】' || isBracketed)) {
          places.add(place);
          from = i + 1;
        }
      }
    }
    return places;
  }

  /** The longest label that ends at the colon; 索 引 号 and 标　　题 are padded inside. */
  private static @Nullable Place before(String text, int from, int colon) {
    StringBuilder reversed = new StringBuilder();
    Place best = null;
    for (int i = colon - 1; i >= from && reversed.length() < LabelNames.LONGEST; i--) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (reversed.isEmpty() && !LabelNames.mayEndOn(c)) {
          return null;
        }
        reversed.append(c);
        String key = Texts.key(new StringBuilder(reversed).reverse().toString());
        boolean torn =
            c < 0x250
                && i > 0
                && text.charAt(i - 1) < 0x250
                && Character.isLetter(text.charAt(i - 1));
        if (reversed.length() > 1 && !torn && LabelNames.has(key)) {
          best = new Place(key, i, colon + 1);
        }
      } else if (c != ' ' && c != '】' && c != ']') {
        break;
      }
    }
    return best;
  }

  private static boolean startsWithLabel(String value) {
    List<Place> places = places(value.length() > 30 ? value.substring(0, 30) : value);
    return !places.isEmpty() && places.get(0).start() == 0;
  }

  private static void add(String label, Line line, int from, int to, List<Labelled> found) {
    String value = strip(line.text().substring(from, to));
    if (!value.isEmpty()) {
      found.add(new Labelled(label, value, line.index(), line.row() != null));
    }
  }

  /** Separators and brackets that belong to the line, not to the value. */
  private static String strip(String value) {
    String stripped = value.strip();
    while (!stripped.isEmpty()
        && "|｜·•/\\,，;；[【".indexOf(stripped.charAt(stripped.length() - 1)) >= 0) {
      stripped = stripped.substring(0, stripped.length() - 1).strip();
    }
    while (!stripped.isEmpty() && "|｜·•]】".indexOf(stripped.charAt(0)) >= 0) {
      stripped = stripped.substring(1).strip();
    }
    return stripped;
  }

  private static boolean isNothing(String value) {
    String key = Texts.key(value);
    return key.isEmpty() || key.equals("无") || key.equals("暂无") || key.equals("null");
  }

  private static boolean isLabel(String text) {
    return text.length() <= LabelNames.LONGEST_SHOWN
        && LabelNames.mayStart(text)
        && LabelNames.has(Texts.key(text));
  }

  private static String text(@Nullable Line line) {
    return line == null || line.text().length() > LONGEST_LINE ? "" : strip(line.text());
  }

  /** True when the second line stands beside the first: same row, same list, same small box. */
  private static boolean belong(Line label, @Nullable Line value) {
    if (value == null) {
      return false;
    }
    if (label.row() != null || value.row() != null) {
      return label.row() == value.row();
    }
    Element box = label.block().parent();
    Element other = value.block().parent();
    return value.block() == label.block()
        || box != null
            && (value.block() == box || box == other && !label.block().tagName().equals("p"))
        || other != null && other == label.block();
  }
}
