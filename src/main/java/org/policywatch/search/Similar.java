package org.policywatch.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.policywatch.index.Fields;

/** The query for documents that say much the same as one document: its most telling terms. */
final class Similar {
  /** More terms find the same documents, slower. */
  private static final int MOST_TERMS = 30;

  /** A term of one document only leads nowhere. */
  private static final int LEAST_DOCUMENTS = 2;

  /** How often a word of the headline counts. */
  private static final int HEADLINE = 3;

  /** The beginning says what a text is about. */
  private static final int TEXT = 4_000;

  private final IndexSearcher searcher;
  private final Terms terms;

  Similar(IndexSearcher searcher, Terms terms) {
    this.searcher = searcher;
    this.terms = terms;
  }

  /** Documents like this one, itself not. */
  Query to(Document document) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Map.Entry<String, Double> term : telling(document)) {
      Query one = new TermQuery(new Term(Fields.TEXT, term.getKey()));
      query.add(new BoostQuery(one, term.getValue().floatValue()), Occur.SHOULD);
    }
    Query itself = new TermQuery(new Term(Fields.ID, document.get(Fields.ID)));
    return query.add(itself, Occur.MUST_NOT).build();
  }

  private List<Map.Entry<String, Double>> telling(Document document) throws IOException {
    Map<String, Double> weights = new LinkedHashMap<>();
    count(document.get(Fields.TITLE), HEADLINE, weights);
    String text = document.get(Fields.TEXT);
    count(text.substring(0, Math.min(TEXT, text.length())), 1, weights);
    int all = searcher.getIndexReader().maxDoc();
    for (Map.Entry<String, Double> entry : weights.entrySet()) {
      int having = searcher.getIndexReader().docFreq(new Term(Fields.TEXT, entry.getKey()));
      double rarity = having < LEAST_DOCUMENTS ? 0 : Math.log((all + 1.0) / having);
      // a word said ten times is not ten times as telling
      entry.setValue(Math.sqrt(entry.getValue()) * rarity);
    }
    return weights.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_TERMS)
        .toList();
  }

  private void count(String text, int times, Map<String, Double> weights) {
    for (PhraseTerm term : terms.all(text)) {
      if (term.text().length() > 1) {
        weights.merge(term.text(), (double) times, Double::sum);
      }
    }
  }
}
