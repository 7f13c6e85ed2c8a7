package org.policywatch.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.Article;
import org.policywatch.model.Extraction;
import org.policywatch.model.Finding;
import org.policywatch.model.PageKind;
import org.policywatch.model.PolicyMetadata;
import org.policywatch.text.DisplayWidth;
import org.policywatch.text.Wrap;

/**
 * The text sentence by sentence with everything that was found in it marked, and under each
 * sentence what every find is taken for, by which rule.
 */
final class ExplainPrinter {
  private static final int LABEL = 6;
  private static final int PAGE_LABEL = 16;
  private static final String ENDS = "。！？!?；";

  private final PrintWriter out;
  private final Style style;

  ExplainPrinter(Screen screen) {
    this.out = screen.out();
    this.style = screen.style();
  }

  /** A page: what it says of itself, then its text. */
  void print(Extraction extraction) {
    page(extraction);
    text(extraction);
  }

  /** The text only. */
  void text(Extraction extraction) {
    String text = extraction.article().text();
    List<Fact> facts = Explanation.of(extraction.facts());
    String legend =
        Arrays.stream(Fact.Kind.values())
            .map(kind -> kind.legend(style))
            .collect(Collectors.joining(style.dim(" · ")));
    out.println(legend);
    out.println();
    int from = 0;
    int next = 0;
    while (from < text.length()) {
      int end = sentenceEnd(text, from);
      int first = next;
      // what reaches over the end of the sentence belongs to it, and the sentence goes on
      while (next < facts.size() && facts.get(next).quote().start() < end) {
        end = Math.max(end, Math.min(text.length(), facts.get(next++).quote().end()));
      }
      sentence(text, from, end, facts.subList(first, next));
      from = end;
    }
  }

  private static int sentenceEnd(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean stop = c == '.' && i + 1 < text.length() && text.charAt(i + 1) == ' ';
      if (c == '\n' || stop || ENDS.indexOf(c) >= 0) {
        return i + 1;
      }
    }
    return text.length();
  }

  private void sentence(String text, int from, int end, List<Fact> facts) {
    int start = from;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    if (start == end) {
      return;
    }
    MarkedText.lines(text, start, end, facts, style)
        .forEach(line -> out.println(facts.isEmpty() ? style.dim(line) : line));
    facts.forEach(this::fact);
    if (!facts.isEmpty()) {
      out.println();
    }
  }

  private void fact(Fact fact) {
    int room = style.columns() - LABEL;
    String claim = Screen.plain(fact.quote().text() + " → " + fact.claim());
    String label = DisplayWidth.pad("  " + fact.label(), LABEL);
    for (String line : Wrap.text(claim, room)) {
      out.println(fact.kind().paint(style, label) + line);
      label = " ".repeat(LABEL);
    }
    for (String reason : fact.reasons()) {
      String mark = "- ";
      for (String line : Wrap.text(Screen.plain(reason), room - mark.length())) {
        out.println(" ".repeat(LABEL) + style.dim(mark + line));
        mark = "  ";
      }
    }
  }

  private void page(Extraction extraction) {
    Article article = extraction.article();
    PolicyMetadata policy = extraction.policy();
    out.println(style.bold("page"));
    boolean isOff = article.kind() == PageKind.IRRELEVANT;
    String left = isOff ? "no target is taken from such a page" : null;
    line("kind", Words.kind(article.kind()), left);
    line("title", article.title());
    line("published", article.published());
    line("outlet", article.byline().outlet());
    line("credits", article.byline().creditedSource());
    line("author", article.byline().author());
    line("document", policy.documentTitle());
    line("number", policy.documentNumber());
    line("index", policy.indexNumber());
    line("plan period", policy.planPeriod());
    line("written", policy.written());
    line("validity", policy.validity());
    policy.issuers().forEach(it -> line("issuer", it.name(), "from “" + it.quote() + "”"));
    extraction
        .relevance()
        .forEach(it -> line("topic", "%s %.2f".formatted(it.topic(), it.score()), null));
    extraction.warnings().forEach(warning -> line("warning", warning, null));
    out.println();
  }

  private void line(String label, @Nullable Finding<?> finding) {
    if (finding != null) {
      line(label, finding.value().toString(), finding.rule() + " “" + finding.snippet() + "”");
    }
  }

  private void line(String label, String value, @Nullable String why) {
    String indent = " ".repeat(PAGE_LABEL);
    String head = "  " + DisplayWidth.pad(label, PAGE_LABEL - 2);
    int room = style.columns() - PAGE_LABEL;
    for (String line : Wrap.text(Screen.plain(value), room)) {
      out.println(head + line);
      head = indent;
    }
    if (why != null) {
      String mark = "- ";
      for (String line : Wrap.text(Screen.plain(why), room - mark.length())) {
        out.println(indent + style.dim(mark + line));
        mark = "  ";
      }
    }
  }
}
