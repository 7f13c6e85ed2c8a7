package org.policywatch.extract.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policywatch.extract.text.Span;
import org.policywatch.extract.title.TitleFinder.Marked;
import org.policywatch.text.WordStarts;

/**
 * English titles without quotation marks: a run of capitalised words with a kind of document in it
 * ("Jiangsu Blockchain Action Plan (2021-2023)", "Several Measures on Supporting Web3").
 */
final class CapitalisedTitles {
  static final String NOUN =
      "(?:Plan|Plans|Opinions|Opinion|Measures|Guidelines|Guideline|Guidance|Outline|Programme"
          + "|Program|Scheme"
          + "|Strategy|Regulations|Regulation|Provisions|Rules|Roadmap|Blueprint|Policies|Notice"
          + "|Catalogue|White Paper)";

  private static final int LONGEST = 140;
  private static final Pattern KIND = Pattern.compile("\\b" + NOUN + "\\b");

  /** How the kinds begin: most places of a text are told apart by this alone. */
  private static final WordStarts KINDS = kinds();

  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9+&.'’-]{0,30}+");
  private static final Pattern BRACKET =
      Pattern.compile(
          "\\s?[(\\[]\\s?(?:(?:19|20)\\d\\d(?:\\s?(?:[-–—~/]|to)\\s?(?:20)?\\d\\d)?|(?:[Vv]ersion\\s)?\\d\\.\\d"
              + "|(?:(?i:trial|interim|draft|provisional|revised|for trial|for interim|for comment)[A-Za-z ]{0,24}))\\s?[)\\]]");
  private static final Set<String> INSIDE = Set.of("of", "and", "for", "the", "&");
  private static final Set<String> BEHIND =
      Set.of("of", "and", "for", "the", "&", "on", "in", "to", "by", "with", "through");
  private static final Set<String> LEADING =
      Set.of(
          "the",
          "a",
          "an",
          "its",
          "their",
          "this",
          "under",
          "in",
          "by",
          "with",
          "both",
          "released",
          "on",
          "according",
          "during",
          "since",
          "for",
          "at",
          "after",
          "before",
          "when",
          "as",
          "while",
          "from",
          "following",
          "over",
          "throughout",
          "within",
          "until",
          "our",
          "through",
          "to",
          "per",
          "see",
          "that",
          "these",
          "new",
          "and",
          "of",
          "issued",
          "titled");
  private static final Set<String> SOLE =
      Set.of(
          "action", "implementation", "special", "five-year", "development", "three-year", "draft");

  private CapitalisedTitles() {}

  private static WordStarts kinds() {
    WordStarts kinds = new WordStarts();
    for (String kind : NOUN.substring(3, NOUN.length() - 1).split("\\|")) {
      kinds.add(kind);
    }
    return kinds;
  }

  static List<Marked> find(String text) {
    List<Marked> found = new ArrayList<>();
    Matcher kind = KIND.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    for (int at = KINDS.next(text, 0); at < text.length(); at = KINDS.next(text, at + 1)) {
      if (!kind.region(at, text.length()).lookingAt()) {
        continue;
      }
      Span span = run(text, at, kind.end());
      if (span != null) {
        found.add(new Marked(span, span));
      }
      at = Math.max(kind.end(), span == null ? 0 : span.end()) - 1;
    }
    return found;
  }

  private static @org.jspecify.annotations.Nullable Span run(
      String text, int kindStart, int kindEnd) {
    int start = backwards(text, kindStart);
    Matcher bracket = BRACKET.matcher(text).region(kindEnd, text.length());
    boolean dated = bracket.lookingAt();
    int end = dated ? bracket.end() : forwards(text, kindEnd);
    if (!dated) {
      bracket.region(end, text.length());
      dated = bracket.lookingAt();
      end = dated ? bracket.end() : end;
    }
    if (text.startsWith(" period", end) && isBarePlan(text.substring(start, kindEnd))) {
      return null; // in the 14th Five-Year Plan (2021-25) period
    }
    int words = capitalised(text, start, kindStart);
    boolean named =
        words >= 2
            || capitalised(text, kindEnd, end) >= 2
            || words >= 1 && (dated || end > kindEnd);
    return named && !isBarePlan(text.substring(start, end)) ? new Span(start, end) : null;
  }

  /** Where the run of capitalised words that ends at {@code kindStart} begins. */
  private static int backwards(String text, int kindStart) {
    int start = kindStart;
    int at = kindStart;
    while (at > 0 && text.charAt(at - 1) == ' ' && kindStart - at < LONGEST) {
      int word = at - 1;
      while (word > 0 && isWordPart(text, word - 1) && at - word < 40) {
        word--;
      }
      String found = text.substring(word, at - 1);
      if (isCapital(found) && !isPossessive(found)) {
        start = word;
      } else if (!INSIDE.contains(found)) {
        break;
      }
      at = word;
    }
    return afterLeading(text, start, kindStart);
  }

  private static int afterLeading(String text, int start, int end) {
    int at = start;
    Matcher word = WORD.matcher(text).region(start, end);
    while (word.find() && LEADING.contains(word.group().toLowerCase(java.util.Locale.ROOT))) {
      at = Math.min(end, word.end() + 1);
    }
    return at;
  }

  /** After "Opinions on" and the like, the title goes on through capitalised words. */
  private static int forwards(String text, int kindEnd) {
    int end = kindEnd;
    int at = kindEnd;
    boolean first = true;
    while (at < text.length() && text.charAt(at) == ' ' && at - kindEnd < LONGEST) {
      Matcher word = WORD.matcher(text).region(at + 1, text.length());
      if (!word.lookingAt()) {
        break;
      }
      String found = word.group();
      boolean joins = BEHIND.contains(found);
      if (!joins && (first || !isCapital(found))) {
        break;
      }
      boolean stop = found.endsWith(".");
      at = word.end();
      end = joins ? end : stop ? at - 1 : at;
      first = false;
      if (stop) {
        break;
      }
    }
    return end;
  }

  private static int capitalised(String text, int start, int end) {
    int count = 0;
    Matcher word = WORD.matcher(text).region(start, end);
    while (word.find()) {
      count += isCapital(word.group()) ? 1 : 0;
    }
    return count;
  }

  /**
   * "14th Five-Year Plan" is a period and "Three-Year Action Plan" a length, unless more follows.
   */
  private static boolean isBarePlan(String title) {
    Matcher word = WORD.matcher(title);
    while (word.find()) {
      String found = word.group().toLowerCase(java.util.Locale.ROOT);
      boolean empty =
          SOLE.contains(found)
              || found.matches("\\d{1,2}(?:st|nd|rd|th)")
              || KIND.matcher(word.group()).matches()
              || found.endsWith("-year")
              || found.matches("(?:thir|four|fif|six)teenth");
      if (!empty) {
        return false;
      }
    }
    return !title.contains("(");
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty()
        && (Character.isUpperCase(word.charAt(0))
            || word.matches("\\d{1,2}(?:st|nd|rd|th)|20\\d\\d|\\d\\.\\d"));
  }

  private static boolean isPossessive(String word) {
    return (word.endsWith("'s") || word.endsWith("’s")) && !word.startsWith("People");
  }

  private static boolean isWordPart(String text, int at) {
    char c = text.charAt(at);
    return c < 0x80 && Character.isLetterOrDigit(c)
        || "+&'’-".indexOf(c) >= 0
        || c == '.' && isDigit(text, at - 1) && isDigit(text, at + 1);
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
