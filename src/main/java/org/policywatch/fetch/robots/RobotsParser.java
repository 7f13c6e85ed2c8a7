package org.policywatch.fetch.robots;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the lines of a robots.txt; whatever is no record is passed over. */
final class RobotsParser {
  private static final int MAX_SITEMAPS = 1_000;

  final List<Group> groups = new ArrayList<>();
  final List<String> sitemaps = new ArrayList<>();
  private Group current = new Group();

  /** Reads at most {@link RobotsRules#MAX_BYTES}; a line cut by that limit is left out. */
  void read(byte[] body) {
    int start = bomLength(body);
    int end = Math.min(body.length, RobotsRules.MAX_BYTES);
    boolean cut = end < body.length && !isLineEnd(body[end]);
    int number = 0;
    for (int i = start; i <= end; i++) {
      if (i == end && cut) {
        return;
      }
      if (i == end || isLineEnd(body[i])) {
        line(new String(body, start, i - start, StandardCharsets.ISO_8859_1), ++number);
        boolean both = i + 1 < end && body[i] == '\r' && body[i + 1] == '\n';
        i += both ? 1 : 0;
        start = i + 1;
      }
    }
  }

  private static boolean isLineEnd(byte b) {
    return b == '\n' || b == '\r';
  }

  /** The UTF-8 byte order mark, also one cut short by careless tools. */
  private static int bomLength(byte[] body) {
    byte[] bom = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    int length = 0;
    while (length < 3 && length < body.length && body[length] == bom[length]) {
      length++;
    }
    return length;
  }

  private void line(String text, int number) {
    int remark = text.indexOf('#');
    String line = trim(remark < 0 ? text : text.substring(0, remark));
    int separator = separator(line);
    if (separator <= 0) {
      return;
    }
    String value = trim(line.substring(separator + 1));
    switch (trim(line.substring(0, separator)).toLowerCase(Locale.ROOT)) {
      case "user-agent", "useragent", "user agent" -> agent(value);
      case "allow" -> rule(true, value, number);
      case "disallow", "dissallow", "dissalow", "disalow", "diasllow", "disallaw" ->
          rule(false, value, number);
      case "crawl-delay", "crawldelay" -> crawlDelay(value);
      case "sitemap", "site-map" -> sitemap(value);
      default -> {}
    }
  }

  /** The colon, or where people forget it, the only space: {@code disallow /x}. */
  private static int separator(String line) {
    int colon = line.indexOf(':');
    if (colon >= 0) {
      return colon;
    }
    int space = 0;
    while (space < line.length() && !isSpace(line.charAt(space))) {
      space++;
    }
    String value = trim(line.substring(Math.min(space, line.length())));
    return space == line.length() || value.chars().anyMatch(c -> isSpace((char) c)) ? -1 : space;
  }

  private void agent(String name) {
    if (current.closedToAgents || current.agents.isEmpty()) {
      current = new Group();
      groups.add(current);
    }
    current.agents.add(name);
  }

  private void rule(boolean allows, String value, int number) {
    current.closedToAgents = true;
    if (!value.isEmpty()) {
      PathPattern pattern = new PathPattern(Octets.ofPattern(value));
      String written =
          new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
      current.rules.add(new Rule(allows, pattern, written, number));
    }
  }

  private void crawlDelay(String value) {
    if (value.length() > 12 || !value.matches("[0-9]*[.,]?[0-9]+")) {
      return;
    }
    double seconds = Double.parseDouble(value.replace(',', '.'));
    current.slowTo(Duration.ofMillis((long) Math.min(seconds * 1_000, 1e12)));
  }

  private void sitemap(String value) {
    if (!value.isEmpty() && sitemaps.size() < MAX_SITEMAPS) {
      sitemaps.add(new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  /** Cuts ASCII space and control characters; octets over 127 are never space here. */
  private static String trim(String text) {
    return text.trim();
  }
}
