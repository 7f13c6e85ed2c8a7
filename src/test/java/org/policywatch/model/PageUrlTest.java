package org.policywatch.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageUrlTest {
  @ParameterizedTest
  @CsvSource({
    "HTTP://Site.example:80/x/../a?q=1#part, http://site.example/a?q=1",
    "https://site.example:443, https://site.example/",
    "http://site.example:8080/a b, http://site.example:8080/a%20b",
    "http://site.example/政策/100%, http://site.example/%E6%94%BF%E7%AD%96/100%25",
    "http://政府.example/, http://xn--mxtq1m.example/",
    "http://site.example/../../a, http://site.example/a",
    "http://me@News_1.Site.example:80/a_b, http://news_1.site.example/a_b",
    "https://_data.site.example:8443/a, https://_data.site.example:8443/a",
  })
  void equalPagesHaveEqualAddresses(String written, String normal) {
    assertThat(new PageUrl(written).value()).isEqualTo(normal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:void(0)",
        "ftp://a.example/x",
        "/relative",
        "",
        "http://",
        "mailto:a@b.example",
        "http://local_name/",
        "http://site.exam_ple/",
        "http://a_b..example/",
        "http://a_b.site.example:x/",
        "http://a_b.site.example:99999/",
        "http://127.0.0.1_/"
      })
  void onlyHttpAddressesArePages(String text) {
    assertThat(PageUrl.parse(text)).isEmpty();
  }

  @Test
  void aNameWithAnUnderscoreIsTakenApartAsOthersAre() {
    PageUrl page = new PageUrl("http://news_1.site.example:8080/zc/index.html");

    assertThat(page.host()).isEqualTo("news_1.site.example");
    assertThat(page.port()).isEqualTo(8080);
    assertThat(page.origin()).isEqualTo("http://news_1.site.example:8080");
    assertThat(page.resolve("../a.html"))
        .contains(new PageUrl("http://news_1.site.example:8080/a.html"));
    assertThat(new PageUrl("http://[2001:DB8::1]:8080/").host()).isEqualTo("[2001:db8::1]");
    assertThat(new PageUrl("https://news_1.site.example/").port()).isEqualTo(443);
  }

  @Test
  void linksResolveAsOnThePage() {
    PageUrl page = new PageUrl("http://site.example/zc/index.html");

    assertThat(page.resolve(" ./202007/t1.html#top "))
        .contains(new PageUrl("http://site.example/zc/202007/t1.html"));
    assertThat(page.resolve("//other.example/中"))
        .contains(new PageUrl("http://other.example/%E4%B8%AD"));
    assertThat(page.resolve("?page=2"))
        .contains(new PageUrl("http://site.example/zc/index.html?page=2"));
    assertThat(page.resolve("javascript:open()")).isEmpty();
  }
}
