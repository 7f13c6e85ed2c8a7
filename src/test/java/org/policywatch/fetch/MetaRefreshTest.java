package org.policywatch.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.model.PageUrl;

class MetaRefreshTest {
  private static final PageUrl HERE = new PageUrl("http://fgw.city.example/zwgk/a.html");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0;url=http://new.city.example/a.html | http://new.city.example/a.html
          0; URL='../b.html'                   | http://fgw.city.example/b.html
          3 ; url = /c.html                    | http://fgw.city.example/c.html
          0.5;/d.html                          | http://fgw.city.example/d.html
          """)
  void anEmptyPageIsARedirect(String content, String to) {
    assertThat(of("<meta http-equiv=Refresh content=\"" + content + "\"><p>正在跳转…"))
        .contains(new PageUrl(to));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"300", "0", "60;url=/b.html", "0;url=", "0;url=a.html", "soon;url=/b.html"})
  void whatWaitsOrStaysIsNone(String content) {
    assertThat(of("<meta http-equiv=refresh content=\"" + content + "\">")).isEmpty();
  }

  @Test
  void aPageWithATextIsNone() {
    String text = "力争到2027年培育企业100家。".repeat(20);

    assertThat(of("<meta http-equiv=refresh content='5;url=/b.html'><p>" + text)).isEmpty();
  }

  @Test
  void whatIsForReadersWithoutScriptsIsNotForUs() {
    String wall = "<noscript><meta http-equiv=refresh content='0;url=/nojs.html'></noscript>";

    assertThat(of(wall + "<div id=app></div>")).isEmpty();
  }

  @Test
  void onlyPagesHaveOne() {
    assertThat(of("<meta http-equiv=refresh content='0;url=/b.html'>", "application/json"))
        .isEmpty();
  }

  private static Optional<PageUrl> of(String html) {
    return of(html, "text/html");
  }

  private static Optional<PageUrl> of(String html, String type) {
    return MetaRefresh.of(
        HERE,
        new Answer.Complete(
            200,
            Map.of("content-type", List.of(type)),
            html.getBytes(StandardCharsets.UTF_8),
            Duration.ZERO));
  }
}
