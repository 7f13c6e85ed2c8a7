package org.policywatch.extract.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policywatch.extract.TextExtractor;
import org.policywatch.model.Deadline;
import org.policywatch.model.Target;

/** Whole sentences to what they promise, told in short: figure, what it counts, last day. */
class TargetReadingTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 6, 1);

  /** A verb that leads to the number is none of the object, one that describes the noun is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          到2025年，接入医院仍为40家，服务船舶由60艘增加到90艘。       | 40家 接入医院 2025-12-31; 90艘 服务船舶 2025-12-31
          到2025年，接入定点医院不少于40家。                         | 不少于40家 定点医院 2025-12-31
          市林业局确定的观测点为25个，2024年底前完成。               | 25个 观测点 2024-12-31
          到2025年，冷链产业可直接带动就业5000人。                   | 5000人 就业 2025-12-31
          到2025年，建成12座冷库上线，总数达到30座。                 | 12座 冷库 2025-12-31; 30座 冷库 2025-12-31
          2025年渔港总数突破50座，茶农培训总量达到8000人次。         | 突破50座 渔港总数 2025-12-31; 8000人次 茶农培训总量 2025-12-31
          到2024年，培育15家年产值过5亿元的茶企。                    | 15家 年产值过5亿元的茶企 2024-12-31
          全区现有渔港9座，计划余下3座2023年底前建成。               | 3座 渔港 2023-12-31
          到2025年，茶叶良种率达到70%，高出全国平均水平4个百分点。   | 70% 茶叶良种率 2025-12-31; 4个百分点 茶叶良种率 2025-12-31
          """)
  void chineseObjectIsTheNounAsWritten(String sentence, String aims) {
    assertThat(read(sentence)).isEqualTo(aims);
  }

  private static String read(String sentence) {
    List<Target> targets = new TextExtractor().extract(sentence, PUBLISHED).targets();
    return String.join("; ", targets.stream().map(TargetReadingTest::told).toList());
  }

  private static String told(Target target) {
    Deadline deadline = target.deadline();
    String day = deadline == null ? "-" : deadline.day().toString();
    return target.quantity().quote().text() + " " + target.object() + " " + day;
  }
}
