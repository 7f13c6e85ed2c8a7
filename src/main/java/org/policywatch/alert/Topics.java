package org.policywatch.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.policywatch.index.Announcement;
import org.policywatch.model.StoredDocument;

/** The names under which a watch remembers what it has told. */
final class Topics {
  private Topics() {}

  static String document(StoredDocument document) {
    return "document:" + document.id();
  }

  /** Of the announcement; empty when nothing tells surely which it is. */
  static List<String> announcements(StoredDocument document) {
    return Announcement.sureKeys(document.extraction()).stream()
        .map(key -> "announcement:" + key)
        .toList();
  }

  /** The document's own, and those of its announcement. */
  static List<String> all(StoredDocument document) {
    List<String> topics = new ArrayList<>();
    topics.add(document(document));
    topics.addAll(announcements(document));
    return topics;
  }

  /** Of a deadline that is {@code window} days away or less, whoever reports it. */
  static String deadline(StoredDocument document, LocalDate deadline, int window) {
    List<String> announcements = announcements(document);
    String of = announcements.isEmpty() ? document(document) : announcements.getFirst();
    return "due:" + deadline + ":" + window + ":" + of;
  }
}
