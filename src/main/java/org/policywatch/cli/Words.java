package org.policywatch.cli;

import org.policywatch.model.PageKind;

/** Constants in words, as a reader says them. */
final class Words {
  private Words() {}

  static String kind(PageKind kind) {
    return switch (kind) {
      case POLICY_DOCUMENT -> "policy document";
      case NEWS_REPORT -> "news report";
      case LIST -> "list of links";
      case IRRELEVANT -> "off topic";
    };
  }
}
