package org.policywatch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policywatch.store.Visits.HOUR;
import static org.policywatch.store.Visits.LATER;
import static org.policywatch.store.Visits.NOW;
import static org.policywatch.store.Visits.SOURCE;
import static org.policywatch.store.Visits.url;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policywatch.frontier.Completion;
import org.policywatch.frontier.Lease;
import org.policywatch.model.FailureKind;
import org.policywatch.model.FileCapture;
import org.policywatch.model.PageResult;
import org.policywatch.model.StoredDocument;
import org.policywatch.model.Validators;
import org.policywatch.store.Visits.Page;

/** What the frontier remembers of the visits to a page. */
class SqlVisitsTest extends StoreFixture {
  @Test
  void aCompletedPageComesBackWhenItIsDue() {
    pages.discover("a");
    pages.extracted(pages.lease(NOW).get(0));

    assertThat(pages.lease(LATER.minusMillis(1))).isEmpty();
    Lease again = pages.lease(LATER).get(0);
    assertThat(again.validators()).isEqualTo(new Validators("\"e\"", null));
    assertThat(again.digest()).hasSize(64);
  }

  @Test
  void failuresAreCountedUntilAVisitGoesWell() {
    pages.discover("a");
    Instant time = NOW;
    for (int failures = 0; failures < 3; failures++) {
      Lease lease = pages.lease(time).get(0);
      assertThat(lease.failures()).isEqualTo(failures);
      time = time.plus(HOUR);
      Completion completion = pages.fail(lease, time);
      assertThat(completion).isEqualTo(Completion.NOTHING);
    }
    Lease lease = pages.lease(time).get(0);
    pages.extracted(lease);

    assertThat(pages.lease(LATER).get(0).failures()).isZero();
  }

  @Test
  void completingTwiceIsAsGoodAsOnce() {
    pages.discover("a", "b");
    List<Lease> leases = pages.lease(NOW);
    pages.fail(leases.get(0), NOW);
    pages.fail(leases.get(0), NOW);
    pages.extracted(leases.get(1));
    pages.extracted(leases.get(1));

    assertThat(pages.lease(NOW).get(0).failures()).isEqualTo(1);
    assertThat(store.documentCount()).isEqualTo(1);
    assertThat(store.lastRevision()).isEqualTo(1);
  }

  @Test
  void visitsWithoutChangeAreCounted() {
    pages.discover("a");
    pages.extracted(pages.lease(NOW).get(0));
    frontier.complete(
        pages.lease(LATER).get(0), new PageResult.NotModified(Validators.NONE), LATER, LATER);
    Lease lease = pages.lease(LATER).get(0);

    assertThat(lease.unchanged()).isEqualTo(1);
    assertThat(lease.validators()).isEqualTo(new Validators("\"e\"", null));
  }

  @Test
  void theFilesThatWereReadWithAPageAreKnownAtItsNextVisit() {
    FileCapture one = new FileCapture(url("a.pdf"), new Validators("\"1\"", null), "d1");
    FileCapture other = new FileCapture(url("b.pdf"), Validators.NONE, "d2");
    complete("a", List.of(one, other));
    Lease second = Visits.lease(store, "a");
    frontier.complete(second, new PageResult.NotModified(Validators.NONE), NOW, NOW);
    Lease third = Visits.lease(store, "a");
    frontier.release(List.of(third));
    complete("a", List.of(other));

    assertThat(second.known().files()).containsExactly(one, other);
    assertThat(third.known().files()).containsExactly(one, other);
    assertThat(Visits.lease(store, "a").known().files()).containsExactly(other);
  }

  @Test
  void aPageWhoseCopyIsLostIsReadAnewAndItsDocumentStaysAsItIs() {
    StoredDocument before = documentOf("a");
    documentOf("b");

    int lost = store.forgetCopies("a.warc.gz", 8, NOW) + store.forgetCopies("b.warc.gz", 0, NOW);
    int both = store.forgetCopies("a.warc.gz", 7, NOW);
    StoredDocument without = store.find(before.id()).orElseThrow();
    List<Lease> leases = pages.lease(NOW);
    leases.forEach(pages::extracted);

    assertThat(lost).isZero();
    assertThat(both).isEqualTo(store.documentCount());
    assertThat(without.capture().archived()).isNull();
    assertThat(without.extraction()).isEqualTo(before.extraction());
    assertThat(leases).extracting(Lease::known).containsOnly(Lease.Known.NOTHING);
    assertThat(store.find(before.id())).contains(before);
  }

  private void complete(String name, List<FileCapture> files) {
    PageResult.Extracted page = PLAN.at(url(name));
    Visits.complete(
        store, name, new PageResult.Extracted(page.capture(), page.extraction(), null, files));
  }

  @Test
  void changesAreCountedForTheNextVisit() {
    Visits.visit(store, "a", Page.of("t", Visits.longText("one")));
    Visits.visit(store, "a", Page.of("t", Visits.longText("another")));

    assertThat(Visits.lease(store, "a").changes()).isEqualTo(1);
  }

  @Test
  void aDeferredPageWaitsAsLongAsItsHostAsks() {
    pages.discover("a");
    Instant notBefore = LATER.plusSeconds(5);
    frontier.complete(
        pages.lease(NOW).get(0), new PageResult.Deferred(notBefore, "429"), NOW, LATER);

    assertThat(pages.lease(notBefore.minusMillis(1))).isEmpty();
    assertThat(pages.lease(notBefore).get(0).failures()).isZero();
  }

  @Test
  void recheckMakesVisitedPagesDue() {
    pages.discover("a", "b", "unvisited");
    List<Lease> leases = pages.lease(NOW);
    pages.extracted(leases.get(0));
    frontier.complete(leases.get(1), new PageResult.Denied("Disallow: /b"), NOW, LATER);
    frontier.release(leases.subList(2, 3));

    assertThat(frontier.recheck(SOURCE, NOW)).isZero();
    assertThat(frontier.recheck(SOURCE, NOW.plusMillis(1))).isEqualTo(2);
    assertThat(NamedPages.names(pages.lease(NOW.plusMillis(1))))
        .containsExactlyInAnyOrder("unvisited", "a", "b");
  }

  @Test
  void completingAnAddressNobodyKnowsIsAMistakeAndStoresNothing() {
    Lease invented = new Lease(url("x"), SOURCE, Lease.Known.NOTHING, 0, 0, 0, NOW);

    assertThatThrownBy(() -> pages.extracted(invented)).isInstanceOf(StoreException.class);
    assertThat(store.documentCount()).isZero();
    assertThat(store.lastRevision()).isZero();
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
        pages.lease(later).getFirst(), new PageResult.NotModified(Validators.NONE), later, later);

    assertThat(store.goneSince(id)).isEmpty();
    assertThat(store.goneCount()).isZero();
  }

  private StoredDocument documentOf(String name) {
    pages.discover(name);
    pages.lease(NOW).forEach(pages::extracted);
    return store.find(url(name)).orElseThrow();
  }

  private void missing(String name, Duration after) {
    Instant now = NOW.plus(after);
    frontier.recheck(SOURCE, now);
    Lease lease = frontier.lease(SOURCE, 1, now, HOUR).getFirst();
    assertThat(lease.url()).isEqualTo(url(name));
    frontier.complete(lease, new PageResult.Failed(FailureKind.GONE, "404"), now, now);
  }
}
