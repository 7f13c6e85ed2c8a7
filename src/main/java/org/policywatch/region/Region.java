package org.policywatch.region;

import java.util.Set;
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
   * Cities that plan like provinces, and the largest others: 大连, 无锡, 苏州, 宁波, 厦门, 青岛, 深圳, 珠海, 佛山.
   */
  private static final Set<String> GREAT_CITIES =
      Set.of("2102", "3202", "3205", "3302", "3502", "3702", "4403", "4404", "4406");

  /**
   * The code itself where GB/T 2260 has it, else that of the region above: 130000 for 雄安新区, whose
   * 133100 only statistics use.
   */
  public String officialCode() {
    return isOfficial() || parent == null ? code : parent;
  }

  /**
   * True for what lies in a municipality, a capital of a province or a city of like weight: of
   * several districts of one name it is the one that needs no further words.
   */
  public boolean isProminent() {
    return code.startsWith("01", 2)
        || parent != null && parent.endsWith("0000")
        || GREAT_CITIES.contains(code.substring(0, 4));
  }

  /** True when GB/T 2260 has the code; extensions of ours have a letter in place five. */
  public boolean isOfficial() {
    return level != Level.AREA && Character.isDigit(code.charAt(4));
  }
}
