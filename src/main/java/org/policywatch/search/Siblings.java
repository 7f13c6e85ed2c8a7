package org.policywatch.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import org.policywatch.index.Announcement;
import org.policywatch.index.Fields;
import org.policywatch.model.PageKind;

/** Finds the other documents of an announcement: the official text, and its reports. */
final class Siblings {
  /** How many days a report comes after the text at most, unless they share number or title. */
  private static final long LATEST = 21;

  /** A page may carry the day of signing, and the report come out before the page. */
  private static final long EARLIEST = 7;

  private static final int MOST = 5;

  /** How much more a key that alone tells the announcement counts than one that needs the days. */
  private static final float SURE = 2;

  private final Cards cards;
  private final Related related;

  Siblings(Cards cards, Related related) {
    this.cards = cards;
    this.related = related;
  }

  /** The official text that a report is about, if that is certain; else null. */
  @Nullable ScoreDoc official(int report) throws IOException {
    List<ScoreDoc> texts = of(report, PageKind.NEWS_REPORT, PageKind.POLICY_DOCUMENT);
    return texts.size() == 1 ? texts.getFirst() : null;
  }

  /** Reports of an official text, those that surely are first; at most {@value #MOST}. */
  List<ScoreDoc> reports(int official) throws IOException {
    return of(official, PageKind.POLICY_DOCUMENT, PageKind.NEWS_REPORT);
  }

  /** Those with the most keys in common first. */
  private List<ScoreDoc> of(int hit, PageKind from, PageKind to) throws IOException {
    if (!name(from).equals(cards.of(hit).get(Fields.KIND))) {
      return List.of();
    }
    long day = cards.day(hit);
    boolean isReport = from == PageKind.NEWS_REPORT;
    long first = day - (isReport ? LATEST : EARLIEST);
    long last = day + (isReport ? EARLIEST : LATEST);
    Map<Integer, Float> scores = new TreeMap<>();
    related
        .of(hit)
        .forEach(
            (key, having) -> {
              boolean isSure = Announcement.isSure(key);
              having.stream()
                  .filter(one -> one.kind().equals(name(to)))
                  .filter(one -> isSure || first <= one.day() && one.day() <= last)
                  .forEach(one -> scores.merge(one.number(), isSure ? SURE : 1, Float::sum));
            });
    return scores.entrySet().stream()
        .map(entry -> new ScoreDoc(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing((ScoreDoc other) -> -other.score))
        .limit(MOST)
        .toList();
  }

  private static String name(PageKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
