package org.policywatch.extract.page;

import java.util.List;

/** What pages and tables call the day on which something was published. */
public final class DayLabels {
  /** The surest first. */
  public static final List<String> PUBLISHED =
      List.of(
          "发布日期",
          "发布时间",
          "公开日期",
          "公开时间",
          "公布日期",
          "公布时间",
          "发布于",
          "发表时间",
          "发表日期",
          "刊发时间",
          "上传时间",
          "来信时间",
          "写信时间",
          "發布日期",
          "發布時間",
          "發佈日期",
          "發佈時間",
          "Published",
          "Publish date",
          "Publication date",
          "Date published",
          "Release date",
          "Posted on",
          "Posted");

  private static final List<String> KEYS = PUBLISHED.stream().map(Texts::key).toList();

  private DayLabels() {}

  /** Where this label of a column stands among them; -1 when it is of another day. */
  public static int rank(String label) {
    return KEYS.indexOf(Texts.key(label));
  }
}
