package org.policywatch.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.extract.page.PageDom;
import org.policywatch.model.PageUrl;

/** Pages of which scripts hold all: what the object with the text says of it is read, too. */
class ScriptRecordTest {
  private static final String TEXT =
      "<p>港务局日前公布夜间渡船管理规定，自十二月起施行，末班船开到午夜。</p><p>规定明确，夜间每小时开行两班，票价与白天一样，老人和学生半价，自行车免费。</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"props\":{\"detail\":{\"name\":\"渡船夜间延时至午夜\",\"author\":\"林远\",\"source\":\"港湾日报\",\"node\":{\"name\":\"港闻\"},\"content\":\"%s\"},\"hot\":[{\"name\":\"东渡码头完工\"}]}}",
        "window.__STATE__={list:[{title:'东渡码头完工'}],article:{title:'渡船夜间延时至午夜',byline:'林远',source_name:'港湾日报',body:{html:\"%s\"}}};",
        "window.__S__={\"pageTitle\":\"港湾新闻\",\"d\":{\"widgetTitle\":\"渡船夜间延时至午夜\",\"author\":\"林远\",\"source\":\"港湾日报\",\"subTitle\":\"末班船开到午夜十二点\",\"widgetContent\":\"%s\"}};",
        "var data = {\"Title\":\"渡船夜间延时至午夜\",\"authors\":[{\"name\":\"林远\"}],\"copyfrom\":\"港湾日报\",\"contentHtml\":\"%s\",};",
        "window.policyDetail={\"code\":200,\"data\":{\"policyTitle\":\"渡船夜间延时至午夜\",\"author\":\"林远\",\"source\":\"港湾日报\",\"policyContent\":\"%s\"}};"
      })
  void theFieldsBesideTheTextAreRead(String state) {
    ArticleReader.Reading page =
        read("<title>港湾新闻</title>", "<script>" + state.formatted(TEXT) + "</script>");

    assertThat(page.title().value()).isEqualTo("渡船夜间延时至午夜");
    assertThat(page.byline().author().value()).isEqualTo("林远");
    assertThat(page.byline().creditedSource().value()).isEqualTo("港湾日报");
    assertThat(page.byline().outlet().value()).isEqualTo("港湾新闻");
  }

  @Test
  void theStateThatAngularStartsFromIsRead() {
    String state =
        "{\"G.a.1\":{\"title\":\"渡船夜间延时至午夜\",\"author\":{\"id\":7,\"nick\":\"林远\"},\"content\":\"%s\"}}"
            .formatted(TEXT)
            .replace("\"", "&q;")
            .replace("<", "&l;")
            .replace(">", "&g;");

    ArticleReader.Reading page =
        read("<title>港湾新闻</title>", "<script type='application/json'>" + state + "</script>");

    assertThat(page.title().value()).isEqualTo("渡船夜间延时至午夜");
    assertThat(page.byline().author().value()).isEqualTo("林远");
    assertThat(page.text()).startsWith("港务局日前");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"policyTitle\":\"渡船夜间延时规定\",\"policyNo\":\"港政规〔2026〕7号\",\"deptName\":\"港湾市人民政府\",\"content\":\"%s\"}",
        "{\"title\":\"渡船夜间延时规定\",\"docNo\":\"20260700012\",\"pcode\":\"港政规〔2026〕7号\",\"puborg\":\"港湾市人民政府\",\"content\":\"%s\"}"
      })
  void numberAndIssuerOfADocumentAreReadAsLabels(String state) {
    ArticleReader.Reading page =
        read("<title>办事平台</title>", "<script>var detail=" + state.formatted(TEXT) + "</script>");

    assertThat(page.labels().first("发文字号").orElseThrow().value()).isEqualTo("港政规〔2026〕7号");
    assertThat(page.labels().first("发布机构").orElseThrow().value()).isEqualTo("港湾市人民政府");
  }

  @Test
  void theHouseOfANewsReportIsNotTheIssuerOfADocument() {
    String state = "{\"title\":\"渡船夜间延时至午夜\",\"orgName\":\"港湾通讯社\",\"content\":\"" + TEXT + "\"}";

    ArticleReader.Reading page =
        read("<title>港湾新闻</title>", "<script>var detail=" + state + "</script>");

    assertThat(page.labels().first("发布机构")).isEmpty();
  }

  @Test
  void codeThatIsNoObjectTellsNothing() {
    ArticleReader.Reading page =
        read(
            "<title>渡船夜间延时至午夜</title>",
            "<script>go({title: document.title, content: \""
                + TEXT
                + "\", author: me()})</script>");

    assertThat(page.title().value()).isEqualTo("渡船夜间延时至午夜");
    assertThat(page.byline().author()).isNull();
    assertThat(page.text()).startsWith("港务局日前");
  }

  private static ArticleReader.Reading read(String head, String script) {
    String html =
        "<html><head>%s</head><body><div id='app'><p>加载中...</p></div>%s</body></html>"
            .formatted(head, script);
    PageUrl url = new PageUrl("http://news.example/a/1");
    return new ArticleReader().read(PageDom.of(html, url, LocalDate.parse("2026-11-01")));
  }
}
