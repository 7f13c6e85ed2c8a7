package org.policywatch.extract.target;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.FoldedPlaces;
import org.policywatch.extract.text.Passage;
import org.policywatch.extract.text.Span;
import org.policywatch.model.DateMention;
import org.policywatch.model.Deadline;

/** Turns date mentions into what governs quantities: deadlines and points of the past. */
final class Whens {
  private Whens() {}

  /** The dates that say when something holds; those of publication and force are left out. */
  static List<When> of(Passage passage, List<DateMention> dates) {
    List<When> whens = new ArrayList<>();
    for (DateMention date : dates) {
      Span place = FoldedPlaces.of(passage, date.quote());
      switch (date.role()) {
        case DEADLINE, PERIOD, PLAN_PERIOD, EVENT -> {
          LocalDate last = lastDay(date.edtf());
          boolean past = last == null || isPast(date, last, passage.reference());
          whens.add(
              new When(place.start(), place.end(), date, past ? null : deadline(date, last, passage)));
        }
        case BASELINE -> whens.add(new When(place.start(), place.end(), date, null));
        case PUBLICATION, ISSUED, EFFECTIVE, EXPIRY, VALIDITY, COMMENT_PERIOD, DURATION, MISSED, NEGATED -> {}
      }
    }
    whens.sort(java.util.Comparator.comparingInt(When::start));
    return List.copyOf(whens);
  }

  private static boolean isPast(DateMention date, LocalDate last, LocalDate reference) {
    return switch (date.role()) {
      case DEADLINE -> false;
      case EVENT -> !startsAfter(date.edtf(), reference);
      default -> last.isBefore(reference);
    };
  }

  /** An event is still to come only when all of its time is. */
  private static boolean startsAfter(@Nullable String edtf, LocalDate reference) {
    int slash = edtf == null ? -1 : edtf.indexOf('/');
    LocalDate last = lastDay(slash > 0 ? edtf.substring(0, slash) : edtf);
    return last != null && last.minusMonths(monthsOf(edtf)).isAfter(reference.minusDays(1));
  }

  /** How long the first date of an EDTF string lasts, in months: 12 for a year, none for a day. */
  private static int monthsOf(@Nullable String edtf) {
    String date = edtf == null ? "" : edtf.replaceAll("[~?%/].*", "");
    if (date.length() == 4) {
      return 12;
    }
    int part = date.length() == 7 ? Integer.parseInt(date.substring(5)) : 0;
    return part == 0 ? 0 : part <= 12 ? 1 : part >= 40 ? 6 : part >= 37 ? 4 : 3;
  }

  private static Deadline deadline(DateMention date, LocalDate last, Passage passage) {
    return new Deadline(
        last, isExclusive(date), date.approximate(), duration(date, passage.reference()), date.quote());
  }

  /** 2025年前 and "before 2025" leave 2025 out; "through 2023" does not. */
  private static boolean isExclusive(DateMention date) {
    String quote = date.quote().text().toLowerCase(java.util.Locale.ROOT);
    String edtf = date.edtf();
    return edtf != null
        && edtf.startsWith("../")
        && (quote.endsWith("前") || quote.startsWith("before") || quote.startsWith("ahead of"));
  }

  /** A span that starts at the reference day was relative in the text: 三年内 is P3Y. */
  private static @Nullable String duration(DateMention date, LocalDate reference) {
    String edtf = date.edtf();
    int slash = edtf == null ? -1 : edtf.indexOf('/');
    if (slash < 0 || !edtf.substring(0, slash).equals(reference.toString())) {
      return null;
    }
    LocalDate last = lastDay(edtf);
    if (last == null) {
      return null;
    }
    Period period = Period.between(reference, last);
    return period.isZero() || period.isNegative() ? null : period.toString();
  }

  /** The last day of an EDTF date or interval; null when it has none. */
  static @Nullable LocalDate lastDay(@Nullable String edtf) {
    if (edtf == null || edtf.isEmpty() || edtf.startsWith("P")) {
      return null;
    }
    String end = edtf.substring(edtf.indexOf('/') + 1).replaceAll("[~?%]", "");
    int time = end.indexOf('T');
    try {
      return lastDayOf(time < 0 ? end : end.substring(0, time));
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }

  private static @Nullable LocalDate lastDayOf(String date) {
    if (date.length() == 4) {
      return LocalDate.of(Integer.parseInt(date), 12, 31);
    }
    if (date.length() == 7) {
      return lastDayOfPart(Integer.parseInt(date.substring(0, 4)), Integer.parseInt(date.substring(5)));
    }
    return date.length() == 10 ? LocalDate.parse(date) : null;
  }

  /** Months, quarters (33-36), thirds (37-39) and halves (40-41) of a year, ISO 8601-2 4.8. */
  private static LocalDate lastDayOfPart(int year, int part) {
    int month = part;
    if (part >= 21 && part <= 24) {
      month = (part - 20) * 3;
    } else if (part >= 33 && part <= 36) {
      month = (part - 32) * 3;
    } else if (part >= 37 && part <= 39) {
      month = (part - 36) * 4;
    } else if (part >= 40 && part <= 41) {
      month = (part - 39) * 6;
    }
    return YearMonth.of(year, month).atEndOfMonth();
  }
}
