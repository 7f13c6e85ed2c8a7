package org.policywatch.index;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.Amount;
import org.policywatch.model.Article;
import org.policywatch.model.Byline;
import org.policywatch.model.Capture;
import org.policywatch.model.Comparator;
import org.policywatch.model.Deadline;
import org.policywatch.model.Extraction;
import org.policywatch.model.Finding;
import org.policywatch.model.Issuer;
import org.policywatch.model.Language;
import org.policywatch.model.Measure;
import org.policywatch.model.PageKind;
import org.policywatch.model.PageLinks;
import org.policywatch.model.PageTime;
import org.policywatch.model.PageUrl;
import org.policywatch.model.PolicyMetadata;
import org.policywatch.model.Quantity;
import org.policywatch.model.Quote;
import org.policywatch.model.RegionMention;
import org.policywatch.model.RegionRole;
import org.policywatch.model.SourceId;
import org.policywatch.model.StoredDocument;
import org.policywatch.model.Target;
import org.policywatch.model.TextFacts;
import org.policywatch.model.Timing;
import org.policywatch.model.Validators;

/** Stored documents for tests, said in few words. */
public final class Documents {
  private static final Quote NOWHERE = new Quote("", 0, 0);

  private final String id;
  private final String title;
  private String text = "";
  private PageKind kind = PageKind.POLICY_DOCUMENT;
  private Language language = Language.SIMPLIFIED_CHINESE;
  private String published = "2020-07-15";
  private String source = "hebei-gov";
  private @Nullable String outlet;
  private @Nullable String policyTitle;
  private @Nullable String number;
  private final List<Issuer> issuers = new ArrayList<>();
  private final List<RegionMention> regions = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();

  private Documents(String id, String title) {
    this.id = id;
    this.title = title;
  }

  public static Documents document(String id, String title) {
    return new Documents(id, title);
  }

  public Documents text(String words) {
    text = words;
    return this;
  }

  public Documents kind(PageKind other) {
    kind = other;
    return this;
  }

  public Documents english() {
    language = Language.ENGLISH;
    return this;
  }

  public Documents published(String iso) {
    published = iso;
    return this;
  }

  public Documents source(String other) {
    source = other;
    return this;
  }

  public Documents outlet(String name) {
    outlet = name;
    return this;
  }

  public Documents policyTitle(String other) {
    policyTitle = other;
    return this;
  }

  public Documents number(String written) {
    number = written;
    return this;
  }

  public Documents issuer(String name) {
    issuers.add(new Issuer(name, name));
    return this;
  }

  public Documents of(String code, String name) {
    regions.add(new RegionMention(code, name, RegionRole.SUBJECT, NOWHERE));
    return this;
  }

  public Documents naming(String code, String name) {
    regions.add(new RegionMention(code, name, RegionRole.MENTIONED, NOWHERE));
    return this;
  }

  /** A target of {@code value} things. */
  public Documents target(String quote, long value, String object, @Nullable String deadline) {
    targets.add(
        new Target(
            new Quantity(
                new Quote(quote, 0, quote.length()),
                Measure.COUNT,
                Amount.of(BigDecimal.valueOf(value)),
                Comparator.GE,
                "item"),
            object,
            null,
            deadline == null
                ? null
                : new Deadline(LocalDate.parse(deadline), false, false, null, null),
            Timing.NONE,
            null,
            NOWHERE,
            new Target.Assessment(0.9, List.of("test"))));
    return this;
  }

  public StoredDocument revision(long revision) {
    Instant seen = Instant.parse("2026-11-01T00:00:00Z");
    PageUrl url = new PageUrl("https://site.example/" + Integer.toHexString(id.hashCode()));
    Capture capture = new Capture(url, seen, 200, "digest", Validators.NONE, null);
    return new StoredDocument(
        id, revision, new SourceId(source), seen, seen, capture, extraction(url));
  }

  private Extraction extraction(PageUrl url) {
    Article article =
        new Article(
            kind,
            language,
            finding(title),
            new Finding<>(new PageTime(published), "test", ""),
            null,
            new Byline(finding(outlet), null, null),
            text);
    PolicyMetadata policy =
        new PolicyMetadata(
            finding(policyTitle), finding(number), null, null, null, null, null, issuers);
    TextFacts facts =
        new TextFacts(targets, List.of(), List.of(), List.of(), List.of(), regions, List.of());
    return new Extraction(url, article, policy, facts, PageLinks.NONE, List.of(), List.of());
  }

  private static @Nullable Finding<String> finding(@Nullable String value) {
    return value == null ? null : new Finding<>(value, "test", "");
  }
}
