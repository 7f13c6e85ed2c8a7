package org.policywatch.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
      String shown = " found, " + found.hits().size() + " shown, ";
      out.println(style.dim(more + found.total() + shown + seconds(found.seconds()) + " s"));
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
    ObjectNode object = new ObjectMapper().createObjectNode();
    object.put("query", request.query());
    object.put("total", found.total());
    object.put("total_is_exact", found.isTotalExact());
    object.put("seconds", found.seconds());
    found.notes().forEach(object.withArray("notes")::add);
    ArrayNode hits = object.putArray("hits");
    found.hits().forEach(hit -> json(hits.addObject(), hit));
    screen.out().println(object);
    screen.out().flush();
  }

  private static void json(ObjectNode object, Hit hit) {
    Hit.About about = hit.about();
    object.put("id", hit.id());
    object.put("score", hit.score());
    object.put("title", hit.title().text());
    object.put("url", about.url());
    object.put("kind", about.kind().name().toLowerCase(Locale.ROOT));
    object.put("published", about.published());
    object.put("outlet", about.outlet());
    object.put("source", about.source());
    object.put("document_number", about.number());
    ArrayNode regions = object.putArray("regions");
    about
        .regions()
        .forEach(it -> regions.addObject().put("code", it.code()).put("name", it.name()));
    ArrayNode issuers = object.putArray("issuers");
    about.issuers().forEach(issuers::add);
    object.put("snippet", hit.snippet().text());
    ArrayNode also = object.putArray("also");
    hit.also().forEach(also::add);
    ArrayNode targets = object.putArray("targets");
    hit.targets().forEach(row -> TargetJson.write(targets.addObject(), row));
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
