package org.policywatch.extract.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.policywatch.extract.page.DayOrder;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.WrittenTimes;
import org.policywatch.extract.page.WrittenTimes.Written;
import org.policywatch.model.PageTime;

/** Days that people read in the lines round an article. */
final class DatedLines {
  /** So much may stand in a line beside its day. */
  private static final int BESIDE = 90;

  /** Blogs sign so many lines below the text at most. */
  private static final int BELOW = 25;

  /** So many lines at the head of the text may be of who wrote it when. */
  private static final int OPENING = 3;

  /** A line that tells of the day in the next one has no more characters. */
  private static final int LABEL = 30;

  /** No more is said of the hour behind a day: {@code , 10 Uhr}. */
  private static final int HOUR = 12;

  private static final Pattern TITLE_PARTS = Pattern.compile("\\s?\\|\\s?|\\s[:·•–—-]\\s");

  /** So many lines right above the headline belong to it. */
  private static final int ABOVE = 5;

  /** So many lines at the end of a page may tell of its last change. */
  private static final int FOOT = 40;

  /** So many elements may stand in the line of the day. */
  private static final int MOST_ELEMENTS = 20;

  private static final Pattern TODAY =
      Pattern.compile("(?i)今天是|现在是|\\btoday is|\\bheute ist|nous sommes le");

  /** Names of the boxes in which a site tells the day of the visit. */
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?i)(?<!\\S)(?:(?:site|page|head|header|top|nav)[-_]?)?"
              + "(?:today|clock|(?:current|now)[-_]?(?:date|day|time))(?:[-_]?date)?(?!\\S)");

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:©|\\(c\\)|[Cc]opyright)\\D{0,20}(?:(?:19|20)\\d\\d\\s?[-–]\\s?)?(?<year>20\\d\\d)");

  private record Found(Written day, TimeCues cue, String line) {
    Seen seen() {
      return new Seen(day.time(), line);
    }
  }

  /** A day and the words that tell it. */
  record Seen(PageTime time, String words) {}

  private final PageDom page;
  private final Zone zone;
  private final DayOrder order;

  /** The days of the lines that were read: most rules ask for the same lines. */
  private final Map<Integer, List<Found>> known = new HashMap<>();

  DatedLines(PageDom page, Zone zone, DayOrder order) {
    this.page = page;
    this.zone = zone;
    this.order = order;
  }

  /** Between headline and text: one that says so, else the first that nothing is said of. */
  Optional<Seen> atHeadline() {
    return best(zone.titleLine() + 1, zone.header().to(), BESIDE);
  }

  /** The same among longer lines. */
  Optional<Seen> inLongLine() {
    return best(zone.titleLine() + 1, zone.header().to(), 2 * BESIDE);
  }

  /** Blogs print the day right above the headline, before any link. */
  Optional<Seen> rightAbove() {
    int top = Math.max(zone.header().from(), zone.headline() - ABOVE);
    for (int i = zone.headline() - 1; i >= top; i--) {
      Optional<Seen> day = best(i, i + 1, BESIDE);
      Line line = zone.lines().get(i);
      if (day.isPresent() || line.isLinks() || line.text().length() > BESIDE) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** Mastheads of newspapers print the day anywhere above the headline. */
  Optional<Seen> masthead() {
    return zone.headerLines().stream()
        .filter(line -> line.text().length() < 120 && !TODAY.matcher(line.text()).find())
        .flatMap(line -> read(line).stream())
        .filter(found -> found.cue() == TimeCues.PLAIN || found.cue() == TimeCues.ISSUED)
        .map(Found::seen)
        .findFirst();
  }

  /**
   * {@code <title>} goes on with a part that is nothing but the day: {@code Ferries run | Port |
   * 12.03.2019}.
   */
  Optional<Seen> inTitle() {
    return TITLE_PARTS
        .splitAsStream(page.title())
        .skip(1)
        .flatMap(
            part ->
                WrittenTimes.all(part, order).stream()
                    .filter(day -> day.before().isBlank() && day.after().length() <= HOUR)
                    .map(day -> new Seen(day.time(), part)))
        .findFirst();
  }

  /** A short line at the head of the text says that it was published, or who wrote it when. */
  Optional<Seen> opening() {
    int to = Math.min(zone.text().to(), zone.text().from() + OPENING);
    return zone.lines().subList(Math.min(zone.text().from(), to), to).stream()
        .takeWhile(line -> line.text().length() <= BESIDE)
        .flatMap(line -> read(line).stream())
        .filter(found -> found.cue() == TimeCues.ISSUED)
        .map(Found::seen)
        .findFirst();
  }

  /** The headline itself names the day. */
  Optional<Seen> inHeadline() {
    return zone.titleLine() < 0
        ? Optional.empty()
        : best(zone.titleLine(), zone.titleLine() + 1, 2 * BESIDE);
  }

  /** Blogs sign under the text: what says that it was published, not by a reader. */
  Optional<Seen> below() {
    return zone.lines().subList(tail(), end(BELOW)).stream()
        .filter(line -> line.text().length() < 400 && !page.isReaders(line.index()))
        .filter(line -> !line.isLinks() || line.text().length() < 40)
        .flatMap(line -> read(line).stream())
        .filter(found -> found.cue() == TimeCues.ISSUED && found.day().before().length() < BESIDE)
        .map(Found::seen)
        .findFirst();
  }

  /** Where nothing else is told: the day of the last change. */
  Optional<Seen> change() {
    List<Line> lines = new ArrayList<>(zone.headerLines());
    lines.addAll(zone.lines().subList(tail(), end(BELOW)));
    lines.addAll(
        zone.lines()
            .subList(Math.max(end(BELOW), zone.lines().size() - FOOT), zone.lines().size()));
    return lines.stream()
        .filter(line -> line.text().length() < 200 && !page.isReaders(line.index()))
        .flatMap(line -> read(line).stream())
        .filter(found -> found.cue() == TimeCues.CHANGED)
        .map(Found::seen)
        .findFirst();
  }

  /** The change that the line under the headline tells of. */
  Optional<Seen> changeAtHeadline() {
    return zone.headerLines().stream()
        .filter(line -> line.index() > zone.titleLine() && line.text().length() < 200)
        .flatMap(line -> read(line).stream())
        .filter(found -> found.cue() == TimeCues.CHANGED)
        .map(Found::seen)
        .findFirst();
  }

  /** 3小时前 under the headline; in a longer line it would tell of something else. */
  Optional<Seen> ago() {
    return zone.headerLines().stream()
        .filter(line -> line.index() > zone.titleLine() && line.text().length() < 60)
        .filter(line -> TimeCues.of(line.text()) != TimeCues.CHANGED)
        .flatMap(
            line ->
                RelativeDay.in(line.text(), page.fetchedAt()).stream()
                    .filter(day -> day.getYear() <= copyrightYear() + 1)
                    .map(day -> new Seen(new PageTime(day.toString()), line.text())))
        .findFirst();
  }

  /** Pages that were kept for years tell by it that they were not fetched when it seems. */
  private int copyrightYear() {
    return zone.lines().stream()
        .skip(Math.max(0, zone.lines().size() - FOOT))
        .map(line -> COPYRIGHT.matcher(line.text()))
        .filter(Matcher::find)
        .mapToInt(year -> Integer.parseInt(year.group("year")))
        .max()
        .orElse(Integer.MAX_VALUE - 1);
  }

  private Optional<Seen> best(int from, int to, int beside) {
    Found best = null;
    for (int i = Math.max(from, zone.header().from()); i < to; i++) {
      Line line = zone.lines().get(i);
      if (line.text().length() > beside + 60 || isCaption(line)) {
        continue;
      }
      for (Found found : read(line)) {
        boolean isShort = found.day().before().length() + found.day().after().length() <= beside;
        boolean better =
            best == null || best.cue() == TimeCues.PLAIN && found.cue() == TimeCues.ISSUED;
        boolean tells = found.cue() == TimeCues.PLAIN || found.cue() == TimeCues.ISSUED;
        best = isShort && tells && better ? found : best;
      }
    }
    return Optional.ofNullable(best).map(Found::seen);
  }

  private List<Found> read(Line line) {
    return known.computeIfAbsent(line.index(), index -> days(line));
  }

  /** The days of a line; a line that is nothing but a day is told of by the one before it. */
  private List<Found> days(Line line) {
    List<Written> days = WrittenTimes.all(line.text(), order);
    if (!days.isEmpty() && isClock(line)) {
      return List.of();
    }
    List<Found> found = new ArrayList<>(days.size());
    for (int i = 0; i < days.size(); i++) {
      if (days.get(i).time().day().isAfter(page.fetched())) {
        continue; // of an event to come
      }
      TimeCues cue = TimeCues.of(days.get(i), i == days.size() - 1);
      boolean alone = i == 0 && days.get(0).before().isBlank();
      cue = alone && cue == TimeCues.PLAIN ? toldAbove(line.index()) : cue;
      found.add(new Found(days.get(i), cue, line.text()));
    }
    return found;
  }

  /** What a short line without a day of its own says of the day in the next one. */
  TimeCues toldAbove(int line) {
    String above = line <= 0 ? "" : zone.lines().get(line - 1).text();
    return above.length() <= LABEL && WrittenTimes.all(above, order).isEmpty()
        ? TimeCues.of(above)
        : TimeCues.PLAIN;
  }

  /** Whether the line stands in a box that tells the day of the visit. */
  static boolean isClock(Line line) {
    return line.block().stream()
        .limit(MOST_ELEMENTS)
        .anyMatch(box -> CLOCK.matcher(box.className() + ' ' + box.id()).find());
  }

  private static boolean isCaption(Line line) {
    Element block = line.block();
    return block.normalName().equals("figcaption")
        || block.className().toLowerCase(java.util.Locale.ROOT).contains("caption");
  }

  private int tail() {
    return Math.min(zone.lines().size(), Math.max(zone.text().from(), zone.text().to() - 3));
  }

  private int end(int below) {
    return Math.min(zone.lines().size(), zone.text().to() + below);
  }
}
