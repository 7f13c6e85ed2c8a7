package org.policywatch.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policywatch.index.Documents.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.alert.channel.Channel;
import org.policywatch.alert.channel.FolderChannel;
import org.policywatch.alert.digest.Digest;
import org.policywatch.alert.digest.DigestJson;
import org.policywatch.alert.match.Watch;
import org.policywatch.index.Documents;
import org.policywatch.model.PageKind;
import org.policywatch.store.Delivery;
import org.policywatch.store.Settlement;

/** Documents come in day after day, and people are told: a real store, index and folder. */
class DigestRunTest {
  private static final Watch WATCH = watch("hebei", "区块链");

  @TempDir private Path data;
  @TempDir private Path letters;
  private World world;
  private Channel folder;

  @BeforeEach
  void open() {
    world = new World(data);
    folder = new FolderChannel(letters);
  }

  @AfterEach
  void close() {
    world.close();
  }

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

  private DigestReport run(Watch... watches) {
    return world.run(List.of(watches), Map.of("feed", folder));
  }

  private void nextDay() {
    world.goTo(world.instant().plusSeconds(86_400).toString());
  }

  private int digestsUpTo(String day) {
    int digests = 0;
    while (world.instant().isBefore(Instant.parse(day + "T01:00:00Z"))) {
      nextDay();
      digests += run(WATCH).digests();
    }
    return digests;
  }

  private static Watch watch(String id, String query) {
    return new Watch(id, query, List.of("feed"), LocalTime.of(8, 0));
  }

  private static Documents plan(String id, String title) {
    return document(id, title).text("区块链").target("20家", 20, "领军企业", "2026-12-31");
  }

  private static Documents numbered(String id, String title) {
    return plan(id, title).of("130000", "河北省").number("冀政办字〔2026〕3号");
  }

  private List<String> names() {
    try (Stream<Path> files = Files.list(letters)) {
      return files.map(it -> it.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last one as text. */
  private String letter() {
    String last = names().stream().filter(it -> it.endsWith(".txt")).toList().getLast();
    try {
      return Files.readString(letters.resolve(last));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
