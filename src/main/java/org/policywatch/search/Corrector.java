package org.policywatch.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.policywatch.index.Fields;
import org.policywatch.region.Gazetteer;
import org.policywatch.region.Region;
import org.policywatch.region.RegionName;
import org.policywatch.search.Concept.Variant;
import org.policywatch.text.Nearest;

/** Guesses what was meant by a word that no document has. */
final class Corrector {
  /** How much a guess counts against a word that is written right. */
  private static final float GUESS = 0.8f;

  /** Longer words have too many places for a mistake to try them all. */
  private static final int LONGEST = 12;

  private final QueryWords words;
  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final IndexSearcher searcher;

  Corrector(QueryWords words, Lexicon lexicon, Gazetteer gazetteer, IndexSearcher searcher) {
    this.words = words;
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    this.searcher = searcher;
  }

  /** True when no document has the concept. */
  boolean isUnknown(Concept concept) throws IOException {
    return searcher.count(QueryBuilder.concept(concept)) == 0;
  }

  /** A concept that documents have and that may have been meant; null when there is none. */
  @Nullable Concept correct(Concept concept) throws IOException {
    String word = concept.written();
    if (word.length() == 2) {
      return mostFrequent(lexicon.halfRight(word));
    }
    if (Lexicon.errorsAllowed(word) == 0 || word.length() > QueryWords.LONGEST_WORD * 2) {
      return null;
    }
    String known = lexicon.nearest(Lexicon.key(word));
    if (known == null) {
      known = region(word);
    }
    if (known != null) {
      Concept other = words.concept(known);
      if (!isUnknown(other)) {
        return other;
      }
    }
    return Atom.isChinese(word.codePointAt(0)) ? oneCharacterWrong(concept) : fromIndex(concept);
  }

  private @Nullable Concept mostFrequent(List<String> candidates) throws IOException {
    Concept best = null;
    int most = 0;
    for (String word : candidates) {
      Concept candidate = words.concept(word);
      int count = searcher.count(QueryBuilder.concept(candidate));
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    return best;
  }

  private @Nullable String region(String word) {
    int allowed = Lexicon.errorsAllowed(word);
    for (Region region : gazetteer.suggest(word)) {
      for (RegionName name : gazetteer.names(region.code())) {
        if (Nearest.distance(word, Lexicon.folded(name.text()), allowed) <= allowed) {
          return name.text();
        }
      }
    }
    return null;
  }

  /** The characters of the word with any one of them left open. */
  private @Nullable Concept oneCharacterWrong(Concept concept) throws IOException {
    String word = concept.written();
    if (word.length() > LONGEST) {
      return null;
    }
    List<Variant> variants = new ArrayList<>();
    for (int open = 0; open < word.length(); open++) {
      List<PhraseTerm> terms = new ArrayList<>();
      for (int i = 0; i < word.length(); i++) {
        if (i != open) {
          terms.add(new PhraseTerm(word.substring(i, i + 1), i));
        }
      }
      variants.add(new Variant(terms, GUESS, false));
    }
    Concept guess = new Concept(word, variants, List.of());
    return isUnknown(guess) ? null : guess;
  }

  /** The word of the index that is nearest and in most documents. */
  private @Nullable Concept fromIndex(Concept concept) throws IOException {
    Variant own = concept.variants().getFirst();
    if (own.terms().size() > 1) {
      return null;
    }
    String term = own.terms().getFirst().text();
    int allowed = Lexicon.errorsAllowed(term);
    String best = null;
    int most = 0;
    for (String field : List.of(Fields.TITLE, Fields.TEXT)) {
      var all = MultiTerms.getTerms(searcher.getIndexReader(), field);
      if (all == null || allowed == 0) {
        continue;
      }
      TermsEnum near = new FuzzyQuery(new Term(field, term), allowed, 1).getTermsEnum(all);
      for (BytesRef text = near.next(); text != null; text = near.next()) {
        if (near.docFreq() > most) {
          most = near.docFreq();
          best = text.utf8ToString();
        }
      }
    }
    if (best == null) {
      return null;
    }
    List<PhraseTerm> terms = List.of(new PhraseTerm(best, 0));
    return new Concept(best, List.of(new Variant(terms, GUESS, false)), List.of());
  }
}
