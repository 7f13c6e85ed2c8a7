package org.policywatch.extract.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides what charset bytes are in. Order: laid down by the operator, byte order mark, strict
 * UTF-8 with something beyond ASCII in it (pages saved anew still declare gb2312), UTF-8 with few
 * faults, HTTP header, meta tag, and last a comparison of what the likely charsets would give.
 * gb2312 and gbk are read as GB18030, which holds both. A declared charset that gives mostly
 * nonsense is not believed.
 */
final class PageCharset {
  private static final int HEAD = 4_096;

  /** So many bytes are decoded at a time. */
  private static final int SLICE = 1_024;

  /** From this share on a text is Chinese; running text has about a third. */
  private static final double CHINESE = 0.15;

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final List<Charset> LIKELY =
      List.of(
          StandardCharsets.UTF_8,
          GB18030,
          Charset.forName("Big5-HKSCS"),
          Charset.forName("windows-31j"));
  private static final Pattern DECLARED =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{1,40})");

  /** Characters that fill about a third of any Chinese text, simplified and traditional. */
  private static final String COMMON =
      "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面"
          + "而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去"
          + "政府通知市省区办公关印发各规划意见公告发展管理企业新闻信息社会月日號這為個們來時發國對動產業經濟於說學"
          + "實區辦關規劃見展開與會員過後進還";

  private PageCharset() {}

  /** As {@link #decode}, without a string where the bytes are UTF-8, as most are. */
  static CharBuffer characters(
      byte[] body, @Nullable String contentType, @Nullable Charset laidDown) {
    int mark = markLength(body);
    CharBuffer utf8 = laidDown != null || mark == 2 || hasNul(body) ? null : utf8(body, mark);
    return utf8 != null && utf8.length() < body.length - mark
        ? utf8
        : CharBuffer.wrap(decode(body, contentType, laidDown));
  }

  /**
   * Strict; null where something is broken. The decoder is given little at a time since it goes
   * through ASCII many times faster up to the first other character that it is given.
   */
  private static @Nullable CharBuffer utf8(byte[] body, int from) {
    CharsetDecoder decoder = strictDecoder();
    ByteBuffer in = ByteBuffer.wrap(body);
    CharBuffer out = CharBuffer.allocate(body.length);
    for (int at = from; at < body.length; at = in.position()) {
      in.limit(Math.min(body.length, at + SLICE)).position(at);
      if (decoder.decode(in, out, false).isError() || in.position() == at) {
        return null;
      }
    }
    return out.flip();
  }

  private static boolean hasNul(byte[] body) {
    return new String(body, StandardCharsets.ISO_8859_1).indexOf('\0') >= 0;
  }

  /** The text of the bytes; a broken character becomes U+FFFD, NUL vanishes. */
  static String decode(byte[] body, @Nullable String contentType, @Nullable Charset laidDown) {
    int mark = markLength(body);
    Charset charset = laidDown != null ? laidDown : decide(body, contentType);
    String text = new String(body, mark, body.length - mark, charset);
    return text.indexOf('\0') >= 0 ? text.replace("\0", "") : text;
  }

  static Charset decide(byte[] body, @Nullable String contentType) {
    if (startsWith(body, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    if (startsWith(body, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (markLength(body) == 3 || isUtf8BeyondAscii(body) || isNearlyUtf8(body)) {
      return StandardCharsets.UTF_8;
    }
    String head = new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.ISO_8859_1);
    boolean wide = hasNul(body);
    Optional<Charset> declared =
        named(contentType).or(() -> named(head)).filter(charset -> wide || holdsAscii(charset));
    return declared
        .filter(charset -> isSane(body, charset) && !isLatinInName(body, charset))
        .orElseGet(() -> likeliest(body));
  }

  /** Pages of Word still declare "unicode" when they have long been saved in another charset. */
  private static boolean holdsAscii(Charset charset) {
    String tag = "<meta charset=\"\">";
    return charset.canEncode()
        && new String(tag.getBytes(StandardCharsets.US_ASCII), charset).equals(tag);
  }

  /** Many servers declare their default, a Latin charset in which no byte is ever wrong. */
  private static boolean isLatinInName(byte[] body, Charset charset) {
    return charset.newEncoder().maxBytesPerChar() == 1 && score(body, likeliest(body)) > CHINESE;
  }

  private static Optional<Charset> named(@Nullable String text) {
    Matcher matcher = DECLARED.matcher(text == null ? "" : text);
    while (matcher.find()) {
      String name = matcher.group(1).toLowerCase(Locale.ROOT);
      if (name.startsWith("gb") || name.equals("cp936") || name.equals("x-gbk")) {
        return Optional.of(GB18030);
      }
      if (name.equals("big5")) {
        return Optional.of(Charset.forName("Big5-HKSCS"));
      }
      try {
        return Optional.of(Charset.forName(name));
      } catch (IllegalArgumentException e) {
        continue;
      }
    }
    return Optional.empty();
  }

  /** A declared charset is wrong when a sample in it has many broken characters. */
  private static boolean isSane(byte[] body, Charset charset) {
    String sample = sample(body, charset);
    long broken = sample.chars().filter(c -> c == 0xFFFD).count();
    return broken * 50 <= beyondAscii(sample);
  }

  private static Charset likeliest(byte[] body) {
    Charset best = StandardCharsets.UTF_8;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Charset charset : LIKELY) {
      double score = score(body, charset);
      if (score > bestScore) {
        best = charset;
        bestScore = score;
      }
    }
    return best;
  }

  /** The share of very common Chinese characters, less what broken ones take away. */
  private static double score(byte[] body, Charset charset) {
    String sample = sample(body, charset);
    long common = sample.chars().filter(c -> COMMON.indexOf(c) >= 0).count();
    long broken = sample.chars().filter(c -> c == 0xFFFD).count();
    return (common - 3.0 * broken) / Math.max(1, beyondAscii(sample));
  }

  /** Up to 64 KB from the first byte beyond ASCII on. */
  private static String sample(byte[] body, Charset charset) {
    int from = 0;
    while (from < body.length && body[from] >= 0) {
      from++;
    }
    return new String(body, from, Math.min(body.length - from, 65_536), charset);
  }

  private static long beyondAscii(String text) {
    return text.chars().filter(c -> c > 0x7f).count();
  }

  /** Strict, but a page may be cut off in the middle of its last character. */
  private static boolean isUtf8BeyondAscii(byte[] body) {
    int end = body.length;
    while (end > 0 && end > body.length - 3 && (body[end - 1] & 0xC0) == 0x80) {
      end--;
    }
    CharsetDecoder decoder = strictDecoder();
    ByteBuffer in = ByteBuffer.wrap(body);
    CharBuffer out = CharBuffer.allocate(8_192);
    boolean beyond = false;
    while (true) {
      var result = decoder.decode(in, out, false);
      for (int i = 0; i < out.position() && !beyond; i++) {
        beyond = out.get(i) > 0x7f;
      }
      if (result.isError()) {
        return beyond && in.position() >= end - 1;
      }
      if (result.isUnderflow()) {
        return beyond;
      }
      out.clear();
    }
  }

  private static CharsetDecoder strictDecoder() {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** A few broken characters in much good UTF-8: in other charsets nearly all would be broken. */
  private static boolean isNearlyUtf8(byte[] body) {
    String sample = sample(body, StandardCharsets.UTF_8);
    long beyond = beyondAscii(sample);
    long broken = sample.chars().filter(c -> c == 0xFFFD).count();
    return beyond >= 50 && broken * 50 <= beyond;
  }

  private static int markLength(byte[] body) {
    if (startsWith(body, 0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return startsWith(body, 0xFE, 0xFF) || startsWith(body, 0xFF, 0xFE) ? 2 : 0;
  }

  private static boolean startsWith(byte[] body, int... mark) {
    if (body.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((body[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
