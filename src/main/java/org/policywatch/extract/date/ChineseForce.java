package org.policywatch.extract.date;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Cue;
import org.policywatch.model.DateRole;

/** From when or until when a Chinese text says that something holds or may be said. */
final class ChineseForce {
  /** Something holds for so long. */
  static final Cue VALIDITY = Cue.of("(?:有效期|试行|暂行|有效时间)[^,;。]{0,6}$");

  private static final Cue EXPIRES =
      Cue.of(
          "(?:有效期限?(?:截止|延长|延续)?(?:至|到|截至|为自.{0,12}至)|(?:执行|施行|有效|实施|试行|延续|延期)(?:至|到)"
              + "|(?:失效|废止|到期)(?:日期|时间)?(?:为|是|:))\\s?$");
  private static final Cue EXPIRES_BEHIND = Cue.of("^(?:失效|废止|到期|期满|终止|停止执行|起?废止)");
  private static final Cue EFFECTIVE =
      Cue.of(
          "^(?:起|之?日起|开始|起开始)?(?:正式|全面|开始|试|依法)?(?:施行|"
              + "实施(?!意见|方案|办法|细则|计划|主体|单位|率|面|范围|项目|[^,。;、)\\n]{0,12}\\d)|执行(?!率|主体|单位|面)|生效|起效"
              + "|(?<=起|起正式)(?:启用|上路|开征)|试行(?!\\d))(?!的)");
  private static final Cue EFFECTIVE_BEFORE = Cue.of("(?:施行|实施|生效|执行)(?:日期|时间)(?:为|是)?:?\\s?$");
  private static final Cue COMMENTS =
      Cue.of("征求意见(?!稿)|征集意见|意见反馈|反馈意见|公开征[求集]|公示|意见建议|提出意见|听取意见|反馈至|征询");
  private static final Cue UNTIL = Cue.of("(?:截止(?:时间|日期)?(?:为|至|到|:)?|截至|至|到|止于)\\s?$");
  private static final Cue SINCE_THEN =
      Cue.of("^起?,?[^,。;]{0,24}?(?:不得|必须|一律|须|应当|停止(?!了)|暂停(?!了)|取消(?!了)|试办|试点|试行|适用|推行|实行|全面启用)");
  private static final Cue SELF = Cue.of("自$");

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d.*");

  private ChineseForce() {}

  /** Into force, out of force, open for comments. */
  static @Nullable DateRole of(Context at) {
    boolean range = at.reading().form() == Form.RANGE;
    if (at.before(EXPIRES) || at.after(EXPIRES_BEHIND)) {
      return DateRole.EXPIRY;
    }
    if (range && at.before(VALIDITY)) {
      return DateRole.VALIDITY;
    }
    if (at.after(EFFECTIVE) && !range || at.before(EFFECTIVE_BEFORE) || isOrdered(at)) {
      return DateRole.EFFECTIVE;
    }
    boolean until =
        range
            || at.reading().form() == Form.BOUND
            || at.reading().form() == Form.AHEAD
            || at.before(UNTIL);
    return until && at.all(COMMENTS) ? DateRole.COMMENT_PERIOD : null;
  }

  /** 自8月1日起,项目须…: an order holds from that day on. */
  private static boolean isOrdered(Context at) {
    String edtf = at.reading().edtf();
    boolean begins = at.quote().endsWith("起") || at.after().startsWith("起");
    return begins
        && edtf != null
        && DAY.matcher(edtf).matches()
        && at.before(SELF)
        && at.after(SINCE_THEN);
  }
}
