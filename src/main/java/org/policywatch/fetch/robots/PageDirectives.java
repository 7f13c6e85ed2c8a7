package org.policywatch.fetch.robots;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.FetchedPage;

/**
 * What a page says of itself to programs, in its X-Robots-Tag headers and robots meta tags.
 *
 * @param index false when it is not to be found by a search
 * @param archive false when no copy is to be kept
 * @param written the words that say so, e.g. {@code X-Robots-Tag: noindex}; empty when none do
 */
public record PageDirectives(boolean index, boolean archive, String written) {
  private static final PageDirectives NOTHING = new PageDirectives(true, true, "");

  /** Meta tags stand in the head; what follows this is not looked at. */
  private static final int HEAD_BYTES = 64 * 1024;

  private static final String START = "<meta";
  private static final String SCRIPT = "<script";

  /** Of what a page says, so much is told. */
  private static final int MOST_WORDS = 200;

  private static final Pattern META = Pattern.compile("(?i)<meta\\s([^<>]{1,400})>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?i)\\b(name|content)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

  /**
   * Reads a page.
   *
   * @param agent our product token: what names another agent is not for us
   */
  public static PageDirectives of(FetchedPage page, String agent) {
    PageDirectives said = of(page.headers(), agent);
    if (isHtml(page)) {
      byte[] body = page.body();
      String head =
          new String(body, 0, Math.min(body.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
      Matcher meta = META.matcher(head);
      for (int tag = head.indexOf('<'); tag >= 0; tag = next(head, tag)) {
        // most tags are others, and to hold each against a pattern takes its time
        if (head.regionMatches(true, tag, START, 0, START.length())
            && meta.region(tag, head.length()).lookingAt()
            && mayName(meta.group(1), agent)) {
          said = said.and(content(meta.group(1), agent), "meta robots: ");
        }
      }
    }
    return said;
  }

  /** Where the next tag begins; what stands in a comment or a script is none. */
  private static int next(String head, int tag) {
    int from = tag + 1;
    if (head.startsWith("<!--", tag)) {
      from = head.indexOf("-->", tag + 2); // the shortest comment is <!-->
    } else if (head.regionMatches(true, tag, SCRIPT, 0, SCRIPT.length())) {
      from = scriptEnd(head, from);
    }
    return from < 0 ? -1 : head.indexOf('<', from);
  }

  private static int scriptEnd(String head, int from) {
    int end = head.indexOf("</", from);
    while (end >= 0 && !head.regionMatches(true, end + 2, SCRIPT, 1, SCRIPT.length() - 1)) {
      end = head.indexOf("</", end + 2);
    }
    return end;
  }

  /**
   * Reads what stands in an answer's headers alone.
   *
   * @param headers by lower-case name
   */
  public static PageDirectives of(Map<String, List<String>> headers, String agent) {
    PageDirectives said = NOTHING;
    for (String header : headers.getOrDefault("x-robots-tag", List.of())) {
      said = said.and(forUs(header, agent), "X-Robots-Tag: ");
    }
    return said;
  }

  /** The words that forbid copies; null where none do. */
  public @Nullable String noarchive() {
    return archive ? null : written;
  }

  private static boolean mayName(String attributes, String agent) {
    String lower = attributes.toLowerCase(Locale.ROOT);
    return lower.contains("robots") || lower.contains(agent.toLowerCase(Locale.ROOT));
  }

  private static boolean isHtml(FetchedPage page) {
    String type = page.header("content-type").orElse("html").toLowerCase(Locale.ROOT);
    return type.contains("html") || type.contains("xml");
  }

  /** A header's words, without those that follow the name of another agent. */
  private static String forUs(String header, String agent) {
    int colon = header.indexOf(':');
    String name = colon < 0 ? "" : header.substring(0, colon).strip();
    boolean directive = name.contains(",") || name.equalsIgnoreCase("unavailable_after");
    if (colon < 0 || directive || name.startsWith("max-")) {
      return header;
    }
    return name.equalsIgnoreCase(agent) ? header.substring(colon + 1) : "";
  }

  private static String content(String attributes, String agent) {
    String name = "";
    String content = "";
    Matcher attribute = ATTRIBUTE.matcher(attributes);
    while (attribute.find()) {
      String value =
          attribute.group(2) != null
              ? attribute.group(2)
              : attribute.group(3) != null ? attribute.group(3) : attribute.group(4);
      if (attribute.group(1).equalsIgnoreCase("name")) {
        name = value.strip();
      } else {
        content = value;
      }
    }
    return name.equalsIgnoreCase("robots") || name.equalsIgnoreCase(agent) ? content : "";
  }

  private PageDirectives and(String words, String where) {
    boolean keepIndex = index;
    boolean keepArchive = archive;
    for (String word : words.toLowerCase(Locale.ROOT).split("[,\\s]+")) {
      boolean none = word.equals("none");
      keepIndex &= !none && !word.equals("noindex");
      keepArchive &= !none && !word.equals("noarchive");
    }
    if (keepIndex == index && keepArchive == archive) {
      return this;
    }
    String told = words.strip().replaceAll("\\s+", " ");
    String cut = told.length() <= MOST_WORDS ? told : told.substring(0, MOST_WORDS) + "…";
    return new PageDirectives(keepIndex, keepArchive, where + cut);
  }
}
