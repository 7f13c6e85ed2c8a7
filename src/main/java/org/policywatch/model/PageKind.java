package org.policywatch.model;

/** What a page is. */
public enum PageKind {
  /** The text of an official document, or the page that publishes it. */
  POLICY_DOCUMENT,
  /** A page that tells about a policy: report, interpretation, press conference. */
  NEWS_REPORT,
  /** Links to pages. */
  LIST,
  /** An article that is not about a policy on any topic we watch. */
  IRRELEVANT
}
