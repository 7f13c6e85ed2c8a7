package org.policywatch.extract.date;

import java.util.regex.Pattern;

/** Whether the words behind a date tell what has happened, so that a date without year is past. */
final class Told {
  private static final Pattern CHINESE =
      Pattern.compile("^,?[^,。;]{0,14}(?:已|曾|[确完启印召审][定成动发开议]了)");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)^,?(?: (?!will\\b|would\\b|shall\\b|should\\b|must\\b|to\\b|is\\b|are\\b|that\\b)"
              + "[\\w'’-]+){0,6}? (?:had|was|were|stood|reached|rose|fell|grew|opened|completed)\\b"
              + "(?! to\\b| due\\b| expected\\b| planned\\b)");
  private static final Pattern REPORTED_AIM =
      Pattern.compile(
          "(?i)\\b(?:will|would|shall|should|must|aims?|targets?|goals?|plans?|due|supposed)\\b");

  private Told() {}

  static boolean isTold(Context at, boolean chinese) {
    if (chinese) {
      return CHINESE.matcher(at.after()).find();
    }
    return ENGLISH.matcher(at.after()).find() && !REPORTED_AIM.matcher(at.before()).find();
  }
}
