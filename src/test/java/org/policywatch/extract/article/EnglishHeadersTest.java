package org.policywatch.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.extract.page.PageDom;
import org.policywatch.model.Byline;
import org.policywatch.model.PageUrl;

/** The lines round an English text: of the Harbour Office, by Ann Lee. */
class EnglishHeadersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>By Ann Lee</p>",
        "<div>Posted on 7 July 2023 by Ann Lee · 4 min read · 3 comments</div>",
        "<div>Published by Ann Lee on 7 July 2023</div>",
        "<div>Ann Lee | 7 July 2023</div>",
        "<div><span>Ann Lee</span><span>7 July 2023</span><span>6 min</span></div>",
        "<div>7 July 2023 | by Ann Lee</div>",
        "<div>July 7, 2023 · By Ann Lee</div>",
        "<div><span>Words by Ann Lee</span><span>7 July 2023</span></div>"
      })
  void theWriterIsTheAuthor(String info) {
    assertThat(byline(info, "").author().value()).isEqualTo("Ann Lee");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<p>By ANN LEE and TOM COLE in Port Selby | Harbour Gazette | Updated: 2023-07-07 09:14</p>; ANN LEE and TOM COLE",
        "<p>By Ann Lee, Tom Cole and Rose Hart</p>; Ann Lee, Tom Cole and Rose Hart",
        "<p>By Ann Lee & Tom Cole | 7 July 2023</p>; Ann Lee & Tom Cole",
        "<p>By Ann Lee, Port Selby</p>; Ann Lee",
        "<p>By Jose de la Mora</p>; Jose de la Mora",
        "<p>By Ann van der Lee and Tom Cole in Port Selby</p>; Ann van der Lee and Tom Cole",
        "<div>Ludwig von Berg | 7 July 2023</div>; Ludwig von Berg",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"Ann Lee\"},{\"name\":\"Tom Cole\"}]}</script>; Ann Lee, Tom Cole"
      })
  void allWritersAreNamed(String info, String authors) {
    assertThat(byline(info, "").author().value()).isEqualTo(authors);
  }

  @Test
  void whoEditsThePageIsNotItsAuthor() {
    String metas =
        "<meta name='editor' content='Rose Hart'><meta name='author' content='Rose Hart'>";

    assertThat(byline(metas, "").author()).isNull();
    assertThat(byline(metas + "<p>By Ann Lee</p>", "").author().value()).isEqualTo("Ann Lee");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann O'Brien",
        "Ann O’Brien",
        "Tom McDonald",
        "Jean-Paul Berger",
        "Itamar Turner-Trauring",
        "André Loibl",
        "Loïc Le Clerc",
        "Ágnes Örkény",
        "J. K. Berg",
        "John D. Cole",
        "Rosa D’Orio",
        "Tom MacLeod"
      })
  void aNameStandsAloneHoweverItIsWritten(String name) {
    assertThat(byline("<div>" + name + " | 7 July 2023</div>", "").author().value())
        .isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"YouTube Instagram", "Ann", "NIGHT FERRIES", "LinkedIn", "Q. A.", "Tom and Ann"})
  void theseAreNoNames(String words) {
    assertThat(byline("<div>" + words + "</div><div>7 July 2023</div>", "").author()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta name='publisher' content='Quay Radio (www.quay.example)'><meta name='author' content='Quay Radio (www.quay.example)'>",
        "<meta name='publisher' content='Quay Radio'><meta name='author' content='Quay Radio'>",
        "<meta name='author' content='www.quay.example'>",
        "<meta name='author' content='No Author'>",
        "<meta name='author' content='Unknown'>"
      })
  void whoPublishesThePageIsNotItsAuthor(String metas) {
    assertThat(byline(metas, "").author()).isNull();
    assertThat(byline(metas + "<p>By Ann Lee</p>", "").author().value()).isEqualTo("Ann Lee");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul><li><strong>Date</strong> 10.06.2013</li><li><strong>Author</strong> Ann Lee</li><li><strong>Print</strong> <a href='/p'>Print this page</a></li></ul>",
        "<ul><li><b>Author:</b> Ann Lee</li></ul>"
      })
  void theWriterIsNamedInTheListOfFactsBelowTheText(String end) {
    assertThat(byline("<h4>Quays</h4>", end).author().value()).isEqualTo("Ann Lee");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span class='author'><span class='screen-reader-text'>Author </span><a>Ann Lee</a></span>",
        "<span class='author'>Written by Ann Lee</span>",
        "<p>7 July 2023 <span class='news-list-author'>Erstellt von <span>Ann Lee</span></span></p>"
      })
  void whatStandsBeforeTheNameIsNotOfIt(String author) {
    assertThat(byline("<h4>Quays</h4>", author).author().value()).isEqualTo("Ann Lee");
  }

  /** Mark is no March, Julia no July. */
  @ParameterizedTest
  @ValueSource(strings = {"Mark Lavin", "Julia Deckers", "Janet Octavia Marsh", "Mayra Novak"})
  void aNameMayBeginLikeAMonth(String name) {
    assertThat(byline("<h5>" + name + "</h5><h5>June 8, 2015</h5>", "").author().value())
        .isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<aside><h3>Up next</h3><a href='/2'>Gulls leave the mole<br><span class='writer'>Rose Hart</span></a></aside>",
        "<div><a href='/2'>Gulls leave the mole <span class='author'>Rose Hart</span></a></div>",
        "<a href='/2'><div class='byline'>Rose Hart</div><h4>Gulls leave the mole</h4></a>"
      })
  void whoWroteAnotherPageIsNotTheAuthor(String teaser) {
    assertThat(byline(teaser + "<div>Ann Lee | 7 July 2023</div>", "").author().value())
        .isEqualTo("Ann Lee");
    assertThat(byline(teaser, "").author()).isNull();
  }

  @Test
  void theWriterIsNamedByAProperty() {
    String info = "<p>Jul 7, 2023 • <span itemprop='author'><b>Ann Lee</b></span></p>";

    assertThat(byline(info, "").author().value()).isEqualTo("Ann Lee");
  }

  @Test
  void theWriterIsNamedInTheStampBelowTheText() {
    String stamp = "<span class='posted'>Posted by Ann Lee at July 7, 2023 08:12 PM</span>";

    assertThat(byline("<div>July 7, 2023</div>", stamp).author().value()).isEqualTo("Ann Lee");
  }

  @Test
  void whoSignsAPressReleaseIsItsSourceAndNoPerson() {
    Byline byline = byline("<div>Harbour Office</div>", "<p>SOURCE Harbour Office</p>");

    assertThat(byline.creditedSource().value()).isEqualTo("Harbour Office");
    assertThat(byline.author()).isNull();
  }

  @Test
  void whatATableOfFactsNamesIsNoAuthor() {
    String facts = "<table class='infobox'><tr><th>Owner</th><td>Port Selby</td></tr></table>";

    assertThat(byline(facts, "").author()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<aside><h3>Authors</h3><div><a href='/p/lee'>Ann Lee</a><span>Partner, Port Selby</span></div><div><a href='/p/cole'>Tom Cole</a><span>Counsel</span></div><h3>Related insights</h3></aside>",
        "<div><h4>Written by:</h4><ul><li>Ann Lee</li><li>Tom Cole</li></ul></div>",
        "<div><p>About the authors</p><p>Ann Lee</p><p>+44 20 7946 0000</p><p>Tom Cole</p></div>"
      })
  void theWritersOfABriefingStandBelowTheirHeading(String end) {
    assertThat(byline("<p>7 July 2023</p>", end).author().value()).isEqualTo("Ann Lee, Tom Cole");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A report by Port Selby Weekly has it, according to a report by Port Selby Weekly.",
        "The fares stay, the plan says, which was first reported by Port Selby Weekly.",
        "The fares stay, according to an article in the Port Selby Weekly on Tuesday.",
        "The fares stay, according to Port Selby Weekly."
      })
  void whoReportedItFirstIsTheSource(String sentence) {
    assertThat(byline("<p>" + sentence + "</p>", "").creditedSource().value())
        .isEqualTo("Port Selby Weekly");
  }

  private static Byline byline(String header, String end) {
    String html =
        """
        <html><head><title>Night ferries to run from December</title></head><body>
        <nav><a href="/">Home</a></nav><h1>Night ferries to run from December</h1>%s
        <p>The harbour board has approved rules for ferries at night, which take effect in December.</p>
        <p>Two boats an hour will run until midnight, and fares stay as they are, the board said.</p>
        <p>Shops along the quay may open for longer, but loudspeakers are forbidden after ten.</p>
        %s</body></html>
        """
            .formatted(header, end);
    PageUrl url = new PageUrl("http://news.example/ferries");
    return new ArticleReader().read(PageDom.of(html, url, LocalDate.parse("2026-11-01"))).byline();
  }
}
