package org.policywatch.extract.article;

import java.util.Locale;
import java.util.Optional;
import org.policywatch.extract.page.LineRange;
import org.policywatch.extract.page.PageComment;
import org.policywatch.extract.page.PageDom;

/** The comments or empty metas that Hanweb and others print just round the text. */
final class CommentBorders {
  /** Longer comments are parts of pages that were put out of use. */
  private static final int LONGEST_BORDER = 600;

  /** What they call the text, its blanks not counted. */
  private static final int LONGEST_NAME = 60;

  private CommentBorders() {}

  /** The lines between them; empty when there are none, or nothing is said there. */
  static Optional<LineRange> in(PageDom page, LineSums sums) {
    int from = -1;
    for (PageComment comment : page.comments()) {
      if (comment.text().length() > LONGEST_BORDER || letters(comment.text()) > LONGEST_NAME) {
        continue;
      }
      String text = comment.text().toLowerCase(Locale.ROOT).replace(" ", "");
      boolean about =
          text.contains("rss.content.")
              || text.startsWith("content")
              || text.contains("信息内容")
              || text.contains("文章正文")
              || text.contains("正文内容")
              || text.startsWith("正文")
              || text.contains("enpcontent");
      if (!about || text.length() > LONGEST_NAME) {
        continue;
      }
      boolean ends = text.startsWith("/") || text.contains("end") || text.contains("结束");
      if (ends && from >= 0) {
        LineRange range = new LineRange(from, comment.line());
        if (sums.prose(range) > 20) {
          return Optional.of(range);
        }
      } else if (!ends && from < 0) {
        from = comment.line();
      }
    }
    return Optional.empty();
  }

  private static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += text.charAt(i) == ' ' ? 0 : 1;
    }
    return letters;
  }
}
