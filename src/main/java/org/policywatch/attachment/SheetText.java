package org.policywatch.attachment;

import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** XLS and ET through POI: cells as they are shown, formulas as last computed. */
final class SheetText {
  private SheetText() {}

  static String read(DirectoryNode root, TextSink sink) throws IOException {
    DataFormatter shown = new DataFormatter();
    shown.setUseCachedValuesForFormulaCells(true);
    try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            sink.add(shown.formatCellValue(cell).replaceAll("\\s+", " ").strip());
            sink.part('\t');
          }
          sink.endLine();
        }
      }
    }
    return "";
  }
}
