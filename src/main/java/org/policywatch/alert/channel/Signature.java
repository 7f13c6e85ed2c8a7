package org.policywatch.alert.channel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 (RFC 2104), which every Java has. */
final class Signature {
  private static final String NAME = "HmacSHA256";

  private Signature() {}

  static byte[] of(String key, byte[] message) {
    try {
      Mac mac = Mac.getInstance(NAME);
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), NAME));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no " + NAME + " in this Java", e);
    }
  }

  static byte[] of(String key, String message) {
    return of(key, message.getBytes(StandardCharsets.UTF_8));
  }
}
