package org.policywatch.alert.channel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one kind of receiver wants: pure. */
interface HookForm {
  /** The messages of the letter, at least one, always the same ones for the same letter. */
  List<ObjectNode> messages(Letter letter);

  /**
   * A message as it is to be posted.
   *
   * @param key to sign with; empty for none
   */
  Request request(URI url, Letter letter, ObjectNode message, String key, Instant now);

  /** What an answer with status 2xx complains of; empty when it took the message. */
  Optional<Complaint> complaint(String body);

  /** A POST. */
  record Request(URI url, Map<String, String> headers, byte[] body) {}

  /**
   * A refusal inside of a success.
   *
   * @param passing true when the same message may be taken later
   * @param tooMany true when it came too soon after others
   */
  record Complaint(String why, boolean passing, boolean tooMany) {}

  /** The request without more ado. */
  static Request plain(URI url, ObjectNode message) {
    return new Request(url, Map.of(), Json.bytes(message));
  }

  /**
   * Reads an answer such as {@code {"errcode":0,"errmsg":"ok"}}.
   *
   * @param code the name of the number that is 0 when all is well
   * @param text the name of what people can read
   */
  static Optional<Complaint> coded(
      String body, String code, String text, List<Integer> tooMany, List<Integer> final_) {
    JsonNode answer = Json.read(body);
    JsonNode number = answer.path(code);
    if (number.isIntegralNumber() && number.asInt() == 0) {
      return Optional.empty();
    }
    if (!number.isIntegralNumber()) {
      return Optional.of(new Complaint("its answer has no '" + code + "'", true, false));
    }
    String said = Json.shown(answer.path(text).asText(""));
    return Optional.of(
        new Complaint(
            code + " " + number.asInt() + (said.isEmpty() ? "" : ", " + said),
            !final_.contains(number.asInt()),
            tooMany.contains(number.asInt())));
  }
}
