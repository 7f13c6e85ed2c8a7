package org.policywatch.extract.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policywatch.extract.article.FerryPages.FERRIES;
import static org.policywatch.extract.article.FerryPages.paragraphs;
import static org.policywatch.extract.article.FerryPages.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands among the paragraphs of a text and is not of it. */
class AmongParagraphsTest {
  private static final String BOATS =
      """
      港务局日前公布夜间渡船管理规定，自十二月起施行，末班船开到午夜。
      规定明确，夜间每小时开行两班，票价与白天一样，老人和学生半价。
      码头沿线商铺可以延长营业时间，但晚上十点以后不得使用扩音设备。""";

  /** What its boxes are called does not say what they are. */
  private static final String CARDS =
      """
      <div class="zq"><h4>In the same week</h4>
      <div class="k3"><h5><a href="/a/1">The old ferry is sold to a man in Ghent</a></h5><p>It may sail, he says, or be a house.</p></div>
      <div class="k3"><h5><a href="/a/2">Gulls take the last chip shop on the mole</a></h5><p>The owner gave up when they learned to open doors.</p></div>
      <div class="k3"><h5><a href="/a/3">Pier four stays shut until the spring</a></h5><p>Divers have found that nothing holds it up.</p></div></div>""";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<form action='/join'><h4>Tides in brief</h4><p>Three stories from the quay, each Friday, at no charge.</p><input type='email'></form>",
        "<div class='wp-block-button'><a href='/go/1'>See ticket prices</a></div>",
        "<table align='left'><tr><td><img src='q.jpg'><br>The quay at dusk, seen from the old mole. (Harbour archive)</td></tr></table>",
        "<p>Some of these are affiliate links, for which we may be paid.</p>",
        "<p>Pin this for later!</p>",
        "<p>DISCLOSURE: The terms on which you read the Harbour Review have changed since May.</p>",
        "<p>If you like our tide tables, please consider supporting the Harbour Review.</p>",
        "<p>The Harbour Review has affiliate partnerships, which do not change what we write.</p>",
        "<p>Mara Quill, press@harbour.example</p>",
        "<p>Harbour press office | +44 20 7946 0000 | press@harbour.example</p>",
        "<p>+44 20 7946 0000</p>",
        "<p><b>Press contact:</b><br>Mara Quill<br>Harbour Office</p>",
        "<div><a href='/t/1'>Ferries</a> <a href='/t/2'>Night</a></div>",
        "<p><img src='q.jpg'></p><p style='text-align:center'>The quay at dusk, from the old mole.</p>",
        "<p><img src='q.jpg'></p><p>Passengers waiting at pier three</p>",
        "<p><img src='q.jpg'></p><p><em>Passengers wait at pier three, some of them since noon.</em></p>",
        "<div class='art-img'><picture><noscript><img src='q.jpg'></noscript></picture><div class='art-img__cont'><div>The quay at dusk, seen from the old mole.</div><div>Harbour archive</div></div></div>",
        "<div class='art-img'><amp-img src='q.jpg'></amp-img><div>The quay at dusk, seen from the old mole.</div></div>",
        "<blockquote class='instagram-media'><p><a href='/i/1'>We sail tonight #ferry</a></p><p>A post shared by <a href='/i'>The quay</a> (@quay) on Apr 27, 2020 at 9:24am</p></blockquote>",
        "<div><b>More information:</b> R. Berg et al. Moles and tides in a northern port, <i>Quay Papers</i> (2019). <a href='https://doi.test/10.1000/q.14'>DOI: 10.1000/q.14</a></div>",
        "<div class='q1'><form><p>Who moves the tides, and why it matters.</p></form></div>",
        "<div data-testid='NewsletterSignup'><p>Tides, gales and who was late, each Friday, at no charge.</p></div>",
        "<section aria-label='Related stories'><p>The old ferry has been sold to a man in Ghent, and may sail.</p></section>",
        "<section role='complementary'><p>The old ferry has been sold to a man in Ghent, and may sail.</p></section>",
        "<p>Stay with the Harbour Review for updates on this story.</p>",
        "<p><em>Have you seen the night boats? Write to <a href='#'>quay@harbour.example</a> and say what you think.</em></p>",
        "<p>Our members pay for these reports. Join them, and support our journalism, from two pounds a month.</p>",
        CARDS,
        "<p><b>IN THE PORT: </b><a href='/a/7'>Crane drivers vote on a new rota</a></p>",
        "<p>Watch: the first night boat leaves pier three</p>",
        "<div class='q1'><div>The tides, each morning</div><div>We send them before you wake up.</div><div class='q2'><input type='email'><div>Leave whenever you like.</div></div></div>",
        "<div class='q1'><div><a href='/a/8'>A letter on boats</a></div><div>Who owns the moles, and why it matters to all.</div><div>Read full story</div></div>",
        "<h5 class='bildunterschrift'>The quay at dusk, from the old mole.</h5>",
        "<p>Header image: The quay at dusk, from the mole, CC BY 2.0</p>",
        "<p>Cover photo by Mara Quill for the Harbour Review</p>",
        "<p class='cutline'>The quay at dusk, from the old mole.</p>",
        "<div class='q1'><h4>The best of the quay, first</h4><p>Our weekend letter is short, and rarely late.</p><a href='/j'>Join</a></div>",
        "<p>Press contact: Mara Quill, +44 20 7946 0000</p>",
        "<div class='k1'><h4>At a glance</h4><dl><dt>Maker</dt><dd>Quay &amp; Sons</dd></dl><a href='https://shop.test/x'>Order a timetable</a></div>",
        "<div class='k1'><img><div>Ferry lamp, £4</div><a href='https://shop.test/x'>Buy from Toolshed</a></div>",
        "<p>Related: The old ferry is sold to a man in Ghent</p>",
        "<p><em>If you liked this, clap for it and follow me for more tides.</em></p>",
        "<div class='endnotes'><h3>Endnotes</h3><ol><li>R. Berg, “Moles and Tides”, Quay Papers 14, 2018, pp. 22 to 31.</li></ol></div>",
        "<table class='infobox'><tr><td>Opened</td><td>1881</td></tr><tr><td>Owner</td><td>The harbour board</td></tr></table>",
        "<p>The Quay Institute takes money from ports. Findings and opinions are solely those of the authors.</p>",
        "<div><h2>References</h2><ol><li>R. Berg, Moles and Tides, Quay Press, 1977, p. 22.</li></ol></div>"
      })
  void itIsLeftOutOfAnEnglishText(String intruder) {
    assertThat(text("en", "Night ferries to run from December", FERRIES, intruder, ""))
        .isEqualTo(FERRIES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>夜色中的三号码头（资料图）</p>",
        "<p>文字丨林远 图片丨周静</p>",
        "<p>记者：林远</p>",
        "<p>一审：林远 二审：周静 三审：何平</p>",
        "<p>策划/统筹：林远、周静</p>",
        "<p>下载本报APP，每天签到领礼品</p>",
        "<p>本报新闻热线 0571-8888 0000</p>",
        "<p>請繼續往下閱讀…</p>",
        "<p>為求最佳閱讀效果，請更新您的瀏覽器。</p>",
        "<p>現在就用APP看新聞，天天有好禮</p>",
        "<p>責任編輯：林遠</p>",
        "<p class='picIntro'>三号码头的夜色，渡船正在靠岸，旅客依次下船。</p>",
        "<p>举报/反馈</p>",
        "<p>78人评论</p>",
        "<p>渡船驶离三号码头，旅客在甲板上拍照。 林远 摄</p>",
        "<p>夜色中的三号码头（本报记者 林远摄）</p>",
        "<p>（港务局 供稿人：林远 审核人：周静）</p>",
        "<p>本文1200字，阅读约需3分钟</p>",
        "<p>喜欢就点个赞吧↓↓↓</p>",
        "<p>支持夜航報導，小額贊助本報。</p>",
        "<p>本網站之文字及圖片，非經授權，不得轉載。</p>",
        "<p>▲末班船開到午夜。（圖／港務局提供）</p>",
        "<p>▼6月8日 港務局記者會▼</p>",
        "<p># 渡船# 夜航</p>",
        "<p>记者林远／港城报导</p>",
        "<p>港湾日报记者 林远</p>",
        "<p>头图｜港湾图库</p>",
        "<p>想看更多夜航故事，欢迎添加小编微信：gangwan-1</p>",
        "<p>更多港灣報導：</p><p><a href='/a/9'>碼頭十大夜景一次看</a></p>",
        "<p>※ 歡迎轉貼本文連結；未經同意，請勿複製轉貼文章內容</p>",
        "<p>港務局發言人：林遠副局長<br>聯絡電話：02-0000-0000#11<br>業務聯絡人：周靜組長</p>",
        "<div><h3>港灣推薦</h3><p>訂閱一年，送咖啡券兩張。</p></div>",
        "<p class='pic-note'>图1 夜航的班次和票价</p>",
        "<p>图源：港务局年报</p>",
        "<p>渡船驶离三号码头（摄影：林远）</p>",
        "<p class='header_image_desc'>夜色中的三号码头，渡船正在靠岸。</p>",
        "<p>渡船驶离三号码头。港湾日报记者 林远 图</p>",
        "<p>影片來源：旅客提供</p>",
        "<div><span>政策原文</span><a href='/a/3'>渡船夜间管理规定</a><i>查看</i></div>",
        "<div><a href='/p/2'><span>船工老林：一条船的旅行</span><span>412 赞同 · 33 评论</span></a></div>",
        "<p>我是老林，关注我，带你看懂渡口。</p>",
        "<div><i></i><span>听新闻</span><span>03:12</span></div>",
        "<div><p>您对本次答复是否满意？</p><p><label>满意</label><label>基本满意</label><label>不满意</label></p></div>"
      })
  void itIsLeftOutOfAChineseText(String intruder) {
    assertThat(text("zh", "渡船夜间延时 末班船开到午夜", BOATS, intruder, "")).isEqualTo(BOATS);
  }

  @Test
  void wordsBelowAPictureInALayoutTableAreNotOfTheText() {
    String html =
        """
        <html><head><title>Night ferries to run from December</title></head><body><table><tr><td>Home</td></tr>
        <tr><td><h1>Night ferries to run from December</h1></td></tr><tr><td><div>%s</div></td></tr></table></body></html>
        """
            .formatted(
                paragraphs(FERRIES)
                    .replaceFirst(
                        "</p>",
                        "</p><p align='center'><img src='q.jpg'></p><p align='center'>Passengers waiting at pier three</p>"));

    assertThat(read(html)).isEqualTo(FERRIES);
  }

  @Test
  void nothingOfTheTextStandsBelowTheEditor() {
    String html =
        """
        <html><head><title>渡船夜间延时 末班船开到午夜</title></head><body><div class="a1"><div>
        <h1>渡船夜间延时 末班船开到午夜</h1>%s<div><span>责任编辑：林远</span></div></div>
        <div class="b1"><h4>有声专栏</h4><p>听渡口的老船工讲一讲，过去的人怎么过江。</p></div></div>
        </body></html>
        """
            .formatted(paragraphs(BOATS));

    assertThat(read(html)).isEqualTo(BOATS);
  }

  @Test
  void whatTheSenderSaysOfItselfBelowAReleaseIsNotOfIt() {
    String about = "<p># # #</p><p><b>About us</b><br>The harbour board keeps nine piers.</p>";

    assertThat(read("<h1>Night ferries</h1><div>" + paragraphs(FERRIES) + about + "</div>"))
        .isEqualTo(FERRIES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Dial-in number: +44 20 7946 0000</p>",
        "<p>Questions went unanswered at press@harbour.example for a week.</p>",
        "<p>记者：末班船几点开？</p>",
        "<p>发言人：末班船的时间没有变。</p>",
        "<p>（记者 林远）</p>",
        "<p><img src='q.jpg'></p><p><b>What passengers pay</b></p>",
        "<p><img src='q.jpg'></p><p>一、票价和班次</p>",
        "<p><img src='q.jpg'></p><p align='center'>渡船驶离码头，旅客在甲板上看灯。</p>",
        "<p align='center'><img src='q.jpg'></p><p align='center'>图注：旅客在三号码头排队登船</p>",
        "<div><p>Buy a ticket before you board.</p></div>",
        "<noscript><img src='n.gif' width='1' height='1'></noscript><p>What passengers pay</p>",
        "<h2 id='risk'>What could go wrong</h2>",
        "<p>老人说，没有人关注我们过不过江。</p>",
        "<p>Passengers who want a seat should download the app and sign up before noon.</p>",
        "<ul><li>Sign up with your e-mail address and follow the steps.</li></ul>"
      })
  void whatIsSaidIsKept(String said) {
    assertThat(text("en", "Night ferries to run from December", FERRIES, said, ""))
        .contains(said.replaceAll("<[^>]+>", ""));
  }

  @Test
  void whatTheStatedTextDoesNotKnowIsLeftOut() {
    String prompt =
        "<div class='k7'><p>Want the tides on your phone, every morning? Our app has them, and the gales.</p></div>";

    assertThat(text("en", "Night ferries to run from December", FERRIES, prompt, FERRIES))
        .isEqualTo(FERRIES);
  }

  @Test
  void aStatedTextThatBreaksOffDecidesNothing() {
    String start = FERRIES.substring(0, FERRIES.indexOf("fares"));

    assertThat(text("en", "Night ferries to run from December", FERRIES, "", start))
        .isEqualTo(FERRIES);
  }

  @Test
  void postsThatTheTextShowsStayThoughNotStated() {
    String post =
        "<blockquote><p>We shall sleep badly, and be home early, wrote the baker of Quay Street.</p></blockquote>";

    assertThat(text("en", "Night ferries to run from December", FERRIES, post, FERRIES))
        .contains("wrote the baker");
  }

  /** The text of a page that shows the intruder behind the second paragraph. */
  private static String text(
      String language, String title, String text, String intruder, String stated) {
    String second = paragraphs(text).replaceFirst("(?s)(</p>.*?</p>)", "$1" + intruder);
    String json =
        stated.isEmpty()
            ? ""
            : "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"%s\"}</script>"
                .formatted(stated.replace('\n', ' '));
    return read(
        """
        <html lang="%s"><head><title>%s</title>%s</head><body><nav><a href="/">Home</a></nav>
        <main><h1>%s</h1><div class="x1">%s</div></main></body></html>
        """
            .formatted(language, title, json, title, second));
  }
}
