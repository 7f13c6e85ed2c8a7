package org.policywatch.extract.issuer;

import java.util.List;
import java.util.Locale;
import org.policywatch.extract.text.WordSet;

/** Tells bodies to which readers may write, or whose view is asked, from those that act. */
final class Addressees {
  private static final int REACH = 60;
  private static final int LONGEST_LABEL = 8;
  private static final int MANNER = 12;

  /** What the labels of contact lines say; 通讯地址: and 邮箱地址: are labels too. */
  private static final WordSet LABELS = WordSet.of("联系 地址 电话 邮箱 邮件 咨询 收件 邮编 来信 受理 报名 投诉 举报 监督 传真");

  private static final WordSet SENT = WordSet.of("反馈 发送 寄 送 报 提交 递交 投递 来函 发至 交至 传真 提出 汇总");

  private static final WordSet ASKED = WordSet.of("征求 听取 咨询 征询 函询 致电 致函 联系 请示 函告 告知 拨打 登录 登陆 访问");

  private static final WordSet GIVEN = WordSet.of("至 到 给 往");

  private static final WordSet WITH = WordSet.of("与 同 到 至 向 和 可向 请向");

  private static final WordSet CONTACTS =
      WordSet.of("联系 咨询 协商 沟通 会商 反映 投诉 举报 申请 申报 报名 递交 提交 索取 申领 申诉");

  private static final WordSet PLACES =
      WordSet.of("网站 官网 官方网站 门户网站 微信公众号 公众号 邮箱 地址 电话 联系人 联系电话 收) 办公地点 服务窗口 咨询电话 热线 楼 大楼 副本");

  private static final List<String> ENGLISH_BEFORE =
      List.of(
          "sent to ",
          "send comments to ",
          "comments to ",
          "comment to ",
          "opinions to ",
          "feedback to ",
          "suggestions to ",
          "inquiries to ",
          "enquiries to ",
          "questions to ",
          "mailed to ",
          "emailed to ",
          "addressed to ",
          "written to ",
          "write to ",
          "directed to ",
          "contact ",
          "call ",
          "consult ",
          "consulted ",
          "consulting ",
          "consultation with ",
          "opinions from ",
          "opinions of ",
          "comments from ",
          "views of ",
          "approval of ",
          "approval from ",
          "approved by ");

  private static final List<String> ENGLISH_LABELS =
      List.of("contact:", "address:", "tel:", "telephone:", "phone:", "email:", "e-mail:", "fax:");

  private static final List<String> ENGLISH_PLACES =
      List.of(" website", "'s website", "’s website");

  private Addressees() {}

  /** True when the bodies between the two places are only written to or asked. */
  static boolean include(String text, int start, int end) {
    String before = text.substring(Math.max(0, start - REACH), start);
    return text.charAt(start) >= 0x3400
        ? inChinese(text, before.substring(sentence(before)), end)
        : inEnglish(text, before.toLowerCase(Locale.ROOT), end);
  }

  private static boolean inChinese(String text, String before, int end) {
    boolean given = ends(before, GIVEN) && has(clause(before), SENT);
    boolean met = ends(before, WITH) && CONTACTS.endAt(text, end) >= 0;
    return given
        || met
        || ends(before, ASKED)
        || PLACES.endAt(text, end) >= 0
        || isLabelled(before)
        || text.startsWith("意见", end) && has(clause(before), ASKED);
  }

  /** 联系人:省科技厅王某; 地址:某路1号市数据局. */
  private static boolean isLabelled(String before) {
    int colon = before.lastIndexOf(':');
    int from = Math.max(0, colon - LONGEST_LABEL);
    return colon >= 0
        && LABELS.isIn(before, from, colon)
        && before.substring(from, colon).indexOf(',') < 0;
  }

  private static boolean inEnglish(String text, String before, int end) {
    String lead = before.endsWith("the ") ? before.substring(0, before.length() - 4) : before;
    return ends(lead, ENGLISH_BEFORE)
        || starts(text, end, ENGLISH_PLACES)
        || ENGLISH_LABELS.stream()
            .anyMatch(
                label -> {
                  int at = lead.lastIndexOf(label);
                  return at >= 0 && lead.indexOf(". ", at) < 0;
                });
  }

  private static int sentence(String before) {
    int at = before.length();
    while (at > 0 && "。;\n!".indexOf(before.charAt(at - 1)) < 0) {
      at--;
    }
    return at;
  }

  /** The last words before the body, up to a comma: what is done with it. */
  private static String clause(String before) {
    String near = before.substring(Math.max(0, before.length() - MANNER));
    return near.substring(near.lastIndexOf(',') + 1);
  }

  private static boolean ends(String text, WordSet words) {
    return words.startBefore(text, text.length()) >= 0;
  }

  private static boolean has(String text, WordSet words) {
    return words.isIn(text, 0, text.length());
  }

  private static boolean ends(String text, List<String> words) {
    return words.stream().anyMatch(text::endsWith);
  }

  private static boolean starts(String text, int at, List<String> words) {
    return words.stream().anyMatch(word -> text.startsWith(word, at));
  }
}
