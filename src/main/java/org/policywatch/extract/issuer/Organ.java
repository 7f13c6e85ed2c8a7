package org.policywatch.extract.issuer;

import org.jspecify.annotations.Nullable;
import org.policywatch.region.Level;
import org.policywatch.region.Region;

/**
 * A name of a government body in folded text, taken apart.
 *
 * @param start where it begins
 * @param end where it ends
 * @param place the region it names; null when it names none
 * @param level the level it names instead (省, municipal); null when it names none
 * @param core what it is there, in full Chinese: 人民政府; begins with 委 for bodies of the Party; the
 *     whole name for national bodies; empty when the words have no known Chinese form
 * @param national true for bodies that need no region
 */
record Organ(
    int start,
    int end,
    @Nullable Region place,
    @Nullable Level level,
    String core,
    boolean national) {

  static Organ national(int start, int end, String name) {
    return new Organ(start, end, null, null, name, true);
  }

  Organ from(int otherStart) {
    return new Organ(otherStart, end, place, level, core, national);
  }

  Organ with(int otherEnd, String otherCore) {
    return new Organ(start, otherEnd, place, level, otherCore, national);
  }

  Organ in(@Nullable Region otherPlace, int otherEnd) {
    return new Organ(start, otherEnd, otherPlace, level, core, national);
  }
}
