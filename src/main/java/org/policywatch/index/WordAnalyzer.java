package org.policywatch.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;

/**
 * What a word is, for documents and queries alike: text is folded ({@link
 * org.policywatch.text.Folding}); each Chinese character is a token together with its neighbour (a
 * segmenter would lose 河北 in 河北省), the last of a row is one alone, so that every character begins
 * the token at its position; Latin words are lower-cased, without accents and stemmed (Porter);
 * numbers stay whole ({@code 3.0}; {@code 1,200} is {@code 1200}). Offsets are those of the
 * original. Thread-safe.
 */
public final class WordAnalyzer extends Analyzer {
  private static final int GAP = 100;

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    WordTokenizer tokenizer = new WordTokenizer();
    return new TokenStreamComponents(tokenizer, new PorterStemFilter(tokenizer));
  }

  /** No phrase reaches from one value of a field into the next. */
  @Override
  public int getPositionIncrementGap(String fieldName) {
    return GAP;
  }
}
