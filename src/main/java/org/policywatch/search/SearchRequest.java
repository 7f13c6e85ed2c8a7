package org.policywatch.search;

/**
 * What to search for.
 *
 * @param query in the query language, may be empty: then everything that the filters let through,
 *     newest first
 * @param filters what a hit must fulfil besides
 * @param offset how many hits to skip, at least 0
 * @param limit how many hits to give, 0 to {@value #MOST}
 * @param folds true: documents of one announcement are one hit, see {@link Hit#also}
 */
public record SearchRequest(String query, Filters filters, int offset, int limit, boolean folds) {
  /** More in one answer are refused. */
  public static final int MOST = 10_000;

  /** How many hits {@link #of} asks for. */
  public static final int USUAL = 10;

  public SearchRequest {
    if (offset < 0 || limit < 0 || limit > MOST) {
      throw new IllegalArgumentException(
          "offset " + offset + ", limit " + limit + ": expected 0 or more, and 0 to " + MOST);
    }
  }

  /** Every document a hit of its own. */
  public SearchRequest(String query, Filters filters, int offset, int limit) {
    this(query, filters, offset, limit, false);
  }

  /** The first {@value #USUAL} hits, no filters. */
  public static SearchRequest of(String query) {
    return new SearchRequest(query, Filters.NONE, 0, USUAL);
  }

  public SearchRequest with(Filters others) {
    return new SearchRequest(query, others, offset, limit, folds);
  }

  /** The same with documents of one announcement as one hit. */
  public SearchRequest folding() {
    return new SearchRequest(query, filters, offset, limit, true);
  }

  /** The same with other words. */
  public SearchRequest saying(String otherQuery) {
    return new SearchRequest(otherQuery, filters, offset, limit, folds);
  }

  public SearchRequest page(int newOffset, int newLimit) {
    return new SearchRequest(query, filters, newOffset, newLimit, folds);
  }
}
