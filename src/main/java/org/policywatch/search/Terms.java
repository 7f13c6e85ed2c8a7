package org.policywatch.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.policywatch.index.WordAnalyzer;

/** Text as the index has it. Thread-safe. */
final class Terms {
  private final Analyzer analyzer = new WordAnalyzer();

  /** A term where it stands in a text. */
  record Placed(String text, int position, int start, int end) {}

  /** All terms of a text, in order. */
  List<Placed> of(String text) {
    List<Placed> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int position = -1;
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        terms.add(new Placed(term.toString(), position, offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  /**
   * The fewest terms that stand for the text as a phrase: every other pair of Chinese characters, a
   * single one only where it stands alone, words and numbers. Empty when the text has no letter or
   * digit.
   */
  List<PhraseTerm> phrase(String text) {
    List<PhraseTerm> all = all(text);
    List<PhraseTerm> fewest = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean isBetween =
          i + 1 < all.size()
              && !fewest.isEmpty()
              && isPair(all.get(i).text())
              && all.get(i).position() == fewest.getLast().position() + 1
              && all.get(i + 1).position() == all.get(i).position() + 1
              && isPair(fewest.getLast().text())
              && isPair(all.get(i + 1).text());
      if (!isBetween) {
        fewest.add(all.get(i));
      }
    }
    return fewest;
  }

  /** As {@link #phrase}, with every pair of Chinese characters. */
  List<PhraseTerm> all(String text) {
    List<PhraseTerm> terms = new ArrayList<>();
    List<Placed> placed = of(text);
    int covered = -1;
    for (Placed term : placed) {
      boolean isPair = isPair(term.text());
      if (isPair || term.position() > covered) {
        terms.add(new PhraseTerm(term.text(), term.position()));
        covered = term.position() + (isPair ? 1 : 0);
      }
    }
    return terms;
  }

  /** A Chinese character alone: it begins a pair wherever it is not the last of its row. */
  static boolean isSingle(String term) {
    return Atom.isChinese(term.codePointAt(0)) && term.codePointCount(0, term.length()) == 1;
  }

  static boolean isPair(String term) {
    return Atom.isChinese(term.codePointAt(0)) && term.codePointCount(0, term.length()) == 2;
  }
}
