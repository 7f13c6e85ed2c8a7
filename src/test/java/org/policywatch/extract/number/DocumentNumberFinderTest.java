package org.policywatch.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policywatch.extract.text.Passage;
import org.policywatch.model.DocumentNumber;

class DocumentNumberFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "（苏政办发〔2022〕15号）|苏政办发〔2022〕15号|苏政办发|2022|15",
        "根据工信部联信发[2023]7号文要求|工信部联信发[2023]7号|工信部联信发|2023|7",
        "以及京经信发【2021】第18号|京经信发【2021】第18号|京经信发|2021|18",
        "文号为沪府规（２０２３）９号|沪府规（２０２３）９号|沪府规|2023|9",
        "Under Circular Jia Fa [2023] No. 190, banks|Jia Fa [2023] No. 190|Jia Fa|2023|190",
        "Under NDRC Notice No. 12 [2022], mills|No. 12 [2022]|NDRC|2022|12",
        "NDRC Notice No. 1283 [2021] bans mining|No. 1283 [2021]|NDRC|2021|1283",
        "under Guobanfa [2021] No. 17, cities|Guobanfa [2021] No. 17|Guobanfa|2021|17",
        "Under Guizheng Ban [2022] No. 8, subsidies end.|Guizheng Ban [2022] No. 8|Guizheng Ban|2022|8",
        "see Yue Ke Gao Zi [2024] No. 18.|Yue Ke Gao Zi [2024] No. 18|Yue Ke Gao Zi|2024|18",
      })
  void numbersAreTakenApart(String text, String quote, String agency, int year, int number) {
    var found = DocumentNumberFinder.find(Passage.of(text, LocalDate.of(2024, 5, 6)));

    assertThat(found).hasSize(1);
    DocumentNumber parsed = found.getFirst().number();
    assertThat(parsed).isNotNull();
    assertThat(parsed.quote().text()).isEqualTo(quote);
    assertThat(parsed.agency()).isEqualTo(agency);
    assertThat(parsed.year()).isEqualTo(year);
    assertThat(parsed.number()).isEqualTo(number);
  }

  @Test
  void ordersAreMaskedButNotParsed() {
    var found =
        DocumentNumberFinder.find(Passage.of("国令第707号、工业公告2021年第12号", LocalDate.of(2024, 5, 6)));

    assertThat(found).hasSize(2).allMatch(f -> f.number() == null);
  }
}
