package org.policywatch.extract.date;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.policywatch.extract.text.Edtf;
import org.policywatch.extract.text.Passage;
import org.policywatch.model.DateRole;

/** What a Chinese date is for, from the words around it. The order is the precedence. */
final class ChineseRoles {
  private static final Pattern VALIDITY = Pattern.compile("(?:有效期|试行|暂行|有效时间)[^,;。]{0,6}$");
  private static final Pattern NOT_THIS =
      Pattern.compile("(?:并非|不是|而非|而不是|并不是|不再是|不在)(?:原定的?)?(?:到|至|在|于)?$");
  private static final Pattern DENIED =
      Pattern.compile("^[^。;]{0,16}(?:有误|不实|系误|误传|误读|误写|并不属实|不准确|已作废|谣言)");
  private static final Pattern HAD_BEEN =
      Pattern.compile(
          "(?:原定|原计划|原拟|原本|本应|本该|原要求|原[订設设]|原先|此前(?:承诺|报道|消息|公布|误)称?|曾承诺|曾计划"
              + "|曾提出)[^,;。]{0,12}$");
  private static final Pattern UNSAID =
      Pattern.compile(
          "(?:(?:没有|没|并未|从未|未曾|不曾|未)(?:提出|设定|设立|明确|要求|承诺|计划|规定|公布|说)"
              + "|否认|辟谣|不(?:会|打算|拟|计划|准备|可能)(?=[^,;。]{0,2}$))[^,;。]{0,16}$");
  private static final Pattern PUT_OFF =
      Pattern.compile("(?:推迟|延迟|延后|顺延|延期|推后|后延|展期|改|调整|变更|修订|提前|延宕|展延)(?:到|至|为|于|在)了?$");
  private static final Pattern GOAL_LOST =
      Pattern.compile("^[^。;]{0,30}(?:目标|计划|承诺|任务|期限)[^。;,]{0,6}(?:未|没有|没能|落空|泡汤|搁浅)");
  private static final Pattern FIGURE_OF =
      Pattern.compile("^(?:同期)?,?(?:这一|该|上述|此|这个)(?:项)?(?:数字|数据|指标|比例|规模|数值|占比|比重)");
  private static final Pattern STOOD_AT =
      Pattern.compile("^(?:底|末)?(?:仅|只|仅仅)?(?:为|有)(?:约|近)?[\\d一二两三四五六七八九十]");
  private static final Pattern AIM_ELSEWHERE =
      Pattern.compile("力争|目标|将达|要达|达到|提高到|增至|增加到|突破|到20\\d\\d年");
  private static final Pattern PROPOSED = Pattern.compile("(?:提出|明确|要求|部署|目标|安排)[^。;]{0,30}$");
  private static final Pattern BUILDS = Pattern.compile("新建|新增|建设|培育|打造|引进|推动|突破|开通|新设|投运|上线");
  private static final Pattern GOING_ON = Pattern.compile("^[^。;]{0,20}(?:每年|逐年|连续|将|陆续|分批|分年)");
  private static final Pattern RUMOUR = Pattern.compile("(?:媒体|网传|网上|传闻|消息|传言|有人)[^,;。]{0,12}$");
  private static final Pattern DENIED_LATER =
      Pattern.compile("^[^。;]{0,50}(?:否认|辟谣|并不属实|不实|不属实|澄清|谣言)");
  private static final Pattern TO_COME = Pattern.compile("(?:将|拟|预计|计划(?=于|在|$))");
  private static final Pattern SOON = Pattern.compile("[将拟预计]");
  private static final Pattern WRONG = Pattern.compile("更正|有误|不实|误为|误传|应为|经核实|核实");
  private static final Pattern EXPIRES =
      Pattern.compile(
          "(?:有效期限?(?:截止|延长|延续)?(?:至|到|截至|为自.{0,12}至)|(?:执行|施行|有效|实施|试行|延续|延期)(?:至|到)"
              + "|(?:失效|废止|到期)(?:日期|时间)?(?:为|是|:))\\s?$");
  private static final Pattern EXPIRES_BEHIND = Pattern.compile("^(?:失效|废止|到期|期满|终止|停止执行|起?废止)");
  private static final Pattern EFFECTIVE =
      Pattern.compile(
          "^(?:起|之?日起|开始|起开始)?(?:正式|全面|开始|试|依法)?(?:施行|实施(?!意见|方案|办法|细则|计划)|执行|生效|起效"
              + "|(?<=起|起正式)启用|试行)(?!的)");
  private static final Pattern EFFECTIVE_BEFORE =
      Pattern.compile("(?:施行|实施|生效|执行)(?:日期|时间)(?:为|是)?:?\\s?$");
  private static final Pattern COMMENTS =
      Pattern.compile("征求意见|征集意见|意见反馈|反馈意见|公开征[求集]|公示|意见建议|提出意见|听取意见|反馈至|征询");
  private static final Pattern UNTIL =
      Pattern.compile("(?:截止(?:时间|日期)?(?:为|至|到|:)?|截至|至|到|止于)\\s?$");
  private static final Pattern NEWS =
      Pattern.compile(
          "^\\s?(?:\\([^)]{0,14}\\)|[^,。;\\d]{0,3})?\\s?(?:电(?![池力动子网商机站信气器能源路量解压价话脑视影梯])|讯|消息|报道|报导|刊文|刊发|刊登|发文称"
              + "|报道称|讯息|来源\\s?:)");
  private static final Pattern OUTLET = Pattern.compile("(?:报|社|网|台|周刊|杂志|记者)$");
  private static final Pattern PAGE_TIME =
      Pattern.compile("(?:发布时间|发布日期|发表时间|更新时间|发布于|发表于|时间|日期)\\s?:\\s?$");
  private static final Pattern SIGNED =
      Pattern.compile("(?:成文日期|印发日期|发文日期|公布日期|印发时间|(?:印发|发布|出台|公布|颁布)于)\\s?:?\\s?$");
  private static final Pattern UP_TO = Pattern.compile("(?:截至|截止到?|截至到)\\s?$");
  private static final Pattern COMPARED = Pattern.compile("(?:较|比|相比|相较于?|相对于?|对比|同比|与|高于|低于|超过)$");
  private static final Pattern BASE = Pattern.compile("^(?:的?基础上|为基[期准数年]|为起点|相比|水平|基数|同期)");
  private static final Pattern FROM = Pattern.compile("(?:由|从)(?:[^,;。]{0,12})$");
  private static final Pattern RISES =
      Pattern.compile(
          "^(?:的|末|底)?[^;。]{0,30}?(?:提[高升]|增[长加]|增至|扩大|上升|下降|降低|降至|压[缩减]|缩短|减少|增多|发展"
              + "|翻|跃升|攀升|升)[^,;。]{0,6}?(?:到|至|为)");
  private static final String ISSUE =
      "(?:印发|(?<!新闻)发布(?!会)|出台|公布|下发|颁布|发文|制定|公开(?!征)|推出|审议通过|通过(?!率|验收)|签发|转发|下达|批复|批准|修订)";
  private static final Pattern ISSUED = Pattern.compile("^[^,;。]{0,30}?" + ISSUE);
  private static final Pattern DOCUMENT =
      Pattern.compile(
          Passage.MASK
              + "|意见|方案|计[划画]|规划|办法|措施|通知|政策|条例|细则|文件|纲要|指引|指南|公告|白皮书|报告|决定"
              + "|规定|标准|法规|清单|目录|蓝图|路线图|行动|[若干]条|办法|纪要|通告|声明|函|令");
  private static final Pattern ISSUING = Pattern.compile(ISSUE);
  private static final Pattern ISSUED_NOW =
      Pattern.compile("^[^,;。\\n]{0,3}(?:印发|出台|颁布|公布|下发|签发|下达|转发)[,。]");
  private static final Pattern ISSUED_LATER = Pattern.compile("^[^;。]{0,60}?" + ISSUE);
  private static final Pattern ISSUED_BEFORE = Pattern.compile(ISSUE + "的?(?:于|日期|时间)?$");
  private static final Pattern NAMED_AFTER =
      Pattern.compile("^(?:年)?(?:规划|计划|[三五]年行动|行动计划|行动方案|发展规划|远景目标纲要)");
  private static final Pattern PLAN_TERM =
      Pattern.compile("(?:规划期限?|实施期限?|计划期|建设期|行动期)(?:为|是|:)?(?:从|自)?$");
  private static final Pattern AIMS =
      Pattern.compile(
          "力争|将|拟|要(?!求|点|素|闻|件)|计划|目标|确保|争取|预计|建成|实现|完成|打造|培育|达到?|突破|须|应当?|形成|不少于|超过"
              + "|用上|完毕|建立|提交|落实|推广|开通|上线|投运");
  private static final Pattern LEADS_TO =
      Pattern.compile("(?:到|至|力争|争取|力争到|确保|须在|必须在|应于|应在|最迟|最晚|不晚于|不迟于|赶在|计划于|拟于|将于|拟在|将在|对|力争在)$");
  private static final Pattern HELD =
      Pattern.compile(
          "^(?:第[一二三四五六七八九十\\d]{1,3}届|[^,;。]{0,24}(?:举行|召开|举办|开幕|亮相|揭牌|启幕|开讲|截稿|参展"
              + "|工作报告|(?<![完达建])成立|签署|签约|开业|首发|路演|赴))");

  /** 全年签约项目不少于600个 is no signing on a day. */
  private static final Pattern NORM = Pattern.compile("不少于|不低于|以上|左右|超过|突破|达到|力争|确保");

  /** A bare day ahead is a meeting or the like, unless something is to be done on it. */
  private static final Pattern DONE = Pattern.compile("完成|建成|实现|达到|投用|投产|完工|完毕|截止|申报|提交|报送|上报");

  /** 2021年…达58亿元,同比增长23%: what is compared has happened. */
  private static final Pattern GREW =
      Pattern.compile("^(?:(?!力争|将|拟|目标|确保|争取|预计|计划|要|预期|有望)[^。;]){0,60}?(?:同比|比上年|较上年|比去年|较去年)");

  private static final Pattern AIMED = Pattern.compile("力争|将|拟|目标|确保|争取|预计|计划|预期|有望");
  private static final Pattern FIGURE = Pattern.compile("[\\d一二两三四五六七八九十百千万数]");
  private static final Pattern HAS = Pattern.compile("已|共有|拥有|现有|累计|增长|下降|为|达");

  private ChineseRoles() {}

  static DateRole of(Context at) {
    Form form = at.reading().form();
    if (form == Form.LENGTH) {
      return VALIDITY.matcher(at.before()).find() ? DateRole.VALIDITY : DateRole.DURATION;
    }
    DateRole denied = denied(at);
    if (denied != null) {
      return denied;
    }
    DateRole force = force(at);
    if (force != null) {
      return force;
    }
    if (form == Form.SO_FAR) {
      return DateRole.BASELINE;
    }
    if (isPublication(at)) {
      return DateRole.PUBLICATION;
    }
    if (isBaseline(at)) {
      return DateRole.BASELINE;
    }
    if (isIssued(at)) {
      return DateRole.ISSUED;
    }
    return switch (form) {
      case RECENT, BACK -> DateRole.EVENT;
      case PLAN -> plan(at);
      case RANGE -> range(at);
      case AHEAD -> DateRole.DEADLINE;
      case SINCE -> at.isFuture() || isGoingOn(at) ? DateRole.PERIOD : DateRole.EVENT;
      case BOUND, EDGE -> bound(at);
      default -> point(at);
    };
  }

  private static @org.jspecify.annotations.Nullable DateRole denied(Context at) {
    if (NOT_THIS.matcher(at.before()).find()
        || DENIED.matcher(at.after()).find()
            && at.reading().form() != Form.RECENT
            && !at.before().endsWith("应为")) {
      return DateRole.NEGATED;
    }
    if (RUMOUR.matcher(at.before()).find() && DENIED_LATER.matcher(at.after()).find()) {
      return DateRole.NEGATED;
    }
    if (UNSAID.matcher(at.before()).find() && at.reading().form() != Form.RECENT) {
      return DateRole.NEGATED;
    }
    if (PUT_OFF.matcher(at.before()).find() && !at.before().contains("有效")) {
      return at.isPast() ? DateRole.EVENT : DateRole.DEADLINE;
    }
    if (at.isPast() && GOAL_LOST.matcher(at.after()).find()) {
      return DateRole.MISSED;
    }
    if (HAD_BEEN.matcher(at.before()).find()) {
      return WRONG.matcher(at.after()).find() ? DateRole.NEGATED : DateRole.MISSED;
    }
    return null;
  }

  /** Into force, out of force, open for comments. */
  private static @org.jspecify.annotations.Nullable DateRole force(Context at) {
    boolean range = at.reading().form() == Form.RANGE;
    if (EXPIRES.matcher(at.before()).find() || EXPIRES_BEHIND.matcher(at.after()).find()) {
      return DateRole.EXPIRY;
    }
    if (range && VALIDITY.matcher(at.before()).find()) {
      return DateRole.VALIDITY;
    }
    if (EFFECTIVE.matcher(at.after()).find() && !range
        || EFFECTIVE_BEFORE.matcher(at.before()).find()) {
      return DateRole.EFFECTIVE;
    }
    boolean until =
        range
            || at.reading().form() == Form.BOUND
            || at.reading().form() == Form.AHEAD
            || UNTIL.matcher(at.before()).find();
    return until && COMMENTS.matcher(at.all()).find() ? DateRole.COMMENT_PERIOD : null;
  }

  private static boolean isPublication(Context at) {
    if (at.reading().form() != Form.POINT) {
      return false;
    }
    boolean timed = at.reading().edtf() != null && at.reading().edtf().contains("T");
    return NEWS.matcher(at.after()).find()
        || timed && at.before().isBlank() && at.after().isBlank()
        || OUTLET.matcher(at.before()).find() && !at.isFuture()
        || PAGE_TIME.matcher(at.before()).find()
            && at.reading().edtf() != null
            && at.reading().edtf().length() >= 10
            && !SIGNED.matcher(at.before()).find();
  }

  private static boolean isBaseline(Context at) {
    boolean past = !at.isFuture();
    if (UP_TO.matcher(at.before()).find() && past && at.reading().form() != Form.AHEAD) {
      return at.isPast()
          || !AIMS.matcher(at.after()).find()
          || HAS.matcher(at.clauseAfter()).find();
    }
    boolean point = at.reading().form() != Form.RANGE && at.reading().form() != Form.AHEAD;
    if (past && FIGURE_OF.matcher(at.after()).find()) {
      return true;
    }
    boolean compared =
        STOOD_AT.matcher(at.after()).find()
            && AIM_ELSEWHERE.matcher(at.before() + at.after()).find();
    if (point && past && compared) {
      return true;
    }
    return point
        && past
        && (COMPARED.matcher(at.before()).find()
            || BASE.matcher(at.after()).find()
            || FROM.matcher(at.clauseBefore()).find()
                && RISES.matcher(at.after()).find()
                && !at.after().startsWith("起"));
  }

  private static boolean isIssued(Context at) {
    Form form = at.reading().form();
    if (form != Form.POINT && form != Form.RECENT || at.isFuture()) {
      return false;
    }
    if (TO_COME.matcher(at.clauseBefore()).find() || isToBeIssued(at.after())) {
      return false;
    }
    boolean loose = form == Form.RECENT || at.after().startsWith(",");
    boolean behind =
        loose ? ISSUED_LATER.matcher(at.after()).find() : ISSUED.matcher(at.after()).find();
    behind = behind && (DOCUMENT.matcher(at.all()).find() || ISSUED_NOW.matcher(at.after()).find());
    return behind
        || isAlone(at)
        || SIGNED.matcher(at.before()).find()
        || ISSUED_BEFORE.matcher(at.before()).find();
  }

  /** 将于近期印发: what is to come stands in front of the first verb of issuing. */
  private static boolean isToBeIssued(String after) {
    java.util.regex.Matcher toCome = TO_COME.matcher(after);
    java.util.regex.Matcher verb = ISSUING.matcher(after);
    return SOON.matcher(after).find() && verb.find() && toCome.region(0, verb.start()).find();
  }

  /** The day under a document, on a line of its own. */
  private static boolean isAlone(Context at) {
    String edtf = at.reading().edtf();
    return edtf != null && edtf.length() == 10 && at.before().isBlank() && at.after().isBlank();
  }

  /** 今年起每年: what has begun this year and goes on. */
  private static boolean isGoingOn(Context at) {
    LocalDate first = Edtf.firstDay(at.reading().edtf());
    return first != null
        && first.getYear() == at.reference().getYear()
        && GOING_ON.matcher(at.after()).find();
  }

  private static DateRole plan(Context at) {
    if (at.isPast()) {
      return DateRole.BASELINE;
    }
    return NAMED_AFTER.matcher(at.after()).find() ? DateRole.PLAN_PERIOD : DateRole.PERIOD;
  }

  private static DateRole range(Context at) {
    boolean title =
        at.before().endsWith(Passage.MASK + "(")
            || at.before().matches("(?s).*(?:计划|规划|方案|纲要|意见|措施)[”\"」』]?\\(")
            || NAMED_AFTER.matcher(at.after()).find();
    if (title || PLAN_TERM.matcher(at.before()).find()) {
      return DateRole.PLAN_PERIOD;
    }
    return at.isPast() || at.quote().contains("前") ? DateRole.EVENT : DateRole.PERIOD;
  }

  private static DateRole bound(Context at) {
    if (!at.isPast()) {
      return HELD.matcher(at.clauseAfter()).find() && at.reading().form() != Form.BOUND
          ? DateRole.EVENT
          : DateRole.DEADLINE;
    }
    boolean figure =
        HAS.matcher(at.clauseAfter()).find() && FIGURE.matcher(at.clauseAfter()).find();
    return figure ? DateRole.BASELINE : DateRole.EVENT;
  }

  private static boolean isGrown(Context at) {
    return GREW.matcher(at.after()).find() && !AIMED.matcher(at.before()).find();
  }

  private static DateRole point(Context at) {
    if (at.isPast()) {
      return DateRole.EVENT;
    }
    boolean leads = LEADS_TO.matcher(at.before()).find();
    boolean isYear = at.reading().edtf() != null && at.reading().edtf().length() == 4;
    if (HELD.matcher(at.clauseAfter()).find()
        && !(isYear && NORM.matcher(at.clauseAfter()).find())) {
      return DateRole.EVENT;
    }
    boolean day =
        at.reading().edtf() != null && at.reading().edtf().matches("\\d{4}-\\d\\d-\\d\\d.*");
    if (day && !leads && !DONE.matcher(at.clauseAfter()).find()) {
      return DateRole.EVENT;
    }
    if (!leads && !at.isFuture() && isGrown(at)) {
      return DateRole.EVENT;
    }
    boolean aims =
        leads || AIMS.matcher(at.clauseAfter()).find() || AIMS.matcher(at.clauseBefore()).find();
    aims |= at.quote().equals("全年") && AIMS.matcher(at.all()).find();
    aims |= PROPOSED.matcher(at.before()).find() && BUILDS.matcher(at.clauseAfter()).find();
    return aims || at.isFuture() ? DateRole.DEADLINE : DateRole.EVENT;
  }
}
