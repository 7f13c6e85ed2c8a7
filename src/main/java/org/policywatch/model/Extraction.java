package org.policywatch.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The record of a page: everything we got out of it.
 *
 * @param url the page; null for bare text
 * @param article what it says
 * @param policy the policy it publishes or reports
 * @param facts targets, dates, titles, numbers, issuers and regions in {@link Article#text()};
 *     offsets are into that text
 * @param links attachments, list items, next page
 * @param relevance one entry a topic, best first
 * @param warnings what was wrong with the page, for people
 */
public record Extraction(
    @Nullable PageUrl url,
    Article article,
    PolicyMetadata policy,
    TextFacts facts,
    PageLinks links,
    List<Relevance> relevance,
    List<String> warnings) {
  public Extraction {
    relevance = List.copyOf(relevance);
    warnings = List.copyOf(warnings);
  }
}
