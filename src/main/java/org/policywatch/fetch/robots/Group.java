package org.policywatch.fetch.robots;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines for the same agents, as read; a new one begins at a User-agent line after a rule. */
final class Group {
  final List<String> agents = new ArrayList<>();
  final List<Rule> rules = new ArrayList<>();
  boolean closedToAgents;
  @Nullable Duration crawlDelay;

  /** True when a User-agent line names this product token. */
  boolean names(String agent) {
    return agents.stream()
        .anyMatch(
            name -> word(name).equalsIgnoreCase(agent) || token(name).equalsIgnoreCase(agent));
  }

  /** True when a User-agent line is {@code *}; words after it are taken for a remark. */
  boolean isForAll() {
    return agents.stream()
        .anyMatch(name -> name.equals("*") || name.startsWith("* ") || name.startsWith("*\t"));
  }

  void slowTo(Duration delay) {
    crawlDelay = crawlDelay == null || delay.compareTo(crawlDelay) > 0 ? delay : crawlDelay;
  }

  /** The value up to a space or a version: {@code Foo2Bot/1.0} is {@code Foo2Bot}. */
  private static String word(String name) {
    int end = 0;
    while (end < name.length() && "/ \t".indexOf(name.charAt(end)) < 0) {
      end++;
    }
    return name.substring(0, end);
  }

  /** The product token of the grammar (RFC 9309 section 2.2): letters, {@code _} and {@code -}. */
  private static String token(String name) {
    int end = 0;
    while (end < name.length() && isTokenChar(name.charAt(end))) {
      end++;
    }
    return name.substring(0, end);
  }

  private static boolean isTokenChar(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '-';
  }
}
