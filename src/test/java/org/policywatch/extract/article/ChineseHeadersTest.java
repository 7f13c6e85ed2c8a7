package org.policywatch.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.extract.page.PageDom;
import org.policywatch.model.Finding;
import org.policywatch.model.PageUrl;

/** The lines round a Chinese text: of 港湾日报, by 李明, on 2019-03-12. */
class ChineseHeadersTest {
  private static final String TITLE = "我市出台夜间渡船管理新规 明年起施行";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>2019-03-12 08:15来源：港湾日报作者：李明编辑：王芳</p>",
        "<table><tr><td>来源：</td><td>港湾日报</td><td>时间：</td><td>2019-03-12</td></tr></table>",
        "<ul><li><span>来源：</span><em>港湾日报</em></li><li><span>时间：</span><em>2019-03-12</em></li></ul>",
        "<p>【来源：港湾日报】【作者：李明】【日期：2019-03-12】</p>",
        "<p>2019-03-12 转自：港湾日报</p>",
        "<p>2019-03-12 转载自：港湾日报</p>",
        "<p>2019-03-12 来自：港湾日报</p>",
        "<p>2019-03-12 媒体来源：港湾日报</p>",
        "<p>2019-03-12 来源 港湾日报</p>",
        "<p>港湾日报　2019-03-12 08:15</p>",
        "<p>2019-03-12 08:15　港湾日报</p>",
        "<p>2019-03-12 来源：<a href='http://x.example'><img src='a.png'>港湾日报</a> <a>我要评论</a></p>",
        "<div><span id='pubtime'>2019-03-12</span><span id='source'>港湾日报</span></div>",
        "<p>信息来源：<!--<$[信息来源]>begin-->港湾日报<!--<$[信息来源]>end--></p>"
      })
  void theSourceIsRead(String info) {
    assertThat(value(page("", "<h1>" + TITLE + "</h1>" + info, "").byline().creditedSource()))
        .isEqualTo("港湾日报");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>来源： | 发布时间：2019-03-12 | 浏览次数：2168</p>",
        "<p><span>来源：</span><span>作者：</span><span>时间：2019-03-12</span></p>",
        "<p>来源：　作者：李明　时间：2019-03-12</p>",
        "<p>信息来源：<!--<$[信息来源]>begin--><!--<$[信息来源]>end--></p>"
      })
  void anEmptySourceIsNone(String info) {
    assertThat(page("", "<h1>" + TITLE + "</h1>" + info, "").byline().creditedSource()).isNull();
  }

  @Test
  void theSourceUnderTheHeadlineBeatsAMetaThatNamesTheSite() {
    String meta = "<meta name='source' content='港湾新闻网'>";
    String headline = "<h1>" + TITLE + "</h1>";

    assertThat(value(page(meta, headline + "<p>来源：港湾日报</p>", "").byline().creditedSource()))
        .isEqualTo("港湾日报");
    assertThat(value(page(meta, headline, "").byline().creditedSource())).isEqualTo("港湾新闻网");
  }

  @ParameterizedTest
  @CsvSource({
    "<p>来源：港湾日报</p><p>记者 李明 通讯员 张强</p>,''",
    "'',<table><tr><td>作者： 记者李明</td><td>编辑： 王芳</td></tr></table>",
    "'',<p>（记者 李明）</p>",
    "'',<p>来源：港湾日报 记者 李明</p>",
    "<p><span>本报记者 李明</span><span>2019-03-12 08:15</span></p>,''",
    "<p>本报记者 李明</p>,''",
    "<p><b>2019-03-12 08:15</b><b>港湾日报</b><b>记者 李明</b></p>,''",
    "'',<p>记者 李明 编辑 王芳 校对 刘洋</p>",
    "<p>港湾日报／ 記者<a href='/r/7'>李明</a>／港城即時報導</p>,''",
    "<p>記者李明港城報導</p>,''",
    "<p>文丨李明</p>,''",
    "<p>2019/03/12 - 李明∕港城報導</p>,''",
    "<p>2019-03-12 李明/综合报道</p>,''",
    "<div class=x7><span data-testid=author-name>李明</span><span>2019-03-12</span><button>关注</button></div>,''",
    "<div class=x7><b id=articleAuthor>李明</b><i>2019-03-12</i></div>,''",
    "<p>2019-03-12 作者：文/李明 图/邓舟</p>,''",
    "<p>2019-03-12 作者：图/邓舟 文/李明</p>,''",
    "<p>（港灣通訊社記者李明港城5日電）</p>,''",
    "<div><a>李明</a><em>特邀作者</em><time>2019-03-12 08:15</time></div>,''",
    "<div><span>李明 专栏作者</span><time>2019-03-12 08:15</time></div>,''",
    "'',<p>文字 | 李明</p><p>编辑 | 王芳</p>",
    "<div class=authi><a href='/u/7'>李明</a></div><div class=authi><em>发表于 2019-3-12</em></div>,''"
  })
  void theReporterIsTheAuthor(String info, String end) {
    assertThat(value(page("", "<h1>" + TITLE + "</h1>" + info, end).byline().author()))
        .isEqualTo("李明");
  }

  @Test
  void theNameOfTheSiteOrAPartOfItIsNoAuthor() {
    String metas =
        "<meta property='og:site_name' content='港湾潮声 HarbourTide'><meta name='author' content='港湾潮声'>";

    assertThat(page(metas, "<h1>" + TITLE + "</h1>", "").byline().author()).isNull();
  }

  @Test
  void theHouseOfAGuestIsNoAuthor() {
    String header = "<h1>" + TITLE + "</h1><p>2019-03-12 潮声社特约评论员</p>";

    assertThat(page("", header, "").byline().author()).isNull();
  }

  @Test
  void theSourceUnderTheHeadlineBeatsTheAccountThatPosts() {
    String meta = "<meta name='mediaid' content='潮声'>";
    String headline = "<h1>" + TITLE + "</h1>";

    assertThat(value(page(meta, headline + "<p>来源: 港湾日报</p>", "").byline().creditedSource()))
        .isEqualTo("港湾日报");
    assertThat(value(page(meta, headline, "").byline().creditedSource())).isEqualTo("潮声");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本报讯（记者 李明）港务委员会5日召开会议。",
        "【港湾日报 记者 李明】港务委员会5日召开会议。",
        "（港灣通訊社記者李明東港5日電）港務委員會今天召開會議。",
        "港湾日报5日讯(记者 李明 通讯员 张强)港务委员会召开会议。"
      })
  void theReporterIsNamedAtTheHeadOfTheText(String first) {
    String header = "<h1>" + TITLE + "</h1><p>2019-03-12</p><p>" + first + "</p>";

    assertThat(value(page("", header, "").byline().author())).isEqualTo("李明");
  }

  @Test
  void theAccountAboveTheHourIsNotOfTheText() {
    String header =
        "<div class='t'>" + TITLE + "</div><div>港湾日报</div><div>2019-03-12 08:15来自东港+关注</div>";

    ArticleReader.Reading page = page("", header, "<p>记者 李明 编辑 王芳</p><div>展开全文</div>");

    assertThat(page.text()).startsWith("港务委员会召开会议").endsWith("拨打热线反映情况。");
    assertThat(page.published().value().iso()).isEqualTo("2019-03-12T08:15");
  }

  @Test
  void fieldsAndStateOfAnOpinionPollAreNotOfTheText() {
    String header =
        "<h2>"
            + TITLE
            + "</h2><ul><li><label>征集部门</label>：港务委员会</li><li><label>截止时间</label>：2019-04-12</li>"
            + "<li><label>状态</label>：已结束</li></ul><div>征集内容 我要留言 结果反馈</div>";

    ArticleReader.Reading page =
        page("", header, "<form><label>姓名</label><input><label>您的意见</label></form>");

    assertThat(page.text()).startsWith("港务委员会召开会议").endsWith("拨打热线反映情况。");
  }

  @Test
  void whoTookThePictureIsNotTheAuthor() {
    String header = "<h1>" + TITLE + "</h1><p>2019-03-12</p><p>三号码头夜色（記者李明攝）</p>";

    assertThat(page("", header, "").byline().author()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"港湾日报数字报-夜间渡船新规施行,港湾日报", "夜间渡船新规施行 - 港湾论坛 - Powered by Discuz!,港湾论坛"})
  void theSiteIsNamedBeforeOrBehindTheHeadline(String title, String site) {
    String html = "<title>" + title + "</title><p>夜间渡船新规施行</p>";
    PageUrl url = new PageUrl("http://news.example/yw/content_88.html");

    assertThat(
            new ArticleReader()
                .read(PageDom.of(html, url, LocalDate.parse("2026-11-01")))
                .byline()
                .outlet()
                .value())
        .isEqualTo(site);
  }

  @Test
  void aHeadlineBelowTheNameOfItsColumnIsTheHeadline() {
    String html =
        "<title>港務局 - 新聞公報</title><h1>新聞公報</h1><table><tr><td class='pr-title'>渡船夜間停航安排</td></tr>"
            + "<tr><td>港務局今日公布，十二月起午夜後停航。市民可改乘巴士。</td></tr></table>";
    PageUrl url = new PageUrl("http://news.example/yw/content_88.html");

    assertThat(
            value(
                new ArticleReader()
                    .read(PageDom.of(html, url, LocalDate.parse("2026-11-01")))
                    .title()))
        .isEqualTo("渡船夜間停航安排");
  }

  @Test
  void theHeadlineOfAPageThatIsNamedAsItsPaperIsTheLinkToIt() {
    String html =
        "<title>港灣測潮報電子版</title><div><a href='content_87.htm'>輕軌東延線年內動工</a><br>"
            + "<a href='content_88.htm'>渡船夜間停航安排公佈</a></div><table><tr><td>公共交通</td></tr>"
            + "<tr><td><b>渡船夜間停航安排公佈</b></td></tr><tr><td>市民可以改乘夜間巴士</td></tr></table>"
            + "<div>港務局今日公布渡船安排，十二月起午夜後停航。市民可改乘巴士，票價不變。</div>"
            + "<div>新安排實施後，碼頭沿線商舖可以延長營業時間，但晚上十點以後不得使用擴音設備。</div>"
            + "<p>港灣測潮報有限公司版權所有</p>";
    PageUrl url = new PageUrl("http://news.example/html/2023-05/17/content_88.htm");

    ArticleReader.Reading page =
        new ArticleReader().read(PageDom.of(html, url, LocalDate.parse("2026-11-01")));

    assertThat(value(page.title())).isEqualTo("渡船夜間停航安排公佈");
    assertThat(value(page.byline().outlet())).isEqualTo("港灣測潮報");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>[资讯] 我市出台夜间渡船管理新规 明年起施行</h1>",
        "<h1>我市出台夜间渡船管理新规<br>明年起施行</h1>",
        "<div class='title'><p>我市出台夜间渡船管理新规</p><p>明年起施行</p></div>",
        "<h1><a href='/'>港湾新闻网</a></h1><h2>我市出台夜间渡船管理新规 明年起施行</h2>",
        "<h1>要闻</h1><div class='title'>我市出台夜间渡船管理新规 明年起施行</div>",
        "<p>当前位置：首页 &gt; 要闻 &gt; 正文</p>"
      })
  void theHeadlineIsWholeAndNotThatOfTheSite(String headline) {
    assertThat(value(page("", headline + "<p>2019-03-12</p>", "").title())).isEqualTo(TITLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='date'><b>12</b><span>2019-03</span></div>",
        "<div class='date'><div>03-12</div><div>2019</div></div>",
        "<div><span>2019</span><span><em>03</em>/<em>12</em></span><span>08:15:33</span></div>"
      })
  void theDayIsPutTogetherFromBoxes(String boxes) {
    ArticleReader.Reading page = page("", "<h1>" + TITLE + "</h1>" + boxes, "");

    assertThat(page.published()).isNotNull();
    assertThat(page.published().value().day()).isEqualTo("2019-03-12");
  }

  private static @Nullable String value(@Nullable Finding<String> finding) {
    return finding == null ? null : finding.value();
  }

  private static ArticleReader.Reading page(String head, String header, String end) {
    String html =
        """
        <html><head><title>%s_港湾新闻网</title>%s</head><body>
        <div class="top"><a href="/">首页</a> <a href="/yw/">要闻</a> <a href="/jj/">经济</a></div>
        <div class="main">%s<div class="content">
        <p>港务委员会召开会议，审议通过夜间渡船管理新规，自明年一月起施行。会议由委员会主任主持，各区负责人参加。</p>
        <p>新规明确，午夜之前每小时开行两班渡船，夜间票价维持不变；码头沿线商铺可以延长营业时间，但不得使用高音喇叭。</p>
        <p>委员会将按季度统计客流，并于年底前向社会公布结果，征求各方意见后再作调整。市民可以拨打热线反映情况。</p>
        %s</div></div><div class="foot">版权所有 港湾新闻网</div></body></html>
        """
            .formatted(TITLE, head, header, end);
    PageUrl url = new PageUrl("http://news.example/yw/content_88.html");
    return new ArticleReader().read(PageDom.of(html, url, LocalDate.parse("2026-11-01")));
  }
}
