package org.policywatch.extract.title;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policywatch.extract.text.Cue;
import org.policywatch.extract.text.Span;
import org.policywatch.extract.text.Traces;
import org.policywatch.extract.title.TitleFinder.Marked;

/** Titles between marks: 《》, and quotation marks around what ends like a document. */
final class MarkedTitles {
  private static final int LONGEST = 200;

  /** “计划” is no title. */
  private static final int SHORTEST = 6;

  private static final String OPENS = "“「『\"";
  private static final char FIRST_OPEN = '“';
  private static final char LAST_OPEN = '『';
  private static final String CLOSES = "”」』\"";

  /** Newspapers, journals and programmes stand in 《》 too. */
  private static final Pattern OUTLET =
      Pattern.compile(".{0,12}(?:日报|晚报|时报|晨报|早报|周报|商报|都市报|经济报|参考报|导报|证券报|周刊|杂志|月刊|新闻联播|邮报|快报)");

  /** What stands behind the name of a paper, a day between. */
  private static final Pattern REPORTS =
      Pattern.compile("(?:(?:\\d{1,2}月)?\\d{1,2}日|今日|昨日|今天|昨天)?(?:的?消息|报道|报导|讯[,:]|刊文|记者|发文称)");

  private static final String BRACKET = "(?:[((][^()()\n]{1,20}+[))]){0,2}";

  private static final Cue CHINESE_DOCUMENT =
      Cue.of(
          "^[^\n。!?]{3,120}?(?:计划|计画|规划|规画|意见|办法|方案|措施|纲要|条例|通知|细则|指引|指南|政策|决定|规定|公告|白皮书|倡议|路线图|蓝图|(?:\\d|[一二三四五六七八九十]){1,3}条)"
              + BRACKET
              + "\\z");

  /** Between marks these are documents as well. */
  private static final String QUOTED_NOUN =
      "(?:"
          + CapitalisedTitles.NOUN
          + "|Agenda|Framework|Ordinance|Circular|Directive|Decree|Initiative)";

  private static final Cue ENGLISH_DOCUMENT =
      Cue.of("^[A-Z0-9][^\n。]{4,180}?" + QUOTED_NOUN + "\\b.{0,120}\\z");

  /** We will act during the 14th Five-Year Plan: someone speaks. */
  private static final Cue SPEECH = Cue.of("^(?:We|I|It|They|He|She|There|You)\\b| will ");

  private MarkedTitles() {}

  static List<Marked> inBookMarks(String text) {
    List<Marked> found = new ArrayList<>();
    int at = text.indexOf('《');
    while (at >= 0) {
      int close = closing(text, at);
      if (close < 0) {
        at = text.indexOf('《', at + 1);
        continue;
      }
      String title = text.substring(at + 1, close);
      Matcher behind = REPORTS.matcher(text).region(close + 1, text.length());
      if (!title.isBlank() && !OUTLET.matcher(title).matches() && !behind.lookingAt()) {
        found.add(new Marked(new Span(at + 1, close), new Span(at, close + 1)));
      }
      at = text.indexOf('《', close);
    }
    return found;
  }

  /**
   * Where the 》 stands that closes the 《 at {@code open}, inner pairs skipped; the first one when
   * they do not pair; -1 when there is none on the line, or it is far off.
   */
  private static int closing(String text, int open) {
    int depth = 0;
    int first = -1;
    int end = Math.min(text.length(), open + LONGEST);
    for (int i = open; i < end && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      depth += c == '《' ? 1 : c == '》' ? -1 : 0;
      if (c == '》' && depth == 0) {
        return i;
      }
      first = c == '》' && first < 0 ? i : first;
    }
    return first;
  }

  static List<Marked> inQuotes(String text) {
    List<Marked> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      int kind = opening(text.charAt(i));
      if (kind < 0) {
        continue;
      }
      int close = closingQuote(text, i, CLOSES.charAt(kind));
      if (close < 0) {
        continue;
      }
      Span inner = trimmed(text, i + 1, close);
      if (isDocument(text.substring(inner.start(), inner.end()))) {
        found.add(new Marked(inner, new Span(i, close + 1)));
        i = close;
      } else if (text.charAt(i) == '"') {
        i = close;
      }
    }
    return found;
  }

  /** The place of the mark among those that open; -1 for any other character. */
  private static int opening(char c) {
    return c == '"' || c >= FIRST_OPEN && c <= LAST_OPEN ? OPENS.indexOf(c) : -1;
  }

  private static int closingQuote(String text, int open, char closing) {
    int depth = 1;
    int end = Math.min(text.length(), open + LONGEST);
    for (int i = open + 1; i < end && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == closing && --depth == 0) {
        return i;
      }
      if (text.charAt(i) == text.charAt(open)) {
        depth++;
      }
    }
    return -1;
  }

  /** American English puts the comma inside the quotation marks. */
  private static Span trimmed(String text, int start, int end) {
    int last = end;
    while (last > start && ",.; ".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return new Span(start, last);
  }

  private static boolean isDocument(String quoted) {
    if (quoted.length() < SHORTEST) {
      return false;
    }
    Traces traces = new Traces(quoted);
    return CHINESE_DOCUMENT.isIn(traces)
        || ENGLISH_DOCUMENT.isIn(traces) && !SPEECH.isIn(traces) && capitals(quoted) >= 2;
  }

  private static int capitals(String quoted) {
    int capitals = 0;
    for (int i = 0; i < quoted.length(); i++) {
      boolean starts = i == 0 || quoted.charAt(i - 1) == ' ' || quoted.charAt(i - 1) == '-';
      capitals += starts && Character.isUpperCase(quoted.charAt(i)) ? 1 : 0;
    }
    return capitals;
  }
}
