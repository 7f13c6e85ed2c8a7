package org.policywatch.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policywatch.search.Clause.Span;
import org.policywatch.text.Nearest;

/**
 * Reads the query language: words, {@code "phrases"}, {@code -not}, {@code OR} between two clauses,
 * {@code field:value}, {@code field:"value with blanks"}. Total: what is no operator is a word.
 */
final class QueryParser {
  /** Longer queries are cut: nobody types them. */
  static final int LONGEST = 2_000;

  /** More clauses are cut: each costs time. */
  static final int MOST_CLAUSES = 64;

  private static final String QUOTES = "\"“”";

  private final String query;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<QueryProblem> problems = new ArrayList<>();
  private int at;
  private boolean isAlternative;

  private QueryParser(String query) {
    this.query = query;
  }

  /** The clauses, all of which must hold, and the mistakes. */
  record Parsed(List<Clause> clauses, List<QueryProblem> problems) {
    public Parsed {
      clauses = List.copyOf(clauses);
      problems = List.copyOf(problems);
    }
  }

  static Parsed parse(String query) {
    QueryParser parser =
        new QueryParser(query.length() > LONGEST ? query.substring(0, LONGEST) : query);
    while (parser.clauses.size() < MOST_CLAUSES && parser.skipBlanks()) {
      parser.clause();
    }
    return new Parsed(parser.clauses, parser.problems);
  }

  private void clause() {
    int start = at;
    boolean negative =
        at + 1 < query.length() && query.charAt(at) == '-' && !isBlank(query.charAt(at + 1));
    if (negative) {
      at++;
    }
    Clause clause = simple();
    if (clause instanceof Clause.Words words && words.text().equals("OR") && !negative) {
      isAlternative = !clauses.isEmpty();
      return;
    }
    if (clause instanceof Clause.Words words && words.text().equals("AND") && !negative) {
      return;
    }
    if (clause != null) {
      add(negative ? new Clause.Not(clause, new Span(start, at)) : clause);
    }
  }

  private void add(Clause clause) {
    if (isAlternative) {
      Clause before = clauses.removeLast();
      List<Clause> either =
          new ArrayList<>(before instanceof Clause.Any any ? any.clauses() : List.of(before));
      either.add(clause);
      clauses.add(new Clause.Any(either, new Span(before.span().start(), clause.span().end())));
    } else if (clause instanceof Clause.Words next
        && !clauses.isEmpty()
        && clauses.getLast() instanceof Clause.Words before) {
      // neighbours are cut into concepts together: "action plan" is one
      clauses.removeLast();
      clauses.add(
          new Clause.Words(
              before.text() + " " + next.text(),
              new Span(before.span().start(), next.span().end())));
    } else {
      clauses.add(clause);
    }
    isAlternative = false;
  }

  /** The next clause without its sign; null when it is a field with a mistake. */
  private @Nullable Clause simple() {
    int start = at;
    if (isQuote(query.charAt(at))) {
      String text = quoted();
      return new Clause.Exact(text, new Span(start, at));
    }
    while (at < query.length() && !isBlank(query.charAt(at)) && !isQuote(query.charAt(at))) {
      if (query.charAt(at) == ':' && at > start && mayBeField(query.substring(start, at))) {
        return fact(start);
      }
      at++;
    }
    return new Clause.Words(query.substring(start, at), new Span(start, at));
  }

  private @Nullable Clause fact(int start) {
    String name = query.substring(start, at);
    at++;
    int from = at;
    if (at < query.length() && isQuote(query.charAt(at))) {
      String value = quoted();
      return fact(name, value, new Span(start, at));
    }
    while (at < query.length() && !isBlank(query.charAt(at))) {
      at++;
    }
    return fact(name, query.substring(from, at), new Span(start, at));
  }

  private @Nullable Clause fact(String name, String value, Span span) {
    Optional<FieldName> field = FieldName.of(name);
    if (field.isPresent() && !value.isBlank()) {
      return new Clause.Fact(field.get(), value.strip(), span);
    }
    if (field.isEmpty() && (value.isBlank() || value.startsWith("//"))) {
      return new Clause.Words(query.substring(span.start(), span.end()), span);
    }
    String message =
        field.isPresent()
            ? "field '" + name + ":' has no value"
            : "there is no field '"
                + name
                + "'; the fields are "
                + FieldName.all().collect(Collectors.joining(", "));
    problems.add(
        new QueryProblem(
            span.start(),
            span.end(),
            message,
            field.isPresent() ? null : Nearest.to(name, FieldName.all().toList()).orElse(null)));
    return null;
  }

  /** What stands in quotes; an open quote ends with the query. */
  private String quoted() {
    at++;
    int start = at;
    while (at < query.length() && !isQuote(query.charAt(at))) {
      at++;
    }
    String text = query.substring(start, at);
    at = Math.min(at + 1, query.length());
    return text;
  }

  /** Fields are written small; a headline such as {@code Hebei: a plan} has none. */
  private static boolean mayBeField(String name) {
    return name.length() >= 2
        && name.length() <= 12
        && name.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private boolean skipBlanks() {
    while (at < query.length() && isBlank(query.charAt(at))) {
      at++;
    }
    return at < query.length();
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }
}
