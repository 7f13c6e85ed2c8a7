package org.policywatch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policywatch.model.PolicyMetadata;

/** The document of which a report tells, by the words round its title. */
class DocumentTitlesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "數位發展部今日宣布啟動「區塊鏈渡口三年計畫（112-114年）」，由數位產業署執行。|區塊鏈渡口三年計畫（112-114年）",
        "縣府核定「區塊鏈航運推動規畫」，明年上路。|區塊鏈航運推動規畫",
        "The \"Provisions on Blockchain Ferry Tickets\" were issued by the Fujian High People's Court.|Provisions on Blockchain Ferry Tickets",
        "The bureau published the \"Blockchain Bond Agenda\" last month, and will train people.|Blockchain Bond Agenda",
        "On Monday the city adopted the Measures for Blockchain Ferries (2.0), officials said.|Measures for Blockchain Ferries (2.0)"
      })
  void theDocumentOfAReportIsNamed(String sentence, String title) {
    assertThat(policy(sentence).documentTitle().value()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The city issued the Measures for Blockchain Ferries (Zhe Gang Fa [2023] No. 4) on Monday.|Zhe Gang Fa [2023] No. 4",
        "市政府印发《区块链渡口管理办法》（甲政发[2023]4号），自五月起施行。|甲政发〔2023〕4号"
      })
  void itsNumberIsWrittenAsItsLettersAre(String sentence, String number) {
    assertThat(policy(sentence).documentNumber().value()).isEqualTo(number);
  }

  private static PolicyMetadata policy(String sentence) {
    String html =
        "<html><head><title>區塊鏈 blockchain news</title></head><body><h1>區塊鏈 blockchain news</h1><p>%s</p></body></html>"
            .formatted(sentence);
    return Records.of(
            html.getBytes(StandardCharsets.UTF_8),
            "https://news.example/a/1.html",
            Map.of("content-type", List.of("text/html; charset=utf-8")))
        .policy();
  }
}
