package org.policywatch.fetch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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

  /** Page and signs are compared octet by octet, which costs half of decoding and more. */
  private static final List<String> OCTETS = SIGNS.stream().map(Challenge::octets).toList();

  private Challenge() {}

  private static String octets(String sign) {
    return new String(sign.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  /** What shows that the answer is a challenge; empty when it is none that we know. */
  static Optional<String> sign(Answer.Complete answer) {
    if (answer.header("cf-mitigated").filter("challenge"::equals).isPresent()) {
      return Optional.of("header cf-mitigated");
    }
    if (answer.body().length > MAX_BYTES) {
      return Optional.empty();
    }
    String body = new String(answer.body(), StandardCharsets.ISO_8859_1);
    Optional<String> sign =
        IntStream.range(0, SIGNS.size())
            .filter(i -> body.contains(OCTETS.get(i)))
            .mapToObj(SIGNS::get)
            .findFirst();
    if (sign.isPresent() || answer.status() != 412 && answer.status() != 521) {
      return sign;
    }
    return body.contains("<script") ? Optional.of("status with a bare script") : Optional.empty();
  }
}
