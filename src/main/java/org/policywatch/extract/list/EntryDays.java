package org.policywatch.extract.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.LineRange;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.Texts;
import org.policywatch.extract.page.UrlDay;
import org.policywatch.extract.page.WrittenTimes;
import org.policywatch.model.PageTime;

/**
 * The days that a page shows of the entries of a list: in their boxes; else between them, in front
 * of each or behind it; else above several that are of one day.
 */
final class EntryDays {
  /** Longer lines are summaries; the days in them are of what the entry tells. */
  private static final int LONGEST = 80;

  /** Of a box so many lines are read, and so many between two. */
  private static final int MOST_LINES = 20;

  private static final int GAP = 6;

  /** So many elements of a box are looked at. */
  private static final int MOST_PARTS = 40;

  private final PageDom page;
  private final List<Entry> entries;
  private final boolean hasTimes;

  private EntryDays(PageDom page, List<Entry> entries) {
    this.page = page;
    this.entries = entries;
    this.hasTimes = !page.tagged("time").isEmpty();
  }

  /** As many as entries, in their order. */
  static List<Optional<PageTime>> of(PageDom page, List<Entry> entries) {
    return entries.isEmpty() ? List.of() : new EntryDays(page, entries).find();
  }

  private List<Optional<PageTime>> find() {
    List<LineRange> gaps = gaps();
    List<Optional<PageTime>> days = new ArrayList<>();
    Optional<Integer> year = Optional.empty();
    for (int i = 0; i < entries.size(); i++) {
      Optional<Integer> heading = year(gaps.get(i));
      year = heading.isPresent() ? heading : year;
      days.add(inBox(entries.get(i), year));
    }
    long shown = days.stream().filter(Optional::isPresent).count();
    return shown * 2 >= entries.size() ? days : between(gaps);
  }

  private Optional<PageTime> inBox(Entry entry, Optional<Integer> heading) {
    Optional<String> cell = DayColumn.of(entry.anchor().link().element());
    if (cell.isPresent()) {
      Optional<PageTime> day = shown(entry, cell.get(), heading);
      if (day.isPresent()) {
        return day;
      }
    }
    StringBuilder all = new StringBuilder();
    int end = Math.min(entry.lines().to(), entry.lines().from() + MOST_LINES);
    for (int i = entry.lines().from(); i < end; i++) {
      String text = besideTitle(entry, page.lines().get(i).text());
      if (ItemDay.isAlone(text)) {
        return ItemDay.whole(text);
      }
      all.append(' ').append(text);
    }
    String text = all.toString();
    return ItemDay.whole(text)
        .or(() -> forMachines(entry.box()))
        .or(() -> inPart(entry.box()))
        .or(() -> shown(entry, text, heading));
  }

  /** The year of an address is asked for last: most words beside a link hold no day. */
  private Optional<PageTime> shown(Entry entry, String text, Optional<Integer> heading) {
    if (!ItemDay.mayHold(text)) {
      return Optional.empty();
    }
    Optional<Integer> year = heading.or(() -> UrlDay.year(entry.anchor().url().value()));
    return ItemDay.shown(text, year, page.fetched());
  }

  /** What a line says besides the words of its link; nothing when that is long. */
  private static String besideTitle(Entry entry, String line) {
    String shown = entry.anchor().shown();
    int at = shown.isEmpty() ? -1 : line.indexOf(shown);
    String rest = at < 0 ? line : line.substring(0, at) + ' ' + line.substring(at + shown.length());
    return rest.length() > LONGEST ? "" : rest.strip();
  }

  private Optional<PageTime> forMachines(Element box) {
    Element time = hasTimes ? box.selectFirst("time[datetime]") : null;
    return time == null
        ? Optional.empty()
        : WrittenTimes.value(time.attr("datetime")).map(ItemDay::withoutClock);
  }

  /** A day in an element of its own: in the line it may touch what stands beside it. */
  private static Optional<PageTime> inPart(Element box) {
    return box.stream()
        .limit(MOST_PARTS)
        .filter(part -> part.childrenSize() == 0)
        .map(Texts::of)
        .filter(ItemDay::isAlone)
        .findFirst()
        .flatMap(ItemDay::whole);
  }

  /**
   * The lines in front of each entry and behind the last that are of none, within the list and its
   * heading.
   */
  private List<LineRange> gaps() {
    LineRange list = list();
    List<LineRange> gaps = new ArrayList<>();
    boolean isHeaded = list.from() > 0 && page.lines().get(list.from() - 1).heading() > 0;
    int end = isHeaded ? list.from() - 1 : list.from();
    for (Entry entry : entries) {
      int from = entry.lines().from();
      gaps.add(new LineRange(Math.min(from, Math.max(end, from - GAP)), from));
      end = entry.lines().to();
    }
    gaps.add(new LineRange(end, Math.max(end, Math.min(list.to(), end + GAP))));
    return gaps;
  }

  /** The lines of the smallest element that holds all entries. */
  private LineRange list() {
    Entry last = entries.get(entries.size() - 1);
    for (Element at = entries.get(0).box(); at != null; at = at.parent()) {
      LineRange range = page.range(at);
      if (range.contains(entries.get(0).line()) && range.to() >= last.lines().to()) {
        return range;
      }
    }
    return LineRange.EMPTY;
  }

  private Optional<Integer> year(LineRange gap) {
    Optional<Integer> year = Optional.empty();
    for (int i = gap.from(); i < gap.to(); i++) {
      Optional<Integer> its = ItemDay.yearAlone(page.lines().get(i).text());
      year = its.isPresent() ? its : year;
    }
    return year;
  }

  private List<Optional<PageTime>> between(List<LineRange> gaps) {
    List<Optional<PageTime>> days = gaps.stream().map(this::day).toList();
    int last = entries.size();
    if (days.get(0).or(() -> alone(entries.get(0).lines())).isEmpty()) {
      return days.subList(1, last + 1);
    }
    List<Optional<PageTime>> out = new ArrayList<>();
    Optional<PageTime> heading = Optional.empty();
    for (int i = 0; i < last; i++) {
      LineRange gap = gaps.get(i);
      LineRange lines = entries.get(i).lines();
      Optional<PageTime> above = alone(gap).or(() -> alone(lines));
      Optional<PageTime> day = days.get(i).or(() -> above);
      heading = day.isPresent() ? above : heading;
      out.add(day.isPresent() ? day : heading);
    }
    return out;
  }

  private Optional<PageTime> day(LineRange gap) {
    StringBuilder all = new StringBuilder();
    for (int i = gap.from(); i < gap.to(); i++) {
      String text = page.lines().get(i).text();
      all.append(' ').append(text.length() > LONGEST ? "" : text);
    }
    return ItemDay.shown(all.toString(), Optional.empty(), page.fetched());
  }

  /** The day of a line that says little else. */
  private Optional<PageTime> alone(LineRange range) {
    return page
        .lines()
        .subList(range.from(), Math.min(range.to(), range.from() + MOST_LINES))
        .stream()
        .map(Line::text)
        .filter(ItemDay::isAlone)
        .findFirst()
        .flatMap(ItemDay::whole);
  }
}
