package org.policywatch.alert.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.policywatch.alert.match.Watch;

class TargetChartTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Test
  void aMailCountsTargetsByRegionAndYear() {
    Document html =
        html(
            digest(
                Watch.Language.EN,
                item("Hunan", "2027-12-31"),
                item("Hebei", "2027-12-31", "2027-06-30", "2030-12-31")));
    assertThat(html.select(".chart thead th").eachText()).containsExactly("2027", "2030");
    assertThat(html.select(".chart tbody tr").eachText()).containsExactly("Hebei 2 1", "Hunan 1");
    assertThat(html.select("h2 + p").text()).isEqualTo("Number of targets by region and year due");
  }

  @Test
  void aTextCountsThemWithoutColumns() {
    Digest digest =
        digest(
            Watch.Language.EN,
            item("Hunan", "2027-12-31"),
            item("Hebei", "2027-12-31", "2027-06-30", "2030-12-31"));
    assertThat(DigestText.render(digest))
        .contains("    Hebei: 2027 (2), 2030 (1)\n    Hunan: 2027 (1)\n");
  }

  @Test
  void aChartSpeaksTheLanguageOfTheWatch() {
    Digest.Item nowhere = item(List.of(), "2027-12-31");
    Digest.Item joint = item(List.of("北京市", "天津市"), "2027-12-31", "2028-12-31");
    Digest digest = digest(Watch.Language.ZH, nowhere, joint);
    assertThat(html(digest).select(".chart th[scope=row]").eachText())
        .containsExactly("北京市、天津市", "全国或未写明");
    assertThat(DigestText.render(digest)).contains("  目标数（按地区和截止年份）\n");
  }

  @Test
  void whatIsSeenAtAGlanceHasNoChart() {
    assertThat(charts(item("Hebei", "2026-12-31", "2027-12-31", "2028-12-31"))).isZero();
    assertThat(charts(item("Hebei", "2027-12-31"), item("Hunan", "2028-12-31"))).isZero();
    assertThat(charts(item("Hebei", "2027-12-31"), item("Hebei", "2027-06-30", "2027-12-31")))
        .isZero();
    assertThat(charts(item("Hebei", "2027-12-31", "2028-12-31"), item("Hunan", null, null)))
        .isZero();
  }

  @Test
  void yearsLongPastAndFarAwayAreOneColumnEach() {
    Digest.Item[] items = new Digest.Item[12];
    for (int i = 0; i < items.length; i++) {
      items[i] = item("Hebei", (2023 + i) + "-12-31");
    }
    Document html = html(digest(Watch.Language.EN, items));
    assertThat(html.select(".chart thead th").eachText())
        .containsExactly("≤2025", "2026", "2027", "2028", "2029", "≥2030");
    assertThat(html.select(".chart tbody td").eachText())
        .containsExactly("3", "1", "1", "1", "1", "5");
  }

  @Test
  void regionsWithFewTargetsAreOneRow() {
    List<Digest.Item> items = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      items.add(item("R" + i, "2027-12-31"));
    }
    items.add(item("R9", "2027-12-31"));
    Document html = html(digest(Watch.Language.EN, items.toArray(Digest.Item[]::new)));
    assertThat(html.select(".chart tbody tr"))
        .hasSize(8)
        .first()
        .extracting(Element::text)
        .isEqualTo("R9 2");
    assertThat(html.select(".chart tbody tr").last().text()).isEqualTo("3 other regions 3");
  }

  @Test
  void aChartSurvivesMailProgramsThatDropStylesAndPictures() {
    Document html =
        html(
            digest(
                Watch.Language.EN,
                item("Hebei", "2027-12-31"),
                item(
                    "Hunan",
                    "2027-12-31",
                    "2028-12-31",
                    "2028-06-30",
                    "2028-03-31",
                    "2028-03-31")));
    assertThat(html.select("svg, img")).isEmpty();
    assertThat(html.select(".chart td[bgcolor]"))
        .hasSize(3)
        .allMatch(cell -> cell.attr("style").matches("background:#\\w{6};color:#\\w{6}"));
    assertThat(html.select(".chart td.s1").text()).isEqualTo("1 1");
    assertThat(html.select(".chart td.s4").text()).isEqualTo("4");
  }

  @Test
  void aRegionIsNoMarkup() {
    Document html =
        html(
            digest(
                Watch.Language.EN,
                item("<script>x()</script>", "2027-12-31"),
                item("Hunan", "2027-12-31", "2028-12-31")));
    assertThat(html.select("script")).isEmpty();
    assertThat(html.select(".chart").text()).contains("<script>x()</script>");
  }

  @Test
  void aDigestThatLayInTheOutboxBeforeHasItsChart() {
    String aim = "{\"quantity\":\"3个\",\"object\":\"园区\",\"deadline\":\"%s\",\"quote\":\"\"}";
    String item =
        "{\"isNew\":true,\"official\":true,\"id\":\"a\",\"title\":\"t\",\"url\":\"u\","
            + "\"regions\":[\"河北省\"],\"issuers\":[],\"day\":\"\",\"aims\":["
            + aim.formatted("2027-12-31")
            + ","
            + aim.formatted("2028-12-31")
            + "],\"moreAims\":0,\"changes\":[],\"also\":[]}";
    Digest old =
        DigestJson.read(
            "{\"day\":\"2026-03-02\",\"language\":\"ZH\",\"sections\":[{\"watch\":\"w\","
                + "\"query\":\"q\",\"items\":["
                + item
                + ","
                + item
                + "],\"more\":0,\"reminders\":[],\"problem\":null}]}");
    assertThat(html(old).select(".chart tbody tr").text()).isEqualTo("河北省 2 2");
  }

  private static int charts(Digest.Item... items) {
    return html(digest(Watch.Language.EN, items)).select(".chart").size();
  }

  private static Document html(Digest digest) {
    return Jsoup.parse(DigestHtml.render(digest));
  }

  private static Digest digest(Watch.Language language, Digest.Item... items) {
    return new Digest(
        DAY,
        language,
        List.of(
            new Digest.Section(
                "w",
                "q",
                List.of(items),
                List.of(),
                Digest.Untold.NOTHING,
                List.of(),
                List.of(),
                null)));
  }

  private static Digest.Item item(String region, @Nullable String... deadlines) {
    return item(List.of(region), deadlines);
  }

  private static Digest.Item item(List<String> regions, @Nullable String... deadlines) {
    List<Digest.Aim> aims =
        Arrays.stream(deadlines)
            .map(it -> new Digest.Aim("3个", "园区", it == null ? null : LocalDate.parse(it), ""))
            .toList();
    return new Digest.Item(
        true,
        true,
        "a",
        "t",
        "https://a.example/",
        regions,
        List.of(),
        "",
        aims,
        0,
        List.of(),
        List.of());
  }
}
