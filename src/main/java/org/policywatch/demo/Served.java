package org.policywatch.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;

/** What the server sends for an address. */
record Served(byte[] body, String contentType, String etag, String lastModified) {
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

  /**
   * @param changed China time, {@code yyyy-MM-dd HH:mm}
   */
  static Served of(byte[] body, String contentType, String changed) {
    return new Served(body, contentType, '"' + digest(body) + '"', httpDate(changed));
  }

  static Served text(String text, String contentType, String changed) {
    return of(text.getBytes(StandardCharsets.UTF_8), contentType + "; charset=utf-8", changed);
  }

  static String httpDate(String chinaTime) {
    return HTTP_DATE.format(
        LocalDateTime.parse(chinaTime.replace(' ', 'T'))
            .atZone(ZoneId.of("Asia/Shanghai"))
            .withZoneSameInstant(ZoneOffset.UTC));
  }

  private static String digest(byte[] body) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
