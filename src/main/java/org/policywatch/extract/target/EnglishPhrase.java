package org.policywatch.extract.target;

import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.EnglishUnits;
import org.policywatch.extract.text.Passage;
import org.policywatch.extract.text.Span;
import org.policywatch.extract.text.WordSet;

/** The English noun phrase behind a quantity: where it begins and where it ends. */
final class EnglishPhrase {
  static final WordSet OWNERS = WordSet.of("'s ’s s' s’ its their");

  private static final WordSet OPENERS =
      WordSet.of(
          """
          the a an its their all of more additional our total for further such million
          billion
          """);

  private static final WordSet STOPS =
      WordSet.of(
              """
          by for to with and or at from within through as will would should must is are was were shall compared
          be been has have had that which who while when where along plus including into over
          under after before during per each than then across under_construction nationwide
          annually a_year but up in on taking reduced respectively using can could may ought
          already currently accept accepts worth every each running set go goes now join include includes
          comprise comprises use uses run runs onto without bought making no_later not_later around
          throughout come ahead also
          """)
          .except(
              """
              needed_for required_for above_designated_size use_cases use_case land_use energy_use water_use power_use per_unit
              per_capita
              """);

  /** Inside "prefecture in Shandong", "permits on chain". */
  private static final WordSet INNER = WordSet.of("in on").except("on_board");

  private static final WordSet RANKED_BY = WordSet.of("in on for in_terms_of");

  /** Who is ranked. */
  private static final WordSet FIELD =
      WordSet.of(
          """
          in_china in_the_country in_the_nation in_the_world in_asia in_the_province in_the_region
          in_the_mainland in_central_china in_western_china
          """);

  /** Twice the amount added before: these count what was named before. */
  private static final WordSet AMOUNTS =
      WordSet.of(
          """
          amount level number figure total higher lower current_number more further extra increase rise jump
          them
          """);

  private static final WordSet RATES =
      WordSet.of("a_year a_quarter a_month a_week a_day an_hour a_second annually yearly");

  private static final WordSet HELPING = WordSet.of("help helping see let");
  private static final WordSet HAVING = WordSet.of("have having get getting");

  /** Plurals without an s. */
  private static final WordSet MANY =
      WordSet.of("people personnel staff equipment children women men");

  /** 500 nodes online. */
  private static final WordSet STATES =
      WordSet.of("online offline overseas abroad available ready");

  private static final WordSet ACTIVE = WordSet.of("coming belonging originating stemming living");
  private static final WordSet RELATING = WordSet.of("from to in at with as among on");

  private static final int LONGEST_CONVERSION = 30;
  private static final String AND = " and ";
  private static final String OF = " of ";

  private EnglishPhrase() {}

  /**
   * The phrase that begins at {@code from} or behind the articles there; null where there is none,
   * or none that says what is counted.
   *
   * @param inner whether it may go on behind "in" and "on"
   */
  static @Nullable Span behind(String text, Figure figure, int from, int limit, boolean inner) {
    int start = from;
    while (start < limit && text.charAt(start) == ' ') {
      start++;
    }
    if (RATES.endAt(text, start) >= 0) {
      return null; // to 8 million a year
    }
    // 500 GW of solar capacity
    if (EnglishUnits.WORDS.startBefore(text, figure.end()) > figure.start()) {
      start = text.startsWith(OF, figure.end()) ? figure.end() + OF.length() : start;
    }
    start = behindOpeners(text, start, limit);
    int end = end(text, start, limit, inner);
    Span owned = owned(text, start, end);
    start = owned.start();
    end = isActing(text, figure) ? firstPlural(text, start, owned.end()) : owned.end();
    end = figure.isCount() && !figure.isOne() ? withJoined(text, start, end, limit) : end;
    return end - start < 2 || AMOUNTS.endAt(text, start) == end ? null : new Span(start, end);
  }

  /** 300 million yuan ($41 million): one past the figure and what it is in other money. */
  static int behindConversion(String text, Figure figure) {
    if (!figure.isMoney() || !text.startsWith(" (", figure.end())) {
      return figure.end();
    }
    int close = Places.first(text, ')', figure.end(), figure.end() + LONGEST_CONVERSION);
    return close < 0 ? figure.end() : close + 1;
  }

  /**
   * First in China in port traffic, the top three cities for patents: where the phrase behind a
   * rank begins, past the field of those who are ranked.
   */
  static int behindRank(String text, Figure figure, int limit) {
    if (!figure.quantity().unit().equals("rank")) {
      return behindConversion(text, figure);
    }
    int in = INNER.first(text, figure.end(), limit);
    int among = in >= 0 && FIELD.endAt(text, in) >= 0 ? FIELD.endAt(text, in) : figure.end();
    int what = RANKED_BY.first(text, among, limit);
    what = what >= 0 ? RANKED_BY.endAt(text, what) : in;
    return what >= 0 ? what : behindConversion(text, figure);
  }

  /** One past the articles and the like that stand at {@code start}, each with its blank. */
  static int behindOpeners(String text, int start, int limit) {
    int at = start;
    int opener = OPENERS.endAt(text, at);
    while (opener > 0 && opener < limit && text.charAt(opener) == ' ') {
      at = opener + 1;
      opener = OPENERS.endAt(text, at);
    }
    return at;
  }

  static boolean startsWithOpener(String text, int at) {
    return OPENERS.endAt(text, at) >= 0;
  }

  /** An article or the like stands in front. */
  static boolean isOpened(String text, int at) {
    return OPENERS.startBefore(text, at - 1) >= 0;
  }

  /** Graduates of the world's top schools are graduates, Hunan's farms are farms. */
  private static Span owned(String text, int start, int end) {
    int owner = OWNERS.first(text, start, end);
    int of = text.indexOf(OF, start, end);
    if (owner > of && of > start) {
      return new Span(start, OWNERS.endAt(text, owner) == end ? of : end);
    }
    if (owner > start && text.charAt(owner - 1) != ' ') {
      int blank = Places.first(text, ' ', owner, end);
      return new Span(blank < 0 ? end : blank + 1, end);
    }
    return new Span(start, end);
  }

  /** Help 500 small firms adopt tools, have 80 percent of schools teach it. */
  private static boolean isActing(String text, Figure figure) {
    int before = figure.start() - 1;
    return HELPING.startBefore(text, before) >= 0
        || figure.isPercent() && HAVING.startBefore(text, before) >= 0;
  }

  /** Help 500 small firms adopt tools: the first plural is who is helped. */
  private static int firstPlural(String text, int start, int end) {
    int blank = Places.first(text, ' ', start, end);
    while (blank >= 0 && (text.charAt(blank - 1) != 's' || text.charAt(blank - 2) == 's')) {
      blank = Places.first(text, ' ', blank + 1, end);
    }
    return blank < 0 ? end : blank;
  }

  /** 100 innovation and technology firms, 20 cities and counties: one past what is joined. */
  static int withJoined(String text, int start, int end, int limit) {
    int from = end + AND.length();
    if (!text.startsWith(AND, end) || startsWithOpener(text, from) || isVerb(text, from)) {
      return end;
    }
    int to = end(text, from, limit, false);
    boolean plural = to > from && isPlural(text, to);
    boolean whole = end == start || isPlural(text, end);
    boolean pair = Places.first(text, ' ', from, to) < 0 && !goesOn(text, to);
    return plural && (!whole || pair) ? to : end;
  }

  private static boolean isPlural(String text, int end) {
    return text.charAt(end - 1) == 's' || MANY.startBefore(text, end) >= 0;
  }

  private static boolean isVerb(String text, int at) {
    return EnglishCues.MODAL.endAt(text, at) >= 0 || EnglishCues.FINITE.endAt(text, at) >= 0;
  }

  /** What follows is no stop: a word that ends in an s is a verb there. */
  private static boolean goesOn(String text, int end) {
    return end < text.length()
        && text.charAt(end) == ' '
        && text.charAt(end + 1) != Passage.MASK
        && STOPS.endAt(text, end + 1) < 0;
  }

  /** One past the noun phrase that starts here. */
  static int end(String text, int start, int limit, boolean inner) {
    int end = start;
    while (end < limit && !isEnd(text, start, end, limit, inner)) {
      end++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  private static boolean isEnd(String text, int start, int at, int limit, boolean inner) {
    char c = text.charAt(at);
    if (",.;:()!?\n".indexOf(c) >= 0 || c == Passage.MASK) {
      return true;
    }
    if (at > start && text.charAt(at - 1) != ' ') {
      return false;
    }
    return Character.isDigit(c) && !isName(text, at, limit)
        || "-–—".indexOf(c) >= 0 && at + 1 < limit && text.charAt(at + 1) == ' '
        || at > start && isParticiple(text, at, limit)
        || stops(text, at)
            && !(inner && at > start && INNER.endAt(text, at) >= 0 && !isOfDate(text, at));
  }

  /** 5G base stations. */
  private static boolean isName(String text, int digit, int limit) {
    return digit + 1 < limit && Character.isLetter(text.charAt(digit + 1));
  }

  /** "On" stops a phrase, "on-chain" doesn't. */
  private static boolean stops(String text, int at) {
    int end = STOPS.endAt(text, at);
    return end >= 0 && (end >= text.length() || text.charAt(end) != '-');
  }

  /**
   * 15 routes opened by 2025, 500 nodes online, capacity coming from the sun: what was done to them
   * or what they do ends the phrase.
   */
  private static boolean isParticiple(String text, int at, int limit) {
    int end = at;
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean past = end - at > 4 && text.startsWith("ed", end - 2);
    boolean last =
        end >= limit
            || ",.;:)".indexOf(text.charAt(end)) >= 0
            || end + 1 < text.length()
                && (text.charAt(end + 1) == Passage.MASK || STOPS.endAt(text, end + 1) >= 0);
    return last && (past || STATES.endAt(text, at) == end || isActive(text, at, end));
  }

  private static boolean isActive(String text, int at, int end) {
    boolean plural = at > 3 && text.charAt(at - 2) == 's' && text.charAt(at - 3) != 's';
    return end - at > 5
        && text.startsWith("ing", end - 3)
        && (plural || ACTIVE.endAt(text, at) == end)
        && RELATING.endAt(text, end + 1) >= 0;
  }

  /** The preposition belongs to a date: in 2025. */
  static boolean isOfDate(String text, int at) {
    int next = Places.first(text, ' ', at, at + 4) + 1;
    return next > 0 && next < text.length() && text.charAt(next) == Passage.MASK;
  }
}
