package org.policywatch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.policywatch.model.Extraction;
import org.policywatch.model.Issuer;
import org.policywatch.model.PageKind;
import org.policywatch.model.Target;
import org.policywatch.model.TextFacts;

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

  @Test
  void thePlansOfAPageOffTopicAreNotRead() {
    String plan = "到2025年，云南要建成电子票渡口20座，培育票务企业5家。";

    assertThat(facts("云南电子渡票推广方案出台", plan)).isEqualTo(TextFacts.NONE);
    assertThat(facts("云南区块链渡票推广方案出台", plan).targets()).hasSize(2);
  }

  @Test
  void anOfficialDocumentOffTopicKeepsWhoIssuedIt() {
    String labels =
        "<table><tr><td>索引号</td><td>10-2024-3</td><td>发文机关</td><td>临江市人民政府</td></tr>"
            + "<tr><td>发文字号</td><td>临政发〔2024〕3号</td><td>成文日期</td><td>2024年3月1日</td></tr></table>";
    String html =
        "<html><head><meta charset=utf-8><title>%1$s</title></head><body>%2$s<h1>%1$s</h1><p>%3$s</p></body></html>"
            .formatted("关于推广渡口电子票的通知", labels, "各区政府：临江市人民政府决定推广渡口电子票，请各区认真落实。");

    Extraction record =
        Records.of(html.getBytes(StandardCharsets.UTF_8), "https://gov.example/a/1.html", Map.of());

    assertThat(record.article().kind()).isEqualTo(PageKind.IRRELEVANT);
    assertThat(record.policy().issuers()).extracting(Issuer::name).containsExactly("临江市人民政府");
    assertThat(record.facts().issuers()).isNotEmpty();
  }

  private static TextFacts facts(String title, String... paragraphs) {
    String html =
        "<html><head><meta charset=utf-8><title>%s</title></head><body><h1>%s</h1><p>%s</p></body></html>"
            .formatted(title, title, String.join("</p><p>", paragraphs));
    return Records.of(
            html.getBytes(StandardCharsets.UTF_8), "https://news.example/a/1.html", Map.of())
        .facts();
  }

  private static List<String> targets(String title, String... paragraphs) {
    return facts(title, paragraphs).targets().stream().map(PageTargetsTest::words).toList();
  }

  private static String words(Target target) {
    String day = target.deadline() == null ? "none" : target.deadline().day().toString();
    return target.quantity().quote().text() + " " + day;
  }
}
