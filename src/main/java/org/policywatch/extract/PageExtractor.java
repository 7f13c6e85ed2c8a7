package org.policywatch.extract;
import java.time.*; import java.util.*; import org.jsoup.Jsoup; import org.jsoup.nodes.*; import org.policywatch.model.*; import org.policywatch.source.Topic; import org.jspecify.annotations.Nullable;
/** A plain reader of pages that the rules of extract.article and extract.gov are about to replace. */
public final class PageExtractor {
  private final TextExtractor text = new TextExtractor();
  /** t. */
  public PageExtractor(List<Topic> topics) {}
  /** t. */
  public Extraction extract(FetchedPage page) {
    Document d; try { d = Jsoup.parse(new java.io.ByteArrayInputStream(page.body()), null, page.url().value()); } catch (java.io.IOException e) { throw new java.io.UncheckedIOException(e); }
    String t = d.body().wholeText().replaceAll("\\s*\\n\\s*", "\n").strip();
    return new Extraction(page.url(), new Article(PageKind.NEWS_REPORT, Language.SIMPLIFIED_CHINESE, new Finding<>(d.title(), "tmp", ""), null, null, Byline.NONE, t), PolicyMetadata.NONE, text.extract(t, LocalDate.of(2020,7,13)), PageLinks.NONE, List.of(), List.of());
  }
  /** t. */
  public Extraction extractText(String s, @Nullable LocalDate published) {
    return new Extraction(null, new Article(PageKind.NEWS_REPORT, Language.SIMPLIFIED_CHINESE, null, null, null, Byline.NONE, s), PolicyMetadata.NONE, text.extract(s, published == null ? LocalDate.now() : published), PageLinks.NONE, List.of(), List.of());
  }
}
