package org.policywatch.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.model.PageTime;

class UrlDayTest {
  @ParameterizedTest
  @CsvSource({
    "https://a.example/2019/03/12/ferries/,2019-03-12",
    "https://a.example/2019/3/12/ferries.html,2019-03-12",
    "https://a.example/2019/mar/12/ferries,2019-03-12",
    "https://a.example/2019/POLITICS/03/12/ferries/index.html,2019-03-12",
    "https://a.example/art/2019/3/12/art_12_34.html,2019-03-12",
    "https://a.example/201903/t20190312_9.html,2019-03-12",
  })
  void theFolderTellsTheDay(String url, String day) {
    assertThat(UrlDay.ofFolder(url)).map(PageTime::iso).contains(day);
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/news/ferries-20190312.html,2019-03-12",
    "https://a.example/news/ferries-2019-03-12.html,2019-03-12",
    "https://a.example/news/2019_03_12_ferries.html,2019-03-12",
    "https://a.example/news.php?id=44&date=2019-03-12,2019-03-12",
    "https://a.example/news/x_20190312_ferries.html,2019-03-12",
  })
  void theNameTellsTheDay(String url, String day) {
    assertThat(UrlDay.in(url)).map(PageTime::iso).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example/2019/03/ferries.html",
        "https://a.example/2019/ferries.html",
        "https://a.example/news/20190399-ferries.html",
        "https://a.example/news/201903121234567.html",
        "https://a.example/2019/market/40/12/x.html",
        "https://a.example/news/ferries-2019-03-123.html",
        "https://a.example/col/col20190/index.html"
      })
  void monthsYearsAndNumbersAreNoDays(String url) {
    assertThat(UrlDay.in(url)).isEmpty();
  }
}
