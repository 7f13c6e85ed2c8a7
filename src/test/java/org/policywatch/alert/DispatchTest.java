package org.policywatch.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.policywatch.alert.channel.Channel;
import org.policywatch.alert.channel.FolderChannel;
import org.policywatch.alert.digest.Digest;
import org.policywatch.alert.digest.DigestJson;
import org.policywatch.alert.match.Watch;
import org.policywatch.store.Delivery;
import org.policywatch.store.Settlement;

/** What becomes of letters that do not go out at once. */
class DispatchTest extends DigestFixture {
  @Test
  void aDeliveryThatCannotBeReadIsGivenUpAndHoldsUpNoOther() {
    run(WATCH);
    world
        .store()
        .outbox()
        .settle(
            new Settlement(
                List.of(),
                Map.of(),
                List.of(Delivery.fresh("torn", "feed", world.instant(), "{\"day\":"))));
    world.collect(plan("a", "河北区块链计划"));
    nextDay();
    assertThat(run(WATCH)).isEqualTo(new DigestReport(1, 1, 1, 0, 1));
    assertThat(world.store().outbox().latest(9))
        .filteredOn(it -> it.id().equals("torn"))
        .singleElement()
        .satisfies(it -> assertThat(it.problem()).contains("cannot be read"));
  }

  @Test
  void whoIsAskedToEndSendsNoMoreAndTheRestGoesOutNextTime() {
    String content = DigestJson.write(Digest.sample(LocalDate.of(2026, 3, 2)));
    List<Delivery> two =
        Stream.of("one", "two")
            .map(id -> Delivery.fresh(id, "feed", world.instant(), content))
            .toList();
    world.store().outbox().settle(new Settlement(List.of(), Map.of(), two));
    Dispatcher dispatcher =
        new Dispatcher(
            world.store().outbox(),
            Map.of("feed", folder),
            new QuietHours(new AlertSettings(List.of(), World.CHINA)),
            world,
            Steps.NONE);
    assertThat(dispatcher.run(() -> !names().isEmpty()).sent()).isEqualTo(1);
    assertThat(dispatcher.run(() -> false).sent()).isEqualTo(1);
    assertThat(dispatcher.run(() -> false).sent()).isZero();
  }

  @Test
  void aChannelThatFailsIsTriedAgainAndHoldsUpNoOther() throws IOException {
    Watch both = new Watch("hebei", "区块链", List.of("folder", "feed"), LocalTime.of(8, 0));
    Path occupied = Files.writeString(data.resolve("file"), "");
    Map<String, Channel> channels =
        Map.of("folder", new FolderChannel(occupied), "feed", new FolderChannel(letters));
    world.run(List.of(both), channels);
    world.collect(plan("a", "河北区块链计划"));
    nextDay();
    assertThat(world.run(List.of(both), channels)).isEqualTo(new DigestReport(1, 2, 1, 1, 0));
    assertThat(world.run(List.of(both), channels)).isEqualTo(new DigestReport(0, 0, 0, 0, 0));
    Files.delete(occupied);
    world.goTo(world.instant().plusSeconds(61).toString());
    assertThat(world.run(List.of(both), channels)).isEqualTo(new DigestReport(0, 0, 1, 0, 0));
  }

  @Test
  void aServerThatDoesNotAnswerIsAskedOnceARun() {
    List<String> asked = new ArrayList<>();
    Map<String, Channel> channels =
        Map.of(
            "mail",
            letter -> {
              asked.add(letter.to());
              return new Channel.Receipt.Refused("connect timed out", true, null, true);
            },
            "feed",
            folder);
    Watch all =
        new Watch(
            "hebei",
            "区块链",
            List.of("mail:a@reader.example", "mail:b@reader.example", "feed"),
            LocalTime.of(8, 0));
    world.run(List.of(all), channels);
    world.collect(plan("a", "河北区块链计划"));
    nextDay();
    assertThat(world.run(List.of(all), channels).sent()).isEqualTo(1);
    assertThat(asked).containsExactly("a@reader.example");
    world.goTo(world.instant().plusSeconds(61).toString());
    world.run(List.of(all), channels);
    assertThat(asked).containsExactly("a@reader.example", "a@reader.example");
    world.goTo(world.instant().plusSeconds(61).toString());
    world.run(List.of(all), channels);
    assertThat(asked).endsWith("b@reader.example");
  }

  @Test
  void afterThreeDaysAFailedDeliveryIsGivenUp() throws IOException {
    Map<String, Channel> channels =
        Map.of("feed", new FolderChannel(Files.writeString(data.resolve("file"), "")));
    world.run(List.of(WATCH), channels);
    world.collect(plan("a", "河北区块链计划"));
    nextDay();
    world.run(List.of(WATCH), channels);
    world.goTo("2026-03-06T09:00:00Z");
    assertThat(world.run(List.of(WATCH), channels).failed()).isEqualTo(1);
    assertThat(world.store().outbox().latest(1))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.state()).isEqualTo(Delivery.State.FAILED);
              assertThat(it.problem()).contains("could not be written to");
            });
  }

  @Test
  void whatWasCutOffGoesOutAgainUnderTheSameName() {
    run(WATCH);
    world.collect(plan("a", "河北区块链计划"));
    nextDay();
    world.run(List.of(WATCH), Map.of());
    Delivery waiting = world.store().outbox().latest(1).getFirst();
    world.store().outbox().begun(waiting.id());
    world.goTo(world.instant().plusSeconds(61).toString());
    assertThat(run(WATCH).sent()).isEqualTo(1);
    assertThat(names()).allMatch(name -> name.contains(waiting.id()));
  }
}
