package org.policywatch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.policywatch.model.Target;

/** What a page adds to the targets of its sentences. */
class PageTargetsTest {
  @Test
  void aDaySetForTheAimsOfSomeRegionsIsTheirDeadline() {
    assertThat(
            targets(
                "几个省的区块链目标比一比",
                "云南要培育区块链企业60家，广西提出建成4个区块链园区，江西计划培育区块链企业50家。",
                "云南和江西的方案均到2028年底收官。"))
        .containsExactly("60家 2028-12-31", "4个 none", "50家 2028-12-31");
  }

  @Test
  void aDaySetForAllAimsIsTheDeadlineOfEach() {
    assertThat(
            targets(
                "Blockchain goals of two provinces",
                "Yunnan wants to nurture 60 blockchain firms. Guangxi plans to build four parks.",
                "All of these targets are to be met by the end of 2028."))
        .containsExactly("60 2028-12-31", "four 2028-12-31");
  }

  @Test
  void aSentenceWithAnAimOfItsOwnSetsNothingForOthers() {
    assertThat(targets("云南区块链方案出台", "云南要培育区块链企业60家。", "云南的计划还要求园区建设都在2028年底前完成，园区达到5个。"))
        .contains("60家 none");
  }

  private static List<String> targets(String title, String... paragraphs) {
    String html =
        "<html><head><meta charset=utf-8><title>%s</title></head><body><h1>%s</h1><p>%s</p></body></html>"
            .formatted(title, title, String.join("</p><p>", paragraphs));
    return Records.of(
            html.getBytes(StandardCharsets.UTF_8), "https://news.example/a/1.html", Map.of())
        .facts()
        .targets()
        .stream()
        .map(PageTargetsTest::words)
        .toList();
  }

  private static String words(Target target) {
    String day = target.deadline() == null ? "none" : target.deadline().day().toString();
    return target.quantity().quote().text() + " " + day;
  }
}
