package org.policywatch.attachment;

import java.nio.charset.StandardCharsets;

/** What a file is, by its first bytes: names and content types lie. */
enum FileKind {
  PDF,
  /** The container of DOC, XLS, WPS and ET. */
  OLE,
  /** DOCX, XLSX, OFD, or any archive. */
  ZIP,
  OTHER;

  private static final byte[] OLE_MARK = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  static FileKind of(byte[] bytes) {
    if (startsWith(bytes, OLE_MARK)) {
      return OLE;
    }
    if (startsWith(bytes, new byte[] {'P', 'K', 3, 4})) {
      return ZIP;
    }
    // some programs write a line before it
    String head = new String(bytes, 0, Math.min(bytes.length, 1_024), StandardCharsets.ISO_8859_1);
    int pdf = head.indexOf("%PDF-");
    return pdf >= 0 && head.lastIndexOf('<', pdf) < 0 ? PDF : OTHER;
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || bytes[i] != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
