package org.policywatch.fetch;

import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * Reads a body up to a number of bytes, unpacking as it reads: what a bomb would unfold to is never
 * in memory, only the part up to the limit.
 */
final class BodyReader {
  private static final int CHUNK = 16 * 1024;
  private static final int MAX_CODINGS = 2;

  /** 8 MB, the most that RFC 8878 section 3.1.1.1.2 wants of a reader. */
  private static final int ZSTD_WINDOW = 23;

  private BodyReader() {}

  /**
   * The body, at most {@code limit} bytes as sent and unpacked.
   *
   * @param encoding the Content-Encoding header; empty for none
   * @throws TooLargeException when it is longer and {@code cut} is false
   */
  static byte[] read(InputStream sent, String encoding, long limit, boolean cut)
      throws IOException {
    try {
      InputStream in = new Counted(sent, limit, cut);
      for (String coding : codings(encoding)) {
        in = decoded(in, coding);
      }
      return drain(in, limit, cut);
    } catch (ZstdIOException e) {
      throw new CodingException("zstd: " + e.getMessage());
    } catch (IOException e) {
      throw e.getCause() instanceof RuntimeException packed ? reason(packed) : e;
    }
  }

  /** The reader of Brotli wraps what went wrong below it, too. */
  private static IOException reason(RuntimeException packed) {
    return packed.getCause() instanceof IOException below
        ? below
        : new CodingException("brotli: " + packed.getMessage());
  }

  private static byte[] drain(InputStream in, long limit, boolean cut) throws IOException {
    List<byte[]> chunks = new ArrayList<>();
    long total = 0;
    while (true) {
      byte[] chunk = in.readNBytes((int) Math.min(CHUNK, limit - total + 1));
      if (chunk.length == 0) {
        return join(chunks, (int) total);
      }
      if (total + chunk.length > limit) {
        if (!cut) {
          throw new TooLargeException(limit);
        }
        chunks.add(chunk);
        return join(chunks, (int) limit);
      }
      chunks.add(chunk);
      total += chunk.length;
    }
  }

  private static byte[] join(List<byte[]> chunks, int length) {
    byte[] whole = new byte[length];
    int at = 0;
    for (byte[] chunk : chunks) {
      int part = Math.min(chunk.length, length - at);
      System.arraycopy(chunk, 0, whole, at, part);
      at += part;
    }
    return whole;
  }

  /** The codings to undo, last applied first. */
  private static List<String> codings(String encoding) throws IOException {
    List<String> codings = new ArrayList<>();
    for (String name : encoding.toLowerCase(Locale.ROOT).split(",", MAX_CODINGS + 2)) {
      String coding = name.strip();
      if (!coding.isEmpty() && !coding.equals("identity")) {
        codings.add(coding);
      }
    }
    if (codings.size() > MAX_CODINGS) {
      throw new CodingException("content coding '" + encoding + "' is packed too often");
    }
    Collections.reverse(codings);
    return codings;
  }

  private static InputStream decoded(InputStream in, String coding) throws IOException {
    BufferedInputStream ahead = new BufferedInputStream(in, 8 * 1024);
    ahead.mark(2);
    int first = ahead.read();
    int second = ahead.read();
    ahead.reset();
    if (first < 0) {
      return ahead;
    }
    boolean isGzip = first == 0x1F && second == 0x8B;
    switch (coding) {
      case "gzip", "x-gzip":
        // some servers say gzip and send it plain, error pages above all
        return isGzip ? new GZIPInputStream(ahead, 8 * 1024) : ahead;
      case "deflate":
        boolean zlib = (first & 0x0F) == 8 && second >= 0 && (first << 8 | second) % 31 == 0;
        return isGzip
            ? new GZIPInputStream(ahead, 8 * 1024)
            : new Deflated(ahead, new Inflater(!zlib));
      case "br":
        return new BrotliInputStream(ahead);
      case "zstd":
        return new ZstdInputStream(ahead).setLongMax(ZSTD_WINDOW);
      default:
        throw new CodingException("content coding '" + coding + "' was not asked for");
    }
  }

  /** Frees the inflater's native memory at the end, which the library's class leaves to chance. */
  private static final class Deflated extends InflaterInputStream {
    Deflated(InputStream in, Inflater inflater) {
      super(in, inflater, 8 * 1024);
    }

    @Override
    public void close() throws IOException {
      super.close();
      inf.end();
    }
  }

  /** Counts the bytes as sent. */
  private static final class Counted extends FilterInputStream {
    private final long limit;
    private final boolean cut;
    private long count;

    Counted(InputStream in, long limit, boolean cut) {
      super(in);
      this.limit = limit;
      this.cut = cut;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int read) throws TooLargeException {
      count += read;
      // one who cuts stops by himself; what is read ahead for him is no reason to fail
      if (!cut && count > limit) {
        throw new TooLargeException(limit);
      }
    }
  }

  /** The body is over the limit. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(long limit) {
      super("body is over the limit of " + limit + " bytes");
    }
  }

  /** The body is packed in a way we cannot undo. */
  static final class CodingException extends IOException {
    private static final long serialVersionUID = 1L;

    CodingException(String message) {
      super(message);
    }
  }
}
