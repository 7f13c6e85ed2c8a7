package org.policywatch.app;

import java.time.InstantSource;
import java.util.Optional;
import org.policywatch.fetch.HostMemory;
import org.policywatch.fetch.HostState;
import org.policywatch.store.HostNotes;
import org.policywatch.store.Hosts;

/** What sites told the fetcher, kept in the store: neither package knows the other. */
record StoredHosts(Hosts hosts, InstantSource clock) implements HostMemory {
  @Override
  public Optional<HostState> recall(String origin) {
    return hosts
        .of(origin)
        .map(
            notes -> {
              byte[] robots = notes.robots();
              boolean known = robots != null && notes.robotsFetched() != null;
              return new HostState(
                  known ? new HostState.RobotsCopy(robots, notes.robotsFetched()) : null,
                  notes.closedUntil(),
                  notes.why());
            });
  }

  @Override
  public void remember(String origin, HostState state) {
    HostState.RobotsCopy robots = state.robots();
    hosts.keep(
        origin,
        new HostNotes(
            robots == null ? null : robots.body(),
            robots == null ? null : robots.fetchedAt(),
            state.closedUntil(),
            state.why()),
        clock.instant());
  }
}
