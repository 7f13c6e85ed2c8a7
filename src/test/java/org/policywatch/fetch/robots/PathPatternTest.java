package org.policywatch.fetch.robots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns of paths as RFC 9309 has them, in the lines they stand in. */
class PathPatternTest {
  @ParameterizedTest
  @CsvSource({
    // stars and ends
    "/*.php,            /index.php,               true",
    "/*.php,            /a/b.php?x=1,             true",
    "/*.php,            /windows.PHP,             false",
    "/*.php$,           /a.php,                   true",
    "/*.php$,           /a.php?x,                 false",
    "/*.php$,           /a.php5,                  false",
    "/*.html$,          /a.html/b.html,           true",
    "/*.html$,          /a.html/b,                false",
    "/fish*.php,        /fishheads/cat.php?x,     true",
    "/fish*.php,        /Fish.PHP,                false",
    "/a$,               /a,                       true",
    "/a$,               /ab,                      false",
    "/a$b,              /a$b,                     true",
    "/a$b,              /ab,                      false",
    "/a%24,             /a$,                      true",
    "/a%24,             /a,                       false",
    "/*,                /,                        true",
    "/*$,               /anything,                true",
    "*,                 /anything,                true",
    "/**/b,             /a/b,                     true",
    "/a*b*c,            /axxbyyc,                 true",
    "/a*b*c$,           /abcbc,                   true",
    "/a*b*c$,           /abcbcd,                  false",
    "/a*a$,             /a,                       false",
    "/a*a$,             /aa,                      true",
    "/a*aab,            /aaaab,                   true",
    "/*abab$,           /ababab,                  true",
    "/*?,               /a?b,                     true",
    "/*?,               /a,                       false",
    "/a?b=*&c=,         /a?b=1&c=2,               true",
    "/p/*/q,            /p/q,                     false",
    "$,                 /,                        false",
    "/$,                /,                        true",
    "/$,                /a,                       false",
    // octets (section 2.2.2 and its table)
    "/foo/bar?baz=quz,             /foo/bar?baz=quz,                      true",
    "/foo/bar?baz=https://foo.bar, /foo/bar?baz=https%3A%2F%2Ffoo.bar,    true",
    "/foo/bar?baz=https%3A%2F%2Ffoo.bar, /foo/bar?baz=https://foo.bar,    true",
    "/foo/bar/ツ,                  /foo/bar/%E3%83%84,                    true",
    "/foo/bar/%E3%83%84,           /foo/bar/ツ,                           true",
    "/foo/bar/%e3%83%84,           /foo/bar/%E3%83%84,                    true",
    "/foo/bar/ツ,                  /foo/bar/ツ/page,                      true",
    "/foo/bar/%62%61%7A,           /foo/bar/baz,                          true",
    "/foo/bar/baz,                 /foo/bar/%62%61%7A,                    true",
    "/path/file-with-a-%2A.html,   /path/file-with-a-*.html,              true",
    "/path/file-with-a-%2A.html,   /path/file-with-a-b.html,              false",
    "/path/foo-%24,                /path/foo-$,                           true",
    "/a%2fb,                       /a%2Fb,                                true",
    "/a%2fb,                       /a/b,                                  false",
    "/a/b,                         /a%2fb,                                false",
    "/a%3cd.html,                  /a%3Cd.html,                           true",
    "/a<d.html,                    /a%3cd.html,                           true",
    "/a b,                         /a%20b,                                true",
    "/%7Ejoe/,                     /~joe/index.html,                      true",
    "/~joe/,                       /%7ejoe/index.html,                    true",
    "/100%,                        /100%,                                 true",
    "/100%25,                      /100%25,                               true",
    "/政策/,                       /%E6%94%BF%E7%AD%96/1.html,            true",
  })
  void patternMatches(String pattern, String path, boolean matches) {
    assertThat(disallow(pattern).verdict(path).allowed()).isEqualTo(!matches);
  }

  @Test
  @Timeout(5)
  void noPatternIsSlow() {
    String stars = "/" + "*a".repeat(50_000) + "*b$";
    String borders = "/*" + "a".repeat(100_000) + "b*" + "a".repeat(100_000) + "b";
    String path = "/" + "a".repeat(400_000);
    RobotsRules rules = disallow(stars + "\ndisallow: " + borders);

    for (int i = 0; i < 20; i++) {
      assertThat(rules.verdict(path).allowed()).isTrue();
    }
  }

  /** The matcher against a plain one that tries everything. */
  @Test
  void matcherFindsAMatchWheneverThereIsOne() {
    Random random = new Random(42);
    for (int i = 0; i < 20_000; i++) {
      String pattern = "/" + letters(random, "ab*", 8) + (random.nextBoolean() ? "$" : "");
      String path = "/" + letters(random, "ab", 10);

      assertThat(new PathPattern(pattern).matches(path))
          .as("%s on %s", pattern, path)
          .isEqualTo(tryAll(pattern, 0, path, 0));
    }
  }

  private static boolean tryAll(String pattern, int p, String path, int at) {
    if (p == pattern.length()) {
      return true;
    }
    char c = pattern.charAt(p);
    if (c == '$' && p == pattern.length() - 1) {
      return at == path.length();
    }
    if (c == '*') {
      return tryAll(pattern, p + 1, path, at)
          || at < path.length() && tryAll(pattern, p, path, at + 1);
    }
    return at < path.length() && path.charAt(at) == c && tryAll(pattern, p + 1, path, at + 1);
  }

  private static String letters(Random random, String alphabet, int max) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(max + 1); i > 0; i--) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  private static RobotsRules disallow(String pattern) {
    return RobotsRules.parse(
        ("user-agent: *\ndisallow: " + pattern).getBytes(StandardCharsets.UTF_8), "bot");
  }
}
