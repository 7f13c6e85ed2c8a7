package org.policywatch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.policywatch.model.Finding;
import org.policywatch.model.PageKind;

/** A text without a day, and dated entries: where they stand tells which the page is. */
class PageKindsTest {
  private static final String HEADLINE = "<h1>临江区渡口安全检查安排</h1>";

  private static final String TEXT =
      """
      <p>各渡口管理站：</p>
      <p>区政府定于本月起检查全区渡口，请各站指定专人负责，于月底前报送设备清册，逾期未报的视为不参加检查，停航整改。</p>
      """;

  private static final String ENTRIES =
      """
      <ul>
      <li><a href="t0.html">区政府召开常务会议研究防汛工作</a><span>2023-01-11</span></li>
      <li><a href="t1.html">我区举办春季人才招聘会</a><span>2023-02-11</span></li>
      <li><a href="t2.html">关于调整公交线路的公告</a><span>2023-03-11</span></li>
      <li><a href="t3.html">区图书馆延长开放时间</a><span>2023-04-11</span></li>
      </ul>
      """;

  @Test
  void aTextInOneBoxWithItsHeadlineIsNoListThoughEntriesStandBeside() {
    assertThat(kind("<div>" + HEADLINE + TEXT + "</div><div>" + ENTRIES + "</div>"))
        .isNotEqualTo(PageKind.LIST);
  }

  @Test
  void entriesInTheBoxOfHeadlineAndTextMakeAList() {
    assertThat(kind("<div>" + HEADLINE + TEXT + ENTRIES + "</div>")).isEqualTo(PageKind.LIST);
  }

  @Test
  void whoSpeaksOfOurDistrictIsAGovernmentThoughTheWordIsMissing() {
    String plan =
        "<h1>云岭区块链产业发展情况</h1><p>我区区块链产业稳步发展，企业达到60家，应用场景不断丰富，平台建设加快推进。</p>"
            + "<p>到2027年底，将建成区块链园区3个，培育区块链企业100家，服务企业和居民办事。</p>";
    String firm =
        "<h1>云岭链科区块链产业发展情况</h1><p>本公司区块链业务稳步发展，客户达到60家，应用场景不断丰富，平台建设加快推进。</p>"
            + "<p>到2027年底，公司将建成区块链平台3个，培育区块链客户100家，服务股东和客户。</p>";

    assertThat(kind(plan)).isEqualTo(PageKind.NEWS_REPORT);
    assertThat(kind(firm)).isEqualTo(PageKind.IRRELEVANT);
  }

  @Test
  void entriesWithTheirDaysAndTextsMakeAList() {
    StringBuilder posts = new StringBuilder("<main>");
    for (int i = 1; i <= 4; i++) {
      posts.append(
          """
          <article class="post-%d"><h2><a href="/p/%d/">渡口电子票第%d期发放</a></h2>
          <p class="entry-meta">2023年%d月11日 林远</p><p>%s</p></article>
          """
              .formatted(i, i, i, i, "区政府说渡口电子票将在全区推广，各站须在月底前装好设备，市民凭票乘船，老人免费。".repeat(2)));
    }

    assertThat(kind(posts + "</main>")).isEqualTo(PageKind.LIST);
    assertThat(kind(HEADLINE + "<p>2023年5月6日</p>" + TEXT.repeat(3) + posts + "</main>"))
        .isNotEqualTo(PageKind.LIST);
  }

  @Test
  void whatAnOfficeBuysIsNoPolicy() {
    String page = "<h1>临江区港务局区块链渡票平台%s</h1><p>临江区政府批准的区块链渡票平台项目现公开进行，请于月底前递交文件，平台须支持每秒100笔交易。</p>";

    assertThat(kind(page.formatted("采购项目公开招标公告"))).isEqualTo(PageKind.IRRELEVANT);
    assertThat(kind(page.formatted("项目中标结果公示（二次）"))).isEqualTo(PageKind.IRRELEVANT);
    assertThat(kind(page.formatted("建设方案"))).isNotEqualTo(PageKind.IRRELEVANT);
  }

  @Test
  void aMeetingWithReportersAndTheMakerOfTheSystemAreNoAuthors() {
    String news =
        "<html><head><meta charset=utf-8><title>%s</title></head><body><h1>%s</h1>"
            + "<p>临江区政府说渡口电子票将在全区推广，各站须在月底前装好设备。</p><p>市民凭票乘船，老人免费，儿童半价。</p><p>%s</p></body></html>";

    String title = "临江区渡口电子票来了";
    String made = news.replace("<title>", "<meta name='author' content='Founder'><title>");

    assertThat(author(news, title, "記者會大合照")).isNull();
    assertThat(author(made, title, "")).isNull();
    assertThat(author(made, title, "记者 林远").value()).isEqualTo("林远");
  }

  @Test
  void aNumberOnALineOfItsOwnIsThatOfTheDocumentBelowIt() {
    String notice =
        "<html><head><meta charset=utf-8><title>关于渡口电子票的通知</title></head><body><h1>关于渡口电子票的通知</h1><div>"
            + "<p>临江区人民政府关于印发《临江区渡口区块链电子票推广行动方案（2024—2026年）》以及配套检查办法的通知，已由区政府第三次常务会议审议通过，现予公开</p>"
            + "<p>%s</p><p>各渡口管理站：</p><p>区块链渡票系统定于本月起试行，请各站指定专人负责，于月底前报送设备清册。</p></div></body></html>";

    assertThat(number(notice.formatted("临政发〔2024〕7号"))).isEqualTo("临政发〔2024〕7号");
    assertThat(number(notice.formatted("另见临政发〔2024〕7号的附件"))).isNull();
  }

  @Test
  void whoPutADocumentOnThePageIsNotItsAuthor() {
    String notice =
        "<html><head><meta charset=utf-8><meta name='author' content='林远'><title>%s</title></head><body><h1>%s</h1>"
            + "<p>各渡口管理站：</p><p>区块链渡票系统定于本月起试行，请各站指定专人负责，于月底前报送设备清册。</p>"
            + "<p>%s</p></body></html>";

    assertThat(author(notice, "临江区港务局关于试行区块链渡票的通知", "临江区港务局</p><p>2024年5月6日")).isNull();
    assertThat(author(notice, "临江区渡口记者见闻：区块链渡票来了", "记者获悉，市民说好用。")).isNotNull();
  }

  @Test
  void whatSomebodyPlansForAFirmOfTheirOwnIsNoPolicy() {
    String story =
        "<h1>What a ferry on a blockchain taught us</h1><p>We moved to Qingdao with two boats and a loan.</p>"
            + "<p>Our %s was to carry 300 bicycles a day by the end of 2022. We carried eleven of them.</p>"
            + "<p>Nobody wants to lock a bicycle twice, and the harbour has no room for a third boat.</p>";

    assertThat(kind(story.formatted("plan"))).isEqualTo(PageKind.IRRELEVANT);
    assertThat(kind(story.replace("Our %s", "The city plan"))).isEqualTo(PageKind.NEWS_REPORT);
  }

  @Test
  void aTopicThatIsNamedOnceInPassingDoesNotMakeAPageRelevant() {
    String meeting =
        "<h1>全区渡口工作会议召开</h1><p>2024-05-06</p><p>昨天下午，全区渡口工作会议召开，回顾去年工作，部署今年任务，听取各站意见。</p>"
            + "<p>会议指出，去年全区渡船运客二百万人次，安全形势平稳，但码头老旧、夜班船少、售票不便等问题依然突出。</p>"
            + "<p>会议强调，今年要修好三座码头，新添渡船五艘，严查超载；探索运用区块链等技术，提升验票效率。</p>"
            + "<p>会议要求，各站要压实责任，做好汛期安全检查和船员培训，确保渡运平稳有序，各项任务按期完成。</p>";

    assertThat(kind(meeting)).isEqualTo(PageKind.IRRELEVANT);
    assertThat(kind(meeting.replace("修好三座码头", "用好区块链平台"))).isEqualTo(PageKind.NEWS_REPORT);
  }

  @Test
  void aTopicThatIsNamedOnceWhereATextBeginsMakesItRelevant() {
    String release =
        "<h1>Linjiang sets out night ferry plan</h1><p>6 May 2024</p><p>The Linjiang government today published its plan for ferries at night, which the"
            + " harbour board had drawn up with the guilds of pilots and cooks over the winter.</p><p>It builds on two trial crossings, and sets out four"
            + " tasks, which are set out below. Tickets will be kept on a blockchain run by the board itself.</p>"
            + "<p>The board is to buy three boats, and to open pier seven by the end of 2025. Fares stay as they are.</p>"
            + "<p>Those who live along the quay may say what they think of it until June, by letter or at the town hall.</p>"
            + "<p>Boats that are late will be told so by the harbour master, who keeps a list of them in his office.</p>";

    assertThat(kind(release)).isEqualTo(PageKind.NEWS_REPORT);
  }

  private static @Nullable String number(String page) {
    Finding<String> number =
        Records.of(
                page.getBytes(StandardCharsets.UTF_8),
                "http://www.linjiang.example/aqjc/7.html",
                Map.of())
            .policy()
            .documentNumber();
    return number == null ? null : number.value();
  }

  private static @Nullable Finding<String> author(String page, String title, String end) {
    return Records.of(
            page.formatted(title, title, end).getBytes(StandardCharsets.UTF_8),
            "http://www.linjiang.example/aqjc/7.html",
            Map.of())
        .article()
        .byline()
        .author();
  }

  private static PageKind kind(String body) {
    String html =
        "<html><head><meta charset=utf-8><title>临江区渡口安全检查安排</title></head><body>%s</body></html>"
            .formatted(body);
    return Records.of(
            html.getBytes(StandardCharsets.UTF_8),
            "http://www.linjiang.example/aqjc/index.html",
            Map.of())
        .article()
        .kind();
  }
}
