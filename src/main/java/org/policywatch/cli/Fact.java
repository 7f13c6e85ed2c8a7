package org.policywatch.cli;

import java.util.List;
import org.policywatch.model.Quote;

/**
 * One find of the extractor, for people.
 *
 * @param label names it on the screen: T1, Q2
 * @param quote the words it was found in
 * @param claim what it is taken for
 * @param reasons why, one thing each, with the rule's name
 */
record Fact(Kind kind, String label, Quote quote, String claim, List<String> reasons) {
  Fact {
    reasons = List.copyOf(reasons);
  }

  /** What was found; the letter begins its label. */
  enum Kind {
    TARGET('T', "target", "1;32"),
    QUANTITY('Q', "other quantity", "31"),
    DATE('D', "date", "36"),
    REGION('R', "region", "33"),
    ISSUER('I', "issuer", "35"),
    TITLE('N', "title or number", "34");

    private final char letter;
    private final String meaning;
    private final String code;

    Kind(char letter, String meaning, String code) {
      this.letter = letter;
      this.meaning = meaning;
      this.code = code;
    }

    String label(int number) {
      return letter + String.valueOf(number);
    }

    String legend(Style style) {
      return paint(style, letter + " " + meaning);
    }

    String paint(Style style, String text) {
      return style.paint(code, text);
    }
  }
}
