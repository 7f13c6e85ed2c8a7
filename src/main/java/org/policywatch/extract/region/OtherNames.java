package org.policywatch.extract.region;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policywatch.text.WordTable;
import org.policywatch.text.WordTrie;

/** Tells a region from a newspaper, university, company or street that bears its name. */
final class OtherNames {
  static final int NONE = -1;
  private static final int SUBJECTS = 6;
  private static final int TAIL_WORDS = 5;
  private static final int OUTLET_GAP = 3;
  private static final List<String> WIRES = List.of("电", "讯", "消息", "报道", "分社", "频道");

  private final WordTrie<String> chinese = new WordTrie<>();
  private final Set<String> tails;

  /** Words and districts that begin like the end of a street's name. */
  private static final List<String> NO_STREETS = List.of("路径", "路线", "路桥区", "路南区", "路北区");

  private final Set<String> heads;
  private final Set<String> lower;

  OtherNames() {
    for (List<String> row : WordTable.rows(RegionFinder.class, "not-places.tsv", 2)) {
      WordTable.words(row.get(1), " ").forEach(word -> chinese.put(word, row.get(0)));
    }
    tails = english("tail");
    heads = english("head");
    lower = english("lower");
  }

  private static Set<String> english(String kind) {
    return WordTable.rows(RegionFinder.class, "not-places-english.tsv", 2).stream()
        .filter(row -> row.get(0).equals(kind))
        .flatMap(row -> WordTable.words(row.get(1), " ").stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Where the other name ends that the place name begins; {@link #NONE} when there is none. */
  int end(String text, int start, int end) {
    return text.charAt(start) >= 0x3400
        ? chineseEnd(text, start, end)
        : englishEnd(text, start, end);
  }

  private int chineseEnd(String text, int start, int end) {
    WordTrie.Match<String> next = chinese.longest(text, end);
    if (next != null && next.value().equals("direct")) {
      return next.end();
    }
    int outlet = Math.max(outletEnd(text, end), Outlets.end(text, end));
    if (outlet != NONE) {
      return outlet;
    }
    int street = streetEnd(text, end);
    return street != NONE ? street : isDateline(text, start, end) ? end : schoolEnd(text, end);
  }

  private int outletEnd(String text, int end) {
    for (int at = end; at <= end + OUTLET_GAP && at < text.length(); at++) {
      WordTrie.Match<String> word = chinese.longest(text, at);
      if (word != null && word.value().equals("outlet") && !goesOn(text, word.end())) {
        return word.end();
      }
      if (!isHan(text.charAt(at))) {
        break;
      }
    }
    return NONE;
  }

  /** 今日报道 is no newspaper. */
  private static boolean goesOn(String text, int at) {
    return at < text.length() && "道告名送请批备表到".indexOf(text.charAt(at)) >= 0;
  }

  private int schoolEnd(String text, int end) {
    int at = end;
    for (int i = 0; i <= SUBJECTS; i++) {
      WordTrie.Match<String> school = longest(text, at, "school");
      if (school != null) {
        return school.end();
      }
      WordTrie.Match<String> subject = longest(text, at, "subject");
      if (subject == null) {
        break;
      }
      at = subject.end();
    }
    return NONE;
  }

  private WordTrie.@Nullable Match<String> longest(String text, int at, String kind) {
    for (WordTrie.Match<String> word : chinese.at(text, at)) {
      if (word.value().equals(kind)) {
        return word;
      }
    }
    return null;
  }

  private static int streetEnd(String text, int end) {
    int at = end;
    for (int i = 0; i < 2 && at < text.length() && "东西南北中一二三四".indexOf(text.charAt(at)) >= 0; i++) {
      at++;
    }
    boolean lane = at < text.length() && text.charAt(at) == '路';
    if (lane) {
      int street = at;
      return NO_STREETS.stream().anyMatch(word -> text.startsWith(word, street)) ? NONE : at + 1;
    }
    return text.startsWith("大道", at) || text.startsWith("高架", at) ? at + 2 : NONE;
  }

  /** 新华社南京7月3日电: where it was written, not what it is about. */
  private static boolean isDateline(String text, int start, int end) {
    int at = digits(text, end);
    boolean wire = start > 0 && "社网报闻·".indexOf(text.charAt(start - 1)) >= 0;
    if (wire && WIRES.stream().anyMatch(word -> text.startsWith(word, end))) {
      return true;
    }
    if (at == end || at >= text.length() || text.charAt(at) != '月') {
      return false;
    }
    int day = digits(text, at + 1);
    return day > at + 1 && (text.startsWith("日电", day) || text.startsWith("日讯", day));
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length()
        && at < from + 2
        && text.charAt(at) >= '0'
        && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  private int englishEnd(String text, int start, int end) {
    if (followsHead(text, start)) {
      return end;
    }
    int at = end;
    for (int i = 0; i < TAIL_WORDS && at < text.length() && text.charAt(at) == ' '; i++) {
      int wordEnd = wordEnd(text, at + 1);
      String word = text.substring(at + 1, wordEnd);
      boolean counts = tails.contains(word) || i == 0 && lower.contains(word);
      if (counts) {
        return wordEnd;
      }
      if (word.isEmpty() || !isPartOfName(word)) {
        break;
      }
      at = wordEnd;
    }
    return NONE;
  }

  private boolean followsHead(String text, int start) {
    String before = text.substring(Math.max(0, start - 24), start);
    if (!before.endsWith(" of ")) {
      return false;
    }
    String head = before.substring(0, before.length() - 4);
    return heads.contains(head.substring(head.lastIndexOf(' ') + 1));
  }

  private static boolean isPartOfName(String word) {
    return Character.isUpperCase(word.charAt(0)) || word.equals("of") || word.equals("and");
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && at < from + 30 && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isHan(char c) {
    return c >= 0x3400 && c < 0xA000;
  }
}
