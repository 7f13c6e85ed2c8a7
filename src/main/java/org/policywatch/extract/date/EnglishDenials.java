package org.policywatch.extract.date;

import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Cue;
import org.policywatch.model.DateRole;

/** Whether an English text denies a date, or tells that it was missed or put off. */
final class EnglishDenials {
  /** Up to the date, no digits between, and no turn to what is planned instead. */
  private static final String GAP =
      "(?:(?!\\b(?:but|now)\\b|\\band (?:now|then|plans"
          + "|will)\\b)(?:[^;.\\d]|(?<!\\d)\\d{1,3}(?!\\d))){0,70}";

  private static final Cue NOT_THIS =
      Cue.ignoringCase(
          "\\b(?:not|rather than|instead of|never|no longer)(?: due| set for| planned)?(?: by"
              + "| in| on| until| for)?(?: the)? ?$"
              + "|\\bno (?:new |specific |numerical )?(?:targets?|goals?|deadlines?|dates?)(?: at all| yet)?(?: (?:was|were|is|are|has been|have been) set)?(?: for| by| in| before)?(?: the)? ?$");
  private static final Cue DENIED =
      Cue.ignoringCase(
          "\\b(?:denied|denies|refuted|dismissed|contrary to|false reports?|corrected"
              + "|erroneously|mistakenly|wrongly)\\b(?:(?!\\b(?:but|instead|now)\\b)[^;.]){0,80}$");
  private static final Cue EARLIER =
      Cue.ignoringCase("\\b(?:earlier|previous) (?:reports?|stories|story|version)\\b[^.;]{0,90}$");
  private static final Cue VERSION =
      Cue.ignoringCase("\\b(?:earlier|previous) version of (?:this|the|our)\\b[^.;]{0,90}$");
  private static final Cue CORRECT =
      Cue.ignoringCase("\\b(?:correct|corrected|correction|wrong|error|wrongly|mistake)\\b");
  private static final Cue PUT_OFF =
      Cue.ignoringCase(
          "\\b(?:postponed|delayed|pushed back|put off|deferred|rescheduled|moved"
              + "|extended)(?: [a-z]+){0,2} (?:to|until|till)(?: the)? $");
  private static final Cue VALIDITY =
      Cue.ignoringCase("\\b(?:validity|valid|expiry|term)\\b[^.;]{0,40}$");
  private static final Cue PUT_OFF_FROM =
      Cue.ignoringCase(
          "\\b(?:postponed|delayed|pushed back|put off|deferred"
              + "|rescheduled)\\b[^.;]{0,40}\\bfrom(?: the)? $");
  private static final Cue GOAL_FOR =
      Cue.ignoringCase("\\b(?:goals?|targets?|deadlines?|aims?) (?:for|of|set for|in) (?:the )?$");
  private static final Cue ORIGINAL =
      Cue.ignoringCase("\\boriginal (?:goal|target|plan|deadline|aim)s?\\b");
  private static final Cue LOST =
      Cue.ignoringCase(
          "^[^.;,]{0,20}\\b(?:missed|not met|not reached|unmet|abandoned|scrapped|slipped"
              + "|dropped)\\b");
  private static final Cue UNABLE =
      Cue.ignoringCase(
          "\\b(?:not|never|fail(?:s|ed)? to|unable to|unlikely to)(?: be able to)? (?:meet|reach"
              + "|hit|achieve|make|fulfil)\\b(?:(?!\\b(?:but|and|now)\\b)[^;.,]){0,70}$"
              + "|\\b(?:neither|none|not one|not a single)\\b[^;.,]{0,60}\\b(?:met|reached|hit|achieved)\\b[^;.,]{0,70}$");
  private static final Cue UNMET =
      Cue.ignoringCase(
          "^ (?:goal|target|deadline|aim)[^.;]{0,60}\\b(?:missed|not met|not reached|unmet"
              + "|abandoned|scrapped)\\b");
  private static final Cue HAD_BEEN =
      Cue.ignoringCase(
          "\\b(?:had been (?:due|promised|planned|scheduled|expected)|was (?:originally "
              + "|initially |first |once )?(?:due|to have|supposed|scheduled|meant)"
              + "|were (?:originally |initially )?(?:due|supposed|scheduled|meant|to have)|originally"
              + "|initially (?:due|planned|promised)|once promised|missed (?:its|the|a) (?:target"
              + "|goal|deadline)|failed to|had (?:expected|hoped|planned|aimed|pledged|promised"
              + "|intended|vowed) to|slipped from|pushed back from|postponed from"
              + "|delayed from)\\b"
              + GAP
              + "$");
  private static final Cue MISSED =
      Cue.ignoringCase(
          "\\b(?:miss(?:ed|ing)?|fell short of|short of|failed) (?:its|their|the"
              + "|a)(?: original)? $");
  private static final Cue GOAL = Cue.ignoringCase("^ (?:goal|target|deadline|aim)");

  private EnglishDenials() {}

  /** {@code NEGATED}, {@code MISSED}, or the deadline that it was put off to; null else. */
  static @Nullable DateRole of(Context at) {
    if (at.before(NOT_THIS)
        || at.before(DENIED) && at.reading().form() != Form.RECENT && !at.before().isEmpty()) {
      return DateRole.NEGATED;
    }
    if (at.before(VERSION) || at.before(EARLIER) && at.all(CORRECT)) {
      return DateRole.NEGATED;
    }
    boolean lost = at.before(GOAL_FOR) && at.after(LOST);
    if (at.before(PUT_OFF)
        && !at.all(EnglishForce.COMMENTS)
        && !at.isPast()
        && !at.before(VALIDITY)) {
      return DateRole.DEADLINE;
    }
    lost |= at.before(ORIGINAL) && at.after(LOST);
    if (lost || at.before(UNABLE) || at.before(PUT_OFF_FROM)) {
      return DateRole.MISSED;
    }
    if (at.after(UNMET)) {
      return DateRole.MISSED;
    }
    if (at.before(HAD_BEEN) || at.before(MISSED) && at.after(GOAL)) {
      return DateRole.MISSED;
    }
    return null;
  }
}
