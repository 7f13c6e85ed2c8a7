package org.policywatch.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.policywatch.index.Fields;

/**
 * Leaves out wordings that no document can have, because one of their terms is in none: most of the
 * two dozen ways to say a thing are not used in a collection, and each costs a look into every
 * field and segment. What is found stays the same. Thread-safe.
 */
final class Possible {
  /** Terms remembered, of 50 bytes or so; beyond that they are looked up each time. */
  private static final int MOST_KNOWN = 50_000;

  private final IndexReader reader;
  private final Map<Term, Boolean> known = new ConcurrentHashMap<>();

  Possible(IndexReader reader) {
    this.reader = reader;
  }

  /**
   * The concept with the wordings that may be found; as it is when there is none, for correction.
   */
  Concept of(Concept concept) {
    List<Concept.Variant> possible = concept.variants().stream().filter(this::isPossible).toList();
    return possible.isEmpty() ? concept : concept.with(possible);
  }

  /** The main text has what the other fields have, save the headline. */
  private boolean isPossible(Concept.Variant variant) {
    return variant.isLoose() || isIn(Fields.TEXT, variant) || isIn(Fields.TITLE, variant);
  }

  private boolean isIn(String field, Concept.Variant variant) {
    return variant.terms().stream().allMatch(term -> exists(new Term(field, term.text())));
  }

  private boolean exists(Term term) {
    Boolean before = known.get(term);
    if (before != null) {
      return before;
    }
    try {
      boolean exists = Terms.isSingle(term.text()) || reader.docFreq(term) > 0;
      if (known.size() < MOST_KNOWN) {
        known.put(term, exists);
      }
      return exists;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
