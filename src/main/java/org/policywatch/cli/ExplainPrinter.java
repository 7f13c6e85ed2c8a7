package org.policywatch.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.Article;
import org.policywatch.model.DateMention;
import org.policywatch.model.Deadline;
import org.policywatch.model.Extraction;
import org.policywatch.model.Finding;
import org.policywatch.model.OtherQuantity;
import org.policywatch.model.PolicyMetadata;
import org.policywatch.model.Quote;
import org.policywatch.model.RegionMention;
import org.policywatch.model.Target;
import org.policywatch.model.TextFacts;
import org.policywatch.text.DisplayWidth;

/** The text with everything that was found in it marked, and for each find its rule. */
final class ExplainPrinter {
  private final PrintWriter out;
  private final Style style;

  ExplainPrinter(Screen screen) {
    this.out = screen.out();
    this.style = screen.style();
  }

  void print(Extraction extraction) {
    page(extraction);
    List<Mark> marks = marks(extraction.facts());
    out.println(style.bold("text") + "  " + legend());
    out.println(marked(extraction.article().text(), marks));
    out.println();
    out.println(style.bold("facts"));
    marks.forEach(
        mark ->
            out.println(
                "  "
                    + DisplayWidth.pad(mark.kind.letter + String.valueOf(mark.number), 5)
                    + mark.kind.paint(style, DisplayWidth.pad(Screen.plain(mark.quote.text()), 20))
                    + "  "
                    + Screen.plain(mark.note)));
    extraction.warnings().forEach(warning -> out.println("warning: " + Screen.plain(warning)));
    out.println();
  }

  private void page(Extraction extraction) {
    Article article = extraction.article();
    PolicyMetadata policy = extraction.policy();
    out.println(style.bold("page"));
    line("kind", article.kind().name().toLowerCase(Locale.ROOT), null);
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
        .forEach(it -> line("topic " + it.topic(), "%.2f".formatted(it.score()), null));
    out.println();
  }

  private void line(String label, @Nullable Finding<?> finding) {
    if (finding != null) {
      line(label, finding.value().toString(), finding.rule() + " “" + finding.snippet() + "”");
    }
  }

  private void line(String label, String value, @Nullable String why) {
    out.println(
        "  "
            + DisplayWidth.pad(label, 14)
            + Screen.plain(value)
            + (why == null ? "" : style.dim("  " + Screen.plain(why))));
  }

  private String legend() {
    StringBuilder legend = new StringBuilder();
    for (Kind kind : Kind.values()) {
      legend
          .append(kind.paint(style, kind.letter + " " + kind.name().toLowerCase(Locale.ROOT)))
          .append("  ");
    }
    return legend.toString().strip();
  }

  private static List<Mark> marks(TextFacts facts) {
    List<Mark> marks = new ArrayList<>();
    int number = 0;
    for (Target target : facts.targets()) {
      marks.add(new Mark(Kind.TARGET, ++number, target.quantity().quote(), note(target)));
    }
    number = 0;
    for (OtherQuantity other : facts.otherQuantities()) {
      String role = other.role().name().toLowerCase(Locale.ROOT);
      marks.add(
          new Mark(
              Kind.QUANTITY,
              ++number,
              other.quantity().quote(),
              "not a target: " + role + " [" + other.rule() + "]"));
    }
    number = 0;
    for (DateMention date : facts.dates()) {
      String role = date.role().name().toLowerCase(Locale.ROOT);
      marks.add(
          new Mark(
              Kind.DATE,
              ++number,
              date.quote(),
              date.edtf() + " " + role + " [" + date.rule() + "]"));
    }
    number = 0;
    for (RegionMention region : facts.regions()) {
      String role = region.role().name().toLowerCase(Locale.ROOT);
      marks.add(
          new Mark(
              Kind.REGION,
              ++number,
              region.quote(),
              region.code() + " " + region.name() + ", " + role));
    }
    marks.sort(Comparator.comparingInt(mark -> mark.quote.start()));
    return marks;
  }

  private static String note(Target target) {
    Deadline deadline = target.deadline();
    String by = "no deadline";
    if (deadline != null) {
      Quote quote = deadline.quote();
      by =
          "by "
              + deadline.day()
              + (quote == null ? " (inherited)" : " from “" + quote.text() + "”");
    }
    return "%s %s of “%s”, %s, confidence %.2f %s"
        .formatted(
            target.quantity().comparator().name().toLowerCase(Locale.ROOT),
            target.quantity().unit(),
            target.object(),
            by,
            target.assessment().confidence(),
            target.assessment().rules());
  }

  /** Marks do not overlap on the screen: the one that starts first wins. */
  private String marked(String text, List<Mark> marks) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Mark mark : marks) {
      if (mark.quote.start() < at || mark.quote.end() > text.length()) {
        continue;
      }
      marked.append(Screen.plainLines(text.substring(at, mark.quote.start())));
      if (text.substring(at, mark.quote.start()).endsWith("\n")) {
        marked.append('\n');
      }
      String words = Screen.plain(mark.quote.text());
      marked.append(
          mark.kind.paint(style, "[" + words + " " + mark.kind.letter + mark.number + "]"));
      at = mark.quote.end();
    }
    return marked.append(Screen.plainLines(text.substring(at))).toString();
  }

  private record Mark(Kind kind, int number, Quote quote, String note) {}

  private enum Kind {
    TARGET("T"),
    QUANTITY("Q"),
    DATE("D"),
    REGION("R");

    private final String letter;

    Kind(String letter) {
      this.letter = letter;
    }

    String paint(Style style, String text) {
      return switch (this) {
        case TARGET -> style.green(text);
        case QUANTITY -> style.red(text);
        case DATE -> style.cyan(text);
        case REGION -> style.yellow(text);
      };
    }
  }
}
