package org.policywatch.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.policywatch.index.Fields;
import org.policywatch.index.Keys;

/**
 * A query ready to be run: which concepts it asks for, what must hold besides, what a target must
 * fulfil, what to mark.
 *
 * @param query as written
 * @param concepts of the free words
 * @param besides phrases, fields, alternatives, negations
 * @param filter what {@link Filters} let through; null for all
 * @param boosts what lifts a hit without being asked for
 * @param rows what a target must fulfil
 * @param marks what to highlight
 */
record QueryPlan(
    String query,
    List<Concept> concepts,
    List<BooleanClause> besides,
    @Nullable Query filter,
    List<Query> boosts,
    RowFilter rows,
    List<List<PhraseTerm>> marks) {
  /** A hit that is called just so is what was meant, whatever else there is. */
  private static final float CALLED_SO = 300f;

  /** Part of the concepts that an incomplete hit must have. */
  private static final float ENOUGH = 0.5f;

  QueryPlan {
    concepts = List.copyOf(concepts);
    besides = List.copyOf(besides);
    boosts = List.copyOf(boosts);
    marks = List.copyOf(marks);
  }

  QueryPlan withConcepts(List<Concept> others) {
    List<List<PhraseTerm>> all = new ArrayList<>(marks);
    others.forEach(concept -> concept.variants().forEach(variant -> all.add(variant.terms())));
    return new QueryPlan(query, others, besides, filter, boosts, rows, all);
  }

  /** The same for a collection where only some of the wordings are used. */
  QueryPlan among(Possible possible) {
    return new QueryPlan(
        query, concepts.stream().map(possible::of).toList(), besides, filter, boosts, rows, marks);
  }

  /** True when the query says nothing to rank by. */
  boolean isUnranked() {
    return concepts.isEmpty() && besides.stream().noneMatch(clause -> clause.occur() == Occur.MUST);
  }

  /** All that was asked for, or the document that is called as the whole query. */
  Query complete() {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    concepts.forEach(concept -> all.add(QueryBuilder.concept(concept), Occur.MUST));
    finish(all);
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    either.add(all.build(), Occur.SHOULD);
    called().forEach(name -> either.add(name, Occur.SHOULD));
    return filtered(either.setMinimumNumberShouldMatch(1).build());
  }

  /** The document that is called as the whole query. */
  Query calledSo() {
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    called().forEach(name -> either.add(name, Occur.SHOULD));
    return filtered(either.build());
  }

  /** All that its filters and fields let through, whatever the words. */
  Query among() {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new MatchAllDocsQuery(), Occur.FILTER);
    besides.stream().filter(clause -> clause.occur() != Occur.MUST).forEach(all::add);
    return filtered(all.build());
  }

  /** Half of the concepts, and all else. */
  Query partial() {
    return partial(List.of(), concepts);
  }

  /** The regions, half of the other concepts, and all else; null when that is nothing special. */
  @Nullable Query partialInRegion() {
    List<Concept> regions = concepts.stream().filter(Concept::isRegion).toList();
    List<Concept> others = concepts.stream().filter(concept -> !concept.isRegion()).toList();
    return regions.isEmpty() || others.isEmpty() ? null : partial(regions, others);
  }

  private Query partial(List<Concept> needed, List<Concept> others) {
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    others.forEach(concept -> some.add(QueryBuilder.concept(concept), Occur.SHOULD));
    some.setMinimumNumberShouldMatch((int) Math.ceil(others.size() * ENOUGH));
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    needed.forEach(concept -> all.add(QueryBuilder.concept(concept), Occur.MUST));
    all.add(some.build(), Occur.MUST);
    finish(all);
    return filtered(all.build());
  }

  private void finish(BooleanQuery.Builder all) {
    besides.forEach(all::add);
    if (concepts.isEmpty() && besides.stream().allMatch(BooleanClause::isProhibited)) {
      all.add(new MatchAllDocsQuery(), Occur.FILTER);
    }
    boosts.forEach(boost -> all.add(boost, Occur.SHOULD));
  }

  private List<Query> called() {
    List<Query> names = new ArrayList<>();
    String plain = Keys.plain(query);
    if (!plain.isEmpty()) {
      names.add(name(Fields.TITLE_KEY, plain));
      names.add(name(Fields.POLICY_KEY, plain));
      names.add(name(Fields.NUMBER, Keys.number(query)));
      names.add(name(Fields.ID, query.strip()));
      names.add(name(Fields.URL, query.strip()));
    }
    return names;
  }

  private static Query name(String field, String value) {
    return QueryBuilder.constant(new TermQuery(new Term(field, value)), CALLED_SO);
  }

  private Query filtered(Query query) {
    return filter == null
        ? query
        : new BooleanQuery.Builder().add(query, Occur.MUST).add(filter, Occur.FILTER).build();
  }

  /**
   * What tells one document from another when words do not: official before reported, new before
   * old.
   */
  static List<Query> ranking(long today) {
    return List.of(
        QueryBuilder.constant(kind("policy_document"), 102f),
        QueryBuilder.constant(kind("news_report"), 100f),
        LongField.newDistanceFeatureQuery(Fields.DAY, 0.4f, today, 365));
  }

  private static Query kind(String name) {
    return new TermQuery(new Term(Fields.KIND, name));
  }
}
