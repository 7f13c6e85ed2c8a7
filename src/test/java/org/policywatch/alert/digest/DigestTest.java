package org.policywatch.alert.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.policywatch.alert.match.Watch;
import org.policywatch.index.Documents;
import org.policywatch.model.StoredDocument;
import org.policywatch.text.DisplayWidth;

class DigestTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 2);
  private static final Watch WATCH = new Watch("hebei", "区块链", List.of("feed"), LocalTime.NOON);

  @Test
  void anItemShowsItsTargetsWithTheirDeadline() {
    assertThat(text(fresh(plan("河北计划"))))
        .contains("  - 河北计划\n")
        .contains("policy document · 2020-07-15 · Hebei · 河北省工业和信息化厅 [a1]\n")
        .contains("    > 20家 领军企业, by 2022-12-31\n");
  }

  @Test
  void aChineseDigestSpeaksChinese() {
    Digest digest = digest(Watch.Language.ZH, List.of(fresh(plan("河北计划"))), List.of());
    assertThat(DigestText.render(digest))
        .contains("政策文件 · 2020-07-15 · 河北省")
        .contains("截至2022-12-31");
    assertThat(DigestText.subject(digest)).isEqualTo("1条新政策：河北省");
  }

  @Test
  void theSubjectSumsUp() {
    News changed = new News(plan("甲").revision(2), false, List.of("x → y"), List.of());
    StoredDocument due = plan("乙").revision(3);
    Upcoming upcoming =
        new Upcoming(due, due.extraction().facts().targets().getFirst(), DAY.plusDays(9));
    Digest digest =
        digest(Watch.Language.EN, List.of(fresh(plan("丙")), changed), List.of(upcoming));
    assertThat(DigestText.subject(digest)).isEqualTo("1 new policy, 1 changed, 1 deadline: Hebei");
    assertThat(DigestText.render(digest)).contains("9 days left: 20家 领军企业").contains("x → y");
  }

  @Test
  void whatDoesNotFitIsCounted() {
    News[] many = Collections.nCopies(29, fresh(plan("河北计划"))).toArray(News[]::new);
    assertThat(text(many)).contains("  and 4 more\n");
    Documents rich = plan("x");
    for (int i = 0; i < 5; i++) {
      rich.target("3个", 3, "园区", null);
    }
    assertThat(text(fresh(rich))).contains("    > and 2 more\n");
  }

  @Test
  void theSubjectCountsWhatIsNotToldInFull() {
    List<News> news = new ArrayList<>(Collections.nCopies(30, changed(plan("甲"))));
    news.addAll(Collections.nCopies(2, fresh(plan("乙"))));
    Digest digest = digest(Watch.Language.EN, news, Collections.nCopies(22, upcoming(plan("丙"))));
    assertThat(DigestText.subject(digest))
        .isEqualTo("2 new policies, 30 changed, 22 deadlines: Hebei");
    assertThat(DigestText.render(digest)).containsPattern("Deadlines coming up[^~]*! and 2 more");
  }

  @Test
  void theSubjectNamesFirstWhatMostIsAbout() {
    Documents both = plan("甲").of("430000", "湖南省");
    Documents hunan = Documents.document("b", "乙").of("430000", "湖南省");
    Digest digest = digest(Watch.Language.EN, List.of(fresh(both), fresh(hunan)), List.of());
    assertThat(DigestText.subject(digest)).isEqualTo("2 new policies: Hunan, Hebei");
  }

  @Test
  void aDeadlineSaysWhose() {
    Digest digest = digest(Watch.Language.ZH, List.of(), List.of(upcoming(plan("甲"))));
    assertThat(DigestText.subject(digest)).isEqualTo("1个期限临近：河北省");
  }

  @Test
  void nothingNewIsSaid() {
    assertThat(digest(Watch.Language.EN, List.of(), List.of()).isEmpty()).isTrue();
    assertThat(text()).contains("nothing new");
    assertThat(html().select("p.change")).isEmpty();
  }

  @Test
  void aPageCannotSmuggleControlsIn() {
    String text = text(fresh(plan("a\u001b[31m\u202e\r\nb\u0007\u2066c\u0085d")));
    assertThat(text).contains("a[31m bcd\n");
    assertThat(text.replace("\n", "").chars())
        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
  }

  @Test
  void noLineIsWiderThanATerminalAndNothingIsCut() {
    String title = "区块链".repeat(50);
    String text = text(fresh(plan(title)));
    assertThat(text.lines()).allMatch(line -> DisplayWidth.of(line) <= 80);
    assertThat(text.replaceAll("\n +", "")).contains("- " + title);
  }

  @Test
  void aPageCannotSmuggleMarkupIntoAMail() {
    Documents hostile =
        Documents.document("a1", "</a><script>x()</script><img src=//evil.example>")
            .target("3个\"><b>", 3, "<svg onload=x()>", null);
    Document html = html(fresh(hostile));
    assertThat(html.select("script, img, svg, b, [onload]")).isEmpty();
    assertThat(html.select("h3").text()).contains("<script>x()</script>");
  }

  @Test
  void aMailIsAsWideAsAMailProgramAndSumsUpFirst() {
    Document html = html(fresh(plan("河北计划")));
    assertThat(html.select("style").html())
        .contains("max-width:600px")
        .contains("prefers-color-scheme:dark");
    assertThat(html.select("h1 + p").text()).isEqualTo("1 new policy: Hebei");
  }

  @Test
  void aSentenceWithSeveralTargetsIsQuotedOnceAfterThem() {
    Digest.Aim one = new Digest.Aim("3个", "园区", DAY, "建成3个园区、5个平台。");
    Digest.Aim two = new Digest.Aim("5个", "平台", DAY, one.quote());
    Digest.Aim other = new Digest.Aim("20家", "企业", DAY, "培育20家企业。");
    List<Digest.Aim> mixed = List.of(one, other, two);
    Digest.Item item =
        new Digest.Item(
            true,
            true,
            "a1",
            "t",
            "https://a.example/",
            List.of(),
            List.of(),
            "",
            mixed,
            0,
            List.of(),
            List.of());
    Document html = Jsoup.parse(DigestHtml.item(item, Watch.Language.EN));
    assertThat(html.select("li").eachText())
        .containsExactly(
            "3个 园区, by 2024-03-02",
            "5个 平台, by 2024-03-02 “建成3个园区、5个平台。”",
            "20家 企业, by 2024-03-02 “培育20家企业。”");
  }

  @Test
  void noLineOfAMailEndsAmidADay() {
    Document html = html(fresh(plan("河北计划")));
    assertThat(html.select("strong .day").text()).isEqualTo("2022-12-31");
    assertThat(html.select("h1 .day").text()).isEqualTo("2024-03-02");
  }

  @Test
  void aMailLoadsNothing() {
    Document html = html(fresh(plan("河北计划")));
    assertThat(html.select("[src], link, iframe, object")).isEmpty();
    assertThat(html.select("style").html()).doesNotContain("url(").doesNotContain("@import");
    assertThat(html.select("h3 a").attr("href")).startsWith("https://site.example/");
  }

  @Test
  void aDigestComesBackFromJsonAsItWas() {
    StoredDocument due = plan("乙").revision(3);
    Upcoming upcoming =
        new Upcoming(due, due.extraction().facts().targets().getFirst(), DAY.plusDays(9));
    Digest digest = digest(Watch.Language.ZH, List.of(fresh(plan("河北计划"))), List.of(upcoming));
    assertThat(DigestJson.read(DigestJson.write(digest))).isEqualTo(digest);
  }

  private static Documents plan(String title) {
    return Documents.document("a1", title)
        .of("130000", "河北省")
        .issuer("河北省工业和信息化厅")
        .target("20家", 20, "领军企业", "2022-12-31");
  }

  private static News changed(Documents document) {
    return new News(document.revision(2), false, List.of("x → y"), List.of());
  }

  private static Upcoming upcoming(Documents document) {
    StoredDocument due = document.revision(3);
    return new Upcoming(due, due.extraction().facts().targets().getFirst(), DAY.plusDays(9));
  }

  private static News fresh(Documents document) {
    return new News(document.revision(1), true, List.of(), List.of());
  }

  private static String text(News... news) {
    return DigestText.render(digest(Watch.Language.EN, List.of(news), List.of()));
  }

  private static Document html(News... news) {
    return Jsoup.parse(DigestHtml.render(digest(Watch.Language.EN, List.of(news), List.of())));
  }

  private static Digest digest(Watch.Language language, List<News> news, List<Upcoming> upcoming) {
    return new Digest(
        DAY,
        language,
        List.of(new SectionBuilder(DAY, language).section(WATCH, news, upcoming, List.of())));
  }
}
