package org.policywatch.extract.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.extract.text.Passage;
import org.policywatch.model.TitleMention;

class TitleFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "行政院核定「智慧茶業推動方案（110至113年）」。|智慧茶業推動方案（110至113年）|2021/2024",
        "甲省出台《甲省链上行动计划（2021-2023年）》。|甲省链上行动计划（2021-2023年）|2021/2023",
        "《甲省链上发展规划》（2020—2022年）已印发|甲省链上发展规划|2020/2022",
        "印发《关于落实〈甲市“十四五”数字规划〉的通知》|关于落实〈甲市“十四五”数字规划〉的通知|2021/2025",
        "他读了“甲市算力提升行动方案（2024－2026年）”|甲市算力提升行动方案（2024－2026年）|2024/2026",
        "市里出台“冷链发展20条”，明确奖励|冷链发展20条|-",
        "縣府公布「甲縣智慧農業推動計畫」|甲縣智慧農業推動計畫|-",
        "It issued the \"Jia City Ledger Action Plan (2021-2023),\" he said|Jia City Ledger Action Plan (2021-2023)|2021/2023",
        "under the Jia Province Metaverse Action Plan (2023 to 2025).|Jia Province Metaverse Action Plan (2023 to 2025)|2023/2025",
        "The Several Measures on Supporting Web3 Innovation took effect|Several Measures on Supporting Web3 Innovation|-",
        "issued the Measures for Ferry Growth (3.0) (Jia Ban [2023] No. 4)|Measures for Ferry Growth (3.0)|-",
        "issued the Jia Ledger Provisions (Trial) on Monday|Jia Ledger Provisions (Trial)|-",
        "The bureau published the \"Night Ferry Action Agenda\" in May|Night Ferry Action Agenda|-",
        "It cites the \"Ferry Data Framework\" of 2022|Ferry Data Framework|-",
        "The Jia Web3.0 Ledger Action Plan (2023-2026), issued in May, sets a goal|Jia Web3.0 Ledger Action Plan (2023-2026)|2023/2026",
        "goals of the Jia Web 3.0 Action Plan were met|Jia Web 3.0 Action Plan|-",
        "the Jia 14th Five-Year Plan for Digital Trade says|Jia 14th Five-Year Plan for Digital Trade|2021/2025",
      })
  void titlesAreFoundWithTheirPeriod(String text, String title, String period) {
    assertThat(titles(text)).extracting(t -> t.quote().text()).containsExactly(title);
    assertThat(titles(text).getFirst().period()).isEqualTo(period);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "《甲省日报》报道",
        "传统企业业务“上链”",
        "“十四五”规划已发布",
        "during the 14th Five-Year Plan period",
        "the Plan is out",
        "a three-year Action Plan",
        "他说：“我们有一个很长的计划，但还没有写完。”",
        "《没有结尾",
        "Under the Measures, firms apply"
      })
  void otherWordsAreNoTitles(String text) {
    assertThat(titles(text)).isEmpty();
  }

  private static List<TitleMention> titles(String text) {
    return TitleFinder.find(Passage.of(text, LocalDate.of(2021, 5, 6))).stream()
        .map(FoundTitle::mention)
        .toList();
  }
}
