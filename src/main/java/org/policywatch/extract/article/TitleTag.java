package org.policywatch.extract.article;

import java.util.List;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.Texts;

/** The headline as {@code <title>} has it, where nothing else on the page is marked as one. */
final class TitleTag {
  private static final int LONGEST_COLUMN = 12;
  private static final int MOST_LINKS = 500;

  /** So many lines round the beginning of the text may show the headline. */
  private static final int NEAR = 6;

  private static final int SHORTEST = 8;

  private TitleTag() {}

  /**
   * @param title what the tag says, without the name of the site
   * @param textFrom the line with which the text begins
   */
  static String of(PageDom page, String title, int textFrom) {
    return shown(page, withoutColumn(page, title), textFrom);
  }

  /** 通知公告-关于…的通知: without the column, which a link of the page is called by. */
  private static String withoutColumn(PageDom page, String title) {
    List<String> parts = TitleParts.of(title);
    String first = parts.isEmpty() ? "" : parts.getFirst();
    boolean isColumn =
        parts.size() == 2
            && first.length() <= LONGEST_COLUMN
            && parts.getLast().length() > first.length()
            && page.links().stream().limit(MOST_LINKS).anyMatch(it -> it.text().equals(first));
    return isColumn ? parts.getLast() : title;
  }

  /** The line at the head of the text that says the same with some letters more. */
  private static String shown(PageDom page, String title, int textFrom) {
    String key = Texts.key(title);
    int to = Math.min(textFrom + NEAR, page.lines().size());
    for (Line line : page.lines().subList(Math.min(to, Math.max(0, textFrom - NEAR)), to)) {
      String said = Texts.key(line.text());
      boolean longer =
          said.length() > key.length() && (said.length() - key.length()) * 3 <= key.length();
      if (longer && !line.isLinks() && key.length() >= SHORTEST && isWithin(key, said)) {
        return line.text();
      }
    }
    return title;
  }

  /** All letters, in order. */
  private static boolean isWithin(String letters, String text) {
    int at = 0;
    for (int i = 0; i < text.length() && at < letters.length(); i++) {
      at += text.charAt(i) == letters.charAt(at) ? 1 : 0;
    }
    return at == letters.length();
  }
}
