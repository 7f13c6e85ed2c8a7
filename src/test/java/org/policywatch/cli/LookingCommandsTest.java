package org.policywatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.index.Documents;
import org.policywatch.json.RecordJson;
import org.policywatch.model.PageKind;

/** The commands that look at a collection from another side than search. */
class LookingCommandsTest {
  @TempDir Path folder;

  @BeforeEach
  void collection() throws IOException {
    take(
        record(
            "hebei",
            Documents.document("a", "河北省区块链产业发展规划")
                .text("推动区块链与制造业融合，建设产业园区。")
                .of("130000", "河北省")
                .issuer("河北省工业和信息化厅")
                .target("100家", 100, "区块链企业", "2090-12-31")),
        record(
            "hainan",
            Documents.document("b", "海南省区块链产业若干措施")
                .text("推动区块链与制造业融合，支持自由贸易港。")
                .published("2021-03-01")
                .of("460000", "海南省")
                .target("300家", 300, "区块链企业", "2090-12-31")
                .target("2个", 2, "园区", "2019-12-31")),
        record("other", Documents.document("c", "森林防火通知").text("严禁携带火种进入林区。")));
  }

  @Test
  void jsonHasTheSameNamesWhateverIsThere() {
    String bare = run("search", "森林防火", "--json").out();
    String rich = run("search", "河北 区块链", "-n", "1", "--json").out();

    assertThat(bare)
        .contains("\"total\":1,\"total_is_exact\":true", "\"notes\":[]", "\"id\":\"other\"")
        .contains("\"document_number\":null", "\"issuers\":[]", "\"targets\":[]", "\"also\":[]");
    assertThat(rich)
        .contains("{\"code\":\"130000\",\"name\":\"河北省\"}", "\"issuers\":[\"河北省工业和信息化厅\"]")
        .contains("\"value\":100", "\"deadline\":\"2090-12-31\"", "\"region\":null");
  }

  @Test
  void reportsOfOneAnnouncementAreOneHitUnlessAllAreAskedFor() throws IOException {
    Documents plan =
        Documents.document("e", "广西数字货币专项规划发布").policyTitle("广西数字货币专项规划").of("450000", "广西");
    Documents report =
        Documents.document("f", "解读：数字货币迎来新规划")
            .policyTitle("广西数字货币专项规划")
            .kind(PageKind.NEWS_REPORT)
            .of("450000", "广西");
    Documents reprint = Documents.document("g", "解读：数字货币迎来新规划").published("2020-07-18");
    Documents nextYear = Documents.document("h", "解读：数字货币迎来新规划").published("2021-07-18");
    take(record("plan", plan), record("report", report));
    take(record("reprint", reprint), record("later", nextYear));

    assertThat(run("search", "数字货币", "--json").out()).contains("\"also\":[\"report\",\"reprint\"]");
    assertThat(run("search", "数字货币", "--csv").lines()).hasSize(3);
    assertThat(run("search", "数字货币").out()).contains("also in report, reprint");
    assertThat(run("search", "数字货币", "--all", "--csv").lines()).hasSize(5);
  }

  @Test
  void facetsCountDocuments() {
    CommandLineRun facets = run("search", "区块链", "--facets", "--csv");

    assertThat(facets.lines())
        .contains("region,130000,河北省,1", "published,2021,2021,1", "source,import,import,2");
    assertThat(run("search", "区块链", "--facets").out()).contains("河北省");
    assertThat(run("search", "区块链", "--facets", "--json").out())
        .contains("\"issuer\":[{\"value\":\"河北省工业和信息化厅\"");
  }

  @Test
  void targetsSortedByQuantityBeginWithTheGreatest() {
    assertThat(
            run("targets", "--object", "企业", "--by", "2090", "--sort", "quantity", "--csv").lines())
        .element(1)
        .asString()
        .startsWith("海南省,300家");
    assertThat(run("targets", "--sort", "region", "--csv").lines())
        .element(1)
        .asString()
        .startsWith("河北省");
  }

  @Test
  void theLimitCutsAfterSorting() {
    assertThat(run("targets", "--sort", "deadline", "-n", "1", "--csv").lines())
        .hasSize(2)
        .last()
        .asString()
        .contains("2019-12-31");
  }

  @Test
  void aTotalStandsWhereAddingUpMakesSense() {
    assertThat(run("targets", "--object", "企业").out()).contains("total: at least 400");
    assertThat(run("targets").out()).doesNotContain("total");
  }

  @Test
  void aProvinceAndItsCityAreNotAddedUp() throws IOException {
    take(
        record(
            "city",
            Documents.document("d", "石家庄市区块链产业方案")
                .of("130100", "石家庄市")
                .target("40家", 40, "区块链企业", "2090-12-31")));

    assertThat(run("targets", "--object", "企业").out()).doesNotContain("total");
  }

  @Test
  void theTimelineBeginsToday() {
    assertThat(run("timeline").out()).contains("2090-12-31").doesNotContain("2019-12-31");
    assertThat(run("timeline", "--all", "--csv").lines())
        .hasSize(4)
        .element(1)
        .asString()
        .startsWith("2019-12-31,海南省,2个,园区,hainan");
  }

  @Test
  void similarFindsWhatSaysTheSameAndNotItself() {
    assertThat(run("similar", "hebei").out()).contains("hainan").doesNotContain("森林");
    assertThat(run("similar", "hebei", "--json").out()).doesNotContain("\"id\":\"hebei\"");
    assertThat(run("similar", "nothing").status()).isEqualTo(1);
  }

  @Test
  void diffShowsFactsAndParagraphsThatChanged() throws IOException {
    assertThat(run("diff", "other").out()).startsWith("one version only");
    take(record("other", Documents.document("c", "森林防火通知（修订）").text("严禁携带火种进入景区。")));

    assertThat(run("diff", "other").out())
        .contains("title \"森林防火通知\" → \"森林防火通知（修订）\"")
        .contains("- 严禁携带火种进入林区。", "+ 严禁携带火种进入景区。");
  }

  private void take(String... records) throws IOException {
    Path file = Files.write(folder.resolve("records.jsonl"), List.of(records));
    assertThat(run("import", file.toString()).status()).isZero();
  }

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.of(List.of("--data", folder.resolve("data").toString()), arguments);
  }

  private static String record(String id, Documents document) {
    return new RecordJson().write(document.revision(1).extraction()).put("id", id).toString();
  }
}
