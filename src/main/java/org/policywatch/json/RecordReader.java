package org.policywatch.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.Article;
import org.policywatch.model.Byline;
import org.policywatch.model.Extraction;
import org.policywatch.model.Finding;
import org.policywatch.model.Issuer;
import org.policywatch.model.Language;
import org.policywatch.model.PageKind;
import org.policywatch.model.PageLinks;
import org.policywatch.model.PageTime;
import org.policywatch.model.PageUrl;
import org.policywatch.model.PolicyMetadata;
import org.policywatch.model.Relevance;

/** The way back from the record of a page. */
final class RecordReader {
  private final JsonNode record;

  RecordReader(JsonNode record) {
    this.record = record;
  }

  Extraction read() {
    String url = Fields.text(record, "url");
    return new Extraction(
        url == null ? null : new PageUrl(url),
        article(),
        policy(),
        FactReader.read(record),
        links(),
        relevance(),
        Fields.texts(record, "warnings"));
  }

  private Article article() {
    return new Article(
        Fields.constant(record, "kind", PageKind.class),
        Language.ofTag(Fields.need(record, "language")),
        finding("title", Function.identity()),
        finding("published", PageTime::new),
        finding("modified", PageTime::new),
        new Byline(
            finding("outlet", Function.identity()),
            finding("credited_source", Function.identity()),
            finding("author", Function.identity())),
        Fields.need(record, "text"));
  }

  private PolicyMetadata policy() {
    return new PolicyMetadata(
        finding("document_title", Function.identity()),
        finding("document_number", Function.identity()),
        finding("index_number", Function.identity()),
        finding("plan_period", Function.identity()),
        finding("written", PageTime::new),
        finding("topic_class", Function.identity()),
        finding("validity", Function.identity()),
        issuers());
  }

  private List<Issuer> issuers() {
    List<Issuer> issuers = new ArrayList<>();
    for (JsonNode issuer : record.path("issuers")) {
      // an entry with a place is a mention in bare text, see RecordWriter.writeIssuers
      if (!issuer.has("start")) {
        String name = Fields.need(issuer, "name");
        String official = Fields.text(issuer, "official_name");
        String quote = Fields.text(issuer, "quote");
        issuers.add(new Issuer(official == null ? name : official, quote == null ? name : quote));
      }
    }
    return issuers;
  }

  private PageLinks links() {
    String next = Fields.text(record, "next_page");
    return new PageLinks(
        Fields.list(record, "attachments", RecordReader::attachment),
        Fields.list(record, "items", RecordReader::item),
        next == null ? null : new PageUrl(next));
  }

  private static PageLinks.Attachment attachment(JsonNode node) {
    return new PageLinks.Attachment(
        Fields.need(node, "name"),
        Fields.need(node, "href"),
        node.has("start")
            ? new PageLinks.Place(node.path("start").asInt(), node.path("end").asInt())
            : null);
  }

  private static PageLinks.ListItem item(JsonNode node) {
    String date = Fields.text(node, "date");
    return new PageLinks.ListItem(
        Fields.need(node, "title"),
        Fields.need(node, "href"),
        date == null ? null : new PageTime(date));
  }

  private List<Relevance> relevance() {
    return Fields.list(
        record,
        "relevance_all",
        node -> new Relevance(Fields.need(node, "topic"), node.path("score").asDouble()));
  }

  private <T> @Nullable Finding<T> finding(String name, Function<String, T> parse) {
    String value = Fields.text(record, name);
    if (value == null) {
      return null;
    }
    JsonNode evidence = record.path("evidence").path(name);
    return new Finding<>(
        parse.apply(value), evidence.path("rule").asText(), evidence.path("snippet").asText());
  }
}
