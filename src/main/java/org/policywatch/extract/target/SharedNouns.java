package org.policywatch.extract.target;

import java.util.List;
import org.policywatch.extract.text.Passage;
import org.policywatch.extract.text.Span;
import org.policywatch.model.Target;

/** Gives a noun that the last of several numbers names to the ones before it. */
final class SharedNouns {
  private final Passage passage;
  private final String text;
  private final List<Target> targets;

  /**
   * @param targets those found so far, in order; their objects are completed in place
   */
  SharedNouns(Passage passage, String text, List<Target> targets) {
    this.passage = passage;
    this.text = text;
    this.targets = targets;
  }

  /** Completes the targets found before the one that is read, which counts {@code object}. */
  void share(Reading reading, String object) {
    shareHead(reading, object);
    shareNoun(reading, object);
  }

  /** 5个、4个和6个节点: what stands behind the last number is counted by all. */
  private void shareNoun(Reading reading, String object) {
    Figure next = reading.figure();
    Figure figure = reading.previous();
    if (figure == null
        || object.isEmpty()
        || !follows(next, object)
        || targets.isEmpty()
        || !isRow(figure, next)) {
      return;
    }
    for (int i = targets.size() - 1; i >= 0; i--) {
      Target target = targets.get(i);
      Span place = passage.place(target.quantity().quote());
      Figure counted = new Figure(place.start(), place.end(), target.quantity());
      if (!isRow(counted, next)) {
        return;
      }
      targets.set(i, named(target, object));
      next = counted;
    }
  }

  private boolean follows(Figure figure, String object) {
    Span behind = new Span(figure.end(), figure.end() + object.length());
    return behind.end() <= text.length() && passage.quote(behind).text().equals(object);
  }

  /** Nothing but a mark or 和 stands between the two, of one unit. */
  private boolean isRow(Figure one, Figure other) {
    return other.start() - one.end() == 1
        && "、和及与".indexOf(text.charAt(one.end())) >= 0
        && one.quantity().unit().equals(other.quantity().unit());
  }

  /** 3个国家级、10个省级、30个市级平台: the noun of the last one is that of the ones before it. */
  private void shareHead(Reading reading, String object) {
    int level = object.indexOf('级');
    int next = reading.figure().start();
    for (int i = targets.size() - 1;
        i >= 0 && level > 0 && level <= CountedObjects.LONGEST_LEVEL;
        i--) {
      Target target = targets.get(i);
      int end = passage.place(target.quantity().quote()).end();
      if (!target.object().endsWith("级") || next - end != target.object().length() + 1) {
        return;
      }
      targets.set(i, named(target, target.object() + object.substring(level + 1)));
      next = passage.place(target.quantity().quote()).start();
    }
  }

  private static Target named(Target target, String object) {
    return new Target(
        target.quantity(),
        object,
        target.action(),
        target.deadline(),
        target.timing(),
        target.region(),
        target.sentence(),
        target.assessment());
  }
}
