package org.policywatch.extract.date;

import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Cue;
import org.policywatch.model.DateRole;

/** Whether a Chinese text denies a date, or tells that it was missed or put off. */
final class ChineseDenials {
  private static final Cue NOT_THIS = Cue.of("(?:并非|不是|而非|而不是|并不是|不再是|不在)(?:原定的?)?(?:到|至|在|于)?$");
  private static final Cue DENIED = Cue.of("^[^。;]{0,16}(?:有误|不实|系误|误传|误读|误写|并不属实|不准确|已作废|谣言)");
  private static final Cue CORRECTED = Cue.of("^[^。;“”]{0,24}”(?:应为|应改为|更正为|实为)");
  private static final Cue HAD_BEEN =
      Cue.of(
          "(?:原定|原计划|原拟|原本|本应|本该|原要求|原[订設设]|原先|此前(?:承诺|报道|消息|公布|误)称?|曾承诺|曾计划"
              + "|曾提出)[^,;。]{0,12}$");
  private static final Cue UNSAID =
      Cue.of(
          "(?:(?:没有|没|并未|从未|未曾|不曾|未)(?:提出|设定|设立|[订定]下|订立|明确|要求|承诺|计划|规定|公布|说)"
              + "|[并並][无無未]|严禁|禁止|否认|辟谣|不(?:会|打算|拟|计划|准备|可能)(?=[^,;。]{0,2}$))[^,;。]{0,16}$");
  private static final Cue PUT_OFF =
      Cue.of("(?:推迟|延迟|延后|顺延|延期|推后|延|展期|改|调整|变更|修订|提前|延宕|展延)(?:到|至|为|于|在)了?$");
  private static final Cue GOAL_LOST =
      Cue.of("^[^。;]{0,30}(?:目标|计划|承诺|任务|期限)[^。;,]{0,6}(?:未|没有|没能|落空|泡汤|搁浅)");
  private static final Cue RUMOUR = Cue.of("(?:媒体|网传|网上|传闻|消息|传言|有人|建议|提议)[^,;。]{0,12}$");
  private static final Cue DENIED_LATER =
      Cue.of("^[^。;]{0,50}(?:否认|辟谣|并不属实|不实|不属实|澄清|谣言|[未没][有获被予]{0,2}(?:采纳|通过|批准)|被否决)");
  private static final Cue WRONG = Cue.of("更正|有误|不实|误为|误传|应为|经核实|核实");

  private ChineseDenials() {}

  /** What a denied, missed or postponed date is; null for any other. */
  static @Nullable DateRole of(Context at) {
    if (at.before(NOT_THIS)
        || at.after(CORRECTED)
        || at.after(DENIED) && at.reading().form() != Form.RECENT && !at.before().endsWith("应为")) {
      return DateRole.NEGATED;
    }
    if (at.before(RUMOUR) && at.after(DENIED_LATER)) {
      return DateRole.NEGATED;
    }
    if (at.before(UNSAID) && at.reading().form() != Form.RECENT) {
      return DateRole.NEGATED;
    }
    if (at.before(PUT_OFF) && !at.before().contains("有效")) {
      return at.isPast() ? DateRole.EVENT : DateRole.DEADLINE;
    }
    if (at.isPast() && at.after(GOAL_LOST)) {
      return DateRole.MISSED;
    }
    if (at.before(HAD_BEEN)) {
      return at.around(WRONG) ? DateRole.NEGATED : DateRole.MISSED;
    }
    return null;
  }
}
