package org.policywatch.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.extract.page.PageDom;
import org.policywatch.model.PageUrl;

/** Where a text goes on and where it ends: its parts, its column, the text that a page states. */
class TextPartsTest {
  private static final String TITLE = "Night ferries to run from December";

  @ParameterizedTest
  @CsvSource({
    "p, Question:, p, Reply:",
    "p, 问：, p, 答复：",
    "h2, The rules, h2, Comment",
    "h3, What is new, h3, Discussion",
    "p, Frage:, p, Kommentar:"
  })
  void aWordThatHeadsAPartOfTheTextDoesNotEndIt(
      String tag, String above, String second, String word) {
    String html =
        """
        <html><head><title>%1$s</title></head><body><h1>%1$s</h1><div class="b1"><%2$s>%3$s</%2$s>
        <p>The harbour board was asked how late the ferries will run, and who is to pay for it.</p>
        <p>It was asked as well whether those who live on the quay were heard, and what they said.</p>
        <%4$s>%5$s</%4$s><p>Madam President,</p>
        <p>Two boats an hour will run until midnight, and fares stay as they are, the board says.</p>
        <p>Shops along the quay may open for longer, but loudspeakers are forbidden after ten.</p>
        </div></body></html>
        """
            .formatted(TITLE, tag, above, second, word);

    assertThat(read(html)).contains(word + "\nMadam President,").endsWith("after ten.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h3>Comment</h3><div class='c1'><b>Ann</b><p>I shall sleep badly, and be home early.</p></div>",
        "<h3>Comments</h3><p class='c1'>I shall sleep badly, and be home early, says Ann.</p>",
        "<div><h3>DISCLOSURE</h3><p>Our house owns two boats and a kiosk on pier three.</p></div>",
        "<div class='lg'><p>This briefing is for general information only and does not constitute legal advice.</p></div>",
        "<p>Nothing in this alert is legal advice. © 2023 Quay and Sons LLP.</p>",
        "<p>Attorney advertising. Prior results do not guarantee a similar outcome.</p>"
      })
  void whatReadersAndLawyersSayBelowIsNotOfTheText(String below) {
    String text =
        "The harbour board has approved rules for ferries at night, which take effect in December.\n"
            + "Two boats an hour will run until midnight, and fares stay as they are, the board said.";
    String html =
        "<html><head><title>%1$s</title></head><body><main><h1>%1$s</h1><div class='b1'>%2$s</div>%3$s</main></body></html>"
            .formatted(TITLE, "<p>" + text.replace("\n", "</p><p>") + "</p>", below);

    assertThat(read(html)).isEqualTo(text);
  }

  @Test
  void theColumnBesideTheTextIsNotOfIt() {
    String html =
        """
        <html><head><title>渡船夜间延时至午夜--港湾新闻网</title></head><body><center>
        <table width="900"><tr><td width="640" valign="top"><table><tr><td><font size="5">渡船夜间延时至午夜</font></td></tr>
        <tr><td><p>港务局日前公布夜间渡船管理规定，自十二月起施行，末班船开到午夜。</p>
        <p>规定明确，夜间每小时开行两班，票价与白天一样，老人和学生半价。</p></td></tr>
        <tr><td>【相关新闻】<br>·<a href="/1">东渡码头改造完工</a></td></tr>
        <tr><td>【声明】本网转载的作品，目的在于传递更多信息，并不代表本网赞同其观点。</td></tr></table></td>
        <td width="260" valign="top"><table><tr><td>本周导读</td></tr>
        <tr><td>入秋以来，全市渡口客流增加一成，港务局增开船只。本报记者走进三个渡口，记录船工的一天。</td></tr></table></td></tr></table>
        </center></body></html>
        """;

    assertThat(read(html))
        .isEqualTo("港务局日前公布夜间渡船管理规定，自十二月起施行，末班船开到午夜。\n规定明确，夜间每小时开行两班，票价与白天一样，老人和学生半价。");
  }

  @Test
  void whatAnOfficeSaysOfItsLettersIsNotOfTheAnswer() {
    String html =
        """
        <html><head><title>来信详情-区长信箱</title></head><body><div class="xq"><h3>来信详情</h3><table>
        <tr><td>来信标题</td><td>夜间渡船末班时间的咨询</td></tr><tr><td>来信人</td><td>林**</td></tr>
        <tr><td>来信时间</td><td>2024-03-02 09:10:00</td></tr>
        <tr><td>答复内容</td><td><p>林先生：您好！来信收悉，现答复如下。</p>
        <p>根据夜间渡船管理规定，末班船开到午夜，票价与白天一样，老人和学生半价。感谢您的关注！</p></td></tr></table></div>
        <div class="bl"><h4>热门信件</h4><ul><li>东渡码头何时完工</li></ul></div>
        <div class="xz"><h4>来信须知</h4><p>来信请写明姓名和电话，一般问题五个工作日内答复，重复来信不再受理。</p></div></body></html>
        """;

    assertThat(read(html)).endsWith("感谢您的关注！").doesNotContain("须知", "热门");
  }

  @Test
  void theStatedTextIsReadWhereThePageShowsItsBeginning() {
    String html =
        """
        <html><head><title>渡船夜间延时至午夜_港湾新闻</title><script type="application/ld+json">
        {"@type":"NewsArticle","headline":"渡船夜间延时至午夜","articleBody":"　　港务局日前公布夜间渡船管理规定，自十二月起施行，末班船开到午夜。\\n　　规定明确，夜间每小时开行两班，票价与白天一样，老人和学生半价，自行车免费。\\n　　码头沿线商铺可以延长营业时间，但晚上十点以后不得使用扩音设备，违者罚款。\\n　　老人和学生过江半价，自行车和婴儿车免费，带狗的旅客请走后舱。\\n　　港务局说，现有渡口九个。"}
        </script></head><body><div class="a1"><h1>渡船夜间延时至午夜</h1><div class="a2"><p>港务局日前公布夜间渡船管理规定，自十二月起施行，末班船开到午夜。</p></div>
        <button>打开客户端阅读全文</button></div><div class="f1"><div><a href="/2">东渡码头改造完工</a>
        <p>记者从港务局获悉，东渡码头改造工程日前完工，新候船室可容纳八百人，比过去多一倍。</p></div></div></body></html>
        """;

    assertThat(read(html)).startsWith("港务局日前").endsWith("现有渡口九个。").doesNotContain("候船室");
  }

  private static String read(String html) {
    PageUrl url = new PageUrl("http://news.example/a/ferries");
    return new ArticleReader().read(PageDom.of(html, url, LocalDate.parse("2026-11-01"))).text();
  }
}
