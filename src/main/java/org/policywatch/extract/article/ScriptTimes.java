package org.policywatch.extract.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time of publication in what scripts are given: {@code "publishedAt":"2020-07-08T10:26:00Z"}.
 * Scripts are long: a name is looked at only where a value that begins as a time follows it.
 */
final class ScriptTimes {
  private static final int LONGEST_NAME = 40;

  /** So many quotes and blanks may stand between the sign and the value. */
  private static final int MOST_BETWEEN = 8;

  private static final Pattern NAME =
      Pattern.compile(
          "(?:publi(?:sh|shed|cation)(?:_?(?:date|time|at|on))?|date_?published|pub_?date|pub_?time|create_?time"
              + "|(?<![a-z])ct|(?<clock>(?<![a-z])time))(?:[\"']|&quot;)?\\s{0,3}$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern VALUE =
      Pattern.compile(
          "1\\d{9}(?:\\d{3})?|(?:19|20)\\d\\d[-/]\\d{1,2}[-/]\\d{1,2}(?<clock>[T ][\\d:.+Z-]{4,20})?");

  private ScriptTimes() {}

  /** The first one that is named so. */
  static Optional<String> in(String script) {
    for (int i = 2; i < script.length(); i++) {
      char c = script.charAt(i);
      int at = c == ':' || c == '=' ? value(script, i + 1) : -1;
      if (at >= 0) {
        Matcher value = VALUE.matcher(script).region(at, script.length());
        Matcher name = NAME.matcher(script.substring(Math.max(0, i - LONGEST_NAME), i));
        if (value.lookingAt() && name.find()) {
          boolean isTime = name.group("clock") == null || value.group("clock") != null;
          if (isTime) {
            return Optional.of(value.group());
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Where a value that begins with 1 or 2 and a digit starts; -1 when another one stands there. */
  private static int value(String script, int from) {
    int to = Math.min(script.length() - 1, from + MOST_BETWEEN);
    for (int i = from; i < to; i++) {
      char c = script.charAt(i);
      if (c == '1' || c == '2') {
        return Character.isDigit(script.charAt(i + 1)) ? i : -1;
      }
      if (c > ' ' && "\"'&quot;".indexOf(c) < 0) {
        return -1;
      }
    }
    return -1;
  }
}
