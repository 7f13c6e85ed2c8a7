package org.policywatch.alert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.PageKind;
import org.policywatch.model.StoredDocument;

/**
 * Documents of one announcement together: a policy and the reports of it, one report and its
 * reprints.
 *
 * @param best the policy document, else the first report
 */
record Announced(StoredDocument best, List<StoredDocument> also) {
  /** Shorter headlines (通知公告) are everybody's. */
  private static final int TELLING = 8;

  /** Policy documents before reports of them. */
  static final Comparator<StoredDocument> BEST_FIRST =
      Comparator.comparing(
          document -> document.extraction().article().kind() != PageKind.POLICY_DOCUMENT);

  /** In the order given, but policy documents first. */
  static List<Announced> of(List<StoredDocument> documents) {
    Map<String, Announced> byKey = new HashMap<>();
    List<Announced> inOrder = new ArrayList<>();
    for (StoredDocument document : documents.stream().sorted(BEST_FIRST).toList()) {
      List<String> keys = keys(document);
      @Nullable Announced known =
          keys.stream().filter(byKey::containsKey).map(byKey::get).findFirst().orElse(null);
      Announced own = known == null ? new Announced(document, new ArrayList<>()) : known;
      if (known == null) {
        inOrder.add(own);
      } else {
        known.also().add(document);
      }
      keys.forEach(key -> byKey.putIfAbsent(key, own));
    }
    return inOrder;
  }

  private static List<String> keys(StoredDocument document) {
    List<String> keys = new ArrayList<>(Topics.announcements(document));
    String headline = document.extraction().article().headline().replaceAll("\\s+", "");
    if (headline.length() >= TELLING) {
      keys.add("headline:" + headline);
    }
    return keys;
  }
}
