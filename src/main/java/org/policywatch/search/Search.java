package org.policywatch.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;
import org.policywatch.index.Fields;

/**
 * One search: what fulfils the whole query; where that is nothing, with words corrected; then,
 * while there is room, the official texts and reports of what was found, and what fulfils a part.
 */
final class Search {
  /** Of how many hits the siblings are looked for. */
  private static final int SIBLINGS_OF = 10;

  /** Of how many hits one is left when announcements are folded, at least as a rule. */
  private static final int FOLDED = 3;

  /** With so few hits, reports that are of them only probably are worth a line. */
  private static final int FEW = 3;

  private final IndexSearcher searcher;
  private final QueryWords words;
  private final Terms terms;
  private final SearchRequest request;
  private final Corrector corrector;
  private final Cards cards;
  private final Having having;
  private final Related related;
  private final List<String> notes = new ArrayList<>();
  private QueryPlan plan;

  Search(
      IndexSearcher searcher,
      QueryWords words,
      Terms terms,
      SearchRequest request,
      QueryPlan plan,
      Corrector corrector)
      throws IOException {
    this.searcher = searcher;
    this.words = words;
    this.terms = terms;
    this.request = request;
    this.plan = plan;
    this.corrector = corrector;
    this.cards = new Cards(searcher.storedFields());
    this.having = new Having(searcher, plan.among());
    this.related = new Related(having, cards);
  }

  /** A hit before it is read. */
  private record Ranked(ScoreDoc found, boolean isComplete) {}

  SearchResult.Found run(long start) throws IOException {
    int wanted = (request.offset() + request.limit()) * (request.folds() ? FOLDED : 1);
    TopDocs complete = top(plan.complete(), wanted);
    boolean isWhole = true;
    if (complete.totalHits.value() == 0) {
      QueryPlan before = plan;
      isWhole = correct();
      complete = plan == before ? complete : top(plan.complete(), wanted);
    }
    List<Ranked> ranked = new ArrayList<>();
    for (ScoreDoc found : complete.scoreDocs) {
      ranked.add(new Ranked(found, isWhole));
    }
    if (!plan.isUnranked()) {
      putOfficialFirst(ranked);
      // what is found in part comes last: worth a search of its own only where a page is not full
      boolean hasRoom = ranked.size() < request.offset() + request.limit();
      addSiblings(ranked, hasRoom);
      if (hasRoom) {
        addPartial(ranked, wanted);
      }
    }
    return new SearchResult.Found(
        isWhole ? complete.totalHits.value() : 0,
        complete.totalHits.relation() == TotalHits.Relation.EQUAL_TO,
        read(ranked),
        notes,
        (System.nanoTime() - start) / 1e9);
  }

  private List<Hit> read(List<Ranked> ranked) throws IOException {
    HitReader reader =
        new HitReader(searcher.storedFields(), new Marker(terms, plan.marks()), plan.rows());
    Folds folds = new Folds(cards, having, related);
    int end = request.offset() + request.limit();
    List<Ranked> shown = request.folds() ? folded(ranked, folds, end) : ranked;
    List<Hit> hits = new ArrayList<>();
    for (int i = request.offset(); i < Math.min(end, shown.size()); i++) {
      Ranked one = shown.get(i);
      hits.add(
          reader
              .read(one.found().doc, one.found().score, one.isComplete())
              .with(folds.also(one.found().doc)));
    }
    return hits;
  }

  /** The best of each announcement, so many of them. */
  private List<Ranked> folded(List<Ranked> ranked, Folds folds, int count) throws IOException {
    List<Ranked> best = new ArrayList<>();
    for (int i = 0; i < ranked.size() && best.size() < count; i++) {
      related.lookUp(numbers(ranked, i, i + count - best.size()));
      if (folds.add(ranked.get(i).found().doc)) {
        best.add(ranked.get(i));
      }
    }
    return best;
  }

  private static List<Integer> numbers(List<Ranked> ranked, int from, int to) {
    return ranked.subList(from, Math.min(to, ranked.size())).stream()
        .map(one -> one.found().doc)
        .toList();
  }

  /** Replaces words that no document has, or leaves them out; false when one was left out. */
  private boolean correct() throws IOException {
    Corrector.Correction correction = corrector.correct(plan.concepts());
    notes.addAll(correction.notes());
    // without any word left, everything would be found
    if (!correction.concepts().isEmpty() && !correction.concepts().equals(plan.concepts())) {
      plan = plan.withConcepts(correction.concepts());
    }
    return correction.isWhole();
  }

  /**
   * Puts the official text before the best report of it, also where the text has not all the words
   * and there is room; the other reports of what was found go to the end.
   */
  private void addSiblings(List<Ranked> ranked, boolean hasRoom) throws IOException {
    Siblings siblings = new Siblings(cards, related);
    related.lookUp(numbers(ranked, 0, SIBLINGS_OF));
    List<Ranked> best = List.copyOf(ranked.subList(0, Math.min(SIBLINGS_OF, ranked.size())));
    for (Ranked hit : best) {
      ScoreDoc official = siblings.official(hit.found().doc);
      if (official != null) {
        putBefore(hit, official, ranked, hasRoom && !isOutletAskedFor(hit.found().doc));
      }
    }
    if (!hasRoom) {
      return;
    }
    // also of the official texts that stand there only because a report was found
    for (Ranked hit : List.copyOf(ranked.subList(0, Math.min(SIBLINGS_OF, ranked.size())))) {
      addAtEnd(siblings.reports(hit.found().doc), ranked);
    }
    if (best.size() <= FEW) {
      Retellings retellings = new Retellings(searcher, cards, words, plan.among());
      for (Ranked hit : best) {
        addAtEnd(retellings.of(hit.found().doc), ranked);
      }
    }
  }

  /**
   * Of two that have all the words, of one region and within weeks, the official text comes first:
   * a report in the language of the query has the words oftener, and no more to say.
   */
  private void putOfficialFirst(List<Ranked> ranked) throws IOException {
    List<Origin> origins = new ArrayList<>();
    int end = Math.min(SIBLINGS_OF, ranked.size());
    for (Ranked hit : ranked.subList(0, end)) {
      origins.add(Origin.of(cards.of(hit.found().doc)));
    }
    for (int i = 1; i < end; i++) {
      int place = i;
      for (int j = 0; j < i && place == i; j++) {
        place = origins.get(j).tellsOf(origins.get(i)) ? j : i;
      }
      ranked.add(place, ranked.remove(i));
      origins.add(place, origins.remove(i));
    }
  }

  private static void addAtEnd(List<ScoreDoc> others, List<Ranked> ranked) {
    Set<Integer> known = known(ranked);
    for (ScoreDoc other : others) {
      if (known.add(other.doc)) {
        ranked.add(new Ranked(other, false));
      }
    }
  }

  /** True when the query names who reports: the official text is not of that outlet. */
  private boolean isOutletAskedFor(int report) throws IOException {
    @Nullable String outlet = cards.of(report).get(Fields.OUTLET);
    if (outlet == null) {
      return false;
    }
    List<List<PhraseTerm>> names = new ArrayList<>();
    for (Concept concept : plan.concepts()) {
      if (!concept.isRegion()) {
        concept.variants().forEach(variant -> names.add(variant.terms()));
      }
    }
    return !new Marker(terms, names).mark(outlet).ranges().isEmpty();
  }

  private static void putBefore(
      Ranked report, ScoreDoc official, List<Ranked> ranked, boolean mayAdd) {
    int place = ranked.indexOf(report);
    for (int i = 0; i < ranked.size(); i++) {
      if (ranked.get(i).found().doc == official.doc) {
        if (i > place) {
          ranked.add(place, ranked.remove(i));
        }
        return;
      }
    }
    if (mayAdd) {
      official.score = report.found().score;
      ranked.add(place, new Ranked(official, false));
    }
  }

  /** What has half of the words; who names a region wants that first of all. */
  private void addPartial(List<Ranked> ranked, int wanted) throws IOException {
    if (plan.concepts().size() < 2) {
      return;
    }
    Query inRegion = plan.partialInRegion();
    if (inRegion != null) {
      addPartial(inRegion, ranked, wanted);
    }
    if (ranked.size() < wanted) {
      addPartial(plan.partial(), ranked, wanted);
    }
  }

  private void addPartial(Query query, List<Ranked> ranked, int wanted) throws IOException {
    Set<Integer> known = known(ranked);
    for (ScoreDoc found : top(query, wanted + known.size()).scoreDocs) {
      if (ranked.size() < wanted && known.add(found.doc)) {
        ranked.add(new Ranked(found, false));
      }
    }
  }

  private static Set<Integer> known(List<Ranked> ranked) {
    Set<Integer> known = new HashSet<>();
    ranked.forEach(one -> known.add(one.found().doc));
    return known;
  }

  private TopDocs top(Query query, int count) throws IOException {
    return top(searcher, plan, query, count);
  }

  /**
   * The best, or the newest where the query says nothing to rank by: those of one day in the order
   * they came, however many threads wrote the index.
   */
  static TopDocs top(IndexSearcher searcher, QueryPlan plan, Query query, int count)
      throws IOException {
    int most = Math.max(1, Math.min(count, searcher.getIndexReader().maxDoc()));
    return plan.isUnranked()
        ? searcher.search(
            query,
            most,
            new Sort(
                LongField.newSortField(Fields.DAY, true, SortedNumericSelector.Type.MAX),
                LongField.newSortField(Fields.REVISION, false, SortedNumericSelector.Type.MAX)))
        : searcher.search(query, most);
  }
}
