package org.policywatch.extract.article;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What the {@code <title>} of a page is made of: headline, column and site, in any order. */
final class TitleParts {
  /** What stands between headline, column and site in {@code <title>}. */
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s+[-–—|·_:：]{1,3}\\s+|[_|｜]+|\\s*--+\\s*|\\s[-–—]|[-–—]\\s|(?<=[\\u3400-\\u9fff）)】》”？！?!…\\d])[-–—](?=[\\u3400-\\u9fff])|\\s»\\s");

  private TitleParts() {}

  /** What stands between the separators of a {@code <title>}, tidied, none empty. */
  static List<String> of(String title) {
    return Arrays.stream(SEPARATOR.split(opened(title)))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** {@code headline（site-column）}: brackets that hold several names part as the signs do. */
  private static String opened(String title) {
    int end = title.length() - 1;
    boolean isClosed = end > 0 && (title.charAt(end) == '）' || title.charAt(end) == ')');
    int open = isClosed ? Math.max(title.lastIndexOf('（'), title.lastIndexOf('(')) : -1;
    String inside = open < 2 ? "" : title.substring(open + 1, end);
    return SEPARATOR.matcher(inside).find() ? title.substring(0, open) + " | " + inside : title;
  }
}
