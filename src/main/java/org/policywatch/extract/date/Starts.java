package org.policywatch.extract.date;

import org.jspecify.annotations.Nullable;

/**
 * The characters that the matches of a rule may start with.
 *
 * @param characters those characters; null for a Latin letter or digit that has none in front
 */
record Starts(@Nullable String characters) {
  static final String DIGITS = "0123456789";
  static final String NUMERALS = DIGITS + "〇零一二两三四五六七八九十";
  static final String YEARS = NUMERALS + "公民中今本明去上下后次翌同前";

  /** At one of the characters. */
  static Starts of(String characters) {
    return new Starts(characters);
  }

  /** At the first character of a Latin word or number. */
  static Starts words() {
    return new Starts(null);
  }

  /** The characters told from others that are not ASCII. */
  String named() {
    return characters == null ? "" : characters;
  }

  boolean isAtWords() {
    return characters == null;
  }

  boolean mayBe(char c) {
    return characters == null ? isWord(c) : characters.indexOf(c) >= 0;
  }

  static boolean isWord(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}
