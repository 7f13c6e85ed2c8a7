package org.policywatch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageUrl;
import org.policywatch.model.RegionMention;
import org.policywatch.model.RegionRole;

class PageRegionsTest {
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
