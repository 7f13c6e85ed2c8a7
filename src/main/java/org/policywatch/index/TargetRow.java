package org.policywatch.index;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.Target;

/**
 * A target as one line of a table, without the text around it. It lies in the index beside its
 * document; the full target is in the store.
 *
 * @param quantity how much, as written: {@code 不少于500个}
 * @param digits the number to compare and sort by, in base units, as plain decimal digits, which a
 *     search that only shows them need not make a number of; null when vague
 * @param unit as {@link org.policywatch.model.Quantity#unit()}
 * @param measure lower-case {@link org.policywatch.model.Measure}
 * @param object what, as written, may be empty
 * @param deadline by when; null when nothing says
 * @param region code of the region whose aim it is, when it is not the document's; else null
 * @param confidence 0 to 1
 */
public record TargetRow(
    String quantity,
    @Nullable String digits,
    String unit,
    String measure,
    String object,
    @Nullable LocalDate deadline,
    @Nullable String region,
    double confidence) {
  private static final String PART = "\t";
  private static final int PARTS = 8;

  /** What a table shows of the target. */
  public static TargetRow of(Target target) {
    return new TargetRow(
        target.quantity().quote().text(),
        digits(target.quantity().amount().least()),
        target.quantity().unit(),
        target.quantity().measure().name().toLowerCase(Locale.ROOT),
        target.object(),
        target.deadline() == null ? null : target.deadline().day(),
        target.region(),
        target.assessment().confidence());
  }

  /** {@link #digits()} as a number; null when vague. */
  public @Nullable BigDecimal least() {
    return digits == null ? null : new BigDecimal(digits);
  }

  private static @Nullable String digits(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }

  /** Rows as one string, a line each. */
  static String write(List<TargetRow> rows) {
    StringBuilder out = new StringBuilder();
    for (TargetRow row : rows) {
      out.append(plain(row.quantity)).append(PART);
      out.append(row.digits == null ? "" : row.digits).append(PART);
      out.append(plain(row.unit)).append(PART).append(plain(row.measure)).append(PART);
      out.append(plain(row.object)).append(PART);
      out.append(row.deadline == null ? "" : row.deadline).append(PART);
      out.append(row.region == null ? "" : plain(row.region)).append(PART);
      out.append(row.confidence).append('\n');
    }
    return out.toString();
  }

  /** What {@link #write} wrote. */
  public static List<TargetRow> read(String written) {
    List<TargetRow> rows = new ArrayList<>();
    for (String line : written.split("\n")) {
      String[] part = line.split(PART, -1);
      if (part.length == PARTS) {
        rows.add(
            new TargetRow(
                part[0],
                part[1].isEmpty() ? null : part[1],
                part[2],
                part[3],
                part[4],
                part[5].isEmpty() ? null : LocalDate.parse(part[5]),
                part[6].isEmpty() ? null : part[6],
                Double.parseDouble(part[7])));
      }
    }
    return rows;
  }

  private static String plain(String text) {
    return text.replace('\t', ' ').replace('\n', ' ');
  }
}
