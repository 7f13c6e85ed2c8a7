package org.policywatch.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.policywatch.region.Gazetteer;

/** From a request to a {@link QueryPlan}; for one request only. */
final class Planner {
  private final QueryWords words;
  private final Terms terms;
  private final LocalDate today;
  private final FieldFilters fields;

  private final List<Concept> concepts = new ArrayList<>();
  private final List<BooleanClause> besides = new ArrayList<>();
  private final List<Query> boosts = new ArrayList<>();
  private final RowFilter rows = new RowFilter();
  private final List<List<PhraseTerm>> marks = new ArrayList<>();

  Planner(QueryWords words, Terms terms, Gazetteer gazetteer, LocalDate today) {
    this.words = words;
    this.terms = terms;
    this.today = today;
    this.fields = new FieldFilters(words, gazetteer, today);
  }

  /** A plan, and the mistakes; with mistakes, the plan finds only what is called as the query. */
  record Planned(QueryPlan plan, List<QueryProblem> problems) {
    public Planned {
      problems = List.copyOf(problems);
    }
  }

  Planned plan(SearchRequest request) {
    QueryParser.Parsed parsed = QueryParser.parse(request.query());
    parsed.clauses().forEach(this::add);
    Query filter = fields.of(request.filters());
    rows.deadline(request.filters().deadline());
    if (concepts.isEmpty() && besides.stream().noneMatch(one -> one.occur() == Occur.MUST)) {
      hideOffTopic(request.filters(), parsed.clauses());
    }
    boosts.addAll(QueryPlan.ranking(today.toEpochDay()));
    List<QueryProblem> problems = new ArrayList<>(parsed.problems());
    problems.addAll(fields.problems());
    return new Planned(
        new QueryPlan(request.query(), concepts, besides, filter, boosts, rows, marks), problems);
  }

  /** Where nothing ranks, lists and pages on other topics would stand among the rest. */
  private void hideOffTopic(Filters filters, List<Clause> clauses) {
    boolean asksForKind =
        !filters.kinds().isEmpty()
            || clauses.stream()
                .anyMatch(
                    one ->
                        one instanceof Clause.Fact fact && fact.field() == FieldName.KIND
                            || one instanceof Clause.Fact known && known.field() == FieldName.ID);
    if (!asksForKind) {
      Query onTopic = fields.of(Filters.NONE.kinds(Filters.ON_TOPIC));
      besides.add(new BooleanClause(Objects.requireNonNull(onTopic), Occur.FILTER));
    }
  }

  private void add(Clause clause) {
    if (clause instanceof Clause.Words free) {
      List<Concept> these = words.concepts(free.text());
      concepts.addAll(these);
      these.forEach(this::mark);
      List<PhraseTerm> whole = terms.phrase(free.text());
      if (these.size() > 1 && !whole.isEmpty()) {
        boosts.add(QueryBuilder.inTitle(whole));
      }
      return;
    }
    if (clause instanceof Clause.Fact fact) {
      rows(fact);
    }
    switch (clause) {
      case Clause.Fact fact -> besides.add(new BooleanClause(query(fact), Occur.FILTER));
      case Clause.Not not -> besides.add(new BooleanClause(query(not.clause()), Occur.MUST_NOT));
      default -> {
        markAll(clause);
        besides.add(new BooleanClause(query(clause), Occur.MUST));
      }
    }
  }

  private Query query(Clause clause) {
    return switch (clause) {
      case Clause.Words free -> allOf(words.concepts(free.text()));
      case Clause.Exact exact -> {
        List<PhraseTerm> phrase = terms.phrase(exact.text());
        yield phrase.isEmpty() ? new MatchAllDocsQuery() : QueryBuilder.exactly(phrase);
      }
      case Clause.Fact fact -> fields.of(fact);
      case Clause.Not not ->
          new BooleanQuery.Builder()
              .add(new MatchAllDocsQuery(), Occur.FILTER)
              .add(query(not.clause()), Occur.MUST_NOT)
              .build();
      case Clause.Any any -> {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        any.clauses().forEach(one -> either.add(query(one), Occur.SHOULD));
        yield either.build();
      }
    };
  }

  private static Query allOf(List<Concept> concepts) {
    if (concepts.isEmpty()) {
      return new MatchAllDocsQuery();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    concepts.forEach(concept -> all.add(QueryBuilder.concept(concept), Occur.MUST));
    return all.build();
  }

  private void rows(Clause.Fact fact) {
    switch (fact.field()) {
      case DEADLINE -> DayRanges.parse(fact.value(), today).ifPresent(rows::deadline);
      case TARGET -> NumberRange.parse(fact.value()).ifPresent(rows::amount);
      case OBJECT -> rows.object(words.concepts(fact.value()), terms);
      default -> {}
    }
  }

  private void markAll(Clause clause) {
    switch (clause) {
      case Clause.Words free -> words.concepts(free.text()).forEach(this::mark);
      case Clause.Exact exact -> {
        List<PhraseTerm> phrase = terms.phrase(exact.text());
        if (!phrase.isEmpty()) {
          marks.add(phrase);
        }
      }
      case Clause.Any any -> any.clauses().forEach(this::markAll);
      case Clause.Fact fact -> {}
      case Clause.Not not -> {}
    }
  }

  private void mark(Concept concept) {
    concept.variants().forEach(variant -> marks.add(variant.terms()));
  }
}
