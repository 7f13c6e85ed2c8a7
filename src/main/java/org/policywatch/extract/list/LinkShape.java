package org.policywatch.extract.list;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * How a link stands on its page: links of one shape are of one list.
 *
 * @param full tags and classes of a link and of what it stands in
 * @param plain the same with the first class of each element alone
 */
record LinkShape(String full, String plain) {
  private static final int DEPTH = 6;

  /** Classes that tell the place of an entry or what is done with it. */
  private static final Pattern STATE =
      Pattern.compile("(?i)odd|even|first|last|active|current|cur|on|hover|li?\\d+|item\\d+|\\d+");

  /** Elements of which each is an entry; their classes tell its kind, its topics, its place. */
  private static final Set<String> ENTRIES = Set.of("article", "li");

  static LinkShape of(Element anchor) {
    StringBuilder full = new StringBuilder();
    StringBuilder plain = new StringBuilder();
    Element at = anchor;
    for (int i = 0; i < DEPTH && at != null && !at.normalName().equals("body"); i++) {
      full.append(at.normalName());
      plain.append(at.normalName());
      if (i > 0 && !ENTRIES.contains(at.normalName())) {
        boolean isFirst = true;
        for (String name : at.classNames()) {
          if (!STATE.matcher(name).matches()) {
            full.append('.').append(name);
            plain.append(isFirst ? "." + name : "");
            isFirst = false;
          }
        }
      }
      full.append('<');
      plain.append('<');
      at = at.parent();
    }
    return new LinkShape(full.toString(), plain.toString());
  }
}
