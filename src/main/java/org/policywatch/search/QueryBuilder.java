package org.policywatch.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.policywatch.index.Fields;

/** Concepts to Lucene queries, with the weights of the fields. */
final class QueryBuilder {
  /** Where free words are looked for, and how much more a place tells than the main text does. */
  private static final List<Place> PLACES =
      List.of(
          new Place(Fields.TITLE, 3f),
          new Place(Fields.POLICY_TITLE, 2.5f),
          new Place(Fields.ISSUER, 1.5f),
          new Place(Fields.TEXT, 1f));

  /** Where other wordings are looked for: the main text has the other places too. */
  private static final List<Place> FEWER_PLACES =
      List.of(new Place(Fields.TITLE, 3f), new Place(Fields.TEXT, 1f));

  private static final List<Place> TITLES =
      List.of(new Place(Fields.TITLE, 3f), new Place(Fields.POLICY_TITLE, 2.5f));

  /** How much a region counts as the subject, and as a mere mention. */
  private static final float SUBJECT = 4f;

  private static final float NAMED = 1f;

  /** How much it counts for a group of cities that a document is of their province. */
  private static final float WHOLE = 3.5f;

  /** The name of a region may be part of something else (链上海南 has 上海): its code counts more. */
  private static final float LITERAL = 0.4f;

  /** How much it counts that a document is of the kind or of the days that the query names. */
  private static final float UNSAID = 0.5f;

  /** From here on, left-over characters are a text, not a word: most of its pairs are enough. */
  private static final int LONG = 4;

  private static final float ENOUGH_PAIRS = 0.7f;

  /** A word in several places is better than in one, a concept in several wordings a little. */
  private static final float MANY_PLACES = 0.3f;

  private static final float MANY_WORDINGS = 0.05f;

  private QueryBuilder() {}

  private record Place(String field, float weight) {}

  /** Documents that speak of the concept anywhere. */
  static Query concept(Concept concept) {
    List<Query> ways = new ArrayList<>();
    for (String code : concept.regions()) {
      ways.add(constant(new TermQuery(new Term(Fields.REGION, code)), SUBJECT));
      ways.add(constant(new TermQuery(new Term(Fields.REGION_NAMED, code)), NAMED));
    }
    if (concept.kind() != null) {
      String kind = concept.kind().name().toLowerCase(Locale.ROOT);
      ways.add(constant(new TermQuery(new Term(Fields.KIND, kind)), UNSAID));
    }
    if (concept.days() != null) {
      ways.add(constant(FieldFilters.days(Fields.DAY, concept.days()), UNSAID));
    }
    ways.addAll(concept.ways());
    for (Concept.Variant variant : concept.variants()) {
      ways.add(anywhere(variant, concept.isRegion()));
    }
    return ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, MANY_WORDINGS);
  }

  /** Documents that have the concept in one field. */
  static Query in(String field, Concept concept) {
    List<Query> ways = new ArrayList<>();
    for (Concept.Variant variant : concept.variants()) {
      ways.add(boosted(wording(field, variant), variant.weight()));
    }
    return new DisjunctionMaxQuery(ways, MANY_WORDINGS);
  }

  /** Documents that have these terms side by side. */
  static Query exactly(List<PhraseTerm> terms) {
    List<Query> ways = new ArrayList<>();
    PLACES.forEach(place -> ways.add(boosted(phrase(place.field(), terms), place.weight())));
    return new DisjunctionMaxQuery(ways, MANY_PLACES);
  }

  /** Documents with these terms side by side in a title. */
  static Query inTitle(List<PhraseTerm> terms) {
    List<Query> ways = new ArrayList<>();
    TITLES.forEach(place -> ways.add(boosted(phrase(place.field(), terms), place.weight())));
    return new DisjunctionMaxQuery(ways, MANY_PLACES);
  }

  /** Documents of a region, and not of those below it. */
  static Query only(String region, List<String> below) {
    List<BytesRef> codes = below.stream().map(BytesRef::new).toList();
    return constant(
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Fields.REGION, region)), Occur.FILTER)
            .add(new TermInSetQuery(Fields.REGION, codes), Occur.MUST_NOT)
            .build(),
        WHOLE);
  }

  static Query constant(Query query, float score) {
    return boosted(new ConstantScoreQuery(query), score);
  }

  /**
   * Other wordings have the worth of the place: were it for rarity, a rare synonym would count more
   * than the query's own word, and the name of a region as much as the collection is one-sided.
   */
  private static Query anywhere(Concept.Variant variant, boolean isRegion) {
    List<Query> places = new ArrayList<>();
    boolean isOwn = variant.weight() == 1;
    for (Place place : isOwn ? PLACES : FEWER_PLACES) {
      Query query = wording(place.field(), variant);
      // few documents have an issuer with the word in its name: its rarity there says nothing
      boolean countsRarity = isOwn && !isRegion && !place.field().equals(Fields.ISSUER);
      float weight = place.weight() * variant.weight() * (isRegion ? LITERAL : 1);
      places.add(countsRarity ? boosted(query, weight) : constant(query, weight));
    }
    return new DisjunctionMaxQuery(places, MANY_PLACES);
  }

  /** A wording in a field; pairs of Chinese characters overlap, so that they need no positions. */
  private static Query wording(String field, Concept.Variant variant) {
    List<PhraseTerm> terms = variant.terms();
    if (terms.size() < 2 || !isOverlapping(terms)) {
      return phrase(field, terms);
    }
    if (variant.isLoose() && terms.size() >= LONG) {
      return mostOf(field, terms);
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    terms.stream()
        .map(PhraseTerm::text)
        .distinct()
        .forEach(term -> all.add(new TermQuery(new Term(field, term)), Occur.MUST));
    return all.build();
  }

  private static boolean isOverlapping(List<PhraseTerm> terms) {
    for (int i = 0; i < terms.size(); i++) {
      if (!Terms.isPair(terms.get(i).text())
          || i > 0 && terms.get(i).position() != terms.get(i - 1).position() + 1) {
        return false;
      }
    }
    return true;
  }

  private static Query phrase(String field, List<PhraseTerm> terms) {
    if (terms.stream().anyMatch(term -> Terms.isSingle(term.text()))) {
      return withSingles(field, terms);
    }
    if (terms.size() == 1) {
      return new TermQuery(new Term(field, terms.getFirst().text()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    terms.forEach(term -> phrase.add(new Term(field, term.text()), term.position()));
    return phrase.build();
  }

  /** A character alone stands for all pairs that begin with it. */
  private static Query withSingles(String field, List<PhraseTerm> terms) {
    return terms.size() == 1
        ? new PrefixQuery(new Term(field, terms.getFirst().text()))
        : new CharacterPhrase(field, terms);
  }

  private static Query mostOf(String field, List<PhraseTerm> terms) {
    BooleanQuery.Builder most = new BooleanQuery.Builder();
    terms.stream()
        .map(PhraseTerm::text)
        .distinct()
        .forEach(term -> most.add(new TermQuery(new Term(field, term)), Occur.SHOULD));
    int distinct = (int) terms.stream().map(PhraseTerm::text).distinct().count();
    most.setMinimumNumberShouldMatch(Math.max(1, (int) (distinct * ENOUGH_PAIRS)));
    return most.build();
  }

  private static Query boosted(Query query, float weight) {
    return weight == 1 ? query : new BoostQuery(query, weight);
  }
}
