package org.policywatch.extract.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policywatch.extract.text.Passage;
import org.policywatch.extract.text.Span;
import org.policywatch.model.DocumentNumber;

/** Finds document numbers. Stateless, thread-safe, linear in the length of the text. */
public final class DocumentNumberFinder {
  private static final int LONGEST_AGENCY = 130;
  private static final int LONGEST_NUMBER = 16;
  private static final int LONGEST_TAIL = 40;

  /** 公告 (2021年) before 第. */
  private static final int LONGEST_YEAR = 16;

  private static final String OPEN = "[" + Pattern.quote(DocumentNumber.OPENING) + "]\\s?";
  private static final String CLOSE = "\\s?[" + Pattern.quote(DocumentNumber.CLOSING) + "]";

  /** Year in brackets, then the number; the agency's sign is read backwards from there. */
  private static final Pattern CHINESE =
      Pattern.compile(OPEN + "((?:19|20)\\d\\d)\\s?年?" + CLOSE + "\\s?第?\\s?(\\d{1,5})\\s?号");

  /** Words with a capital in front of an agency's sign. */
  private static final String NO_SIGN =
      "(?:Under|In|Per|See|By|The|From|With|Circular|Document|Notice|Order|Announcement)";

  private static final Pattern ENGLISH_YEAR_FIRST =
      Pattern.compile(
          "\\b((?!"
              + NO_SIGN
              + " )[A-Z][A-Za-z]{1,20}(?: (?!No)[A-Z][A-Za-z]{0,12}){0,5}) ?"
              + OPEN
              + "((?:19"
              + "|20)\\d\\d)"
              + CLOSE
              + ",? ?(?:[Nn]o\\. ?|Document |#)?(\\d{1,5})\\b");

  private static final Pattern ENGLISH_NUMBER_FIRST =
      Pattern.compile("\\b[Nn]o\\.? ?(\\d{1,5}),? ?" + OPEN + "((?:19|20)\\d\\d)" + CLOSE);

  private static final Pattern AGENCY_BEFORE =
      Pattern.compile(
          "([A-Z][A-Za-z&]{1,20}(?: [A-Z][A-Za-z&]{1,20}){0,5})(?:['’]s)? (?:(?:[Dd]ocument"
              + "|[Nn]otice|[Cc]ircular|[Oo]rder|[Aa]nnouncement|[Dd]oc\\.?),? ?)?$");

  private static final Pattern ORDER =
      Pattern.compile(
          "(?:令|公告|通告|通报)\\s?[(〔\\[]?\\s?(?:(?:19"
              + "|20)\\d\\d\\s?年?\\s?[)〕\\]]?\\s?)?第\\s?[\\d一二三四五六七八九十百〇零]{1,6}\\s?号"
              + "|(?:(?:19|20)\\d\\d年)?第\\s?\\d{1,5}\\s?号(?:令|公告|通告|文)?");

  /** What may stand in front of an agency's sign and is none of it. */
  private static final Pattern NOT_AGENCY =
      Pattern.compile(
          ".*(?:以及|根据|依据|按照|依照|参照|贯彻|落实|印发|发布|下发|转发|文件|通知|意见|办法|方案|文号|字号|编号|号|和|与|及|的"
              + "|即|见|由|为|是|以|按|据|于|在|了|并)");

  private DocumentNumberFinder() {}

  /** The numbers in the order of the text, without overlaps. */
  public static List<FoundNumber> find(Passage passage) {
    List<FoundNumber> found = new ArrayList<>();
    String text = passage.folded();
    for (int at = bracketedYear(text, 0); at >= 0; at = bracketedYear(text, at + 1)) {
      chinese(passage, text, at, found);
      yearFirst(passage, text, at, found);
      numberFirst(passage, text, at, found);
    }
    orders(text, found);
    return apart(found);
  }

  /** Each has 第 in it. */
  private static void orders(String text, List<FoundNumber> found) {
    Matcher order = ORDER.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int done = 0;
    for (int at = text.indexOf('第'); at >= 0; at = text.indexOf('第', at + 1)) {
      if (!hasNumber(text, at)) {
        continue;
      }
      order.region(Math.max(done, at - LONGEST_YEAR), Math.min(text.length(), at + LONGEST_TAIL));
      while (at >= done && order.find()) {
        found.add(new FoundNumber(null, new Span(order.start(), order.end())));
        done = order.end();
      }
    }
  }

  /** True when 号 stands behind 第 as far as is looked. */
  private static boolean hasNumber(String text, int at) {
    int end = Math.min(text.length(), at + LONGEST_TAIL);
    for (int i = at + 2; i < end; i++) {
      if (text.charAt(i) == '号') {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the next bracket with a year in it opens, or -1. Every form but that of an order has one,
   * so the patterns are tried there alone.
   */
  private static int bracketedYear(String text, int from) {
    for (int year = from + 1; year + 1 < text.length(); year++) {
      char first = text.charAt(year);
      char second = text.charAt(year + 1);
      if (first == '2' && second == '0' || first == '1' && second == '9') {
        int bracket = text.charAt(year - 1) <= ' ' ? year - 2 : year - 1;
        if (bracket >= from && DocumentNumber.OPENING.indexOf(text.charAt(bracket)) >= 0) {
          return bracket;
        }
      }
    }
    return -1;
  }

  private static Matcher near(Pattern pattern, String text, int from, int bracket) {
    int to = Math.min(text.length(), bracket + LONGEST_TAIL);
    return pattern
        .matcher(text)
        .useTransparentBounds(true)
        .useAnchoringBounds(false)
        .region(Math.max(0, from), to);
  }

  private static void chinese(Passage passage, String text, int bracket, List<FoundNumber> found) {
    Matcher m = near(CHINESE, text, bracket, bracket);
    if (m.lookingAt()) {
      int start = agencyStart(text, m.start());
      if (m.start() - start >= 1) {
        String agency = passage.quote(start, m.start()).text().strip();
        found.add(parsed(passage, start, m.end(), agency, m.group(1), m.group(2)));
      } else {
        found.add(new FoundNumber(null, new Span(m.start(), m.end())));
      }
    }
  }

  /** The sign is the Han characters in front of the bracket, without the words that lead to it. */
  private static int agencyStart(String text, int bracket) {
    int end = bracket;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < 14 && Passage.isHan(text.charAt(start - 1))) {
      start--;
    }
    Matcher lead = NOT_AGENCY.matcher(text).region(start, end);
    if (lead.lookingAt() && end - lead.end() >= 2) {
      start = lead.end();
    }
    return start;
  }

  private static void yearFirst(
      Passage passage, String text, int bracket, List<FoundNumber> found) {
    Matcher m = near(ENGLISH_YEAR_FIRST, text, bracket - LONGEST_AGENCY, bracket);
    while (m.find()) {
      if (m.start(2) <= bracket) {
        continue;
      }
      if (text.substring(m.end(2), m.end()).contains("o.") || m.group(1).length() < 12) {
        found.add(parsed(passage, m.start(), m.end(), m.group(1), m.group(2), m.group(3)));
      }
    }
  }

  private static void numberFirst(
      Passage passage, String text, int bracket, List<FoundNumber> found) {
    Matcher m = near(ENGLISH_NUMBER_FIRST, text, bracket - LONGEST_NUMBER, bracket);
    while (m.find()) {
      if (m.start(2) <= bracket) {
        continue;
      }
      Matcher agency = AGENCY_BEFORE.matcher(text).region(Math.max(0, m.start() - 120), m.start());
      String sign = agency.find() ? agency.group(1).replaceFirst("^" + NO_SIGN + " ", "") : "";
      sign = sign.replaceFirst(" ?(?:Document|Notice|Circular|Order|Announcement)$", "");
      found.add(parsed(passage, m.start(), m.end(), sign, m.group(2), m.group(1)));
    }
  }

  private static FoundNumber parsed(
      Passage passage, int start, int end, String agency, String year, String number) {
    Span span = new Span(start, end);
    return new FoundNumber(
        new DocumentNumber(
            passage.quote(span), agency, Integer.parseInt(year), Integer.parseInt(number)),
        span);
  }

  /** The best of what overlaps: a parsed number before one that is only to be masked. */
  private static List<FoundNumber> apart(List<FoundNumber> all) {
    all.sort(
        Comparator.comparing((FoundNumber f) -> f.number() == null)
            .thenComparingInt(f -> f.span().start()));
    TreeMap<Integer, FoundNumber> kept = new TreeMap<>();
    for (FoundNumber number : all) {
      var before = kept.lowerEntry(number.span().end());
      if (before == null || before.getValue().span().end() <= number.span().start()) {
        kept.put(number.span().start(), number);
      }
    }
    return List.copyOf(kept.values());
  }
}
