package org.policywatch.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policywatch.index.Fields;
import org.policywatch.search.Having.One;

/** Which documents share keys of an {@link org.policywatch.index.Announcement} with a hit. */
final class Related {
  private final Having having;
  private final Cards cards;
  private final Set<Integer> known = new HashSet<>();
  private final Map<String, List<One>> byKey = new HashMap<>();

  Related(Having having, Cards cards) {
    this.having = having;
    this.cards = cards;
  }

  /** Looks up what is related to these hits: cheaper for several at once than one by one. */
  void lookUp(List<Integer> hits) throws IOException {
    Set<String> keys = new HashSet<>();
    for (int hit : hits) {
      if (known.add(hit)) {
        keys.addAll(keys(hit));
      }
    }
    keys.removeAll(byKey.keySet());
    byKey.putAll(having.any(Fields.ANNOUNCEMENT, keys));
  }

  /** The keys of a hit, and for each the documents that have it, the hit itself too. */
  Map<String, List<One>> of(int hit) throws IOException {
    lookUp(List.of(hit));
    Map<String, List<One>> of = new LinkedHashMap<>();
    for (String key : keys(hit)) {
      of.put(key, byKey.getOrDefault(key, List.of()));
    }
    return of;
  }

  private List<String> keys(int hit) throws IOException {
    return List.of(cards.of(hit).getValues(Fields.ANNOUNCEMENT));
  }
}
