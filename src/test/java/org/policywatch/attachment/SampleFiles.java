package org.policywatch.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;

/** Files of each kind, made here: nothing binary is kept beside the tests. */
public final class SampleFiles {
  private SampleFiles() {}

  /** A PDF with one page of these lines, in any script; a scan, when there are none. */
  public static byte[] pdf(List<String> lines) {
    try (PDDocument document = pdfDocument(lines)) {
      return saved(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] encryptedPdf(List<String> lines, String password) {
    try (PDDocument document = pdfDocument(lines)) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", password, new AccessPermission());
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      return saved(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  /** The font has no letters of ours; a map says which character each of its codes stands for. */
  private static PDDocument pdfDocument(List<String> lines) throws IOException {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage();
    document.addPage(page);
    if (lines.isEmpty()) {
      return document;
    }
    List<Integer> characters = new ArrayList<>();
    StringBuilder content = new StringBuilder("BT /F0 10 Tf 14 TL 20 780 Td\n");
    for (String line : lines) {
      content.append('<');
      for (int character : line.chars().toArray()) {
        if (!characters.contains(character)) {
          characters.add(character);
        }
        content.append("%02X".formatted(characters.indexOf(character) + 33));
      }
      content.append("> Tj T*\n");
    }
    content.append("ET");
    StringBuilder map =
        new StringBuilder(
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n"
                + "1 begincodespacerange <00> <FF> endcodespacerange\n");
    for (int i = 0; i < characters.size(); i++) {
      map.append("1 beginbfchar <%02X> <%04X> endbfchar\n".formatted(i + 33, characters.get(i)));
    }
    map.append("endcmap end end");
    PDType1Font font = new PDType1Font(FontName.COURIER);
    COSStream unicode = new PDStream(document, bytes(map)).getCOSObject();
    font.getCOSObject().setItem(COSName.TO_UNICODE, unicode);
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("F0"), font);
    page.setResources(resources);
    page.setContents(new PDStream(document, bytes(content)));
    return document;
  }

  private static ByteArrayInputStream bytes(CharSequence text) {
    return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.ISO_8859_1));
  }

  /** A PDF of a few kilobytes whose one page unfolds to gigabytes. */
  static byte[] pdfBomb() {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      COSStream content = document.getDocument().createCOSStream();
      try (OutputStream out = content.createRawOutputStream()) {
        // twice deflated zeros: the outer stream is small as well
        out.write(deflated(deflated(zeros(400_000_000L))));
      }
      content.setItem(
          COSName.FILTER,
          new org.apache.pdfbox.cos.COSArray(List.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE)));
      page.getCOSObject().setItem(COSName.CONTENTS, content);
      return saved(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Writer {
    void to(OutputStream out) throws IOException;
  }

  private static Writer zeros(long count) {
    return out -> {
      byte[] chunk = new byte[1 << 20];
      for (long written = 0; written < count; written += chunk.length) {
        out.write(chunk);
      }
    };
  }

  private static byte[] deflated(byte[] bytes) throws IOException {
    return deflated(out -> out.write(bytes));
  }

  private static byte[] deflated(Writer writer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream deflater = new java.util.zip.DeflaterOutputStream(out)) {
      writer.to(deflater);
    }
    return out.toByteArray();
  }

  /** A DOCX of these paragraphs; one that holds tabs is a row of a table. */
  public static byte[] docx(List<String> paragraphs) {
    StringBuilder body = new StringBuilder();
    for (String paragraph : paragraphs) {
      if (paragraph.contains("\t")) {
        body.append("<w:tbl><w:tr>");
        for (String cell : paragraph.split("\t", -1)) {
          body.append("<w:tc>").append(paragraph(cell)).append("</w:tc>");
        }
        body.append("</w:tr></w:tbl>");
      } else {
        body.append(paragraph(paragraph));
      }
    }
    return zip(Map.of("word/document.xml", wordDocument(body.toString())));
  }

  static String wordDocument(String body) {
    return "<?xml version=\"1.0\"?><w:document xmlns:w=\"urn:w\"><w:body>"
        + body
        + "</w:body></w:document>";
  }

  /** In two runs, as word processors cut them. */
  private static String paragraph(String text) {
    int half = text.length() / 2;
    return "<w:p><w:r><w:t>%s</w:t></w:r><w:r><w:t>%s</w:t></w:r></w:p>"
        .formatted(text.substring(0, half), text.substring(half));
  }

  static byte[] docxBomb() {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        zip.putNextEntry(new ZipEntry("word/document.xml"));
        zeros(200_000_000L).to(zip);
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] xlsx(String sheet, String... shared) {
    StringBuilder strings = new StringBuilder("<sst>");
    for (String one : shared) {
      strings.append("<si><t>").append(one).append("</t></si>");
    }
    Map<String, String> parts = new LinkedHashMap<>();
    // the sheet first: its strings come later in the file
    parts.put("xl/worksheets/sheet1.xml", sheet);
    parts.put("xl/sharedStrings.xml", strings.append("</sst>").toString());
    return zip(parts);
  }

  static byte[] ofd(List<String> lines) {
    StringBuilder page = new StringBuilder("<ofd:Page xmlns:ofd=\"urn:ofd\"><ofd:Layer>");
    int y = 20;
    for (String line : lines) {
      page.append(
          "<ofd:TextObject Boundary=\"20 %d 160 6\"><ofd:TextCode X=\"0\">%s</ofd:TextCode></ofd:TextObject>"
              .formatted(y += 8, line));
    }
    return zip(Map.of("Doc_0/Pages/Page_0/Content.xml", page + "</ofd:Layer></ofd:Page>"));
  }

  static byte[] zip(Map<String, String> parts) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        for (Map.Entry<String, String> part : parts.entrySet()) {
          zip.putNextEntry(new ZipEntry(part.getKey()));
          zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        }
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An archive in an archive in an archive … */
  static byte[] nestedZips(int depth) {
    try {
      byte[] inner = "the innermost".getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < depth; i++) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
          zip.putNextEntry(new ZipEntry("inner.zip"));
          zip.write(inner);
        }
        inner = out.toByteArray();
      }
      return inner;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] xls(List<List<String>> rows) {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      var sheet = workbook.createSheet("目标");
      for (int i = 0; i < rows.size(); i++) {
        Row row = sheet.createRow(i);
        for (int j = 0; j < rows.get(i).size(); j++) {
          row.createCell(j).setCellValue(rows.get(i).get(j));
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The smallest Word 97 file: one piece of text behind the header, and the table that says so. */
  static byte[] doc(String text) {
    byte[] characters = text.getBytes(StandardCharsets.UTF_16LE);
    int start = 0x200;
    ByteBuffer word =
        ByteBuffer.allocate(Math.max(5_000, start + characters.length))
            .order(ByteOrder.LITTLE_ENDIAN);
    word.putShort(0, (short) 0xA5EC);
    word.putShort(0x0A, (short) 0x0200);
    word.putInt(0x4C, text.length());
    word.putInt(0x01A2, 0);
    word.putInt(0x01A6, 21);
    word.put(start, characters);
    ByteBuffer table = ByteBuffer.allocate(5_000).order(ByteOrder.LITTLE_ENDIAN);
    table.put(0, (byte) 2);
    table.putInt(1, 16);
    table.putInt(5, 0);
    table.putInt(9, text.length());
    table.putInt(15, start);
    return ole(Map.of("WordDocument", word.array(), "1Table", table.array()));
  }

  static byte[] ole(Map<String, byte[]> streams) {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      for (Map.Entry<String, byte[]> stream : streams.entrySet()) {
        files.createDocument(new ByteArrayInputStream(stream.getValue()), stream.getKey());
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      files.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
