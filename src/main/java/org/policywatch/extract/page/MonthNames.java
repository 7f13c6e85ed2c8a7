package org.policywatch.extract.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** How the names of the months begin in the languages of the pages that we meet. */
final class MonthNames {
  private static final String[] BEGINNINGS = {
    "jan jän ene gen janv янв січ oca sty ιαν",
    "feb fév fev fevr лют фев şub lut φεβ",
    "mar mär mrz mrt мар бер μαρ",
    "apr avr abr апр кві nis kwi απρ",
    "may mai mei mag мая май тра maj μάι μαΐ",
    "jun juin giu июн чер haz cze ιουν ιούν",
    "jul juil lug июл лип tem lip ιουλ ιούλ",
    "aug aoû aou ago agu авг сер ağu sie αυγ αύγ",
    "sep set сен вер eyl wrz σεπ",
    "oct okt ott out окт жов eki paź οκτ",
    "nov ноя лис kas lis νοε",
    "dec dez déc dic дек гру ara gru des δεκ"
  };

  private static final Map<String, Integer> MONTHS = new HashMap<>();

  static {
    for (int month = 0; month < BEGINNINGS.length; month++) {
      for (String name : BEGINNINGS[month].split(" ")) {
        MONTHS.put(name, month + 1);
      }
    }
  }

  /** A name in the group {@code month}, with the rest of the word. */
  static final String PATTERN =
      "(?<month>"
          + String.join("|", new TreeSet<>(MONTHS.keySet()).descendingSet())
          + ")\\p{L}{0,8}\\.?";

  private MonthNames() {}

  /** 1 to 12. */
  static int number(String beginning) {
    return MONTHS.get(beginning.toLowerCase(Locale.ROOT));
  }
}
