package org.policywatch.extract.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policywatch.extract.article.FerryPages.FERRIES;
import static org.policywatch.extract.article.FerryPages.paragraphs;
import static org.policywatch.extract.article.FerryPages.read;

import java.util.Collections;
import org.junit.jupiter.api.Test;

/** Which boxes of a page hold its text, whatever they are called and whatever follows. */
class TextBoxesTest {
  private static final String FIRST =
      "Those who work late may soon go home by water, the harbour office said on Friday, after three winters in which nothing crossed the bay behind ten.";

  @Test
  void theFirstPostOfAThreadIsTheTextThoughPostsAreNumbered() {
    String post =
        "<table><tr><td>Posts: 1%s</td><td><div id='post_message_%s'>%s</div></td></tr></table>";
    String thread =
        post.formatted(
                1,
                1,
                "Is there a night ferry, and if so, where does it leave from? I work late.<br>- from pier three<br>- or from the mole")
            + post.formatted(2, 2, FERRIES);

    assertThat(
            read("<html><head><title>Night ferry</title></head><body>" + thread + "</body></html>"))
        .isEqualTo(
            "Is there a night ferry, and if so, where does it leave from? I work late.\n- from pier three\n- or from the mole");
  }

  @Test
  void aHeaderInsideTheBodyOfTheArticleIsOfTheText() {
    String html =
        """
        <html><head><title>Night ferries to run from December</title></head><body>
        <h1>Night ferries to run from December</h1><p>7 July 2023</p>
        <div itemprop="articleBody"><header><p>Boats will cross the harbour until midnight.</p></header>%s</div>
        </body></html>
        """
            .formatted(paragraphs(FERRIES));

    assertThat(read(html)).startsWith("Boats will cross the harbour until midnight.\nThe harbour");
  }

  @Test
  void aTextCutInTwoBoxesOfOneNameByAnAdvertIsReadWhole() {
    String html =
        """
        <html><head><title>Night ferries to run from December</title></head><body><main>
        <h1>Night ferries to run from December</h1>
        <section><div class="row"><div class="story-text"><p>%s</p></div></div></section>
        <section><div class="ad"><p>Advertisement</p></div><div class="related"><h4>Related</h4>
        <a href="/a/1">The mole is closed for the winter</a></div></section>
        <section><div class="row"><div class="story-text">%s</div></div></section></main></body></html>
        """
            .formatted(FIRST, paragraphs(FERRIES).repeat(3));

    assertThat(read(html)).startsWith(FIRST + "\nThe harbour");
  }

  @Test
  void theBoxOfAnotherStoryIsNoPartOfTheText() {
    String html =
        """
        <html><head><title>Night ferries to run from December</title></head><body><main>
        <h2><a href="/a/2">The mole stays closed</a></h2><div class="story-text"><p>%s</p></div>
        <h1>Night ferries to run from December</h1><div class="story-text">%s</div></main></body></html>
        """
            .formatted(FIRST, paragraphs(FERRIES));

    assertThat(read(html)).startsWith("The harbour");
  }

  @Test
  void aShortTextWithAFormBelowItIsNoForm() {
    String text =
        "A painter of quays was on the radio for his fine and bitter pictures of those who hate the ferrymen, a grudge that has gone well beyond the price of a ticket and into the realm of plain dislike. There is more of it on the wall of pier three.";
    String teaser =
        "<div class='k2'><h2><a href='/a/%1$s'>The old ferry %1$s is sold to a man in Ghent</a></h2><p>%2$s […]</p><h3><a href='/a/%1$s'>READ THE REST</a></h3></div>";
    String html =
        """
        <html><head><title>Hating ferrymen</title></head><body><div id="x0"><h1>Hating ferrymen</h1></div>
        <div id="x1"><p>%s</p><h3><a href="/s">SHARE</a> / <a href="/t">TWEET</a></h3>
        <div><form><label>GET THE QUAY LETTER</label><input type="email"></form></div></div>
        <div id="x2">%s</div></body></html>
        """
            .formatted(
                text,
                teaser.formatted(1, FERRIES)
                    + teaser.formatted(2, FERRIES)
                    + teaser.formatted(3, FERRIES)
                    + teaser.formatted(4, FERRIES));

    assertThat(read(html)).isEqualTo(text);
  }

  /** Themes load the next articles in full, and float the box of the text to the right. */
  @Test
  void theArticlesThatFollowAreNotOfTheText() {
    String paragraph = FERRIES.replace('\n', ' ');
    String first = String.join("\n", Collections.nCopies(6, paragraph));
    String next =
        "<div class='k1'><div class='k2'><h3>Quays</h3><h1 class='k3 left'>A ferry is sold %s</h1><p>By</p><a rel='author' href='/r'>Rose Hart</a></div><div>%s</div><a href='/a/%1$s'>Continue Reading</a></div>";
    String html =
        """
        <html><head><title>Night ferries to run from December</title></head><body><article>
        <div><h1 class="k3 left title">Night ferries to run from December</h1><p>7 July 2023</p></div>
        <div class="out right"><div class="k4">%s</div></div>
        <div class="more">%s</div></article></body></html>
        """
            .formatted(
                paragraphs(first),
                next.formatted(1, paragraphs(first + first))
                    + next.formatted(2, paragraphs(first + first)));

    assertThat(read(html)).isEqualTo(first);
  }
}
