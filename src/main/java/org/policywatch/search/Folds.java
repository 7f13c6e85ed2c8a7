package org.policywatch.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.policywatch.index.Announcement;
import org.policywatch.index.Fields;
import org.policywatch.index.Keys;

/**
 * Which documents are of one announcement with a hit: they share its number, or its region and
 * title; or they have the same headline within days, as reprints have. All documents are asked, not
 * only hits, so that a hit has the same ones however many hits are looked at.
 */
final class Folds {
  /** Notices with one headline come every month; a reprint comes within days. */
  private static final long NEAR = 14;

  /** Shorter headlines (通知公告) are everybody's. */
  private static final int TELLING = 8;

  /** Of how many others a hit tells the ids. */
  private static final int MOST_TOLD = 10;

  private static final Set<String> NEEDED = Set.of(Fields.TITLE, Fields.DAY, Fields.ANNOUNCEMENT);

  private final IndexSearcher searcher;
  private final Query among;
  private final StoredFields stored;
  private final BitSet folded = new BitSet();
  private final Map<Integer, int[]> others = new HashMap<>();

  /**
   * @param among what the filters and fields of the query let through
   */
  Folds(IndexSearcher searcher, Query among) throws IOException {
    this.searcher = searcher;
    this.among = among;
    this.stored = searcher.storedFields();
  }

  /** Takes the next best hit; true when it is the best of its announcement. */
  boolean add(int number) throws IOException {
    if (folded.get(number)) {
      return false;
    }
    int[] same = sameAs(number);
    others.put(number, same);
    Arrays.stream(same).forEach(folded::set);
    return true;
  }

  /** Ids of what is folded into this hit, in the order they came. */
  List<String> also(int best) throws IOException {
    List<String> ids = new ArrayList<>();
    int[] all = others.getOrDefault(best, new int[0]);
    for (int other : Arrays.copyOf(all, Math.min(all.length, MOST_TOLD))) {
      ids.add(stored.document(other, Set.of(Fields.ID)).get(Fields.ID));
    }
    return ids;
  }

  /**
   * What is the same as the hit, and what is the same as the first of these: the reprint of a
   * report has in common with the text that it tells of only the report.
   */
  private int[] sameAs(int number) throws IOException {
    long day = day(stored.document(number, NEEDED));
    int[] near = sameAs(new int[] {number}, day);
    int[] first = IntStream.of(near).filter(other -> other != number).limit(MOST_TOLD).toArray();
    int[] further = first.length == 0 ? first : sameAs(first, day);
    return IntStream.concat(IntStream.of(near), IntStream.of(further))
        .filter(other -> other != number)
        .sorted()
        .distinct()
        .toArray();
  }

  /** The documents that share a key with one of these, or a headline near the day; these too. */
  private int[] sameAs(int[] numbers, long day) throws IOException {
    List<BytesRef> keys = new ArrayList<>();
    List<BytesRef> headlines = new ArrayList<>();
    for (int number : numbers) {
      Document document = stored.document(number, NEEDED);
      for (String key : document.getValues(Fields.ANNOUNCEMENT)) {
        if (Announcement.isSure(key)) {
          keys.add(new BytesRef(key));
        }
      }
      String headline = Keys.plain(document.get(Fields.TITLE));
      if (headline.length() >= TELLING) {
        headlines.add(new BytesRef(headline));
      }
    }
    BooleanQuery reprints =
        new BooleanQuery.Builder()
            .add(new TermInSetQuery(Fields.TITLE_KEY, headlines), Occur.FILTER)
            .add(LongField.newRangeQuery(Fields.DAY, day - NEAR, day + NEAR), Occur.FILTER)
            .build();
    BooleanQuery same =
        new BooleanQuery.Builder()
            .add(new TermInSetQuery(Fields.ANNOUNCEMENT, keys), Occur.SHOULD)
            .add(reprints, Occur.SHOULD)
            .build();
    return searcher.search(
        new BooleanQuery.Builder().add(same, Occur.FILTER).add(among, Occur.FILTER).build(),
        new EveryMatch());
  }

  private static long day(Document document) {
    return document.getField(Fields.DAY).numericValue().longValue();
  }
}
