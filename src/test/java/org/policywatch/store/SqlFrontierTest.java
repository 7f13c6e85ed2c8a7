package org.policywatch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policywatch.store.Visits.HOUR;
import static org.policywatch.store.Visits.LATER;
import static org.policywatch.store.Visits.NOW;
import static org.policywatch.store.Visits.SOURCE;
import static org.policywatch.store.Visits.longText;
import static org.policywatch.store.Visits.url;

import java.nio.file.Path;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.frontier.Completion;
import org.policywatch.frontier.Frontier;
import org.policywatch.frontier.Frontier.SeedState;
import org.policywatch.frontier.Lease;
import org.policywatch.model.Candidate;
import org.policywatch.model.FailureKind;
import org.policywatch.model.PageResult;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;
import org.policywatch.model.StoredDocument;
import org.policywatch.model.Validators;
import org.policywatch.store.Visits.Page;

class SqlFrontierTest {
  private static final SourceId OTHER = new SourceId("south-gov");

  @TempDir Path folder;
  private Store store;
  private Frontier frontier;

  @BeforeEach
  void open() {
    store = Store.open(folder);
    frontier = store.frontier();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void newAddressesAreDueInTheOrderOfTheList() {
    assertThat(discover("b", "a", "c", "a")).isEqualTo(3);
    assertThat(discover("a")).isZero();

    assertThat(names(lease(NOW))).containsExactly("b", "a", "c");
  }

  @Test
  void theOldestDueComesFirst() {
    frontier.discover(SOURCE, candidates("late"), NOW.plusSeconds(5));
    frontier.discover(SOURCE, candidates("early"), NOW);

    assertThat(names(frontier.lease(SOURCE, 1, NOW.plusSeconds(9), HOUR))).containsExactly("early");
  }

  @Test
  void aLeasedPageIsNobodyElses() {
    discover("a");
    lease(NOW);

    assertThat(lease(NOW.plus(HOUR).minusMillis(1))).isEmpty();
    assertThat(frontier.lease(OTHER, 10, LATER, HOUR)).isEmpty();
  }

  @Test
  void aLeaseThatIsNotCompletedRunsOut() {
    discover("a");
    Lease lost = lease(NOW).get(0);

    List<Lease> second = lease(NOW.plus(HOUR));

    assertThat(names(second)).containsExactly("a");
    assertThat(frontier.renew(lost, NOW.plus(HOUR), HOUR)).isFalse();
    assertThat(frontier.renew(second.get(0), NOW.plus(HOUR), HOUR)).isTrue();
  }

  @Test
  void aLeaseMayBeRenewedAgainAndAgain() {
    discover("a");
    Lease lease = lease(NOW).get(0);

    for (int i = 1; i < 4; i++) {
      assertThat(frontier.renew(lease, NOW.plus(HOUR.multipliedBy(i)), HOUR)).isTrue();
    }

    assertThat(lease(NOW.plus(HOUR.multipliedBy(4)).minusMillis(1))).isEmpty();
    assertThat(lease(NOW.plus(HOUR.multipliedBy(4)))).hasSize(1);
  }

  @Test
  void releasedPagesAreDueAtOnce() {
    discover("a", "b");
    List<Lease> leases = lease(NOW);

    frontier.release(leases);

    assertThat(names(lease(NOW))).containsExactly("a", "b");
  }

  @Test
  void releasingALostLeaseDoesNotTakeAnothers() {
    discover("a");
    List<Lease> lost = lease(NOW);
    lease(NOW.plus(HOUR));

    frontier.release(lost);

    assertThat(lease(NOW.plus(HOUR).plusSeconds(1))).isEmpty();
  }

  @Test
  void aCompletedPageComesBackWhenItIsDue() {
    discover("a");
    extracted(lease(NOW).get(0));

    assertThat(lease(LATER.minusMillis(1))).isEmpty();
    Lease again = lease(LATER).get(0);
    assertThat(again.validators()).isEqualTo(new Validators("\"e\"", null));
    assertThat(again.digest()).hasSize(64);
  }

  @Test
  void aNewStampMakesAPageDue() {
    Instant stamp = Instant.parse("2026-11-01T00:00:00Z");
    frontier.discover(SOURCE, List.of(new Candidate(url("a"), "t", stamp)), NOW);
    extracted(lease(NOW).get(0));
    Instant next = NOW.plusSeconds(60);

    int same = listed(SOURCE, new Candidate(url("a"), "t", stamp), next);
    int silent = listed(SOURCE, new Candidate(url("a"), "t", null), next);
    int other = listed(SOURCE, new Candidate(url("a"), "t", stamp.plusSeconds(1)), next);

    assertThat(List.of(same, silent, other)).containsExactly(0, 0, 1);
    assertThat(lease(next)).hasSize(1);
  }

  @Test
  void aStampThatChangesDuringAVisitIsNoticedNextTime() {
    Candidate first = new Candidate(url("a"), null, NOW.minusSeconds(2));
    Candidate second = new Candidate(url("a"), null, NOW.minusSeconds(1));
    frontier.discover(SOURCE, List.of(first), NOW);
    Lease lease = lease(NOW).get(0);

    assertThat(frontier.discover(SOURCE, List.of(second), NOW.plusSeconds(1))).isEmpty();
    assertThat(lease(NOW.plusSeconds(1))).isEmpty();
    extracted(lease);
    assertThat(frontier.discover(SOURCE, List.of(second), NOW.plusSeconds(2)))
        .containsExactly(url("a"));
  }

  @Test
  void theStampOfAnotherSourceChangesNothing() {
    frontier.discover(SOURCE, List.of(new Candidate(url("a"), null, NOW)), NOW);
    extracted(lease(NOW).get(0));

    int due = listed(OTHER, new Candidate(url("a"), null, NOW.plusSeconds(1)), NOW);

    assertThat(due).isZero();
    assertThat(frontier.lease(OTHER, 10, LATER, HOUR)).isEmpty();
  }

  @Test
  void aPageThatItsSourceListsNoMoreGoesToTheNextThatDoes() {
    discover("kept", "left");
    lease(NOW).forEach(this::extracted);
    Instant month = NOW.plus(Duration.ofDays(30));
    Instant quarter = NOW.plus(Duration.ofDays(90));
    frontier.discover(SOURCE, candidates("kept"), month);

    Set<PageUrl> before = frontier.discover(OTHER, candidates("kept", "left"), month);
    Set<PageUrl> after = frontier.discover(OTHER, candidates("kept", "left"), quarter);

    assertThat(before).isEmpty();
    assertThat(after).containsExactly(url("left"));
    assertThat(names(frontier.lease(OTHER, 10, quarter, HOUR))).containsExactly("left");
  }

  @Test
  void failuresAreCountedUntilAVisitGoesWell() {
    discover("a");
    Instant time = NOW;
    for (int failures = 0; failures < 3; failures++) {
      Lease lease = lease(time).get(0);
      assertThat(lease.failures()).isEqualTo(failures);
      time = time.plus(HOUR);
      Completion completion = fail(lease, time);
      assertThat(completion).isEqualTo(Completion.NOTHING);
    }
    Lease lease = lease(time).get(0);
    extracted(lease);

    assertThat(lease(LATER).get(0).failures()).isZero();
  }

  @Test
  void completingTwiceIsAsGoodAsOnce() {
    discover("a", "b");
    List<Lease> leases = lease(NOW);
    fail(leases.get(0), NOW);
    fail(leases.get(0), NOW);
    extracted(leases.get(1));
    extracted(leases.get(1));

    assertThat(lease(NOW).get(0).failures()).isEqualTo(1);
    assertThat(store.documentCount()).isEqualTo(1);
    assertThat(store.lastRevision()).isEqualTo(1);
  }

  @Test
  void visitsWithoutChangeAreCounted() {
    discover("a");
    extracted(lease(NOW).get(0));
    frontier.complete(
        lease(LATER).get(0), new PageResult.NotModified(Validators.NONE), LATER, LATER);
    Lease lease = lease(LATER).get(0);

    assertThat(lease.unchanged()).isEqualTo(1);
    assertThat(lease.validators()).isEqualTo(new Validators("\"e\"", null));
  }

  @Test
  void aPageThatIsMissingThreeTimesOverAWeekIsGoneAndItsDocumentStays() {
    String id = documentOf("a").id();

    missing("a", Duration.ofDays(1));
    missing("a", Duration.ofDays(4));
    missing("a", Duration.ofDays(7));
    assertThat(store.goneSince(id)).isEmpty();
    missing("a", Duration.ofDays(9));

    assertThat(store.goneSince(id)).contains(NOW.plus(Duration.ofDays(1)));
    assertThat(store.find(id)).isPresent();
    assertThat(store.goneCount()).isEqualTo(1);
  }

  @Test
  void aPageThatComesBackIsNotGone() {
    String id = documentOf("a").id();
    for (int day = 1; day < 12; day += 3) {
      missing("a", Duration.ofDays(day));
    }
    assertThat(store.goneSince(id)).isPresent();

    Instant later = NOW.plus(Duration.ofDays(20));
    frontier.recheck(SOURCE, later);
    frontier.complete(
        lease(later).getFirst(), new PageResult.NotModified(Validators.NONE), later, later);

    assertThat(store.goneSince(id)).isEmpty();
    assertThat(store.goneCount()).isZero();
  }

  private StoredDocument documentOf(String name) {
    discover(name);
    lease(NOW).forEach(this::extracted);
    return store.find(url(name)).orElseThrow();
  }

  private void missing(String name, Duration after) {
    Instant now = NOW.plus(after);
    frontier.recheck(SOURCE, now);
    Lease lease = frontier.lease(SOURCE, 1, now, HOUR).getFirst();
    assertThat(lease.url()).isEqualTo(url(name));
    frontier.complete(lease, new PageResult.Failed(FailureKind.GONE, "404"), now, now);
  }

  @Test
  void changesAreCountedForTheNextVisit() {
    Visits.visit(store, "a", Page.of("t", Visits.longText("one")));
    Visits.visit(store, "a", Page.of("t", Visits.longText("another")));

    assertThat(Visits.lease(store, "a").changes()).isEqualTo(1);
  }

  @Test
  void aDeferredPageWaitsAsLongAsItsHostAsks() {
    discover("a");
    Instant notBefore = LATER.plusSeconds(5);
    frontier.complete(lease(NOW).get(0), new PageResult.Deferred(notBefore, "429"), NOW, LATER);

    assertThat(lease(notBefore.minusMillis(1))).isEmpty();
    assertThat(lease(notBefore).get(0).failures()).isZero();
  }

  @Test
  void recheckMakesVisitedPagesDue() {
    discover("a", "b", "unvisited");
    List<Lease> leases = lease(NOW);
    extracted(leases.get(0));
    frontier.complete(leases.get(1), new PageResult.Denied("Disallow: /b"), NOW, LATER);
    frontier.release(leases.subList(2, 3));

    assertThat(frontier.recheck(SOURCE, NOW)).isZero();
    assertThat(frontier.recheck(SOURCE, NOW.plusMillis(1))).isEqualTo(2);
    assertThat(names(lease(NOW.plusMillis(1)))).containsExactlyInAnyOrder("unvisited", "a", "b");
  }

  @Test
  void seedsRememberTheirState() {
    SeedState state = new SeedState(NOW, new Validators(null, "yesterday"), "abc");
    assertThat(frontier.seed("http://north.example/list")).isEqualTo(SeedState.NEVER);

    frontier.recordSeed("http://north.example/list", SeedState.NEVER);
    frontier.recordSeed("http://north.example/list", state);

    assertThat(frontier.seed("http://north.example/list")).isEqualTo(state);
  }

  @Test
  void completingAnAddressNobodyKnowsIsAMistakeAndStoresNothing() {
    Lease invented = new Lease(url("x"), SOURCE, Validators.NONE, "", 0, 0, 0, NOW);

    assertThatThrownBy(() -> extracted(invented)).isInstanceOf(StoreException.class);
    assertThat(store.documentCount()).isZero();
    assertThat(store.lastRevision()).isZero();
  }

  @Test
  void manyWorkersNeverShareAPage() throws Exception {
    String[] names = new String[400];
    Arrays.setAll(names, i -> "p" + i);
    discover(names);
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
      taken.addAll(names(leases));
      leases.forEach(this::extracted);
      leases = frontier.lease(SOURCE, 7, NOW, HOUR);
    }
    return taken;
  }

  private int discover(String... names) {
    return frontier.discover(SOURCE, candidates(names), NOW).size();
  }

  private int listed(SourceId source, Candidate candidate, Instant now) {
    return frontier.discover(source, List.of(candidate), now).size();
  }

  private static List<Candidate> candidates(String... names) {
    return Arrays.stream(names).map(name -> new Candidate(url(name), null, null)).toList();
  }

  private List<Lease> lease(Instant now) {
    return frontier.lease(SOURCE, 1_000, now, HOUR);
  }

  private Completion extracted(Lease lease) {
    String name = lease.url().value();
    PageResult result = Page.of(name, longText(name)).at(lease.url());
    return frontier.complete(lease, result, NOW, LATER);
  }

  private Completion fail(Lease lease, Instant nextDue) {
    return frontier.complete(
        lease, new PageResult.Failed(FailureKind.TIMEOUT, "30 s"), NOW, nextDue);
  }

  private static List<String> names(List<Lease> leases) {
    return leases.stream()
        .map(lease -> lease.url().value().substring("http://north.example/".length()))
        .toList();
  }

  /** Keeps the shortest lease from being taken for none. */
  @Test
  void aLeaseOfOneMillisecondIsALease() {
    discover("a");

    frontier.lease(SOURCE, 1, NOW, Duration.ofMillis(1));

    assertThat(lease(NOW)).isEmpty();
    assertThat(lease(NOW.plusMillis(1))).hasSize(1);
  }
}
