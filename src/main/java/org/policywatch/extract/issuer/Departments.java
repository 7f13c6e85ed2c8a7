package org.policywatch.extract.issuer;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policywatch.extract.text.WordSet;
import org.policywatch.text.WordStarts;
import org.policywatch.text.WordTable;
import org.policywatch.text.WordTrie;
import org.policywatch.text.WordTrie.Match;

/** Reads the part of a Chinese name that says which department it is: 工业和信息化 + 厅. */
final class Departments {
  static final int NONE = -1;

  private static final Pattern AGENCY =
      Pattern.compile(
          "(?!.?[和与及同由并将会])(?:[\\u3400-\\u9fff]{2,3}(?<![部签连颁])(?:署|总处)|(?:中小企业|技术|商业发展|投资业务|统计|规划署?)处(?![理置罚长]))");

  private static final int LONGEST_AGENCY = 6;
  private static final int MOST_WORDS = 12;

  /** How departments end, with the characters that may not follow: 局长 is a person. */
  private static final Map<String, String> ENDS =
      Map.ofEntries(
          Map.entry("厅", "长级堂"),
          Map.entry("局", "长面部限势域"),
          Map.entry("总局", "长"),
          Map.entry("署", "名"),
          Map.entry("总署", ""),
          Map.entry("委员会", "委"),
          Map.entry("委", "托任派屈员书常"),
          Map.entry("办", "理事法学好公会证结税"),
          Map.entry("办公室", "主"),
          Map.entry("办公厅", "主"),
          Map.entry("领导小组", "组"),
          Map.entry("工作领导小组", "组"),
          Map.entry("联席会议", ""),
          Map.entry("指挥部", ""),
          Map.entry("管委会", "主"),
          Map.entry("管理委员会", "主"),
          Map.entry("党工委", "书"),
          Map.entry("工委", "书"),
          Map.entry("宣传部", "长"),
          Map.entry("组织部", "长"),
          Map.entry("统战部", "长"),
          Map.entry("证监会", ""),
          Map.entry("金管会", ""),
          Map.entry("研究室", ""),
          Map.entry("人民法院", ""),
          Map.entry("人民检察院", ""));

  /** What a commission or a group may have of its own. */
  private static final Set<String> OFFICES = Set.of("办公室", "办公厅", "秘书处", "秘书局");

  private static final WordSet INSTITUTES = WordSet.of("研究所 研究院 研究中心 协会 学会 联盟 公司 大学 学院 医院 出版社 印钞");

  /** Departments that are named without a word of their subject. */
  private static final WordSet BARE =
      WordSet.of("管委会 管理委员会 党工委 工委 宣传部 组织部 统战部 总工会 供销社").except("宣传部长 组织部长 统战部长");

  private final WordTrie<String> words = new WordTrie<>();
  private final WordTrie<String> ends = new WordTrie<>();
  private final Map<String, String> full = new HashMap<>();

  Departments() {
    for (String line : WordTable.lines(IssuerFinder.class, "words.txt")) {
      WordTable.words(line, " ").forEach(word -> words.put(word, word));
    }
    ENDS.forEach(ends::put);
    for (var row : WordTable.rows(IssuerFinder.class, "cores.tsv", 2)) {
      full.put(row.get(0), row.get(1));
    }
  }

  /** Puts in how their names begin behind a place or a level. */
  void addStartsTo(WordStarts all, String before) {
    BARE.addStartsTo(all, before);
    words.addStartsTo(all, before);
  }

  /** Where the name of a department that starts here ends; {@link #NONE} when none does. */
  int end(String text, int from) {
    int best = BARE.endAt(text, from);
    int at = from;
    for (int i = 0; i < MOST_WORDS; i++) {
      Match<String> word = words.longest(text, at);
      if (word == null || i == 0 && isLink(text, at)) {
        break;
      }
      at = word.end();
      int end = isLink(text, at - 1) ? NONE : endAfter(text, at);
      best = Math.max(best, end);
    }
    return best;
  }

  /** True when the words go on to an institute, a company or a club of the body before. */
  boolean isInstitute(String text, int from) {
    int at = from;
    for (int i = 0; i < MOST_WORDS; i++) {
      if (INSTITUTES.endAt(text, at) >= 0) {
        return true;
      }
      Match<String> word = words.longest(text, at);
      if (word == null || isLink(text, at)) {
        return false;
      }
      at = word.end();
    }
    return false;
  }

  /** The full form of a department, or the form itself. */
  String full(String seen) {
    return full.getOrDefault(seen, seen);
  }

  /** 交通部观光署, 行政院主计总处: where an agency of a ministry ends, whatever its task. */
  static int agencyEnd(String text, int from) {
    Matcher agency =
        AGENCY.matcher(text).region(from, Math.min(text.length(), from + LONGEST_AGENCY));
    return agency.lookingAt() ? agency.end() : NONE;
  }

  private int endAfter(String text, int at) {
    for (Match<String> end : ends.at(text, at)) {
      char next = end.end() < text.length() ? text.charAt(end.end()) : '\n';
      boolean person = end.value().indexOf(next) >= 0 && !publishes(text, end.end());
      if (!person && !text.startsWith("员会", end.end())) {
        return end.end() + office(text, end.end());
      }
    }
    return NONE;
  }

  /** 数字办公布清单 is 数字办 that publishes, not 办公. */
  private static boolean publishes(String text, int at) {
    return text.startsWith("公布", at) || text.startsWith("公示", at) || text.startsWith("公告", at);
  }

  private static int office(String text, int at) {
    char last = text.charAt(at - 1);
    if ("委会组议".indexOf(last) < 0) {
      return 0;
    }
    return OFFICES.stream()
        .filter(o -> text.startsWith(o, at))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  private static boolean isLink(String text, int at) {
    return "和与及".indexOf(text.charAt(at)) >= 0;
  }
}
