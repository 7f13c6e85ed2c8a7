package org.policywatch.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The XML parts of a zipped document, unpacked up to a limit. An archive within it stays shut. */
final class ZipParts {
  private static final int MOST = 20_000;

  private ZipParts() {}

  /** By name, in the order of {@link #order}. */
  static Map<String, byte[]> of(byte[] bytes) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>(ZipParts::order);
    byte[] chunk = new byte[16 * 1024];
    long unpacked = 0;
    int count = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        boolean wanted = entry.getName().endsWith(".xml");
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        // what is passed over is unpacked too, so it counts as well
        for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
          unpacked += read;
          if (unpacked > AttachmentSettings.MAX_UNPACKED) {
            throw new IOException(
                "it unfolds to more than " + (AttachmentSettings.MAX_UNPACKED >> 20) + " MB");
          }
          part.write(chunk, 0, wanted ? read : 0);
        }
        if (wanted) {
          String name = entry.getName().replace('\\', '/');
          parts.put(name.startsWith("/") ? name.substring(1) : name, part.toByteArray());
        }
        if (++count > MOST) {
          throw new IOException("it has more than " + MOST + " parts");
        }
      }
    }
    return parts;
  }

  /** sheet2 before sheet10. */
  private static int order(String one, String other) {
    String stem = one.replaceAll("\\d", "");
    if (stem.equals(other.replaceAll("\\d", "")) && one.length() != other.length()) {
      return Integer.compare(one.length(), other.length());
    }
    return one.compareTo(other);
  }
}
