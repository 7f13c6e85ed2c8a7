package org.policywatch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policywatch.store.Visits.LATER;
import static org.policywatch.store.Visits.NOW;
import static org.policywatch.store.Visits.url;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policywatch.frontier.Completion;
import org.policywatch.frontier.Completion.Change;
import org.policywatch.frontier.Lease;
import org.policywatch.model.PageResult;
import org.policywatch.model.StoredDocument;
import org.policywatch.model.Validators;
import org.policywatch.store.Visits.Page;

/** Documents whose page is not to be found. */
class WithdrawalTest extends StoreFixture {
  private static final PageResult NO_INDEX = new PageResult.NoIndex("meta robots: noindex");

  @Test
  void whoFollowsTheRevisionsLearnsOfItAndOfItsEnd() {
    Visits.visit(store, "a", PLAN);

    Completion withdrawn = Visits.complete(store, "a", NO_INDEX);
    Completion again = Visits.complete(store, "a", NO_INDEX);
    List<StoredDocument> news = store.since(1, 10);
    Completion back = Visits.visit(store, "a", PLAN);

    assertThat(withdrawn.change()).isEqualTo(Change.CHANGED);
    assertThat(again).isEqualTo(Completion.NOTHING);
    assertThat(news).singleElement().matches(StoredDocument::isWithdrawn);
    assertThat(back.change()).isEqualTo(Change.CHANGED);
    assertThat(store.since(2, 10)).singleElement().matches(it -> !it.isWithdrawn());
  }

  @Test
  void itWasNotThereWhileItWasWithdrawn() {
    String id = Visits.visit(store, "a", PLAN).document().id();
    Visits.complete(store, "a", NO_INDEX);
    Visits.visit(store, "a", PLAN);

    assertThat(store.stateAt(id, 1)).isPresent();
    assertThat(store.stateAt(id, 2)).isEmpty();
    assertThat(store.stateAt(id, 3)).isPresent();
    assertThat(store.saidAfter(2)).containsExactly(id);
    assertThat(store.history(id)).hasSize(2);
  }

  @Test
  void aPageThatWasNeverKeptLeavesNothing() {
    assertThat(Visits.complete(store, "a", NO_INDEX)).isEqualTo(Completion.NOTHING);
    assertThat(store.lastRevision()).isZero();
  }

  @Test
  void whatElseHasItsTextIsReadAgainAndShownInItsPlace() {
    Visits.visit(store, "a", PLAN);
    Visits.visit(store, "b", PLAN);
    assertThat(store.documentCount()).isEqualTo(1);

    Visits.complete(store, "a", NO_INDEX);
    Lease copy = pages.lease(NOW).getFirst();
    Completion read = frontier.complete(copy, PLAN.at(url("b")), NOW, LATER);

    assertThat(copy.url()).isEqualTo(url("b"));
    assertThat(copy.known()).isEqualTo(Lease.Known.NOTHING);
    assertThat(read.change()).isEqualTo(Change.NEW);
    assertThat(store.documentCount()).isEqualTo(1);
    assertThat(store.find(url("b")))
        .hasValueSatisfying(it -> assertThat(it.isWithdrawn()).isFalse());
  }

  @Test
  void whatHadTheTextOfADocumentThatChangesIsReadAgain() {
    Visits.visit(store, "a", PLAN);
    Visits.visit(store, "b", PLAN);
    Visits.visit(store, "a", Page.of("行动计划", Visits.longText("修订")));

    Lease copy = pages.lease(NOW).getFirst();
    Completion read = frontier.complete(copy, PLAN.at(url("b")), NOW, LATER);

    assertThat(copy.url()).isEqualTo(url("b"));
    assertThat(read.change()).isEqualTo(Change.NEW);
    assertThat(store.documentCount()).isEqualTo(2);
  }

  @Test
  void aCopyThatIsBeingVisitedJustThenIsReadAnewTheNextTime() {
    Visits.visit(store, "a", PLAN);
    Visits.visit(store, "b", PLAN);
    Lease copy = Visits.lease(store, "b");

    Visits.complete(store, "a", NO_INDEX);
    frontier.complete(copy, new PageResult.NotModified(Validators.NONE), NOW, LATER);

    assertThat(Visits.lease(store, "b").known()).isEqualTo(Lease.Known.NOTHING);
  }

  @Test
  void aCopyThatIsNotToBeFoundIsNoPlaceOfTheDocument() {
    String id = Visits.visit(store, "a", PLAN).document().id();
    Visits.visit(store, "b", PLAN);

    Visits.complete(store, "b", NO_INDEX);

    assertThat(store.locations(id)).hasSize(1);
    assertThat(store.documentCount()).isEqualTo(1);
  }
}
