package org.policywatch.extract.date;

import org.policywatch.extract.text.Cue;

/** Whether the words behind a date tell what has happened, so that a date without year is past. */
final class Told {
  private static final Cue CHINESE = Cue.of("^,?[^,。;]{0,14}(?:已|曾|[确完启印召审][定成动发开议]了)");
  private static final Cue ENGLISH =
      Cue.of(
          "(?i)^,?(?: (?!will\\b|would\\b|shall\\b|should\\b|must\\b|to\\b|is\\b|are\\b|that\\b)"
              + "[\\w'’-]+){0,6}? (?:had|was|were|stood|reached|rose|fell|grew|opened|completed)\\b"
              + "(?! to\\b| due\\b| expected\\b| planned\\b)");
  private static final Cue REPORTED_AIM =
      Cue.of(
          "(?i)\\b(?:will|would|shall|should|must|aims?|targets?|goals?|plans?|due|supposed)\\b");

  private Told() {}

  static boolean isTold(Context at, boolean chinese) {
    if (chinese) {
      return at.after(CHINESE);
    }
    return at.after(ENGLISH) && !at.before(REPORTED_AIM);
  }
}
