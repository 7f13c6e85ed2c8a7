package org.policywatch.store;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policywatch.frontier.Completion;
import org.policywatch.frontier.Frontier;
import org.policywatch.frontier.Lease;
import org.policywatch.model.Candidate;
import org.policywatch.model.FailureKind;
import org.policywatch.model.PageResult;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;
import org.policywatch.model.StoredDocument;
import org.policywatch.model.Validators;

/**
 * The frontier in the table {@code page}. A page belongs to the source that listed it first; what
 * other sources say of it changes nothing, else two lists with different dates would make it due
 * for ever. Once its source has not listed it for {@link #ABANDONED} (the source was renamed, say)
 * it goes to the next one that does. A lease is known by the end it was given with: renewing moves
 * the end, not the name.
 */
final class SqlFrontier implements Frontier {
  private static final Duration ABANDONED = Duration.ofDays(60);

  /** A page that is missing once may be back tomorrow: sites are moved about. */
  private static final int GONE_VISITS = 3;

  private static final Duration GONE_FOR = Duration.ofDays(7);
  private static final Duration A_DAY = Duration.ofDays(1);

  private static final String LEASED = " WHERE url = ? AND lease = ?";

  private final Database database;
  private final Documents documents;
  private final DocumentWriter writer;

  SqlFrontier(Database database, Documents documents, DocumentWriter writer) {
    this.database = database;
    this.documents = documents;
    this.writer = writer;
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
          List<Lease> leases =
              session.all(
                  "SELECT url, etag, last_modified, digest, failures, unchanged, changes FROM page"
                      + " WHERE source = ? AND ready <= ? ORDER BY ready, number LIMIT ?",
                  row -> lease(row, source, until),
                  source.value(),
                  now,
                  limit);
          List<@Nullable Object[]> rows = new ArrayList<>(leases.size());
          leases.forEach(
              lease -> rows.add(new @Nullable Object[] {until, until, lease.url().value()}));
          session.batch("UPDATE page SET lease = ?, ready = ? WHERE url = ?", rows);
          return leases;
        });
  }

  private static Lease lease(Session.Row row, SourceId source, Instant until) throws SQLException {
    return new Lease(
        new PageUrl(row.text("url")),
        source,
        new Validators(row.maybeText("etag"), row.maybeText("last_modified")),
        row.text("digest"),
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
  public Completion complete(Lease lease, PageResult result, Instant now, Instant nextDue) {
    return switch (result) {
      case PageResult.Extracted extracted -> extracted(lease, extracted, now, nextDue);
      case PageResult.NotModified same ->
          database.write(session -> notModified(session, lease, same, now, nextDue));
      case PageResult.Denied denied ->
          unread(lease, new Unread("denied", denied.rule(), now, lease.failures()), nextDue);
      case PageResult.Deferred deferred ->
          unread(
              lease,
              new Unread("deferred", deferred.why(), null, lease.failures()),
              later(nextDue, deferred.notBefore()));
      case PageResult.Failed failed ->
          unread(
              lease,
              new Unread(
                  "failed",
                  failed.kind() + ": " + failed.detail(),
                  now,
                  lease.failures() + 1,
                  failed.kind() == FailureKind.GONE),
              nextDue);
    };
  }

  private Completion extracted(
      Lease lease, PageResult.Extracted result, Instant now, Instant nextDue) {
    DocumentWriter.Visit visit = writer.visit(lease, result);
    return database.write(
        session -> {
          Completion completion = writer.save(session, visit, now);
          boolean same = completion.change() == Completion.Change.UNCHANGED;
          Validators validators = result.capture().validators();
          int changed =
              session.update(
                  "UPDATE page SET outcome = 'extracted', detail = NULL, visited = ?, due = ?,"
                      + " ready = ?, lease = NULL, etag = ?, last_modified = ?, digest = ?,"
                      + " failures = 0, unchanged = ?, changes = changes + ?, gone_visits = 0,"
                      + " gone_since = NULL WHERE url = ?",
                  now,
                  nextDue,
                  nextDue,
                  validators.etag(),
                  validators.lastModified(),
                  result.capture().digest(),
                  same ? lease.unchanged() + 1 : 0,
                  completion.change() == Completion.Change.CHANGED ? 1 : 0,
                  lease.url().value());
          back(session, lease);
          return known(lease, changed, completion);
        });
  }

  private Completion notModified(
      Session session, Lease lease, PageResult.NotModified result, Instant now, Instant nextDue)
      throws SQLException {
    int changed =
        session.update(
            "UPDATE page SET outcome = 'not modified', detail = NULL, visited = ?, due = ?,"
                + " ready = ?, lease = NULL, etag = coalesce(?, etag),"
                + " last_modified = coalesce(?, last_modified), failures = 0, unchanged = ?,"
                + " gone_visits = 0, gone_since = NULL WHERE url = ?",
            now,
            nextDue,
            nextDue,
            result.validators().etag(),
            result.validators().lastModified(),
            lease.unchanged() + 1,
            lease.url().value());
    back(session, lease);
    Optional<StoredDocument> document = documents.behind(session, lease.url().value());
    return known(
        lease,
        changed,
        document
            .map(same -> new Completion(Completion.Change.UNCHANGED, same, List.of()))
            .orElse(Completion.NOTHING));
  }

  /** The page is there, again or still. */
  private static void back(Session session, Lease lease) throws SQLException {
    session.update(
        "UPDATE document SET gone = NULL WHERE url = ? AND gone IS NOT NULL", lease.url().value());
  }

  /**
   * Counts visits in a row that found no page any more; after enough of them over enough time its
   * document is marked. It stays: what was promised was promised.
   */
  private static void gone(Session session, Lease lease, Instant now) throws SQLException {
    String url = lease.url().value();
    session.update(
        "UPDATE page SET gone_visits = gone_visits + 1, gone_since = coalesce(gone_since, ?)"
            + " WHERE url = ?",
        now,
        url);
    session.update(
        "UPDATE document SET gone = (SELECT gone_since FROM page WHERE url = ?) WHERE url = ?"
            + " AND gone IS NULL AND EXISTS (SELECT 1 FROM page WHERE url = ?"
            + " AND gone_visits >= ? AND gone_since <= ?)",
        url,
        url,
        url,
        GONE_VISITS,
        now.minus(GONE_FOR));
  }

  /** How a visit went that brought no page; {@code visited} null when there was none. */
  private record Unread(
      String outcome, String detail, @Nullable Instant visited, int failures, boolean gone) {
    Unread(String outcome, String detail, @Nullable Instant visited, int failures) {
      this(outcome, detail, visited, failures, false);
    }
  }

  private Completion unread(Lease lease, Unread unread, Instant due) {
    return database.write(
        session -> {
          int changed =
              session.update(
                  "UPDATE page SET outcome = ?, detail = ?, visited = coalesce(?, visited),"
                      + " due = ?, ready = ?, lease = NULL, failures = ? WHERE url = ?",
                  unread.outcome(),
                  unread.detail(),
                  unread.visited(),
                  due,
                  due,
                  unread.failures(),
                  lease.url().value());
          if (unread.gone()) {
            gone(session, lease, Objects.requireNonNull(unread.visited()));
          }
          return known(lease, changed, Completion.NOTHING);
        });
  }

  private static Completion known(Lease lease, int changed, Completion completion) {
    if (changed == 0) {
      throw new StoreException("page \"" + lease.url().value() + "\" was never discovered");
    }
    return completion;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  @Override
  public SeedState seed(String url) {
    return database.read(
        session ->
            session
                .first(
                    "SELECT visited, etag, last_modified, digest FROM seed WHERE url = ?",
                    row ->
                        new SeedState(
                            row.instant("visited"),
                            new Validators(row.maybeText("etag"), row.maybeText("last_modified")),
                            row.text("digest")),
                    url)
                .orElse(SeedState.NEVER));
  }

  @Override
  public void recordSeed(String url, SeedState state) {
    database.write(
        session ->
            session.update(
                "INSERT INTO seed (url, visited, etag, last_modified, digest)"
                    + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (url) DO UPDATE SET"
                    + " visited = excluded.visited, etag = excluded.etag,"
                    + " last_modified = excluded.last_modified, digest = excluded.digest",
                url,
                state.visited(),
                state.validators().etag(),
                state.validators().lastModified(),
                state.digest()));
  }
}
