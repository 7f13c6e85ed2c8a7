package org.policywatch.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policywatch.extract.page.PageDom;
import org.policywatch.model.PageUrl;

/** The name of the site, where only the title and the foot of the page tell it. */
class OutletTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "渡船夜間延時 - 港灣報 - 港聞 - 20231117; ; 港灣報",
        "渡船夜间延时-港湾晚报电子版; ; 港湾晚报",
        "渡船夜间延时（港湾市港务局信息网-港闻）; ; 港湾市港务局信息网",
        "港湾日报数字报-渡船夜间延时; ; 港湾日报",
        "渡船夜间延时; ©港湾晚报社; 港湾晚报",
        "渡船夜间延时; 港湾晚报社版权所有　未经许可不得使用; 港湾晚报",
        "渡船夜间延时; 版权所有：港湾晚报社　未经许可不得使用; 港湾晚报",
        "渡船夜间延时; 主办：港湾市港务局 承办：港湾市信息中心 版权所有; 港湾市港务局",
        "渡船夜间延时; 技术支持：潮声公司 版权所有：港湾晚报; 港湾晚报",
        "渡船夜间延时; 港湾晚报社版权所有 港ICP备00000000号; 港湾晚报",
        "渡船夜间延时？-港湾资讯; ; 港湾资讯",
        "Harbour Gazette: Night ferries to run; © Harbour Gazette Printing Co.; Harbour Gazette"
      })
  void theOutletIsNamed(String title, String foot, String outlet) {
    String headline = title.startsWith("Harbour") ? "Night ferries to run" : "渡船夜间延时";
    String html =
        """
        <html><head><title>%s</title></head><body><h1>%s</h1>
        <p>港务局日前公布夜间渡船管理规定，自十二月起施行，末班船开到午夜。</p>
        <p>规定明确，夜间每小时开行两班，票价与白天一样，老人和学生半价。</p>
        <p>%s</p></body></html>
        """
            .formatted(title, title.contains("夜間") ? "渡船夜間延時" : headline, foot == null ? "" : foot);

    assertThat(outlet(html)).isEqualTo(outlet);
  }

  @Test
  void thePaperIsNamedAboveTheTextOfAPageForTelephones() {
    String html =
        """
        <html><head><title>渡船夜间延时</title></head><body><div><b>打开APP</b></div>
        <div><span>港湾晚报</span></div><h1>渡船夜间延时</h1>
        <p>港务局日前公布夜间渡船管理规定，自十二月起施行，末班船开到午夜。</p>
        <p>规定明确，夜间每小时开行两班，票价与白天一样，老人和学生半价。</p></body></html>
        """;

    assertThat(outlet(html)).isEqualTo("港湾晚报");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // the headline stands last in the title, and is no heading of the page
        "港灣夜話 - 渡船夜間延時　末班船開到午夜; <b>渡船夜間延時　末班船開到午夜</b>; 港灣夜話",
        "Night ferries to run - Harbour Gazette | english.gazette.example; Night ferries to run; Harbour Gazette",
        "渡船夜间延时_政策解读专栏; <a href='/'>港湾政务</a> › <a href='/zcjd/'>政策解读专栏</a>; 港湾政务",
        "渡船夜间延时; <a name='top'></a><a href='/'>港湾号</a>; 港湾号",
        "渡船夜间延时; <a href='/'>港湾号</a><input><i>搜索</i>; 港湾号",
        "渡船夜间延时; 港湾网夜航频道 ( 2012-06-04 09:20:26 ) 稿件来源： 港湾晨报; 港湾网夜航频道",
        "渡船夜间延时; <a href='/'>首页</a></p><p><a href='http://news.example/'>港湾资讯</a>; 港湾资讯",
        "Ferries at night; <b>Harbour Office</b> </p><p><a href='/c'>中文</a>; Harbour Office"
      })
  void theOutletIsNamedAboveTheHeadline(String title, String head, String outlet) {
    String html =
        """
        <html><head><title>%s</title></head><body><p>%s</p><div>%s</div>
        <p>港务局日前公布夜间渡船管理规定，自十二月起施行，末班船开到午夜。</p>
        <p>规定明确，夜间每小时开行两班，票价与白天一样，老人和学生半价。</p>
        <div>设为首页 © Quaytest 使用前必读 意见反馈 京ICP证000000号</div></body></html>
        """
            .formatted(title, head, title.startsWith("渡") ? "渡船夜间延时" : "");

    assertThat(outlet(title.startsWith("Ferries") ? html.replace("©", "") : html))
        .isEqualTo(outlet);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // portals put the keywords of the page behind its headline
        "渡船夜间延时_港务局_夜航_平台; <meta name='keywords' content='港务局,夜航,平台'>; <div class='logo'><a>港湾号</a></div>; 港湾号",
        "渡船夜间延时-校内要闻-港湾学院; <meta name='keywords' content='港湾学院,校内要闻,渡船夜间延时'>; ; 港湾学院",
        "渡船夜间延时_港湾平台; <meta name='keywords' content='夜航,港湾平台'>; ; 港湾平台",
        "内容详情-港湾办事平台; ; <span>港湾办事平台</span>; 港湾办事平台"
      })
  void neitherKeywordsNorWhatEveryPageIsCalledNameTheOutlet(
      String title, String meta, String head, String outlet) {
    String html =
        """
        <html><head><title>%s</title>%s</head><body>%s<h1>渡船夜间延时</h1>
        <p>港务局日前公布夜间渡船管理规定，自十二月起施行，末班船开到午夜。</p>
        <p>规定明确，夜间每小时开行两班，票价与白天一样，老人和学生半价。</p>
        <p>版权所有：港ICP备00000000号</p></body></html>
        """
            .formatted(title, meta == null ? "" : meta, head == null ? "" : head);

    assertThat(outlet(html)).isEqualTo(outlet);
  }

  @Test
  void aTitleThatOnlyNamesTheSiteNamesIt() {
    String html =
        "<html><head><title>港湾新闻</title></head><body><h1>渡船夜间延时 末班船开到午夜</h1><p>港务局日前公布夜间渡船管理规定，自十二月起施行，末班船开到午夜。</p></body></html>";

    assertThat(outlet(html)).isEqualTo("港湾新闻");
  }

  private static String outlet(String html) {
    PageUrl url = new PageUrl("http://news.example/a/ferries.html");
    return new ArticleReader()
        .read(PageDom.of(html, url, LocalDate.parse("2026-11-01")))
        .byline()
        .outlet()
        .value();
  }
}
