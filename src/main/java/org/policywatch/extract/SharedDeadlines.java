package org.policywatch.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Edtf;
import org.policywatch.model.DateMention;
import org.policywatch.model.DateRole;
import org.policywatch.model.Deadline;
import org.policywatch.model.Quote;
import org.policywatch.model.RegionMention;
import org.policywatch.model.Target;

/**
 * Days that a sentence of its own sets for the aims of others: 甲、乙的计划都以2022年为限, all of these plans
 * run to 2022.
 */
final class SharedDeadlines {
  private static final Pattern CHINESE =
      Pattern.compile(
          "(?:计划|规划|方案|目标|任务|指标|时限|期限)[^。；，]{0,12}(?:都|均|皆|同样|一律)[^。；，]{0,12}"
              + "(?:为限|为期限|为界|为止|到期|截止|收官|完成|实现|到)");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)\\b(?:all|both|each|most|these|those)\\b[^.;]{0,40}?\\b(?:plans?|targets?|goals?|aims?)\\b"
              + "[^.;]{0,40}?\\b(?:run|runs|end|ends|expire|due|met|reached|completed|set)\\b");

  /** A sentence that says it has no more to say. */
  private static final int LONGEST = 120;

  private final List<Shared> shared = new ArrayList<>();

  /** The day, and the codes of the regions it is set for; none for all. */
  private record Shared(Deadline deadline, Set<String> regions) {}

  SharedDeadlines(
      String text,
      Collection<DateMention> dates,
      Collection<Target> targets,
      Collection<RegionMention> regions) {
    for (DateMention date : dates) {
      Shared found = date.role() == DateRole.DEADLINE ? of(text, date, targets, regions) : null;
      if (found != null) {
        shared.add(found);
      }
    }
  }

  private static @Nullable Shared of(
      String text,
      DateMention date,
      Collection<Target> targets,
      Collection<RegionMention> regions) {
    Quote sentence = sentence(text, date.quote());
    boolean speaksOfOthers =
        sentence.text().length() <= LONGEST
            && targets.stream().noneMatch(it -> it.quantity().quote().overlaps(sentence))
            && (CHINESE.matcher(sentence.text()).find() || ENGLISH.matcher(sentence.text()).find());
    LocalDate day = Edtf.lastDay(date.edtf());
    if (!speaksOfOthers || day == null) {
      return null;
    }
    Set<String> named =
        regions.stream()
            .filter(region -> !region.quote().text().isEmpty())
            .filter(region -> sentence.text().contains(region.quote().text()))
            .map(RegionMention::code)
            .collect(Collectors.toSet());
    return new Shared(new Deadline(day, false, date.approximate(), null, date.quote()), named);
  }

  /** From stop to stop around the words. */
  private static Quote sentence(String text, Quote words) {
    int start = words.start();
    while (start > 0 && !isStop(text, start - 1)) {
      start--;
    }
    int end = words.end();
    while (end < text.length() && !isStop(text, end)) {
      end++;
    }
    return Quote.of(text, start, end);
  }

  private static boolean isStop(String text, int at) {
    char c = text.charAt(at);
    boolean englishStop = c == '.' && (at + 1 == text.length() || text.charAt(at + 1) <= ' ');
    return englishStop || "。；;！？\n".indexOf(c) >= 0;
  }

  /**
   * The day set for the aims of a region; null when there is none.
   *
   * @param region code; null for the page's own
   */
  @Nullable Deadline of(@Nullable String region, Set<String> own) {
    for (Shared one : shared) {
      boolean fits =
          one.regions().isEmpty()
              || (region == null
                  ? one.regions().stream().anyMatch(own::contains)
                  : one.regions().contains(region));
      if (fits) {
        return one.deadline();
      }
    }
    return null;
  }
}
