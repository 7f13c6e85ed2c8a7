package org.policywatch.extract;

import java.time.LocalDate;
import java.util.List;
import org.policywatch.model.Article;
import org.policywatch.model.Extraction;
import org.policywatch.model.Issuer;
import org.policywatch.model.PageKind;
import org.policywatch.model.PolicyMetadata;
import org.policywatch.model.RegionMention;
import org.policywatch.model.TextFacts;

/** What the facts of its text make of a record whose page we do not have. */
final class RecordFacts {
  private final PageIssuers issuers;
  private final PageRegions regions;
  private final PageTargets targets;

  RecordFacts(PageIssuers issuers, PageRegions regions, PageTargets targets) {
    this.issuers = issuers;
    this.regions = regions;
    this.targets = targets;
  }

  /** The record with these facts; issuers that it names stay. */
  Extraction with(TextFacts found, Extraction record, LocalDate reference) {
    Article article = record.article();
    PolicyMetadata policy = record.policy();
    KnownDocument document =
        new KnownDocument(
            article.headline(),
            policy.documentTitle() == null ? null : policy.documentTitle().value(),
            article.kind() == PageKind.POLICY_DOCUMENT,
            article.text(),
            found,
            null,
            reference);
    List<Issuer> issuing =
        policy.issuers().isEmpty() ? issuers.of(document, List.of(), List.of()) : policy.issuers();
    List<RegionMention> places = regions.withRoles(document, issuing);
    return new Extraction(
        record.url(),
        article,
        new PolicyMetadata(
            policy.documentTitle(),
            policy.documentNumber(),
            policy.indexNumber(),
            policy.planPeriod(),
            policy.written(),
            policy.topicClass(),
            policy.validity(),
            issuing),
        found.with(targets.of(found, places, policy.planPeriod(), article.text()), places),
        record.links(),
        record.relevance(),
        record.warnings());
  }
}
