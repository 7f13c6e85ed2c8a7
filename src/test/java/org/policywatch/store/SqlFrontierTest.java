package org.policywatch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policywatch.store.Visits.HOUR;
import static org.policywatch.store.Visits.LATER;
import static org.policywatch.store.Visits.NOW;
import static org.policywatch.store.Visits.SOURCE;
import static org.policywatch.store.Visits.url;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.policywatch.frontier.Frontier.SeedState;
import org.policywatch.frontier.Lease;
import org.policywatch.model.Candidate;
import org.policywatch.model.PageResult;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;
import org.policywatch.model.Validators;

/** Which addresses are due, and whose they are. */
class SqlFrontierTest extends StoreFixture {
  private static final SourceId OTHER = new SourceId("south-gov");

  @Test
  void newAddressesAreDueInTheOrderOfTheList() {
    assertThat(pages.discover("b", "a", "c", "a")).isEqualTo(3);
    assertThat(pages.discover("a")).isZero();

    assertThat(NamedPages.names(pages.lease(NOW))).containsExactly("b", "a", "c");
  }

  @Test
  void theOldestDueComesFirst() {
    frontier.discover(SOURCE, NamedPages.candidates("late"), NOW.plusSeconds(5));
    frontier.discover(SOURCE, NamedPages.candidates("early"), NOW);

    assertThat(NamedPages.names(frontier.lease(SOURCE, 1, NOW.plusSeconds(9), HOUR)))
        .containsExactly("early");
  }

  @Test
  void newsDoesNotWaitBehindABacklogNorTheBacklogBehindNews() {
    String[] old = IntStream.range(0, 100).mapToObj(i -> "old" + i).toArray(String[]::new);
    frontier.discover(SOURCE, NamedPages.candidates(old), NOW);
    frontier.discover(SOURCE, NamedPages.candidates("new1", "new2"), NOW.plusSeconds(5));

    List<String> first = NamedPages.names(frontier.lease(SOURCE, 8, NOW.plusSeconds(9), HOUR));
    List<String> second = NamedPages.names(frontier.lease(SOURCE, 8, NOW.plusSeconds(9), HOUR));

    assertThat(first).hasSize(8).contains("old0", "old3", "new1", "new2").doesNotHaveDuplicates();
    assertThat(second).hasSize(8).contains("old4").doesNotContainAnyElementsOf(first);
  }

  @Test
  void aLeasedPageIsNobodyElses() {
    pages.discover("a");
    pages.lease(NOW);

    assertThat(pages.lease(NOW.plus(HOUR).minusMillis(1))).isEmpty();
    assertThat(frontier.lease(OTHER, 10, LATER, HOUR)).isEmpty();
  }

  @Test
  void aLeaseThatIsNotCompletedRunsOut() {
    pages.discover("a");
    Lease lost = pages.lease(NOW).get(0);

    List<Lease> second = pages.lease(NOW.plus(HOUR));

    assertThat(NamedPages.names(second)).containsExactly("a");
    assertThat(frontier.renew(lost, NOW.plus(HOUR), HOUR)).isFalse();
    assertThat(frontier.renew(second.get(0), NOW.plus(HOUR), HOUR)).isTrue();
  }

  @Test
  void whatAClockThatWasAheadPutOffIsDueAsLongAfterNowAsItWasAfterItsVisit() {
    Instant ahead = NOW.plus(Duration.ofDays(1_500));
    Duration week = Duration.ofDays(7);
    frontier.discover(SOURCE, NamedPages.candidates("visited", "deferred"), NOW);
    for (Lease lease : pages.lease(NOW)) {
      PageResult result =
          lease.url().equals(url("visited"))
              ? new PageResult.NotModified(Validators.NONE)
              : new PageResult.Deferred(ahead.plus(HOUR), "status 429");
      frontier.complete(lease, result, ahead, ahead.plus(week));
    }
    frontier.discover(SOURCE, NamedPages.candidates("new"), ahead);

    assertThat(frontier.takeBack(SOURCE, NOW, NOW.plus(Duration.ofDays(100)))).isEqualTo(3);

    assertThat(NamedPages.names(pages.lease(NOW))).containsExactly("deferred", "new");
    assertThat(pages.lease(NOW.plus(week).minusMillis(1))).hasSize(2); // the two leases ran out
    assertThat(frontier.due(SOURCE, NOW.plus(week))).isEqualTo(1);
  }

  @Test
  void whatIsDueInItsTimeIsLeftAlone() {
    frontier.discover(SOURCE, NamedPages.candidates("visited", "deferred"), NOW);
    for (Lease lease : pages.lease(NOW)) {
      frontier.complete(
          lease, new PageResult.NotModified(Validators.NONE), NOW, NOW.plus(Duration.ofDays(90)));
    }

    assertThat(frontier.takeBack(SOURCE, NOW, NOW)).isZero();
    assertThat(pages.lease(NOW)).isEmpty();
  }

  @Test
  void aLeaseMayBeRenewedAgainAndAgain() {
    pages.discover("a");
    Lease lease = pages.lease(NOW).get(0);

    for (int i = 1; i < 4; i++) {
      assertThat(frontier.renew(lease, NOW.plus(HOUR.multipliedBy(i)), HOUR)).isTrue();
    }

    assertThat(pages.lease(NOW.plus(HOUR.multipliedBy(4)).minusMillis(1))).isEmpty();
    assertThat(pages.lease(NOW.plus(HOUR.multipliedBy(4)))).hasSize(1);
  }

  @Test
  void releasedPagesAreDueAtOnce() {
    pages.discover("a", "b");
    List<Lease> leases = pages.lease(NOW);

    frontier.release(leases);

    assertThat(NamedPages.names(pages.lease(NOW))).containsExactly("a", "b");
  }

  @Test
  void releasingALostLeaseDoesNotTakeAnothers() {
    pages.discover("a");
    List<Lease> lost = pages.lease(NOW);
    pages.lease(NOW.plus(HOUR));

    frontier.release(lost);

    assertThat(pages.lease(NOW.plus(HOUR).plusSeconds(1))).isEmpty();
  }

  @Test
  void aNewStampMakesAPageDue() {
    Instant stamp = Instant.parse("2026-11-01T00:00:00Z");
    frontier.discover(SOURCE, List.of(new Candidate(url("a"), "t", stamp)), NOW);
    pages.extracted(pages.lease(NOW).get(0));
    Instant next = NOW.plusSeconds(60);

    int same = listed(SOURCE, new Candidate(url("a"), "t", stamp), next);
    int silent = listed(SOURCE, new Candidate(url("a"), "t", null), next);
    int other = listed(SOURCE, new Candidate(url("a"), "t", stamp.plusSeconds(1)), next);

    assertThat(List.of(same, silent, other)).containsExactly(0, 0, 1);
    assertThat(pages.lease(next)).hasSize(1);
  }

  @Test
  void aStampThatChangesDuringAVisitIsNoticedNextTime() {
    Candidate first = new Candidate(url("a"), null, NOW.minusSeconds(2));
    Candidate second = new Candidate(url("a"), null, NOW.minusSeconds(1));
    frontier.discover(SOURCE, List.of(first), NOW);
    Lease lease = pages.lease(NOW).get(0);

    assertThat(frontier.discover(SOURCE, List.of(second), NOW.plusSeconds(1))).isEmpty();
    assertThat(pages.lease(NOW.plusSeconds(1))).isEmpty();
    pages.extracted(lease);
    assertThat(frontier.discover(SOURCE, List.of(second), NOW.plusSeconds(2)))
        .containsExactly(url("a"));
  }

  @Test
  void theStampOfAnotherSourceChangesNothing() {
    frontier.discover(SOURCE, List.of(new Candidate(url("a"), null, NOW)), NOW);
    pages.extracted(pages.lease(NOW).get(0));

    int due = listed(OTHER, new Candidate(url("a"), null, NOW.plusSeconds(1)), NOW);

    assertThat(due).isZero();
    assertThat(frontier.lease(OTHER, 10, LATER, HOUR)).isEmpty();
  }

  @Test
  void aPageThatItsSourceListsNoMoreGoesToTheNextThatDoes() {
    pages.discover("kept", "left");
    pages.lease(NOW).forEach(pages::extracted);
    Instant month = NOW.plus(Duration.ofDays(30));
    Instant quarter = NOW.plus(Duration.ofDays(90));
    frontier.discover(SOURCE, NamedPages.candidates("kept"), month);

    Set<PageUrl> before = frontier.discover(OTHER, NamedPages.candidates("kept", "left"), month);
    Set<PageUrl> after = frontier.discover(OTHER, NamedPages.candidates("kept", "left"), quarter);

    assertThat(before).isEmpty();
    assertThat(after).containsExactly(url("left"));
    assertThat(NamedPages.names(frontier.lease(OTHER, 10, quarter, HOUR))).containsExactly("left");
  }

  @Test
  void seedsRememberTheirState() {
    SeedState state = new SeedState(NOW, new Validators(null, "yesterday"), "abc");
    assertThat(frontier.seed(SOURCE, url("list"))).isEqualTo(SeedState.NEVER);

    frontier.recordSeed(SOURCE, url("list"), SeedState.NEVER);
    frontier.recordSeed(SOURCE, url("list"), state);

    assertThat(frontier.seed(SOURCE, url("list"))).isEqualTo(state);
    assertThat(frontier.seed(new SourceId("other"), url("list"))).isEqualTo(SeedState.NEVER);
    store.forgetLists(NOW.plusMillis(1));
    assertThat(frontier.seed(SOURCE, url("list"))).isEqualTo(SeedState.NEVER);
  }

  @Test
  void manyWorkersNeverShareAPage() throws Exception {
    String[] names = new String[400];
    Arrays.setAll(names, i -> "p" + i);
    pages.discover(names);
    List<Future<List<String>>> workers = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 8; i++) {
        workers.add(threads.submit(this::takeAll));
      }
    }

    Set<String> seen = new HashSet<>();
    for (Future<List<String>> worker : workers) {
      worker.get().forEach(name -> assertThat(seen.add(name)).isTrue());
    }
    assertThat(seen).hasSize(400);
  }

  private List<String> takeAll() {
    List<String> taken = new ArrayList<>();
    List<Lease> leases = frontier.lease(SOURCE, 7, NOW, HOUR);
    while (!leases.isEmpty()) {
      taken.addAll(NamedPages.names(leases));
      leases.forEach(pages::extracted);
      leases = frontier.lease(SOURCE, 7, NOW, HOUR);
    }
    return taken;
  }

  private int listed(SourceId source, Candidate candidate, Instant now) {
    return frontier.discover(source, List.of(candidate), now).size();
  }

  /** Keeps the shortest lease from being taken for none. */
  @Test
  void aLeaseOfOneMillisecondIsALease() {
    pages.discover("a");

    frontier.lease(SOURCE, 1, NOW, Duration.ofMillis(1));

    assertThat(pages.lease(NOW)).isEmpty();
    assertThat(pages.lease(NOW.plusMillis(1))).hasSize(1);
  }
}
