package org.policywatch.extract.target;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Edtf;
import org.policywatch.extract.text.Passage;
import org.policywatch.extract.text.Span;
import org.policywatch.model.DateMention;
import org.policywatch.model.DateRole;
import org.policywatch.model.Deadline;

/** Turns date mentions into what governs quantities: deadlines and points of the past. */
final class Whens {
  private Whens() {}

  /** The dates that say when something holds; those of publication and force are left out. */
  static List<When> of(Passage passage, List<DateMention> dates) {
    List<When> whens = new ArrayList<>();
    for (DateMention date : dates) {
      Span place = passage.place(date.quote());
      if (isStart(passage, place, date)) {
        continue;
      }
      switch (date.role()) {
        case DEADLINE, PERIOD, PLAN_PERIOD, EVENT -> {
          LocalDate last = Edtf.lastDay(date.edtf());
          boolean past = last == null || isPast(date, last, passage.reference());
          boolean running =
              date.role() == DateRole.EVENT && !startsAfter(date.edtf(), passage.reference());
          whens.add(
              new When(
                  place.start(),
                  place.end(),
                  date,
                  past ? null : deadline(date, last, passage),
                  running,
                  isYoung(date.edtf(), last, passage.reference())));
        }
        case BASELINE -> {
          LocalDate last = Edtf.lastDay(date.edtf());
          boolean running =
              last != null
                  && last.isAfter(passage.reference())
                  && !startsAfter(date.edtf(), passage.reference());
          Deadline due = running ? deadline(date, last, passage) : null;
          whens.add(new When(place.start(), place.end(), date, due, running, false));
        }
        case PUBLICATION,
            ISSUED,
            EFFECTIVE,
            EXPIRY,
            VALIDITY,
            COMMENT_PERIOD,
            DURATION,
            MISSED,
            NEGATED -> {}
      }
    }
    whens.sort(java.util.Comparator.comparingInt(When::start));
    return List.copyOf(whens);
  }

  private static boolean isPast(DateMention date, LocalDate last, LocalDate reference) {
    return switch (date.role()) {
      case DEADLINE -> false;
      case EVENT -> !last.isAfter(reference) || date.approximate();
      default -> last.isBefore(reference);
    };
  }

  /** An event is still to come only when all of its time is. */
  private static boolean startsAfter(@Nullable String edtf, LocalDate reference) {
    LocalDate first = Edtf.firstDay(edtf);
    return first != null && first.isAfter(reference);
  }

  /** 自2023年起, from 2023: the day on which something begins bounds nothing. */
  private static boolean isStart(Passage passage, Span place, DateMention date) {
    String quote = date.quote().text();
    String text = passage.unmasked();
    boolean since = quote.contains("以来") || text.startsWith("以来", place.end());
    boolean opens =
        quote.endsWith("起")
            || quote.endsWith("开始")
            || text.startsWith("起,", place.end())
            || text.startsWith("起每", place.end())
            || text.startsWith("开始", place.end());
    boolean chinese = opens || date.edtf() != null && date.edtf().endsWith("/..");
    return chinese && !since && !quote.toLowerCase(java.util.Locale.ROOT).startsWith("since");
  }

  private static boolean isYoung(
      @Nullable String edtf, @Nullable LocalDate last, LocalDate reference) {
    LocalDate first = Edtf.firstDay(edtf);
    return first != null
        && last != null
        && reference.toEpochDay() - first.toEpochDay() < last.toEpochDay() - reference.toEpochDay();
  }

  private static Deadline deadline(DateMention date, LocalDate last, Passage passage) {
    return new Deadline(
        last,
        isExclusive(date),
        date.approximate(),
        duration(date, passage.reference()),
        date.quote());
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
    LocalDate last = Edtf.lastDay(edtf);
    if (last == null) {
      return null;
    }
    Period period = Period.between(reference, last);
    return period.isZero() || period.isNegative() ? null : period.toString();
  }
}
