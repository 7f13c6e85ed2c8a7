package org.policywatch.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.policywatch.extract.article.ArticleReader;
import org.policywatch.extract.gov.GovReader;
import org.policywatch.extract.page.PageDom;
import org.policywatch.model.Finding;
import org.policywatch.model.PageTime;
import org.policywatch.model.Relevance;

/**
 * What was read of a page, before its facts.
 *
 * @param reading its article, with the texts of its files
 * @param gov what its labels and its signature say
 * @param attached its files
 */
record PageParts(
    PageDom dom,
    ArticleReader.Reading reading,
    GovReader.Reading gov,
    List<Relevance> relevance,
    AttachedTexts attached) {
  /** So much of a text is searched for facts: several times the longest plan that we know. */
  private static final int MOST_SEARCHED = 400_000;

  PageParts {
    relevance = List.copyOf(relevance);
  }

  String headline() {
    return reading.title() == null ? "" : reading.title().value();
  }

  /** The day to which "this year" refers. */
  LocalDate reference() {
    Finding<PageTime> known =
        reading.published() != null
            ? reading.published()
            : gov.written() != null ? gov.written() : gov.signed();
    return known == null ? dom.fetched() : known.value().day();
  }

  /** The text as far as it is searched for facts. */
  static String searched(String text) {
    return text.length() > MOST_SEARCHED ? text.substring(0, MOST_SEARCHED) : text;
  }

  List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (reading.text().length() > MOST_SEARCHED) {
      warnings.add("only the first " + MOST_SEARCHED + " characters were searched for facts");
    }
    if (reading.text().isBlank()) {
      warnings.add("the page has no text");
      warnings.addAll(Elsewhere.warnings(dom));
    }
    if (reading.title() == null) {
      warnings.add("the page has no title");
    }
    warnings.addAll(attached.warnings());
    return warnings;
  }
}
