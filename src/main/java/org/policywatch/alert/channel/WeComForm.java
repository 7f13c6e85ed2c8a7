package org.policywatch.alert.channel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A group robot of WeCom: {@code {"msgtype":"markdown","markdown":{"content":…}}} of at most 4096
 * bytes, answered by {@code {"errcode":0,"errmsg":"ok"}}.
 */
final class WeComForm implements HookForm {
  private static final int LIMIT = 4_096;

  /** "api freq out of limit": twenty messages a minute. */
  private static final List<Integer> TOO_MANY = List.of(45009);

  /** "markdown.content exceed max length". */
  private static final List<Integer> FINAL = List.of(40058);

  // "**", a line end and "**" around the title
  private final Markup markup = new Markup(LIMIT - 8, ChatMarkdown::line);

  @Override
  public List<ObjectNode> messages(Letter letter) {
    return markup.pieces(letter.digest()).stream().map(WeComForm::message).toList();
  }

  private static ObjectNode message(Markup.Piece piece) {
    ObjectNode message = Json.object();
    message.put("msgtype", "markdown");
    message.putObject("markdown").put("content", "**" + piece.title() + "**\n\n" + piece.text());
    return message;
  }

  @Override
  public Request request(URI url, Letter letter, ObjectNode message, String key, Instant now) {
    return HookForm.plain(url, message);
  }

  @Override
  public Optional<Complaint> complaint(String body) {
    return HookForm.coded(body, "errcode", "errmsg", TOO_MANY, FINAL);
  }
}
