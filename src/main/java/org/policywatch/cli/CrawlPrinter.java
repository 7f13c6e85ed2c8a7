package org.policywatch.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
                    some(counts.robotsDenied(), "denied by robots.txt"),
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
    Counts counts = report.counts();
    ObjectNode object = new ObjectMapper().createObjectNode();
    counts(object, counts);
    object.put("seconds", report.took().toMillis() / 1000.0);
    object.put("stopped", report.stopped());
    ArrayNode sources = object.putArray("sources");
    for (SourceReport source : report.sources()) {
      ObjectNode entry = sources.addObject();
      entry.put("id", source.source().value());
      entry.put("outcome", source.outcome().name().toLowerCase(Locale.ROOT));
      entry.put("problem", source.problem());
      counts(entry, source.counts());
    }
    ArrayNode failures = object.putArray("failures");
    report
        .failures()
        .forEach(
            failure ->
                failures
                    .addObject()
                    .put("source", failure.source().value())
                    .put("url", failure.page().value())
                    .put("reason", failure.reason()));
    screen.out().println(object);
    screen.out().flush();
  }

  private static void counts(ObjectNode object, Counts counts) {
    object.put("lists", counts.lists());
    object.put("fetched", counts.fetched());
    object.put("not_modified", counts.notModified());
    object.put("failed", counts.failed());
    object.put("deferred", counts.deferred());
    object.put("robots_denied", counts.robotsDenied());
    object.put("documents_new", counts.documents().fresh());
    object.put("documents_changed", counts.documents().changed());
    object.put("duplicates", counts.documents().duplicates());
  }
}
