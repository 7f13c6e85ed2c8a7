package org.policywatch.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policywatch.search.Facets;

/** How many documents have which region, year, issuer …; each value as a field takes it. */
final class FacetPrinter {
  private final Screen screen;

  FacetPrinter(Screen screen) {
    this.screen = screen;
  }

  void text(Facets facets) {
    Table table = new Table("FIELD", "DOCUMENTS", "VALUE");
    lists(facets)
        .forEach(
            (field, counts) ->
                counts.forEach(
                    one -> table.row(field, String.valueOf(one.documents()), label(one))));
    if (table.isEmpty()) {
      screen.out().println("nothing found: try fewer words");
    } else {
      table.print(screen.out(), screen.style());
    }
    screen.out().flush();
  }

  void json(String query, Facets facets) {
    JsonLine.print(
        screen,
        json -> {
          json.writeStringField("query", query);
          json.writeObjectFieldStart("facets");
          for (Map.Entry<String, List<Facets.Count>> list : lists(facets).entrySet()) {
            json.writeArrayFieldStart(list.getKey());
            for (Facets.Count one : list.getValue()) {
              json.writeStartObject();
              json.writeStringField("value", one.value());
              json.writeStringField("label", one.label());
              json.writeNumberField("documents", one.documents());
              json.writeEndObject();
            }
            json.writeEndArray();
          }
          json.writeEndObject();
        });
    screen.out().flush();
  }

  void csv(Facets facets) {
    Csv csv = new Csv(screen, "field", "value", "label", "documents");
    lists(facets)
        .forEach(
            (field, counts) ->
                counts.forEach(
                    one ->
                        csv.row(field, one.value(), one.label(), String.valueOf(one.documents()))));
    csv.end();
  }

  private static String label(Facets.Count one) {
    return one.label().equals(one.value()) ? one.label() : one.label() + "  " + one.value();
  }

  private static Map<String, List<Facets.Count>> lists(Facets facets) {
    Map<String, List<Facets.Count>> lists = new LinkedHashMap<>();
    lists.put("region", facets.regions());
    lists.put("published", facets.years());
    lists.put("issuer", facets.issuers());
    lists.put("kind", facets.kinds());
    lists.put("source", facets.sources());
    lists.put("deadline", facets.deadlineYears());
    return lists;
  }
}
