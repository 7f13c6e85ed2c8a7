package org.policywatch.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The policy a page publishes or reports.
 *
 * @param documentTitle the policy's own full title; or null
 * @param documentNumber 文号, brackets as 〔〕; or null
 * @param indexNumber 索引号; or null
 * @param planPeriod EDTF interval the plan covers, e.g. {@code 2020/2022}; or null
 * @param written 成文日期, the day the document was signed; or null
 * @param topicClass 主题分类; or null
 * @param validity 有效性 or 有效期 as written; or null
 * @param issuers the bodies that issue it, in the page's order
 */
public record PolicyMetadata(
    @Nullable Finding<String> documentTitle,
    @Nullable Finding<String> documentNumber,
    @Nullable Finding<String> indexNumber,
    @Nullable Finding<String> planPeriod,
    @Nullable Finding<PageTime> written,
    @Nullable Finding<String> topicClass,
    @Nullable Finding<String> validity,
    List<Issuer> issuers) {
  public static final PolicyMetadata NONE =
      new PolicyMetadata(null, null, null, null, null, null, null, List.of());

  public PolicyMetadata {
    issuers = List.copyOf(issuers);
  }
}
