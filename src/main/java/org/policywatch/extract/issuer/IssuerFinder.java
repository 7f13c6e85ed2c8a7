package org.policywatch.extract.issuer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Passage;
import org.policywatch.model.IssuerMention;
import org.policywatch.model.Quote;
import org.policywatch.region.Level;
import org.policywatch.region.Region;

/** Finds the government bodies that act in a text. Thread-safe; time is linear in the text. */
public final class IssuerFinder {
  /** The longest way from a name to another in brackets: (hereinafter referred to as the …). */
  private static final int BRACKET = 36;

  /** The longest of what may stand between two bodies for the second to leave out its place. */
  private static final int LONGEST_MARK = 2;

  /** What may stand between bodies that act together. */
  private static final List<String> JOINTS =
      List.of(
          "、",
          "和",
          "与",
          "及",
          "以及",
          "会同",
          "联合",
          "携手",
          ",",
          ", ",
          " and ",
          " and the ",
          ", and ",
          ", and the ",
          ", the ");

  private final Places places;
  private final Organs organs;

  /** With names of its own. */
  public IssuerFinder() {
    this(new Organs());
  }

  /** With names that others use, too: they are many, and take a while to read. */
  public IssuerFinder(Organs organs) {
    this.organs = organs;
    this.places = organs.places();
  }

  /**
   * Every body that issues, plans or signs, in the order of the text, each time it is named. The
   * name is the full Chinese one where the words are not.
   */
  public List<IssuerMention> find(Passage passage) {
    return find(passage, null);
  }

  /**
   * As {@link #find(Passage)}.
   *
   * @param home the region that 省 and "provincial" refer to before the text names one; or null
   */
  public List<IssuerMention> find(Passage passage, @Nullable Region home) {
    String text = passage.unmasked();
    List<Organ> found = EnglishAbbreviations.with(text, scan(text));
    Context context = null;
    List<IssuerMention> mentions = new ArrayList<>();
    for (int i = 0; i < found.size(); ) {
      int last = i;
      while (last + 1 < found.size() && isJoint(text, found.get(last), found.get(last + 1))) {
        last++;
      }
      int start = found.get(i).start();
      int end = found.get(last).end();
      if (Roles.acts(text, start, end) && !Addressees.include(text, start, end)) {
        context = context == null ? new Context(places.mentions(text), home) : context;
        for (Organ organ : placed(found.subList(i, last + 1))) {
          boolean english = text.charAt(organ.start()) < 0x3400;
          Organ located = located(organ, english, context);
          mentions.add(mention(passage, located, context.at(organ.start())));
        }
      }
      i = last + 1;
    }
    return List.copyOf(mentions);
  }

  /** Bodies listed together share the place that the first one names. */
  private static List<Organ> placed(List<Organ> together) {
    List<Organ> placed = new ArrayList<>();
    Region place = null;
    for (Organ organ : together) {
      place = organ.place() == null ? place : organ.place();
      boolean lacks = organ.place() == null && organ.level() == null && !organ.national();
      placed.add(lacks ? organ.in(place, organ.end()) : organ);
    }
    return placed;
  }

  /**
   * Chaoyang district is not the city of Chaoyang; in English there is a Huangpu in Shanghai and
   * one in Guangzhou.
   */
  private Organ located(Organ organ, boolean english, Context context) {
    Region place = organ.place();
    boolean other =
        place != null && (place.level() == Level.COUNTY ? english : organ.level() == Level.COUNTY);
    Region county = other ? places.county(place, context.named()) : null;
    return county == null ? organ : organ.in(county, organ.end());
  }

  private IssuerMention mention(Passage passage, Organ organ, @Nullable Region context) {
    Quote quote = passage.quote(organ.start(), organ.end());
    String full = organs.fullName(organ, context);
    String seen = passage.unmasked().substring(organ.start(), organ.end());
    boolean known = full == null || seen.endsWith(full);
    return new IssuerMention(quote, known ? null : full);
  }

  private List<Organ> scan(String text) {
    List<Organ> found = new ArrayList<>();
    Titles titles = new Titles(text);
    for (int at = organs.next(text, 0); at < text.length(); ) {
      Organ last = found.isEmpty() ? null : found.getLast();
      Organ organ =
          starts(text, at) ? organs.at(text, at, last != null && follows(text, last, at)) : null;
      if (organ == null) {
        boolean near = last != null && at - last.end() < LONGEST_MARK;
        at = near ? at + 1 : organs.next(text, at + 1);
        continue;
      }
      boolean again = last != null && isAnotherName(text, last, organ);
      if (!again && titles.allows(organ) && !isNumber(text, organ.end())) {
        found.add(organ);
      }
      at = organ.end();
    }
    return found;
  }

  /** The short name in brackets after the full one: … (MIIT), …(以下简称省数据局). */
  private static boolean isAnotherName(String text, Organ last, Organ organ) {
    if (organ.start() - last.end() > BRACKET || organ.end() >= text.length()) {
      return false;
    }
    String between = text.substring(last.end(), organ.start()).stripLeading();
    String after = text.substring(organ.end(), Math.min(text.length(), organ.end() + 2));
    return between.startsWith("(") && between.indexOf(')') < 0 && after.indexOf(')') >= 0;
  }

  private static boolean starts(String text, int at) {
    char c = text.charAt(at);
    return c >= 0x3400 ? c < 0xA000 : Character.isLetter(c) && Places.isEdge(text, at - 1);
  }

  private static boolean follows(String text, Organ last, int at) {
    return at - last.end() <= LONGEST_MARK
        && at > last.end()
        && JOINTS.contains(text.substring(last.end(), at));
  }

  private static boolean isJoint(String text, Organ left, Organ right) {
    int gap = right.start() - left.end();
    return gap >= 0
        && gap <= 10
        && (gap == 0 || JOINTS.contains(text.substring(left.end(), right.start())));
  }

  /** True when what follows makes the name the head of a document number: 工信部信发〔2020〕3号. */
  private static boolean isNumber(String text, int end) {
    for (int i = end; i < Math.min(text.length() - 1, end + 8); i++) {
      if ("〔[【".indexOf(text.charAt(i)) >= 0) {
        return Character.isDigit(text.charAt(i + 1));
      }
      if (text.charAt(i) < 0x3400) {
        return false;
      }
    }
    return false;
  }
}
