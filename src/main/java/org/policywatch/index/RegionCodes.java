package org.policywatch.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The hierarchy that lies in the codes themselves (GB/T 2260: province, city, county). */
final class RegionCodes {
  private static final int LENGTH = 6;

  private RegionCodes() {}

  /**
   * The code, its city and its province; the country is nobody's ancestor, or it would match all.
   */
  static List<String> withAncestors(String code) {
    if (code.length() != LENGTH) {
      return List.of(code);
    }
    Set<String> codes = new LinkedHashSet<>();
    codes.add(code);
    codes.add(code.substring(0, 4) + "00");
    codes.add(code.substring(0, 2) + "0000");
    return List.copyOf(codes);
  }
}
