package org.policywatch.extract.issuer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.WordSet;
import org.policywatch.region.Region;

/** Leading groups, joint conferences and the like, which are named after whatever they lead. */
final class TaskGroups {
  private static final List<String> GROUPS = List.of("领导小组", "联席会议", "工作专班", "指挥部");

  /** How long the name of what is led may be. */
  private static final int LONGEST_TASK = 20;

  private static final String NO_TASK = "将由的了已在被和与、";

  private static final WordSet UNLED =
      WordSet.of("成立 组建 设立 召开 建立 调整 担任 政府 省委 市委 区委 县委 印发 发布 召集 提出 明确 要求");

  private TaskGroups() {}

  /** The group whose name goes on behind a place, as in 青柳市云谷片区建设领导小组; null for none. */
  static @Nullable Organ at(String text, int start, int from, Region place) {
    for (String kind : GROUPS) {
      int at =
          text.indexOf(kind, from, Math.min(text.length(), from + LONGEST_TASK + kind.length()));
      if (at > from && isTask(text, from, at)) {
        int end = at + kind.length();
        end += text.startsWith("办公室", end) ? 3 : 0;
        return new Organ(start, end, place, null, text.substring(from, end), false);
      }
    }
    return null;
  }

  /** No verb stands there that makes it another's group: 成立领导小组. */
  private static boolean isTask(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c < 0x3400 || c >= 0xA000 || NO_TASK.indexOf(c) >= 0) {
        return false;
      }
    }
    return !UNLED.isIn(text, from, end);
  }
}
