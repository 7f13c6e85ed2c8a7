package org.policywatch.extract.date;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.policywatch.extract.text.Cue;
import org.policywatch.extract.text.Traces;

/** Whether a bare number of four digits in an English text is a year or counts something. */
final class EnglishYears {
  /** Words before a bare number that make it a year whatever follows. */
  private static final Cue STRONG =
      Cue.of(
          "(?i)\\b(?:in|by|since|until|till|during|through|throughout|before|after|of"
              + "|from|year|between|fiscal|late|early|mid|end|end-|mid-|around|for)[ -]$");

  private static final Pattern WEAK =
      Pattern.compile(
          "(?i)(?:\\b(?:to|than|and|or|its|their|the|his|our|with|under|on|a|this"
              + "|past|last|vs|against|is|was|be|not|remains?|becomes?|into|target|deadline)|['’]s"
              + "|s['’]|[(,;:\"“-]|^)\\s?$");

  private static final Pattern COUNTED =
      Pattern.compile(
          "^\\s(?:new |more |km|kilomet|million|billion|percent|per cent|yuan|people"
              + "|companies|firms|enterprises|jobs|projects|nodes|stations|units|or more|or so)");

  private static final Pattern AS_ONE = Pattern.compile(" as (?:the|its|a) ");

  /** How far around a number is looked. */
  private static final int REACH = 16;

  /** A bare number so many years from today is a year where the clause ends. */
  private static final int NEAR = 40;

  private EnglishYears() {}

  /**
   * Whether the number that was matched is a year.
   *
   * @param prep the preposition in front of it, lower case; empty for none
   */
  static boolean isYear(MatchResult m, String prep, Anchor anchor) {
    boolean fiscal = m.start("number") > m.start("bare");
    if (m.start("edge") >= 0 || m.start("ending") >= 0 || fiscal) {
      return true;
    }
    String after = anchor.textAfter(m.end("number"), REACH);
    boolean joined = after.length() > 1 && after.charAt(0) == '-' && isSmall(after.charAt(1));
    boolean bound = prep.equals("by") || prep.equals("in") || prep.equals("since");
    if (joined || !bound && COUNTED.matcher(after).lookingAt()) {
      return false;
    }
    Traces before = new Traces(anchor.textBefore(m.start("number"), REACH));
    if (STRONG.isIn(before)) {
      return true;
    }
    int year = Integer.parseInt(m.group("number"));
    boolean round = year % 100 == 0;
    if (!round && (after.startsWith(" as ") && AS_ONE.matcher(after).lookingAt())) {
      return true;
    }
    boolean paused = after.isEmpty() || ".,;:)".indexOf(after.charAt(0)) >= 0;
    if (!round && paused && Math.abs(year - anchor.reference().getYear()) < NEAR) {
      return true;
    }
    return !round && WEAK.matcher(before.text()).find()
        || after.startsWith("'s ")
        || after.startsWith("’s ");
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }
}
