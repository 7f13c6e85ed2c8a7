package org.policywatch.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policywatch.index.Documents.document;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.policywatch.alert.digest.DigestText;
import org.policywatch.alert.match.Holidays;
import org.policywatch.alert.match.Watch;
import org.policywatch.alert.match.Watch.Event;
import org.policywatch.index.Documents;

/** What a watch is told of, and when. */
class EventsTest extends EventsFixture {
  @Test
  void theRegionThatIsWatchedComesFirst() {
    Watch watch = new Watch("hebei", "河北 区块链", List.of("folder"), LocalTime.of(8, 0));
    next(watch);
    world.collect(
        document("a", "浙江省区块链计划").text("区块链。借鉴河北省经验。").of("330000", "浙江省").naming("130000", "河北省"),
        document("b", "雄安区块链计划").text("区块链。").of("130000", "河北省"),
        document("c", "湖南省区块链计划").text("区块链。借鉴河北省经验。").of("430000", "湖南省").naming("130000", "河北省"));
    assertThat(next(watch).lines().filter(it -> it.startsWith("  - ")).findFirst())
        .hasValue("  - 雄安区块链计划");
  }

  @Test
  void aWatchForTargetsHearsOfNothingElse() {
    Watch watch = wishing(Event.TARGET);
    next(watch);
    world.collect(plan(TEXT));
    assertThat(next(watch)).isEmpty();
    world.collect(plan(TEXT + "更正。"));
    assertThat(next(watch)).isEmpty();
    world.collect(document("a", "河北区块链计划").text(TEXT).target("9家", 9, "领军企业", "2026-12-31"));
    assertThat(next(watch)).contains("“20家” → “9家”");
  }

  @Test
  void aWatchForDeadlinesHearsWhenOneIsMoved() {
    Watch watch = wishing(Event.MOVED);
    next(watch);
    world.collect(plan(TEXT));
    assertThat(next(watch)).isEmpty();
    world.collect(document("a", "河北区块链计划").text(TEXT).target("20家", 20, "领军企业", "2027-06-30"));
    assertThat(next(watch)).contains("deadline 2026-12-31 → 2027-06-30");
  }

  @Test
  void aDeadlineThatIsMovedIsRemindedOfAnew() {
    Watch watch =
        WATCH.wishing(new Watch.Wishes(Set.of(Event.DEADLINE), List.of(14), Duration.ZERO));
    next(watch);
    world.collect(plan(TEXT));
    world.goTo("2026-12-20T01:00:00Z");
    assertThat(run(watch)).contains("11 days left");
    assertThat(next(watch)).isEmpty();
    world.collect(document("a", "河北区块链计划").text(TEXT).target("20家", 20, "领军企业", "2027-01-03"));
    assertThat(next(watch)).contains("12 days left");
  }

  @Test
  void aSilentSourceIsToldOncePerSilence() {
    Watch watch = wishing(Event.SILENT);
    next(watch);
    AlertSettings silent = silent(watch, "2026-03-01");
    nextDay();
    assertThat(run(silent)).contains("source cannot be read: hebei-gov, 2026-03-01: timeout");
    nextDay();
    assertThat(run(silent)).isEmpty();
    nextDay();
    assertThat(run(silent(watch, "2026-03-04"))).contains("2026-03-04");
  }

  @Test
  void aSignOfLifeComesAfterAWeekOfSilence() {
    Watch watch =
        WATCH.at(
            new Watch.Times(
                LocalTime.of(8, 0), EnumSet.allOf(DayOfWeek.class), Holidays.NONE, null, true));
    next(watch);
    for (int day = 0; day < 5; day++) {
      assertThat(next(watch)).isEmpty();
    }
    world.collect(plan(TEXT));
    assertThat(next(watch)).contains("河北区块链计划");
    for (int day = 0; day < 6; day++) {
      assertThat(next(watch)).isEmpty();
    }
    assertThat(next(watch)).contains("still watching");
  }

  @Test
  void nothingIsSentInQuietHours() {
    Watch watch =
        WATCH.at(
            new Watch.Times(
                LocalTime.of(8, 0),
                EnumSet.allOf(DayOfWeek.class),
                Holidays.NONE,
                new Watch.Quiet(LocalTime.of(22, 0), LocalTime.of(9, 30)),
                false));
    next(watch);
    world.collect(plan(TEXT));
    nextDay();
    assertThat(run(watch)).isEmpty();
    world.goTo(world.instant().plusSeconds(1_799).toString());
    assertThat(run(watch)).isEmpty();
    world.goTo(world.instant().plusSeconds(1).toString());
    assertThat(run(watch)).contains("河北区块链计划");
  }

  @Test
  void onHolidaysItWaits() {
    Watch watch =
        WATCH.at(
            new Watch.Times(
                LocalTime.of(8, 0),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                Holidays.CHINA,
                null,
                false));
    world.goTo("2026-09-30T01:00:00Z");
    run(watch);
    world.collect(plan(TEXT));
    world.goTo("2026-10-07T01:00:00Z");
    assertThat(run(watch)).isEmpty();
    world.goTo("2026-10-08T01:00:00Z");
    assertThat(run(watch)).contains("河北区块链计划");
    world.collect(document("b", "河北另一份区块链计划").text(TEXT));
    world.goTo("2026-10-10T01:00:00Z"); // a Saturday that is worked
    assertThat(run(watch)).contains("河北另一份区块链计划");
  }

  @Test
  void whatIsTooMuchIsLinked() {
    next(WATCH);
    world.collect(
        IntStream.range(0, 130)
            .mapToObj(i -> document("d" + i, "区块链通知第" + i + "号").text("区块链 " + i))
            .toArray(Documents[]::new));
    String digest = next(WATCH);
    assertThat(digest.lines().filter(it -> it.contains("policy document"))).hasSize(25);
    assertThat(digest.lines().filter(it -> it.contains("https://"))).hasSize(125);
    assertThat(digest).contains("and 5 more");
    assertThat(DigestText.subject(letters.getLast().digest())).startsWith("130 new policies");
    assertThat(next(WATCH)).isEmpty();
  }

  @Test
  void aWatchMayLookBackWhenItBegins() {
    world.collect(plan(TEXT));
    world.goTo("2026-03-20T01:00:00Z");
    Watch watch =
        WATCH.wishing(new Watch.Wishes(Set.of(Event.NEW), List.of(30), Duration.ofDays(30)));
    run(watch);
    assertThat(next(watch)).contains("河北区块链计划");
    assertThat(next(watch)).isEmpty();
  }

  private AlertSettings silent(Watch watch, String since) {
    return new AlertSettings(
        List.of(watch),
        World.CHINA,
        List.of(new AlertSettings.Silence("hebei-gov", since, "timeout")));
  }

  private static Watch wishing(Event event) {
    return WATCH.wishing(new Watch.Wishes(Set.of(event), List.of(30), Duration.ZERO));
  }
}
