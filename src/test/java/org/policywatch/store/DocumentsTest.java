package org.policywatch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policywatch.store.Visits.NOW;
import static org.policywatch.store.Visits.SOURCE;
import static org.policywatch.store.Visits.longText;
import static org.policywatch.store.Visits.target;
import static org.policywatch.store.Visits.url;
import static org.policywatch.store.Visits.visit;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policywatch.frontier.Completion;
import org.policywatch.frontier.Completion.Change;
import org.policywatch.model.FailureKind;
import org.policywatch.model.PageKind;
import org.policywatch.model.PageResult;
import org.policywatch.model.StoredDocument;
import org.policywatch.model.Validators;
import org.policywatch.store.Visits.Page;

/** What visits make of the documents in the store, and how they are found. */
class DocumentsTest extends StoreFixture {
  @Test
  void aNewPageBecomesADocument() {
    Completion completion = visit(store, "a", PLAN);

    assertThat(completion.change()).isEqualTo(Change.NEW);
    StoredDocument document = store.find(completion.document().id()).orElseThrow();
    assertThat(document).isEqualTo(completion.document());
    assertThat(document.revision()).isEqualTo(1);
    assertThat(document.source()).isEqualTo(SOURCE);
    assertThat(document.firstSeen()).isEqualTo(NOW);
    assertThat(document.extraction()).isEqualTo(PLAN.at(url("a")).extraction());
    assertThat(document.capture()).isEqualTo(PLAN.at(url("a")).capture());
  }

  @Test
  void theSameAgainChangesNothing() {
    visit(store, "a", PLAN);

    Completion again = visit(store, "a", PLAN);

    assertThat(again.change()).isEqualTo(Change.UNCHANGED);
    assertThat(store.lastRevision()).isEqualTo(1);
    assertThat(store.documentCount()).isEqualTo(1);
  }

  @Test
  void evidenceAloneIsNoChange() {
    visit(store, "a", PLAN.with(target("20家", 20, "领军企业", "2022-12-31")));
    PageResult.Extracted before = PLAN.with(target("20家", 20, "领军企业", "2022-12-31")).at(url("a"));

    Completion again =
        Visits.complete(
            store,
            "a",
            new PageResult.Extracted(
                before.capture(),
                new org.policywatch.model.Extraction(
                    before.extraction().url(),
                    before.extraction().article(),
                    before.extraction().policy(),
                    before.extraction().facts(),
                    before.extraction().links(),
                    before.extraction().relevance(),
                    List.of("a warning more"))));

    assertThat(again.change()).isEqualTo(Change.UNCHANGED);
  }

  @Test
  void aChangedTargetIsToldInWords() {
    visit(store, "a", PLAN.with(target("20家", 20, "领军企业", "2022-12-31")));

    Completion changed = visit(store, "a", PLAN.with(target("25家", 25, "领军企业", "2022-12-31")));

    assertThat(changed.change()).isEqualTo(Change.CHANGED);
    assertThat(changed.differences()).containsExactly("target \"20家\" → \"25家\" (领军企业)");
    assertThat(changed.document().revision()).isEqualTo(2);
  }

  @Test
  void deadlinesTitlesAndTextAreToldInWords() {
    visit(store, "a", PLAN.with(target("20家", 20, "领军企业", "2022-12-31")));

    Completion changed =
        visit(
            store,
            "a",
            Page.of("新计划", longText("计划") + "附则。")
                .with(
                    target("20家", 20, "领军企业", "2023-12-31"), target("3个", 3, "园区", "2025-12-31")));

    assertThat(changed.differences())
        .containsExactly(
            "title \"行动计划\" → \"新计划\"",
            "target \"20家\" (领军企业): deadline 2022-12-31 → 2023-12-31",
            "target added: \"3个\" (园区) by 2025-12-31",
            "text: 1 paragraph changed");
  }

  @Test
  void kindsAreToldInWords() {
    visit(store, "a", PLAN);

    Completion changed = visit(store, "a", PLAN.as(PageKind.POLICY_DOCUMENT));

    assertThat(changed.differences()).containsExactly("kind news report → policy document");
  }

  @Test
  void earlierStatesAreKept() {
    visit(store, "a", PLAN);
    visit(store, "b", Page.of("另一页", longText("另")));
    StoredDocument changed = visit(store, "a", Page.of("新题", PLAN.text())).document();

    List<StoredDocument> history = store.history(changed.id());

    assertThat(history).extracting(StoredDocument::revision).containsExactly(1L, 3L);
    assertThat(history.get(0).extraction().article().headline()).isEqualTo("行动计划");
    assertThat(history.get(1)).isEqualTo(changed);
  }

  @Test
  void theSameTextElsewhereIsACopy() {
    StoredDocument original = visit(store, "a", PLAN).document();

    Completion copy = visit(store, "b", Page.of("转载", PLAN.text()));
    Completion again = visit(store, "b", Page.of("转载", PLAN.text()));

    assertThat(copy.change()).isEqualTo(Change.DUPLICATE);
    assertThat(copy.document()).isEqualTo(original);
    assertThat(again.change()).isEqualTo(Change.UNCHANGED);
    assertThat(store.documentCount()).isEqualTo(1);
    assertThat(store.locations(original.id()))
        .extracting(location -> location.url().value(), DocumentLocation::copy)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(url("a").value(), false),
            org.assertj.core.groups.Tuple.tuple(url("b").value(), true));
    assertThat(store.find(url("b"))).contains(original);
  }

  @Test
  void aCopyThatChangesBecomesADocument() {
    StoredDocument original = visit(store, "a", PLAN).document();
    visit(store, "b", PLAN);

    Completion changed = visit(store, "b", Page.of("自己的", longText("自己")));

    assertThat(changed.change()).isEqualTo(Change.NEW);
    assertThat(store.locations(original.id())).hasSize(1);
    assertThat(store.documentCount()).isEqualTo(2);
  }

  @Test
  void shortTextsAreNoCopies() {
    visit(store, "a", Page.of("一", "页面不存在"));

    assertThat(visit(store, "b", Page.of("二", "页面不存在")).change()).isEqualTo(Change.NEW);
  }

  @Test
  void irrelevantPagesAreStoredAndListsAreNot() {
    assertThat(visit(store, "a", PLAN.as(PageKind.IRRELEVANT)).change()).isEqualTo(Change.NEW);
    assertThat(visit(store, "b", Page.of("列表", "").as(PageKind.LIST)))
        .isEqualTo(Completion.NOTHING);
    assertThat(store.documentCount()).isEqualTo(1);
  }

  @Test
  void notModifiedGivesTheDocumentAsItIs() {
    StoredDocument document = visit(store, "a", PLAN).document();

    Completion completion =
        Visits.complete(store, "a", new PageResult.NotModified(Validators.NONE));

    assertThat(completion.change()).isEqualTo(Change.UNCHANGED);
    assertThat(completion.document()).isEqualTo(document);
  }

  @Test
  void aFailureLeavesTheDocument() {
    StoredDocument document = visit(store, "a", PLAN).document();

    Completion completion =
        Visits.complete(store, "a", new PageResult.Failed(FailureKind.GONE, "status 404"));

    assertThat(completion).isEqualTo(Completion.NOTHING);
    assertThat(store.find(document.id())).contains(document);
  }

  @Test
  void documentsAreFoundByTheBeginningOfTheirId() {
    StoredDocument document = visit(store, "a", PLAN).document();
    String id = document.id();

    assertThat(id).matches("[0-9a-hjkmnp-tv-z]{10}");
    assertThat(store.find(id.substring(0, 4).toUpperCase(java.util.Locale.ROOT)))
        .contains(document);
    assertThat(store.find("")).isEmpty();
    assertThat(store.find("%")).isEmpty();
    for (int i = 0; i < 40; i++) {
      visit(store, "more" + i, Page.of("t" + i, longText("文" + i)));
    }
    assertThat(store.find(id)).contains(document);
  }

  @Test
  void anAmbiguousBeginningFindsNothing() {
    for (int i = 0; i < 40; i++) {
      visit(store, "more" + i, Page.of("t" + i, longText("文" + i)));
    }
    long firsts = store.since(0, 100).stream().map(d -> d.id().charAt(0)).distinct().count();

    assertThat(firsts).isLessThan(40);
    assertThat(
            store.since(0, 100).stream()
                .map(document -> document.id().substring(0, 1))
                .filter(first -> store.find(first).isPresent())
                .distinct()
                .count())
        .isLessThan(firsts);
  }

  @Test
  void changesComeInOrderAndOnce() {
    visit(store, "a", PLAN);
    visit(store, "b", Page.of("二", longText("二")));
    visit(store, "a", Page.of("新题", PLAN.text()));

    assertThat(store.since(0, 10)).extracting(StoredDocument::revision).containsExactly(2L, 3L);
    assertThat(store.since(0, 1)).extracting(StoredDocument::revision).containsExactly(2L);
    assertThat(store.since(3, 10)).isEmpty();
    assertThat(store.lastRevision()).isEqualTo(3);
  }
}
