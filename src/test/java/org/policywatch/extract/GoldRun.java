package org.policywatch.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.policywatch.model.Quote;
import org.policywatch.model.Target;
import org.policywatch.model.TextFacts;

/** Writes the facts of annotated sentences in the form that the scorers read. */
final class GoldRun {
  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldRun() {}

  /** Arguments: the annotated file, the file to write. */
  public static void main(String[] arguments) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      JsonNode item = JSON.readTree(line);
      LocalDate reference = LocalDate.parse(item.get("published").asText().substring(0, 10));
      ObjectNode out = json(new TextExtractor().extract(item.get("text").asText(), reference));
      out.put("id", item.get("id").asText());
      lines.add(JSON.writeValueAsString(out));
    }
    Files.write(Path.of(arguments[1]), lines);
  }

  static ObjectNode json(TextFacts facts) {
    ObjectNode out = JSON.createObjectNode();
    var targets = out.putArray("targets");
    for (Target target : facts.targets()) {
      ObjectNode node = quoted(targets.addObject(), target.quantity().quote());
      node.put("object", target.object());
      node.put("measure", lower(target.quantity().measure()));
      node.put("value", target.quantity().amount().value());
      node.put("low", target.quantity().amount().low());
      node.put("high", target.quantity().amount().high());
      node.put("comparator", lower(target.quantity().comparator()));
      node.put("unit", target.quantity().unit());
      node.put("deadline", target.deadline() == null ? null : target.deadline().day().toString());
    }
    var dates = out.putArray("dates");
    facts
        .dates()
        .forEach(
            date -> {
              ObjectNode node = quoted(dates.addObject(), date.quote());
              node.put("edtf", date.edtf());
              node.put("role", lower(date.role()));
              node.put("rule", date.rule());
            });
    var titles = out.putArray("titles");
    facts
        .titles()
        .forEach(title -> quoted(titles.addObject(), title.quote()).put("period", title.period()));
    var numbers = out.putArray("docnos");
    facts
        .documentNumbers()
        .forEach(
            number ->
                quoted(numbers.addObject(), number.quote())
                    .put("agency", number.agency())
                    .put("year", number.year())
                    .put("number", number.number()));
    var issuers = out.putArray("issuers");
    facts.issuers().forEach(issuer -> quoted(issuers.addObject(), issuer.quote()));
    var regions = out.putArray("regions");
    facts.regions().forEach(region -> regions.add(region.code()));
    return out;
  }

  private static ObjectNode quoted(ObjectNode node, Quote quote) {
    return node.put("quote", quote.text()).put("start", quote.start()).put("end", quote.end());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
