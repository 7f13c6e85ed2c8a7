package org.policywatch.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * CSV by RFC 4180 on standard output. A cell that a spreadsheet would take for a formula gets an
 * apostrophe in front: its text comes from pages.
 */
final class Csv {
  private final Screen screen;
  private final CSVPrinter printer;

  Csv(Screen screen, String... head) {
    this.screen = screen;
    try {
      this.printer =
          new CSVPrinter(screen.out(), CSVFormat.RFC4180.builder().setHeader(head).get());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void row(@Nullable String... cells) {
    try {
      printer.printRecord(Arrays.stream(cells).map(Csv::safe));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void end() {
    screen.out().flush();
  }

  private static String safe(@Nullable String cell) {
    String plain = cell == null ? "" : Screen.plain(cell);
    String seen = plain.stripLeading();
    return !seen.isEmpty() && "=+-@".indexOf(seen.charAt(0)) >= 0 ? "'" + plain : plain;
  }
}
