package org.policywatch.fetch;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.policywatch.model.PageUrl;

/**
 * The redirect of a page that says nothing itself: {@code <meta http-equiv="refresh" content="0;
 * url=…">} (HTML Living Standard, "shared declarative refresh steps").
 */
final class MetaRefresh {
  /** A page with more to it than this has something to say. */
  private static final int LARGEST_PAGE = 8 * 1024;

  private static final int LONGEST_TEXT = 200;

  /** In seconds; what waits longer wants to be read first. */
  private static final int LONGEST_WAIT = 10;

  private static final Pattern CONTENT =
      Pattern.compile(
          "\\s*(\\d{1,3})[.\\d]*\\s*[;,\\s]\\s*(?:url\\s*=\\s*)?+[\"']?([^\"']+).*",
          Pattern.CASE_INSENSITIVE);

  private MetaRefresh() {}

  /** Where the page at {@code at} sends its readers, when that is all that it does. */
  static Optional<PageUrl> of(PageUrl at, Answer.Complete answer) {
    byte[] body = answer.body();
    String type = answer.header("content-type").orElse("html").toLowerCase(Locale.ROOT);
    if (body.length > LARGEST_PAGE || !type.contains("html")) {
      return Optional.empty();
    }
    String html = new String(body, StandardCharsets.UTF_8);
    if (!html.toLowerCase(Locale.ROOT).contains("http-equiv")) {
      return Optional.empty();
    }
    Document page = Jsoup.parse(html, at.value());
    // for readers without scripts, who get another page than the rest
    page.select("noscript").remove();
    Element refresh = page.selectFirst("meta[http-equiv=refresh][content]");
    if (refresh == null || page.body().text().length() > LONGEST_TEXT) {
      return Optional.empty();
    }
    Matcher content = CONTENT.matcher(refresh.attr("content"));
    return content.matches() && Integer.parseInt(content.group(1)) <= LONGEST_WAIT
        ? at.resolve(content.group(2).strip()).filter(to -> !to.equals(at))
        : Optional.empty();
  }
}
