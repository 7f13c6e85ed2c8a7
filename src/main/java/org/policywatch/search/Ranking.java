package org.policywatch.search;

import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * BM25 in which a word that every document has still counts: collections here are about one topic,
 * and its word is what people search for.
 */
final class Ranking extends BM25Similarity {
  @Override
  protected float idf(long documentsWithTerm, long documents) {
    return 1 + super.idf(documentsWithTerm, documents);
  }
}
