package org.policywatch.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes gzip members (RFC 1952) without options, as {@link GzipMembers} knows them. What packs is
 * kept for the next member: to make it anew costs more than to pack a page. Thread-safe.
 */
final class GzipWriter {
  /** Two thirds of the usual level's time, for one to four hundredths more to keep. */
  private static final int LEVEL = 4;

  private static final int BUFFER = 16 * 1024;
  private static final byte[] HEADER = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, -1};
  private static final int TRAILER = 8;

  private static final Queue<GzipWriter> IDLE = new ConcurrentLinkedQueue<>();

  private final Deflater deflater = new Deflater(LEVEL, true);
  private final byte[] buffer = new byte[BUFFER];

  private GzipWriter() {}

  /** Appends a member that holds {@code content}. */
  static void write(byte[] content, ByteArrayOutputStream out) {
    GzipWriter idle = IDLE.poll();
    GzipWriter writer = idle == null ? new GzipWriter() : idle;
    writer.append(content, out);
    IDLE.add(writer);
  }

  private void append(byte[] content, ByteArrayOutputStream out) {
    out.writeBytes(HEADER);
    deflater.reset();
    deflater.setInput(content);
    deflater.finish();
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    CRC32 checksum = new CRC32();
    checksum.update(content);
    out.writeBytes(
        ByteBuffer.allocate(TRAILER)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt((int) checksum.getValue())
            .putInt(content.length)
            .array());
  }
}
