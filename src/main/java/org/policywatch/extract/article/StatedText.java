package org.policywatch.extract.article;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.Texts;

/**
 * The text that a page's JSON-LD states as {@code articleBody}. Where it is all there and shown, a
 * sentence of which it knows nothing is a prompt, a caption or of another article.
 */
final class StatedText {
  /** Shorter ones are summaries. */
  private static final int SHORTEST = 120;

  private static final int LONGEST = 100_000;

  /** So many letters in a row, blanks not counted, are no accident; Han say more. */
  private static final int LATIN = 20;

  private static final int HAN = 8;

  /** Lines times letters: each line is looked for in all of the text. */
  private static final long MOST_WORK = 20_000_000;

  /** So much of it is shown, or it is another version. */
  private static final double SHOWN = 0.8;

  /** If it says less of what the page does, it may be its beginning. */
  private static final double SAYS = 0.4;

  /** A page that shows less than this of it shows its beginning. */
  private static final double BEGINNING = 0.6;

  /** Beginnings have fewer lines. */
  private static final int MOST_SHOWN = 40;

  private static final Set<String> QUOTES = Set.of("blockquote", "pre");

  private final String key;
  private final int piece;

  private StatedText(String key) {
    this.key = key;
    this.piece = Texts.han(key) * 2 > key.length() ? HAN : LATIN;
  }

  /**
   * Whether the page shows the beginning of its stated text and keeps the rest for those who open
   * it elsewhere.
   */
  static boolean isCutBy(PageDom page, String shown) {
    StatedText stated = of(page);
    List<String> lines = shown.lines().limit(MOST_SHOWN).toList();
    if (stated == null || lines.isEmpty() || lines.size() == MOST_SHOWN) {
      return false;
    }
    String first = Texts.key(lines.getFirst());
    double known =
        lines.stream().map(Texts::key).filter(stated::knows).mapToInt(String::length).sum();
    return first.length() >= stated.piece
        && stated.key.startsWith(first.substring(0, stated.piece))
        && known < stated.key.length() * BEGINNING;
  }

  /** Whether each of the lines that say something is unknown to the stated text. */
  static boolean[] denied(PageDom page, double[] values) {
    boolean[] denied = new boolean[values.length];
    StatedText stated = of(page);
    if (stated == null || (long) stated.key.length() * values.length > MOST_WORK) {
      return denied;
    }
    double shown = 0;
    double said = 0;
    double knows = 0;
    boolean ends = false;
    for (Line line : page.lines()) {
      int i = line.index();
      if (values[i] > 0) {
        String words = Texts.key(line.text());
        denied[i] = !stated.knows(words) && !isQuoted(line);
        said += line.weight();
        knows += denied[i] ? 0 : line.weight();
        shown += denied[i] ? 0 : words.length();
        ends |= stated.endsWith(words);
      }
    }
    boolean whole = ends && shown >= stated.key.length() * SHOWN && knows >= said * SAYS;
    return whole ? denied : new boolean[values.length];
  }

  /** The longest that the page states; null when it states none, or a summary. */
  private static @Nullable StatedText of(PageDom page) {
    String body =
        page.jsonLd().stream()
            .map(node -> node.path("articleBody").asText(""))
            .filter(text -> text.length() >= SHORTEST && text.length() <= LONGEST)
            .max(Comparator.comparingInt(String::length))
            .orElse("");
    StatedText stated = body.isEmpty() ? null : new StatedText(Texts.key(plain(body)));
    return stated == null || stated.key.length() < SHORTEST ? null : stated;
  }

  private static String plain(String body) {
    return body.indexOf('<') >= 0 || body.indexOf('&') >= 0 ? Jsoup.parse(body).text() : body;
  }

  /** One of its pieces, from the beginning, the middle or the end, stands in the text. */
  private boolean knows(String words) {
    int last = words.length() - piece;
    return last < 0
        ? key.contains(words)
        : Stream.of(0, last / 2, last)
            .anyMatch(at -> key.contains(words.substring(at, at + piece)));
  }

  /** Its last words are those of the text, which is not cut off then. */
  private boolean endsWith(String words) {
    return words.length() >= piece && key.endsWith(words.substring(words.length() - piece));
  }

  /** Letters, posts and data that the article shows are of it, stated or not. */
  private static boolean isQuoted(Line line) {
    return line.row() != null
        || Stream.<Element>iterate(line.block(), at -> at != null, Element::parent)
            .limit(3)
            .anyMatch(at -> QUOTES.contains(at.normalName()));
  }
}
