package org.policywatch.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policywatch.index.Documents.document;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.policywatch.alert.match.Watch;
import org.policywatch.index.Documents;
import org.policywatch.model.PageKind;

/** Documents come in day after day, and people are told. */
class DigestRunTest extends DigestFixture {
  @Test
  void aNewWatchStartsAtNow() {
    world.collect(plan("a", "河北区块链计划"));
    assertThat(run(WATCH).digests()).isZero();
    nextDay();
    assertThat(run(WATCH).digests()).isZero();
  }

  @Test
  void whatIsNewIsToldOnce() {
    run(WATCH);
    world.collect(plan("a", "河北区块链计划"));
    nextDay();
    assertThat(run(WATCH)).isEqualTo(new DigestReport(1, 1, 1, 0, 0));
    assertThat(letter()).contains("河北区块链计划").contains("20家 领军企业, by 2026-12-31");
    nextDay();
    assertThat(run(WATCH)).isEqualTo(new DigestReport(1, 0, 0, 0, 0));
  }

  @Test
  void nothingIsEvaluatedTwiceForOneSlot() {
    run(WATCH);
    nextDay();
    run(WATCH);
    world.collect(plan("a", "河北区块链计划"));
    assertThat(run(WATCH).evaluated()).isZero();
  }

  @Test
  void aChangeIsToldAsAChange() {
    run(WATCH);
    world.collect(plan("a", "河北区块链计划"));
    nextDay();
    run(WATCH);
    world.collect(document("a", "河北区块链计划").text("区块链").target("10家", 10, "领军企业", "2026-12-31"));
    nextDay();
    assertThat(run(WATCH).digests()).isEqualTo(1);
    assertThat(letter()).contains("changed: target “20家” → “10家”");
  }

  @Test
  void aChangeOfWhatWasThereBeforeTheWatchIsAChangeToo() {
    world.collect(plan("a", "河北区块链计划"));
    run(WATCH);
    world.collect(document("a", "河北区块链计划").text("区块链").target("10家", 10, "领军企业", "2026-12-31"));
    nextDay();
    run(WATCH);
    assertThat(letter()).contains("changed: target");
  }

  @Test
  void aReportOfWhatWasToldIsNoNews() {
    run(WATCH);
    world.collect(numbered("a", "河北区块链计划"));
    nextDay();
    run(WATCH);
    world.collect(numbered("b", "河北发布区块链计划").kind(PageKind.NEWS_REPORT).source("paper"));
    nextDay();
    assertThat(run(WATCH).digests()).isZero();
  }

  @Test
  void reportsOfOneNightAreOneItem() {
    run(WATCH);
    world.collect(numbered("a", "河北区块链计划"));
    world.collect(
        numbered("b", "河北发布区块链计划").kind(PageKind.NEWS_REPORT).source("paper").outlet("证券演示报"));
    nextDay();
    run(WATCH);
    assertThat(letter()).contains("also reported by 证券演示报").doesNotContain("河北发布区块链计划");
  }

  @Test
  void allThatIsDueForOnePersonComesInOneDigest() {
    Watch other = watch("parks", "object:领军企业");
    run(WATCH, other);
    world.collect(plan("a", "河北区块链计划"));
    nextDay();
    assertThat(run(WATCH, other)).isEqualTo(new DigestReport(2, 1, 1, 0, 0));
    assertThat(letter()).contains("hebei: 区块链").contains("parks: object:领军企业");
  }

  @Test
  void missedDaysAreMadeUpForOnce() {
    run(WATCH);
    world.collect(plan("a", "河北区块链计划"));
    world.goTo("2026-03-09T05:00:00Z");
    assertThat(run(WATCH).digests()).isEqualTo(1);
    assertThat(run(WATCH).digests()).isZero();
  }

  @Test
  void whatComesOnADayOffWaits() {
    Watch weekdays =
        new Watch(
            "hebei",
            "区块链",
            List.of("feed"),
            LocalTime.of(8, 0),
            Set.of(DayOfWeek.MONDAY),
            Watch.Language.EN);
    run(weekdays);
    world.collect(plan("a", "河北区块链计划"));
    nextDay();
    assertThat(run(weekdays).evaluated()).isZero();
    world.goTo("2026-03-09T01:00:00Z");
    assertThat(run(weekdays).digests()).isEqualTo(1);
  }

  @Test
  void aDeadlineIsToldAtNinetyThirtyAndSevenDays() {
    run(WATCH);
    world.collect(plan("a", "河北区块链计划"));
    nextDay();
    run(WATCH);
    assertThat(digestsUpTo("2026-10-01")).isZero();
    assertThat(digestsUpTo("2026-10-02")).isEqualTo(1);
    assertThat(letter()).contains("Deadlines coming up").contains("90 days left: 20家 领军企业");
    assertThat(digestsUpTo("2026-11-30")).isZero();
    assertThat(digestsUpTo("2026-12-01")).isEqualTo(1);
    assertThat(digestsUpTo("2026-12-23")).isZero();
    assertThat(digestsUpTo("2026-12-24")).isEqualTo(1);
    assertThat(digestsUpTo("2027-01-10")).isZero();
  }

  @Test
  void aSearchWithAMistakeSaysSoAndHoldsUpNoOther() {
    Watch broken = watch("broken", "region:hebie");
    run(WATCH, broken);
    world.collect(plan("a", "河北区块链计划"));
    nextDay();
    assertThat(run(broken, WATCH).digests()).isEqualTo(1);
    assertThat(letter()).contains("this search cannot be run").contains("河北区块链计划");
  }

  @Test
  void aWatchThatFailsAmidItsWorkSaysSoAndHoldsUpNoOther() {
    Watch failing =
        watch("failing", "区块链")
            .wishing(new Watch.Wishes(Set.of(Watch.Event.DEADLINE), List.of(), Duration.ZERO));
    run(failing, WATCH);
    world.collect(plan("a", "河北区块链计划"));
    nextDay();
    assertThat(run(failing, WATCH).sent()).isEqualTo(1);
    assertThat(letter()).contains("failing: ").contains("it failed").contains("河北区块链计划");
    nextDay();
    assertThat(run(watch("failing", "区块链")).sent()).isEqualTo(1);
    assertThat(letter()).contains("河北区块链计划");
  }

  private int digestsUpTo(String day) {
    int digests = 0;
    while (world.instant().isBefore(Instant.parse(day + "T01:00:00Z"))) {
      nextDay();
      digests += run(WATCH).digests();
    }
    return digests;
  }

  private static Documents numbered(String id, String title) {
    return plan(id, title).of("130000", "河北省").number("冀政办字〔2026〕3号");
  }
}
