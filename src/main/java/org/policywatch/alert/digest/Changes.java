package org.policywatch.alert.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policywatch.alert.match.Watch;
import org.policywatch.model.Extraction;
import org.policywatch.model.Finding;
import org.policywatch.model.Issuer;
import org.policywatch.model.PolicyMetadata;
import org.policywatch.model.StoredDocument;
import org.policywatch.text.Folding;

/**
 * What a document says otherwise than before, as far as readers care: title, official metadata,
 * targets, and if none of these, the sentences. Nothing comes of counters, of the date of today, of
 * what stands around the main text, nor of a newer program that reads the same page otherwise.
 */
public final class Changes {
  private final boolean chinese;
  private final List<Change> found = new ArrayList<>();

  private Changes(Watch.Language language) {
    this.chinese = language == Watch.Language.ZH;
  }

  /** Between two states of one document; empty when it says the same. */
  public static List<Change> between(
      StoredDocument before, StoredDocument after, Watch.Language language) {
    Changes changes = new Changes(language);
    boolean samePage = before.capture().digest().equals(after.capture().digest());
    if (samePage && before.capture().at().equals(after.capture().at())) {
      return List.of();
    }
    changes.facts(before.extraction(), after.extraction());
    changes.found.addAll(TargetChanges.between(before.extraction(), after.extraction(), language));
    if (changes.found.isEmpty()) {
      changes.wording(before.extraction(), after.extraction());
    }
    return List.copyOf(changes.found);
  }

  /** Between two documents of one announcement: what the later one promises otherwise. */
  public static List<Change> betweenVersions(
      StoredDocument before, StoredDocument after, Watch.Language language) {
    return TargetChanges.moved(before.extraction(), after.extraction(), language);
  }

  private void facts(Extraction before, Extraction after) {
    PolicyMetadata old = before.policy();
    PolicyMetadata now = after.policy();
    value(say("标题", "title"), before.article().title(), after.article().title());
    value(say("文件名", "document title"), old.documentTitle(), now.documentTitle());
    value(say("文号", "document number"), old.documentNumber(), now.documentNumber());
    value(say("规划期", "plan period"), old.planPeriod(), now.planPeriod());
    value(say("成文日期", "written"), old.written(), now.written());
    value(say("有效性", "validity"), old.validity(), now.validity());
    List<String> issuers = old.issuers().stream().map(Issuer::name).sorted().toList();
    List<String> others = now.issuers().stream().map(Issuer::name).sorted().toList();
    if (!issuers.equals(others)) {
      String comma = say("、", ", ");
      fact(say("发文机关", "issuer"), String.join(comma, issuers), String.join(comma, others));
    }
  }

  /** What could be read once and not another time may be the reader's fault. */
  private void value(String name, @Nullable Finding<?> before, @Nullable Finding<?> after) {
    if (before != null && after != null && !same(before.value(), after.value())) {
      fact(name, word(before.value()), word(after.value()));
    }
  }

  private static String word(Object value) {
    return value instanceof org.policywatch.model.PageTime time ? time.iso() : value.toString();
  }

  private static boolean same(Object before, Object after) {
    return Objects.equals(plain(word(before)), plain(word(after)));
  }

  /** Without what is only another way to set the same words. */
  private static String plain(String text) {
    return Folding.fold(text).replaceAll("[\\s\\p{Punct}]+", "");
  }

  private void fact(String name, String before, String after) {
    found.add(
        new Change(
            Change.Kind.FACT, name + say("：", " ") + quoted(before) + " → " + quoted(after)));
  }

  private String quoted(String value) {
    return value.isEmpty() ? say("无", "none") : "“" + value + "”";
  }

  private void wording(Extraction before, Extraction after) {
    for (String words : Sentences.changes(before.article().text(), after.article().text())) {
      found.add(new Change(Change.Kind.WORDING, say("措辞：", "wording: ") + words));
    }
  }

  private String say(String zh, String en) {
    return chinese ? zh : en;
  }
}
