package org.policywatch.alert.channel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policywatch.alert.digest.DigestJson;
import org.policywatch.alert.digest.DigestText;

/**
 * For programs: the digest as JSON in one message. {@code X-Policywatch-Signature} is {@code
 * sha256=} and the HMAC, in hex, of {@code X-Policywatch-Timestamp} (seconds since 1970), a dot and
 * the body, so that an old message cannot be sent again by somebody else.
 */
final class WebhookForm implements HookForm {
  @Override
  public List<ObjectNode> messages(Letter letter) {
    ObjectNode message = Json.object();
    message.put("id", letter.id());
    message.put("slot", letter.slot().toString());
    message.put("subject", DigestText.subject(letter.digest()));
    message.put("text", DigestText.render(letter.digest()));
    message.set("digest", Json.read(DigestJson.write(letter.digest())));
    return List.of(message);
  }

  @Override
  public Request request(URI url, Letter letter, ObjectNode message, String key, Instant now) {
    byte[] body = Json.bytes(message);
    String timestamp = String.valueOf(now.getEpochSecond());
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Idempotency-Key", letter.id());
    headers.put("X-Policywatch-Timestamp", timestamp);
    if (!key.isEmpty()) {
      ByteArrayOutputStream signed = new ByteArrayOutputStream();
      signed.writeBytes((timestamp + ".").getBytes(StandardCharsets.UTF_8));
      signed.writeBytes(body);
      headers.put(
          "X-Policywatch-Signature",
          "sha256=" + HexFormat.of().formatHex(Signature.of(key, signed.toByteArray())));
    }
    return new Request(url, headers, body);
  }

  @Override
  public Optional<Complaint> complaint(String body) {
    return Optional.empty();
  }
}
