package org.policywatch.extract.region;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policywatch.text.WordTable;

/** Keeps out names that only seem to stand where two other words meet (确保定期, 西安全). */
final class Seams {
  /** What may stand before a county of two characters: the region it lies in, or a small word. */
  private static final String BEFORE_SHORT = "省市州盟区北西宁江林徽建南东川州藏肃海疆和与及在从由对向以的";

  private final Map<String, Seam> seams = new HashMap<>();

  private record Seam(String before, List<String> after) {}

  Seams() {
    for (List<String> row : WordTable.rows(RegionFinder.class, "seams.tsv", 3)) {
      seams.put(row.get(0), new Seam(row.get(1), WordTable.words(row.get(2), " ")));
    }
  }

  /** True when the stretch is the name and no piece of its neighbours. */
  boolean stands(String text, int start, int end) {
    return text.charAt(start) >= 0x3400
        ? standsInChinese(text, start, end)
        : isEdge(text, start - 1) && isEdge(text, end);
  }

  private boolean standsInChinese(String text, int start, int end) {
    char next = end < text.length() ? text.charAt(end) : '\n';
    boolean cut =
        switch (text.charAt(end - 1)) {
          case '区' -> "块域间位别隔".indexOf(next) >= 0 || next == '分' && !text.startsWith("分别", end);
          case '中' -> "国央心".indexOf(next) >= 0;
          case '市' -> "场值占面盈".indexOf(next) >= 0;
          case '县' -> "级域区市里乡".indexOf(next) >= 0 && !text.startsWith("区块", end);
          case '省' -> "级".indexOf(next) >= 0 && end - start > 3;
          default -> false;
        };
    Seam seam = seams.get(text.substring(start, end));
    return !cut
        && (end - start > 2 || text.charAt(end - 1) != '县' || opens(text, start))
        && (seam == null
            || (start == 0 || seam.before.indexOf(text.charAt(start - 1)) < 0)
                && seam.after.stream().noneMatch(word -> text.startsWith(word, end)));
  }

  /** 安徽和县 and 和县、含山县 are counties; 创新县域 and 全省和县区 are none. */
  private static boolean opens(String text, int start) {
    char before = start == 0 ? '\n' : text.charAt(start - 1);
    return before < 0x3400 || before >= 0xA000 || BEFORE_SHORT.indexOf(before) >= 0;
  }

  private static boolean isEdge(String text, int at) {
    return at < 0 || at >= text.length() || !isLatin(text.charAt(at));
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }
}
