package org.policywatch.alert.channel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A group robot of DingTalk: {@code {"msgtype":"markdown","markdown":{"title":…,"text":…}}},
 * answered by {@code {"errcode":0,"errmsg":"ok"}}. With a key the address gets {@code &timestamp=}
 * (milliseconds) and {@code &sign=}, the Base64 of the HMAC of timestamp, line end and key.
 */
final class DingTalkForm implements HookForm {
  /** Of a request 20,000 bytes are taken; longer texts are shown without their markup. */
  private static final int LIMIT = 10_000;

  /** "send too fast": twenty messages a minute; the second number is that of older robots. */
  private static final List<Integer> TOO_MANY = List.of(130101, 130102, 660026);

  /** Parameter wrong or too long. */
  private static final List<Integer> FINAL = List.of(400013, 460101);

  private final Markup markup = new Markup(LIMIT, ChatMarkdown::line);

  @Override
  public List<ObjectNode> messages(Letter letter) {
    return markup.pieces(letter.digest()).stream().map(DingTalkForm::message).toList();
  }

  private static ObjectNode message(Markup.Piece piece) {
    ObjectNode message = Json.object();
    message.put("msgtype", "markdown");
    message
        .putObject("markdown")
        .put("title", piece.title())
        // one line end is a blank in this Markdown
        .put("text", "## " + piece.title() + "\n\n" + piece.text().replaceAll("\n+", "\n\n"));
    return message;
  }

  @Override
  public Request request(URI url, Letter letter, ObjectNode message, String key, Instant now) {
    return HookForm.plain(key.isEmpty() ? url : signed(url, key, now), message);
  }

  private static URI signed(URI url, String key, Instant now) {
    long timestamp = now.toEpochMilli();
    String sign = Base64.getEncoder().encodeToString(Signature.of(key, timestamp + "\n" + key));
    return URI.create(
        url
            + (url.getRawQuery() == null ? "?" : "&")
            + "timestamp="
            + timestamp
            + "&sign="
            + URLEncoder.encode(sign, StandardCharsets.UTF_8));
  }

  @Override
  public Optional<Complaint> complaint(String body) {
    return HookForm.coded(body, "errcode", "errmsg", TOO_MANY, FINAL);
  }
}
