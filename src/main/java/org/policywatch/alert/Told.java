package org.policywatch.alert;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.policywatch.model.StoredDocument;

/** What one watch has told, with what it is about to tell; for one thread. */
final class Told {
  private final Lookup before;
  private final Map<String, Long> fresh = new HashMap<>();

  Told(Lookup before) {
    this.before = before;
  }

  /** What was told before, of some topics. */
  interface Lookup {
    /** Nothing was. */
    Lookup NOTHING = topics -> Map.of();

    Map<String, Long> of(Collection<String> topics);
  }

  /** The revision that was told of the topic. */
  OptionalLong revision(String topic) {
    return revision(List.of(topic));
  }

  /** The last revision that was told of any of the topics. */
  OptionalLong revision(Collection<String> topics) {
    Map<String, Long> all = new HashMap<>(before.of(topics));
    topics.stream().filter(fresh::containsKey).forEach(topic -> all.put(topic, fresh.get(topic)));
    return all.values().stream().mapToLong(Long::longValue).max();
  }

  boolean any(Collection<String> topics) {
    return revision(topics).isPresent();
  }

  void add(String topic, long revision) {
    fresh.put(topic, revision);
  }

  void add(StoredDocument document) {
    Topics.all(document).forEach(topic -> fresh.put(topic, document.revision()));
  }

  /** What was not told before. */
  Map<String, Long> fresh() {
    return Map.copyOf(fresh);
  }
}
