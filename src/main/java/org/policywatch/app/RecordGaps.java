package org.policywatch.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.policywatch.extract.PageExtractor;
import org.policywatch.extract.article.Languages;
import org.policywatch.json.RecordJson;
import org.policywatch.model.Extraction;
import org.policywatch.model.PageKind;
import org.policywatch.model.TextFacts;

/**
 * What a record from elsewhere leaves out is taken from its own words: a list that is there, even
 * an empty one, is believed; one that is not there is read from title and text as from a page.
 */
final class RecordGaps {
  private final RecordJson json;
  private final LocalDate today;
  private final PageExtractor extractor = new PageExtractor(List.of());

  RecordGaps(RecordJson json, LocalDate today) {
    this.json = json;
    this.today = today;
  }

  /**
   * The record with its gaps filled.
   *
   * @throws IllegalArgumentException when a field has a value that it cannot have
   */
  Extraction fill(ObjectNode record) {
    Extraction given = json.read(withNeeded(record));
    boolean lacksRegions = !record.hasNonNull("regions");
    boolean lacksTargets = !record.hasNonNull("targets");
    boolean lacksIssuers = !record.hasNonNull("issuers");
    boolean isAbout =
        given.article().kind() == PageKind.POLICY_DOCUMENT
            || given.article().kind() == PageKind.NEWS_REPORT;
    if (!isAbout || !lacksRegions && !lacksTargets && !lacksIssuers) {
      return given;
    }
    Extraction read = extractor.extractRecord(given, today);
    TextFacts facts = given.facts();
    return new Extraction(
        given.url(),
        given.article(),
        lacksIssuers ? read.policy() : given.policy(),
        facts.with(
            lacksTargets ? read.facts().targets() : facts.targets(),
            lacksRegions ? read.facts().regions() : facts.regions()),
        given.links(),
        given.relevance(),
        given.warnings());
  }

  /** What a record cannot be without. */
  private static ObjectNode withNeeded(ObjectNode record) {
    if (!record.hasNonNull("text")) {
      record.put("text", "");
    }
    if (!record.hasNonNull("kind")) {
      record.put("kind", PageKind.NEWS_REPORT.name());
    }
    if (!record.hasNonNull("language")) {
      String said = record.path("title").asText() + record.path("text").asText();
      record.put("language", Languages.of(said).tag());
    }
    return record;
  }
}
