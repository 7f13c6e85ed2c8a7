package org.policywatch.attachment;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;

/** PDF through PDFBox. */
final class PdfText {
  private static final int MOST_PAGES = 3_000;

  static {
    // else it looks at every font of the machine first, and writes a list of them
    FontMappers.set(new OneFont());
  }

  private PdfText() {}

  /** A warning; empty when all is well. */
  static String read(byte[] bytes, TextSink sink) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      int pages = Math.min(MOST_PAGES, document.getNumberOfPages());
      PaperLines lines = new PaperLines(sink);
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      for (int page = 1; page <= pages; page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        StringWriter text = new StringWriter();
        stripper.writeText(document, text);
        List<String> all = text.toString().lines().toList();
        all.forEach(lines::add);
      }
      lines.end();
      return pages > 0 && sink.isBlank() ? "has no text layer: it is a scan" : "";
    } catch (InvalidPasswordException e) {
      return FileText.ENCRYPTED;
    }
  }
}
