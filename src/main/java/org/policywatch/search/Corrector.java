package org.policywatch.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopScoreDocCollectorManager;
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

  /**
   * What was probably meant.
   *
   * @param concepts those that documents have
   * @param notes a sentence for each word that none has
   * @param isWhole false when a word was left out
   */
  record Correction(List<Concept> concepts, List<String> notes, boolean isWhole) {}

  /** Replaces what no document has by what may have been meant, or leaves it out. */
  Correction correct(List<Concept> whole) throws IOException {
    List<Concept> written = withoutUnknownNumbers(whole);
    List<Concept> concepts = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    boolean isWhole = true;
    for (int i = 0; i < written.size(); i++) {
      Concept concept = written.get(i);
      if (!isUnknown(concept)) {
        concepts.add(concept);
        continue;
      }
      String note = "nothing has '" + concept.written() + "'";
      Guess guess = guess(written, i);
      if (guess == null) {
        isWhole = false;
      } else {
        // the word before may be a part of the misspelt one
        if (guess.from() < i && !concepts.isEmpty()) {
          concepts.removeLast();
        }
        concepts.add(guess.concept());
        note += "; searched for '" + guess.concept().written() + "'";
        i = guess.last();
      }
      notes.add(note);
    }
    return new Correction(concepts, notes, isWhole);
  }

  /** A number that no document has may be one with a mistake: its parts are looked for. */
  private List<Concept> withoutUnknownNumbers(List<Concept> written) throws IOException {
    List<Concept> concepts = new ArrayList<>();
    for (Concept one : written) {
      boolean isMistaken = NumberWords.isNumber(one.written()) && isUnknown(one);
      concepts.addAll(isMistaken ? words.parts(one.written()) : List.of(one));
    }
    return concepts;
  }

  /** A concept for those from one place to another, both included. */
  private record Guess(Concept concept, int from, int last) {}

  /** A mistake may have parted a word: the neighbours are tried with it, most first. */
  private @Nullable Guess guess(List<Concept> written, int place) throws IOException {
    for (int[] part : new int[][] {{-1, 1}, {-1, 0}, {0, 1}, {0, 0}}) {
      int from = place + part[0];
      int last = place + part[1];
      if (from >= 0 && last < written.size()) {
        Concept known = known(joined(written.subList(from, last + 1)), from < last);
        if (known != null) {
          return new Guess(known, from, last);
        }
      }
    }
    Concept other = unknown(written.get(place));
    return other == null ? null : new Guess(other, place, place);
  }

  private static String joined(List<Concept> concepts) {
    StringBuilder all = new StringBuilder();
    for (Concept concept : concepts) {
      boolean parts = !all.isEmpty() && !Atom.isChinese(all.codePointBefore(all.length()));
      all.append(parts ? " " : "").append(concept.written());
    }
    return all.toString();
  }

  /** True when no document has the concept. */
  private boolean isUnknown(Concept concept) throws IOException {
    // the first document that has it is enough, a million need not be counted
    Query any = new ConstantScoreQuery(QueryBuilder.concept(concept));
    return searcher.search(any, new TopScoreDocCollectorManager(1, 1)).scoreDocs.length == 0;
  }

  /** A word of the lexicon or a region that is nearly written so and that documents have. */
  private @Nullable Concept known(String word, boolean isJoined) throws IOException {
    if (Lexicon.errorsAllowed(word) == 0 || word.length() > WordPieces.LONGEST_WORD * 2) {
      return null;
    }
    List<String> known = new ArrayList<>();
    String nearest = lexicon.nearest(Lexicon.key(word));
    if (nearest != null) {
      known.add(nearest);
    }
    if (!isJoined) {
      known.addAll(regions(word));
    }
    for (String other : known) {
      Concept meant = words.concept(other);
      if (!isUnknown(meant)) {
        return meant;
      }
    }
    return null;
  }

  /** What documents have that is nearly written so. */
  private @Nullable Concept unknown(Concept concept) throws IOException {
    String word = concept.written();
    if (word.length() == 2) {
      return mostFrequent(lexicon.halfRight(word));
    }
    if (Lexicon.errorsAllowed(word) == 0 || word.length() > WordPieces.LONGEST_WORD * 2) {
      return null;
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

  /** Names of regions that are nearly written so, larger regions first. */
  private List<String> regions(String word) {
    int allowed = Lexicon.errorsAllowed(word);
    List<String> names = new ArrayList<>();
    for (Region region : gazetteer.suggest(word)) {
      gazetteer.names(region.code()).stream()
          .map(RegionName::text)
          .filter(name -> Nearest.distance(word, Lexicon.folded(name), allowed) <= allowed)
          .findFirst()
          .ifPresent(names::add);
    }
    return names;
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
    Concept guess = new Concept(word, variants);
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
    return new Concept(best, List.of(new Variant(terms, GUESS, false)));
  }
}
