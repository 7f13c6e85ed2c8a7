package org.policywatch.crawl;

/**
 * How pages fared, by number.
 *
 * @param lists list pages, feeds and sitemaps read
 * @param fetched pages that came
 * @param notModified pages that have not changed, by the server's word or by their bytes
 * @param failed pages that could not be had
 * @param deferred visits put off: Retry-After, unreachable robots.txt
 * @param robotsDenied pages that robots.txt forbids, or that say noindex
 * @param documents what the fetched pages did to the store
 */
public record Counts(
    int lists,
    int fetched,
    int notModified,
    int failed,
    int deferred,
    int robotsDenied,
    Documents documents) {
  public static final Counts ZERO = new Counts(0, 0, 0, 0, 0, 0, Documents.ZERO);

  /**
   * What became of fetched pages.
   *
   * @param fresh documents stored for the first time
   * @param changed documents that say something else than before
   * @param duplicates pages with the very text of another document
   */
  public record Documents(int fresh, int changed, int duplicates) {
    static final Documents ZERO = new Documents(0, 0, 0);

    Documents plus(Documents other) {
      return new Documents(
          fresh + other.fresh, changed + other.changed, duplicates + other.duplicates);
    }
  }

  public Counts plus(Counts other) {
    return new Counts(
        lists + other.lists,
        fetched + other.fetched,
        notModified + other.notModified,
        failed + other.failed,
        deferred + other.deferred,
        robotsDenied + other.robotsDenied,
        documents.plus(other.documents));
  }

  Counts minus(Counts other) {
    return new Counts(
        lists - other.lists,
        fetched - other.fetched,
        notModified - other.notModified,
        failed - other.failed,
        deferred - other.deferred,
        robotsDenied - other.robotsDenied,
        new Documents(
            documents.fresh - other.documents.fresh,
            documents.changed - other.documents.changed,
            documents.duplicates - other.documents.duplicates));
  }

  /** All pages that were visited, however that ended. */
  public int visits() {
    return fetched + notModified + failed + deferred + robotsDenied;
  }
}
