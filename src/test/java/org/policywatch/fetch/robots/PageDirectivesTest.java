package org.policywatch.fetch.robots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageUrl;

class PageDirectivesTest {
  private static final PageUrl URL = new PageUrl("http://a.example/1");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "all                                   | true  | true",
        "noindex                               | false | true",
        "NoArchive                             | true  | false",
        "noindex, noarchive                    | false | false",
        "none                                  | false | false",
        "nosnippet,nofollow                    | true  | true",
        "otherbot: noindex                     | true  | true",
        "policywatch: noindex                  | false | true",
        "PolicyWatch : noarchive               | true  | false",
        "unavailable_after: 25 Jun 2030 15:00:00 PST | true | true",
        "max-snippet: 20, noarchive            | true  | false",
        "noindex, max-snippet:20               | false | true",
      })
  void headerDecides(String header, boolean index, boolean archive) {
    PageDirectives said = said("", header);

    assertThat(said.index()).isEqualTo(index);
    assertThat(said.archive()).isEqualTo(archive);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<meta name=\"robots\" content=\"noindex\">            | false | true",
        "<META CONTENT='noarchive' NAME='ROBOTS'/>             | true  | false",
        "<meta name=robots content=none>                       | false | false",
        "<meta name=\"policywatch\" content=\"noindex\">       | false | true",
        "<meta name=\"otherbot\" content=\"noindex\">          | true  | true",
        "<meta name=\"description\" content=\"noindex\">       | true  | true",
        "<meta name=\"robots\">                                | true  | true",
        "<!-- <meta name=robots content=noindex> -->           | true  | true",
        "<!--[if IE]><meta name=robots content=none><![endif]--><meta name=robots content=noarchive> | true | false",
        "<!-- a > b --><meta name=robots content=noindex>      | false | true",
        "<!--><meta name=robots content=noindex>               | false | true",
        "<script>put('<meta name=robots content=none>')</script > | true | true",
        "<SCRIPT src=a></Script><meta name=robots content=none> | false | false",
        "<script>never <meta name=robots content=none>         | true | true",
      })
  void metaTagDecides(String tag, boolean index, boolean archive) {
    PageDirectives said = said("<html><head>" + tag + "</head><body>目标</body></html>", "all");

    assertThat(said.index()).isEqualTo(index);
    assertThat(said.archive()).isEqualTo(archive);
  }

  @Test
  void theWordsThatDecidedAreTold() {
    assertThat(said("", "noindex").written()).isEqualTo("X-Robots-Tag: noindex");
    assertThat(said("<p>", "all").written()).isEmpty();
    assertThat(said("", "noindex, " + "x".repeat(5_000)).written()).hasSizeLessThan(250);
  }

  @Test
  @Timeout(5)
  void nothingInAPageMakesItSlow() {
    for (String part : List.of("<meta ", "<meta name=", "name='", "<meta\t\"", "content = ")) {
      assertThat(said(part.repeat(200_000 / part.length()), "all").index()).isTrue();
    }
  }

  private static PageDirectives said(String html, String header) {
    Map<String, List<String>> headers =
        Map.of("content-type", List.of("text/html"), "x-robots-tag", List.of(header));
    byte[] body = html.getBytes(StandardCharsets.UTF_8);
    return PageDirectives.of(
        new FetchedPage(URL, URL, Instant.EPOCH, 200, headers, body, null), "policywatch");
  }
}
