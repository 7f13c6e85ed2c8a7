package org.policywatch.store;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policywatch.frontier.Completion;
import org.policywatch.frontier.Frontier;
import org.policywatch.frontier.Lease;
import org.policywatch.model.Candidate;
import org.policywatch.model.PageResult;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;

/**
 * The frontier in the table {@code page}: which addresses there are, whose they are and when they
 * are due. What a visit leaves there is {@link SqlVisits}' to write.
 *
 * <p>A page belongs to the source that listed it first; what other sources say of it changes
 * nothing, else two lists with different dates would make it due for ever. Once its source has not
 * listed it for {@link #ABANDONED} (the source was renamed, say) it goes to the next one that does.
 * A lease is known by the end it was given with: renewing moves the end, not the name.
 */
final class SqlFrontier implements Frontier {
  private static final Duration ABANDONED = Duration.ofDays(60);
  private static final Duration A_DAY = Duration.ofDays(1);

  private static final String LEASED = " WHERE url = ? AND lease = ?";

  private final Database database;
  private final SqlVisits visits;

  SqlFrontier(Database database, Documents documents, DocumentWriter writer) {
    this.database = database;
    this.visits = new SqlVisits(database, documents, writer);
  }

  @Override
  public Set<PageUrl> discover(SourceId source, List<Candidate> candidates, Instant now) {
    List<@Nullable Object[]> rows = new ArrayList<>(candidates.size());
    List<@Nullable Object[]> listed = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      String url = candidate.url().value();
      rows.add(
          new @Nullable Object[] {
            url,
            source.value(),
            candidate.title(),
            candidate.stamp(),
            now,
            now,
            now,
            now,
            now,
            now.minus(ABANDONED)
          });
      listed.add(new @Nullable Object[] {now, url, source.value(), now.minus(A_DAY)});
    }
    return database.write(
        session -> {
          session.batch(
              "UPDATE page SET listed = ? WHERE url = ? AND source = ? AND listed < ?", listed);
          int[] changed =
              session.batch(
                  "INSERT INTO page (url, source, title, stamp, first_seen, listed, due, ready)"
                      + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (url) DO UPDATE SET"
                      + " source = excluded.source, listed = excluded.listed,"
                      + " stamp = excluded.stamp, title = coalesce(excluded.title, page.title),"
                      + " due = excluded.due, ready = excluded.ready"
                      // a page under lease is being visited: the next look at the list tells again
                      + " WHERE (page.lease IS NULL OR page.ready <= ?)"
                      + " AND (page.source = excluded.source AND excluded.stamp IS NOT NULL"
                      + " AND page.stamp IS DISTINCT FROM excluded.stamp"
                      + " OR page.source <> excluded.source AND page.listed < ?)",
                  rows);
          Set<PageUrl> fresh = new LinkedHashSet<>();
          for (int i = 0; i < changed.length; i++) {
            if (changed[i] > 0) {
              fresh.add(candidates.get(i).url());
            }
          }
          return fresh;
        });
  }

  @Override
  public List<Lease> lease(SourceId source, int limit, Instant now, Duration duration) {
    Instant until = Instant.ofEpochMilli(now.plus(duration).toEpochMilli());
    return database.write(
        session -> {
          Map<PageUrl, Lease> chosen = new LinkedHashMap<>();
          List<Lease> oldest = due(session, source, now, "ready, number", limit, until);
          List<Lease> newest =
              oldest.size() < limit
                  ? List.of()
                  : due(session, source, now, "ready DESC, number DESC", limit / 2, until);
          oldest.stream()
              .limit(limit - newest.size())
              .forEach(lease -> chosen.put(lease.url(), lease));
          newest.reversed().forEach(lease -> chosen.putIfAbsent(lease.url(), lease));
          List<Lease> leases = List.copyOf(chosen.values());
          List<@Nullable Object[]> rows = new ArrayList<>(leases.size());
          leases.forEach(
              lease -> rows.add(new @Nullable Object[] {until, until, lease.url().value()}));
          session.batch("UPDATE page SET lease = ?, ready = ? WHERE url = ?", rows);
          return leases;
        });
  }

  private static List<Lease> due(
      Session session, SourceId source, Instant now, String order, int limit, Instant until)
      throws SQLException {
    return session.all(
        "SELECT url, etag, last_modified, digest, noarchive, failures, unchanged, changes"
            + " FROM page WHERE source = ? AND ready <= ? ORDER BY "
            + order
            + " LIMIT ?",
        row -> lease(session, row, source, until),
        source.value(),
        now,
        limit);
  }

  private static Lease lease(Session session, Session.Row row, SourceId source, Instant until)
      throws SQLException {
    String url = row.text("url");
    return new Lease(
        new PageUrl(url),
        source,
        new Lease.Known(
            SqlVisits.validators(row),
            row.text("digest"),
            row.maybeText("noarchive"),
            SqlVisits.files(session, url)),
        row.count("failures"),
        row.count("unchanged"),
        row.count("changes"),
        until);
  }

  @Override
  public int due(SourceId source, Instant now) {
    return database.read(
        session ->
            (int)
                session.number(
                    "SELECT count(*) FROM page WHERE source = ? AND ready <= ?",
                    source.value(),
                    now));
  }

  @Override
  public boolean renew(Lease lease, Instant now, Duration duration) {
    return database.write(
        session ->
            session.update(
                    "UPDATE page SET ready = ?" + LEASED,
                    now.plus(duration),
                    lease.url().value(),
                    lease.until())
                > 0);
  }

  @Override
  public void release(List<Lease> leases) {
    List<@Nullable Object[]> rows = new ArrayList<>(leases.size());
    leases.forEach(lease -> rows.add(new @Nullable Object[] {lease.url().value(), lease.until()}));
    database.write(
        session ->
            session.batch("UPDATE page SET ready = due, lease = NULL" + LEASED, rows).length);
  }

  @Override
  public int recheck(SourceId source, Instant before) {
    return database.write(
        session ->
            session.update(
                "UPDATE page SET due = ?, ready = ? WHERE source = ? AND visited < ?"
                    + " AND due > ? AND lease IS NULL",
                before,
                before,
                source.value(),
                before,
                before));
  }

  @Override
  public int takeBack(SourceId source, Instant now, Instant latest) {
    String late = " WHERE source = ? AND ready > ? AND lease IS NULL AND ";
    String id = source.value();
    return database.write(
        session ->
            session.update(
                    "UPDATE page SET due = ? + due - visited, ready = ? + due - visited,"
                        + " visited = ?"
                        + late
                        + "visited > ?",
                    now,
                    now,
                    now,
                    id,
                    latest,
                    now)
                + session.update(
                    "UPDATE page SET due = ?, ready = ?" + late + "(visited IS NULL OR ? > ?)",
                    now,
                    now,
                    id,
                    latest,
                    latest,
                    now));
  }

  @Override
  public Completion complete(Lease lease, PageResult result, Instant now, Instant nextDue) {
    return visits.complete(lease, result, now, nextDue);
  }

  @Override
  public SeedState seed(SourceId source, PageUrl url) {
    return database.read(
        session ->
            session
                .first(
                    "SELECT visited, etag, last_modified, digest FROM seed WHERE url = ?",
                    row ->
                        new SeedState(
                            row.instant("visited"), SqlVisits.validators(row), row.text("digest")),
                    name(source, url))
                .orElse(SeedState.NEVER));
  }

  @Override
  public void recordSeed(SourceId source, PageUrl url, SeedState state) {
    database.write(
        session ->
            session.update(
                "INSERT INTO seed (url, visited, etag, last_modified, digest)"
                    + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (url) DO UPDATE SET"
                    + " visited = excluded.visited, etag = excluded.etag,"
                    + " last_modified = excluded.last_modified, digest = excluded.digest",
                name(source, url),
                state.visited(),
                state.validators().etag(),
                state.validators().lastModified(),
                state.digest()));
  }

  /** Two sources may take different pages from one list. */
  private static String name(SourceId source, PageUrl url) {
    return source.value() + " " + url.value();
  }
}
