package org.policywatch.region;

import org.policywatch.text.Folding;

/**
 * One way to call a region.
 *
 * @param text the name, simplified Chinese or Latin letters
 * @param form how it came about
 */
public record RegionName(String text, Form form) {

  /** How a name came about; a name that is cut short is the most likely to be something else. */
  public enum Form {
    /** The official Chinese or the customary English name. */
    FULL,
    /** A name of its own, listed in the table: short, old, or romanised otherwise. */
    LISTED,
    /** The full name with the word for its kind (市, 区, City …) cut off or put on by rule. */
    DERIVED
  }

  /** The name as folded texts have it: 干安县 for 乾安县, whose first character is kept in names. */
  public String folded() {
    return text.indexOf('乾') < 0 ? text : text.replace('乾', Folding.simplify('乾'));
  }

  public boolean isChinese() {
    return text.charAt(0) >= 0x3400;
  }
}
