package org.policywatch.store;

import java.util.Optional;

/**
 * What sites told us of how they want to be visited, so that a restart does not forget it. Safe for
 * many threads.
 */
public final class Hosts {
  private final Database database;

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

  /** Keeps what the site told us in place of what it told before. */
  public void keep(String origin, HostNotes notes) {
    database.write(
        session ->
            session.update(
                "INSERT INTO host_state (origin, robots, robots_fetched, closed_until, why)"
                    + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (origin) DO UPDATE SET"
                    + " robots = excluded.robots, robots_fetched = excluded.robots_fetched,"
                    + " closed_until = excluded.closed_until, why = excluded.why",
                origin,
                notes.robots(),
                notes.robotsFetched(),
                notes.closedUntil(),
                notes.why()));
  }
}
