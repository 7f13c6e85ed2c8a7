package org.policywatch.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policywatch.index.Documents.document;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.alert.channel.Channel;
import org.policywatch.alert.digest.DigestText;
import org.policywatch.alert.match.Watch;
import org.policywatch.index.Documents;
import org.policywatch.store.Delivery;
import org.policywatch.store.Outbox;

/** Nights, and the upkeep after them: what is forgotten must not be missed. */
class AlertUpkeepTest {
  private static final Watch WATCH = new Watch("hebei", "区块链", List.of("feed"), LocalTime.of(8, 0));

  private static final AlertSettings.Silence SILENCE =
      new AlertSettings.Silence("hebei-gov", "2026-03-01", "timeout");

  @TempDir private Path data;
  private World world;
  private final List<String> told = new ArrayList<>();
  private final Channel kept =
      letter -> {
        told.add(DigestText.render(letter.digest()));
        return new Channel.Receipt.Accepted();
      };

  @BeforeEach
  void open() {
    world = new World(data);
    night();
    world.collect(plan("a"));
    nextNight();
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void digestsThatWereSentAreForgottenAfterAYear() {
    assertThat(upkeep()).isEqualTo(new AlertUpkeep.Forgotten(0, 0, 0));
    pass(399);
    assertThat(upkeep().deliveries()).isZero();
    pass(2);
    assertThat(upkeep().deliveries()).isEqualTo(1);
    assertThat(outbox().latest(9)).isEmpty();
  }

  @Test
  void digestsThatWaitOrWereCutOffStay() {
    for (int i = 0; i < 2; i++) {
      world.collect(document("more" + i, "河北区块链通知第" + i + "号").text("区块链"));
      pass(1);
      world.run(List.of(WATCH), Map.of());
    }
    outbox().begun(outbox().due(world.instant().plus(Duration.ofDays(1))).getFirst().id());
    pass(1_000);
    assertThat(upkeep().deliveries()).isEqualTo(1);
    assertThat(outbox().latest(9))
        .extracting(Delivery::state)
        .containsExactlyInAnyOrder(Delivery.State.PENDING, Delivery.State.SENDING);
  }

  @Test
  void whatWasToldIsNotToldAgainAfterYears() {
    pass(1_000);
    upkeep();
    world.collect(plan("b"));
    nextNight();
    assertThat(told).hasSize(1);
  }

  @Test
  void aChangeAfterYearsIsStillOne() {
    pass(1_000);
    upkeep();
    world.collect(plan("a").target("30家", 30, "龙头企业", null));
    nextNight();
    assertThat(told).hasSize(2).last().asString().contains("changed: ").contains("30家");
  }

  @Test
  void aSilenceOfYearsIsToldOnce() {
    Watch watch =
        WATCH.wishing(new Watch.Wishes(Set.of(Watch.Event.SILENT), List.of(30), Duration.ZERO));
    AlertSettings settings = new AlertSettings(List.of(watch), World.CHINA, List.of(SILENCE));
    pass(1);
    world.run(settings, Map.of("feed", kept), Steps.NONE);
    pass(1_000);
    upkeep();
    world.run(settings, Map.of("feed", kept), Steps.NONE);
    assertThat(told).hasSize(2).last().asString().contains("source cannot be read");
  }

  @Test
  void remindersOfDeadlinesThatAreOverAreForgottenAndThoseToComeAreNot() {
    world.goTo("2026-12-28T01:00:00Z");
    night();
    assertThat(told).hasSize(2).last().asString().contains("3 days left");
    world.goTo("2028-01-20T01:00:00Z");
    night();
    assertThat(upkeep().topics()).isZero();
    world.collect(document("due", "河南区块链计划").text("区块链").target("3家", 3, "企业", "2028-03-01"));
    nextNight();
    pass(20);
    night();
    assertThat(told).hasSize(4).last().asString().contains("20 days left");

    assertThat(upkeep().topics()).isPositive();
    nextNight();
    assertThat(told).hasSize(4);
  }

  @Test
  void aClockThatIsWrongForgetsNoReminder() {
    world.goTo("2026-12-28T01:00:00Z");
    night();
    AlertUpkeep.Forgotten forgotten =
        AlertUpkeep.run(outbox(), Set.of(WATCH.id()), Instant.parse("2040-01-01T00:00:00Z"));
    assertThat(forgotten.topics()).isZero();
    nextNight();
    assertThat(told).hasSize(2);
  }

  @Test
  void aWatchThatIsGoneIsForgottenAndBeginsAnew() {
    pass(401);
    assertThat(upkeep().watches()).isZero();
    assertThat(AlertUpkeep.run(outbox(), Set.of(), world.instant()).watches()).isEqualTo(1);
    assertThat(outbox().state("hebei")).isEmpty();
    night();
    nextNight();
    assertThat(told).hasSize(1);
  }

  @Test
  void aWatchThatWasSavedByCommandIsNotForgotten() {
    world.store().watches().add("hebei", "{}", world.instant());
    pass(1_000);
    assertThat(AlertUpkeep.run(outbox(), Set.of(), world.instant()).watches()).isZero();
    assertThat(outbox().state("hebei")).isPresent();
  }

  private Outbox outbox() {
    return world.store().outbox();
  }

  private AlertUpkeep.Forgotten upkeep() {
    return AlertUpkeep.run(outbox(), Set.of(WATCH.id()), world.instant());
  }

  private void pass(int days) {
    world.goTo(world.instant().plus(Duration.ofDays(days)).toString());
  }

  private void nextNight() {
    pass(1);
    night();
  }

  private void night() {
    world.run(List.of(WATCH), Map.of("feed", kept));
  }

  private static Documents plan(String id) {
    return document(id, "河北区块链计划")
        .text("区块链")
        .of("130000", "河北省")
        .number("冀政办字〔2026〕3号")
        .target("20家", 20, "领军企业", "2026-12-31");
  }
}
