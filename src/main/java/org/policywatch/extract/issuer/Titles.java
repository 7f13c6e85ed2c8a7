package org.policywatch.extract.issuer;

import java.util.BitSet;

/** Where a text is inside 《》: a body named in a title issues it only when the title says so. */
final class Titles {
  private static final int LONGEST = 200;
  private final String text;
  private final BitSet inside = new BitSet();

  Titles(String text) {
    this.text = text;
    int close = -1;
    for (int open = text.indexOf('《'); open >= 0; ) {
      close = close < open ? text.indexOf('》', open) : close;
      if (close < 0) {
        break;
      }
      boolean near = close - open <= LONGEST + 1;
      if (near) {
        inside.set(open, close);
      }
      open = text.indexOf('《', near ? close + 1 : open + LONGEST + 2);
    }
  }

  boolean allows(Organ organ) {
    return !inside.get(organ.start())
        || text.startsWith("关于", organ.end())
        || text.startsWith("印发", organ.end());
  }
}
