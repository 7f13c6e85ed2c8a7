package org.policywatch.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.policywatch.model.Extraction;
import org.policywatch.model.Issuer;
import org.policywatch.model.PolicyMetadata;
import org.policywatch.model.RegionMention;
import org.policywatch.model.RegionRole;

/**
 * What a policy document and the reports of it have in common. Two documents with a {@link #isSure}
 * key in common are of one announcement; with another key, only if their days are near as well.
 */
public final class Announcement {
  private static final String NUMBER = "n:";
  private static final String TITLE = "t:";
  private static final String ISSUERS = "i:";

  /** Shorter titles (通知) are everybody's. */
  private static final int TELLING_TITLE = 8;

  private Announcement() {}

  /** The keys of a document, the surest first; empty when nothing tells which it is. */
  static List<String> keys(Extraction extraction) {
    List<String> keys = new ArrayList<>();
    PolicyMetadata policy = extraction.policy();
    String region =
        extraction.facts().regions().stream()
            .filter(mention -> mention.role() == RegionRole.SUBJECT)
            .map(RegionMention::code)
            .findFirst()
            .orElse("");
    if (policy.documentNumber() != null) {
      keys.add(NUMBER + Keys.number(policy.documentNumber().value()));
    }
    if (policy.documentTitle() != null) {
      String title = Keys.plain(policy.documentTitle().value());
      if (title.length() >= TELLING_TITLE) {
        keys.add(TITLE + region + ":" + title);
      }
    }
    if (!policy.issuers().isEmpty() && !region.isEmpty()) {
      String issuers =
          policy.issuers().stream()
              .map(Issuer::name)
              .map(Keys::plain)
              .sorted()
              .collect(Collectors.joining("+"));
      // a hash: the names of twenty ministries are longer than a term may be
      keys.add(ISSUERS + region + ":" + Integer.toHexString(issuers.hashCode()));
    }
    return keys;
  }

  /** The keys that alone tell the announcement: its number, its region and title. */
  public static List<String> sureKeys(Extraction extraction) {
    return keys(extraction).stream().filter(Announcement::isSure).toList();
  }

  /** True when the key alone tells the announcement: its number, or its region and title. */
  public static boolean isSure(String key) {
    return !key.startsWith(ISSUERS);
  }
}
