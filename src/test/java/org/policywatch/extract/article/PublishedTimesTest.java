package org.policywatch.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.extract.page.PageDom;
import org.policywatch.model.Finding;
import org.policywatch.model.PageTime;
import org.policywatch.model.PageUrl;

/** The one right day of every page here is 2019-03-12. */
class PublishedTimesTest {
  private static final String DAY = "2019-03-12";
  private static final String TITLE = "Council agrees on new rules for night ferries | Kontor Post";
  private static final String HOME = "https://kontor.example/news/ferries-4711.html";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "article:published_time",
        "og:article:published_at",
        "article:post_date",
        "article.created",
        "article-date",
        "articlePublicationDate",
        "blogpostdate",
        "content_create_date",
        "DC.date.issued",
        "DCTERMS.created",
        "displaydate",
        "field-name-post-date",
        "parsely-pub-date",
        "prism.publicationDate",
        "rbpubdate",
        "sailthru.date",
        "twt-published-at",
        "video:release_date",
        "citation_online_date",
        "cXenseParse:recs:publishtime",
        "weibo:article:create_at",
        "kontor_photos:uploaded",
        "bt:pubDate",
        "WT.z_publish_date"
      })
  void familiesOfMetasAreKnownByTheirWords(String name) {
    assertThat(day(page().head(meta(name, "2019-03-12T08:15:00+01:00")))).isEqualTo(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "article:modified_time",
        "article:expiration_time",
        "eventDate",
        "maketime",
        "buildDate",
        "copyright-date",
        "article:publisher"
      })
  void metasOfOtherDaysAreLeftAlone(String name) {
    assertThat(day(page().head(meta(name, DAY)))).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'@type':'NewsArticle','datePublished':'2019-03-12T08:15:00+01:00','dateModified':'2019-04-01'}",
        "{'@graph':[{'@type':'WebSite'},{'@type':'WebPage','datePublished':'2019-03-12'}]}",
        "[{'@type':'BreadcrumbList'},{'@type':'BlogPosting','datePublished':'March 12, 2019'}]",
        "{'@type':'WebPage','mainEntity':{'@type':'Article','datePublished':'2019-03-12'}}",
        "{'@type':'NewsArticle','headline':'He said 'no' again','datePublished':'2019-03-12','x':}",
        "{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;datePublished&quot;:&quot;2019-03-12&quot;}",
        "{'@type':'NewsArticle','dateCreated':'2019-03-12T08:15:00Z','dateModified':'2020-01-01'}",
        "{'@type':'Article','datePublished':1552377300000}",
        "[{'@type':'VideoObject','datePublished':'2018-01-01'},{'@type':'Article','datePublished':'2019-03-12'}]"
      })
  void linkedDataTells(String json) {
    String script = "<script type='application/ld+json'>" + json.replace('\'', '"') + "</script>";

    assertThat(day(page().head(script))).isEqualTo(DAY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|<p><time datetime='2019-03-12T08:15:00Z'>yesterday</time></p>",
        "en|<p><time class='updated' datetime='2020-02-02'>2 Feb</time> <time class='entry-date published' datetime='2019-03-12'>12 Mar</time></p>",
        "en|<p><time class='entry-date published updated' datetime='2019-03-12'>12 Mar</time></p>",
        "en|<p><abbr class='published' title='2019-03-12T08:15:00-05:00'>8:15 am</abbr></p>",
        "en|<abbr data-utime='1552377300' class='timestamp'>Mar 12</abbr>",
        "en|<span class='date' data-timestamp='1552377300'>Tuesday</span>",
        "en|<span class='date' title='2019-03-12 08:15'>a while ago</span>",
        "en|<span property='dc:date dc:created' content='2019-03-12T08:15:00+01:00'>Tue</span>",
        "en|<div class='submitted'>Submitted by anna on Tue, 03/12/2019 - 08:15</div>",
        "de|<div class='news-single-timedata'>12.03.19 08:15</div>",
        "de|<p>Pressemitteilung Nr. 44 vom 12.03.2019</p>",
        "en|<p>Updated: 5 April 2019</p><p>Published: 12 March 2019</p>",
        "en|<p>Last updated 5 April 2019, first published 12 March 2019</p>",
        "en|<p>Published 12 March 2019. Updated 5 April 2019.</p>",
        "en|<p>Updated 10:30 AM EDT, Fri April 5, 2019 · Posted March 12, 2019</p>",
        "de|<p>Aktualisiert: 05.04.2019, 10:00 - Veröffentlicht: 12.03.2019</p>",
        "fr|<p>Mis à jour le 05/04/2019 à 10:00 Publié le 12/03/2019 à 08:15</p>",
        "de|<dl><dt>Zuletzt geändert</dt><dd>05.04.2019</dd><dt>Erstellt</dt><dd>12.03.2019</dd></dl>",
        "en|<figure><figcaption>The pier on 4 June 2015, by Karl.</figcaption></figure><p>12 March 2019</p>",
        "en|<p>Harbour fair on 12 December 2031</p><p>12 March 2019</p>",
        "en|<p>Updated 12 March 2019</p>",
        "de|<p>von <a href='/a'>Anna K</a>, 12.3.19</p>"
      })
  void theLinesUnderTheHeadlineTell(String language, String html) {
    assertThat(day(page().language(language).under(html))).isEqualTo(DAY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|<h2 class='date-header'>Dienstag, 12. März 2019</h2>",
        "en|<div class='date'><div>12</div><div>Mar</div><div>2019</div></div>",
        "en|<div class='date'>12th</div><div class='month'>Mar 2019</div>"
      })
  void theLinesRightAboveTheHeadlineTell(String language, String html) {
    assertThat(day(page().language(language).above(html))).isEqualTo(DAY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|<p class='postmetadata'>This entry was posted on Tuesday, March 12th, 2019 at 8:15 am and is filed under Ferries. You can follow any responses to this entry through the RSS feed.</p>",
        "de|<p class='postmetadata'>Dieser Beitrag wurde am Dienstag, 12. März 2019 um 08:15 Uhr veröffentlicht und unter Hafen abgelegt.</p>",
        "de|<p>Erschienen am 12.03.2019</p>",
        "de|<div>Von Anna am 12.03.2019, 08:15 | 0 Meinungen | <a href='/k'>Hafen</a></div>",
        "en|<p>By Anna K. Moor, 12 March 2019</p>",
        "en|<dl><dt>Published</dt><dd>12 March 2019</dd><dt>Last updated</dt><dd>4 April 2019</dd></dl>",
        "en|<div class='post-footer'>Posted by Anna at <abbr class='published' title='2019-03-12T08:15:00+01:00'>08:15</abbr></div>",
        "de|<p>Stand: 12.03.2019</p>",
        "en|<ul><li>This page was last edited on 12 March 2019, at 08:15.</li></ul>"
      })
  void theLinesBelowTheTextTellBeforeWhatReadersWrote(String language, String html) {
    String readers = "<div class='comments'><p>Anna posted on 14 April 2020: I like it.</p></div>";

    assertThat(day(page().language(language).below(html + readers))).isEqualTo(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hamburg, 12.03.2019 – The council met.",
        "LONDON, March 12, 2019 /TideWire/ -- The council met.",
        "PORTLAND, Ore. (March 12, 2019) — The council met.",
        "(12.03.2019) The council met."
      })
  void theDatelineTells(String sentence) {
    assertThat(day(page().first(sentence))).isEqualTo(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='comments'><p>Anna posted on 14 April 2020: I like it very much.</p></div>",
        "<div class='related'><ul><li><a href='/r'>Old pier</a> 12 April 2021</li></ul></div>",
        "<h3>Archive</h3><ul><li><a href='/2021/05/'>May 2021</a></li></ul>",
        "<p>© 2009-2024 Kontor Post</p>",
        "<p>Von Montag, 12.03.2018 an fahren die Schiffe nachts.</p>",
        "<p><img src='/uploads/2019/03/pier.jpg'></p>"
      })
  void daysOfOtherThingsAreNone(String html) {
    assertThat(day(page().below(html))).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "window.dataLayer=[{'page':{'publishDate':'2019-03-12T08:15:00Z'}}];",
        "var data={article_published:'2019-03-12',article_id:'44'};",
        "var d={'firstPublished':1552377300000,'expires':1652377300};"
      })
  void scriptsTell(String script) {
    assertThat(day(page().head("<script>" + script + "</script>"))).isEqualTo(DAY);
  }

  @Test
  void aRangeIsNoDayOfPublication() {
    assertThat(day(page().under("<p>October 14, 1999 – January 20, 2000</p>"))).isNull();
  }

  @Test
  void theDayIsTheOneReadersSeeNotTheOneInGreenwich() {
    Page page = page().head(meta("article:published_time", "2019-03-13T03:15:00Z"));

    assertThat(day(page.under("<p>12 March 2019</p>"))).isEqualTo(DAY);
    assertThat(day(page.under("").at("https://kontor.example/2019/03/12/ferries/"))).isEqualTo(DAY);
    assertThat(day(page.at(HOME))).isEqualTo("2019-03-13");
  }

  @Test
  void aWrittenTimeIsOfThePlaceACountedOneOfNone() {
    String counted = meta("acme:published_date", "1552431600");
    String written = meta("article:published_time", "2019-03-12T23:00:00Z");

    assertThat(day(page().head(counted + written))).isEqualTo(DAY);
    assertThat(day(page().head(counted).under("<p>12 March 2019</p>"))).isEqualTo(DAY);
  }

  @Test
  void whatWasFiledLongBeforeWasIssuedAnew() {
    Page page = page().head(meta("article:published_time", "2021-06-17T18:28:00+02:00"));

    assertThat(day(page.at("https://kontor.example/home/2019/3/12/ferries"))).isEqualTo(DAY);
    assertThat(day(page.at("https://kontor.example/home/2021/6/10/ferries")))
        .isEqualTo("2021-06-17");
    assertThat(day(page.language("zh").at("https://kontor.example/art/2019/3/12/art_1.html")))
        .isEqualTo("2021-06-17");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Night ferries | Port | 12.03.2019",
        "Night ferries : 12.03.2019, 8.15 Uhr",
        "Night ferries | 12. März 2019 08:15 | Port"
      })
  void aPartOfTheTitleIsTheDay(String title) {
    assertThat(day(page().language("de").title(title))).isEqualTo(DAY);
    assertThat(day(page().language("de").title("Ferries | Meeting of 12.03.2019"))).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='today'>Tuesday, April 14, 2020</div>",
        "<div class='today'>14 April 2020</div>",
        "<div id='current-date'>Tuesday, April 14, 2020</div>",
        "<div><span class='site-clock'>Tuesday, April 14, 2020</span></div>"
      })
  void theClockOfTheSiteTellsNoDay(String clock) {
    assertThat(day(page().above(clock))).isNull();
    assertThat(day(page().under(clock))).isNull();
    assertThat(day(page().under(clock + "<p class='kontor-today'>12 March 2019</p>")))
        .isEqualTo(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<dl><dt>Effective date</dt><dd>14 April 2020</dd></dl>",
        "<p>In force from 14 April 2020</p>",
        "<p>Applications due: 14 April 2020</p>",
        "<p>In Kraft getreten am 14.04.2020</p>",
        "<p>Fecha de entrada en vigor: 14/04/2020</p>"
      })
  void theDayFromWhichARuleHoldsIsAnother(String line) {
    assertThat(day(page().under(line))).isNull();
    assertThat(day(page().under(line + "<p>12 March 2019 | Effective help</p>"))).isEqualTo(DAY);
  }

  @Test
  void theTextMayBeginWithWhoWroteItWhen() {
    String signed =
        "Geschrieben von Anna am 12.03.2019 08:15 (1599 x gelesen)</p><p>The council met.";

    assertThat(day(page().language("de").first(signed))).isEqualTo(DAY);
  }

  @Test
  void aDayWithoutAYearTakesItFromTheAddressOfTheMonth() {
    Page page = page().above("<div class='date'><div>12</div><div>Mar</div></div>");

    assertThat(day(page.at("https://kontor.example/2019/03/ferries/"))).isEqualTo(DAY);
    assertThat(day(page.at("https://kontor.example/2019/04/ferries/"))).isNull();
  }

  @Test
  void theLastChangeIsToldBesideThePublication() {
    ArticleReader.Reading reading =
        page().under("<p>Published 12 March 2019. Updated 5 April 2019.</p>").read();

    assertThat(reading.published()).extracting(Finding::value).isEqualTo(new PageTime(DAY));
    assertThat(reading.modified()).extracting(Finding::value).isEqualTo(new PageTime("2019-04-05"));
  }

  private static String day(Page page) {
    Finding<PageTime> published = page.read().published();
    return published == null ? null : published.value().day().toString();
  }

  private static String meta(String name, String content) {
    return "<meta name='" + name + "' content='" + content + "'>";
  }

  private static Page page() {
    return new Page("en", HOME, TITLE, "", "", "", "The harbour council met again.", "");
  }

  /** A short article in the middle of a site. */
  private record Page(
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
