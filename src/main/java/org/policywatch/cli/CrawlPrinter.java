package org.policywatch.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import org.policywatch.app.Workspace;
import org.policywatch.crawl.Counts;
import org.policywatch.crawl.CrawlReport;
import org.policywatch.crawl.SourceReport;
import org.policywatch.crawl.SourceReport.Outcome;

/** A crawl's report, for people and for machines. */
final class CrawlPrinter {
  private static final int SHOWN = 10;

  private final Screen screen;

  CrawlPrinter(Screen screen) {
    this.screen = screen;
  }

  /**
   * @param word one to search for next
   */
  void report(CrawlReport report, Workspace workspace, String word) {
    sources(report);
    failures(report);
    summary(report);
    PrintWriter out = screen.out();
    String next = "next: policywatch search %s --data %s".formatted(word, workspace.data());
    out.println(screen.style().dim(next));
    out.flush();
  }

  /** One line on the whole run. */
  void summary(CrawlReport report) {
    PrintWriter out = screen.out();
    Style style = screen.style();
    Counts counts = report.counts();
    int duplicates = counts.documents().duplicates();
    out.println(
        style.bold(report.stopped() ? "stopped" : "done")
            + " in %.1f s: %s new, %d changed, %d fetched, %d not modified, %d failed%s%s%s"
                .formatted(
                    report.took().toMillis() / 1000.0,
                    style.green(String.valueOf(counts.documents().fresh())),
                    counts.documents().changed(),
                    counts.fetched(),
                    counts.notModified(),
                    counts.failed(),
                    some(duplicates, duplicates == 1 ? "duplicate" : "duplicates"),
                    some(counts.robotsDenied(), "denied by noindex or robots.txt"),
                    some(counts.deferred(), "put off")));
    if (report.stopped()) {
      out.println("nothing is lost: the next crawl goes on from here");
    }
  }

  private static String some(int count, String what) {
    return count == 0 ? "" : ", " + count + " " + what;
  }

  /** A line for each source when they are few; else only for those that something is wrong with. */
  void sources(CrawlReport report) {
    Table table = new Table("SOURCE", "NEW", "CHANGED", "FETCHED", "FAILED", "STATE");
    boolean all = report.sources().size() <= 2 * SHOWN;
    for (SourceReport source : report.sources()) {
      Counts counts = source.counts();
      boolean wrong = source.outcome() == Outcome.UNREACHABLE || source.problem() != null;
      if (all || wrong || counts.documents().fresh() > 0) {
        table.row(
            source.source().value(),
            String.valueOf(counts.documents().fresh()),
            String.valueOf(counts.documents().changed()),
            String.valueOf(counts.fetched()),
            String.valueOf(counts.failed()),
            state(source));
      }
    }
    if (!table.isEmpty()) {
      table.print(screen.out(), screen.style());
      screen.out().println();
    }
  }

  private static String state(SourceReport source) {
    String outcome = source.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String state = source.outcome() == Outcome.CRAWLED ? "ok" : outcome;
    return source.problem() == null ? state : state + ": " + source.problem();
  }

  void failures(CrawlReport report) {
    PrintWriter out = screen.out();
    report.failures().stream()
        .limit(SHOWN)
        .forEach(
            failure ->
                out.println(
                    screen.style().red("failed ")
                        + Screen.plain(failure.page() + ": " + failure.reason())));
    int more = report.counts().failed() - SHOWN;
    if (more > 0) {
      out.println("… and " + more + " more; see the log under the data directory");
    }
    if (!report.failures().isEmpty()) {
      out.println();
    }
  }

  void json(CrawlReport report) {
    JsonLine.print(
        screen,
        json -> {
          counts(json, report.counts());
          json.writeNumberField("seconds", report.took().toMillis() / 1000.0);
          json.writeBooleanField("stopped", report.stopped());
          json.writeArrayFieldStart("sources");
          for (SourceReport source : report.sources()) {
            json.writeStartObject();
            json.writeStringField("id", source.source().value());
            json.writeStringField("outcome", source.outcome().name().toLowerCase(Locale.ROOT));
            json.writeStringField("problem", source.problem());
            counts(json, source.counts());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeArrayFieldStart("failures");
          for (CrawlReport.PageFailure failure : report.failures()) {
            json.writeStartObject();
            json.writeStringField("source", failure.source().value());
            json.writeStringField("url", failure.page().value());
            json.writeStringField("reason", failure.reason());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
    screen.out().flush();
  }

  private static void counts(JsonGenerator json, Counts counts) throws IOException {
    json.writeNumberField("lists", counts.lists());
    json.writeNumberField("fetched", counts.fetched());
    json.writeNumberField("not_modified", counts.notModified());
    json.writeNumberField("failed", counts.failed());
    json.writeNumberField("deferred", counts.deferred());
    json.writeNumberField("robots_denied", counts.robotsDenied());
    json.writeNumberField("documents_new", counts.documents().fresh());
    json.writeNumberField("documents_changed", counts.documents().changed());
    json.writeNumberField("duplicates", counts.documents().duplicates());
  }
}
