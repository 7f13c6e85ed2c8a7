package org.policywatch.extract.article;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.LineRange;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.Texts;
import org.policywatch.text.LowerCase;
import org.policywatch.text.WordTrie;

/**
 * Tells an English line in which the outlet asks something of its readers: that they subscribe,
 * follow, write, load its app. It asks, it names a means, and it speaks for the outlet or is set
 * apart from the paragraphs; advice that an article gives on such things does not.
 */
final class Appeal {
  /** Longer lines say something, too. */
  private static final double LONGEST = 85;

  private static final double SHORTEST = 6;

  /** Words that seldom mean anything else, and words that may. */
  private static final int SURE = 2;

  private static final int PERHAPS = 1;

  /** By what readers are to reach the outlet, or the outlet its readers. */
  private static final WordTrie<Integer> MEANS = new WordTrie<>();

  static {
    put(
        """
        newsletter|newsletters|inbox|e-mail alerts|email alerts|news alerts|alerts|notifications
        |app|apps|subscriber|subscribers|subscription|subscribe|subscribing|sign up|signing up
        |donation|donate|membership|our members|facebook|twitter|instagram|tiktok|youtube|linkedin
        |telegram|whatsapp|bluesky|mastodon|pinterest|reddit|discord|patreon|podcast|podcasts|spotify
        |e-mail|email|mailing list|hashtag|journalism|coverage|updates|breaking news|latest news
        |special offer|newsroom|free trial|news desk|local news|trending news|more news|news tips
        |follow me|comment below|comments below|in the comments|star rating
        """,
        SURE);
    put(
        """
        comment|comments|rating|tip|tips|stories|reporting|this link|here|letters|reporter|editor
        |editors|advertise|photos|member|members|website
        """,
        PERHAPS);
  }

  /** What may stand before what a sentence asks. */
  private static final String LED = "(?:please |also |and |or |then |just |simply |to |so )?";

  /** What begins a sentence that asks. */
  private static final Pattern ASKS =
      Pattern.compile(
          LED
              + "(?:sign up|subscribe|register|follow|join|download|click|tap|get|receive|support|donate|become"
              + "|contact|reach|e-?mail|send|submit|leave|comment|tag|rate|check out|visit|find us|listen|tune in"
              + "|stay (?:tuned|with|up|connected|informed|updated|in|ahead)|keep up|upgrade|turn on|enable"
              + "|don['’]t miss|never miss|be the first|read (?:more|all|the latest|our)|learn more|for (?:more|the latest|all the)"
              + "|(?:the )?(?:author|writer|reporter|newsroom) can be|our (?:free|daily|weekly|subscribers|members|readers|newsletter|app))\\b");

  /** What may do so in a line that is set apart. */
  private static final Pattern MAY_ASK =
      Pattern.compile(
          LED
              + "(?:help|write|tell us|let us know|share|find|watch|start|see|call|text|like|connect|give|suggest|report"
              + "|have (?:a|an|you|something)|got (?:a|an|something)|want|looking for|interested in|enjoy(?:ed|ing)?|liked|tried"
              + "|did you|do you|are you|if you|not a|already a|(?:he|she|they|you) can|we(?:['’]d| would) (?:love|like)|we want)\\b");

  /** Whose the means is. */
  private static final Pattern OURS =
      Pattern.compile(
          "\\b(?:our|us|we|my|me|your inbox|your e-?mail|your phone|below|this (?:\\w+ )?(?:story|article|post|page|recipe|link)"
              + "|(?:him|her|them) (?:at|on))\\b|@\\w");

  private static final Set<String> SLANTED = Set.of("em", "i", "strong", "b", "small");

  private Appeal() {}

  static boolean is(PageDom page, Line line) {
    String text = line.text();
    boolean may = line.weight() >= SHORTEST && line.weight() < LONGEST && line.row() == null;
    if (!may || Texts.han(text) > 0 || isQuoted(text) || line.block().normalName().equals("li")) {
      return false;
    }
    String lower = LowerCase.of(text);
    int sure = means(lower);
    return sure > 0
        && (sure == SURE && asks(ASKS, lower) && OURS.matcher(lower).find()
            || (asks(ASKS, lower) || asks(MAY_ASK, lower)) && isSetApart(page, line));
  }

  private static boolean isQuoted(String text) {
    return text.indexOf('“') >= 0 || text.indexOf('"') >= 0;
  }

  /** How sure the line names a means: {@link #SURE}, {@link #PERHAPS} or not at all. */
  private static int means(String lower) {
    int sure = lower.indexOf('@') >= 0 ? SURE : 0;
    for (int i = MEANS.next(lower, 0); i < lower.length(); i = MEANS.next(lower, i + 1)) {
      boolean begins = i == 0 || !Character.isLetter(lower.charAt(i - 1));
      WordTrie.Match<Integer> word = begins ? MEANS.longest(lower, i) : null;
      if (word != null
          && (word.end() == lower.length() || !Character.isLetter(lower.charAt(word.end())))) {
        sure = Math.max(sure, word.value());
      }
    }
    return sure;
  }

  /** At the beginning of the line or of one of its sentences. */
  private static boolean asks(Pattern how, String lower) {
    boolean begins = true;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (begins && Character.isLetter(c)) {
        if (how.matcher(lower).region(i, lower.length()).lookingAt()) {
          return true;
        }
        begins = false;
      }
      begins |= ".!?:|>–—".indexOf(c) >= 0;
    }
    return false;
  }

  /** All of it in other letters, or in a box unlike those of the sentences above and below. */
  private static boolean isSetApart(PageDom page, Line line) {
    Element block = line.block();
    LineRange own = page.range(block);
    Element inner = own.to() - own.from() == 1 ? block.firstElementChild() : null;
    if (inner != null
        && SLANTED.contains(inner.normalName())
        && Texts.of(inner).length() >= line.text().length() - 1) {
      return true;
    }
    return !isLike(page.lines(), line, -1) && !isLike(page.lines(), line, 1);
  }

  private static boolean isLike(List<Line> lines, Line line, int step) {
    for (int i = line.index() + step; i >= 0 && i < lines.size(); i += step) {
      Line other = lines.get(i);
      if (Math.abs(i - line.index()) > 3) {
        return false;
      }
      if (!other.furniture() && !other.isLinks() && other.weight() >= 20) {
        Element block = line.block();
        return block.normalName().equals(other.block().normalName())
            && block.className().equals(other.block().className());
      }
    }
    return false;
  }

  private static void put(String words, int sure) {
    for (String word : words.split("\\|")) {
      MEANS.put(word.strip(), sure);
    }
  }
}
