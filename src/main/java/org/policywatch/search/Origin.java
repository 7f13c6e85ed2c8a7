package org.policywatch.search;

import java.util.Locale;
import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;
import org.policywatch.index.Fields;
import org.policywatch.model.PageKind;

/**
 * Of which kind, region and day a hit is.
 *
 * @param region as {@link Fields#REGION_SHOWN} has the first one; null for none
 * @param day since 1970
 */
record Origin(String kind, @Nullable String region, long day) {
  /** A report comes within so many days. */
  private static final long LATEST = 21;

  static Origin of(Document document) {
    return new Origin(
        document.get(Fields.KIND),
        document.get(Fields.REGION_SHOWN),
        document.getField(Fields.DAY).numericValue().longValue());
  }

  /** True when this is a report that may be of that text. */
  boolean tellsOf(Origin text) {
    return kind.equals(name(PageKind.NEWS_REPORT))
        && text.kind.equals(name(PageKind.POLICY_DOCUMENT))
        && region != null
        && region.equals(text.region)
        && day >= text.day - 1
        && day <= text.day + LATEST;
  }

  private static String name(PageKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
