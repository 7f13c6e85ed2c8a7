package org.policywatch.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policywatch.extract.page.PageDom;
import org.policywatch.model.PageUrl;

/** The name of the site, where only the title and the foot of the page tell it. */
class OutletTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "渡船夜間延時 - 港灣報 - 港聞 - 20231117; ; 港灣報",
        "渡船夜间延时-港湾晚报电子版; ; 港湾晚报",
        "港湾日报数字报-渡船夜间延时; ; 港湾日报",
        "渡船夜间延时; ©港湾晚报社; 港湾晚报",
        "渡船夜间延时？-港湾资讯; ; 港湾资讯",
        "Harbour Gazette: Night ferries to run; © Harbour Gazette Printing Co.; Harbour Gazette"
      })
  void theOutletIsNamed(String title, String foot, String outlet) {
    String headline = title.startsWith("Harbour") ? "Night ferries to run" : "渡船夜间延时";
    String html =
        """
        <html><head><title>%s</title></head><body><h1>%s</h1>
        <p>港务局日前公布夜间渡船管理规定，自十二月起施行，末班船开到午夜。</p>
        <p>规定明确，夜间每小时开行两班，票价与白天一样，老人和学生半价。</p>
        <p>%s</p></body></html>
        """
            .formatted(title, title.contains("夜間") ? "渡船夜間延時" : headline, foot == null ? "" : foot);

    assertThat(outlet(html)).isEqualTo(outlet);
  }

  @Test
  void thePaperIsNamedAboveTheTextOfAPageForTelephones() {
    String html =
        """
        <html><head><title>渡船夜间延时</title></head><body><div><b>打开APP</b></div>
        <div><span>港湾晚报</span></div><h1>渡船夜间延时</h1>
        <p>港务局日前公布夜间渡船管理规定，自十二月起施行，末班船开到午夜。</p>
        <p>规定明确，夜间每小时开行两班，票价与白天一样，老人和学生半价。</p></body></html>
        """;

    assertThat(outlet(html)).isEqualTo("港湾晚报");
  }

  private static String outlet(String html) {
    PageUrl url = new PageUrl("http://news.example/a/ferries.html");
    return new ArticleReader()
        .read(PageDom.of(html, url, LocalDate.parse("2026-11-01")))
        .byline()
        .outlet()
        .value();
  }
}
