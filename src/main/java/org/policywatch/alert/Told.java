package org.policywatch.alert;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.policywatch.model.StoredDocument;
import org.policywatch.store.Outbox;

/** What one watch has told, with what it is about to tell; for one thread. */
final class Told {
  private final Outbox outbox;
  private final String watch;
  private final Map<String, Long> fresh = new HashMap<>();

  Told(Outbox outbox, String watch) {
    this.outbox = outbox;
    this.watch = watch;
  }

  /** The revision of the topic that was told. */
  OptionalLong revision(String topic) {
    Long now = fresh.get(topic);
    if (now == null) {
      now = outbox.told(watch, List.of(topic)).get(topic);
    }
    return now == null ? OptionalLong.empty() : OptionalLong.of(now);
  }

  boolean any(Collection<String> topics) {
    return topics.stream().anyMatch(fresh::containsKey) || !outbox.told(watch, topics).isEmpty();
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
