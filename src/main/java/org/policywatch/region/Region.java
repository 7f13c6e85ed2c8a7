package org.policywatch.region;

import org.jspecify.annotations.Nullable;

/**
 * A region of China.
 *
 * @param code six characters: GB/T 2260, or our extension, see {@link #officialCode()}
 * @param name full Chinese name, without the names of the regions above it
 * @param englishName customary English name, without Province or City
 * @param level how high it stands
 * @param parent code of the region it lies in; null for provinces
 */
public record Region(
    String code, String name, String englishName, Level level, @Nullable String parent) {

  /**
   * The code itself where GB/T 2260 has it, else that of the region above: 130000 for 雄安新区, whose
   * 133100 only statistics use.
   */
  public String officialCode() {
    return isOfficial() || parent == null ? code : parent;
  }

  /** True when GB/T 2260 has the code; extensions of ours have a letter in place five. */
  public boolean isOfficial() {
    return level != Level.AREA && Character.isDigit(code.charAt(4));
  }
}
