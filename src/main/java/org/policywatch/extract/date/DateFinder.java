package org.policywatch.extract.date;

import java.util.List;
import org.policywatch.extract.text.Passage;
import org.policywatch.model.DateMention;

/** Finds dates. Stateless, thread-safe, linear in the length of the text. */
public final class DateFinder {
  private DateFinder() {}

  /** The dates in the order of the text, without overlaps. */
  public static List<DateMention> find(Passage passage) {
    return List.of();
  }
}
