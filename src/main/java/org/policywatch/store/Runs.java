package org.policywatch.store;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;

/** How the sources do, and what the last runs did for each. Safe for many threads. */
public final class Runs {
  /** Of one source. */
  private static final int KEPT = 60;

  private final Database database;

  Runs(Database database) {
    this.database = database;
  }

  /** Keeps what a run did for a source, so that the next ones can be compared with it. */
  public void keep(RunRecord run) {
    database.write(
        session -> {
          save(session, run);
          return null;
        });
  }

  /** What the last runs did for the source, newest first. */
  public List<RunRecord> of(SourceId source, int limit) {
    return database.read(
        session ->
            session.all(
                "SELECT * FROM run WHERE source = ? ORDER BY began DESC LIMIT ?",
                Runs::read,
                source.value(),
                limit));
  }

  /**
   * Records that a source was crawled.
   *
   * @param error why the run failed as a whole, e.g. its list could not be had; null when it went
   *     well
   */
  public void record(SourceId source, Instant at, RunCounts counts, @Nullable String error) {
    database.write(
        session ->
            session.update(
                "INSERT INTO source_run (source, last_run, last_success, failures, last_error,"
                    + " fetched, not_modified, failed, robots_denied, documents_new,"
                    + " documents_changed, duplicates) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                    + " ON CONFLICT (source) DO UPDATE SET last_run = excluded.last_run,"
                    + " last_success = coalesce(excluded.last_success, source_run.last_success),"
                    + " failures = CASE WHEN excluded.failures = 0 THEN 0"
                    + " ELSE source_run.failures + 1 END, last_error = excluded.last_error,"
                    + " fetched = excluded.fetched, not_modified = excluded.not_modified,"
                    + " failed = excluded.failed, robots_denied = excluded.robots_denied,"
                    + " documents_new = excluded.documents_new,"
                    + " documents_changed = excluded.documents_changed,"
                    + " duplicates = excluded.duplicates",
                source.value(),
                at,
                error == null ? at : null,
                error == null ? 0 : 1,
                error,
                counts.fetched(),
                counts.notModified(),
                counts.failed(),
                counts.robotsDenied(),
                counts.documentsNew(),
                counts.documentsChanged(),
                counts.duplicates()));
  }

  /** How each source that was ever crawled does, by name. */
  public List<SourceHealth> health() {
    return database.read(
        session ->
            session.all(
                "SELECT r.*, (SELECT count(*) FROM page p WHERE p.source = r.source) AS pages,"
                    + " (SELECT count(*) FROM document d WHERE d.source = r.source"
                    + " AND d.noindex IS NULL) AS documents"
                    + " FROM source_run r ORDER BY r.source",
                Runs::health));
  }

  /** When the source's next page is due; empty when it has none. */
  public Optional<Instant> nextDue(SourceId source) {
    return database.read(
        session ->
            session.first(
                "SELECT ready FROM page WHERE source = ? ORDER BY ready LIMIT 1",
                row -> row.instant("ready"),
                source.value()));
  }

  private static void save(Session session, RunRecord run) throws SQLException {
    RunCounts counts = run.counts();
    RunRecord.Load load = run.load();
    session.update(
        "INSERT OR REPLACE INTO run VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        run.source().value(),
        run.began(),
        run.took().toMillis(),
        run.outcome(),
        run.problem(),
        load.due(),
        load.listed(),
        counts.fetched(),
        counts.notModified(),
        counts.failed(),
        counts.robotsDenied(),
        counts.documentsNew(),
        counts.documentsChanged(),
        counts.duplicates(),
        load.bytes(),
        load.slowest().toMillis(),
        load.slowestPage() == null ? null : load.slowestPage().value(),
        load.nextDue(),
        written(run.reasons()));
    session.update(
        "DELETE FROM run WHERE source = ? AND began NOT IN"
            + " (SELECT began FROM run WHERE source = ? ORDER BY began DESC LIMIT ?)",
        run.source().value(),
        run.source().value(),
        KEPT);
  }

  private static SourceHealth health(Session.Row row) throws SQLException {
    return new SourceHealth(
        new SourceId(row.text("source")),
        row.instant("last_run"),
        row.maybeInstant("last_success"),
        row.count("failures"),
        row.maybeText("last_error"),
        counts(row),
        row.number("pages"),
        row.number("documents"));
  }

  private static RunCounts counts(Session.Row row) throws SQLException {
    return new RunCounts(
        row.count("fetched"),
        row.count("not_modified"),
        row.count("failed"),
        row.count("robots_denied"),
        row.count("documents_new"),
        row.count("documents_changed"),
        row.count("duplicates"));
  }

  private static RunRecord read(Session.Row row) throws SQLException {
    String slowest = row.maybeText("slowest_url");
    return new RunRecord(
        new SourceId(row.text("source")),
        row.instant("began"),
        Duration.ofMillis(row.number("took")),
        row.text("outcome"),
        row.maybeText("problem"),
        counts(row),
        new RunRecord.Load(
            row.count("due"),
            row.maybeText("listed") == null ? null : row.count("listed"),
            row.number("bytes"),
            Duration.ofMillis(row.number("slowest")),
            slowest == null ? null : new PageUrl(slowest),
            row.maybeInstant("next_due")),
        reasons(row.text("reasons")));
  }

  private static String written(Map<String, Integer> reasons) {
    return reasons.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey().replaceAll("[\\r\\n]", " "))
        .collect(Collectors.joining("\n"));
  }

  private static Map<String, Integer> reasons(String written) {
    Map<String, Integer> reasons = new LinkedHashMap<>();
    written
        .lines()
        .forEach(
            line -> {
              int space = line.indexOf(' ');
              reasons.put(line.substring(space + 1), Integer.parseInt(line.substring(0, space)));
            });
    return reasons;
  }
}
