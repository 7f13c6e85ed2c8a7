package org.policywatch.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.policywatch.app.Workspace;
import org.policywatch.index.TargetRow;
import org.policywatch.search.Hit;
import org.policywatch.search.SearchRequest;
import org.policywatch.search.SearchResult;
import org.policywatch.text.DisplayWidth;

/** Search results for people, as JSON and as CSV. */
final class SearchPrinter {
  private static final int TARGETS_SHOWN = 3;
  private static final String INDENT = "    ";

  private final Screen screen;
  private final Style style;

  SearchPrinter(Screen screen) {
    this.screen = screen;
    this.style = screen.style();
  }

  void text(SearchRequest request, SearchResult.Found found, Workspace workspace) {
    PrintWriter out = screen.out();
    found.notes().forEach(note -> screen.err().println(Screen.plain(note)));
    int number = request.offset();
    for (Hit hit : found.hits()) {
      print(++number, hit);
    }
    if (found.hits().isEmpty()) {
      out.println("nothing found: try fewer words, or 'policywatch search' for the newest");
    } else {
      String more = found.isTotalExact() ? "" : "at least ";
      String all = found.total() == 0 ? "none has all words" : more + found.total() + " found";
      String shown = ", " + found.hits().size() + " shown, ";
      out.println(style.dim(all + shown + seconds(found.seconds()) + " s"));
      screen.hint("policywatch show " + found.hits().getFirst().id() + workspace.option());
    }
    out.flush();
  }

  /** With two decimals; a format would take longer to set up than many a search. */
  private static String seconds(double seconds) {
    long hundredths = Math.round(seconds * 100);
    return hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10;
  }

  private void print(int number, Hit hit) {
    PrintWriter out = screen.out();
    int room = style.columns() - INDENT.length() - hit.id().length() - 2;
    String title = DisplayWidth.cut(Screen.plain(hit.title().text()), room);
    out.println(
        style.dim(DisplayWidth.pad(number + ".", 4))
            + style.bold(DisplayWidth.pad(title, room))
            + "  "
            + style.cyan(hit.id()));
    out.println(INDENT + style.dim(DisplayWidth.cut(about(hit), style.columns() - 4)));
    String snippet = marked(hit.snippet(), style.columns() - 4);
    if (!snippet.isBlank()) {
      out.println(INDENT + snippet);
    }
    if (!hit.also().isEmpty()) {
      String also = "also in " + String.join(", ", hit.also());
      out.println(INDENT + style.dim(DisplayWidth.cut(Screen.plain(also), style.columns() - 4)));
    }
    if (!hit.targets().isEmpty()) {
      out.println(INDENT + style.green(DisplayWidth.cut(targets(hit), style.columns() - 4)));
    }
    out.println();
  }

  private static String about(Hit hit) {
    List<String> parts = new ArrayList<>();
    if (!hit.about().regions().isEmpty()) {
      parts.add(
          hit.about().regions().stream().map(Hit.Place::name).collect(Collectors.joining(", ")));
    }
    if (!hit.about().issuers().isEmpty()) {
      parts.add(String.join(", ", hit.about().issuers()));
    }
    if (hit.about().published() != null) {
      parts.add(day(hit.about().published()));
    }
    parts.add(kind(hit));
    if (hit.about().outlet() != null) {
      parts.add(hit.about().outlet());
    }
    if (!hit.complete()) {
      parts.add("some words missing");
    }
    return Screen.plain(String.join(" · ", parts));
  }

  static String day(String published) {
    return published.length() > 10 ? published.substring(0, 10) : published;
  }

  private static String kind(Hit hit) {
    return Words.kind(hit.about().kind());
  }

  private static String targets(Hit hit) {
    String shown =
        hit.targets().stream()
            .limit(TARGETS_SHOWN)
            .map(SearchPrinter::target)
            .collect(Collectors.joining(" · "));
    int more = hit.targets().size() - TARGETS_SHOWN;
    return Screen.plain("→ " + shown + (more > 0 ? " (+" + more + ")" : ""));
  }

  private static String target(TargetRow row) {
    String deadline = row.deadline() == null ? "" : " by " + row.deadline();
    return row.quantity() + " " + row.object() + deadline;
  }

  /** The text with its marked parts highlighted; cut before marking, so that no code is cut. */
  private String marked(Hit.Marked marked, int cells) {
    String text = marked.text().replace('\n', ' ').replace('\t', ' ');
    String cut = DisplayWidth.cut(text, cells);
    boolean whole = cut.length() == text.length();
    int kept = whole ? cut.length() : cut.length() - 1;
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Hit.Range range : marked.ranges()) {
      int start = Math.min(range.start(), kept);
      int end = Math.min(range.end(), kept);
      out.append(Screen.plain(cut.substring(at, start)));
      out.append(style.match(Screen.plain(cut.substring(start, end))));
      at = end;
    }
    return out.append(Screen.plain(cut.substring(at))).toString();
  }

  void json(SearchRequest request, SearchResult.Found found) {
    JsonLine.print(
        screen,
        json -> {
          json.writeStringField("query", request.query());
          json.writeNumberField("total", found.total());
          json.writeBooleanField("total_is_exact", found.isTotalExact());
          json.writeNumberField("seconds", found.seconds());
          JsonLine.strings(json, "notes", found.notes());
          json.writeArrayFieldStart("hits");
          for (Hit hit : found.hits()) {
            json(json, hit);
          }
          json.writeEndArray();
        });
    screen.out().flush();
  }

  private static void json(JsonGenerator json, Hit hit) throws IOException {
    Hit.About about = hit.about();
    json.writeStartObject();
    json.writeStringField("id", hit.id());
    json.writeNumberField("score", hit.score());
    json.writeStringField("title", hit.title().text());
    json.writeStringField("url", about.url());
    json.writeStringField("kind", about.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringField("published", about.published());
    json.writeStringField("outlet", about.outlet());
    json.writeStringField("source", about.source());
    json.writeStringField("document_number", about.number());
    json.writeArrayFieldStart("regions");
    for (Hit.Place place : about.regions()) {
      json.writeStartObject();
      json.writeStringField("code", place.code());
      json.writeStringField("name", place.name());
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonLine.strings(json, "issuers", about.issuers());
    json.writeStringField("snippet", hit.snippet().text());
    JsonLine.strings(json, "also", hit.also());
    json.writeArrayFieldStart("targets");
    for (TargetRow row : hit.targets()) {
      json.writeStartObject();
      TargetJson.write(json, row);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  void csv(SearchResult.Found found) {
    Csv csv =
        new Csv(
            screen,
            "id",
            "score",
            "published",
            "kind",
            "regions",
            "issuers",
            "document_number",
            "title",
            "targets",
            "outlet",
            "source",
            "url",
            "also");
    for (Hit hit : found.hits()) {
      csv.row(
          hit.id(),
          String.valueOf(hit.score()),
          hit.about().published(),
          hit.about().kind().name().toLowerCase(Locale.ROOT),
          hit.about().regions().stream().map(Hit.Place::name).collect(Collectors.joining("; ")),
          String.join("; ", hit.about().issuers()),
          hit.about().number(),
          hit.title().text(),
          hit.targets().stream().map(SearchPrinter::target).collect(Collectors.joining("; ")),
          hit.about().outlet(),
          hit.about().source(),
          hit.about().url(),
          String.join("; ", hit.also()));
    }
    csv.end();
  }
}
