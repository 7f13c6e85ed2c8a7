package org.policywatch.extract;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.policywatch.extract.article.ArticleReader;
import org.policywatch.extract.gov.GovReader;
import org.policywatch.extract.list.Entries;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.LineRange;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.Texts;
import org.policywatch.model.PageLinks;

/** Whether a page is a list: its entries say more than what stands outside of them. */
final class PageLists {
  private static final Pattern LIST_ADDRESS =
      Pattern.compile(
          "(?i).*(?:/|index[\\w-]*\\.\\w{3,5}|list[\\w-]*\\.\\w{3,5}|col\\d+/.*|[?].*page.*)$");

  /** So many lines below an entry its summary begins. */
  private static final int SUMMARY = 2;

  /** Fewer entries with text are what to read next. */
  private static final int FEWEST = 3;

  /** So much of what was taken for a text stands in the entries that it is theirs. */
  private static final double MOST = 0.8;

  private static final int LINES_ABOVE = 4;
  private static final double TITLE = 6;

  /** What weighs less is a heading or a name. */
  private static final double SAYS = 12;

  private PageLists() {}

  /** False for a page that is no list whatever its entries are: reading them takes its time. */
  static boolean mayBeList(PageDom page, ArticleReader.Reading reading, GovReader.Reading gov) {
    return isNoArticle(page, reading, gov) || isAmongEntries(page, reading);
  }

  private static boolean isNoArticle(
      PageDom page, ArticleReader.Reading reading, GovReader.Reading gov) {
    return page.meta("ArticleTitle", "article:published_time", "PubDate").isEmpty()
        && gov.labels() < 3
        && (!isDatedText(reading) || inside(page, reading).stream().anyMatch(Line::isLinks));
  }

  /** A list says more in its entries than outside of them. */
  static boolean isList(
      PageDom page, ArticleReader.Reading reading, GovReader.Reading gov, Entries entries) {
    List<PageLinks.ListItem> items = entries.items();
    BitSet told = told(page, reading, entries);
    boolean isArticle =
        told.isEmpty() && (!isNoArticle(page, reading, gov) || isArticle(page, reading, items));
    if (items.size() < 2 || isArticle) {
      return false;
    }
    double listed = 0;
    int dated = 0;
    for (PageLinks.ListItem item : items) {
      listed += Texts.han(item.title()) > 0 ? item.title().length() : item.title().length() / 3.0;
      dated += item.date() == null ? 0 : 1;
    }
    boolean mostlyDated = dated * 2 > items.size();
    double said = 0;
    int entry = Integer.MIN_VALUE;
    for (Line line : head(page.lines())) {
      boolean prose =
          !line.isLinks() && !line.furniture() && line.weight() >= 25 && !told.get(line.index());
      boolean mayBeEntry = prose || mostlyDated && line.isLinks();
      if (mayBeEntry && items.stream().anyMatch(item -> line.text().contains(item.title()))) {
        entry = line.index();
      } else if (line.heading() == 1) {
        entry = Integer.MIN_VALUE; // what is below a headline is of it
      } else if (prose && line.index() <= entry + SUMMARY) {
        entry = Integer.MIN_VALUE; // one paragraph below an entry with its day sums it up
      } else if (prose) {
        said += line.weight();
      }
      if (said > listed * 3) {
        return false;
      }
    }
    boolean address = LIST_ADDRESS.matcher(page.url().value()).matches();
    double limit =
        mostlyDated
            ? address ? 2.0 : 1.0
            : address && items.size() >= 5 ? 0.7 : items.size() >= 8 ? 0.3 : 0.1;
    return said <= listed * limit;
  }

  /** True where a link stands in or above the text, and links with something below them abound. */
  private static boolean isAmongEntries(PageDom page, ArticleReader.Reading reading) {
    List<Line> lines = head(page.lines());
    LineRange text = reading.range();
    int entries = 0;
    boolean near = false;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      boolean isTitle = line.isLinks() && line.weight() >= TITLE && !line.furniture();
      near |= isTitle && i >= text.from() - LINES_ABOVE && i < text.to();
      boolean goesOn = line.heading() > 0 || !lines.get(i + 1).isLinks();
      entries += isTitle && goesOn ? 1 : 0;
    }
    return near && entries >= FEWEST;
  }

  /**
   * The lines of the entries, when most of them show their day and what was taken for a text stands
   * in them; none for a page with a text of its own.
   */
  private static BitSet told(PageDom page, ArticleReader.Reading reading, Entries entries) {
    BitSet told = new BitSet();
    int dated = entries.dated();
    boolean isPage = entries.items().stream().anyMatch(it -> it.href().equals(page.url().value()));
    if (dated < FEWEST || dated * 2 < entries.items().size() || isPage) {
      return told;
    }
    entries.boxes().forEach(box -> told.set(box.from(), box.to()));
    double inside = 0;
    double all = 0;
    for (Line line : inside(page, reading)) {
      double says = line.isLinks() || line.weight() < SAYS ? 0 : line.weight();
      all += says;
      inside += told.get(line.index()) ? says : 0;
    }
    boolean hasHeadline =
        page.lines().stream().anyMatch(it -> it.heading() == 1 && told.get(it.index()));
    return hasHeadline || inside < MOST * all ? new BitSet() : told;
  }

  /** A text of sentences, dated or in one box with its headline, without entries among them. */
  private static boolean isArticle(
      PageDom page, ArticleReader.Reading reading, List<PageLinks.ListItem> items) {
    if (!isText(reading)) {
      return false;
    }
    boolean dated = reading.published() != null;
    List<Line> own = dated ? inside(page, reading) : besideHeadline(page, reading);
    long among =
        own.stream()
            .filter(line -> dated ? line.isLinks() : line.linkLength() > 0)
            .filter(line -> items.stream().anyMatch(item -> line.text().contains(item.title())))
            .count();
    return !own.isEmpty() && among * 3 < items.size();
  }

  /**
   * The lines of the smallest box round a headline and some paragraphs; none where there is no
   * such.
   */
  private static List<Line> besideHeadline(PageDom page, ArticleReader.Reading reading) {
    LineRange text = reading.range();
    Line headline = text.from() == 0 ? null : page.lines().get(text.from() - 1);
    if (headline == null || headline.heading() == 0 || text.to() - text.from() < 2) {
      return List.of();
    }
    for (Element box = headline.block(); box != null; box = box.parent()) {
      LineRange lines = page.range(box);
      if (lines.to() >= text.to()) {
        return head(page.lines().subList(lines.from(), lines.to()));
      }
    }
    return List.of();
  }

  private static boolean isDatedText(ArticleReader.Reading reading) {
    return reading.published() != null && isText(reading);
  }

  private static boolean isText(ArticleReader.Reading reading) {
    String text = reading.text();
    return text.length() >= 60 && (text.contains("。") || text.contains(". "));
  }

  private static List<Line> inside(PageDom page, ArticleReader.Reading reading) {
    return head(page.lines().subList(reading.range().from(), reading.range().to()));
  }

  /** Enough lines to judge by; more would cost entries times lines. */
  private static List<Line> head(List<Line> lines) {
    return lines.subList(0, Math.min(1_000, lines.size()));
  }
}
