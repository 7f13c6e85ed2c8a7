package org.policywatch.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.page.Texts;
import org.policywatch.extract.text.FiveYearPlans;
import org.policywatch.extract.text.Passage;
import org.policywatch.extract.title.TitleFinder;
import org.policywatch.model.Finding;
import org.policywatch.model.TitleMention;
import org.policywatch.text.Folding;

/** Which of the documents that a page names is the one it publishes or reports, and its period. */
final class DocumentTitles {
  /** What kinds of documents are called; Chinese in simplified characters. */
  private static final Pattern PLAN =
      Pattern.compile(
          "计划|计画|规划|规画|方案|意见|措施|办法|政策|纲要|指引|指南|条例|细则|规定|行动|通知|决定|蓝图|路线图|(?i)\\b(?:plan|measures|opinions|policy"
              + "|policies|guidelines|guideline|guidance|action|programme|program|regulations|rules|outline|strategy|notice|articles"
              + "|provisions|agenda|framework|roadmap|road map|blueprint|scheme|ordinance|circular|initiative|master plan)\\b");

  private static final Pattern OTHER_KIND =
      Pattern.compile(
          "白皮书|报告|目录|指数|日报|晚报|时报|杂志|宪法|民法典|(?i)\\b(?:white"
              + " paper|report|daily|times|post|news|index)\\b");
  private static final Pattern BASIS =
      Pattern.compile(
          ".*(?:根据|依据|按照|贯彻|落实|依照|遵照|结合|为了?响应|此前|印发的|下发的|废止|同时|解读|accordance with|under the|based"
              + " on)[^。；，,]{0,24}$",
          Pattern.DOTALL);
  private static final Pattern ISSUED_AFTER =
      Pattern.compile(
          "^[》”\"」』）)]{0,2}(?:.{0,14}(?:印发|发布|发佈|出台|公布|公佈|实施|施行|提出|明确|以下简称|下称|日前|正式|启动|上路)"
              + "|.{0,24}\\b(?:was|were|is|are|has been|have been) (?:issued|released|published|unveiled|adopted|approved|announced|promulgated)\\b).*",
          Pattern.DOTALL);
  private static final Pattern ISSUED_BEFORE =
      Pattern.compile(
          ".*(?:印发|发布|发佈|出台|公布|公佈|制定|订定|核定|下发|推出|启动|推动|现将|released|issued|published|unveiled|called|titled|named|launched|announced|adopted)[^。；]{0,16}$",
          Pattern.DOTALL);
  private static final Pattern ABOUT =
      Pattern.compile("关于印发[《〈]?(?<title>[^《》〈〉]{4,80}?)[》〉]?(?:的通知|的函)");

  /** Notice of the General Office on Issuing the Tea Plan (2025-2027). */
  private static final Pattern ENGLISH_ABOUT =
      Pattern.compile(
          "\\b(?:[Oo]n|[Oo]f|[Ff]or) (?:the )?(?:[Ii]ssuing|[Ii]ssuance of|[Pp]rinting and (?:[Dd]istributing|[Ii]ssuing)|[Dd]istributing|[Dd]istribution of|[Rr]eleasing) (?:the )?[\"“]?(?<title>[A-Z].{6,160}?)[\"”]?$");

  private DocumentTitles() {}

  /**
   * The policy's own title.
   *
   * @param page headline; may be empty
   * @param label title in the label table; or null
   * @param isDocument the page is the document itself
   * @param named titles in the text
   */
  static @Nullable Finding<String> of(
      String page, boolean isDocument, String text, List<TitleMention> named, LocalDate reference) {
    List<TitleMention> heads = titles(page, reference);
    Optional<TitleMention> head =
        heads.stream()
            .filter(t -> PLAN.matcher(Folding.simplified(t.quote().text())).find())
            .findFirst();
    if (isDocument) {
      Matcher about = ABOUT.matcher(page);
      Matcher english = ENGLISH_ABOUT.matcher(page);
      if (english.find()) {
        return found(english.group("title"), "title.about");
      }
      if (head.isPresent()) {
        return found(fullest(head.get().quote().text(), named), "title.quoted");
      }
      if (about.find()) {
        return found(fullest(about.group("title"), named), "title.about");
      }
      return page.isEmpty() ? null : found(page, "title");
    }
    TitleMention best = null;
    double bestScore = 0;
    for (TitleMention mention : named) {
      double score = score(mention, text, page, named);
      if (score > bestScore) {
        best = mention;
        bestScore = score;
      }
    }
    if (best != null) {
      return found(fullest(best.quote().text(), named), "text.title");
    }
    return head.map(t -> found(t.quote().text(), "title.quoted")).orElse(null);
  }

  /** The EDTF interval a title names. */
  static @Nullable Finding<String> period(
      @Nullable Finding<String> document,
      String page,
      List<TitleMention> named,
      LocalDate reference) {
    if (document == null) {
      return null;
    }
    String key = Texts.key(document.value());
    for (TitleMention mention : named) {
      if (mention.period() != null && Texts.key(mention.quote().text()).equals(key)) {
        return new Finding<>(mention.period(), "document-title", mention.quote().text());
      }
    }
    for (String title : List.of(document.value(), page)) {
      for (TitleMention mention : titles("《" + title.replaceAll("[《》]", "") + "》", reference)) {
        if (mention.period() != null) {
          return new Finding<>(mention.period(), "document-title", title);
        }
      }
    }
    FiveYearPlans.Plan plan = FiveYearPlans.in(document.value());
    return plan == null ? null : new Finding<>(plan.edtf(), "five-year-plan", document.value());
  }

  private static List<TitleMention> titles(String text, LocalDate reference) {
    return TitleFinder.find(Passage.of(text, reference)).stream().map(t -> t.mention()).toList();
  }

  private static Finding<String> found(String title, String rule) {
    return new Finding<>(title, rule, title);
  }

  private static double score(
      TitleMention mention, String text, String page, List<TitleMention> all) {
    String title = Folding.simplified(mention.quote().text());
    int start = mention.quote().start();
    int end = mention.quote().end();
    String before = Folding.simplified(text.substring(Math.max(0, start - 45), start));
    String after = Folding.simplified(text.substring(end, Math.min(text.length(), end + 45)));
    if (!PLAN.matcher(title).find() && !ISSUED_BEFORE.matcher(before).matches()) {
      return 0;
    }
    double score = 3 - 2.0 * start / Math.max(1, text.length());
    score += PLAN.matcher(title).find() ? 2 : 0;
    score +=
        ISSUED_BEFORE.matcher(before).matches() || ISSUED_AFTER.matcher(after).matches() ? 2 : 0;
    score += mention.period() != null ? 1 : 0;
    score -= BASIS.matcher(before).matches() ? 4 : 0;
    score -= OTHER_KIND.matcher(title).find() ? 3 : 0;
    score +=
        Math.min(
            3,
            all.stream()
                    .filter(other -> isSame(other.quote().text(), mention.quote().text()))
                    .count()
                - 1);
    score += common(Texts.key(page), Texts.key(mention.quote().text())) * 3;
    return score;
  }

  /** Share of the title's character pairs that stand in the headline. */
  private static double common(String page, String title) {
    int hits = 0;
    for (int i = 0; i + 2 <= title.length(); i++) {
      hits += page.contains(title.substring(i, i + 2)) ? 1 : 0;
    }
    return title.length() < 2 ? 0 : hits / (double) (title.length() - 1);
  }

  private static boolean isSame(String one, String other) {
    String a = Texts.key(one);
    String b = Texts.key(other);
    return a.contains(b) || b.contains(a);
  }

  /** The longest form in which the title stands on the page. */
  private static String fullest(String title, List<TitleMention> named) {
    String best = title;
    String key = Texts.key(title);
    for (TitleMention mention : named) {
      String other = mention.quote().text();
      boolean longer = other.length() > best.length() && other.length() <= title.length() + 24;
      if (longer && Texts.key(other).contains(key) && !other.contains("关于印发")) {
        best = other;
      }
    }
    return best;
  }
}
