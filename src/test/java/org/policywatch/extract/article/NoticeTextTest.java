package org.policywatch.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.extract.page.PageDom;
import org.policywatch.model.PageUrl;

/** The texts of offices: few sentences, and tables, entries and annexes that are of them. */
class NoticeTextTest {
  private static final String TITLE = "关于渡口改造项目入选名单的公示";
  private static final String OPENING = "经申报和评审，拟将下列渡口列入改造项目，现予公示，公示期为五个工作日。";

  @Test
  void aLongTableAtItsEndIsKeptWithWhoSigns() {
    String rows =
        IntStream.rangeClosed(1, 12)
            .mapToObj(i -> "<tr><td><p>" + i + "</p></td><td><p>渡口" + i + "号</p></td></tr>")
            .collect(Collectors.joining());
    String text =
        read(
            "<div class='article-body'><p>%s</p><table>%s</table><p>临江区港务局</p><p>2024年5月6日</p></div>"
                .formatted(OPENING, rows));

    assertThat(text).startsWith(OPENING + "\n1\t渡口1号\n").endsWith("12\t渡口12号\n临江区港务局\n2024年5月6日");
  }

  @Test
  void aLongTableDoesNotPartTheTextFromItsBeginning() {
    String rows =
        IntStream.rangeClosed(1, 12)
            .mapToObj(i -> "<tr><td>" + i + "</td><td>渡口" + i + "号</td></tr>")
            .collect(Collectors.joining());
    String text =
        read(
            "<div><p>%s</p><table>%s</table><p>%s</p></div>"
                .formatted(OPENING, rows, OPENING.repeat(3)));

    assertThat(text).startsWith(OPENING + "\n1\t渡口1号\n");
  }

  @Test
  void aTableAboveTheFirstSentenceIsOfTheTextWhereItStandsBesideIt() {
    String table =
        "<table><tr><td>渡口</td><td>客流</td></tr><tr><td>东渡</td><td>12万</td></tr><tr><td>西渡</td><td>9万</td></tr></table>";

    assertThat(read("<div>" + table + "<p>" + OPENING + "</p></div>"))
        .isEqualTo("渡口\t客流\n东渡\t12万\n西渡\t9万\n" + OPENING);
  }

  @Test
  void aTextMayBeATableOfWhatWasAllowed() {
    String table =
        """
        <table><tr><td>许可事项</td><td>渡口改造</td></tr><tr><td>申请人</td><td>江桥公司</td></tr>
        <tr><td>许可内容</td><td>%s</td></tr><tr><td>许可期限</td><td>三年</td></tr></table>
        """
            .formatted(OPENING);

    assertThat(read("<div>" + table + "</div>"))
        .isEqualTo("许可事项\t渡口改造\n申请人\t江桥公司\n许可内容\t" + OPENING + "\n许可期限\t三年");
  }

  @Test
  void ofALetterToAnOfficeWhatIsAskedAndAnsweredIsTheText() {
    ArticleReader.Reading letter =
        reading(
            """
            <table><tr><td>信件标题</td><td>夜间有没有渡船</td></tr><tr><td>来信人</td><td>林**</td><td>来信时间</td><td>2023-06-02 11:33</td></tr>
            <tr><td>信件类别</td><td>咨询</td><td>办理状态</td><td>已办结</td></tr>
            <tr><td>来信内容</td><td>请问晚上十点以后还有没有回东岸的渡船，单程票价是多少？</td></tr>
            <tr><td>答复内容</td><td>您好，夜间渡船开到午夜，票价与白天一样。</td></tr></table>
            """);

    assertThat(letter.text()).startsWith("来信内容\t请问晚上").endsWith("票价与白天一样。");
    assertThat(letter.published().value().iso()).isEqualTo("2023-06-02T11:33");
  }

  @ParameterizedTest
  @ValueSource(strings = {"证券代码：600999 公告编号：2024-021", "附件：1.渡口名单 来源：港务局", "行政处罚决定书文号：临港罚〔2024〕7号"})
  void itsOpeningLineIsNotOfThePageThoughLabelled(String line) {
    assertThat(read("<p>" + line + "</p><p>" + OPENING + "</p>")).isEqualTo(line + "\n" + OPENING);
  }

  @Test
  void aSummaryInABoxAboveTheTextIsNotOfIt() {
    String summary = "<div class='k1'>摘要：谁来修渡口？钱从哪里来？</div>";

    assertThat(read(summary + "<div><p>" + OPENING + "</p><p>" + OPENING + "</p></div>"))
        .isEqualTo(OPENING + "\n" + OPENING);
  }

  @Test
  void whatIsLabelledBehindANumberedEntryIsNoLabelTable() {
    String text =
        read(
            """
            <p>一、项目编号：LJ-2024-18</p><p>二、项目名称：三号渡口改造</p><p>三、中标信息</p>
            <table><tr><td>名称</td><td>金额</td></tr><tr><td>浮桥</td><td>12万元</td></tr></table>
            <p>四、对本公告有疑问的，请按以下方式联系。</p><p>名称：临江区港务局</p><p>名称：江桥招标公司</p>
            """);

    assertThat(text).startsWith("一、项目编号：LJ-2024-18\n二、").contains("名称\t金额\n浮桥\t12万元");
  }

  @Test
  void annexesNamedAmongTheParagraphsAreOfTheTextThoughLinked() {
    String text =
        read(
            """
            <p>%s</p><p>附件：1. <a href="a.docx">渡口改造项目名单</a></p><p>2. <a href="b.xlsx">任务分工表</a></p>
            <p>临江区港务局</p><div><b>附件下载</b><p>附件：<a href="c.pdf">申报材料清单</a></p></div>
            """
                .formatted(OPENING));

    assertThat(text).isEqualTo(OPENING + "\n附件：1. 渡口改造项目名单\n2. 任务分工表\n临江区港务局");
  }

  @Test
  void aTextMayEndInAnAnnex() {
    assertThat(read("<p>%s</p><p>附件：<a href='a.docx'>渡口改造项目名单</a></p>".formatted(OPENING)))
        .isEqualTo(OPENING + "\n附件：渡口改造项目名单");
  }

  private static String read(String body) {
    return reading(body).text();
  }

  private static ArticleReader.Reading reading(String body) {
    String html =
        """
        <html lang="zh"><head><title>%s</title></head><body><ul><li><a href="/">首页</a></li></ul>
        <div class="x1"><h1>%s</h1><p>2024-05-06 来源：临江区港务局</p>%s</div></body></html>
        """
            .formatted(TITLE, TITLE, body);
    PageUrl url = new PageUrl("http://www.linjiang.example/gs/t1.html");
    return new ArticleReader().read(PageDom.of(html, url, LocalDate.parse("2026-11-01")));
  }
}
