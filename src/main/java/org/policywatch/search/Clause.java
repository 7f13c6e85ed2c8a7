package org.policywatch.search;

import java.util.List;

/** A part of a parsed query. */
sealed interface Clause {
  /** Where it stands in the query. */
  Span span();

  /** Free words, not yet cut into concepts. */
  record Words(String text, Span span) implements Clause {}

  /** Words that must stand next to each other. */
  record Exact(String text, Span span) implements Clause {}

  /** A field and what its value must be; the field is a known one. */
  record Fact(FieldName field, String value, Span span) implements Clause {}

  /** What must not be. */
  record Not(Clause clause, Span span) implements Clause {}

  /** One of several, at least two. */
  record Any(List<Clause> clauses, Span span) implements Clause {
    public Any {
      clauses = List.copyOf(clauses);
    }
  }

  /** A part of the query, in UTF-16 units, {@code end} exclusive. */
  record Span(int start, int end) {}
}
