package org.policywatch.index;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policywatch.model.Amount;
import org.policywatch.model.Extraction;
import org.policywatch.model.Issuer;
import org.policywatch.model.PolicyMetadata;
import org.policywatch.model.Quantity;
import org.policywatch.model.RegionMention;
import org.policywatch.model.RegionRole;
import org.policywatch.model.Target;
import org.policywatch.text.NearText;

/**
 * What a policy document and the reports of it have in common. Two documents with a {@link #isSure}
 * key in common are of one announcement; with another key, only if their days are near as well.
 */
public final class Announcement {
  private static final String NUMBER = "n:";
  private static final String TITLE = "t:";
  private static final String ISSUERS = "i:";
  private static final String AIMS = "a:";
  private static final String NEAR = "c:";

  /** A draft and what becomes of it are one announcement; a trial rule (试行) is its own. */
  private static final Pattern DRAFT =
      Pattern.compile(
          "[（(][^（()）]{0,12}(?:征求意见稿|征求意見稿|公开征求意见|送审稿|草案|草稿|draft[^（()）]{0,30})[)）]",
          Pattern.CASE_INSENSITIVE);

  /** 关于印发《…》的通知, 关于公开征求《…》意见的公告: what they are about counts. */
  private static final Pattern WRAPPED = Pattern.compile("关于[^《]{2,12}《([^》]{4,200})》[^》]{0,30}$");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** How many targets of a text are looked at, and how many must agree. */
  private static final int FIRST_AIMS = 7;

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
      String title = Keys.plain(withoutDraft(policy.documentTitle().value()));
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
              .collect(joining("+"));
      // a hash: the names of twenty ministries are longer than a term may be
      keys.add(ISSUERS + region + ":" + Integer.toHexString(issuers.hashCode()));
    }
    keys.addAll(aims(extraction, region));
    keys.addAll(near(extraction, region));
    return keys;
  }

  /** The title that a draft and the final text share. */
  static String withoutDraft(String title) {
    Matcher wrapped = WRAPPED.matcher(title);
    return DRAFT.matcher(wrapped.find() ? wrapped.group(1) : title).replaceAll("");
  }

  /**
   * Three aims alike in number, unit and day: a retelling in another language has no word in common
   * with the text it tells of, but its numbers.
   */
  private static List<String> aims(Extraction extraction, String region) {
    List<String> aims =
        extraction.facts().targets().stream()
            .filter(target -> target.deadline() != null && !target.isComparison())
            .map(Announcement::aim)
            .filter(aim -> !aim.isEmpty())
            .distinct()
            .limit(FIRST_AIMS)
            .sorted()
            .toList();
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < aims.size() && !region.isEmpty(); i++) {
      for (int j = i + 1; j < aims.size(); j++) {
        for (int k = j + 1; k < aims.size(); k++) {
          keys.add(AIMS + region + ":" + aims.get(i) + "," + aims.get(j) + "," + aims.get(k));
        }
      }
    }
    return keys;
  }

  /** The keys that alone tell the announcement: its number, its region and title. */
  public static List<String> sureKeys(Extraction extraction) {
    return keys(extraction).stream().filter(Announcement::isSure).toList();
  }

  private static String aim(Target target) {
    Quantity quantity = target.quantity();
    String day = target.deadline() == null ? "" : target.deadline().day().toString();
    Amount amount = quantity.amount();
    if (amount.least() == null) {
      return "";
    }
    String number =
        amount.value() == null ? amount.low() + "-" + amount.high() : amount.value().toString();
    return number + quantity.unit() + day;
  }

  /** The same words of the same region for the same years: a plan of each year is a new one. */
  private static List<String> near(Extraction extraction, String region) {
    PolicyMetadata policy = extraction.policy();
    String period = policy.planPeriod() == null ? "" : policy.planPeriod().value();
    String title =
        policy.documentTitle() == null
            ? extraction.article().headline()
            : policy.documentTitle().value();
    String years = YEAR.matcher(title).results().map(MatchResult::group).collect(joining("+"));
    return NearText.marks(extraction.article().text()).stream()
        .map(mark -> NEAR + region + ":" + period + ":" + years + ":" + mark)
        .toList();
  }

  /** True when the key alone tells the announcement, whatever the days of the documents. */
  public static boolean isSure(String key) {
    return !key.startsWith(ISSUERS);
  }
}
