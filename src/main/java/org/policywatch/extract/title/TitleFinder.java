package org.policywatch.extract.title;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.policywatch.extract.text.Passage;
import org.policywatch.extract.text.Span;
import org.policywatch.model.TitleMention;

/** Finds the titles of documents. Stateless, thread-safe, linear in the length of the text. */
public final class TitleFinder {
  private TitleFinder() {}

  /** The titles in the order of the text, without overlaps. */
  public static List<FoundTitle> find(Passage passage) {
    String text = passage.folded();
    List<Marked> all = new ArrayList<>();
    all.addAll(MarkedTitles.inBookMarks(text));
    all.addAll(MarkedTitles.inQuotes(text));
    all.addAll(CapitalisedTitles.find(text));
    all.sort(Comparator.comparingInt((Marked m) -> m.outer().start()));
    List<FoundTitle> found = new ArrayList<>();
    int end = 0;
    for (Marked marked : all) {
      if (marked.outer().start() < end) {
        continue;
      }
      end = marked.outer().end();
      Span inner = marked.inner();
      String title = text.substring(inner.start(), inner.end());
      String around = text.substring(inner.start(), Math.min(text.length(), end + 20));
      found.add(
          new FoundTitle(
              new TitleMention(passage.quote(inner), PlanPeriods.of(title, around)),
              marked.outer()));
    }
    return found;
  }

  /** A title and the marks around it. */
  record Marked(Span inner, Span outer) {}
}
