package org.policywatch.store;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What sites told us of how they want to be visited, so that a restart does not forget it. Safe for
 * many threads.
 */
public final class Hosts {
  /** Of robots.txt copies and what else there is to a site: tens of thousands of the usual ones. */
  static final int MOST_BYTES = 64 * 1024 * 1024;

  /** After so many sites were kept it is looked whether there are too many. */
  static final int LOOKED_AFTER = 200;

  /** The longest that a robots.txt may stand in for one that cannot be had. */
  private static final Duration LONGEST = Duration.ofDays(30);

  private static final int ROW_BYTES = 200;

  private static final String TOO_MANY =
      " origin IN (SELECT origin FROM (SELECT origin, sum(coalesce(length(robots), 0) + ?)"
          + " OVER (ORDER BY robots_fetched DESC, origin) AS bytes FROM host_state)"
          + " WHERE bytes > ?)";

  private final Database database;
  private final AtomicInteger kept = new AtomicInteger();

  Hosts(Database database) {
    this.database = database;
  }

  /** What the site {@code http://host:port} told us. */
  public Optional<HostNotes> of(String origin) {
    return database.read(
        session ->
            session.first(
                "SELECT robots, robots_fetched, closed_until, why FROM host_state WHERE origin = ?",
                row ->
                    new HostNotes(
                        row.maybeBytes("robots"),
                        row.maybeInstant("robots_fetched"),
                        row.maybeInstant("closed_until"),
                        row.text("why")),
                origin));
  }

  /**
   * Keeps what the site told us in place of what it told before. Whoever follows links meets sites
   * without number, so the oldest make room; until when a site sent us away stays while it holds.
   */
  public void keep(String origin, HostNotes notes, Instant now) {
    boolean isLook = kept.getAndIncrement() % LOOKED_AFTER == 0;
    database.write(
        session -> {
          if (isLook) {
            makeRoom(session, now);
          }
          return session.update(
              "INSERT INTO host_state (origin, robots, robots_fetched, closed_until, why)"
                  + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (origin) DO UPDATE SET"
                  + " robots = excluded.robots, robots_fetched = excluded.robots_fetched,"
                  + " closed_until = excluded.closed_until, why = excluded.why",
              origin,
              notes.robots(),
              notes.robotsFetched(),
              notes.closedUntil(),
              notes.why());
        });
  }

  private static void makeRoom(Session session, Instant now) throws SQLException {
    session.update(
        "DELETE FROM host_state WHERE coalesce(closed_until, 0) <= ?"
            + " AND (coalesce(robots_fetched, 0) < ? OR"
            + TOO_MANY
            + ")",
        now,
        now.minus(LONGEST),
        ROW_BYTES,
        MOST_BYTES);
    session.update(
        "UPDATE host_state SET robots = NULL, robots_fetched = NULL WHERE" + TOO_MANY,
        ROW_BYTES,
        MOST_BYTES);
  }
}
