package org.policywatch.fetch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.policywatch.text.WordTrie;

/**
 * Tells pages that are put up to keep programs out. We do not try to get past them: the page is
 * never content, and a person should know.
 */
final class Challenge {
  /** A page that asks for proof is a small script; articles that write about one are longer. */
  private static final int MAX_BYTES = 48 * 1024;

  /** Each begins the script or names the cookie of one family of such products. */
  private static final List<String> SIGNS =
      List.of(
          "__jsl_clearance",
          "$_ts=window",
          "$_ts.cd",
          "acw_sc__v2",
          "/cdn-cgi/challenge-platform/",
          "cf-chl-",
          "_Incapsula_Resource",
          "aliyun_waf_",
          "WZWS_CONFIRM",
          "您的访问被拦截",
          "您的请求疑似攻击行为");

  /** The signs by their octets: to compare those costs half of decoding a page, and more. */
  private static final WordTrie<String> BY_OCTETS = new WordTrie<>();

  static {
    for (String sign : SIGNS) {
      byte[] octets = sign.getBytes(StandardCharsets.UTF_8);
      BY_OCTETS.put(new String(octets, StandardCharsets.ISO_8859_1), sign);
    }
  }

  private Challenge() {}

  /** What shows that the answer is a challenge; empty when it is none that we know. */
  static Optional<String> sign(Answer.Complete answer) {
    if (answer.header("cf-mitigated").filter("challenge"::equals).isPresent()) {
      return Optional.of("header cf-mitigated");
    }
    if (answer.body().length > MAX_BYTES) {
      return Optional.empty();
    }
    String body = new String(answer.body(), StandardCharsets.ISO_8859_1);
    Optional<String> sign = firstSign(body);
    if (sign.isPresent() || answer.status() != 412 && answer.status() != 521) {
      return sign;
    }
    return body.contains("<script") ? Optional.of("status with a bare script") : Optional.empty();
  }

  private static Optional<String> firstSign(String body) {
    for (int at = BY_OCTETS.next(body, 0); at < body.length(); at = BY_OCTETS.next(body, at + 1)) {
      WordTrie.Match<String> found = BY_OCTETS.longest(body, at);
      if (found != null) {
        return Optional.of(found.value());
      }
    }
    return Optional.empty();
  }
}
