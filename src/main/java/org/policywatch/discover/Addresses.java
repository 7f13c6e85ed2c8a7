package org.policywatch.discover;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policywatch.model.PageUrl;

/** Brings addresses of one page to one spelling, where they differ in what only counts visitors. */
final class Addresses {
  private static final Set<String> TRACKING =
      Set.of(
          "fbclid",
          "gclid",
          "msclkid",
          "yclid",
          "spm",
          "mc_cid",
          "mc_eid",
          "_ga",
          "_gl",
          "hmsr",
          "hmpl",
          "hmcu",
          "hmkw",
          "hmci",
          "share_token",
          "wt.mc_id");

  private static final Set<String> SESSION =
      Set.of("jsessionid", "phpsessid", "aspsessionid", "asp.net_sessionid", "cfid", "cftoken");

  private static final Pattern PATH_SESSION =
      Pattern.compile("(?i);(?:jsessionid|phpsessid)=[^?#/;]*");

  private Addresses() {}

  static PageUrl normal(PageUrl url) {
    String address = url.value();
    String plain =
        address.indexOf(';') < 0 ? address : PATH_SESSION.matcher(address).replaceAll("");
    int query = plain.indexOf('?');
    if (query >= 0) {
      String kept =
          Arrays.stream(plain.substring(query + 1).split("&"))
              .filter(parameter -> !parameter.isEmpty() && !counts(parameter))
              .collect(Collectors.joining("&"));
      plain = plain.substring(0, query) + (kept.isEmpty() ? "" : "?" + kept);
    }
    return plain.equals(address) ? url : new PageUrl(plain);
  }

  private static boolean counts(String parameter) {
    int equals = parameter.indexOf('=');
    String name =
        (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
    return name.startsWith("utm_") || TRACKING.contains(name) || SESSION.contains(name);
  }
}
