package org.policywatch.extract.date;

import java.time.LocalDate;
import java.time.Period;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Cue;
import org.policywatch.extract.text.Numerals;
import org.policywatch.extract.text.Traces;

/** Chinese spans from or to the reference day (三年内, 未来两到三年, 近五年) and lengths (连续五年). */
final class ChineseSpans extends DateRule {
  private static final String COUNT =
      "(?<![\\d.〇零一二三四五六七八九十百千万第月])(?<n>\\d{1,3}|[一二两三四五六七八九十]{1,3}|半)(?:\\s?(?:[-–—~〜至到]"
          + "|或者?)\\s?(?<n2>\\d{1,3}|[一二两三四五六七八九十]{1,3}))?";
  private static final String UNIT =
      "\\s?(?:个?(?<half>半)?(?<u>年(?!级|代|度|均|薪|龄|前沿)|季度"
          + "|月(?![底末初份日均\\d])|星期|周(?!年|边|岁)|天|日(?!均|消息|电|讯))(?<half2>半)?)";
  private static final Pattern PATTERN =
      Pattern.compile(
          "(?:(?<ahead>未来|今后|接下来|后续)(?:的)?|(?<back>过去|最近|(?<!将|接)近)(?:的)?|(?<=每)(?<each>)"
              + "|(?<lasting>连续(?:实施|开展|举办|支持|执行|推进|实行|给予)?|为期|历时|(?<=自\\D{1,8}之日起)))?"
              + "\\s?(?<loose>大?约)?"
              + COUNT
              + UNIT
              + "(?:(?<about>左右)?(?:的)?(?<time>时间)(?<within2>之?内)?|(?<about2>左右)?(?<within>之内|以内"
              + "|内(?!地|容|部|涵))|(?<about3>左右)|(?<ago>之?以?前(?![\\d三后沿景列]))|(?<later>之?以?后(?!备|勤|台"
              + "|续|期))|(?<since>以?来))?");

  private static final Pattern PLAN_LENGTH =
      Pattern.compile("\\s?(?:的)?[^,。;、\\n\\d年]{0,10}?(?:行动|计划|规划|方案|攻坚|倍增|工程)[^,。;\\n]{0,3}");
  private static final Pattern AIM_BEHIND =
      Pattern.compile(
          "\\s?(?:翻|再翻|实现|形成|引进|集聚|建成|完成|达到|打造|增长|倍增|力争|新增|新建|累计|见成效|培育|投[入资](?!了|已|[^;。]{0,12}元的)|建设(?!期|的|规划|周期)|上[一二三]?个?台阶|大变|再造|初见)");

  /** 将用三年投入8亿元. */
  private static final Pattern SPENDING = Pattern.compile("\\s?(?:[累合]计)?(?:投|建|筹|安排|完成|培|引)");

  private static final Cue VALIDITY =
      Cue.of("有效期(?:限|间)?(?:为|是|至|共)?\\s?$|(?:试行期?|暂行期?)(?:限)?(?:为|是)?\\s?$");
  private static final Cue TERM =
      Cue.of(
          "(?:期限|周期|建设期|实施期|规划期|试点期|执行期|试点期限|期程)(?:限)?(?:为|是|共)?\\s?$|(?:试点|实施"
              + "|建设)(?:时间)为\\s?$|提前\\s?$");
  private static final Cue WITH_TIME = Cue.of("(?:用|通过|经过|利用|花|力争|再用|争取用?)\\s?$");

  /** 计划三年投资30亿元: a plan in front of the span, and no noun that it is part of. */
  private static final Cue PLANNED = Cue.of("(?:计划|拟|力争|争取|将|要|确保)$");

  private static final Pattern ACTING =
      Pattern.compile("\\s?(?:累计|共|投|引|培|孵|招|扶|安排|实施|吸引|推广|改造|创建|发展|新开|建|组织|选)");

  /** 经过五年努力. */
  private static final Pattern STRIVING = Pattern.compile("的?(?:努力|奋斗|攻坚)");

  private static final int TOLD_WITHIN = 50;
  private static final Pattern YEARS =
      Pattern.compile("(20\\d\\d)年?(?:至|到|-|—|–)(20\\d\\d)年[^。;]*$");

  /** 连续三年每年遴选,三年累计: the span was named. */
  private static final Pattern ALTOGETHER = Pattern.compile("累计|共|合计|总计");

  private static final Cue TO_USE = Cue.of("(?:力争|争取|计划|拟|将|再)[用分]\\s?$");

  /** 成立3年内的企业 is a condition, 办结 in 5日内 a service time. */
  private static final Cue CONDITION =
      Cue.of("(?:成立|注册|毕业|设立|登记|认定|入职|收到|受理|公布|印发|发布|之日起|取得|满|自)[^,。;]{0,6}$");

  /** 投产三年后: from some day of its own. */
  private static final Cue ONCE =
      Cue.of("(?:年|[之的满起了过]|日起|成立|运行|运营|实施|投产|建成|到期|施行|使用|服务|毕业|上市|上线|工作|完成)\\s?$");

  private static final Cue TO_COME = Cue.of("[将拟要再]|力争|预计|达到|实现|形成|建成|扩及|突破|计划");

  /** What has a time of its own to be done in, from some day of its own. */
  private static final Cue SERVICE =
      Cue.of("(?:责令|限期?|(?:收到|受理|接到|提交|变更|发生|送达|申请)[^,;。]{0,6}(?:后|起))(?:在|于)?\\s?$");

  /** 审批时间压缩至三个月以内: how long it takes is a figure. */
  private static final Cue SHORTENED = Cue.of("(?:缩短|压缩|压减|缩减|控制)(?:到|至|为|在)\\s?$");

  private static final Cue PAST_BEFORE = Cue.of("(?:历时|用了|花了|经过了?|已有)\\s?$");

  /** 满三年, 从业五年: what follows is what it takes. */
  private static final Cue FULL = Cue.of("(?:满|成立|从事|从业|近)\\z");

  ChineseSpans() {
    super("zh.date.span", PATTERN, Starts.of(Starts.NUMERALS + "半未今接后过最近连为历大约"));
  }

  @Override
  @Nullable Reading read(MatchResult m, Anchor anchor) {
    String before = anchor.textBefore(m.start(), 14);
    String after = anchor.textAfter(m.end(), 16);
    Traces traces = new Traces(before);
    if (m.group("each") != null || before.endsWith("每") || before.endsWith("第")) {
      return null;
    }
    Period length = length(m);
    if (length == null) {
      return null;
    }
    LocalDate day = anchor.reference();
    if (m.group("back") != null || m.group("since") != null) {
      return Reading.of(day.minus(length) + "/" + day, Form.BACK);
    }
    if (m.group("ago") != null) {
      return "年".equals(m.group("u"))
          ? Reading.of(String.valueOf(day.minus(length).getYear()), Form.BACK)
          : Reading.loose(day.minus(length) + "~", Form.BACK);
    }
    if (m.group("lasting") != null || VALIDITY.isIn(traces) || TERM.isIn(traces)) {
      return Reading.of(length.toString(), Form.LENGTH);
    }
    boolean loose =
        m.group("about") != null
            || m.group("about2") != null
            || m.group("about3") != null
            || m.group("loose") != null;
    boolean within =
        m.group("within") != null || m.group("within2") != null || m.group("ahead") != null;
    boolean used =
        (after.startsWith(",") || SPENDING.matcher(after).lookingAt()) && TO_USE.isIn(traces)
            || WITH_TIME.isIn(traces)
                && (m.group("time") != null
                    || m.group("about3") != null
                    || STRIVING.matcher(after).lookingAt())
            || m.group("time") != null && m.group("about") != null && !PAST_BEFORE.isIn(traces);
    boolean bare =
        m.group("within") == null
            && m.group("time") == null
            && m.group("ago") == null
            && m.group("later") == null;
    if (bare
        && "年".equals(m.group("u"))
        && m.group("ahead") == null
        && PLAN_LENGTH.matcher(after).lookingAt()) {
      return Reading.of(length.toString(), Form.LENGTH);
    }
    if (within && m.group("ahead") == null && SERVICE.isIn(traces) && !"年".equals(m.group("u"))) {
      return Reading.of(length.toString(), Form.LENGTH);
    }
    if (within && m.group("ahead") == null && (CONDITION.isIn(traces) || SHORTENED.isIn(traces))) {
      return null;
    }
    if (isLater(m, traces, after)) {
      return Reading.of(day.plus(length).toString(), Form.AHEAD);
    }
    if (ALTOGETHER.matcher(after).lookingAt()
        && anchor.textBefore(m.start(), TOLD_WITHIN).contains(m.group())) {
      return null;
    }
    if (within && after.startsWith("不得")
        || isToldSpan(anchor.textBefore(m.start(), TOLD_WITHIN), length)) {
      return Reading.of(length.toString(), Form.LENGTH);
    }
    boolean aims =
        bare
            && "年".equals(m.group("u"))
            && (AIM_BEHIND.matcher(after).lookingAt()
                || PLANNED.isIn(traces) && ACTING.matcher(after).lookingAt())
            && !FULL.isIn(traces);
    if (within || used || aims) {
      boolean range = m.group("n2") != null;
      String value = day + "/" + day.plus(length) + (loose ? "~" : "");
      return loose || range ? Reading.loose(value, Form.AHEAD) : Reading.of(value, Form.AHEAD);
    }
    return null;
  }

  /** 三年后要翻一番: when counted from the day of publication. */
  private static boolean isLater(MatchResult m, Traces before, String after) {
    return m.group("later") != null
        && ("年".equals(m.group("u")) || "月".equals(m.group("u")))
        && !ONCE.isIn(before)
        && (TO_COME.isIn(new Traces(after)) || TO_COME.isIn(before));
  }

  /** 2024年至2026年每年…,三年累计: the years were named. */
  private static boolean isToldSpan(String before, Period length) {
    Matcher years = YEARS.matcher(before.contains("20") ? before : "");
    return years.find()
        && Integer.parseInt(years.group(2)) - Integer.parseInt(years.group(1)) + 1
            == length.getYears();
  }

  /** The length, the upper one of two; null when it is none. */
  private static @Nullable Period length(MatchResult m) {
    String number = m.group("n2") == null ? m.group("n") : m.group("n2");
    Numerals.Reading read = number.equals("半") ? null : Numerals.chinese(number, 0);
    int count =
        number.equals("半")
            ? 0
            : read == null || read.end() < number.length() ? -1 : read.high().intValue();
    boolean half = m.group("half") != null || m.group("half2") != null || number.equals("半");
    if (count < 0 || count > ("年".equals(m.group("u")) ? 60 : 120) || count == 0 && !half) {
      return null;
    }
    return switch (m.group("u")) {
      case "年" -> half ? Period.ofMonths(12 * count + 6) : Period.ofYears(count);
      case "季度" -> Period.ofMonths(3 * count);
      case "月" ->
          half
              ? Period.ofMonths(count).plusDays(15)
              : m.group().contains("个") ? Period.ofMonths(count) : null;
      case "周", "星期" -> Period.ofDays(7 * count);
      default -> Period.ofDays(count);
    };
  }
}
