package org.policywatch.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Where the whole gzip members (RFC 1952) of a file end. Knows headers without options only. */
final class GzipMembers {
  private static final int HEADER = 10;
  private static final int TRAILER = 8;
  private static final int BUFFER = 64 * 1024;
  private static final int MAGIC = 0x088b1f; // two bytes of magic, then "deflate"

  private final FileChannel channel;
  private final Inflater inflater = new Inflater(true);
  private final ByteBuffer input = ByteBuffer.allocate(BUFFER);
  private final byte[] output = new byte[BUFFER];

  private GzipMembers(FileChannel channel) {
    this.channel = channel;
  }

  /** How many bytes from the start of the file are members from head to checksum. */
  static long wholeBytes(FileChannel channel) throws IOException {
    GzipMembers members = new GzipMembers(channel);
    long whole = 0;
    try {
      while (true) {
        whole = members.endOf(whole);
      }
    } catch (EOFException | DataFormatException e) {
      return whole;
    } finally {
      members.inflater.end();
    }
  }

  /** The end of the member that begins at {@code start}. */
  private long endOf(long start) throws IOException, DataFormatException {
    ByteBuffer header = exactly(start, HEADER);
    if ((header.getInt(0) & 0xffffff) != MAGIC || header.get(3) != 0) {
      throw new DataFormatException("no gzip header of ours");
    }
    CRC32 checksum = new CRC32();
    inflate(start + HEADER, checksum);
    long end = start + HEADER + inflater.getBytesRead();
    ByteBuffer trailer = exactly(end, TRAILER);
    boolean right =
        trailer.getInt(0) == (int) checksum.getValue()
            && trailer.getInt(4) == (int) inflater.getBytesWritten();
    if (!right) {
      throw new DataFormatException("wrong checksum");
    }
    return end + TRAILER;
  }

  private void inflate(long start, CRC32 checksum) throws IOException, DataFormatException {
    inflater.reset();
    long position = start;
    while (!inflater.finished()) {
      if (inflater.needsDictionary()) {
        throw new DataFormatException("wants a dictionary");
      }
      if (inflater.needsInput()) {
        input.clear();
        int read = channel.read(input, position);
        if (read <= 0) {
          throw new EOFException();
        }
        position += read;
        inflater.setInput(input.array(), 0, read);
      }
      checksum.update(output, 0, inflater.inflate(output));
    }
  }

  private ByteBuffer exactly(long position, int count) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, position + bytes.position()) < 0) {
        throw new EOFException();
      }
    }
    return bytes;
  }
}
