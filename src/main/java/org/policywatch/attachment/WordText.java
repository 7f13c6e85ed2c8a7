package org.policywatch.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/**
 * DOC and WPS, Word 97 and later: the text alone, from the piece table ([MS-DOC] section 2.4.1).
 * POI's own reader builds the whole document with its styles and gives up where one of them is
 * strange.
 */
final class WordText {
  private static final int MAGIC = 0xA5EC;
  private static final int FLAGS = 0x0A;
  private static final int CHARACTERS = 0x4C;
  private static final int PIECES = 0x01A2;
  private static final Charset ONE_BYTE = Charset.forName("windows-1252");

  private WordText() {}

  static String read(DirectoryNode root, TextSink sink) throws IOException {
    ByteBuffer word = stream(root, "WordDocument");
    if (word.capacity() < PIECES + 8 || (word.getShort(0) & 0xFFFF) != MAGIC) {
      return "is of a Word older than 1997, which cannot be read";
    }
    int flags = word.getShort(FLAGS);
    if ((flags & 0x0100) != 0) {
      return FileText.ENCRYPTED;
    }
    ByteBuffer table = stream(root, (flags & 0x0200) != 0 ? "1Table" : "0Table");
    int at = word.getInt(PIECES);
    int end = Math.addExact(at, word.getInt(PIECES + 4));
    // formatting first, which is passed over
    while (at < end && table.get(at) == 1) {
      at += 3 + (table.getShort(at + 1) & 0xFFFF);
    }
    if (at >= end || table.get(at) != 2) {
      return "is broken: it has no piece table";
    }
    int pieces = (table.getInt(at + 1) - 4) / 12;
    int left = word.getInt(CHARACTERS);
    Marks marks = new Marks(sink);
    for (int i = 0; i < pieces && left > 0; i++) {
      int from = table.getInt(at + 5 + 4 * i);
      int to = table.getInt(at + 9 + 4 * i);
      int place = table.getInt(at + 5 + 4 * (pieces + 1) + 8 * i + 2);
      int length = Math.min(left, to - from);
      marks.add(piece(word, place, length));
      left -= length;
    }
    sink.endLine();
    return "";
  }

  private static String piece(ByteBuffer word, int place, int length) throws IOException {
    boolean oneByte = (place & 0x40000000) != 0;
    int start = oneByte ? (place & 0x3FFFFFFF) / 2 : place;
    long bytes = oneByte ? length : 2L * length;
    if (length < 0 || start < 0 || start + bytes > word.capacity()) {
      throw new IOException("a piece lies outside of the file");
    }
    byte[] part = new byte[(int) bytes];
    word.get(start, part);
    return new String(part, oneByte ? ONE_BYTE : StandardCharsets.UTF_16LE);
  }

  private static ByteBuffer stream(DirectoryNode root, String name) throws IOException {
    try (InputStream in = root.createDocumentInputStream(name)) {
      return ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
    }
  }

  /** Turns Word's control characters into lines; leaves the instructions of fields out. */
  private static final class Marks {
    private final TextSink sink;
    private int fields;
    private int instructions;

    Marks(TextSink sink) {
      this.sink = sink;
    }

    void add(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        switch (c) {
          case 0x13 -> {
            fields++;
            instructions++;
          }
          case 0x14 -> instructions = Math.max(0, instructions - 1);
          // the end of a field, which may have shown nothing
          case 0x15 -> {
            instructions -= instructions > 0 && instructions == fields ? 1 : 0;
            fields = Math.max(0, fields - 1);
          }
          case '\r', 0x0B, 0x0C -> sink.endLine();
          // the end of a cell; a row ends with two
          case 0x07 -> {
            if (i > 0 && text.charAt(i - 1) == 0x07) {
              sink.endLine();
            } else {
              sink.part('\t');
            }
          }
          default -> {
            if (instructions == 0 && c >= ' ' || c == '\t') {
              sink.add(String.valueOf(c));
            }
          }
        }
      }
    }
  }
}
