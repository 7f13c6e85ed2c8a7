package org.policywatch.model;

/**
 * The number of an official document (文号, GB/T 9704), e.g. 粤科高字〔2024〕18号.
 *
 * @param quote as written
 * @param agency the issuer's sign in front, e.g. 粤科高字
 * @param year the year in brackets
 * @param number the running number
 */
public record DocumentNumber(Quote quote, String agency, int year, int number) {
  /** What opens the brackets around the year, in folded text. */
  public static final String OPENING = "〔[【(<〈";

  /** What closes them. */
  public static final String CLOSING = "〕]】)>〉";
}
