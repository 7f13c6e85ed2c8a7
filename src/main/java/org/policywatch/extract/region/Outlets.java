package org.policywatch.extract.region;

import java.util.List;

/**
 * Knows a newspaper or a news site by how its name ends and what it does: 深圳特区报报道, 重庆华龙网讯. The ends
 * that need no such company stand in {@code not-places.tsv}.
 */
final class Outlets {
  private static final int LONGEST = 7;

  /** What before 报 or 网 makes no outlet: 申报, 通报, 政府网, 互联网. */
  private static final String NOT_BEFORE = "申上通汇呈年季月周简公填回举预情警速海板战捷官府务联电管全入组路物油气河区";

  private static final List<String> TELLS =
      List.of(
          "报道", "消息", "讯", "称", "记者", "获悉", "刊", "援引", "披露", "发表", "转载", "评论", "社评", "客户端", "报料",
          "采访", "说", "官微", "公众号", "首发", "独家", ":");

  private Outlets() {}

  /** Where the outlet ends whose name began before {@code from}; NONE when there is none. */
  static int end(String text, int from) {
    for (int at = from; at < from + LONGEST && at < text.length(); at++) {
      char c = text.charAt(at);
      if (c < 0x3400 || c >= 0xA000) {
        break;
      }
      boolean outlet = (c == '报' || c == '网') && at > from;
      if (outlet && NOT_BEFORE.indexOf(text.charAt(at - 1)) < 0 && tells(text, at + 1)) {
        return at + 1;
      }
    }
    return OtherNames.NONE;
  }

  private static boolean tells(String text, int at) {
    int next = text.startsWith("》", at) || text.startsWith("”", at) ? at + 1 : at;
    return TELLS.stream().anyMatch(word -> text.startsWith(word, next));
  }
}
