package org.policywatch.extract.article;

import java.time.LocalDate;
import org.policywatch.extract.page.PageDom;
import org.policywatch.model.Finding;
import org.policywatch.model.PageTime;
import org.policywatch.model.PageUrl;

/** Pages of one site that tell their day in one place or another. */
abstract class PublishedTimesFixture {
  static final String DAY = "2019-03-12";

  static final String TITLE = "Council agrees on new rules for night ferries | Kontor Post";

  static final String HOME = "https://kontor.example/news/ferries-4711.html";

  static String day(Page page) {
    Finding<PageTime> published = page.read().published();
    return published == null ? null : published.value().day().toString();
  }

  static String meta(String name, String content) {
    return "<meta name='" + name + "' content='" + content + "'>";
  }

  static Page page() {
    return new Page("en", HOME, TITLE, "", "", "", "The harbour council met again.", "");
  }

  /** A short article in the middle of a site. */
  record Page(
      String language,
      String url,
      String title,
      String head,
      String above,
      String under,
      String first,
      String below) {
    Page language(String other) {
      return new Page(other, url, title, head, above, under, first, below);
    }

    Page at(String other) {
      return new Page(language, other, title, head, above, under, first, below);
    }

    Page title(String other) {
      return new Page(language, url, other, head, above, under, first, below);
    }

    Page head(String other) {
      return new Page(language, url, title, other, above, under, first, below);
    }

    Page above(String other) {
      return new Page(language, url, title, head, other, under, first, below);
    }

    Page under(String other) {
      return new Page(language, url, title, head, above, other, first, below);
    }

    Page first(String other) {
      return new Page(language, url, title, head, above, under, other, below);
    }

    Page below(String other) {
      return new Page(language, url, title, head, above, under, first, other);
    }

    ArticleReader.Reading read() {
      String html =
          """
          <html lang="%s"><head><title>%s</title>%s</head>
          <body><ul class="nav"><li><a href="/">Home</a></li><li><a href="/p">Politics</a></li></ul>
          %s<h1>Council agrees on new rules for night ferries</h1>%s
          <div class="entry"><p>%s It agreed on new rules for the ferries of the night, which had been debated for long.</p>
          <p>Residents of the old quarter had asked for fewer sailings after ten, while the shops along the quay wanted more.</p>
          <p>Work on the second pier began on 3 May 1998 and was finished, as many remember, only after two winters of storms.</p>
          </div>%s<div class="footer"><a href="/imprint">Imprint</a></div></body></html>
          """
              .formatted(language, title, head, above, under, first, below);
      return new ArticleReader()
          .read(PageDom.of(html, new PageUrl(url), LocalDate.parse("2026-11-01")));
    }
  }
}
