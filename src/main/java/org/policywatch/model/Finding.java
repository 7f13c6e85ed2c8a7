package org.policywatch.model;

/**
 * A fact about a page and what it rests on.
 *
 * @param value the fact
 * @param rule the name of the rule that found it, e.g. {@code meta.PubDate}
 * @param snippet the words on the page that prove it; empty when the evidence is not text
 */
public record Finding<T>(T value, String rule, String snippet) {
  /** Longer evidence is cut: it is for people to read. */
  private static final int SNIPPET_LIMIT = 200;

  public Finding {
    if (snippet.length() > SNIPPET_LIMIT) {
      snippet = snippet.substring(0, SNIPPET_LIMIT - 1) + "…";
    }
  }
}
