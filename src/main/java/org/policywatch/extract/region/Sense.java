package org.policywatch.extract.region;

import org.policywatch.region.Region;

/**
 * What a name may stand for.
 *
 * @param region the region
 * @param strength how much it takes to believe it
 */
record Sense(Region region, Strength strength) {

  /** How much of the company of other names a name needs. */
  enum Strength {
    /** Believed as it stands. */
    STRONG,
    /** An ordinary word too: believed beside other regions or an act of government. */
    WARY,
    /** Cut short (海淀 for 海淀区): believed right after the region it lies in. */
    WEAK
  }
}
