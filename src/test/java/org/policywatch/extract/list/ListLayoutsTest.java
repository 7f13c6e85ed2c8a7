package org.policywatch.extract.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.extract.page.PageDom;
import org.policywatch.model.PageLinks;
import org.policywatch.model.PageLinks.ListItem;
import org.policywatch.model.PageUrl;

/** The same entries in the layouts of many sites, among a hot list with days of its own. */
class ListLayoutsTest {
  private static final PageUrl HERE = new PageUrl("https://www.linjiang.example/tzgg/index.html");

  private record Told(String title, LocalDate day) {
    String cut() {
      return title.substring(0, 10) + "…";
    }
  }

  private static final List<Told> ENTRIES =
      List.of(
          new Told("关于临江渡口冬季停航安排的通知", LocalDate.parse("2024-06-12")),
          new Told("市数据局征求链上存证办法意见的公告", LocalDate.parse("2024-06-12")),
          new Told("截至5月31日渡口电子票发放六万张", LocalDate.parse("2024-06-07")),
          new Told("2023年度渡口安全检查结果公布了", LocalDate.parse("2024-05-09")),
          new Told("更多渡口将接入区块链票务平台", LocalDate.parse("2024-04-30")));

  private static final String SUMMARY =
      "临江市近日研究渡口电子票的推广，会议要求各渡口管理站指定专人负责，于明年上半年完成设备的安装、调试与验收，并把结果报送市交通局备案，逾期未报的不得开航。";

  /**
   * {T} title, {C} cut title, {D} day, {R} day of the Republic, {d} {m} {y} its parts in two
   * digits, {M} month without zero, {N} number, {S} a summary.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<li><a href='{N}.html' title='{T}'><span>{D}</span>{C}</a></li>",
        "<li><div><span>{y}-{m}</span><b>{d}</b></div><a href='{N}.html'>{T}</a></li>",
        "<li><div><b>{m}-{d}</b><span>{y}</span></div><a href='{N}.html'>{T}</a></li>",
        "<li><div><b>{d}</b><span>{M}月</span><i>{y}</i></div><a href='{N}.html'>{T}</a></li>",
        "<li><div><b>{d}</b><span>/{y}.{m}</span></div><a href='{N}.html'>{T}</a></li>",
        "<li><a href='{N}.html'><div><p>{d}</p><i>{y}.{m}</i></div><h4>{T}</h4><p>{S}</p></a></li>",
        "<a class='it' href='{N}.html'><div><b>{d}</b><span>{y}/{m}</span></div><div><p class='tit'>{T}</p><p>{S}</p></div></a>",
        "· <a href='{N}.html'>{T}</a> ({D})<br>",
        "{D} <a href='{N}.html'>{T}</a><br>",
        "<a class='t' href='{N}.html'>{T}</a><p>{D}</p>",
        "<p>{D}</p><a class='t' href='{N}.html'>{T}</a>",
        "<div><h3><a href='{N}.html'>{T}</a></h3><p><a href='{N}.html'>{S}</a></p><p>{D} 评论(0)</p></div>",
        "<div>[<a href='/t/'>通知公告</a>] <a href='{N}.html'>{T}</a> {D}</div>",
        "<div class='item x{N}'><a href='{N}.html'>{T}</a><p>发布时间：{D} 截止时间：2024-12-31</p></div>",
        "<div><p>成文日期：2023年1月2日</p><p>发布日期：{D}</p><a href='{N}.html'>{T}</a></div>",
        "<div><a href='{N}.html'>{T}</a><time datetime='{D}T08:00:00+08:00'>前几天</time></div>",
        "<li><span>{N}</span><a href='{N}.html' title='{T}'><span><i>{R}</i></span><span>{T}</span></a></li>",
        "<div class='row pc'><a href='{N}.html' title='{T}'>{C}</a><i>{D}</i></div><div class='row mob'><a href='{N}.html'>{T}</a></div>"
      })
  void everyEntryHasItsDay(String form) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < ENTRIES.size(); i++) {
      list.append(filled(form, i));
    }

    assertEntries(read(list.toString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h3>{y}年{M}月{d}日 星期三</h3>|<p><a href='{N}.html'>{T}</a></p>",
        "<p><b>{d}</b><span>{y}年{M}月{d}日</span></p>|<div class='flash'><span>16:42</span><a href='{N}.html'>{T}</a><p>{S}<a href='/o/'>[原文链接]</a></p></div>",
        "<div class='flash'><b>{D}</b></div>|<div class='flash'><a href='{N}.html'>{T}</a></div>",
        "<dl><dt>{D}</dt></dl>|<ul><li><a href='{N}.html'>{T}</a></li></ul>"
      })
  void aDayAboveSeveralEntriesIsThatOfEach(String form) {
    String head = form.substring(0, form.indexOf('|'));
    String row = form.substring(form.indexOf('|') + 1);
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < ENTRIES.size(); i++) {
      boolean isNew = i == 0 || !ENTRIES.get(i).day().equals(ENTRIES.get(i - 1).day());
      list.append(isNew ? filled(head, i) : "").append(filled(row, i));
    }

    assertEntries(read(list.toString()));
  }

  @ParameterizedTest
  @CsvSource({"{m}-{d}", "{M}月{d}日", "Jun {d}"})
  void theYearAboveEntriesIsThatOfTheirDays(String day) {
    StringBuilder list = new StringBuilder("<h3>2021年</h3><ul>");
    for (int i = 0; i < 3; i++) {
      list.append(filled("<li><b>" + day + "</b> <a href='{N}.html'>{T}</a></li>", i));
    }

    assertThat(read(list + "</ul>").items())
        .extracting(item -> item.date().iso())
        .containsExactly("2021-06-12", "2021-06-12", "2021-06-07");
  }

  @Test
  void whatStandsOutIsOfTheListToo() {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < ENTRIES.size(); i++) {
      String row = "<div class='flash" + (i % 2 == 0 ? " important" : "") + "'>{D}";
      list.append(filled(row + "<a href='{N}.html'>{T}</a></div>", i));
    }

    assertEntries(read(list.toString()));
  }

  @Test
  void theSitesOfOfficesAreNoEntriesThoughAScriptHasTheList() {
    String offices = "";
    String records = "";
    for (int i = 0; i < ENTRIES.size(); i++) {
      offices += "<a href='http://b%d.gov.example/'>第%d号渡口管理委员会办公室</a> ".formatted(i, i);
      records +=
          filled("{\"title\":\"{T}\",\"url\":\"{N}.html\",\"publishDate\":\"{D} 09:30:00\"},", i);
    }
    String script =
        "<script>var data={\"list\":[" + records + "{}],\"next\":\"list_2.html\"};</script>";

    String html = "<html><body><p>加载中</p>" + script + "<div>" + offices + "</div></body></html>";
    PageDom page = PageDom.of(html, HERE, LocalDate.parse("2026-05-11"));
    assertThat(new ListReader().read(page).items())
        .extracting(ListItem::title)
        .containsExactlyElementsOf(ENTRIES.stream().map(Told::title).toList());
  }

  @Test
  void hiddenLinksAreNoEntries() {
    StringBuilder list = new StringBuilder("<ul>");
    for (int i = 0; i < ENTRIES.size(); i++) {
      list.append(filled("<li><a href='{N}.html'>{T}</a>{D}</li>", i));
    }
    list.append("</ul><ul style='display:none'><li><a href='/other.html'>另一栏目的一条消息</a></li></ul>");

    assertEntries(read(list.toString()));
  }

  @Test
  void waysToOtherPagesAreNoEntries() {
    StringBuilder list = new StringBuilder("<ul>");
    for (int i = 0; i < ENTRIES.size(); i++) {
      list.append(filled("<li><a href='{N}.html'>{T}</a>{D}</li>", i));
    }
    list.append(
        "</ul><ul><li><a href='p1'>← Previous</a></li><li><a href='p3'>Next →</a></li></ul>");

    assertEntries(read(list.toString()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a href='index_2.html' aria-label='Next page'><svg></svg></a>|index_2.html",
        "<a class='next' href='index_2.html'><i></i></a>|index_2.html",
        "<a href='index_2.html'>加载更多</a>|index_2.html",
        "<a href='/tzgg/1/'>1</a><a href='/tzgg/2/'>2</a>|2/",
        "<a href='p/1.html'>更多通知</a>|"
      })
  void theWayOnMayBeASignOrAFolder(String paging, String next) {
    PageLinks links =
        read("<ul>" + filled("<li><a href='{N}.html'>{T}</a>{D}</li>", 0) + "</ul>" + paging);

    assertThat(links.nextPage())
        .isEqualTo(HERE.resolve(next == null ? "" : next).filter(it -> next != null).orElse(null));
  }

  private static void assertEntries(PageLinks links) {
    List<String> days = new ArrayList<>();
    links.items().forEach(item -> days.add(item.date() == null ? "none" : item.date().iso()));
    assertThat(links.items())
        .extracting(ListItem::title)
        .containsExactlyElementsOf(ENTRIES.stream().map(Told::title).toList());
    assertThat(days)
        .containsExactlyElementsOf(ENTRIES.stream().map(it -> it.day().toString()).toList());
  }

  private static String filled(String form, int index) {
    Told told = ENTRIES.get(index);
    LocalDate day = told.day();
    return form.replace("{T}", told.title())
        .replace("{C}", told.cut())
        .replace("{S}", SUMMARY)
        .replace("{N}", "" + (index + 1))
        .replace("{D}", day.toString())
        .replace(
            "{R}",
            "%d-%02d-%02d"
                .formatted(day.getYear() - 1911, day.getMonthValue(), day.getDayOfMonth()))
        .replace("{y}", "" + day.getYear())
        .replace("{m}", "%02d".formatted(day.getMonthValue()))
        .replace("{M}", "" + day.getMonthValue())
        .replace("{d}", "%02d".formatted(day.getDayOfMonth()));
  }

  private static PageLinks read(String list) {
    String html =
        """
        <html><head><title>通知公告</title></head><body><div>今天是2026年5月11日 星期一</div>
        <div class="nav"><a href="/">首页</a> <a href="/zwgk/">政务公开</a></div>
        <div class="mid"><div class="list">%s</div></div>
        <div class="r"><h3>热点</h3><ul><li><a href="/hot/1.html">轨道交通三号线开通</a><em>2024-03-01</em></li></ul></div>
        <div class="footer">更新日期：2026-05-10</div></body></html>
        """
            .formatted(list);
    return new ListReader().read(PageDom.of(html, HERE, LocalDate.parse("2026-11-01")));
  }
}
