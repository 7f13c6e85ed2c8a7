package org.policywatch.extract.article;

import java.util.regex.Pattern;
import org.policywatch.extract.page.Texts;

/** What a text tells of its writers behind its last paragraph, whatever the box is called. */
final class WriterNote {
  private static final Pattern NAMED = Pattern.compile("(?:,| \\(|’s|'s| \\p{Ll}).*");

  /** By the first name alone, these go on. */
  private static final Pattern KNOWN =
      Pattern.compile(" (?:is|was|has|writes|covers|reports|edits|lives|works|teaches|runs) .*");

  /** Between several writers. */
  private static final Pattern BETWEEN = Pattern.compile(",? (?:and|&) |, ");

  private WriterNote() {}

  /** The text without it; of an article about its writers nothing goes. */
  static String cut(String text, String authors) {
    String[] names = BETWEEN.split(authors);
    String rest = text;
    for (int i = names.length - 1; i >= 0; i--) {
      rest = cutOne(rest, names[i]);
    }
    return rest;
  }

  private static String cutOne(String text, String author) {
    int blank = author.indexOf(' ');
    int last = text.lastIndexOf('\n');
    if (blank <= 0 || Texts.han(author) > 0 || last < 0) {
      return text;
    }
    boolean tells =
        goesOn(text, last + 1, author, NAMED)
            || goesOn(text, last + 1, author.substring(0, blank), KNOWN);
    String above = text.substring(0, last);
    String rest =
        above.endsWith('\n' + author)
            ? above.substring(0, above.length() - author.length() - 1)
            : above;
    return tells && !rest.contains(author) ? rest : text;
  }

  private static boolean goesOn(String text, int from, String name, Pattern how) {
    return text.startsWith(name, from)
        && how.matcher(text).region(from + name.length(), text.length()).matches();
  }
}
