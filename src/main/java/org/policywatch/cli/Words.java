package org.policywatch.cli;

import org.policywatch.model.PageKind;

/** Constants in words, as a reader says them. */
final class Words {
  private Words() {}

  /** {@code 1 source}, {@code 2 sources}. */
  static String count(long number, String one) {
    return count(number, one, one + "s");
  }

  static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  static String kind(PageKind kind) {
    return switch (kind) {
      case POLICY_DOCUMENT -> "policy document";
      case NEWS_REPORT -> "news report";
      case LIST -> "list of links";
      case IRRELEVANT -> "off topic";
    };
  }
}
