package org.policywatch.alert.channel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.policywatch.alert.digest.Outline;

/**
 * An incoming webhook of Slack: {@code {"text":…}} in its own markup, of which 4,000 characters are
 * advised, answered by {@code ok}.
 */
final class SlackForm implements HookForm {
  private static final int LIMIT = 3_900;

  private final Markup markup = new Markup(LIMIT, SlackForm::line);

  private static String line(Outline.Line line) {
    String text = escaped(line.text());
    return switch (line.role()) {
      case WATCH -> "*" + text + "*";
      case TITLE -> line.url() == null ? text : link(text, line.url());
      case ABOUT, NOTE, CHANGE -> text;
      case AIM -> "• " + text;
      case QUOTE -> "> " + text;
    };
  }

  private static String link(String text, String url) {
    return "<" + escaped(url).replace("|", "%7C") + "|" + text + ">";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  @Override
  public List<ObjectNode> messages(Letter letter) {
    return markup.pieces(letter.digest()).stream()
        .map(piece -> Json.object().put("text", piece.title() + "\n\n" + piece.text()))
        .toList();
  }

  @Override
  public Request request(URI url, Letter letter, ObjectNode message, String key, Instant now) {
    return HookForm.plain(url, message);
  }

  @Override
  public Optional<Complaint> complaint(String body) {
    return body.strip().equals("ok")
        ? Optional.empty()
        : Optional.of(new Complaint(Json.shown(body), true, false));
  }
}
