package org.policywatch.alert.channel;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.alert.digest.Digest;

/** Calendars as a calendar program reads them. */
class CalendarChannelTest {
  @TempDir private Path folder;

  @Test
  void aCalendarProgramReadsTheDeadlines() throws IOException {
    String title = "计划；甲, 乙; 丙\\丁".repeat(10);
    send(Letters.item("a1", title, Letters.aim("20家", "企业", "2027-12-31")));
    VEvent event = events().getFirst();
    assertThat(event.getSummary().getValue()).isEqualTo("20家 企业: " + title);
    assertThat(event.getDescription().getValue()).isEqualTo("到2027年，企业达到20家。");
    assertThat(event.getUrl().getValue()).startsWith("https://www.hebei.example/a1.html");
    assertThat(day(event)).isEqualTo(LocalDate.of(2027, 12, 31));
    assertThat(event.getDateStart().getValue().hasTime()).isFalse();
  }

  @Test
  void noLineIsLongerThan75Bytes() throws IOException {
    send(Letters.item("a1", "区块链".repeat(100), Letters.aim("20家", "企业", "2027-12-31")));
    assertThat(Files.readString(folder.resolve("hebei.ics")).split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
  }

  @Test
  void aDeadlineThatIsMovedKeepsItsNameAndCountsOn() throws IOException {
    send(Letters.item("a1", "甲", Letters.aim("20家", "企业", "2027-12-31")));
    VEvent before = events().getFirst();
    send(Letters.item("a1", "甲", Letters.aim("20家", "企业", "2028-06-30")));
    assertThat(events())
        .singleElement()
        .satisfies(
            after -> {
              assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
              assertThat(after.getSequence().getValue()).isEqualTo(1);
              assertThat(day(after)).isEqualTo(LocalDate.of(2028, 6, 30));
            });
  }

  @Test
  void aSecondTryChangesNothing() throws IOException {
    Digest.Item item = Letters.item("a1", "甲", Letters.aim("20家", "企业", "2027-12-31"));
    send(item);
    String before = Files.readString(folder.resolve("hebei.ics"));
    send(item);
    assertThat(Files.readString(folder.resolve("hebei.ics"))).isEqualTo(before);
  }

  @Test
  void aTargetThatIsGoneIsCancelled() throws IOException {
    send(
        Letters.item(
            "a1",
            "甲",
            Letters.aim("20家", "企业", "2027-12-31"),
            Letters.aim("3个", "园区", "2027-12-31")));
    send(Letters.item("a1", "甲", Letters.aim("20家", "企业", "2027-12-31")));
    assertThat(events())
        .extracting(event -> event.getStatus().getValue())
        .containsExactly("CONFIRMED", "CANCELLED");
  }

  @Test
  void whatIsLongOverIsDropped() throws IOException {
    send(Letters.item("a1", "甲", Letters.aim("20家", "企业", "2020-12-31")));
    assertThat(Files.readString(folder.resolve("hebei.ics"))).doesNotContain("VEVENT");
  }

  private void send(Digest.Item item) {
    assertThat(new CalendarChannel(folder).send(Letters.of("", item)))
        .isEqualTo(new Channel.Receipt.Accepted());
  }

  private List<VEvent> events() throws IOException {
    List<ICalendar> calendars = Biweekly.parse(folder.resolve("hebei.ics").toFile()).all();
    assertThat(calendars.getFirst().validate(biweekly.ICalVersion.V2_0)).isEmpty();
    return calendars.getFirst().getEvents();
  }

  private static LocalDate day(VEvent event) {
    return LocalDate.ofInstant(event.getDateStart().getValue().toInstant(), ZoneId.systemDefault());
  }
}
