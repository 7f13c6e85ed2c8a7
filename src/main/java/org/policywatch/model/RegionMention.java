package org.policywatch.model;

/**
 * A region named in a text.
 *
 * @param code GB/T 2260, six digits
 * @param name the full Chinese name
 * @param role what it is to the page
 * @param quote the first words that name it
 */
public record RegionMention(String code, String name, RegionRole role, Quote quote) {
  public RegionMention withRole(RegionRole other) {
    return new RegionMention(code, name, other, quote);
  }
}
