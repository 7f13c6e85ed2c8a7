package org.policywatch.extract;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.gov.GovReader;
import org.policywatch.extract.number.DocumentNumberFinder;
import org.policywatch.extract.number.FoundNumber;
import org.policywatch.extract.text.Passage;
import org.policywatch.model.DocumentNumber;
import org.policywatch.model.Finding;
import org.policywatch.model.TextFacts;

/** Which of the numbers that a page names (文号) is that of the document it publishes or reports. */
final class DocumentNumbers {
  private static final int HEAD = 60;

  /** What the page says above a document may stand in front of its number. */
  private static final int NEAR = 300;

  private DocumentNumbers() {}

  /**
   * The label table's; else the number at the head of a document or on a line of its own near it,
   * or right behind its title.
   */
  static @Nullable Finding<String> of(GovReader.Reading gov, KnownDocument document) {
    if (gov.number() != null) {
      return gov.number();
    }
    String title = document.title();
    TextFacts found = document.found();
    for (DocumentNumber number : found.documentNumbers()) {
      int start = number.quote().start();
      boolean behindTitle =
          title != null
              && found.titles().stream()
                  .anyMatch(
                      mention ->
                          start >= mention.quote().end()
                              && start - mention.quote().end() <= 4
                              && title.equals(mention.quote().text()));
      boolean atHead = start < HEAD || start < NEAR && isAlone(number, document.text());
      if (document.isDocument() && atHead || behindTitle) {
        return new Finding<>(written(number), "text.number", number.quote().text());
      }
    }
    return document.isDocument()
        ? DocumentNumberFinder.find(Passage.of(document.headline(), LocalDate.EPOCH)).stream()
            .map(FoundNumber::number)
            .filter(Objects::nonNull)
            .map(it -> new Finding<>(written(it), "title.number", it.quote().text()))
            .findFirst()
            .orElse(null)
        : null;
  }

  private static boolean isAlone(DocumentNumber number, String text) {
    int from = text.lastIndexOf('\n', number.quote().start()) + 1;
    int end = number.quote().end();
    boolean endsLine = end == text.length() || text.charAt(end) == '\n';
    return endsLine && text.substring(from, number.quote().start()).isBlank();
  }

  /** In the brackets that the rules prescribe; one in Latin letters stays as it is printed. */
  private static String written(DocumentNumber number) {
    if (number.agency().chars().noneMatch(c -> c >= 0x3400)) {
      return number.quote().text();
    }
    return number.agency() + "〔" + number.year() + "〕" + number.number() + "号";
  }
}
