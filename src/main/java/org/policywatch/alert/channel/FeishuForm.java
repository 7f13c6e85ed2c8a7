package org.policywatch.alert.channel;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.policywatch.alert.digest.Outline;

/**
 * A group robot of Feishu or Lark: {@code {"msg_type":"post",…}}, rich text in which nothing needs
 * escaping, at most 20 KB a request, answered by {@code {"code":0,"msg":"success"}}. With a key the
 * message carries {@code timestamp} (seconds) and {@code sign}, the Base64 of the HMAC of nothing
 * by the key "timestamp, line end, key".
 */
final class FeishuForm implements HookForm {
  /** A line in JSON takes more than its words. */
  private static final int LIMIT = 9_000;

  /** "frequency limited psm", "too many request". */
  private static final List<Integer> TOO_MANY = List.of(11232, 9499001, 99991400);

  /** Bad request, message too long. */
  private static final List<Integer> FINAL = List.of(230025);

  private static final char URL = '\u0001';

  /** A line, where it leads after the sign. */
  private final Markup markup = new Markup(LIMIT, FeishuForm::line);

  private static String line(Outline.Line line) {
    String text =
        switch (line.role()) {
          case WATCH -> "【" + line.text() + "】";
          case AIM -> "• " + line.text();
          case QUOTE -> "  " + line.text();
          case TITLE, ABOUT, CHANGE, NOTE -> line.text();
        };
    return line.url() == null ? text : text + URL + line.url();
  }

  @Override
  public List<ObjectNode> messages(Letter letter) {
    return markup.pieces(letter.digest()).stream().map(FeishuForm::message).toList();
  }

  private static ObjectNode message(Markup.Piece piece) {
    ObjectNode message = Json.object();
    message.put("msg_type", "post");
    ObjectNode post = message.putObject("content").putObject("post").putObject("zh_cn");
    post.put("title", piece.title());
    ArrayNode lines = post.putArray("content");
    for (String line : piece.text().split("\n")) {
      ObjectNode span = lines.addArray().addObject();
      int url = line.indexOf(URL);
      if (url < 0 || line.endsWith("…")) { // an address that was cut leads nowhere
        span.put("tag", "text").put("text", url < 0 ? line : line.substring(0, url));
      } else {
        span.put("tag", "a").put("text", line.substring(0, url));
        span.put("href", line.substring(url + 1));
      }
    }
    return message;
  }

  @Override
  public Request request(URI url, Letter letter, ObjectNode message, String key, Instant now) {
    if (key.isEmpty()) {
      return HookForm.plain(url, message);
    }
    String timestamp = String.valueOf(now.getEpochSecond());
    ObjectNode signed = Json.object();
    signed.put("timestamp", timestamp);
    signed.put(
        "sign",
        Base64.getEncoder().encodeToString(Signature.of(timestamp + "\n" + key, new byte[0])));
    signed.setAll(message);
    return HookForm.plain(url, signed);
  }

  @Override
  public Optional<Complaint> complaint(String body) {
    return HookForm.coded(body, "code", "msg", TOO_MANY, FINAL);
  }
}
