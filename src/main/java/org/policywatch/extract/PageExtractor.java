package org.policywatch.extract;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.article.ArticleReader;
import org.policywatch.extract.article.Languages;
import org.policywatch.extract.gov.GovReader;
import org.policywatch.extract.issuer.Organs;
import org.policywatch.extract.list.Attachments;
import org.policywatch.extract.list.Entries;
import org.policywatch.extract.list.ListReader;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.region.RegionFinder;
import org.policywatch.model.Article;
import org.policywatch.model.AttachedFile;
import org.policywatch.model.Byline;
import org.policywatch.model.Extraction;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.Finding;
import org.policywatch.model.Issuer;
import org.policywatch.model.PageKind;
import org.policywatch.model.PageLinks;
import org.policywatch.model.PageLinks.Attachment;
import org.policywatch.model.PolicyMetadata;
import org.policywatch.model.RegionMention;
import org.policywatch.model.Relevance;
import org.policywatch.model.TextFacts;
import org.policywatch.source.Topic;

/**
 * Gives the record of a page. Pure: no I/O, no state, the same record for the same bytes, address
 * and time of fetching. Thread-safe. Bad pages give what could be had and say in {@link
 * Extraction#warnings()} what was wrong; nothing a page holds makes it throw.
 */
public final class PageExtractor {
  private static final String FORM =
      "the next page takes the post of a form, which is not supported";

  private final TopicScores topics;
  private final boolean hasTopics;
  private final TextExtractor facts;
  private final ArticleReader articles = new ArticleReader();
  private final GovReader government = new GovReader();
  private final ListReader lists = new ListReader();
  private final PageIssuers issuers;
  private final PageRegions regions;
  private final PageTargets targets = new PageTargets();
  private final RecordFacts records;

  /**
   * @param topics what readers care about; without any, every policy is relevant
   */
  public PageExtractor(List<Topic> topics) {
    this.topics = new TopicScores(topics);
    this.hasTopics = !topics.isEmpty();
    Organs organs = new Organs();
    RegionFinder places = new RegionFinder();
    this.facts = new TextExtractor(organs, places);
    this.issuers = new PageIssuers(organs, places);
    this.regions = new PageRegions(places);
    this.records = new RecordFacts(issuers, regions, targets);
  }

  /** The record of a page. */
  public Extraction extract(FetchedPage page) {
    return extract(page, List.of());
  }

  /**
   * The record of a page and of files it links to: their text follows the page's own, and facts are
   * taken from all of it.
   */
  public Extraction extract(FetchedPage page, List<AttachedFile> files) {
    PageDom dom = PageDom.of(page);
    return extract(dom, articles.read(dom), Attachments.of(dom), files);
  }

  /** The record of a document that is itself a file, found at the address of {@code page}. */
  public Extraction extractFile(FetchedPage page, AttachedFile file) {
    FetchedPage cover = Covers.of(page);
    ArticleReader.Reading reading = Covers.read(file.text());
    Extraction found = extract(PageDom.of(cover), reading, List.of(), List.of());
    List<String> warnings = new ArrayList<>(found.warnings());
    file.warnings().forEach(warning -> warnings.add("the file " + warning));
    return new Extraction(
        found.url(),
        found.article(),
        found.policy(),
        found.facts(),
        found.links(),
        found.relevance(),
        warnings);
  }

  private Extraction extract(
      PageDom dom, ArticleReader.Reading own, List<Attachment> links, List<AttachedFile> files) {
    AttachedTexts attached = AttachedTexts.of(own.text(), links, files);
    ArticleReader.Reading reading = own.withText(attached.text());
    // its labels and its signature are the page's: an annex has a signature of its own
    GovReader.Reading gov = government.read(dom, own.labels(), own.headerLines(), own.text());
    String headline = reading.title() == null ? "" : reading.title().value();
    List<Relevance> relevance = topics.of(headline, reading.text());
    if (PageLists.mayBeList(dom, own, gov)) {
      Entries entries = lists.entries(dom);
      if (PageLists.isList(dom, own, gov, entries)) {
        return list(dom, own, lists.read(dom, entries.items()));
      }
    }
    return article(new PageParts(dom, reading, gov, relevance, attached));
  }

  /**
   * The facts of a text without a page.
   *
   * @param published the day to which "this year" refers; null for today
   */
  public Extraction extractText(String text, @Nullable LocalDate published) {
    LocalDate reference = published == null ? LocalDate.now(ZoneOffset.ofHours(8)) : published;
    Article article =
        new Article(PageKind.NEWS_REPORT, Languages.of(text), null, null, null, Byline.NONE, text);
    return new Extraction(
        null,
        article,
        PolicyMetadata.NONE,
        facts.extract(text, reference),
        PageLinks.NONE,
        topics.of("", text),
        List.of());
  }

  /**
   * What the words of a record made elsewhere tell: its issuers, regions, targets and other facts
   * are read from its headline, title and text anew, the rest is as it was.
   *
   * @param today to which "this year" refers in a record that was not published on a known day
   */
  public Extraction extractRecord(Extraction record, LocalDate today) {
    Article article = record.article();
    LocalDate reference = article.published() == null ? today : article.published().value().day();
    TextFacts found = facts.extract(PageParts.searched(article.text()), reference);
    return records.with(found, record, reference);
  }

  private Extraction list(PageDom dom, ArticleReader.Reading reading, PageLinks links) {
    String titles =
        String.join("\n", links.items().stream().map(PageLinks.ListItem::title).toList());
    Article article =
        new Article(
            PageKind.LIST,
            Languages.of(titles),
            reading.title(),
            null,
            null,
            new Byline(reading.byline().outlet(), null, null),
            "");
    return new Extraction(
        dom.url(),
        article,
        PolicyMetadata.NONE,
        TextFacts.NONE,
        links,
        topics.of(article.headline(), titles),
        links.nextPage() == null && lists.pagesByForm(dom) ? List.of(FORM) : List.of());
  }

  private Extraction article(PageParts page) {
    ArticleReader.Reading reading = page.reading();
    GovReader.Reading gov = page.gov();
    LocalDate reference = page.reference();
    Double relevance = hasTopics ? page.relevance().get(0).score() : null;
    boolean isLabelled = gov.labels() >= 3;
    // most pages of a government are off topic; of such nobody asks what their text says
    boolean isRead = isLabelled || !TopicScores.isOffTopic(relevance);
    TextFacts found =
        isRead ? facts.extract(PageParts.searched(reading.text()), reference) : TextFacts.NONE;
    boolean hasFiles = !page.attached().links().isEmpty();
    PageKind kind = PageKinds.of(reading, gov, found, hasFiles, relevance);
    boolean isDocument = kind == PageKind.POLICY_DOCUMENT || isLabelled;
    boolean irrelevant = kind == PageKind.IRRELEVANT && !isDocument;
    String headline = page.headline();
    Finding<String> title =
        irrelevant
            ? null
            : DocumentTitles.of(headline, isDocument, reading.text(), found.titles(), reference);
    Finding<String> period = DocumentTitles.period(title, headline, found.titles(), reference);
    KnownDocument document =
        new KnownDocument(
            headline,
            title == null ? null : title.value(),
            isDocument,
            reading.text(),
            found,
            regions.home(page.dom()),
            reference);
    List<Issuer> issuing =
        irrelevant ? List.of() : issuers.of(document, gov.issuers(), gov.signature());
    List<RegionMention> places = irrelevant ? List.of() : regions.withRoles(document, issuing);
    PolicyMetadata policy =
        new PolicyMetadata(
            title,
            irrelevant ? null : DocumentNumbers.of(gov, document),
            gov.index(),
            period,
            gov.written() != null ? gov.written() : isDocument ? gov.signed() : null,
            gov.topicClass(),
            gov.validity(),
            issuing);
    TextFacts all =
        found.with(
            kind == PageKind.IRRELEVANT
                ? List.of()
                : targets.of(found, places, period, reading.text()),
            places);
    return new Extraction(
        page.dom().url(),
        article(page, kind),
        policy,
        all,
        new PageLinks(page.attached().links(), List.of(), null),
        page.relevance(),
        page.warnings());
  }

  private static Article article(PageParts page, PageKind kind) {
    ArticleReader.Reading reading = page.reading();
    return new Article(
        kind,
        Languages.of(reading.text().isBlank() ? page.headline() : reading.text()),
        reading.title(),
        reading.published(),
        reading.modified(),
        kind == PageKind.POLICY_DOCUMENT ? withoutPoster(reading.byline()) : reading.byline(),
        reading.text());
  }

  /** Nobody signs a document as its writer: a meta names who put it on the page. */
  private static Byline withoutPoster(Byline byline) {
    Finding<String> author = byline.author();
    return author != null && author.rule().startsWith("meta.")
        ? new Byline(byline.outlet(), byline.creditedSource(), null)
        : byline;
  }
}
