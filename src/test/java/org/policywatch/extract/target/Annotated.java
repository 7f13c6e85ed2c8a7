package org.policywatch.extract.target;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.policywatch.extract.quantity.QuantityFinder;
import org.policywatch.extract.text.Passage;
import org.policywatch.extract.text.Span;
import org.policywatch.extract.text.FoldedPlaces;
import org.policywatch.model.DateMention;
import org.policywatch.model.DateRole;
import org.policywatch.model.Deadline;
import org.policywatch.model.OtherQuantity;
import org.policywatch.model.Quantity;
import org.policywatch.model.Quote;
import org.policywatch.model.Target;

/** Runs the finders over annotated sentences, with the annotated dates and titles. */
public final class Annotated {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Annotated() {}

  /** Prints a line for each line of the file: arguments FILE OUT. */
  public static void main(String[] arguments) throws IOException {
    try (PrintStream out = new PrintStream(Files.newOutputStream(Path.of(arguments[1])), true, StandardCharsets.UTF_8)) {
      for (String line : Files.readAllLines(Path.of(arguments[0]))) {
        JsonNode item = JSON.readTree(line);
        ObjectNode record = record(item);
        record.set("dates", item.path("gold").path("dates"));
        record.set("regions", item.path("gold").path("regions"));
        out.println(JSON.writeValueAsString(record));
      }
    }
  }

  static TargetFindings findings(JsonNode item) {
    Passage passage =
        Passage.of(item.path("text").asText(), LocalDate.parse(item.path("published").asText()));
    JsonNode gold = item.path("gold");
    List<Span> masks = new ArrayList<>();
    for (String kind : List.of("titles", "docnos")) {
      for (JsonNode mention : gold.path(kind)) {
        masks.add(FoldedPlaces.of(passage, quote(passage, mention)));
      }
    }
    List<DateMention> dates = new ArrayList<>();
    for (JsonNode date : gold.path("dates")) {
      dates.add(
          new DateMention(
              quote(passage, date),
              date.path("edtf").asText(null),
              DateRole.valueOf(date.path("role").asText().toUpperCase(Locale.ROOT)),
              date.path("approximate").asBoolean(),
              date.path("ambiguous").asBoolean(),
              null,
              "gold"));
    }
    Passage masked = passage.masked(masks);
    List<Quantity> quantities = new QuantityFinder().find(masked, dates);
    return new TargetFinder().find(masked, quantities, dates);
  }

  private static Quote quote(Passage passage, JsonNode mention) {
    return Quote.of(
        passage.original(), mention.path("start").asInt(), mention.path("end").asInt());
  }

  static ObjectNode record(JsonNode item) {
    TargetFindings findings = findings(item);
    ObjectNode record = JSON.createObjectNode().put("id", item.path("id").asText());
    ArrayNode targets = record.putArray("targets");
    for (Target target : findings.targets()) {
      ObjectNode node = quantity(targets.addObject(), target.quantity());
      node.put("object", target.object());
      node.put("action", target.action());
      Deadline deadline = target.deadline();
      node.put("deadline", deadline == null ? null : deadline.day().toString());
      node.put("frequency", target.timing().frequency());
      node.put("baseline", target.timing().baseline());
      node.put("confidence", target.assessment().confidence());
      node.put("rules", String.join(" ", target.assessment().rules()));
    }
    ArrayNode others = record.putArray("quantities");
    for (OtherQuantity other : findings.others()) {
      ObjectNode node = quantity(others.addObject(), other.quantity());
      node.put("role", other.role().name().toLowerCase(Locale.ROOT)).put("rule", other.rule());
    }
    return record;
  }

  private static ObjectNode quantity(ObjectNode node, Quantity quantity) {
    node.put("quote", quantity.quote().text());
    node.put("start", quantity.quote().start()).put("end", quantity.quote().end());
    node.put("measure", quantity.measure().name().toLowerCase(Locale.ROOT));
    node.put("value", quantity.amount().value());
    node.put("low", quantity.amount().low());
    node.put("high", quantity.amount().high());
    node.put("comparator", quantity.comparator().name().toLowerCase(Locale.ROOT));
    return node.put("unit", quantity.unit());
  }
}
