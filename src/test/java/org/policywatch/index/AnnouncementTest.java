package org.policywatch.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.policywatch.extract.PageExtractor;
import org.policywatch.model.Extraction;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageUrl;

/** Which pages tell of one announcement, by what the extractor makes of them. */
class AnnouncementTest {
  private static final String AIMS =
      "到2027年底，全省培育区块链骨干企业120家，建成产业园区7个，打造典型应用场景350个，推动实体经济与数字技术深度融合发展。";
  private static final String REPORT =
      "%s日前发布《%s》，对今后几年的区块链产业作出部署，明确了重点任务、责任分工和保障措施。"
          + AIMS
          + "方案要求各地各部门加强组织领导，细化工作举措，完善配套政策，加大资金投入，强化人才支撑，"
          + "定期通报进展情况，确保各项任务落到实处、取得实效，让企业和群众有更多获得感。";

  private final PageExtractor extractor = new PageExtractor(List.of());

  private Extraction page(String title, String... paragraphs) {
    PageUrl url = new PageUrl("https://news.example/" + Integer.toHexString(title.hashCode()));
    String html =
        "<html><head><meta charset=utf-8><title>%s</title></head><body><article><h1>%s</h1><p>%s</p></article></body></html>"
            .formatted(title, title, String.join("</p><p>", paragraphs));
    return extractor.extract(
        new FetchedPage(
            url,
            url,
            Instant.parse("2025-03-02T00:00:00Z"),
            200,
            Map.of("content-type", List.of("text/html; charset=utf-8")),
            html.getBytes(StandardCharsets.UTF_8),
            null));
  }

  private static boolean same(Extraction one, Extraction other) {
    return Announcement.keys(one).stream()
        .filter(Announcement::isSure)
        .anyMatch(Announcement.keys(other)::contains);
  }

  private static String report(String who, String plan) {
    return REPORT.formatted(who, plan);
  }

  @Test
  void repostsByFourOutletsAreOneAnnouncement() {
    String text = report("湖南省工业和信息化厅", "湖南省区块链产业发展行动方案");
    Extraction first = page("湖南出台区块链产业行动方案", text);
    List<Extraction> reposts =
        List.of(
            page("湖南：到2027年培育区块链骨干企业120家", "本报讯　" + text, "（记者 张某）"),
            page("区块链产业迎来新部署", text, "来源：某某日报"),
            page("湖南区块链方案印发", "【导读】" + text));

    assertThat(reposts).allMatch(repost -> same(first, repost));
  }

  @Test
  void repostWithoutTheTitleIsKnownByItsWords() {
    String text = report("湖南省工业和信息化厅", "湖南省区块链产业发展行动方案");
    Extraction without = page("区块链新部署", text.replace("《湖南省区块链产业发展行动方案》", "一份方案"));

    assertThat(same(page("湖南出台行动方案", text), without)).isTrue();
  }

  @Test
  void retellingInEnglishIsKnownByItsNumbers() {
    Extraction chinese = page("湖南出台区块链行动方案", report("湖南省工业和信息化厅", "湖南省区块链产业发展行动方案"));
    Extraction english =
        page(
            "Hunan plans 120 blockchain firms",
            "Hunan province has issued a plan for its blockchain industry. By the end of 2027, the"
                + " province aims to have 120 leading blockchain companies, build seven industrial"
                + " parks and create 350 application scenarios, the provincial government said.");

    assertThat(same(chinese, english)).isTrue();
  }

  @Test
  void plansOfTwoYearsAreTwo() {
    String text = report("湖南省工业和信息化厅", "湖南省区块链产业2024年工作要点");

    assertThat(
            same(
                page("湖南省区块链产业2024年工作要点", text),
                page("湖南省区块链产业2025年工作要点", text.replace("2024", "2025").replace("2027", "2028"))))
        .isFalse();
  }

  @Test
  void oneTitleInTwoProvincesIsTwoPlans() {
    String title = "区块链产业发展三年行动方案";

    assertThat(
            same(
                page("湖南出台方案", report("湖南省人民政府", title)), page("贵州出台方案", report("贵州省人民政府", title))))
        .isFalse();
  }

  @Test
  void draftForCommentAndFinalTextAreOneAnnouncement() {
    String draft = report("湖南省工业和信息化厅", "湖南省区块链产业发展行动方案（征求意见稿）");
    String last = "湖南省工业和信息化厅印发《湖南省区块链产业发展行动方案》。到2027年底，全省培育区块链骨干企业100家，企业上链率达到三成。";

    assertThat(same(page("方案公开征求意见", draft), page("方案正式印发", last))).isTrue();
  }

  @Test
  void trialRulesAreNotTheRulesThatFollow() {
    assertThat(Announcement.withoutDraft("数据管理办法（试行）")).isEqualTo("数据管理办法（试行）");
    assertThat(Announcement.withoutDraft("关于公开征求《数据管理办法（草案）》意见的公告")).isEqualTo("数据管理办法");
  }
}
