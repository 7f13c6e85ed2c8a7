package org.policywatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policywatch.text.DisplayWidth;

class TableTest {
  @Test
  void wideCharactersLineUp() {
    Table table = new Table("REGION", "N");
    table.row("河北省", "1");
    table.row("Hubei", "22");

    assertThat(lines(table, 80)).containsExactly("REGION  N", "河北省  1", "Hubei   22");
  }

  @Test
  void theWidestColumnIsCutAndTheIdStaysWhole() {
    Table table = new Table("WHAT", "ID");
    table.row("区块链领军企业和龙头企业".repeat(5), "7grj2zkmbh");

    assertThat(lines(table, 40))
        .allMatch(line -> DisplayWidth.of(line) <= 40)
        .last()
        .asString()
        .matches(".*… +7grj2zkmbh");
  }

  @Test
  void aCellCannotBreakTheLineNorSendCodes() {
    Table table = new Table("A", "B");
    table.row("one\ntwo\u001B[31m", "x");

    assertThat(lines(table, 80)).hasSize(2).noneMatch(line -> line.contains("\u001B"));
  }

  private static List<String> lines(Table table, int columns) {
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out);
    table.print(writer, Style.plain(columns));
    writer.flush();
    return out.toString().lines().toList();
  }
}
