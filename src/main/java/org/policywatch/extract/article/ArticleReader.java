package org.policywatch.extract.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.page.Labels;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.LineRange;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.Texts;
import org.policywatch.model.Byline;
import org.policywatch.model.Finding;
import org.policywatch.model.PageTime;

/**
 * Reads headline, times, byline and main text of a page. Stateless; never throws for a bad page.
 */
public final class ArticleReader {
  /** Less text than this, and the script may hold more. */
  private static final int SHELL = 240;

  /** How far the header reaches above the headline. */
  private static final int ABOVE = 10;

  /**
   * What the article part of a page says.
   *
   * @param title headline; or null
   * @param published or null
   * @param modified or null
   * @param byline outlet, source, author
   * @param text the main text, may be empty
   * @param range the lines of the text
   * @param labels the labelled values outside of the text
   * @param headerLines from a little above the headline to the text
   * @param bodyRule how the text was found
   */
  public record Reading(
      @Nullable Finding<String> title,
      @Nullable Finding<PageTime> published,
      @Nullable Finding<PageTime> modified,
      Byline byline,
      String text,
      LineRange range,
      Labels labels,
      List<Line> headerLines,
      String bodyRule) {

    /** The same with another main text. */
    public Reading withText(String other) {
      return new Reading(
          title, published, modified, byline, other, range, labels, headerLines, bodyRule);
    }
  }

  /** Reads a page. */
  public Reading read(PageDom page) {
    SiteName site = new SiteName(page);
    List<Line> lines = page.lines();
    LineJudge judge = new LineJudge(page);
    Body body = new BodyFinder(page, judge).find();
    int labelEnd = Math.min(lines.size(), body.range().from() + 14);
    Labels early = Labels.in(lines.subList(0, labelEnd));
    Finding<String> title = new Headlines(page, early, site, body.range().from()).find();
    String headline = title == null ? "" : title.value();
    BodyText bodyText = new BodyText(page, headline, judge, body.range());
    LineRange range = bodyText.trimmed();
    String text = bodyText.render(range);
    ScriptRecord record = ScriptRecord.NONE;
    ScriptText scripted = isShell(text) ? ScriptText.of(page) : ScriptText.NONE;
    if (scripted.text().length() > 2 * text.length()) {
      text = scripted.text();
      record = ScriptRecord.of(scripted);
      title = record.headline(title);
    }
    if (StatedText.isCutBy(page, text)) {
      text = ScriptText.stated(page);
    }
    if (text.isBlank()) {
      text = bodyText.everything();
    }

    int head = bodyText.headEnd(range);
    Zone zone = zone(lines, title, range, head);
    Labels labels = Labels.in(lines.subList(0, head));
    PublishedTimes times = new PublishedTimes(page, labels, zone);
    BylinePlaces places = new BylinePlaces(page, labels, zone);
    Byline byline =
        record.byline(
            new Byline(
                site.beside(title == null ? "" : title.value()),
                new CreditedSource(places, site, text).find(),
                new AuthorName(places, site, text).find()));
    return new Reading(
        title,
        times.find(),
        times.modified(),
        byline,
        byline.author() == null ? text : WriterNote.cut(text, byline.author().value()),
        range,
        record.labels(labels),
        List.copyOf(zone.headerLines()),
        body.rule());
  }

  /** Pages that scripts fill show a notice at most. */
  private static boolean isShell(String text) {
    return text.length() < SHELL && (Texts.han(text) == 0 || Texts.han(text) < SHELL / 3);
  }

  private static Zone zone(
      List<Line> lines, @Nullable Finding<String> title, LineRange text, int head) {
    String key = title == null ? "" : Texts.key(title.value());
    int titleLine = -1;
    for (int i = Math.min(text.from(), lines.size() - 1); i >= 0 && i > text.from() - 60; i--) {
      String line = lines.get(i).text();
      if (line.length() < 400
          && !key.isEmpty()
          && !Texts.beginsElsewhere(line, key)
          && Texts.key(line).equals(key)) {
        titleLine = i;
        break;
      }
    }
    int from = Math.max(0, (titleLine >= 0 ? titleLine : text.from()) - ABOVE);
    return new Zone(lines, titleLine, new LineRange(from, Math.max(from, head)), text);
  }
}
