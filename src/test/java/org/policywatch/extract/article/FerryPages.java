package org.policywatch.extract.article;

import java.time.LocalDate;
import org.policywatch.extract.page.PageDom;
import org.policywatch.model.PageUrl;

/** Pages of a harbour's paper, to read the text of. */
final class FerryPages {
  static final String FERRIES =
      """
      The harbour board has approved rules for ferries at night, which take effect in December.
      Two boats an hour will run until midnight, and fares stay as they are, the board said.
      Shops along the quay may open for longer, but loudspeakers are forbidden after ten.""";

  private FerryPages() {}

  static String paragraphs(String text) {
    return "<p>" + text.replace("\n", "</p>\n<p>") + "</p>";
  }

  static String read(String html) {
    PageUrl url = new PageUrl("http://news.example/a/ferries");
    return new ArticleReader().read(PageDom.of(html, url, LocalDate.parse("2026-11-01"))).text();
  }
}
