package org.policywatch.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policywatch.model.PageUrl;

class FurnitureTest {
  @ParameterizedTest
  @CsvSource({
    "display:none, false",
    "color:red; DISPLAY : NONE, false",
    "d i s p l a y:n o n e, false",
    "font-family:serif;visibility: hidden;, false",
    "display:block; color:red, true",
    "background:url(none.png); margin:0, true"
  })
  void linesOfHiddenElementsAreNotRead(String style, boolean shown) {
    String html = "<p style='" + style + "'>港口的吞吐量</p><p>增长</p>";

    var lines =
        PageDom.of(html, new PageUrl("http://www.example/"), LocalDate.parse("2026-11-01")).lines();

    assertThat(lines).hasSize(shown ? 2 : 1);
  }
}
