package org.policywatch.extract.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.extract.page.PageDom;
import org.policywatch.model.PageLinks;
import org.policywatch.model.PageLinks.Attachment;
import org.policywatch.model.PageLinks.ListItem;
import org.policywatch.model.PageUrl;

class ListReaderTest {
  private static final String FOLDER = "http://kjj.example/zwgk/tzgg/";
  private static final String[][] ENTRIES = {
    {"关于组织申报2024年度科技计划项目的通知", "2024-03-12"},
    {"关于公布首批数字经济示范企业名单的公告", "2024-03-08"},
    {"市科技局关于开展专项资金绩效评价的通知", "2024-02-28"},
    {"关于印发区块链产业发展行动计划的通知", "2024-02-20"}
  };

  /**
   * {T}, {D}, {Y} and {N} stand for title, day, the day as 12 2024-03 in two boxes, and a number.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<li><a href='c_{N}.html'>{T}</a><span>{D}</span></li>",
        "<li><span>[{D}]</span><a href='c_{N}.html'>{T}</a></li>",
        "<li><div class='date'><b>{Y}</b></div><a href='c_{N}.html'>{T}</a></li>",
        "<li><div class='date'><b>{Y}</b></div><a href='c_{N}.html'><h3>{T}</h3><p>摘要……</p></a></li>",
        "<li><a href='c_{N}.html'><span>{T}</span><span>{D}</span></a></li>",
        "<li><a href='c_{N}.html'><i>{D}</i>{T}</a></li>",
        "<li><a href='/column/'>[科技]</a><a href='c_{N}.html'>{T}</a><span>{D}</span></li>",
        "<li><a href='javascript:;' onclick=\"jumpToDetail('./c_{N}.html')\">{T}</a><span>{D}</span></li>",
        "<li><a data-href='c_{N}.html'>{T}</a><span>{D}</span></li>",
        "<li>{N}. <a href='c_{N}.html'>{T}</a> {D}</li>",
        "<li><a href='c_{N}.html'>{T}</a><p>来源：市科技局　{D}　浏览：12</p></li>"
      })
  void entriesAreReadInTheirForms(String form) {
    StringBuilder list = new StringBuilder("<ul class='list'>");
    for (int i = 0; i < ENTRIES.length; i++) {
      String day = ENTRIES[i][1];
      list.append(
          form.replace("{T}", ENTRIES[i][0])
              .replace("{D}", day)
              .replace("{Y}", day.substring(8) + "</b><i>" + day.substring(0, 7) + "</i><b>")
              .replace("{N}", "" + i));
    }

    PageLinks links = read(list.append("</ul>").toString(), FOLDER + "index.html");

    assertThat(links.items()).extracting(ListItem::title).containsExactly(titles());
    assertThat(links.items()).extracting(item -> item.date().iso()).containsExactly(days());
  }

  @ParameterizedTest
  @ValueSource(strings = {"113/03/12", "113-03-12", "113.3.12"})
  void daysOfTheRepublicAreReadInLists(String day) {
    String row = "<tr><td>1</td><td><a href='c.aspx?s=%d'>%s</a></td><td>%s</td></tr>";

    PageLinks links =
        read(
            "<table>"
                + row.formatted(1, ENTRIES[0][0], day)
                + row.formatted(2, ENTRIES[1][0], day)
                + "</table>",
            FOLDER + "list.aspx");

    assertThat(links.items())
        .extracting(item -> item.date().iso())
        .containsExactly("2024-03-12", "2024-03-12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"成文日期,发布日期", "发布时间,截止时间", "Written,Published", "Written,Posted on", "来信时间,发布时间"})
  void theDayInTheColumnOfPublicationIsThatOfAnEntry(String columns) {
    boolean first = columns.startsWith("发布");
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < ENTRIES.length; i++) {
      String day = "<td>" + ENTRIES[i][1] + "</td>";
      String other = "<td>" + (first ? "2024-04-30" : "2023-12-01") + "</td>";
      rows.append("<tr><td><a href='c_%d.html'>%s</a></td>".formatted(i, ENTRIES[i][0]))
          .append(first ? day + other : other + day)
          .append("<td>有效</td></tr>");
    }
    String head =
        "<tr><th>名称</th><th>" + columns.replace(",", "</th><th>") + "</th><th>时效</th></tr>";

    PageLinks links = read("<table>" + head + rows + "</table>", FOLDER + "index.html");

    assertThat(links.items()).extracting(item -> item.date().iso()).containsExactly(days());
  }

  @Test
  void entriesOfSeveralKindsAreOfOneList() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < ENTRIES.length; i++) {
      rows.append(
          "<div class='row'><article class='node node--type-%s'><h2><a href='c_%d.html'>%s</a></h2><p>%s</p></article></div>"
              .formatted(i == 1 ? "analysis" : "news", i, ENTRIES[i][0], ENTRIES[i][1]));
    }

    PageLinks links = read(rows.toString(), FOLDER + "index.html");

    assertThat(links.items()).extracting(ListItem::title).containsExactly(titles());
  }

  @Test
  void aWholeIssueIsNoAnnex() {
    String html =
        "<a href='202208.pdf'>下载本期电子版</a><a href='02.pdf'>下载本版PDF</a><a href='1.pdf'>附件：本期申报名单</a>";
    PageDom page = PageDom.of(html, new PageUrl(FOLDER + "t1.html"), LocalDate.parse("2024-04-01"));

    assertThat(Attachments.of(page)).extracting(Attachment::name).containsExactly("附件：本期申报名单");
  }

  @Test
  void openDocumentsAreAnnexes() {
    PageDom page = page("<a href='/File/3A7D?A=C'>渡口電子票推動方案.odp</a>", FOLDER + "t1.html");

    assertThat(Attachments.of(page)).extracting(Attachment::name).containsExactly("渡口電子票推動方案.odp");
  }

  @Test
  void entriesAreReadFromWhatAScriptBeginsWith() {
    String entry = "{\"title\":\"%s\",\"url\":\"\\/c\\/%d.html\",\"pubTime\":\"%s\"}";
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < ENTRIES.length; i++) {
      rows.append(i == 0 ? "" : ",").append(entry.formatted(ENTRIES[i][0], i, ENTRIES[i][1]));
    }

    PageLinks links =
        read(
            "<div id='rows'></div><script>var page = {\"code\":0,\"rows\":["
                + rows
                + "]};var banner=[{\"title\":\"头图\",\"url\":\"/1\"}];render(page.rows)</script>",
            FOLDER + "index.html");

    assertThat(links.items()).extracting(ListItem::title).containsExactly(titles());
    assertThat(links.items()).extracting(item -> item.date().iso()).containsExactly(days());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "var page = {\"title\": \"no end",
        "x = [[[[[[[[[[ \"title\"",
        "var page = {title: 'no JSON', \"title\": go()}",
        "a = {\"title\":\"关于渡船的通知\",\"url\":\"/1\"}"
      })
  void whatIsNoListInAScriptGivesNoEntries(String script) {
    assertThat(read("<script>" + script + "</script>", FOLDER + "index.html").items()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{'title':'T0','url':'/c/0.html','date':'D0'},{'title':'T1','url':'/c/1.html','date':'D1'}]",
        "callback([{'title':'T0','url':'/c/0.html','date':'D0'},{'title':'T1','url':'/c/1.html','date':'D1'}]);",
        "{'rows':[{'infoTitle':'T0','linkUrl':'/0.html','publishTime':'D0'},{'infoTitle':'T1','linkUrl':'/1.html','publishTime':'D1'}]}"
      })
  void entriesAreReadFromJson(String json) {
    String text = json.replace('\'', '"');
    for (int i = 0; i < 2; i++) {
      text = text.replace("T" + i, ENTRIES[i][0]).replace("D" + i, ENTRIES[i][1]);
    }

    PageLinks links =
        new ListReader()
            .read(
                PageDom.of(text, new PageUrl(FOLDER + "list.json"), LocalDate.parse("2026-11-01")));

    assertThat(links.items())
        .extracting(ListItem::title)
        .containsExactly(ENTRIES[0][0], ENTRIES[1][0]);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "index.html|<a href='index_1.html'>下一页</a>|index_1.html",
        "index.html|<a href='index_1.html'><img src='n.gif' alt='下一页'></a>|index_1.html",
        "index.html|<script>createPageHTML(9, 0, 'index', 'html');</script>|index_1.html",
        "index.html|<span>1</span><a href='index_2.html'>2</a><a href='index_3.html'>3</a>|index_2.html",
        "index_3.html|<a href='index_2.html'>2</a><span>3</span><a href='index_4.html'>4</a>|index_4.html",
        "index_2.html|<a href='index_1.html'>2</a><span>3</span><a href='index_3.html'>4</a>|index_3.html",
        "list?page=3|<a href='?page=2'>2</a><span>3</span><a href='?page=4'>4</a>|list?page=4",
        "index_9.html|<a href='index_7.html'>8</a><a href='index_8.html'>9</a><span>10</span>|",
        "index.html|<script>createPageHTML(1, 0, 'index', 'html');</script>|"
      })
  void thePageThatGoesOnIsFound(String own, String paging, String next) {
    StringBuilder list = new StringBuilder("<ul>");
    for (int i = 0; i < ENTRIES.length; i++) {
      list.append(
          "<li><a href='c_%d.html'>%s</a><b>%s</b></li>"
              .formatted(i, ENTRIES[i][0], ENTRIES[i][1]));
    }

    PageLinks links = read(list + "</ul><div>" + paging + "</div>", FOLDER + own);

    assertThat(links.nextPage()).isEqualTo(next == null ? null : new PageUrl(FOLDER + next));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a href='./P02.pdf'>行动计划</a>|行动计划",
        "<a href='./P02.pdf'><img src='x.png'></a><a href='./P02.pdf'>行动计划</a>|行动计划",
        "<a href='./P02.pdf'>行动计划</a><a href='./P02.pdf'>下载</a>|行动计划",
        "<a data-href='./P02.pdf'>行动计划.pdf</a>|行动计划.pdf",
        "<a onclick=\"downloadFile('./P02.pdf','x.pdf')\">行动计划.pdf</a>|行动计划.pdf",
        "<iframe src='/web/viewer.html?file=.%2FP02.pdf'></iframe>|P02.pdf",
        "<script>var file_appendix='<a href=\"./P02.pdf\">行动计划.pdf</a>';</script>|行动计划.pdf"
      })
  void filesHaveTheirNames(String html, String name) {
    PageDom page = page("<p>附件：</p>" + html, FOLDER + "t1.html");

    assertThat(Attachments.of(page)).extracting(Attachment::name).containsExactly(name);
    assertThat(Attachments.of(page))
        .extracting(Attachment::href)
        .containsExactly(FOLDER + "P02.pdf");
  }

  private static PageLinks read(String body, String url) {
    return new ListReader().read(page(body, url));
  }

  private static PageDom page(String body, String url) {
    String html =
        """
        <html><head><title>通知公告</title></head><body>
        <div class="nav"><a href="/">首页</a> <a href="/zwgk/">政务公开</a></div>%s
        <div class="footer">主办：市科技局</div></body></html>
        """
            .formatted(body);
    return PageDom.of(html, new PageUrl(url), LocalDate.parse("2026-11-01"));
  }

  private static String[] titles() {
    return java.util.Arrays.stream(ENTRIES).map(entry -> entry[0]).toArray(String[]::new);
  }

  private static String[] days() {
    return java.util.Arrays.stream(ENTRIES).map(entry -> entry[1]).toArray(String[]::new);
  }
}
