package org.policywatch.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.model.Finding;
import org.policywatch.model.PageTime;

/** Which of its days a page was published on, and what is none. */
class PublishedTimesTest extends PublishedTimesFixture {
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

  @Test
  void aTimeInALinkIsOfThePageItLeadsTo() {
    String card =
        "<a href='/r'><time datetime='2020-04-14T12:15:00+01:00'>12:15</time><h3>The old pier is closed</h3></a>";
    String own = "<a href='/news/ferries-4711.html'><time datetime='2019-03-12'>Tuesday</time></a>";

    assertThat(day(page().above(card))).isNull();
    assertThat(day(page().above(card).under(own))).isEqualTo(DAY);
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

  @ParameterizedTest
  @CsvSource({
    "2019-03-13T09:15:00Z,2019/03/12,2019-03-12",
    "2019-03-12T10:04:00Z,2019/03/11,2019-03-12",
    "2019-03-12T22:15:00+00:00,2019/03/13,2019-03-13",
    "2019-03-12T09:15:00Z,2019/03/13,2019-03-12"
  })
  void noPlaceIsSoFarThatTheDayBeginsThereEarlierOrLater(String time, String folder, String day) {
    Page page = page().head(meta("article:published_time", time));

    assertThat(day(page.at("https://kontor.example/" + folder + "/ferries/"))).isEqualTo(day);
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
}
