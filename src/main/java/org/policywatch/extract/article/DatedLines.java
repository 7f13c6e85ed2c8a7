package org.policywatch.extract.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.policywatch.extract.page.DayOrder;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.UrlDay;
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

  /** Day, month and year in boxes of their own have no more characters each. */
  private static final int BOX = 20;

  /** Boxes that meet without a blank: 12 2019-03, 03-12 2019, 2019 03/12. */
  private static final List<Pattern> BOXES =
      List.of(
          Pattern.compile(
              "^(?<day>\\d{1,2})\\s?(?<year>(?:19|20)\\d\\d)[-/.年]\\s?(?<m>\\d{1,2})月?$"),
          Pattern.compile("^(?<m>\\d{1,2})[-/.月](?<day>\\d{1,2})日?\\s?(?<year>(?:19|20)\\d\\d)年?$"),
          Pattern.compile(
              "^(?<year>(?:19|20)\\d\\d)年?\\s?(?<m>\\d\\d)[-/.月]\\s?(?<day>\\d\\d)日?(?=\\s|\\d\\d:|$)"));

  /** So many elements may stand in the line of the day. */
  private static final int MOST_ELEMENTS = 20;

  private static final Pattern TELLS_TIME =
      Pattern.compile("(?i)date|time|publi|stamp|posted|when|epoch");

  /** What follows the day of a dateline: {@code LONDON, March 12, 2019 /Wire/ --}, 7月8日电. */
  private static final Pattern DATELINE_END =
      Pattern.compile(
          "\\s?[)）]?\\s?(?:/[^/]{2,20}/)?\\s?\\(?(?:--|[-–—:|]\\s|\\.\\s|—|–|电|讯|消息).*",
          Pattern.DOTALL);

  private static final Pattern DATELINE_PLACE =
      Pattern.compile("[\\p{L}\\p{M}\\s,.'’()（/·-]{0,45}");

  /** A day in brackets needs neither a place before it nor a dash behind it. */
  private static final Pattern DATELINE_BRACKETS = Pattern.compile("[(（\\[]\\s?,\\s?[)）\\]].*");

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
    int top = Math.max(zone.header().from(), titleLine() - ABOVE);
    for (int i = titleLine() - 1; i >= top; i--) {
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

  /** {@code Hamburg, 12. März 2019 – …}, 新华社北京2020年7月8日电. */
  Optional<Seen> dateline() {
    if (zone.text().isEmpty()) {
      return Optional.empty();
    }
    String line = zone.lines().get(zone.text().from()).text();
    String head = line.substring(0, Math.min(line.length(), 2 * BESIDE));
    return WrittenTimes.all(head, order).stream()
        .limit(1)
        .filter(
            day ->
                DATELINE_BRACKETS.matcher(day.before() + ',' + day.after()).matches()
                    || DATELINE_PLACE.matcher(day.before()).matches()
                        && DATELINE_END.matcher(day.after() + " ").matches())
        .map(day -> new Seen(day.time(), head))
        .findFirst();
  }

  /**
   * Day, month and year in boxes of their own beside the headline; the address may know the year.
   */
  Optional<Seen> boxes() {
    int to = Math.min(zone.lines().size(), titleLine() + ABOVE);
    String year = UrlDay.year(page.url().value()).map(it -> " " + it).orElse("");
    for (int i = Math.max(0, titleLine() - ABOVE); i < to; i++) {
      StringBuilder joined = new StringBuilder();
      for (int k = i; k < Math.min(to, i + 3) && isBox(zone.lines().get(k)); k++) {
        joined.append(k == i ? "" : " ").append(zone.lines().get(k).text());
        Optional<PageTime> day = boxed(joined.toString());
        if (day.isEmpty() && !year.isEmpty()) {
          day = WrittenTimes.first(joined + year, order).filter(this::isOfAddress);
        }
        if (day.isPresent() && !isOther(i, joined.toString())) {
          return day.map(time -> new Seen(time, joined.toString()));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isOther(int line, String boxes) {
    return TimeCues.of(boxes) == TimeCues.OTHER || toldAbove(line) == TimeCues.OTHER;
  }

  private static boolean isBox(Line line) {
    return line.text().length() <= BOX && !isClock(line);
  }

  private Optional<PageTime> boxed(String boxes) {
    for (Pattern form : BOXES) {
      Matcher matcher = form.matcher(boxes);
      if (matcher.find()) {
        return WrittenTimes.day(matcher.group("year"), matcher.group("m"), matcher.group("day"));
      }
    }
    return WrittenTimes.first(boxes, order);
  }

  private boolean isOfAddress(PageTime time) {
    LocalDate day = time.day();
    return page.url()
        .value()
        .matches(".*/" + day.getYear() + "[/-]?0?" + day.getMonthValue() + "/.*");
  }

  /** {@code <span class="date" title="2019-03-12">Tuesday</span>}: for scripts and pointers. */
  Optional<Seen> attribute() {
    for (Line line : zone.headerLines()) {
      if (line.index() <= zone.titleLine() || line.text().length() > BESIDE) {
        continue;
      }
      for (Element element : line.block().stream().limit(MOST_ELEMENTS).toList()) {
        for (Attribute attribute :
            element.attributesSize() == 0 ? List.<Attribute>of() : element.attributes().asList()) {
          if (tells(element, attribute)) {
            String value = attribute.getValue();
            return WrittenTimes.value(value, order).map(time -> new Seen(time, value));
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean tells(Element element, Attribute attribute) {
    String name = attribute.getKey();
    String value = attribute.getValue();
    boolean may = name.startsWith("data-") || name.equals("title") || name.equals("content");
    return may
        && value.length() >= 8
        && value.length() <= 40
        && (TELLS_TIME.matcher(name).find() || TELLS_TIME.matcher(element.className()).find())
        && TimeCues.of(name + ' ' + element.className()) != TimeCues.CHANGED
        && WrittenTimes.value(value, order).isPresent();
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
  private TimeCues toldAbove(int line) {
    String above = line <= 0 ? "" : zone.lines().get(line - 1).text();
    return above.length() <= LABEL && WrittenTimes.all(above, order).isEmpty()
        ? TimeCues.of(above)
        : TimeCues.PLAIN;
  }

  private static boolean isClock(Line line) {
    return line.block().stream()
        .limit(MOST_ELEMENTS)
        .anyMatch(box -> CLOCK.matcher(box.className() + ' ' + box.id()).find());
  }

  private static boolean isCaption(Line line) {
    Element block = line.block();
    return block.normalName().equals("figcaption")
        || block.className().toLowerCase(java.util.Locale.ROOT).contains("caption");
  }

  private int titleLine() {
    return zone.titleLine() < 0 ? zone.header().to() : zone.titleLine();
  }

  private int tail() {
    return Math.min(zone.lines().size(), Math.max(zone.text().from(), zone.text().to() - 3));
  }

  private int end(int below) {
    return Math.min(zone.lines().size(), zone.text().to() + below);
  }
}
