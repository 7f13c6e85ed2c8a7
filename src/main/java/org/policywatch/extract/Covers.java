package org.policywatch.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.article.ArticleReader;
import org.policywatch.extract.page.Labels;
import org.policywatch.extract.page.LineRange;
import org.policywatch.model.Byline;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.Finding;

/** A document that is a file has no page around it; its title stands in its first lines. */
final class Covers {
  private static final int HEAD = 14;
  private static final int LONGEST_LINE = 60;

  /** 附件1, the red head of an organ's paper, numbers, days, secrecy marks. */
  private static final Pattern NOT_TITLE =
      Pattern.compile(
          "附\\s?件.{0,6}|.{2,40}文\\s?件|.{0,40}〔\\d{4}〕.{0,20}|[（(].{0,30}[)）]|.*\\d{4}\\s?年\\s?\\d{1,2}\\s?月.*"
              + "|[\\d\\s./-]{1,20}|(?i)annex.{0,12}|attachment.{0,12}");

  private static final Pattern TITLE_END =
      Pattern.compile(
          "(?i).*(?:通知|意见|決定|决定|公告|办法|條例|条例|方案|规划|規劃|计划|計劃|纲要|细则|规定|要点|措施|政策|指引|报告|清单|目录"
              + "|plan|opinions|measures|regulations|guidelines|notice|report)\\s?(?:[（(].{1,30}[)）])?");

  private Covers() {}

  /** A page with nothing on it, at the file's address. */
  static FetchedPage of(FetchedPage file) {
    return new FetchedPage(
        file.url(),
        file.requested(),
        file.fetchedAt(),
        file.status(),
        Map.of("content-type", List.of("text/html; charset=utf-8")),
        "<html><body></body></html>".getBytes(StandardCharsets.UTF_8),
        StandardCharsets.UTF_8);
  }

  static ArticleReader.Reading read(String text) {
    return new ArticleReader.Reading(
        title(text.lines().limit(HEAD).map(String::strip).toList()),
        null,
        null,
        Byline.NONE,
        text,
        new LineRange(0, 0),
        Labels.in(List.of()),
        List.of(),
        "file");
  }

  /** The first short lines up to one that ends as titles do; else the first line. */
  private static @Nullable Finding<String> title(List<String> head) {
    StringBuilder title = new StringBuilder();
    String first = null;
    int parts = 0;
    for (String line : head) {
      boolean isShort = line.length() <= LONGEST_LINE && line.indexOf('。') < 0;
      if (!isShort || NOT_TITLE.matcher(line).matches() || parts == 4) {
        title.setLength(0);
        parts = 0;
        continue;
      }
      first = first == null ? line : first;
      boolean latin = !title.isEmpty() && title.charAt(title.length() - 1) < 0x2e80;
      title.append(latin ? " " : "").append(line);
      parts++;
      if (TITLE_END.matcher(line).matches()) {
        return new Finding<>(title.toString(), "file.head", title.toString());
      }
    }
    return first == null ? null : new Finding<>(first, "file.first-line", first);
  }
}
