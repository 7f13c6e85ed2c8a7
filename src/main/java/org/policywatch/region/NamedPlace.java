package org.policywatch.region;

import java.util.List;

/**
 * A name of regions as it stands in a text.
 *
 * @param end where it ends, exclusive
 * @param regions what is called so, the likeliest first; never empty
 */
public record NamedPlace(int end, List<Region> regions) {}
