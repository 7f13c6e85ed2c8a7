package org.policywatch.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;

/** Reports of runs in the database. */
final class Runs {
  /** Of one source. */
  private static final int KEPT = 60;

  void save(Session session, RunRecord run) throws SQLException {
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

  /** The last ones of the source, newest first. */
  List<RunRecord> of(Session session, SourceId source, int limit) throws SQLException {
    return session.all(
        "SELECT * FROM run WHERE source = ? ORDER BY began DESC LIMIT ?",
        Runs::read,
        source.value(),
        limit);
  }

  private static RunRecord read(Session.Row row) throws SQLException {
    String slowest = row.maybeText("slowest_url");
    return new RunRecord(
        new SourceId(row.text("source")),
        row.instant("began"),
        Duration.ofMillis(row.number("took")),
        row.text("outcome"),
        row.maybeText("problem"),
        Store.counts(row),
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
        .map(entry -> entry.getValue() + " " + entry.getKey().replace('\n', ' '))
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
