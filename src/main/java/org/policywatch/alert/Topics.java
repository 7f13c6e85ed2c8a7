package org.policywatch.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.policywatch.index.Announcement;
import org.policywatch.model.StoredDocument;

/** The names under which a watch remembers what it has told. */
final class Topics {
  /** The document, its number and its title: enough to know a deadline by. */
  private static final int SUREST = 3;

  private static final String DUE = "due:";

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
  static List<String> deadline(StoredDocument document, LocalDate deadline, int window) {
    return all(document).stream()
        .limit(SUREST)
        .map(of -> DUE + deadline + ":" + window + ":" + of)
        .toList();
  }

  /** Those of all deadlines from the year 0 on begin with this or more. */
  static final String FIRST_DEADLINE = "due:0";

  /** Those of all deadlines before the day come before this. */
  static String deadlinesUntil(LocalDate day) {
    return DUE + day;
  }

  /** Of a source that cannot be read. */
  static String silence(AlertSettings.Silence silence) {
    return "silent:" + silence.source() + ":" + silence.since();
  }

  /** Of nothing; told with the revision at which the watch began. */
  static final String BEGUN = "begun";

  /** Of a digest, whatever it says; told with its day. */
  static final String DIGEST = "digest";
}
