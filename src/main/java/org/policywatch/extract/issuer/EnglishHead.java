package org.policywatch.extract.issuer;

import static org.policywatch.extract.issuer.EnglishWords.lower;
import static org.policywatch.extract.issuer.EnglishWords.skipBlank;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policywatch.region.Level;
import org.policywatch.region.Region;

/**
 * What an English name has in front of the body it names: Jiangsu Provincial, municipal, nothing.
 *
 * @param text folded
 * @param start where the name begins
 * @param place the region in front; null when none is
 * @param level the level in front; null when none is
 * @param from where the body begins
 */
record EnglishHead(
    String text, int start, @Nullable Region place, @Nullable Level level, int from) {
  private static final int MOST_LEVELS = 3;

  private static final Map<String, Level> LEVELS =
      Map.ofEntries(
          Map.entry("provincial", Level.PROVINCE),
          Map.entry("province's", Level.PROVINCE),
          Map.entry("autonomous", Level.PROVINCE),
          Map.entry("regional", Level.PROVINCE),
          Map.entry("municipal", Level.PREFECTURE),
          Map.entry("city", Level.PREFECTURE),
          Map.entry("city's", Level.PREFECTURE),
          Map.entry("district", Level.COUNTY),
          Map.entry("district's", Level.COUNTY),
          Map.entry("county", Level.COUNTY),
          Map.entry("county's", Level.COUNTY));

  /** Words that only fill between place and body. */
  private static final Set<String> KINDS =
      Set.of("province", "municipality", "region", "region's", "new", "area", "sar");

  /** Nothing in front of the body. */
  static EnglishHead none(String text, int at) {
    return new EnglishHead(text, at, null, null, at);
  }

  /** The words that tell a level, small letters. */
  static Set<String> levelWords() {
    return LEVELS.keySet();
  }

  /** The place in front of what begins there. */
  EnglishHead with(Region named, int end) {
    return new EnglishHead(text, start, named, level, end);
  }

  /** With the levels that begin the body as it is so far. */
  EnglishHead withLevels() {
    EnglishHead head = this;
    for (int i = 0; i < MOST_LEVELS; i++) {
      String word = head.word();
      Level told = LEVELS.get(word);
      if (told == null && (head.isEmpty() || !KINDS.contains(word))) {
        break;
      }
      int next = skipBlank(text, head.from + word.length());
      head = new EnglishHead(text, start, place, told == null ? head.level : told, next);
    }
    return head;
  }

  boolean isEmpty() {
    return place == null && level == null;
  }

  /** Cities have bureaus where provinces have departments. */
  boolean isCity() {
    return level == Level.PREFECTURE
        || level == Level.COUNTY
        || place != null && place.name().endsWith("市");
  }

  /** The first word of the body, small letters. */
  String word() {
    return lower(EnglishWords.word(text, from));
  }

  /** True when the body begins with these words, in any case. */
  boolean begins(String words) {
    return text.regionMatches(true, from, words, 0, words.length());
  }

  /** The organ that ends there. */
  Organ organ(int end, String core) {
    return new Organ(start, end, place, level, core, false);
  }
}
