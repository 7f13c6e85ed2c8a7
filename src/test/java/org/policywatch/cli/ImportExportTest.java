package org.policywatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.index.Documents;
import org.policywatch.json.RecordJson;
import org.policywatch.model.PageKind;

/** Records go in and come out the same, and are found in between. */
class ImportExportTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void records() throws IOException {
    file =
        write(
            "records.jsonl",
            record(
                "Plan_01",
                Documents.document("a", "北原省区块链发展行动计划")
                    .text("到2025年，全省培育区块链企业100家，建成园区3个。")
                    .of("130000", "河北省")
                    .issuer("河北省工业和信息化厅")
                    .number("冀工信〔2020〕8号")
                    .target("100家", 100, "区块链企业", "2025-12-31")
                    .target("3个", 3, "园区", "2025-12-31")),
            record(
                "报道 2",
                Documents.document("b", "某市新闻：区块链企业座谈会召开")
                    .text("座谈会上，企业代表谈了区块链应用。")
                    .kind(PageKind.NEWS_REPORT)));
  }

  @Test
  void anImportedRecordKeepsItsIdAndIsFound() {
    CommandLineRun imported = run("import", file.toString());

    assertThat(imported.out()).isEqualTo("2 new, 0 changed, 0 unchanged, 0 not understood\n");
    assertThat(imported.status()).isZero();
    assertThat(run("search", "区块链", "--csv").out()).contains("\nPlan_01,", "\n报道 2,");
    assertThat(run("show", "Plan_01").out()).contains("北原省区块链发展行动计划");
  }

  @Test
  void theSameFileAgainChangesNothing() {
    run("import", file.toString());

    assertThat(run("import", file.toString()).out())
        .isEqualTo("0 new, 0 changed, 2 unchanged, 0 not understood\n");
  }

  @Test
  void aChangedRecordReplacesTheOldOneInTheIndex() throws IOException {
    run("import", file.toString());
    Path changed = write("changed.jsonl", record("Plan_01", Documents.document("a", "改名后的算力计划")));

    assertThat(run("import", changed.toString()).out()).startsWith("0 new, 1 changed");
    assertThat(run("search", "北原省", "--batch", batch("北原省行动计划")).out()).doesNotContain("Plan_01");
    assertThat(run("search", "算力", "--csv").out()).contains("Plan_01");
  }

  @Test
  void recordsWithOneAddressAndOneTextStayDocumentsOfTheirOwn() throws IOException {
    Documents same = Documents.document("a", "同一地址").text("相同的正文。".repeat(20));
    Path two = write("two.jsonl", record("x1", same), record("x2", same));

    assertThat(run("import", two.toString()).out()).startsWith("2 new");
    assertThat(run("search", "--all", "相同的正文", "--csv").out()).contains("\nx1,", "\nx2,");
  }

  @Test
  void whatARecordLeavesOutIsReadFromItsWordsAndAnEmptyListIsBelieved() throws IOException {
    String rest =
        "\"kind\":\"policy_document\",\"title\":\"烟台市区块链园区方案\","
            + "\"text\":\"到2025年，全市建成园区3个。\",\"published\":\"2023-01-05\"";
    Path sparse =
        write(
            "sparse.jsonl",
            "{\"id\":\"sparse\"," + rest + "}",
            "{\"id\":\"empty\",\"regions\":[],\"targets\":[]," + rest + "}");
    run("import", sparse.toString());

    assertThat(run("search", "region:山东", "--all", "--csv").out())
        .contains("\nsparse,")
        .doesNotContain("\nempty,");
    assertThat(run("search", "has:target", "--all", "--csv").out())
        .contains("\nsparse,")
        .doesNotContain("\nempty,");
  }

  @Test
  void whatIsExportedIsImportedElsewhereWithoutLoss() throws IOException {
    run("import", file.toString());
    Path all = folder.resolve("all.jsonl");
    run("export", "--json", "-o", all.toString());
    Path other = folder.resolve("other");

    CommandLineRun imported =
        CommandLineRun.of("import", all.toString(), "--data", other.toString());

    assertThat(imported.out()).startsWith("2 new");
    assertThat(timeless(CommandLineRun.of("export", "--json", "--data", other.toString())))
        .containsExactlyElementsOf(timeless(run("export", "--json")));
  }

  @Test
  void aLineThatIsNoRecordIsToldAndTheOthersAreTaken() throws IOException {
    Path mixed =
        write(
            "mixed.jsonl",
            "{oops",
            "[1]",
            "{\"id\": \"\"}",
            record("ok", Documents.document("c", "好")));

    CommandLineRun imported = run("import", mixed.toString());

    assertThat(imported.status()).isEqualTo(1);
    assertThat(imported.out()).isEqualTo("1 new, 0 changed, 0 unchanged, 3 not understood\n");
    assertThat(imported.err()).contains("line 1: ", "line 2: ", "line 3: ");
  }

  @Test
  void aRecordWithTitleAndTextOnlyIsEnough() throws IOException {
    Path small =
        write("small.jsonl", "{\"id\":7,\"title\":\"Blockchain plan\",\"text\":\"Forty firms.\"}");

    assertThat(run("import", small.toString()).out()).startsWith("1 new");
    assertThat(run("search", "blockchain", "--csv").out()).contains("\n7,");
  }

  @Test
  void aMissingFileIsASentence() {
    CommandLineRun imported = run("import", folder.resolve("none.jsonl").toString());

    assertThat(imported.status()).isEqualTo(1);
    assertThat(imported.err()).contains("none.jsonl").doesNotContain("Exception");
  }

  @Test
  void batchAnswersEachQueryInOrder() throws IOException {
    run("import", file.toString());
    Path queries =
        write(
            "queries.jsonl",
            "{\"id\":\"q2\",\"query\":\"冀工信〔2020〕8号\"}",
            "{\"id\":\"bad\",\"query\":\"published:soon\"}",
            "{\"id\":\"q1\",\"query\":\"blockchain\"}");

    CommandLineRun answers = run("search", "--batch", queries.toString());

    assertThat(answers.lines()).hasSizeGreaterThanOrEqualTo(3);
    JsonNode first = MAPPER.readTree(answers.lines().getFirst());
    assertThat(first.get("query_id").asText()).isEqualTo("q2");
    assertThat(first.get("rank").asInt()).isEqualTo(1);
    assertThat(first.get("id").asText()).isEqualTo("Plan_01");
    assertThat(MAPPER.readTree(answers.lines().getLast()).get("query_id").asText()).isEqualTo("q1");
    assertThat(answers.err()).contains("line 2");
    assertThat(answers.status()).isEqualTo(1);
  }

  @Test
  void exportOfTargetsHasALineForEachTargetThatFits() {
    run("import", file.toString());

    assertThat(run("export", "--targets", "--csv").lines()).hasSize(3);
    assertThat(run("export", "--targets", "--csv", "target:>=50").lines())
        .hasSize(2)
        .last()
        .asString()
        .startsWith("Plan_01,1,河北省,130000,100家,count,100,");
    assertThat(run("export", "--targets", "--json").out())
        .contains("\"document_id\":\"Plan_01\",\"number\":2");
  }

  @Test
  void theColumnsAreAPromise() {
    run("import", file.toString());

    assertThat(run("export", "--csv").lines().getFirst())
        .isEqualTo(
            "id,url,kind,language,title,published,modified,outlet,credited_source,author,"
                + "document_number,document_title,plan_period,issuers,regions,region_codes,"
                + "targets,source,first_seen,changed");
    assertThat(run("export", "--csv", "--targets").lines().getFirst())
        .isEqualTo(
            "document_id,number,region,region_code,quote,measure,value,low,high,comparator,unit,"
                + "object,action,deadline,deadline_exclusive,deadline_approximate,period,"
                + "frequency,baseline,incremental,role,confidence,sentence,issuers,title,"
                + "document_number,published,kind,url");
  }

  @Test
  void exportWithoutAFormatSaysWhichThereAre() {
    CommandLineRun export = run("export", "区块链");

    assertThat(export.status()).isEqualTo(2);
    assertThat(export.err()).contains("--json", "--csv");
  }

  private String batch(String query) throws IOException {
    return write("one.jsonl", "{\"id\":\"q\",\"query\":\"" + query + "\"}").toString();
  }

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.of(List.of("--data", folder.resolve("data").toString()), arguments);
  }

  private Path write(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }

  private static String record(String id, Documents document) {
    ObjectNode record = new RecordJson().write(document.revision(1).extraction());
    return record.put("id", id).toString();
  }

  /** The exported records without when they were stored. */
  private static List<JsonNode> timeless(CommandLineRun export) throws IOException {
    List<JsonNode> records = new ArrayList<>();
    for (String line : export.lines()) {
      ObjectNode record = (ObjectNode) MAPPER.readTree(line);
      records.add(record.without(List.of("first_seen", "changed", "revision")));
    }
    return records;
  }
}
