package org.policywatch.extract.issuer;

import java.util.BitSet;

/** Where a text is inside 《》: a body named in a title issues it only when the title says so. */
final class Titles {
  private static final int LONGEST = 200;
  private final String text;
  private final BitSet inside = new BitSet();

  Titles(String text) {
    this.text = text;
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '《' && open < 0) {
        open = i;
      } else if (open >= 0 && (text.charAt(i) == '》' || i - open > LONGEST)) {
        if (text.charAt(i) == '》') {
          inside.set(open, i);
        }
        open = -1;
      }
    }
  }

  boolean allows(Organ organ) {
    return !inside.get(organ.start())
        || text.startsWith("关于", organ.end())
        || text.startsWith("印发", organ.end());
  }
}
