package org.policywatch.extract.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A pattern to find in short texts that is tried only where the words stand that each of its
 * matches has: most cues are asked for on every date and stand at few. Immutable, thread-safe.
 */
public final class Cue {
  private final Pattern pattern;

  /** For each of the words of which one must be there, where its traces lie; none means try. */
  private final int[][] words;

  private Cue(Pattern pattern) {
    this.pattern = pattern;
    List<String> needed = NeededWords.of(pattern.pattern());
    words = needed.stream().map(Traces::of).toArray(int[][]::new);
  }

  public static Cue of(String regex) {
    return new Cue(Pattern.compile(regex));
  }

  /** In any case of the letters of ASCII. */
  public static Cue ignoringCase(String regex) {
    return new Cue(Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
  }

  /** True when the pattern matches somewhere in the text. */
  public boolean isIn(Traces text) {
    return isIn(text.text(), text);
  }

  /**
   * As {@link #isIn(Traces)}.
   *
   * @param text a piece of the one whose traces are given
   */
  public boolean isIn(String text, Traces whole) {
    return mayBeIn(whole) && pattern.matcher(text).find();
  }

  /** Where the first match starts; -1 for none. */
  public int first(Traces text) {
    if (!mayBeIn(text)) {
      return -1;
    }
    var matcher = pattern.matcher(text.text());
    return matcher.find() ? matcher.start() : -1;
  }

  /** False when one of the words that every match has is missing. */
  public boolean mayBeIn(Traces text) {
    for (int[] word : words) {
      if (text.has(word)) {
        return true;
      }
    }
    return words.length == 0;
  }

  Pattern pattern() {
    return pattern;
  }
}
