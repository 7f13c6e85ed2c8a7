package org.policywatch.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Who reads a file, and what to say when it cannot be read. */
final class FileText {
  static final String ENCRYPTED = "is encrypted and cannot be read without its password";

  private FileText() {}

  static AttachmentText of(byte[] bytes) {
    TextSink sink = new TextSink();
    try {
      String warning =
          switch (FileKind.of(bytes)) {
            case PDF -> PdfText.read(bytes, sink);
            case OLE -> ole(bytes, sink);
            case ZIP -> zip(bytes, sink);
            case OTHER -> "is no kind of file that can be read";
          };
      if (!warning.isEmpty()) {
        sink.warn(warning);
      } else if (sink.isBlank()) {
        sink.warn("has no text");
      }
    } catch (TextSink.FullException e) {
      sink.warn("is long: only its first " + AttachmentSettings.MAX_TEXT + " characters are read");
    } catch (EncryptedDocumentException e) {
      sink.warn(ENCRYPTED);
    } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
      sink.warn("is broken: " + message(e));
    }
    return sink.result();
  }

  private static String message(Throwable e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("");
  }

  private static String ole(byte[] bytes, TextSink sink) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntry("EncryptedPackage")) {
        return ENCRYPTED;
      }
      if (root.hasEntry("WordDocument")) {
        return WordText.read(root, sink);
      }
      if (root.hasEntry("Workbook") || root.hasEntry("Book")) {
        return SheetText.read(root, sink);
      }
      return "is an Office file of a kind that cannot be read";
    }
  }

  private static String zip(byte[] bytes, TextSink sink) throws IOException, XMLStreamException {
    Map<String, byte[]> parts = ZipParts.of(bytes);
    if (parts.containsKey("word/document.xml")) {
      OfficeXml.document(parts, sink);
    } else if (parts.keySet().stream().anyMatch(name -> name.startsWith("xl/worksheets/"))) {
      OfficeXml.workbook(parts, sink);
    } else if (parts.keySet().stream().anyMatch(OfdText::isPage)) {
      OfdText.read(parts, sink);
    } else {
      return "is an archive: the files in it are not read";
    }
    return "";
  }
}
