package org.policywatch.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.policywatch.index.Fields;
import org.policywatch.model.PageKind;

/**
 * Finds what probably tells of an official text without its number, title or issuer, as briefs in
 * another language do: reports of its region in the weeks after it on the most telling word of its
 * title. Less sure than {@link Siblings}.
 */
final class Retellings {
  private static final long LATEST = 21;
  private static final int MOST = 5;

  private final IndexSearcher searcher;
  private final Cards cards;
  private final QueryWords words;
  private final Query among;

  Retellings(IndexSearcher searcher, Cards cards, QueryWords words, Query among) {
    this.searcher = searcher;
    this.cards = cards;
    this.words = words;
    this.among = among;
  }

  List<ScoreDoc> of(int official) throws IOException {
    Document document = cards.of(official);
    String[] regions = document.getValues(Fields.REGION_SHOWN);
    Optional<Concept> telling = mostTelling(document.get(Fields.TITLE));
    if (!is(PageKind.POLICY_DOCUMENT, document) || regions.length == 0 || telling.isEmpty()) {
      return List.of();
    }
    String code = regions[0].substring(0, regions[0].indexOf('\t'));
    long day = cards.day(official);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(QueryBuilder.concept(telling.get()), Occur.MUST);
    all.add(new TermQuery(new Term(Fields.REGION, code)), Occur.FILTER);
    all.add(new TermQuery(new Term(Fields.KIND, name(PageKind.NEWS_REPORT))), Occur.FILTER);
    all.add(LongField.newRangeQuery(Fields.DAY, day, day + LATEST), Occur.FILTER);
    all.add(among, Occur.FILTER);
    return List.of(searcher.search(all.build(), MOST).scoreDocs);
  }

  /** The rarest word of a title that is known in both languages. */
  private Optional<Concept> mostTelling(String title) {
    return words.concepts(title).stream()
        .filter(one -> !one.isRegion() && one.days() == null && one.kind() == null)
        .filter(one -> one.variants().size() > 1)
        .min(Comparator.comparingInt(this::documents));
  }

  /** About how many documents have it. */
  private int documents(Concept concept) {
    return concept.variants().stream()
        .mapToInt(
            variant ->
                variant.terms().stream().mapToInt(term -> having(term.text())).min().orElse(0))
        .max()
        .orElse(0);
  }

  private int having(String term) {
    try {
      return searcher.getIndexReader().docFreq(new Term(Fields.TEXT, term));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean is(PageKind kind, Document document) {
    return name(kind).equals(document.get(Fields.KIND));
  }

  private static String name(PageKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
