package org.policywatch.extract.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Passage;
import org.policywatch.extract.text.RepublicYears;
import org.policywatch.extract.text.Span;
import org.policywatch.extract.text.WordSet;
import org.policywatch.model.DateMention;
import org.policywatch.model.DateRole;

/** Finds dates. Stateless, thread-safe, linear in the length of the text. */
public final class DateFinder {
  /** The rules; what starts first wins, then what is longer, then what is listed first. */
  static final List<DateRule> RULES =
      List.of(
          new NumericDates(),
          new ChineseRanges(),
          new ChineseDates(),
          new ChinesePlans(),
          new ChineseSpans(),
          new LunarDates(),
          new ChineseVagueDays(),
          new EnglishFeasts(),
          new EnglishRanges(),
          new EnglishDates(),
          new EnglishPlans(),
          new EnglishSpans(),
          new EnglishVagueDays());

  /** Where the rules may match. */
  private static final Beginnings BEGINNINGS = new Beginnings(RULES);

  /** No honest sentence has more dates; of an endless one the rest is left. */
  private static final int MOST_IN_SENTENCE = 200;

  /** Names that make a text one of Taiwan, as folding leaves them. */
  private static final WordSet TAIWAN =
      WordSet.of(
          """
          台湾 台北市 新北市 台中市 台南市 高雄市 桃园市政府 行政院 国发会 金管会 卫福部 国科会
          新竹县 新竹市 苗栗县 彰化县 南投县 云林县 嘉义县 嘉义市 屏东县 宜兰县 花莲县 台东县 澎湖县 金门县 基隆市
          劳动部 数位发展部 数位部 经济部 新台币 立法院 国家发展委员会 卫生福利部 北市府 兆元
          """);

  private final Passage passage;
  private final String text;
  private final boolean taiwan;
  private @Nullable Period stated;
  private @Nullable Period before;
  private int sentence = -1;
  private int inSentence;

  /** The words around the candidate that was last looked at. */
  private @Nullable Context around;

  private DateFinder(Passage passage) {
    this.passage = passage;
    this.text = passage.folded();
    this.taiwan = TAIWAN.isIn(text, 0, text.length()) || RepublicYears.areIn(text);
  }

  /** The dates in the order of the text, without overlaps. */
  public static List<DateMention> find(Passage passage) {
    return new DateFinder(passage).mentions();
  }

  /** A match of a rule that is a date, or looks like one. */
  private record Candidate(Span quote, DateRule rule, MatchResult match) {}

  private List<DateMention> mentions() {
    List<DateMention> mentions = new ArrayList<>();
    int end = 0;
    for (Candidate candidate : candidates()) {
      if (candidate.quote().start() < end) {
        continue;
      }
      end = candidate.quote().end();
      DateMention mention = mention(candidate);
      if (mention != null) {
        mentions.add(mention);
      }
    }
    return mentions;
  }

  private List<Candidate> candidates() {
    // 同年 needs a year before it, which only the order of the text can tell
    Period some = Period.year(passage.reference().getYear());
    Anchor anchor = anchor(null, some);
    List<Candidate> all = new ArrayList<>();
    @Nullable Matcher[] matchers = new Matcher[RULES.size()];
    int[] ends = new int[RULES.size()];
    for (int at = BEGINNINGS.next(text, 0);
        at < text.length();
        at = BEGINNINGS.next(text, at + 1)) {
      for (int left = BEGINNINGS.at(text, at); left != 0; left &= left - 1) {
        int i = Integer.numberOfTrailingZeros(left);
        DateRule rule = RULES.get(i);
        if (at < ends[i] || !rule.mayStandAt(text, at)) {
          continue;
        }
        Matcher matcher = matchers[i];
        if (matcher == null) {
          matcher = rule.pattern().matcher(text);
          matcher.useTransparentBounds(true).useAnchoringBounds(false);
          matchers[i] = matcher;
        }
        if (!matcher.region(at, text.length()).lookingAt()) {
          continue;
        }
        MatchResult match = matcher.toMatchResult();
        if (match.end() > at && rule.read(match, anchor) != null) {
          all.add(new Candidate(new Span(rule.quoteStart(match), match.end()), rule, match));
          ends[i] = match.end();
        }
      }
    }
    all.sort(
        Comparator.comparingInt((Candidate c) -> c.quote().start())
            .thenComparingInt(c -> -c.quote().end()));
    return all;
  }

  private Anchor anchor(@Nullable Period stated, @Nullable Period before) {
    return new Anchor(text, passage.reference(), Lean.NEAREST, stated, before, taiwan);
  }

  private @Nullable DateMention mention(Candidate candidate) {
    Span quote = candidate.quote();
    around = null;
    Span in = passage.sentenceAt(quote.start());
    stated = in.start() == sentence ? stated : null;
    inSentence = in.start() == sentence ? inSentence + 1 : 0;
    sentence = in.start();
    if (inSentence >= MOST_IN_SENTENCE) {
      return null;
    }
    Anchor anchor = anchor(stated, before);
    Reading reading = candidate.rule().read(candidate.match(), anchor);
    if (reading == null || reading.isNone()) {
      return null;
    }
    Reading past = reading.partial() ? past(candidate, anchor) : null;
    Reading coming = past == null && reading.partial() ? coming(candidate, anchor) : null;
    reading = past != null ? past : coming != null ? coming : reading;
    DateRole role = role(candidate, reading);
    if (reading.partial()) {
      Reading again = candidate.rule().read(candidate.match(), anchor.leaning(lean(role, reading)));
      if (again == null || again.isNone()) {
        return null;
      }
      if (!again.equals(reading)) {
        reading = again;
        role = leaned(role, role(candidate, again));
      }
    }
    stated = reading.explicit() == null ? stated : reading.explicit();
    Period exact = reading.approximate() ? null : Period.of(reading.edtf());
    Period told = reading.explicit() != null ? reading.explicit() : exact;
    before = told == null || isYardstick(role, told) ? before : told;
    return new DateMention(
        passage.quote(quote),
        reading.edtf(),
        role,
        reading.approximate(),
        reading.ambiguous(),
        reading.calendar(),
        candidate.rule().name());
  }

  /** To 200 in 2025, up 40% from 2021: "that year" is the one of the aim. */
  private boolean isYardstick(DateRole role, Period told) {
    return role == DateRole.BASELINE
        && inSentence > 0
        && before != null
        && before.year() > told.year();
  }

  /** A date without a year as one of the past, where that makes it a day of issue or is told. */
  private @Nullable Reading past(Candidate candidate, Anchor anchor) {
    Reading reading = candidate.rule().read(candidate.match(), anchor.leaning(Lean.PAST));
    if (reading == null || reading.isNone() || !reading.partial()) {
      return null;
    }
    if (isTold(candidate, reading)) {
      return reading.asPartial(false);
    }
    DateRole role = role(candidate, reading);
    return role == DateRole.ISSUED || role == DateRole.PUBLICATION ? reading : null;
  }

  /** A date without a year as one that is yet to come, where that is said of it. */
  private @Nullable Reading coming(Candidate candidate, Anchor anchor) {
    Reading reading = candidate.rule().read(candidate.match(), anchor.leaning(Lean.FUTURE));
    boolean chinese = isChinese(candidate);
    return reading != null
            && !reading.isNone()
            && Told.isToCome(context(candidate, reading, chinese), chinese)
        ? reading.asPartial(false)
        : null;
  }

  /** True for what was so by then: 4月底前已开工, "by January it had 40"; 一季度同比增长8%. */
  private boolean isTold(Candidate candidate, Reading reading) {
    boolean bounds = reading.form() == Form.BOUND || reading.form() == Form.EDGE;
    if (!bounds && reading.form() != Form.POINT) {
      return false;
    }
    boolean chinese = isChinese(candidate);
    Context context = context(candidate, reading, chinese);
    if (!bounds) {
      return Told.isReported(context, chinese);
    }
    return Told.isTold(context, chinese) || reading.calendar() != null && Told.isJustOver(context);
  }

  private DateRole role(Candidate candidate, Reading reading) {
    boolean chinese = isChinese(candidate);
    Context context = context(candidate, reading, chinese);
    return chinese ? ChineseRoles.of(context) : EnglishRoles.of(context);
  }

  private Context context(Candidate candidate, Reading reading, boolean chinese) {
    Context known = around;
    Context context =
        known == null
            ? Context.of(passage, candidate.quote(), reading, chinese ? 60 : 120)
            : known.with(reading);
    around = context;
    return context;
  }

  private boolean isChinese(Candidate candidate) {
    String rule = candidate.rule().name();
    return rule.startsWith("zh.")
        || !rule.startsWith("en.") && passage.isChinese(around(candidate.quote()));
  }

  private Span around(Span quote) {
    return new Span(Math.max(0, quote.start() - 60), Math.min(text.length(), quote.end() + 60));
  }

  private static Lean lean(DateRole role, Reading reading) {
    return switch (role) {
      case ISSUED, PUBLICATION, BASELINE, MISSED ->
          reading.form() == Form.BOUND ? Lean.FUTURE : Lean.PAST;
      case DEADLINE, COMMENT_PERIOD, EXPIRY -> Lean.FUTURE;
      default -> reading.form() == Form.BOUND ? Lean.FUTURE : Lean.NEAREST;
    };
  }

  /** What made it lean stays; a bound that has moved into the future is a deadline now. */
  private static DateRole leaned(DateRole role, DateRole again) {
    return role == DateRole.ISSUED || role == DateRole.PUBLICATION ? role : again;
  }
}
