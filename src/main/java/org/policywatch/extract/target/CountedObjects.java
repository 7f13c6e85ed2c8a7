package org.policywatch.extract.target;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Passage;
import org.policywatch.extract.text.Span;

/**
 * What the quantities of a text count, looked for only when an aim asks: most quantities are none,
 * but one that leaves out what it counts means what the last one before it did.
 */
final class CountedObjects {
  /** 规模年均增长15%,达到500亿元: the second figure is of what grows. */
  private static final Pattern GROWTH = Pattern.compile("(?<=..)(?:年均)?(?:增长|增速|增长率|增幅)$");

  /** Classifiers that tell what kind of thing is counted; 个 and 项 count any. */
  private static final String CLASSIFIERS = "家名人座所台辆部条户亩";

  /** 百亿级, 国家级. */
  static final int LONGEST_LEVEL = 4;

  private final Passage passage;
  private final List<Counting> unread = new ArrayList<>();
  private final Map<Character, String> byClassifier = new HashMap<>();
  private String last = "";

  private record Counting(Reading reading, @Nullable Figure next, boolean chinese) {}

  CountedObjects(Passage passage) {
    this.passage = passage;
  }

  /**
   * The next quantity of the text.
   *
   * @param next the one behind it in its sentence; null when there is none
   */
  void add(Reading reading, @Nullable Figure next, boolean chinese) {
    unread.add(new Counting(reading, next, chinese));
  }

  /** What the quantity added last counts, or the last one before it that says so; or empty. */
  String last() {
    boolean own = false;
    boolean rate = !unread.isEmpty() && unread.getLast().reading.figure().isPercent();
    boolean counts = !unread.isEmpty() && unread.getLast().reading.figure().isCount();
    for (int i = unread.size() - 1; i >= 0; i--) {
      Counting counting = unread.get(i);
      Figure figure = counting.reading.figure();
      if (counts && i < unread.size() - 1 && (figure.isPercent() || figure.isMoney())) {
        continue; // 完成任务的106%;今年再建4000根
      }
      if (counting.chinese && isAmong(counting.reading)) {
        continue;
      }
      Span phrase = ObjectPhrase.of(counting.reading, counting.next, counting.chinese);
      String words = phrase == null ? "" : passage.quote(phrase).text();
      if (!words.isEmpty()) {
        last = counting.chinese ? ofLevel(words) : words;
        own = i == unread.size() - 1;
        break;
      }
    }
    if (last.isEmpty() && counts) {
      Span topic = topic(unread.getLast());
      last = topic == null ? "" : passage.quote(topic).text();
    }
    last = own || rate ? last : GROWTH.matcher(last).replaceFirst("");
    if (counts && unread.getLast().chinese) {
      countedAlike(unread.getLast().reading, own);
    }
    unread.clear();
    return last;
  }

  /** 年营收超100亿元的5个: the money tells which ones of those counted before. */
  static boolean isAmong(Reading reading) {
    Figure previous = reading.previous();
    return previous != null
        && previous.isMoney()
        && previous.end() + 1 == reading.figure().start()
        && reading.text().charAt(previous.end()) == '的';
  }

  /** What the sentence is about, or was asked for. */
  private static @Nullable Span topic(Counting counting) {
    Reading reading = counting.reading;
    if (!counting.chinese) {
      return EnglishObject.asked(reading.text(), reading.figure());
    }
    Span topic = ChineseTopic.topic(reading);
    return topic != null ? topic : ChineseTopic.asked(reading.text(), reading.figure());
  }

  /** 国家级工厂达20家,省级50家: a level alone is one of what was counted before. */
  private String ofLevel(String words) {
    int level = last.indexOf('级');
    boolean alone = words.endsWith("级") && words.length() <= LONGEST_LEVEL;
    if (!alone || level <= 0 || level >= LONGEST_LEVEL) {
      return words;
    }
    int noun = last.startsWith("以上", level + 1) ? level + 3 : level + 1;
    return words + last.substring(noun);
  }

  /** 企业60家、大师20名,首批15家: what leaves out its noun shares it with its classifier. */
  private void countedAlike(Reading reading, boolean own) {
    char classifier = reading.text().charAt(reading.figure().end() - 1);
    if (CLASSIFIERS.indexOf(classifier) < 0) {
      return;
    }
    if (own) {
      byClassifier.put(classifier, last);
    } else {
      last = byClassifier.getOrDefault(classifier, last);
    }
  }
}
