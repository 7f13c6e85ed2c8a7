package org.policywatch.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttachmentReaderTest {
  private static final Duration LIMIT = Duration.ofSeconds(15);

  private final AttachmentReader reader = reader(LIMIT);

  private static AttachmentReader reader(Duration limit) {
    return new AttachmentReader(
        new AttachmentSettings(
            Path.of(System.getProperty("java.home"), "bin", "java"),
            System.getProperty("java.class.path"),
            limit));
  }

  @AfterAll
  void endProcess() {
    reader.close();
  }

  @Test
  void linesOfPdfBecomeParagraphs() {
    byte[] pdf =
        SampleFiles.pdf(
            List.of(
                "星河市区块链产业行动方案",
                "到2027年，全市区块链骨干企业数量力争达到一百二十家以上，建成产业园",
                "区3个，形成典型应用场景50个。",
                "一、主要任务",
                "- 1 -"));

    assertThat(reader.read(pdf))
        .isEqualTo(
            new AttachmentText(
                """
                星河市区块链产业行动方案
                到2027年，全市区块链骨干企业数量力争达到一百二十家以上，建成产业园区3个，形成典型应用场景50个。
                一、主要任务""",
                List.of()));
  }

  @Test
  void pdfWithoutPasswordToOpenIsRead() {
    byte[] pdf = SampleFiles.encryptedPdf(List.of("only printing is forbidden here"), "");

    assertThat(reader.read(pdf).text()).isEqualTo("only printing is forbidden here");
  }

  @Test
  void pdfWithPasswordIsEncrypted() {
    byte[] pdf = SampleFiles.encryptedPdf(List.of("nobody reads this"), "secret");

    assertThat(reader.read(pdf)).isEqualTo(AttachmentText.nothing(FileText.ENCRYPTED));
  }

  @Test
  void scanHasNoTextLayer() {
    assertThat(reader.read(SampleFiles.pdf(List.of())).warnings())
        .containsExactly("has no text layer: it is a scan");
  }

  @Test
  void pdfBombCostsOneWarningAndTheNextFileIsRead() {
    AttachmentText bomb = reader.read(SampleFiles.pdfBomb());

    assertThat(bomb.text()).isEmpty();
    assertThat(bomb.warnings()).hasSize(1);
    assertThat(reader.read(SampleFiles.docx(List.of("后面的文件"))).text()).isEqualTo("后面的文件");
  }

  @Test
  void objectsThatPointToEachOtherEnd() {
    String pdf =
        """
        %PDF-1.5
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Kids[2 0 R 2 0 R 3 0 R]/Count 900000000>> endobj
        3 0 obj <</Type/ObjStm/N 99999999/First 8/Extends 3 0 R/Length 4 0 R>> stream
        3 0 3 0 3 0
        endstream endobj
        4 0 obj 4 0 R endobj
        trailer <</Root 1 0 R/Size 900000000/Prev 0>>
        startxref
        0
        %%EOF""";

    assertThat(reader.read(pdf.getBytes(ISO_8859_1)).warnings()).hasSize(1);
  }

  @Test
  void slowFileIsGivenUpAndItsProcessEnded() {
    try (AttachmentReader hasty = reader(Duration.ofMillis(1))) {
      assertThat(hasty.read(SampleFiles.pdf(List.of("text"))).warnings())
          .containsExactly("was not read within 0 seconds");
    }
  }

  @Test
  void paragraphsAndTableRowsOfDocx() {
    byte[] docx = SampleFiles.docx(List.of("附件1", "指标\t2027年目标", "园区\t3个", "完"));

    assertThat(reader.read(docx).text()).isEqualTo("附件1\n指标\t2027年目标\n园区\t3个\n完");
  }

  @Test
  void deletedWordsAndFieldsOfDocxAreLeftOut() {
    byte[] docx =
        SampleFiles.zip(
            Map.of(
                "word/document.xml",
                SampleFiles.wordDocument(
                    "<w:p><w:del><w:r><w:delText>200家</w:delText></w:r></w:del>"
                        + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
                        + "<w:r><w:t>100家</w:t></w:r></w:p>")));

    assertThat(reader.read(docx).text()).isEqualTo("100家");
  }

  @Test
  void zipBombInDocxIsCutOff() {
    AttachmentText bomb = reader.read(SampleFiles.docxBomb());

    assertThat(bomb.warnings()).containsExactly("is broken: it unfolds to more than 64 MB");
  }

  @Test
  void deepNestingInDocxIsNoMatter() {
    String deep = "<w:p>".repeat(200_000) + "<w:r><w:t>底</w:t></w:r>" + "</w:p>".repeat(200_000);
    byte[] docx = SampleFiles.zip(Map.of("word/document.xml", SampleFiles.wordDocument(deep)));

    AttachmentText read = reader.read(docx);

    assertThat(read.text().equals("底") || read.warnings().size() == 1).isTrue();
  }

  @Test
  void cellsOfXlsx() {
    byte[] xlsx =
        SampleFiles.xlsx(
            """
            <worksheet><sheetData>
            <row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>
            <row><c t="inlineStr"><is><t>龙头企业</t></is></c><c><v>20</v></c><c t="s"><v>9</v></c></row>
            </sheetData></worksheet>""",
            "指标",
            "到2027年");

    assertThat(reader.read(xlsx).text()).isEqualTo("指标\t到2027年\n龙头企业\t20");
  }

  @Test
  void externalEntityInXlsxIsNotFollowed(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
    byte[] xlsx =
        SampleFiles.xlsx(
            """
            <!DOCTYPE x [<!ENTITY leak SYSTEM "%s">]>
            <worksheet><sheetData><row><c t="inlineStr"><is><t>a&leak;b</t></is></c></row>
            </sheetData></worksheet>"""
                .formatted(secret.toUri()));

    assertThat(reader.read(xlsx).text()).doesNotContain("secret");
  }

  @Test
  void entitiesThatMultiplyAreNotUnfolded() {
    byte[] xlsx =
        SampleFiles.xlsx(
            """
            <!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>
            <worksheet><sheetData><row><c t="inlineStr"><is><t>&c;</t></is></c></row>
            </sheetData></worksheet>""");

    assertThat(reader.read(xlsx).text()).doesNotContain("haha");
  }

  @Test
  void cellsOfXls() {
    byte[] xls = SampleFiles.xls(List.of(List.of("指标", "目标值"), List.of("应用场景", "50个")));

    assertThat(reader.read(xls).text()).isEqualTo("指标\t目标值\n应用场景\t50个");
  }

  @Test
  void textOfDoc() {
    byte[] doc =
        SampleFiles.doc("关于印发方案的通知\r各县：\u0013HYPERLINK x\u0014见附件\u0015。\r名\u0007数\u0007\u0007");

    assertThat(reader.read(doc).text()).isEqualTo("关于印发方案的通知\n各县：见附件。\n名\t数");
  }

  @Test
  void linesOfOfd() {
    byte[] ofd = SampleFiles.ofd(List.of("云岭省数字经济规划", "到2030年培育企业200家。"));

    assertThat(reader.read(ofd).text()).isEqualTo("云岭省数字经济规划\n到2030年培育企业200家。");
  }

  @Test
  void encryptedOfficeFileSaysSo() {
    byte[] office = SampleFiles.ole(Map.of("EncryptedPackage", new byte[5_000]));

    assertThat(reader.read(office)).isEqualTo(AttachmentText.nothing(FileText.ENCRYPTED));
  }

  @Test
  void archivesStayShut() {
    assertThat(reader.read(SampleFiles.nestedZips(400)).warnings())
        .containsExactly("is an archive: the files in it are not read");
  }

  @Test
  void longTextIsCut() {
    byte[] docx = SampleFiles.docx(List.of("长".repeat(500_000)));

    AttachmentText read = reader.read(docx);

    assertThat(read.text()).hasSize(AttachmentSettings.MAX_TEXT);
    assertThat(read.warnings()).hasSize(1);
  }

  @Test
  void damagedFilesGiveWarningsOrText() {
    Random random = new Random(20261123);
    List<byte[]> whole =
        List.of(
            SampleFiles.pdf(List.of("a plan for firms", "to 2030")),
            SampleFiles.docx(List.of("目标")),
            SampleFiles.xls(List.of(List.of("目标"))),
            SampleFiles.doc("目标\r"));

    for (int i = 0; i < 80; i++) {
      byte[] bytes = whole.get(i % whole.size()).clone();
      for (int j = 0; j < 1 + random.nextInt(40); j++) {
        bytes[8 + random.nextInt(bytes.length - 8)] = (byte) random.nextInt();
      }
      byte[] cut = Arrays.copyOf(bytes, i % 3 == 0 ? random.nextInt(bytes.length) : bytes.length);
      AttachmentText read = reader.read(cut);
      assertThat(read.text().isEmpty() && read.warnings().isEmpty()).isFalse();
    }
  }

  @Test
  void pageIsNoFile() {
    assertThat(AttachmentReader.isFile("<html>about %PDF-1.4</html>".getBytes(UTF_8))).isFalse();
    assertThat(AttachmentReader.isFile(new byte[0])).isFalse();
  }
}
