package org.policywatch.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.ArchiveRef;
import org.policywatch.model.Article;
import org.policywatch.model.Deadline;
import org.policywatch.model.Extraction;
import org.policywatch.model.Finding;
import org.policywatch.model.Issuer;
import org.policywatch.model.PageKind;
import org.policywatch.model.PageLinks;
import org.policywatch.model.PolicyMetadata;
import org.policywatch.model.RegionMention;
import org.policywatch.model.RegionRole;
import org.policywatch.model.StoredDocument;
import org.policywatch.model.Target;
import org.policywatch.store.DocumentLocation;
import org.policywatch.text.DisplayWidth;

/** A document for people. */
final class DocumentPrinter {
  /** Told where a page has no targets because it is off topic. */
  private static final String OFF_TOPIC =
      """
      no targets: the page is no policy on a topic of sources.yml, so none is taken
      from it; 'policywatch extract --text WORDS' reads words on anything""";

  private static final int LABEL = 12;

  private final PrintWriter out;
  private final Style style;

  DocumentPrinter(Screen screen) {
    this.out = screen.out();
    this.style = screen.style();
  }

  /**
   * @param noarchive by which words its page forbids that copies are shown; null when it does not
   */
  void print(
      StoredDocument document,
      @Nullable String noarchive,
      List<DocumentLocation> locations,
      boolean withText) {
    record(document.extraction());
    line("source", document.source().value());
    line("first seen", Times.local(document.firstSeen()));
    ArchiveRef archived = document.capture().archived();
    if (noarchive != null) {
      line("archived", "not shown, as its page forbids it: " + noarchive);
    } else if (archived != null) {
      line("archived", archived.file() + " at " + archived.offset());
    }
    for (DocumentLocation location : locations) {
      line(location.copy() ? "copy" : "address", location.url().value());
    }
    if (withText) {
      out.println();
      out.println(Screen.plainLines(document.extraction().article().text()));
    }
  }

  /** The record itself, as {@code extract} shows it too. */
  void record(Extraction extraction) {
    Article article = extraction.article();
    PolicyMetadata policy = extraction.policy();
    out.println(style.bold(Screen.plain(article.headline())));
    line("kind", Words.kind(article.kind()) + ", " + article.language().tag());
    line("published", value(article.published()));
    line("outlet", value(article.byline().outlet()));
    line("credits", value(article.byline().creditedSource()));
    line("author", value(article.byline().author()));
    line("document", value(policy.documentTitle()));
    line("number", value(policy.documentNumber()));
    line("written", value(policy.written()));
    line("plan period", value(policy.planPeriod()));
    line("validity", value(policy.validity()));
    line(
        "issued by", policy.issuers().stream().map(Issuer::name).collect(Collectors.joining(", ")));
    line("region", regions(extraction, RegionRole.SUBJECT));
    line("mentions", regions(extraction, RegionRole.MENTIONED));
    line(
        "topics",
        extraction.relevance().stream()
            .filter(it -> it.score() >= 0.005)
            .map(it -> "%s %.2f".formatted(it.topic(), it.score()))
            .collect(Collectors.joining(", ")));
    for (PageLinks.Attachment attachment : extraction.links().attachments()) {
      line("attached", attachment.name() + "  " + attachment.href());
    }
    extraction.warnings().forEach(warning -> line("warning", warning));
    targets(extraction);
    out.println();
  }

  private void targets(Extraction extraction) {
    List<Target> targets = extraction.facts().targets();
    out.println();
    if (targets.isEmpty()) {
      boolean isOff = extraction.article().kind() == PageKind.IRRELEVANT;
      out.println(isOff ? OFF_TOPIC : "no targets found");
    }
    for (Target target : targets) {
      out.println(
          style.green(Screen.plain(target.quantity().quote().text() + "  " + target.object()))
              + deadline(target.deadline())
              + (target.region() == null ? "" : "  (aim of " + target.region() + ")")
              + style.dim("  %.2f".formatted(target.assessment().confidence())));
      out.println("    " + quoted(target));
    }
  }

  private String deadline(@Nullable Deadline deadline) {
    return deadline == null ? "" : "  by " + deadline.day();
  }

  /** The sentence with the quantity highlighted. */
  private String quoted(Target target) {
    String sentence = target.sentence().text();
    int start = target.quantity().quote().start() - target.sentence().start();
    int end = target.quantity().quote().end() - target.sentence().start();
    if (start < 0 || end > sentence.length()) {
      return Screen.plain(sentence);
    }
    return Screen.plain(sentence.substring(0, start))
        + style.match(Screen.plain(sentence.substring(start, end)))
        + Screen.plain(sentence.substring(end));
  }

  private static String regions(Extraction extraction, RegionRole role) {
    return extraction.facts().regions().stream()
        .filter(region -> region.role() == role)
        .map(RegionMention::name)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String value(@Nullable Finding<?> finding) {
    return finding == null ? "" : finding.value().toString();
  }

  private void line(String label, String value) {
    if (!value.isEmpty()) {
      out.println(style.dim(DisplayWidth.pad(label, LABEL)) + Screen.plain(value));
    }
  }
}
