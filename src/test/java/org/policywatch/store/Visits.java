package org.policywatch.store;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.policywatch.frontier.Completion;
import org.policywatch.frontier.Frontier;
import org.policywatch.frontier.Lease;
import org.policywatch.model.Amount;
import org.policywatch.model.ArchiveRef;
import org.policywatch.model.Article;
import org.policywatch.model.Byline;
import org.policywatch.model.Candidate;
import org.policywatch.model.Capture;
import org.policywatch.model.Comparator;
import org.policywatch.model.Deadline;
import org.policywatch.model.Extraction;
import org.policywatch.model.Finding;
import org.policywatch.model.Language;
import org.policywatch.model.Measure;
import org.policywatch.model.PageKind;
import org.policywatch.model.PageLinks;
import org.policywatch.model.PageResult;
import org.policywatch.model.PageUrl;
import org.policywatch.model.PolicyMetadata;
import org.policywatch.model.Quantity;
import org.policywatch.model.Quote;
import org.policywatch.model.Relevance;
import org.policywatch.model.SourceId;
import org.policywatch.model.Target;
import org.policywatch.model.TextFacts;
import org.policywatch.model.Timing;
import org.policywatch.model.Validators;

/** Made-up pages and the visits to them. */
final class Visits {
  static final SourceId SOURCE = new SourceId("north-gov");
  static final Instant NOW = Instant.parse("2026-11-23T02:30:00Z");
  static final Duration HOUR = Duration.ofHours(1);
  static final Instant LATER = NOW.plus(Duration.ofDays(7));

  /** What a page says: enough to change one thing at a time. */
  record Page(PageKind kind, String title, String text, List<Target> targets) {
    static Page of(String title, String text) {
      return new Page(PageKind.NEWS_REPORT, title, text, List.of());
    }

    Page with(Target... targets) {
      return new Page(kind, title, text, List.of(targets));
    }

    Page as(PageKind other) {
      return new Page(other, title, text, targets);
    }

    PageResult.Extracted at(PageUrl url) {
      String digest = DocumentId.digest(title + text + kind);
      return new PageResult.Extracted(
          new Capture(
              url, NOW, 200, digest, new Validators("\"e\"", null), new ArchiveRef("a.warc.gz", 7)),
          new Extraction(
              url,
              new Article(
                  kind,
                  Language.SIMPLIFIED_CHINESE,
                  new Finding<>(title, "test", title),
                  null,
                  null,
                  Byline.NONE,
                  text),
              PolicyMetadata.NONE,
              new TextFacts(
                  targets, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
              PageLinks.NONE,
              List.of(new Relevance("blockchain", 0.9)),
              List.of()));
    }
  }

  static Target target(String quote, int value, String object, String deadline) {
    Quote words = new Quote(quote, 0, quote.length());
    return new Target(
        new Quantity(
            words, Measure.COUNT, Amount.of(BigDecimal.valueOf(value)), Comparator.EQ, "item"),
        object,
        null,
        new Deadline(LocalDate.parse(deadline), false, false, null, null),
        Timing.NONE,
        null,
        words,
        new Target.Assessment(0.9, List.of("test")));
  }

  static String longText(String word) {
    return (word + "，到二〇二五年全省建成一批示范园区，培育骨干企业。\n").repeat(4);
  }

  static PageUrl url(String name) {
    return new PageUrl("http://north.example/" + name);
  }

  /** Makes the page known, leases it and completes the visit. */
  static Completion visit(Store store, String name, Page page) {
    return complete(store, name, page.at(url(name)));
  }

  static Completion complete(Store store, String name, PageResult result) {
    return store.frontier().complete(lease(store, name), result, NOW, LATER);
  }

  static Lease lease(Store store, String name) {
    Frontier frontier = store.frontier();
    frontier.discover(SOURCE, List.of(new Candidate(url(name), null, null)), NOW);
    frontier.recheck(SOURCE, NOW.plusSeconds(1));
    Instant now = NOW.plusSeconds(2);
    List<Lease> leases = frontier.lease(SOURCE, 1_000, now, HOUR);
    Lease mine =
        leases.stream().filter(lease -> lease.url().equals(url(name))).findFirst().orElseThrow();
    frontier.release(leases.stream().filter(lease -> lease != mine).toList());
    return mine;
  }

  private Visits() {}
}
