package org.policywatch.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.jspecify.annotations.Nullable;
import org.policywatch.index.Announcement;
import org.policywatch.index.Fields;
import org.policywatch.index.Keys;

/**
 * Which hits are of one announcement: they share its number, or its region and title; or they have
 * the same headline within days, as reprints have.
 */
final class Folds {
  /** Notices with one headline come every month; a reprint comes within days. */
  private static final long NEAR = 14;

  /** Shorter headlines (通知公告) are everybody's. */
  private static final int TELLING = 8;

  private static final Set<String> NEEDED =
      Set.of(Fields.ID, Fields.TITLE, Fields.DAY, Fields.ANNOUNCEMENT);

  private final StoredFields stored;
  private final Map<Integer, Group> groups = new HashMap<>();
  private final Map<String, Group> surely = new HashMap<>();
  private final Map<String, Group> byHeadline = new HashMap<>();

  /**
   * Hits of one announcement.
   *
   * @param best number of the document that stands for all
   * @param day of that document
   * @param also ids of the others
   */
  record Group(int best, long day, List<String> also) {}

  Folds(StoredFields stored) {
    this.stored = stored;
  }

  /** Takes the next best hit; true when it is the best of its announcement. */
  boolean add(int number) throws IOException {
    Document document = stored.document(number, NEEDED);
    long day = document.getField(Fields.DAY).numericValue().longValue();
    String headline = Keys.plain(document.get(Fields.TITLE));
    List<String> keys =
        Stream.of(document.getValues(Fields.ANNOUNCEMENT)).filter(Announcement::isSure).toList();
    Group known = group(keys, headline, day);
    Group group = known == null ? new Group(number, day, new ArrayList<>()) : known;
    if (known == null) {
      groups.put(number, group);
    } else {
      known.also().add(document.get(Fields.ID));
    }
    keys.forEach(key -> surely.putIfAbsent(key, group));
    if (headline.length() >= TELLING) {
      byHeadline.putIfAbsent(headline, group);
    }
    return known == null;
  }

  private @Nullable Group group(List<String> keys, String headline, long day) {
    for (String key : keys) {
      if (surely.containsKey(key)) {
        return surely.get(key);
      }
    }
    Group same = byHeadline.get(headline);
    return same != null && Math.abs(same.day() - day) <= NEAR ? same : null;
  }

  /** What was folded into this hit. */
  List<String> also(int best) {
    Group group = groups.get(best);
    return group == null ? List.of() : group.also();
  }
}
