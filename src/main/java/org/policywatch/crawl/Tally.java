package org.policywatch.crawl;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policywatch.crawl.Counts.Documents;
import org.policywatch.frontier.Completion;
import org.policywatch.model.PageResult;
import org.policywatch.model.PageUrl;

/**
 * Counts the pages of one source by how their last visit in the run ended: a page that failed and
 * came when it was tried again has come. For one thread.
 */
final class Tally {
  private static final int REASON_LENGTH = 100;
  private static final int REASONS = 20;

  private final Map<PageUrl, Unfinished> unfinished = new HashMap<>();
  private final Map<String, Integer> denied = new HashMap<>();
  private long bytes;
  private Duration slowest = Duration.ZERO;
  private @Nullable PageUrl slowestPage;
  private Counts counts = Counts.ZERO;

  void lists(int read) {
    counts = counts.plus(new Counts(read, 0, 0, 0, 0, 0, Documents.ZERO));
  }

  /** How the last visit to a page failed. */
  private record Unfinished(Counts counts, String reason, boolean putOff) {}

  void count(PageUrl page, PageVisit.Visited visited, Completion completion) {
    PageResult result = visited.result();
    Unfinished before = unfinished.remove(page);
    if (before != null) {
      counts = counts.minus(before.counts());
    }
    bytes += visited.bytes();
    if (visited.took().compareTo(slowest) > 0) {
      slowest = visited.took();
      slowestPage = page;
    }
    Counts visit = visit(result, completion);
    switch (result) {
      case PageResult.Extracted it -> {}
      case PageResult.NotModified it -> {}
      case PageResult.Denied it -> denied.merge(reason("denied: " + it.rule()), 1, Integer::sum);
      case PageResult.NoIndex it ->
          denied.merge(reason("denied: " + it.directive()), 1, Integer::sum);
      case PageResult.Failed it ->
          unfinished.put(page, new Unfinished(visit, reason(kind(it)), false));
      case PageResult.Deferred it ->
          unfinished.put(page, new Unfinished(visit, reason("put off: " + it.why()), true));
    }
    counts = counts.plus(visit);
  }

  private static Counts visit(PageResult result, Completion completion) {
    Documents documents =
        switch (completion.change()) {
          case NEW -> new Documents(1, 0, 0);
          case CHANGED -> new Documents(0, 1, 0);
          case DUPLICATE -> new Documents(0, 0, 1);
          case UNCHANGED, NONE -> Documents.ZERO;
        };
    return switch (result) {
      case PageResult.Extracted it -> new Counts(0, 1, 0, 0, 0, 0, documents);
      case PageResult.NotModified it -> new Counts(0, 0, 1, 0, 0, 0, documents);
      case PageResult.Failed it -> new Counts(0, 0, 0, 1, 0, 0, documents);
      case PageResult.Deferred it -> new Counts(0, 0, 0, 0, 1, 0, documents);
      case PageResult.Denied it -> new Counts(0, 0, 0, 0, 0, 1, documents);
      case PageResult.NoIndex it -> new Counts(0, 0, 0, 0, 0, 1, documents);
    };
  }

  private static String kind(PageResult.Failed failed) {
    return failed.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String reason(String text) {
    return text.length() > REASON_LENGTH ? text.substring(0, REASON_LENGTH) : text;
  }

  /** Why pages did not come, with how many, most frequent first. */
  Map<String, Integer> reasons() {
    Map<String, Integer> all = new HashMap<>(denied);
    unfinished.values().forEach(it -> all.merge(it.reason(), 1, Integer::sum));
    Map<String, Integer> ordered = new LinkedHashMap<>();
    all.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(REASONS)
        .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
    return ordered;
  }

  /** What most of the pages that were put off wait for: an open circuit, a Retry-After. */
  Optional<String> putOff() {
    Map<String, Integer> whys = new HashMap<>();
    unfinished.values().stream()
        .filter(Unfinished::putOff)
        .forEach(it -> whys.merge(it.reason(), 1, Integer::sum));
    return whys.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(it -> it.getValue() + " pages " + it.getKey());
  }

  SourceReport.Load load(int due, @Nullable Integer listed) {
    return new SourceReport.Load(due, listed, bytes, slowest, slowestPage);
  }

  Counts counts() {
    return counts;
  }
}
