package org.policywatch.fetch.robots;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one robots.txt says to one agent (RFC 9309). Immutable. */
public final class RobotsRules {
  /** Bytes past this are not read (RFC 9309 section 2.5). */
  public static final int MAX_BYTES = 500 * 1024;

  /** A site without a robots.txt. */
  public static final RobotsRules NONE = new RobotsRules(List.of(), null, List.of());

  private final List<Rule> rules;
  private final @Nullable Duration crawlDelay;
  private final List<String> sitemaps;

  private RobotsRules(List<Rule> rules, @Nullable Duration crawlDelay, List<String> sitemaps) {
    this.rules = List.copyOf(rules);
    this.crawlDelay = crawlDelay;
    this.sitemaps = List.copyOf(sitemaps);
  }

  /**
   * Reads a file; nothing in it can make this fail.
   *
   * @param body the file as it came
   * @param agent our product token; from {@code Name/1.0 (words)} the name is taken
   */
  public static RobotsRules parse(byte[] body, String agent) {
    RobotsParser parser = new RobotsParser();
    parser.read(body);
    int version = agent.indexOf('/');
    String token = (version < 0 ? agent : agent.substring(0, version)).strip();
    List<Group> ours = parser.groups.stream().filter(group -> group.names(token)).toList();
    if (token.isEmpty() || ours.isEmpty()) {
      ours = parser.groups.stream().filter(Group::isForAll).toList();
    }
    Group merged = new Group();
    for (Group group : ours) {
      merged.rules.addAll(group.rules);
      if (group.crawlDelay != null) {
        merged.slowTo(group.crawlDelay);
      }
    }
    return new RobotsRules(merged.rules, merged.crawlDelay, parser.sitemaps);
  }

  /**
   * Judges an address.
   *
   * @param pathAndQuery what follows the host, e.g. {@code /art/1.html?page=2}; see {@link
   *     #pathAndQuery}
   */
  public Verdict verdict(String pathAndQuery) {
    String path = Octets.ofPath(pathAndQuery.startsWith("/") ? pathAndQuery : "/" + pathAndQuery);
    if (path.equals("/robots.txt")) {
      return new Verdict(true, "robots.txt itself is always allowed");
    }
    @Nullable Rule best = null;
    for (Rule rule : rules) {
      if ((best == null || rule.beats(best)) && rule.pattern().matches(path)) {
        best = rule;
      }
    }
    return best == null
        ? new Verdict(true, "no rule matches")
        : new Verdict(best.allows(), best.words());
  }

  /** The wait between requests that the site asks for, as written. */
  public Optional<Duration> crawlDelay() {
    return Optional.ofNullable(crawlDelay);
  }

  /** The values of {@code Sitemap:} lines, of whatever agent, as written. */
  public List<String> sitemaps() {
    return sitemaps;
  }

  /**
   * Path and query of an address, as written: {@code http://a.example?b#c} gives {@code /?b}. Takes
   * any text, also without a scheme.
   */
  public static String pathAndQuery(String url) {
    int hash = url.indexOf('#');
    String text = hash < 0 ? url : url.substring(0, hash);
    if (text.startsWith("/") && !text.startsWith("//")) {
      return text;
    }
    int scheme = text.indexOf("://");
    int query = text.indexOf('?');
    boolean hasScheme = scheme >= 0 && (query < 0 || scheme < query);
    int start = hasScheme ? scheme + 3 : text.startsWith("//") ? 2 : 0;
    while (start < text.length() && "/?;".indexOf(text.charAt(start)) < 0) {
      start++;
    }
    String path = text.substring(start);
    return path.startsWith("/") ? path : "/" + path;
  }
}
