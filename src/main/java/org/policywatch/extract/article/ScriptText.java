package org.policywatch.extract.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.Texts;
import org.policywatch.model.PageUrl;

/**
 * The text of pages that scripts fill: JSON-LD's {@code articleBody}, else the longest string under
 * a telling key in the state that the page's script starts from.
 *
 * @param text paragraphs parted by line ends, may be empty
 * @param script in which it stands; empty for JSON-LD
 * @param at where its key stands there
 */
record ScriptText(String text, String script, int at) {
  private static final int SHORTEST = 40;
  private static final int LONGEST = 1_000_000;

  /** Only so many strings are looked at. */
  private static final int MOST = 200;

  private static final Pattern KEY =
      Pattern.compile(
          "[\"']?\\b(?:articleBody|[a-z]{2,16}(?-i:Content)(?:Html)?|article_?content|contentHtml|html_?content|content_?data|news_?content|rich_?text|content|body|html|detail|text)\\b[\"']?\\s{0,4}:\\s{0,4}(?<quote>[\"'])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CODE =
      Pattern.compile(
          "function\\s{0,2}\\(|\\bvar\\s\\w|=>\\s{0,2}\\{|\\{\\s{0,4}[\\w-]{2,20}\\s{0,2}:[^,{}]{1,40};");

  /** Nothing. */
  static final ScriptText NONE = new ScriptText("", "", 0);

  /** The text of a page's scripts; {@link #NONE} when they hold none. */
  static ScriptText of(PageDom page) {
    String linked = stated(page);
    if (linked.length() >= SHORTEST) {
      return new ScriptText(linked, "", 0);
    }
    ScriptText longest = NONE;
    int seen = 0;
    for (String script : page.scripts()) {
      Matcher key = KEY.matcher(script);
      int from = 0;
      while (seen < MOST && key.find(from)) {
        seen++;
        int end = end(script, key.end(), key.group("quote").charAt(0));
        if (end - key.end() > longest.text().length() && end - key.end() < LONGEST) {
          String text = paragraphs(unescaped(script.substring(key.end(), end)));
          boolean longer = text.length() > longest.text().length();
          longest = longer ? new ScriptText(text, script, key.start()) : longest;
        }
        from = Math.max(key.end(), Math.min(end, script.length()));
      }
    }
    return longest.text().length() >= SHORTEST ? longest : new ScriptText(linked, "", 0);
  }

  /** What JSON-LD states as the text; or empty. */
  static String stated(PageDom page) {
    return page.jsonLd().stream()
        .map(node -> node.path("articleBody").asText(""))
        .filter(text -> !text.isBlank())
        .findFirst()
        .map(ScriptText::paragraphs)
        .orElse("");
  }

  /** The place of the quote that ends the string; the end of the script when none does. */
  private static int end(String script, int from, char quote) {
    int at = from;
    while (at < script.length() && script.charAt(at) != quote) {
      at += script.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, script.length());
  }

  private static String unescaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        out.append(c);
        continue;
      }
      char next = text.charAt(++i);
      if (next == 'u'
          && i + 4 < text.length()
          && text.substring(i + 1, i + 5).matches("[0-9A-Fa-f]{4}")) {
        out.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        out.append(next == 'n' || next == 'r' || next == 't' ? '\n' : next);
      }
    }
    return out.toString();
  }

  private static String paragraphs(String value) {
    String html = value.contains("&lt;") ? Parser.unescapeEntities(value, false) : value;
    if (CODE.matcher(html.substring(0, Math.min(2_000, html.length()))).find()) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    if (html.indexOf('<') < 0) {
      html.lines().map(Texts::tidy).filter(line -> !line.isEmpty()).forEach(lines::add);
    } else {
      PageDom inner = PageDom.of(html, new PageUrl("http://script.invalid/"), LocalDate.EPOCH);
      inner.lines().stream()
          .map(Line::text)
          .filter(line -> !Boilerplate.is(line))
          .forEach(lines::add);
    }
    return says(lines) ? String.join("\n", lines) : "";
  }

  /** Sentences, not keys and addresses. */
  private static boolean says(List<String> lines) {
    return lines.stream()
        .anyMatch(line -> line.length() >= 20 && (line.indexOf(' ') > 0 || Texts.han(line) > 10));
  }
}
