package org.policywatch.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.Article;
import org.policywatch.model.Extraction;
import org.policywatch.model.Finding;
import org.policywatch.model.Issuer;
import org.policywatch.model.PageLinks;
import org.policywatch.model.PolicyMetadata;
import org.policywatch.model.Relevance;

/** The record of a page, field by field, in the order people read it in. */
final class RecordWriter {
  private final JsonGenerator out;
  private final FactWriter facts;

  RecordWriter(JsonGenerator out) {
    this.out = out;
    this.facts = new FactWriter(out);
  }

  void write(Extraction extraction) throws IOException {
    out.writeStartObject();
    out.writeNullField("id");
    facts.text("url", extraction.url() == null ? null : extraction.url().value());
    writeArticle(extraction.article());
    writePolicy(extraction.policy());
    writeIssuers(extraction);
    facts.write(extraction.facts());
    facts.text("text", extraction.article().text());
    writeLinks(extraction.links());
    writeRelevance(extraction.relevance());
    facts.texts("warnings", extraction.warnings());
    writeEvidence(extraction);
    out.writeEndObject();
  }

  private void writeArticle(Article article) throws IOException {
    facts.text("kind", article.kind().name().toLowerCase(Locale.ROOT));
    facts.text("language", article.language().tag());
    value("title", article.title());
    value("published", article.published());
    value("modified", article.modified());
    value("outlet", article.byline().outlet());
    value("credited_source", article.byline().creditedSource());
    value("author", article.byline().author());
  }

  private void writePolicy(PolicyMetadata policy) throws IOException {
    value("document_title", policy.documentTitle());
    value("document_number", policy.documentNumber());
    value("index_number", policy.indexNumber());
    value("plan_period", policy.planPeriod());
    value("written", policy.written());
    value("topic_class", policy.topicClass());
    value("validity", policy.validity());
  }

  /**
   * {@code issuers} are the page's issuing bodies. Bare text has no page, so there its mentions
   * stand in, told apart by their offsets; {@code issuer_mentions} has the mentions in any case.
   */
  private void writeIssuers(Extraction extraction) throws IOException {
    List<Issuer> issuers = extraction.policy().issuers();
    if (issuers.isEmpty() && extraction.url() == null) {
      facts.issuerMentions("issuers", extraction.facts().issuers());
    } else {
      out.writeArrayFieldStart("issuers");
      for (Issuer issuer : issuers) {
        out.writeStartObject();
        facts.text("name", shown(issuer, extraction.article().text()));
        facts.text("official_name", issuer.name());
        facts.text("quote", issuer.quote());
        out.writeEndObject();
      }
      out.writeEndArray();
    }
    facts.issuerMentions("issuer_mentions", extraction.facts().issuers());
  }

  /**
   * A name that the page prints in Chinese, if only short. The official one where it is printed
   * too, where the short one needs its place (省发展改革委), and for words in any other language.
   */
  private static String shown(Issuer issuer, String text) {
    String quote = issuer.quote();
    boolean isName =
        !quote.isEmpty()
            && quote.codePoints().anyMatch(Character::isIdeographic)
            && "省市区县州盟旗區縣".indexOf(quote.charAt(0)) < 0;
    return isName && !issuer.name().contains(quote) && !text.contains(issuer.name())
        ? quote
        : issuer.name();
  }

  private void writeLinks(PageLinks links) throws IOException {
    out.writeArrayFieldStart("attachments");
    for (PageLinks.Attachment attachment : links.attachments()) {
      out.writeStartObject();
      facts.text("name", attachment.name());
      facts.text("href", attachment.href());
      if (attachment.place() != null) {
        out.writeNumberField("start", attachment.place().start());
        out.writeNumberField("end", attachment.place().end());
      }
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("items");
    for (PageLinks.ListItem item : links.items()) {
      out.writeStartObject();
      facts.text("title", item.title());
      facts.text("href", item.href());
      facts.text("date", item.date() == null ? null : item.date().iso());
      out.writeEndObject();
    }
    out.writeEndArray();
    facts.text("next_page", links.nextPage() == null ? null : links.nextPage().value());
  }

  private void writeRelevance(List<Relevance> all) throws IOException {
    out.writeFieldName("relevance");
    if (all.isEmpty()) {
      out.writeNull();
    } else {
      writeRelevance(all.get(0));
    }
    out.writeArrayFieldStart("relevance_all");
    for (Relevance relevance : all) {
      writeRelevance(relevance);
    }
    out.writeEndArray();
  }

  private void writeRelevance(Relevance relevance) throws IOException {
    out.writeStartObject();
    facts.text("topic", relevance.topic());
    facts.number("score", relevance.score());
    out.writeEndObject();
  }

  private void writeEvidence(Extraction extraction) throws IOException {
    Article article = extraction.article();
    PolicyMetadata policy = extraction.policy();
    out.writeObjectFieldStart("evidence");
    evidence("title", article.title());
    evidence("published", article.published());
    evidence("modified", article.modified());
    evidence("outlet", article.byline().outlet());
    evidence("credited_source", article.byline().creditedSource());
    evidence("author", article.byline().author());
    evidence("document_title", policy.documentTitle());
    evidence("document_number", policy.documentNumber());
    evidence("index_number", policy.indexNumber());
    evidence("plan_period", policy.planPeriod());
    evidence("written", policy.written());
    evidence("topic_class", policy.topicClass());
    evidence("validity", policy.validity());
    out.writeEndObject();
  }

  private void value(String name, @Nullable Finding<?> finding) throws IOException {
    facts.text(name, finding == null ? null : finding.value().toString());
  }

  private void evidence(String name, @Nullable Finding<?> finding) throws IOException {
    if (finding != null) {
      out.writeObjectFieldStart(name);
      facts.text("rule", finding.rule());
      facts.text("snippet", finding.snippet());
      out.writeEndObject();
    }
  }
}
