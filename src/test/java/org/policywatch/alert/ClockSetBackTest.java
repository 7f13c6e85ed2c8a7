package org.policywatch.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.alert.channel.Channel;
import org.policywatch.alert.channel.FolderChannel;

/** Digests on a machine whose clock was ahead and is set back. */
class ClockSetBackTest extends DigestFixture {
  /** Of a day on which the digest has gone out, an hour and a half before. */
  private static final Instant MORNING = Instant.parse("2028-03-02T01:30:00Z");

  @BeforeEach
  void aDigestWentOut() {
    goTo(MORNING.minus(Duration.ofDays(1)));
    run(WATCH);
    goTo(MORNING);
    world.collect(plan("a", "河北区块链计划"));
    assertThat(run(WATCH).sent()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT2H", "PT24H", "PT240H", "PT8760H"})
  void whatComesAfterIsToldTheNextTimeAndNothingTwice(Duration back) {
    Instant now = MORNING.minus(back);
    goTo(now);
    assertThat(run(WATCH).digests()).isZero();
    world.collect(plan("b", "河北区块链园区"));
    goTo(nextSlot(now));

    List<String> before = names();

    assertThat(run(WATCH).sent()).isEqualTo(1);
    assertThat(letterBesides(before)).contains("河北区块链园区").doesNotContain("河北区块链计划");
    assertThat(run(WATCH).digests()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT1H", "PT2H", "PT24H", "PT8760H"})
  void nothingNewIsNothingToTell(Duration back) {
    Instant now = MORNING.minus(back);
    goTo(now);
    run(WATCH);
    for (int day = 0; day < 3; day++) {
      goTo(nextSlot(now).plus(Duration.ofDays(day)));
      assertThat(run(WATCH).digests()).isZero();
    }
  }

  @Test
  void aDigestThatWaitsForALaterTryGoesOut() throws IOException {
    Path occupied = Files.writeString(data.resolve("file"), "");
    Map<String, Channel> broken = Map.of("feed", new FolderChannel(occupied));
    goTo(MORNING.plus(Duration.ofDays(1)));
    world.collect(plan("b", "河北区块链园区"));
    assertThat(world.run(List.of(WATCH), broken).postponed()).isEqualTo(1);

    goTo(MORNING.minus(Duration.ofDays(700)));

    assertThat(run(WATCH).sent()).isEqualTo(1);
  }

  private String letterBesides(List<String> before) {
    String name =
        names().stream()
            .filter(it -> it.endsWith(".txt") && !before.contains(it))
            .findFirst()
            .orElseThrow();
    try {
      return Files.readString(letters.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void goTo(Instant instant) {
    world.goTo(instant.toString());
  }

  private static Instant nextSlot(Instant now) {
    return Slots.next(WATCH, World.CHINA, now).plusSeconds(30);
  }
}
