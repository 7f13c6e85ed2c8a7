package org.policywatch.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.Amount;
import org.policywatch.model.Comparator;
import org.policywatch.model.DateMention;
import org.policywatch.model.DateRole;
import org.policywatch.model.Deadline;
import org.policywatch.model.DocumentNumber;
import org.policywatch.model.IssuerMention;
import org.policywatch.model.Measure;
import org.policywatch.model.OtherQuantity;
import org.policywatch.model.Quantity;
import org.policywatch.model.QuantityRole;
import org.policywatch.model.Quote;
import org.policywatch.model.RegionMention;
import org.policywatch.model.RegionRole;
import org.policywatch.model.Target;
import org.policywatch.model.TextFacts;
import org.policywatch.model.Timing;
import org.policywatch.model.TitleMention;

/** The way back from what {@link FactWriter} wrote. */
final class FactReader {
  /** The place of what a record names without saying where: records made elsewhere do. */
  private static final Quote NOWHERE = new Quote("", 0, 0);

  private FactReader() {}

  static TextFacts read(JsonNode record) {
    return new TextFacts(
        Fields.list(record, "targets", FactReader::target),
        Fields.list(record, "dates", FactReader::date),
        Fields.list(
            record, "titles", node -> new TitleMention(quote(node), Fields.text(node, "period"))),
        Fields.list(record, "docnos", FactReader::documentNumber),
        Fields.list(
            record,
            "issuer_mentions",
            node -> new IssuerMention(quote(node), Fields.text(node, "name"))),
        regions(record),
        Fields.list(record, "quantities", FactReader::other));
  }

  private static Target target(JsonNode node) {
    return new Target(
        quantity(node),
        Fields.need(node, "object"),
        Fields.text(node, "action"),
        deadline(node),
        new Timing(
            Fields.text(node, "period"),
            Fields.text(node, "frequency"),
            Fields.text(node, "baseline"),
            node.path("incremental").asBoolean()),
        Fields.text(node, "region"),
        quote(node.path("evidence_sentence")),
        new Target.Assessment(node.path("confidence").asDouble(), Fields.texts(node, "rules")));
  }

  private static @Nullable Deadline deadline(JsonNode node) {
    String day = Fields.text(node, "deadline");
    if (day == null) {
      return null;
    }
    JsonNode evidence = node.path("deadline_evidence");
    return new Deadline(
        LocalDate.parse(day),
        node.path("deadline_exclusive").asBoolean(),
        node.path("deadline_approximate").asBoolean(),
        Fields.text(node, "deadline_duration"),
        evidence.isObject() ? quote(evidence) : null);
  }

  private static DateMention date(JsonNode node) {
    return new DateMention(
        quote(node),
        Fields.text(node, "edtf"),
        Fields.constant(node, "role", DateRole.class),
        node.path("approximate").asBoolean(),
        node.path("ambiguous").asBoolean(),
        Fields.text(node, "calendar"),
        Fields.need(node, "rule"));
  }

  private static DocumentNumber documentNumber(JsonNode node) {
    return new DocumentNumber(
        quote(node),
        Fields.need(node, "agency"),
        node.path("year").asInt(),
        node.path("number").asInt());
  }

  /** Those with a code: another tool may name places abroad, which have none. */
  private static List<RegionMention> regions(JsonNode record) {
    return Fields.list(record, "regions", node -> node).stream()
        .filter(node -> node.hasNonNull("code"))
        .map(FactReader::region)
        .toList();
  }

  private static RegionMention region(JsonNode node) {
    return new RegionMention(
        Fields.need(node, "code"),
        Fields.need(node, "name"),
        Fields.constant(node, "role", RegionRole.class),
        node.has("quote") ? quote(node) : NOWHERE);
  }

  private static OtherQuantity other(JsonNode node) {
    return new OtherQuantity(
        quantity(node),
        Fields.constant(node, "role", QuantityRole.class),
        Fields.need(node, "rule"));
  }

  private static Quantity quantity(JsonNode node) {
    return new Quantity(
        quote(node),
        Fields.constant(node, "measure", Measure.class),
        new Amount(
            Fields.number(node, "value"), Fields.number(node, "low"), Fields.number(node, "high")),
        Fields.constant(node, "comparator", Comparator.class),
        Fields.need(node, "unit"));
  }

  private static Quote quote(JsonNode node) {
    return new Quote(
        Fields.need(node, "quote"), node.path("start").asInt(), node.path("end").asInt());
  }
}
