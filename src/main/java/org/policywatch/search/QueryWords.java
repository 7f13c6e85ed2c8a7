package org.policywatch.search;

import java.util.ArrayList;
import java.util.List;
import org.policywatch.region.Gazetteer;
import org.policywatch.region.Region;

/** Cuts free words into concepts by the lexicon and the gazetteer. Thread-safe. */
final class QueryWords {
  /** The most concepts of a query: what is longer is a text, and its beginning says enough. */
  private static final int MOST_CONCEPTS = 24;

  private final Terms terms;
  private final WordMeanings meanings;
  private final WordPieces pieces;

  QueryWords(Lexicon lexicon, Gazetteer gazetteer, Terms terms) {
    this.terms = terms;
    this.meanings = new WordMeanings(lexicon, gazetteer, terms);
    this.pieces = new WordPieces(lexicon, meanings);
  }

  /**
   * The concepts in the order of the words; words without meaning only when there is nothing else.
   */
  List<Concept> concepts(String words) {
    String text = Lexicon.folded(words);
    List<Found> special = NumberWords.in(text, terms);
    special.addAll(plain(text));
    return concepts(text, special);
  }

  /** The same without numbers of documents: the parts of one that no document has. */
  List<Concept> parts(String words) {
    String text = Lexicon.folded(words);
    return concepts(text, plain(text));
  }

  private List<Found> plain(String text) {
    List<Found> special = new ArrayList<>(DayWords.in(text));
    special.addAll(FigureWords.in(text, terms));
    return special;
  }

  private List<Concept> concepts(String text, List<Found> special) {
    special.sort((one, other) -> Integer.compare(one.start(), other.start()));
    List<Concept> all = new ArrayList<>();
    int from = 0;
    for (Found one : special) {
      if (one.start() >= from) {
        pieces.of(text.substring(from, one.start())).forEach(piece -> all.add(concept(piece)));
        all.add(one.concept());
        from = one.end();
      }
    }
    pieces.of(text.substring(from)).forEach(piece -> all.add(concept(piece)));
    List<Concept> telling = all.stream().filter(one -> !meanings.isWeak(one.written())).toList();
    return (telling.isEmpty() ? all : telling)
        .stream()
            .filter(concept -> !concept.variants().isEmpty())
            .distinct()
            .limit(MOST_CONCEPTS)
            .toList();
  }

  /**
   * A part of a text with a meaning of its own.
   *
   * @param end exclusive
   */
  record Found(int start, int end, Concept concept) {}

  /** What one word or name may mean. */
  Concept concept(String word) {
    return meanings.concept(word);
  }

  /** Regions of that name or group, the likeliest first. */
  List<Region> regions(String name) {
    return meanings.regions(name);
  }
}
