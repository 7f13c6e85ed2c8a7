package org.policywatch.extract.article;

import java.util.Optional;
import java.util.regex.Pattern;
import org.policywatch.extract.article.DatedLines.Seen;
import org.policywatch.extract.page.DayOrder;
import org.policywatch.extract.page.WrittenTimes;

/**
 * The day that a text opens with, behind its place: {@code Hamburg, 12. März 2019 – …},
 * 新华社北京2020年7月8日电.
 */
final class Dateline {
  /** It stands so far into the text at most. */
  private static final int OPENING = 180;

  /** What follows the day: {@code LONDON, March 12, 2019 /Wire/ --}, 7月8日电. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s?[)）]?\\s?(?:/[^/]{2,20}/)?\\s?\\(?(?:--|[-–—:|]\\s|\\.\\s|—|–|电|讯|消息).*",
          Pattern.DOTALL);

  private static final Pattern PLACE = Pattern.compile("[\\p{L}\\p{M}\\s,.'’()（/·-]{0,45}");

  /** A day in brackets needs neither a place before it nor a dash behind it. */
  private static final Pattern BRACKETED = Pattern.compile("[(（\\[]\\s?,\\s?[)）\\]].*");

  private Dateline() {}

  static Optional<Seen> in(Zone zone, DayOrder order) {
    if (zone.text().isEmpty()) {
      return Optional.empty();
    }
    String line = zone.lines().get(zone.text().from()).text();
    String head = line.substring(0, Math.min(line.length(), OPENING));
    return WrittenTimes.all(head, order).stream()
        .limit(1)
        .filter(
            day ->
                BRACKETED.matcher(day.before() + ',' + day.after()).matches()
                    || PLACE.matcher(day.before()).matches()
                        && BEHIND.matcher(day.after() + " ").matches())
        .map(day -> new Seen(day.time(), head))
        .findFirst();
  }
}
