package org.policywatch.extract.target;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Passage;
import org.policywatch.extract.text.Span;
import org.policywatch.model.DateMention;
import org.policywatch.model.DateRole;
import org.policywatch.model.OtherQuantity;
import org.policywatch.model.Quantity;
import org.policywatch.model.QuantityRole;
import org.policywatch.model.Target;

/**
 * Decides which quantities of a text are aims, by when each is due and what it counts. Pure and
 * thread-safe; never throws, whatever the text. Targets below a confidence of one half are left
 * out.
 */
public final class TargetFinder {
  /** No honest sentence is longer; the rest of an endless one is read as the next. */
  private static final int LONGEST_SENTENCE = 600;

  private static final int YEAR = "2025".length();

  /** More quantities in one sentence are a table or noise, not a plan. */
  private static final int MOST_FIGURES = 40;

  private final Scope chinese = new ChineseScope();
  private final Scope english = new EnglishScope();

  /**
   * @param masked the text in which titles and document numbers are masked
   * @param quantities all quantities of the text, in order
   * @param dates all dates of the text
   */
  public TargetFindings find(Passage masked, List<Quantity> quantities, List<DateMention> dates) {
    List<Target> rows = IndicatorTable.targets(masked);
    if (quantities.isEmpty()) {
      return new TargetFindings(rows, List.of());
    }
    String text = masked.lowerCaseWithout(dates.stream().map(DateMention::quote).toList());
    Run run = new Run(masked, text, Whens.of(masked, dates));
    return run.over(figures(masked, quantities)).with(rows);
  }

  private static List<Figure> figures(Passage passage, List<Quantity> quantities) {
    List<Figure> figures = new ArrayList<>();
    for (Quantity quantity : quantities) {
      Span place = passage.place(quantity.quote());
      if (!Regions.isInName(passage.folded(), place.start(), place.end())) {
        figures.add(new Figure(place.start(), place.end(), quantity));
      }
    }
    return figures;
  }

  /** One walk over one text. */
  private final class Run {
    private final Passage passage;
    private final String text;
    private final List<When> whens;
    private final List<Target> targets = new ArrayList<>();
    private final List<OtherQuantity> others = new ArrayList<>();
    private final CountedObjects objects;
    private final SharedNouns nouns;
    private final Reviews reviews;
    private final ListHeads lists;

    private boolean isTold;
    private int lastSentence = -1;
    private @Nullable QuantityRole lastRole;

    /** Up to where the paragraph goes on in which figures are compared with the year before. */
    private int reportedUntil;

    Run(Passage passage, String text, List<When> whens) {
      this.passage = passage;
      this.text = text;
      this.whens = whens;
      this.objects = new CountedObjects(passage);
      this.nouns = new SharedNouns(passage, text, targets);
      this.reviews = Reviews.of(text);
      this.lists = ListHeads.of(text, whens);
    }

    TargetFindings over(List<Figure> figures) {
      int i = 0;
      int firstWhen = 0;
      while (i < figures.size()) {
        Span sentence = sentence(figures.get(i));
        int last = i;
        while (last < figures.size() && figures.get(last).start() < sentence.end()) {
          last++;
        }
        last = Math.max(last, i + 1);
        while (firstWhen < whens.size() && whens.get(firstWhen).start() < sentence.start()) {
          firstWhen++;
        }
        int endWhen = firstWhen;
        while (endWhen < whens.size() && whens.get(endWhen).start() < sentence.end()) {
          endWhen++;
        }
        List<When> dates = EnglishThen.dates(text, sentence, whens, firstWhen, endWhen);
        isTold = dates.stream().allMatch(When::isPast) && followsPast(sentence, firstWhen);
        read(sentence, figures.subList(i, last), withHead(sentence, dates));
        i = last;
      }
      return new TargetFindings(targets, others);
    }

    /** 2019年养老服务增量提质。新建床位7202张: the last date of the paragraph tells of a year that is over. */
    private boolean followsPast(Span sentence, int firstWhen) {
      When last = firstWhen == 0 ? null : whens.get(firstWhen - 1);
      return last != null
          && last.isPast()
          && last.date().role() == DateRole.EVENT
          && last.date().edtf() != null
          && last.date().edtf().length() == YEAR
          && lastRole != QuantityRole.TARGET
          && text.indexOf('\n', last.end(), sentence.start()) < 0
          && !ChineseCues.INTENT.isIn(text, last.end(), sentence.start());
    }

    /** The dates of an item and, where none of them is to come, that of its list. */
    private List<When> withHead(Span sentence, List<When> dates) {
      When head = dates.stream().allMatch(When::isPast) ? lists.at(sentence.start()) : null;
      if (head == null) {
        return dates;
      }
      List<When> all = new ArrayList<>(List.of(head));
      all.addAll(dates);
      return all;
    }

    private Span sentence(Figure figure) {
      Span sentence = passage.sentenceAt(figure.start());
      if (sentence.length() <= LONGEST_SENTENCE) {
        return sentence;
      }
      int start = Math.max(sentence.start(), figure.start() - LONGEST_SENTENCE / 2);
      return new Span(start, Math.min(sentence.end(), start + LONGEST_SENTENCE));
    }

    private void read(Span sentence, List<Figure> figures, List<When> dates) {
      if (figures.size() > MOST_FIGURES) {
        return;
      }
      boolean isChinese = passage.isChinese(sentence);
      Scope scope = isChinese ? chinese : english;
      List<Rule> rules = isChinese ? ChineseRoles.RULES : EnglishRoles.RULES;
      boolean review = reviews.looksBackAt(sentence.start());
      QuantityRole role = isChinese && isPartOfLast(sentence) ? QuantityRole.TARGET : null;
      for (int i = 0; i < figures.size(); i++) {
        Figure figure = figures.get(i);
        boolean compares = isChinese && Reviews.comparesWithBefore(text, sentence, dates, figure);
        boolean reported = review || compares || isTold || sentence.start() < reportedUntil;
        When when = scope.governing(text, sentence, dates, figures, i);
        Figure previous = i == 0 ? null : figures.get(i - 1);
        Reading reading = reading(sentence, figure, when, previous, role, reported);
        if (when != null && when.running() && !isAimed(reading, isChinese)) {
          reading = reading(sentence, figure, when.asPast(), previous, role, reported);
        }
        Figure next = i + 1 < figures.size() ? figures.get(i + 1) : null;
        Rule rule = first(rules, reading);
        role = rule == null ? null : rule.role();
        objects.add(reading, next, isChinese);
        if (rule != null && rule.role() == QuantityRole.TARGET) {
          add(reading, rule, isChinese, dates);
          reportedUntil = 0;
        } else if (rule != null) {
          reportedUntil = compares ? endOfLine(sentence) : reportedUntil;
          others.add(new OtherQuantity(figure.quantity(), rule.role(), rule.name()));
        }
      }
      lastSentence = sentence.end();
      lastRole = role;
    }

    /** 其中,公共站5000座;专用站3000座: tells of what the sentence before it counts. */
    private boolean isPartOfLast(Span sentence) {
      return lastRole == QuantityRole.TARGET
          && lastSentence == sentence.start()
          && text.startsWith("其中", sentence.start());
    }

    private int endOfLine(Span sentence) {
      int end = text.indexOf('\n', sentence.end());
      return end < 0 ? text.length() : end;
    }

    private boolean isAimed(Reading reading, boolean isChinese) {
      return isChinese
          ? reading.earlierInSentence(ChineseCues.STRONG)
              || ChineseTense.isUnderWay(reading)
              || ChineseTense.goesOn(reading)
              || ChineseTense.isNamed(reading)
          : reading.earlierInSentence(EnglishCues.MODAL);
    }

    private Reading reading(
        Span sentence,
        Figure figure,
        @Nullable When when,
        @Nullable Figure previous,
        @Nullable QuantityRole previousRole,
        boolean reported) {
      int start = figure.start();
      while (start > sentence.start()) {
        int opened = Brackets.openOfKind(text, start - 1, sentence.start());
        if (opened < 0 && isPause(start - 1)) {
          break;
        }
        start = opened < 0 ? start - 1 : opened;
      }
      int converted = EnglishPhrase.behindConversion(text, figure);
      int end = Math.min(Brackets.behindConversion(text, converted), sentence.end());
      int kinds = -1;
      while (end < sentence.end()
          && (!isPause(end) || (kinds = Brackets.closeOfKinds(text, end, sentence.end())) > end)) {
        end = Math.max(end, kinds) + 1;
      }
      return new Reading(
          text,
          figure,
          sentence.start(),
          Math.max(sentence.end(), figure.end()),
          start,
          end,
          when,
          previous,
          previousRole,
          reported);
    }

    private boolean isPause(int at) {
      return ",;:。!?()\n".indexOf(text.charAt(at)) >= 0 && !partsThousands(at)
          || text.charAt(at) == '.'
              && (at + 1 >= text.length() || " .".indexOf(text.charAt(at + 1)) >= 0);
    }

    /** 3,000 firms: a comma inside a number. */
    private boolean partsThousands(int at) {
      return text.charAt(at) == ','
          && isDigit(at - 1)
          && isDigit(at + 1)
          && isDigit(at + 2)
          && isDigit(at + 3)
          && !isDigit(at + 4);
    }

    private boolean isDigit(int at) {
      return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private @Nullable Rule first(List<Rule> rules, Reading reading) {
      for (Rule rule : rules) {
        if (rule.holds().test(reading)) {
          return rule;
        }
      }
      return null;
    }

    private void add(Reading reading, Rule rule, boolean isChinese, List<When> dates) {
      String object = objects.last();
      Target target = new Aim(passage, reading, isChinese, dates).target(rule.name(), object);
      if (target.assessment().confidence() >= Aim.LEAST_CONFIDENCE) {
        if (isChinese) {
          nouns.share(reading, object);
        }
        targets.add(target);
      }
    }
  }
}
