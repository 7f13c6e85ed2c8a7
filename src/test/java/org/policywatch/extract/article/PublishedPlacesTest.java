package org.policywatch.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where pages tell the day of their publication. */
class PublishedPlacesTest extends PublishedTimesFixture {
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
        "fr|<p><time datetime='2019-03-16T10:18:46Z'>Publié le 12 mars 2019</time></p>",
        "en|<p><time datetime='2019-03-16'>Posted on 12 March 2019</time></p>",
        "en|<p><time datetime='2019-03-12'>Posted 12 March 2019, updated 16 March 2019</time></p>",
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
        "de|<div class='submitted'>Gespeichert von <span>anna</span> am 12. März 2019 - 08:15</div>",
        "fr|<div class='submitted'>Soumis par anna le mar 12/03/2019 - 08:15</div>",
        "es|<div class='submitted'>Enviado por anna el Mar, 12/03/2019 - 08:15</div>",
        "it|<div class='submitted'>Inviato da anna il Mar, 12/03/2019 - 08:15</div>",
        "nl|<div class='submitted'>Ingediend door anna op di, 12/03/2019 - 08:15</div>",
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
        "window.dataLayer=[{'page':{'publishDate':'2019-03-12T08:15:00Z'}}];",
        "var data={article_published:'2019-03-12',article_id:'44'};",
        "var d={'firstPublished':1552377300000,'expires':1652377300};"
      })
  void scriptsTell(String script) {
    assertThat(day(page().head("<script>" + script + "</script>"))).isEqualTo(DAY);
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

  @Test
  void theTextMayBeginWithWhoWroteItWhen() {
    String signed =
        "Geschrieben von Anna am 12.03.2019 08:15 (1599 x gelesen)</p><p>The council met.";

    assertThat(day(page().language("de").first(signed))).isEqualTo(DAY);
  }
}
