package org.policywatch.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policywatch.index.Documents.document;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.alert.channel.Channel;
import org.policywatch.alert.match.Watch;

/** A run dies between every pair of its steps, and goes on after. */
class DeliveryKillTest {
  private static final List<Watch> WATCHES =
      List.of(
          new Watch("hebei", "区块链", List.of("whole", "parts"), LocalTime.of(8, 0)),
          new Watch("parks", "object:领军企业", List.of("whole"), LocalTime.of(8, 0)));

  @TempDir private Path data;

  /** What arrived: letter, message and words. */
  private final List<String> arrived = new ArrayList<>();

  @Test
  void nothingIsLostAndOnlyWhatWasUnderWayComesTwiceUnderTheSameName() {
    TreeSet<String> steps = new TreeSet<>();
    int deaths = 0;
    for (int after = 1; ; after++) {
      arrived.clear();
      Path folder = data.resolve("world-" + after);
      boolean died;
      try (World world = new World(folder)) {
        died = dieAndGoOn(world, after, steps);
      }
      assertThat(new LinkedHashSet<>(arrived)).as("death %s", after).hasSize(4);
      assertThat(arrived.size() - 4).as("death %s", after).isBetween(0, 1);
      if (!died) {
        break;
      }
      deaths++;
    }
    assertThat(deaths).isGreaterThanOrEqualTo(10);
    assertThat(steps)
        .contains(
            "evaluated", "settled", "begun", "message sent", "message kept", "sent", "closed");
  }

  private boolean dieAndGoOn(World world, int after, TreeSet<String> steps) {
    world.run(WATCHES, channels());
    world.collect(document("a", "河北区块链计划").text("区块链").target("20家", 20, "领军企业", "2030-12-31"));
    world.goTo(world.instant().plus(Duration.ofDays(1)).toString());
    boolean died = false;
    try {
      world.run(new AlertSettings(WATCHES, World.CHINA), channels(), Killed.after(after));
    } catch (Killed e) {
      died = true;
      steps.add(e.getMessage());
      world.reopen();
    }
    world.run(WATCHES, channels());
    world.run(WATCHES, channels());
    return died;
  }

  /** One that takes a letter whole, and one that takes three messages for it. */
  private Map<String, Channel> channels() {
    Channel whole =
        letter -> {
          arrived.add("whole " + letter.id() + " " + letter.digest());
          return new Channel.Receipt.Accepted();
        };
    Channel parts =
        letter -> {
          arrived.add("part " + letter.part() + " " + letter.id() + " " + letter.digest());
          return letter.part() < 2
              ? new Channel.Receipt.Begun(letter.part() + 1)
              : new Channel.Receipt.Accepted();
        };
    return Map.of("whole", whole, "parts", parts);
  }
}
