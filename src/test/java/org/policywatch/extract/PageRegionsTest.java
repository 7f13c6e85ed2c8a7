package org.policywatch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageUrl;
import org.policywatch.model.RegionMention;
import org.policywatch.model.RegionRole;

class PageRegionsTest {
  private static final String AIM = "会上发布了《区块链产业发展行动计划》，提出到2022年底，全省建成3个区块链园区，企业达到50家。";
  private static final PageUrl URL = new PageUrl("https://www.hebei.example/a/1.html");

  @Test
  void aNewAreaThatIsNamedIsNotTheProvinceWhoseCodeItHas() {
    assertThat(subjects("河北省人民政府关于印发《河北省区块链行动计划》的通知", "各市人民政府，雄安新区管委会：到2022年底，建成3个园区。"))
        .containsExactly("河北省");
  }

  @Test
  void aPlanOfTheNewAreaIsItsOwn() {
    assertThat(subjects("雄安新区区块链行动计划", "雄安新区提出，到2022年底建成3个园区，做法在河北省推广。")).containsExactly("雄安新区");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3月17日，四川省区块链推进会在成都召开。",
        "3月17日，四川省区块链大会在成都国际会议中心开幕。",
        "记者林远成都3月17日电，四川省将有更多区块链园区。"
      })
  void whereAMeetingIsHeldOrAReportWasWrittenIsNotWhatItIsAbout(String text) {
    assertThat(subjects("区块链产业发展行动计划发布", text + AIM)).containsExactly("四川省");
  }

  @Test
  void whereNoOtherPlaceIsNamedItIs() {
    assertThat(subjects("区块链产业发展行动计划发布", "3月17日，区块链大会在成都召开。" + AIM)).containsExactly("成都市");
  }

  private static List<String> subjects(String title, String text) {
    String html =
        "<html><head><meta charset=utf-8><title>%s</title></head><body><h1>%s</h1><p>%s</p></body></html>"
            .formatted(title, title, text);
    FetchedPage page =
        new FetchedPage(
            URL,
            URL,
            Instant.parse("2020-07-10T00:00:00Z"),
            200,
            Map.of("content-type", List.of("text/html")),
            html.getBytes(StandardCharsets.UTF_8),
            null);
    return new PageExtractor(List.of())
        .extract(page).facts().regions().stream()
            .filter(region -> region.role() == RegionRole.SUBJECT)
            .map(RegionMention::name)
            .toList();
  }
}
