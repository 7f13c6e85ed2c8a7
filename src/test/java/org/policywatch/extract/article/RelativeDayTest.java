package org.policywatch.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeDayTest {
  private static final LocalDateTime FETCHED = LocalDateTime.of(2024, 3, 1, 2, 30);

  @ParameterizedTest
  @CsvSource({
    "3小时前 来源：链讯社,2024-02-29",
    "2小时前,2024-03-01",
    "15分钟前,2024-03-01",
    "昨天 10:20,2024-02-29",
    "前天,2024-02-28",
    "2 days ago,2024-02-28",
    "By A. Writer · an hour ago,2024-03-01",
    "1 week ago,2024-02-23",
    "刚刚,2024-03-01",
  })
  void aLineTellsHowLongAgo(String line, LocalDate day) {
    assertThat(RelativeDay.in(line, FETCHED)).contains(day);
  }

  @Test
  void aLineWithoutATimeTellsNothing() {
    assertThat(RelativeDay.in("阅读 1.3万 评论 20", FETCHED)).isEmpty();
  }
}
