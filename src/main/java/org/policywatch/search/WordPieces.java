package org.policywatch.search;

import java.util.ArrayList;
import java.util.List;

/** Cuts free words into pieces that mean something, as long as may be. Thread-safe. */
final class WordPieces {
  /** The most words of a Latin term. */
  private static final int LONGEST_TERM = 6;

  /** The most characters of a Chinese term. */
  static final int LONGEST_WORD = 16;

  /** Shorter left-overs are names rather than words with particles: 华为. */
  private static final int LEAST_CUT = 3;

  private final Lexicon lexicon;
  private final WordMeanings meanings;

  WordPieces(Lexicon lexicon, WordMeanings meanings) {
    this.lexicon = lexicon;
    this.meanings = meanings;
  }

  /** The pieces in their order. */
  List<String> of(String words) {
    List<Atom> atoms = Atom.of(words);
    List<String> pieces = new ArrayList<>();
    for (int from = 0; from < atoms.size(); ) {
      int to = from + 1;
      while (to < atoms.size() && atoms.get(to).joined()) {
        to++;
      }
      List<Atom> run = atoms.subList(from, to);
      if (run.getFirst().isChinese()) {
        for (String piece : Segments.of(text(run), LONGEST_WORD, meanings::isKnown)) {
          pieces.add(meanings.isKnown(piece) ? piece : withoutStops(piece));
        }
      } else {
        addLatin(run, pieces);
      }
      from = to;
    }
    return pieces;
  }

  /** A left-over such as 年要建 without the characters at its ends that mean nothing: 建. */
  private String withoutStops(String piece) {
    int start = 0;
    int end = piece.length();
    while (end - start > 1 && lexicon.isStop(piece.substring(start, start + 1))) {
      start++;
    }
    while (end - start > 1 && lexicon.isStop(piece.substring(end - 1, end))) {
      end--;
    }
    return piece.length() < LEAST_CUT ? piece : piece.substring(start, end);
  }

  private static String text(List<Atom> run) {
    StringBuilder text = new StringBuilder();
    run.forEach(atom -> text.append(atom.text()));
    return text.toString();
  }

  private void addLatin(List<Atom> run, List<String> pieces) {
    for (int i = 0; i < run.size(); ) {
      int length = Math.min(LONGEST_TERM, run.size() - i);
      while (length > 1 && !meanings.isKnown(joined(run, i, length))) {
        length--;
      }
      pieces.add(joined(run, i, length));
      i += length;
    }
  }

  private static String joined(List<Atom> run, int from, int length) {
    return String.join(" ", run.subList(from, from + length).stream().map(Atom::text).toList());
  }
}
