package org.policywatch.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in base units (3万家 is 30000, 四成 is 40), in just one of three shapes: atomic ({@code
 * value}), interval ({@code low} and {@code high}) or none (vague).
 */
public record Amount(
    @Nullable BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high) {
  /** No number: several, 一批. */
  public static final Amount VAGUE = new Amount(null, null, null);

  /** A number with more zeros keeps its exponent: it is nonsense and must not cost memory. */
  private static final int MAX_ZEROS = 60;

  public Amount {
    boolean interval = low != null && high != null;
    if ((low == null) != (high == null) || value != null && interval) {
      throw new IllegalArgumentException(
          "amount must be a value or an interval, not " + value + ", " + low + " to " + high);
    }
    value = plain(value);
    low = plain(low);
    high = plain(high);
  }

  public static Amount of(BigDecimal value) {
    return new Amount(value, null, null);
  }

  /** The interval; the ends are put in order. */
  public static Amount between(BigDecimal one, BigDecimal other) {
    return new Amount(null, one.min(other), one.max(other));
  }

  /** The number to compare and sort by: the value, else the low end, else null. */
  public @Nullable BigDecimal least() {
    return value != null ? value : low;
  }

  /** Equal numbers in one form (30000, not 3E+4 or 30000.0), so that equal amounts are equal. */
  private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    if (number == null) {
      return null;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    boolean sane = stripped.scale() < 0 && stripped.scale() > -MAX_ZEROS;
    return sane ? stripped.setScale(0) : stripped;
  }
}
