package org.policywatch.extract.target;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Passage;
import org.policywatch.extract.text.WordSet;
import org.policywatch.model.DateRole;
import org.policywatch.model.Deadline;
import org.policywatch.model.Target;
import org.policywatch.model.Timing;

/** Puts together what is known of one aim. */
final class Aim {
  static final double LEAST_CONFIDENCE = 0.5;
  private static final double EXPLICIT = 0.93;
  private static final double DATED = 0.9;
  private static final double EARLIER = 0.8;
  private static final double MEANT = 0.65;
  private static final double BARE = 0.5;

  private final Passage passage;
  private final Reading reading;
  private final boolean chinese;
  private final List<When> dates;
  private final List<String> rules = new ArrayList<>();

  Aim(Passage passage, Reading reading, boolean chinese, List<When> dates) {
    this.passage = passage;
    this.reading = reading;
    this.chinese = chinese;
    this.dates = dates;
  }

  Target target(String role, String object) {
    rules.add(role);
    Deadline deadline = deadline();
    String action = action();
    return new Target(
        reading.figure().quantity(),
        object,
        action,
        deadline,
        timing(),
        null,
        passage.quote(reading.sentenceStart(), reading.sentenceEnd()),
        new Target.Assessment(confidence(action), rules));
  }

  private @Nullable Deadline deadline() {
    When when = reading.when();
    if (when == null || when.isPast()) {
      return null;
    }
    boolean after = when.start() > reading.figure().start();
    boolean clause = when.start() >= reading.clauseStart();
    String language = chinese ? "zh" : "en";
    rules.add(language + (after ? ".due.after" : clause ? ".due.clause" : ".due.shared"));
    return when.due();
  }

  private double confidence(@Nullable String action) {
    When when = reading.when();
    boolean intent = reading.earlierInSentence(chinese ? ChineseCues.INTENT : EnglishCues.MODAL);
    boolean meant = action != null || intent;
    if (when == null || when.isPast()) {
      return meant && intent && action != null ? MEANT : BARE;
    }
    boolean near = when.start() >= reading.clauseStart() || reading.previous() == null;
    return meant ? near ? EXPLICIT : DATED : EARLIER;
  }

  private @Nullable String action() {
    WordSet actions = chinese ? ChineseCues.ACTIONS : EnglishCues.ACTIONS;
    int end = actions.lastEnd(reading.text(), reading.clauseStart(), reading.figure().start());
    if (end < 0) {
      return null;
    }
    int start = actions.startBefore(reading.text(), end);
    return passage.quote(start, end).text();
  }

  private Timing timing() {
    When when = reading.when();
    boolean period = when != null && !when.isPast() && when.date().role() == DateRole.PERIOD;
    return new Timing(period ? when.date().edtf() : null, frequency(), baseline(), isIncremental());
  }

  private @Nullable String frequency() {
    int from = chinese ? reading.sentenceStart() : ownStart();
    int to = chinese ? reading.figure().start() : reading.clauseEnd();
    from = chinese ? Math.max(reading.clauseStart() - 6, from) : from;
    if ((chinese ? ChineseCues.FREQUENCY : EnglishCues.FREQUENCY).isIn(reading.text(), from, to)) {
      return "P1Y";
    }
    if (!chinese && isAnnual()) {
      return "P1Y";
    }
    if ((chinese ? ChineseCues.QUARTERLY : EnglishCues.QUARTERLY).isIn(reading.text(), from, to)) {
      return "P3M";
    }
    return (chinese ? ChineseCues.MONTHLY : EnglishCues.MONTHLY).isIn(reading.text(), from, to)
        ? "P1M"
        : null;
  }

  /** "An annual 20 fairs", "20 annual fairs"; not "10 firms with annual output of". */
  private boolean isAnnual() {
    int end = reading.figure().end();
    int noun = EnglishPhrase.end(reading.text(), end, reading.clauseEnd(), false);
    return EnglishCues.ANNUAL.isIn(reading.text(), ownStart(), noun);
  }

  /** "By 15 percent a year to 60 billion yuan": what stands at another quantity is its own. */
  private int ownStart() {
    Figure previous = reading.previous();
    return previous != null && previous.end() > reading.clauseStart()
        ? reading.figure().start()
        : reading.clauseStart();
  }

  /** The state of a past day that the same sentence names is what the aim starts from. */
  private @Nullable String baseline() {
    for (When when : dates) {
      if (when.isPast() && when.start() < reading.figure().start()) {
        return when.date().edtf();
      }
    }
    return null;
  }

  private boolean isIncremental() {
    int from = Math.max(reading.clauseStart(), reading.figure().start() - (chinese ? 6 : 20));
    WordSet words = chinese ? ChineseCues.INCREMENT : EnglishCues.INCREMENT;
    return words.isIn(reading.text(), from, reading.figure().start());
  }
}
