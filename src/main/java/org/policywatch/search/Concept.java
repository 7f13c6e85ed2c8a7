package org.policywatch.search;

import java.util.List;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.PageKind;
import org.policywatch.search.Filters.Days;

/**
 * One thing that a query asks for, with all the ways to say it.
 *
 * @param written as the query has it
 * @param variants the ways to say it, the query's own first; at least one
 * @param regions codes, when it is a region or a group of regions
 * @param kind what pages of this kind are without saying it: 政策, news; else null
 * @param days when it is a year, a month or a day: documents published then have it; else null
 * @param ways other ways to have it than to say it, weighed
 */
record Concept(
    String written,
    List<Variant> variants,
    List<String> regions,
    @Nullable PageKind kind,
    @Nullable Days days,
    List<Query> ways) {
  Concept {
    variants = List.copyOf(variants);
    regions = List.copyOf(regions);
    ways = List.copyOf(ways);
  }

  /** A word that is no region, kind or day. */
  Concept(String written, List<Variant> variants) {
    this(written, variants, List.of(), null, null, List.of());
  }

  /** What is written alike is mostly the same; all the wordings need not be looked at for that. */
  @Override
  public int hashCode() {
    return written.hashCode();
  }

  Concept with(List<Variant> others) {
    return new Concept(written, others, regions, kind, days, ways);
  }

  /**
   * A way to say it.
   *
   * @param terms what must stand in the text, at least one term
   * @param weight 1 for the query's own words, less for words that mean about the same
   * @param isLoose true when most of the terms are enough: it is text, not a known word
   */
  record Variant(List<PhraseTerm> terms, float weight, boolean isLoose) {
    Variant {
      terms = List.copyOf(terms);
    }
  }

  boolean isRegion() {
    return !regions.isEmpty();
  }
}
