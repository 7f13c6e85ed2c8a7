package org.policywatch.extract.date;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.policywatch.extract.text.Cue;
import org.policywatch.extract.text.Edtf;
import org.policywatch.extract.text.Passage;
import org.policywatch.model.DateRole;

/** What a Chinese date is for, from the words around it. The order is the precedence. */
final class ChineseRoles {
  private static final Cue FIGURE_OF =
      Cue.of("^(?:同期)?,?(?:这一|该|上述|此|这个)(?:项)?(?:数字|数据|指标|比例|规模|数值|占比|比重)");
  private static final Cue STOOD_AT = Cue.of("^(?:底|末)?(?:仅|只|仅仅)?(?:为|有)(?:约|近)?[\\d一二两三四五六七八九十]");
  private static final Cue AIM_ELSEWHERE = Cue.of("力争|目标|将达|要达|达到|提高到|增至|增加到|突破|到20\\d\\d年");
  private static final Cue PROPOSED = Cue.of("(?:提出|明确|要求|部署|目标|安排)[^。;]{0,30}$");
  private static final Cue BUILDS = Cue.of("新建|新增|建设|培育|打造|引进|推动|突破|开通|新设|投运|上线");
  private static final Cue GOING_ON = Cue.of("^[^。;]{0,20}(?:每年|逐年|连续|将|陆续|分批|分年)");
  private static final Cue TO_COME = Cue.of("(?:将|拟|预计|计划(?=于|在|$))");
  private static final Cue SOON = Cue.of("[将拟预计]");
  private static final Cue CLOSES = Cue.of("(?:截止(?:时间|日期)?(?:为|至|到|:)|(?:时限|期限)(?:为|是|:))$");
  private static final Cue NEWS =
      Cue.of(
          "^\\s?(?:(?:\\([^)]{0,14}\\)|[上下]午|凌晨|晚)?\\s?电(?![池力动子网商机站信气器能源路量解压价话脑视影梯])"
              + "|(?:\\([^)]{0,14}\\)|[^,。;\\d]{0,3})?\\s?(?:讯|消息|报道|报导|刊文|刊发|刊登|发文称"
              + "|报道称|讯息|来源\\s?:))");
  private static final Cue OUTLET = Cue.of("(?:报|社|网|台|周刊|杂志|记者)$");
  private static final Cue PAGE_TIME = Cue.of("(?:发布时间|发布日期|发表时间|更新时间|发布于|发表于|时间|日期)\\s?:\\s?$");
  private static final Cue SIGNED =
      Cue.of("(?:成文日期|印发日期|发文日期|公布日期|印发时间|(?:印发|发布|出台|公布|颁布)于)\\s?:?\\s?$");
  private static final Cue UP_TO = Cue.of("(?:截至|截止到?|截至到)\\s?$");
  private static final Cue COMPARED = Cue.of("(?:较|比|相比|相较于?|相对于?|对比|同比|与|高于|低于|超过)$");
  private static final Cue COMPARED_AHEAD = Cue.of("(?:较|比|相比|相较于?|对比)$");
  private static final Cue BASE = Cue.of("^(?:的?基础上|为基[期准数年]|为起点|相比|水平|基数|同期)");
  private static final Cue FROM = Cue.of("(?:由|从)(?:[^,;。]{0,12})$");
  private static final Cue RISES =
      Cue.of(
          "^(?:的|末|底)?[^;。]{0,30}?(?:提[高升]|增[长加]?|扩大|上升|下降|降低|降至|压[缩减]|缩短|减少|增多|发展"
              + "|翻|跃升|攀升|升)[^,;。]{0,6}?(?:到|至|为)");
  private static final String ISSUE =
      "(?:印发|(?<!新闻)发布(?!会)|出台|公布|下发|颁布|发文|制定|公开(?!征)|推出|审议通过|通过(?!率|验收)|签发|转发|下达|批复|批准|修订|核定|公告(?=[,。])"
          + "|发表(?=[^,。;]{0,8}(?:宣言|声明|白皮书|公报|报告|通函|通告|指引|蓝图|咨询文件)))";
  private static final Cue ISSUED = Cue.of("^[^,;。]{0,30}?" + ISSUE);
  private static final Cue DOCUMENT =
      Cue.of(
          Passage.MASK
              + "|意见|方案|计[划画]|规划|办法|措施|通知|政策|条例|细则|文件|纲要|指引|指南|公告|白皮书|报告|决定"
              + "|规定|标准|法规|清单|名单|目录|蓝图|路线图|行动|[若干\\d]条|办法|纪要|要点|通告|通函|声明|宣言|函|令");
  private static final Cue ISSUING = Cue.of(ISSUE);
  private static final Cue ISSUED_NOW =
      Cue.of("^[^,;。\\n]{0,3}(?:印发|出台|颁布|公布|公告|下发|签发|下达|转发|发文|行文)[,。]");
  private static final Cue ISSUED_LATER = Cue.of("^[^;。]{0,60}?" + ISSUE);
  private static final Cue ISSUED_BEFORE = Cue.of(ISSUE + "的?(?:于|(?:日期|时间)(?:为|是|系|:)?)?$");
  private static final Cue ISSUING_RIGHT = Cue.of(ISSUE + "了?$");

  private static final Cue NAMED_AFTER = Cue.of("^(?:年)?(?:规划|计划|[三五]年行动|行动计划|行动方案|发展规划|远景目标纲要)");
  private static final Cue PLAN_TERM =
      Cue.of("(?:规划期限?|实施期限?|计划期限?|行动期限|方案期限|建设期|行动期)(?:为|是|:)?(?:从|自)?$");
  private static final Cue AIMS =
      Cue.of(
          "力争|将|拟|要(?!求|点|素|闻|件)|计划|目标|确保|争取|预计|预期|建成|实现|完成|打造|培育|达到?|突破|须|应当?|形成|不少于|超过"
              + "|用上|再[建增新培引打]|完毕|建立|提交|落实|推广|开通|上线|投运|(?:任务|目标)$");
  private static final Cue LEADS_TO =
      Cue.of("(?:到|至|力争|争取|力争到|确保|须在|必须在|应于|应在|最迟|最晚|不晚于|不迟于|赶在|计划于|拟于|将于|拟在|将在|对|力争在)$");
  private static final Cue HELD =
      Cue.of(
          "^(?:第[一二三四五六七八九十\\d]{1,3}届|[^,;。]{0,24}(?:举行|召开|举办|开幕|亮相|揭牌|启幕|开讲|截稿|参展"
              + "|工作报告|(?<![完达建])成立|签署|签约|开业|首发|路演|赴))");

  /** 全年签约项目不少于600个 is no signing on a day. */
  private static final Cue NORM = Cue.of("不少于|不低于|以上|左右|超过|突破|达到|力争|确保");

  /** A bare day ahead is a meeting or the like, unless something is to be done on it. */
  private static final Cue DONE = Cue.of("完成|建成|实现|达到|投用|投产|完工|完毕|截止|申报|提交|报送|上报");

  /** 2021年…达58亿元,同比增长23%: what is compared has happened. */
  private static final Cue GREW =
      Cue.of("^(?:(?!力争|将|拟|目标|确保|争取|预计|计划|要|预期|有望)[^。;]){0,60}?(?:同比|按年(?!度)|比上年|较上年|比去年|较去年)");

  private static final Cue AIMED = Cue.of("力争|将|拟|目标|确保|争取|预计|计划|预期|有望");
  private static final Cue TOWARDS = Cue.of("(?:^|[,;:。(“]|力争|争取|确保|计划|目标|提出)到$");
  private static final Cue HAPPENED = Cue.of("[已曾原了未]|实际|结果|落空|此前|当时|去年|至今");
  private static final Cue FIGURE = Cue.of("[\\d一二两三四五六七八九十百千万数]");
  private static final Cue HAS = Cue.of("已|共有|拥有|现有|累计|增[长加至]|提[高升]|扩大|上升|减少|下降|降至|为|达");

  private static final Cue OF_TITLE = Cue.of("(?:计划|规划|方案|纲要|意见|措施)[”\"」』]?\\(\\z");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d.*");

  private ChineseRoles() {}

  static DateRole of(Context at) {
    Form form = at.reading().form();
    if (form == Form.LENGTH) {
      return at.before(ChineseForce.VALIDITY) ? DateRole.VALIDITY : DateRole.DURATION;
    }
    DateRole denied = ChineseDenials.of(at);
    if (denied != null) {
      return denied;
    }
    DateRole force = ChineseForce.of(at);
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
    if (isOfDocument(at)) {
      return DateRole.EVENT;
    }
    if (isIssued(at)) {
      return DateRole.ISSUED;
    }
    if (at.isPast() && isStillAimedAt(at)) {
      return DateRole.DEADLINE;
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

  private static boolean isPublication(Context at) {
    if (at.reading().form() != Form.POINT) {
      return false;
    }
    boolean timed = at.reading().edtf() != null && at.reading().edtf().contains("T");
    return at.after(NEWS) && !at.isFuture()
        || timed && at.before().isBlank() && at.after().isBlank()
        || at.before(OUTLET) && !at.isFuture()
        || at.before(PAGE_TIME)
            && at.reading().edtf() != null
            && at.reading().edtf().length() >= 10
            && !at.before(SIGNED);
  }

  private static boolean isBaseline(Context at) {
    boolean past = !at.isFuture();
    if (at.before(UP_TO) && past && at.reading().form() != Form.AHEAD) {
      return at.isOver() || !at.after(AIMS) || at.clauseAfter(HAS);
    }
    boolean point = at.reading().form() != Form.RANGE && at.reading().form() != Form.AHEAD;
    if (past && at.after(FIGURE_OF)) {
      return true;
    }
    if (point && !past && at.before(COMPARED_AHEAD)) {
      return true;
    }
    boolean compared = at.after(STOOD_AT) && at.around(AIM_ELSEWHERE);
    if (point && past && compared) {
      return true;
    }
    return point
        && past
        && (at.before(COMPARED)
            || at.after(BASE)
            || at.clauseBefore(FROM) && at.after(RISES) && !at.after().startsWith("起"));
  }

  /** 发布2020年名单: the year of what is issued. */
  private static boolean isOfDocument(Context at) {
    return isYear(at) && !at.isFuture() && at.before(ISSUING_RIGHT) && at.clauseAfter(DOCUMENT);
  }

  private static boolean isIssued(Context at) {
    Form form = at.reading().form();
    if (form != Form.POINT && form != Form.RECENT || at.isFuture()) {
      return false;
    }
    if (at.clauseBefore(TO_COME) || isToBeIssued(at)) {
      return false;
    }
    boolean loose = form == Form.RECENT || at.after().startsWith(",");
    boolean behind = loose ? at.after(ISSUED_LATER) : at.after(ISSUED);
    behind = behind && (at.all(DOCUMENT) || at.after(ISSUED_NOW));
    return behind || isAlone(at) || at.before(SIGNED) || at.before(ISSUED_BEFORE);
  }

  /** 将于近期印发: what is to come stands in front of the first verb of issuing. */
  private static boolean isToBeIssued(Context at) {
    return at.after(SOON) && at.afterUpTo(TO_COME, ISSUING);
  }

  /** The day under a document, on a line of its own. */
  private static boolean isAlone(Context at) {
    String edtf = at.reading().edtf();
    return edtf != null && edtf.length() == 10 && at.before().isBlank() && at.after().isBlank();
  }

  /** 力争到2022年底, in a text told later or without a day of its own: an aim has its day anyway. */
  private static boolean isStillAimedAt(Context at) {
    return at.before(TOWARDS)
        && (at.clauseBefore(AIMED) || at.clauseAfter(AIMED))
        && !at.all(HAPPENED);
  }

  /** 今年起每年: what has begun this year and goes on. */
  private static boolean isGoingOn(Context at) {
    LocalDate first = Edtf.firstDay(at.reading().edtf());
    return first != null && first.getYear() == at.reference().getYear() && at.after(GOING_ON);
  }

  private static DateRole plan(Context at) {
    if (at.isPast()) {
      return DateRole.BASELINE;
    }
    return at.after(NAMED_AFTER) ? DateRole.PLAN_PERIOD : DateRole.PERIOD;
  }

  private static DateRole range(Context at) {
    boolean title =
        at.before().endsWith(Passage.MASK + "(") || at.before(OF_TITLE) || at.after(NAMED_AFTER);
    if (title || at.before(PLAN_TERM)) {
      return DateRole.PLAN_PERIOD;
    }
    String edtf = at.reading().edtf();
    boolean days = edtf != null && edtf.length() == "2024-05-25/2024-05-29".length();
    return at.isPast() || at.quote().contains("前") || days && at.clauseAfter(HELD)
        ? DateRole.EVENT
        : DateRole.PERIOD;
  }

  private static DateRole bound(Context at) {
    if (!at.isPast()) {
      return at.clauseAfter(HELD) && at.reading().form() != Form.BOUND
          ? DateRole.EVENT
          : DateRole.DEADLINE;
    }
    boolean figure = at.clauseAfter(HAS) && at.clauseAfter(FIGURE);
    return figure ? DateRole.BASELINE : DateRole.EVENT;
  }

  private static boolean isYear(Context at) {
    return at.reading().edtf() != null && at.reading().edtf().length() == 4;
  }

  private static boolean isGrown(Context at) {
    return at.after(GREW) && !at.before(AIMED);
  }

  private static DateRole point(Context at) {
    if (at.isPast()) {
      return DateRole.EVENT;
    }
    boolean leads = at.before(LEADS_TO) || at.before(CLOSES);
    if (at.clauseAfter(HELD) && !(isYear(at) && at.clauseAfter(NORM))) {
      return DateRole.EVENT;
    }
    boolean day = at.reading().edtf() != null && DAY.matcher(at.reading().edtf()).matches();
    if (day && !leads && !at.clauseAfter(DONE)) {
      return DateRole.EVENT;
    }
    if (!leads && !at.isFuture() && isGrown(at)) {
      return DateRole.EVENT;
    }
    boolean aims = leads || at.clauseAfter(AIMS) || at.clauseBefore(AIMS);
    aims |= at.quote().equals("全年") && (at.all(AIMS) || at.clauseAfter(NORM));
    aims |= at.before(PROPOSED) && at.clauseAfter(BUILDS);
    return aims || at.isFuture() ? DateRole.DEADLINE : DateRole.EVENT;
  }
}
