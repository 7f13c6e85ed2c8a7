package org.policywatch.extract.date;

/** Characters that an expression may start with. */
final class Starts {
  /** At a letter or digit that has none in front. */
  static final Starts WORDS = new Starts(null);

  static final String DIGITS = "0123456789";
  static final String NUMERALS = DIGITS + "〇零一二两三四五六七八九十";
  static final String YEARS = NUMERALS + "公民中今本明去上后次翌同前";

  private final boolean @org.jspecify.annotations.Nullable [] table;

  private Starts(boolean @org.jspecify.annotations.Nullable [] table) {
    this.table = table;
  }

  static Starts of(String characters) {
    boolean[] table = new boolean[Character.MAX_VALUE + 1];
    for (int i = 0; i < characters.length(); i++) {
      table[characters.charAt(i)] = true;
    }
    return new Starts(table);
  }

  boolean allows(String text, int at) {
    char c = text.charAt(at);
    return table != null ? table[c] : isWord(c) && (at == 0 || !isWord(text.charAt(at - 1)));
  }

  private static boolean isWord(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}
