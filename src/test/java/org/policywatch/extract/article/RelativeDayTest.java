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
    "vor 3 Tagen,2024-02-27",
    "Vor einer Stunde aktualisiert,2024-03-01",
    "il y a 5 heures,2024-02-29",
    "hace 2 días,2024-02-28",
    "há 3 horas,2024-02-29",
    "2 giorni fa,2024-02-28",
    "4 dagen geleden,2024-02-26",
    "3 дня назад,2024-02-27",
    "3日前,2024-02-27",
    "5時間前,2024-02-29",
    "2시간 전,2024-03-01",
    "'Heute, 02:10 Uhr',2024-03-01",
    "hier à 18h40,2024-02-29",
  })
  void aLineTellsHowLongAgo(String line, LocalDate day) {
    assertThat(RelativeDay.in(line, FETCHED)).contains(day);
  }

  @Test
  void aLineWithoutATimeTellsNothing() {
    assertThat(RelativeDay.in("阅读 1.3万 评论 20", FETCHED)).isEmpty();
    assertThat(RelativeDay.in("Lesezeit: 3 Min.", FETCHED)).isEmpty();
    assertThat(RelativeDay.in("3日，市政府召开会议", FETCHED)).isEmpty();
    assertThat(RelativeDay.in("Was hier 20 Tage dauert", FETCHED)).isEmpty();
  }
}
