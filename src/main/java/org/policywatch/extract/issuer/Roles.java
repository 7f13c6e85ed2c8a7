package org.policywatch.extract.issuer;

import java.util.List;
import org.policywatch.extract.text.WordSet;

/** Tells the bodies that act in a text from those that are only told to, asked or reported to. */
final class Roles {
  private static final int REACH = 24;
  private static final WordSet TASKS =
      WordSet.of("牵头 负责 具体负责 组织实施 承担 配合 落实 具体落实 审核 受理 督导 督促 按职责 分别负责 备案 共同负责").except("负责人");
  private static final WordSet DRAFTS = WordSet.of("制定 制订 起草 编制 印发 出台 发布 拟定 研究制 组织编 组织制 解释");
  private static final WordSet TO = WordSet.of("向 报 报请 报送 上报 送 提请 须经 应经 呈报 抄送 抄送:");
  private static final WordSet PERSONS = WordSet.of("总理 副总理 国务委员 新闻发言人办公室 参事");
  private static final WordSet APPROVALS = WordSet.of("同意 批准 审定 核准 审核 备案 批复同意 审议通过后");
  private static final WordSet DUTIES =
      WordSet.of("责任单位: 牵头单位: 配合单位: 责任部门: 牵头部门: 责任单位为 负责单位: 参与单位: 抄送:");
  private static final List<String> ENGLISH_TASKS =
      List.of(
          " is responsible",
          " are responsible",
          " will be responsible",
          " shall be responsible",
          " is in charge",
          " will implement",
          " is to implement",
          " will take the lead in implement",
          " is tasked");
  private static final List<String> ENGLISH_TO =
      List.of(
          "submitted to ",
          "report to ",
          "reports to ",
          "reported to ",
          "apply to ",
          "applications to ",
          "filed with ",
          "submit to ");

  private Roles() {}

  /** True when the bodies between the two places, listed together, act themselves. */
  static boolean acts(String text, int start, int end) {
    String before = text.substring(Math.max(0, start - REACH), start);
    return text.charAt(start) >= 0x3400
        ? actsInChinese(text, before, end)
        : ENGLISH_TASKS.stream().noneMatch(task -> text.startsWith(task, end))
            && ENGLISH_TO.stream()
                .noneMatch(to -> before.endsWith(to) || before.endsWith(to + "the "));
  }

  private static boolean actsInChinese(String text, String before, int end) {
    int at = afterOthers(text, end);
    String after = text.substring(at, Math.min(text.length(), at + REACH));
    boolean told = TASKS.endAt(after, 0) >= 0 && !drafts(after);
    boolean asked = before.endsWith("经") && APPROVALS.endAt(after, 0) >= 0;
    boolean counted = after.startsWith("数据") || after.startsWith("统计");
    boolean addressed = after.startsWith("各") || before.endsWith("、") && before.contains("各");
    return !told
        && !asked
        && !addressed
        && !counted
        && PERSONS.endAt(after, 0) < 0
        && TO.startBefore(before, before.length()) < 0
        && DUTIES.startBefore(before, before.length()) < 0;
  }

  /** Who leads and then issues is an issuer: 牵头,联合市科技局印发. */
  private static boolean drafts(String after) {
    int stop = after.indexOf('。');
    String clause = stop < 0 ? after : after.substring(0, stop);
    int reach = clause.startsWith("牵头") ? clause.length() : 7;
    return DRAFTS.isIn(clause, 0, Math.min(clause.length(), reach));
  }

  /** Behind 等有关部门, 等七部门. */
  private static int afterOthers(String text, int end) {
    if (end >= text.length() || text.charAt(end) != '等') {
      return end;
    }
    int limit = Math.min(text.length(), end + 10);
    for (int i = end + 1; i < limit; i++) {
      if (text.startsWith("部门", i) || text.startsWith("单位", i) || text.startsWith("部委", i)) {
        return i + 2;
      }
    }
    return end + 1;
  }
}
