package org.policywatch.model;

import org.jspecify.annotations.Nullable;

/**
 * The rest of a target's time frame.
 *
 * @param period EDTF interval in which it is to be reached ("十四五"期间: {@code 2021/2025}); or null
 * @param frequency ISO 8601 duration when it recurs (每年: {@code P1Y}); or null
 * @param baseline EDTF date of the state it starts from; or null
 * @param incremental the number is to be added to what is there (新增)
 */
public record Timing(
    @Nullable String period,
    @Nullable String frequency,
    @Nullable String baseline,
    boolean incremental) {
  public static final Timing NONE = new Timing(null, null, null, false);
}
