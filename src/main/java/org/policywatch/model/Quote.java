package org.policywatch.model;

/**
 * Words copied out of a text, and where they stand.
 *
 * @param text the words, exactly as in the original text
 * @param start first UTF-16 code unit, from 0
 * @param end one past the last UTF-16 code unit
 */
public record Quote(String text, int start, int end) {
  public Quote {
    if (start < 0 || end - start != text.length()) {
      throw new IllegalArgumentException(
          "quote '" + text + "' does not fit " + start + " to " + end);
    }
  }

  /** The words of {@code source} from {@code start} to {@code end}. */
  public static Quote of(String source, int start, int end) {
    return new Quote(source.substring(start, end), start, end);
  }

  public boolean overlaps(Quote other) {
    return start < other.end && other.start < end;
  }

  /** The same words in a text that has {@code by} code units more in front. */
  public Quote shifted(int by) {
    return new Quote(text, start + by, end + by);
  }
}
