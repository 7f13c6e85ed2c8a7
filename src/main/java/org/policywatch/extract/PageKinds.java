package org.policywatch.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.article.ArticleReader;
import org.policywatch.extract.gov.GovReader;
import org.policywatch.extract.text.Cue;
import org.policywatch.extract.text.Traces;
import org.policywatch.model.PageKind;
import org.policywatch.model.TextFacts;

/** What kind of page it is, by the weight of the signs. */
final class PageKinds {
  private static final Cue DOCUMENT_TITLE =
      Cue.of(
          "(?:关于|關於).{2,80}(?:通知|意见|意見|决定|公告|批复|复函|函|办法|通告|命令|通报|方案|措施|规定|公示|请示)(?:[（(].{1,40}[）)])?$"
              + "|(?:条例|办法|细则|规定|规划|规划纲要|实施方案|行动方案|行动计划|工作方案|实施意见|若干措施|若干政策|政策措施|指导意见|指引|纲要|通知|规程|工作要点|任务分工)(?:[（(].{1,40}[）)])?$|(?i)^(?:notice|circular|opinions|measures|regulations|provisions|guidelines|guiding"
              + " opinions|decision|implementation (?:plan|opinions)|action"
              + " plan)\\b.*(?:of|on|for)\\b.*");

  /** What an office buys or sells, and from whom. */
  private static final Cue TENDER =
      Cue.of(
          "(?:招标|招標|中标|中標|采购|採購|成交|磋商|谈判|询价|竞价|流标|废标|拍卖|拍賣|决标|決標)(?:结果|結果|候选人|意向|终止|更正|变更)?(?:公告|公示|邀请书)(?:[（(].{1,10}[）)])?$");

  private static final Cue NEWS_TITLE =
      Cue.of(
          "(?:解读|一图|图解|问答|答记者问|发布会|访谈|评论|快评|专家|记者|新闻|出台|发布|發佈|發布|公布了|亮相|聚焦|述评|观察|看点|划重点|来了|力争|瞄准|将建|拟|目标|!|！|\\?|？|：)|(?i)\\b(?:sets?|plans?"
              + " to|eyes|unveils|releases|wants|aims|to"
              + " (?:build|become|have)|issues|launch(?:es)?|announces)\\b");
  private static final Pattern SALUTATION =
      Pattern.compile("[\\u3400-\\u9fff、，,（）() ]{4,160}[:：]|To (?:the |all )[\\w ,'’()-]{10,300}:");
  private static final Pattern ARTICLES =
      Pattern.compile(
          "第[一二三四五六七八九十百]{1,4}[条章]|[一二三四五六七八九十]{1,3}、|(?:Article|Section|Chapter)"
              + " [0-9IVX]{1,4}\\b");
  private static final Cue REPORTING =
      Cue.of(
          "记者|本报讯|获悉|据悉|日前|近日|报道|消息|记者会|發佈|日電|(?i)\\breport(?:ed|s)?\\b|\\bsaid\\b|\\baccording"
              + " to\\b");
  private static final Pattern POLICY_WORDS =
      Pattern.compile(
          "行动计划|规划|規劃|实施方案|實施方案|政策|措施|意见|意見|办法|辦法|方案|通知|条例|條例|政府|纲要|綱要|要点|要點"
              + "|印发|印發|出台|试点|試點|部署|领导小组|監管|监管|央行|人民银行|省委|市委|区委|县委|州委|政务|我[省市区县州]|本[省市区县州]|全[省市县]|网信|工信|发改|科技厅"
              + "|(?i)\\bplan\\b(?<!\\b(?:our|my|his|her|their) plan)|\\bplans to\\b|\\bpolic(?:y|ies)\\b|\\bgovernment\\b|\\bmeasures\\b"
              + "|\\bcommittee\\b|\\bbureau\\b|\\bministry\\b|\\bpilots?\\b|\\bcentral bank\\b"
              + "|\\bregulators?\\b|\\bauthorit(?:y|ies)\\b|\\bmunicipal\\b|\\bprovincial\\b|\\bbudget\\b|\\bprovince\\b|\\bdepartment\\b|\\bcommission\\b|\\bofficials\\b");

  private static final Pattern TITLE_IN_TITLE = Pattern.compile("《[^》]*》");
  private static final Pattern ABOUT = Pattern.compile("^.{0,60}关于.*的(?:通知|意见|公告)$");

  private PageKinds() {}

  /**
   * The kind of a page that is no list.
   *
   * @param files whether it links files, as documents link their annexes
   * @param relevance of the best topic; null when no topics are watched
   */
  static PageKind of(
      ArticleReader.Reading reading,
      GovReader.Reading gov,
      TextFacts facts,
      boolean files,
      @Nullable Double relevance) {
    String title = reading.title() == null ? "" : reading.title().value();
    if (TopicScores.isOffTopic(relevance)
        || TENDER.isIn(new Traces(title))
        || !isAboutPolicy(title, reading.text(), gov, facts)) {
      return PageKind.IRRELEVANT;
    }
    int score = documentScore(title, reading.text(), gov, facts) + (files ? 1 : 0);
    return score >= 3 ? PageKind.POLICY_DOCUMENT : PageKind.NEWS_REPORT;
  }

  private static boolean isAboutPolicy(
      String title, String text, GovReader.Reading gov, TextFacts facts) {
    return gov.labels() >= 2
        || gov.number() != null
        || !facts.issuers().isEmpty()
        || !facts.titles().isEmpty()
        || !facts.documentNumbers().isEmpty()
        || DOCUMENT_TITLE.isIn(new Traces(title))
        || (!facts.targets().isEmpty() || !facts.regions().isEmpty())
            && POLICY_WORDS.matcher(title + "\n" + text).find();
  }

  private static int documentScore(
      String title, String text, GovReader.Reading gov, TextFacts facts) {
    String head = text.substring(0, Math.min(250, text.length()));
    String start = text.substring(0, Math.min(600, text.length()));
    int score = 0;
    boolean document = DOCUMENT_TITLE.isIn(new Traces(title));
    boolean news =
        NEWS_TITLE.isIn(new Traces(TITLE_IN_TITLE.matcher(title).replaceAll("")))
            && !ABOUT.matcher(title).matches();
    score += document ? 2 : 0;
    score -= news ? 2 : 0;
    score += gov.labels() >= 3 ? 3 : gov.labels() >= 2 ? 2 : 0;
    score += gov.number() != null ? 2 : 0;
    score += hasSalutation(start) ? 2 : 0;
    score += gov.signature().isEmpty() ? 0 : 2;
    score += hasArticles(text) ? 1 : 0;
    score += facts.documentNumbers().stream().anyMatch(n -> n.quote().start() < 120) ? 2 : 0;
    score -= REPORTING.isIn(new Traces(head)) ? 2 : 0;
    return score;
  }

  /** 各市人民政府，省直各部门: a line that ends in a colon. */
  private static boolean hasSalutation(String text) {
    return text.lines()
        .map(String::stripTrailing)
        .filter(line -> line.endsWith("：") || line.endsWith(":"))
        .anyMatch(line -> SALUTATION.matcher(line).matches());
  }

  private static boolean hasArticles(String text) {
    Matcher matcher = ARTICLES.matcher(text);
    int line = 0;
    do {
      if (matcher.region(line, text.length()).lookingAt()) {
        return true;
      }
      line = text.indexOf('\n', line) + 1;
    } while (line > 0);
    return false;
  }
}
