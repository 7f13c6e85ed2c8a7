package org.policywatch.discover;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policywatch.model.Candidate;
import org.policywatch.model.PageUrl;

/** Finds out what the addresses of a list's pages have in common. */
public final class LinkPattern {
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final String SPECIAL = ".+*?()[]{}^$|\\";

  private LinkPattern() {}

  /**
   * A regular expression that most of the pages match and that says more than "anything"; empty
   * when they have too little in common.
   */
  public static Optional<String> of(List<Candidate> pages) {
    return of(pages, 1).or(() -> of(pages, 0));
  }

  private static Optional<String> of(List<Candidate> pages, int folders) {
    Map<String, Integer> forms = new HashMap<>();
    for (Candidate page : pages) {
      forms.merge(form(page.url(), folders), 1, Integer::sum);
    }
    forms.remove("");
    Optional<Map.Entry<String, Integer>> most =
        forms.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())));
    return most.filter(entry -> entry.getValue() * 3 >= pages.size() * 2).map(Map.Entry::getKey);
  }

  /** The path from its first folder or name with a digit in it, and so many folders before. */
  private static String form(PageUrl url, int folders) {
    String path = url.uri().getRawPath();
    int digit = 0;
    while (digit < path.length() && !Character.isDigit(path.charAt(digit))) {
      digit++;
    }
    if (digit == path.length()) {
      int folder = path.lastIndexOf('/');
      return folder <= 0 ? "" : escaped(path.substring(0, folder + 1)) + "[^/]+$";
    }
    int begin = path.lastIndexOf('/', digit);
    for (int i = 0; i < folders && begin > 0; i++) {
      begin = path.lastIndexOf('/', begin - 1);
    }
    return DIGITS.matcher(escaped(path.substring(begin))).replaceAll("\\\\d+");
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    text.chars().forEach(c -> out.append(SPECIAL.indexOf(c) < 0 ? "" : "\\").append((char) c));
    return out.toString();
  }
}
