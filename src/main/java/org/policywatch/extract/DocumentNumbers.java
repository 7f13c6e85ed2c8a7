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
  private DocumentNumbers() {}

  /**
   * The label table's; else the number at the head of a document, or right behind its title.
   *
   * @param title the policy's own; or null
   * @param headline of the page; may be empty
   */
  static @Nullable Finding<String> of(
      GovReader.Reading gov,
      TextFacts found,
      @Nullable Finding<String> title,
      String headline,
      boolean isDocument) {
    if (gov.number() != null) {
      return gov.number();
    }
    for (DocumentNumber number : found.documentNumbers()) {
      int start = number.quote().start();
      boolean behindTitle =
          title != null
              && found.titles().stream()
                  .anyMatch(
                      mention ->
                          start >= mention.quote().end()
                              && start - mention.quote().end() <= 4
                              && title.value().equals(mention.quote().text()));
      if (isDocument && start < 60 || behindTitle) {
        return new Finding<>(written(number), "text.number", number.quote().text());
      }
    }
    return isDocument
        ? DocumentNumberFinder.find(Passage.of(headline, LocalDate.EPOCH)).stream()
            .map(FoundNumber::number)
            .filter(Objects::nonNull)
            .map(it -> new Finding<>(written(it), "title.number", it.quote().text()))
            .findFirst()
            .orElse(null)
        : null;
  }

  /** In the brackets that the rules prescribe; one in Latin letters stays as it is printed. */
  private static String written(DocumentNumber number) {
    if (number.agency().chars().noneMatch(c -> c >= 0x3400)) {
      return number.quote().text();
    }
    return number.agency() + "〔" + number.year() + "〕" + number.number() + "号";
  }
}
