package org.policywatch.extract.article;

import java.util.regex.Pattern;
import org.policywatch.extract.page.DayOrder;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.Texts;
import org.policywatch.extract.page.WrittenTimes;
import org.policywatch.extract.text.Cue;
import org.policywatch.extract.text.Traces;

/** Kinds of lines that pages print both in front of their texts and behind them. */
final class EdgeLines {
  private static final Pattern COUNTER =
      Pattern.compile(
          "^(?:\\d+ min(?:ute)?s? read|[\\d.,]+[km]?\\s?(?:views?|comments?|shares?|likes?|claps?|retweets?|replies|notes?|votes?|points?|reads?|followers?)|[\\d.]+ (?:stars? )?(?:from|of|out of) [\\d.,]+ (?:votes?|ratings?|reviews?)|ads?|werbung|anzeige|publicité|publicidad|publicidade|pubblicità|advertentie|reklama?|реклама|広告|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|@\\w{2,30}|【?字体.*|[大中小\\s]{3,6})$",
          Pattern.CASE_INSENSITIVE);
  private static final String COUNTER_INITIALS = "0123456789.,aAwWpPrRр広【字大中小 \t\n\u000b\f\r";
  private static final Cue STAMP =
      Cue.of(
          "(?i)\\W{0,2}(?:posted|published|submitted|last updated|updated|issued at|ends/|发布于|编辑于|发布时间|发表于|更新)");

  private EdgeLines() {}

  /** True for counts and buttons that stand alone. */
  static boolean isCounter(String text) {
    return mayCount(text) && COUNTER.matcher(text).matches();
  }

  /** Counts begin with one of these, and addresses have their sign. */
  private static boolean mayCount(String text) {
    return !text.isEmpty()
        && (COUNTER_INITIALS.indexOf(text.charAt(0)) >= 0 || text.indexOf('@') >= 0);
  }

  /** {@code Posted by desk on Mon, 5 August 2019}. */
  static boolean isStamp(String text) {
    int stamp = text.length() < 100 ? STAMP.first(new Traces(text)) : -1;
    return stamp >= 0
        && (stamp == 0 || !endsSentence(text))
        && WrittenTimes.first(text, DayOrder.DAY_FIRST).isPresent();
  }

  /** Some words in a box of their own that are no paragraph, no heading and no entry. */
  static boolean isLoose(Line line) {
    String tag = line.block().normalName();
    return line.row() == null
        && line.heading() == 0
        && line.weight() < 12
        && (tag.equals("div") || tag.equals("span") || tag.equals("section"))
        && Texts.han(line.text()) == 0;
  }

  /** Whether it ends as sentences of English texts do. */
  static boolean endsSentence(String text) {
    char last = text.charAt(text.length() - 1);
    boolean ends = last == '.' ? !text.endsWith(".m.") : "!?\"”".indexOf(last) >= 0;
    return ends && text.length() > 20;
  }
}
