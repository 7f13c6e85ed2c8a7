package org.policywatch.cli;

/** Options put into the words of a query, as its fields. */
final class TargetWords {
  private TargetWords() {}

  /** The query, of targets of {@code object} only. */
  static String with(String query, String object) {
    return (query + " object:\"" + object.replace('"', ' ') + "\"").strip();
  }
}
