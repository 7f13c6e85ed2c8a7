package org.policywatch.extract.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a date is read by: the words around it, and what a relative or partial one refers to.
 *
 * @param text the whole text, folded
 * @param reference the day of publication
 * @param lean which way a date without a year goes
 * @param stated the last period that the sentence stated with its year; or null
 * @param before the last period that the text stated or meant; or null
 * @param taiwan where 114年 without 民国 is a year of the Republic
 */
record Anchor(
    String text,
    LocalDate reference,
    Lean lean,
    @Nullable Period stated,
    @Nullable Period before,
    boolean taiwan) {
  Anchor leaning(Lean other) {
    return new Anchor(text, reference, other, stated, before, taiwan);
  }

  /** The text in front of the place, so many characters at most. */
  String textBefore(int at, int reach) {
    return text.substring(Math.max(0, at - reach), at);
  }

  /** The text from the place on, so many characters at most. */
  String textAfter(int at, int reach) {
    return text.substring(at, Math.min(text.length(), at + reach));
  }

  /** The period with the year it most likely has; null when no year makes it real. */
  @Nullable Period dated(int part, int day) {
    if (stated != null && stated.part() > 0) {
      Period same = new Period(stated.year(), part, day);
      if (same.isReal() && fits(same)) {
        return same;
      }
    }
    Period best = null;
    long distance = Long.MAX_VALUE;
    for (int year = reference.getYear() + 1; year >= reference.getYear() - 1; year--) {
      Period period = new Period(year, part, day);
      if (period.isReal() && fits(period) && distance(period) < distance) {
        best = period;
        distance = distance(period);
      }
    }
    return best;
  }

  /** The year in which a stretch of a year most likely ends; 0 when none makes it real. */
  int yearOfEnd(Period from, Period to) {
    if (stated != null && stated.part() > 0) {
      Period same = dated(to.part(), to.day());
      return same == null ? 0 : same.year();
    }
    int best = 0;
    long distance = Long.MAX_VALUE;
    for (int year = reference.getYear() + 1; year >= reference.getYear() - 1; year--) {
      Period last = new Period(year, to.part(), to.day());
      Period first = new Period(from.part() > to.part() ? year - 1 : year, from.part(), from.day());
      if (!last.isReal() || !first.isReal() || !fits(lean == Lean.PAST ? first : last)) {
        continue;
      }
      long away = Math.min(distance(first), distance(last));
      boolean inside = first.first().isBefore(reference) && last.last().isAfter(reference);
      if ((inside ? 0 : away) < distance) {
        best = year;
        distance = inside ? 0 : away;
      }
    }
    return best;
  }

  private boolean fits(Period period) {
    return switch (lean) {
      case NEAREST -> true;
      case PAST -> !period.first().isAfter(reference);
      case FUTURE -> !period.last().isBefore(reference);
    };
  }

  private long distance(Period period) {
    long day = reference.toEpochDay();
    return Math.max(
        0, Math.max(period.first().toEpochDay() - day, day - period.last().toEpochDay()));
  }
}
