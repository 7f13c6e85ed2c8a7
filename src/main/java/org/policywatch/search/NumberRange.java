package org.policywatch.search;

import java.util.Optional;

/** An interval of numbers, both ends included: {@code >=100}, {@code 100..500}, {@code <3万}. */
record NumberRange(double low, double high) {
  static final NumberRange ANY =
      new NumberRange(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  boolean holds(double number) {
    return number >= low && number <= high;
  }

  static Optional<NumberRange> parse(String written) {
    try {
      return Optional.of(read(written));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static NumberRange read(String written) {
    int dots = written.indexOf("..");
    if (dots >= 0) {
      String from = written.substring(0, dots);
      String to = written.substring(dots + 2);
      return new NumberRange(
          from.isEmpty() ? ANY.low : number(from), to.isEmpty() ? ANY.high : number(to));
    }
    if (written.startsWith(">=")) {
      return new NumberRange(number(written.substring(2)), ANY.high);
    }
    if (written.startsWith(">")) {
      return new NumberRange(Math.nextUp(number(written.substring(1))), ANY.high);
    }
    if (written.startsWith("<=")) {
      return new NumberRange(ANY.low, number(written.substring(2)));
    }
    if (written.startsWith("<")) {
      return new NumberRange(ANY.low, Math.nextDown(number(written.substring(1))));
    }
    double number = number(written.startsWith("=") ? written.substring(1) : written);
    return new NumberRange(number, number);
  }

  private static double number(String written) {
    String digits = written.replace(",", "");
    double unit =
        switch (digits.isEmpty() ? ' ' : digits.charAt(digits.length() - 1)) {
          case '百' -> 1e2;
          case '千', 'k' -> 1e3;
          case '万', '萬' -> 1e4;
          case 'm' -> 1e6;
          case '亿', '億' -> 1e8;
          case 'b' -> 1e9;
          default -> 1;
        };
    if (unit != 1) {
      digits = digits.substring(0, digits.length() - 1);
    }
    if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')) {
      throw new NumberFormatException(written);
    }
    return Double.parseDouble(digits) * unit;
  }
}
