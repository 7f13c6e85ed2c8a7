package org.policywatch.extract.target;

import java.math.BigDecimal;
import org.policywatch.extract.text.WordSet;
import org.policywatch.model.Comparator;
import org.policywatch.model.QuantityRole;

/**
 * Figures that count the parts of a document or a state, or stand in a name: 23项任务, 五部门, “三个代表”.
 */
final class ChineseStructure {
  private static final int NOUN = 10;
  private static final int CIRCLE = 6;
  private static final int SLOGAN = 12;

  private static final WordSet PARTS_OF_STATE =
      WordSet.of("地市 市州 市地 州市 设区市 地级市 行政区 市 州 区 县 县区 区县 县市 县(市、区) 部门 省份 省 省市 省区市");
  private static final WordSet SOME_OF_THEM = WordSet.of("首批 其余 剩余 余下 其他 再 另 另外 新增 完成 实现 推动 确保");
  private static final WordSet ACTING = WordSet.of("于 均 都 须 必须 应 要 分别 同步 全部设 全部建 全部出台");

  /** 12个行政区共300处. */
  private static final WordSet SUMMED_UP = WordSet.of("共 合计 总计").except("共同 共享 共建");

  private static final WordSet DONE_THERE =
      WordSet.of("落实 建设 新建 建成 布局 布设 设立 开展 打造 培育 推广 举办 新增 实施 部署 完成 安装");

  private static final WordSet STAGES = WordSet.of("台阶 大关 关口");
  private static final WordSet BODIES = WordSet.of("部门 单位");

  /** What bodies have that can be counted by the bodies: 数据接口, 业务系统. */
  private static final WordSet WORKS =
      WordSet.of("数据 系统 接口 平台 业务 网站 证照 档案 资源 信息 目录 热线 大厅 专网 专线 事项");

  private static final WordSet OF_PARTS = WordSet.of("由");
  private static final WordSet MADE_UP = WordSet.of("组成 构成");
  private static final WordSet INCLUDING = WordSet.of("包括 如下 分别是 分别为 具体包括");
  private static final WordSet HOLDS = WordSet.of("共提出 共列出 共收录 共梳理 共包括 共明确 共涉及 共纳入");
  private static final WordSet WHICH = WordSet.of("其中");
  private static final WordSet AND_OTHERS = WordSet.of("等");
  private static final WordSet NAMING = WordSet.of("包括 包含 涵盖 涉及");

  /** 抓好三件事. */
  private static final WordSet MATTERS = WordSet.of("事 大事 要事 急事");

  private static final WordSet TRADES = WordSet.of("产业 行业 领域 板块 赛道 重点产业 重点行业 重点领域 主导产业 支柱产业 优势产业");
  private static final int LONGEST_LIST = 12;

  private ChineseStructure() {}

  /** “三个代表”, “一次办成”, “冷链20条”: part of a name. */
  static boolean isName(Reading r) {
    if (r.figure().quantity().unit().equals("times")) {
      return isInSlogan(r);
    }
    return r.figure().isCount()
        && (ChineseCues.QUOTE.startBefore(r.text(), r.figure().start()) >= 0
            || r.text().startsWith("条”", r.figure().end() - 1)
            || isBatches(r)
            || isOfFormula(r)
            || isInFormula(r));
  }

  /** 实现3个“1050”: how many of a formula. */
  private static boolean isOfFormula(Reading r) {
    int open = r.figure().end();
    return r.text().startsWith("“", open)
        && open + 1 < r.text().length()
        && startsNumber(r.text(), open + 1);
  }

  /** “三个一批”: how many kinds of batches. */
  private static boolean isBatches(Reading r) {
    return r.figure().isVague()
        && r.previous() != null
        && r.previous().end() == r.figure().start()
        && r.previousRole() == QuantityRole.STRUCTURE;
  }

  /** “双倍增”行动, “三年翻番、五年倍增”目标. */
  private static boolean isInSlogan(Reading r) {
    int from = Math.max(r.sentenceStart(), r.figure().start() - SLOGAN);
    int open = Places.last(r.text(), '“', from, r.figure().start());
    return open >= 0
        && Places.first(r.text(), '”', open, r.figure().start()) < 0
        && Places.first(r.text(), '”', r.figure().end(), r.figure().end() + SLOGAN) >= 0
        && !Places.hasAny(r.text(), ",;。", open, r.figure().start());
  }

  /** “1个总平台、10个分平台”的架构: the figures make up a name. */
  private static boolean isInFormula(Reading r) {
    int open = Places.last(r.text(), '“', r.sentenceStart(), r.figure().start());
    int close = Places.first(r.text(), '”', r.figure().end(), r.sentenceEnd());
    return open >= 0
        && close >= 0
        && Places.first(r.text(), '”', open, r.figure().start()) < 0
        && ChineseCues.FORMULAS.isIn(r.text(), close, Math.min(close + 5, r.sentenceEnd()));
  }

  static boolean isStructure(Reading r) {
    if (isStage(r) || isComposed(r)) {
      return true;
    }
    if (!r.figure().isCount()) {
      return false;
    }
    String quote = r.quote();
    if (isEnumerated(r) || quote.endsWith("批") && startsNumber(r.text(), r.figure().end())) {
      return true; // 4批22条
    }
    if (r.right(ChineseCues.PARTED) || isListed(r) || isWholeOf(r)) {
      return true;
    }
    boolean circle = quote.endsWith("公里") || quote.endsWith("分钟") || quote.endsWith("小时");
    if (circle
        && Places.first(
                r.text(), '圈', r.figure().end(), Math.min(r.clauseEnd(), r.figure().end() + CIRCLE))
            >= 0) {
      return true; // 15分钟生活圈
    }
    int unit = ChineseCues.STRUCTURE_UNITS.startBefore(quote, quote.length());
    if (unit > 0 && isPlainNumber(quote.charAt(unit - 1)) && !isManyKinds(r)) {
      return true;
    }
    if (r.next(INCLUDING) && "项条件类".indexOf(quote.charAt(quote.length() - 1)) >= 0) {
      return true; // 新增14项包括:建设…
    }
    if (isSubject(r) || isSite(r) || isReference(r)) {
      return true;
    }
    if (ChineseCues.TIMES_ORDINAL.endAt(quote, 0) == quote.length()) {
      return true;
    }
    if (ChineseCues.ORDINAL_ONE.endAt(quote, 0) == quote.length()) {
      return !r.right(ChineseCues.ACTIONS)
          || !(r.isDue() || r.earlierInSentence(ChineseCues.INTENT));
    }
    int end = Math.min(r.clauseEnd(), r.figure().end() + NOUN);
    return !r.figure().isVague() && (isArticles(r, quote) || hasStructureNoun(r, end));
  }

  /** 迈上1个千亿元台阶: the money tells which stage. */
  private static boolean isStage(Reading r) {
    return r.previousRole() == QuantityRole.TARGET
        && r.figure().isMoney()
        && r.previous() != null
        && r.previous().end() == r.figure().start()
        && STAGES.endAt(r.text(), r.figure().end()) >= 0;
  }

  /** 由5名专家组成,其中技术专家3名: what a body is made up of. */
  private static boolean isComposed(Reading r) {
    return r.before(OF_PARTS) && r.after(MADE_UP)
        || r.previousRole() == QuantityRole.STRUCTURE && !r.isDue() && r.before(WHICH)
        || isSumOfDocument(r);
  }

  /** 共提出技术174项,其中茶业53项、渔业33项: what a document holds, and its parts. */
  private static boolean isSumOfDocument(Reading r) {
    if (r.isDue() || !r.quote().endsWith("项") && !r.quote().endsWith("条")) {
      return false;
    }
    return r.before(HOLDS)
        || r.previousRole() == QuantityRole.STRUCTURE
            && r.earlierInSentence(HOLDS)
            && r.earlierInSentence(WHICH);
  }

  /** 包括杭州、宁波等6个城市: the number sums up what was named. */
  private static boolean isListed(Reading r) {
    boolean due = r.isDue() && r.when().start() < r.figure().start();
    return !due && r.right(AND_OTHERS) && r.before(NAMING);
  }

  /** 花卉、咖啡两个产业: the number sums up what was named. */
  private static boolean isEnumerated(Reading r) {
    int start = r.figure().start();
    int from = Math.max(r.clauseStart(), start - LONGEST_LIST);
    return "两三四五".indexOf(r.text().charAt(start)) >= 0
        && TRADES.endAt(r.text(), r.figure().end()) >= 0
        && Places.hasAny(r.text(), "、和", from, start - 1)
        && ChineseCues.ACTIONS.startBefore(r.text(), start) < 0;
  }

  private static boolean startsNumber(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** 在五个新城落实约1万张床位: where it is done, as many as there are. */
  private static boolean isSite(Reading r) {
    int start = r.figure().start();
    if (start <= r.clauseStart() || "在于".indexOf(r.text().charAt(start - 1)) < 0) {
      return false;
    }
    int verb = DONE_THERE.first(r.text(), r.figure().end() + 1, r.clauseEnd());
    int done = verb < 0 ? -1 : DONE_THERE.endAt(r.text(), verb);
    return done >= 0
        && Places.hasAny(r.text(), "0123456789两三五十百千", done, Math.min(done + NOUN, r.clauseEnd()));
  }

  /** 1.52GW目标量可以带动…: an aim that is spoken of. */
  private static boolean isReference(Reading r) {
    return r.when() == null
        && r.figure().start() == r.clauseHead()
        && r.text().startsWith("目标", r.figure().end())
        && !r.text().startsWith("目标任务", r.figure().end());
  }

  /** 12项任务中,9项已完成: the whole of which parts are told. */
  private static boolean isWholeOf(Reading r) {
    int end = r.clauseEnd();
    return end < r.text().length()
        && r.text().charAt(end) == ','
        && r.text().charAt(end - 1) == '中'
        && end - r.figure().end() <= NOUN
        && !Places.hasAny(r.text(), "的、", r.figure().end(), end)
        && !ChineseCues.AMID.isIn(r.text(), r.figure().end(), end);
  }

  /** 互认证照50类: more kinds than a document parts anything into. */
  private static boolean isManyKinds(Reading r) {
    BigDecimal value = r.figure().quantity().amount().value();
    return r.quote().endsWith("类")
        && r.isDue()
        && value != null
        && value.compareTo(BigDecimal.TEN) >= 0;
  }

  /** 21个地市于年底前全部设立: who has to, however many they are. */
  private static boolean isSubject(Reading r) {
    int noun = PARTS_OF_STATE.endAt(r.text(), r.figure().end());
    return noun >= 0
        && (SUMMED_UP.endAt(r.text(), noun) >= 0
            || ACTING.endAt(r.text(), noun) >= 0 && !r.right(SOME_OF_THEM));
  }

  private static boolean hasStructureNoun(Reading r, int end) {
    String quote = r.quote();
    if (quote.endsWith("件")) {
      int noun = MATTERS.endAt(r.text(), r.figure().end());
      return noun >= 0 && endsPhrase(r, noun);
    }
    if ("项条个大种类点".indexOf(quote.charAt(quote.length() - 1)) < 0
        || r.text().startsWith("为", r.figure().end())) {
      return false; // 平台达到100个为约束性指标
    }
    if (isOwner(r)) {
      return false;
    }
    for (int i = r.figure().end(); i < end; i++) {
      int noun = ChineseCues.STRUCTURE_NOUNS.endAt(r.text(), i);
      if (noun >= 0 && noun <= r.clauseEnd() && endsPhrase(r, noun)) {
        return true;
      }
      if ("和及与、".indexOf(r.text().charAt(i)) >= 0) {
        return false;
      }
    }
    return false;
  }

  /** 打通21个部门的数据接口: something of theirs is worked on; 12个部门的职责 are none of it. */
  private static boolean isOwner(Reading r) {
    int of = Places.first(r.text(), '的', r.figure().end(), r.figure().end() + NOUN);
    return of >= 0
        && r.isDue()
        && BODIES.startBefore(r.text(), of) >= 0
        && WORKS.isIn(r.text(), of, Math.min(of + NOUN, r.clauseEnd()))
        && ChineseHeads.startBefore(r.text(), r.figure().start()) >= r.clauseStart();
  }

  /** 共六章二十八条: articles of the document itself. */
  private static boolean isArticles(Reading r, String quote) {
    boolean bare =
        r.figure().end() >= r.clauseEnd() || "。,;、".indexOf(r.text().charAt(r.figure().end())) >= 0;
    boolean made = r.isDue() && r.before(ChineseCues.ACTIONS);
    return bare
        && !(made && r.figure().quantity().comparator() != Comparator.EQ)
        && "条款章节项".indexOf(quote.charAt(quote.length() - 1)) >= 0
        && (r.right(ChineseCues.COMPRISES)
            || r.previous() != null && r.previous().end() == r.figure().start());
  }

  private static boolean isPlainNumber(char c) {
    return c >= '0' && c <= '9' || "一二三四五六七八九十两百多余几".indexOf(c) >= 0;
  }

  /** The noun is the head of its phrase, not a part of a longer one (任务书, 政策性银行). */
  static boolean endsPhrase(Reading r, int at) {
    return at >= r.clauseEnd()
        || ",。;、:()“”和及与等的0123456789".indexOf(r.text().charAt(at)) >= 0
        || ChineseCues.TOGETHER.endAt(r.text(), at) >= 0
        || r.text().charAt(at) == org.policywatch.extract.text.Passage.MASK;
  }
}
