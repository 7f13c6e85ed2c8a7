package org.policywatch.extract.text;

/**
 * Whether a folded text counts its years from the founding of the Republic, as Taiwan does: 民国112年
 * says so, 112年底 without the words may (112 is 2023), and 112年来 is a length. Stateless, linear in
 * the length of the text.
 */
public final class RepublicYears {
  /** What turns a year of the Republic into a common one: its first is 1912. */
  public static final int FOUNDING = 1911;

  private static final String ERA = "民国";
  private static final String NUMERALS = "0123456789一二三四五六七八九十百元";

  /** What may stand before a year, and not before how many there were. */
  private static final String LEADING = ",。;:、(自至到于在从较比及-~定划";

  /** Those of them that need no body of Taiwan's beside them. */
  private static final String TELLING = "于自";

  private static final String AFTER_LENGTH = "来间内前后多余以之历,。;、";

  /** What makes the year a part of one, or says what is to be in it. */
  private static final String[] BEHIND = {"底", "度", "末", "将", "拟", "预计", "规划"};

  private RepublicYears() {}

  /** True where the text alone says so: 民国112年, 112年底, 112年将, 于112年. */
  public static boolean areIn(String folded) {
    return namesEra(folded) || hasBareYear(folded, false);
  }

  /** True where it reads so in a text that names a body of Taiwan: ",112年完成", 较112年成长, too. */
  public static boolean mayBeIn(String folded) {
    return namesEra(folded) || hasBareYear(folded, true);
  }

  private static boolean namesEra(String text) {
    for (int at = text.indexOf(ERA); at >= 0; at = text.indexOf(ERA, at + ERA.length())) {
      int year = at + ERA.length();
      year = isAt(text, year, " ") ? year + 1 : year;
      if (isAt(text, year, NUMERALS)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasBareYear(String text, boolean likely) {
    for (int at = text.indexOf('年', 3); at >= 0; at = text.indexOf('年', at + 1)) {
      int start = at - 3;
      if (isYear(text, start)
          && (isDated(text, at + 1)
              || isLed(text, start, likely) && !isAt(text, at + 1, AFTER_LENGTH))) {
        return true;
      }
    }
    return false;
  }

  /** 100 to 119, and not the end of a longer number. */
  private static boolean isYear(String text, int at) {
    return text.charAt(at) == '1'
        && isAt(text, at + 1, "01")
        && isDigit(text, at + 2)
        && !isDigit(text, at - 1)
        && !isAt(text, at - 1, ".");
  }

  private static boolean isDated(String text, int at) {
    for (String behind : BEHIND) {
      if (text.startsWith(behind, at)) {
        return true;
      }
    }
    return isDigit(text, at) && text.startsWith("月", isDigit(text, at + 1) ? at + 2 : at + 1)
        || isAt(text, at, "至到") && at + 4 < text.length() && isYear(text, at + 1);
  }

  private static boolean isLed(String text, int start, boolean likely) {
    return isAt(text, start - 1, TELLING)
        || text.startsWith("目标", start - 2)
        || likely && (start == 0 || isAt(text, start - 1, LEADING));
  }

  private static boolean isDigit(String text, int at) {
    return isAt(text, at, "0123456789");
  }

  private static boolean isAt(String text, int at, String characters) {
    return at >= 0 && at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
  }
}
