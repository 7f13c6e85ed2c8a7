package org.policywatch.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policywatch.index.Documents.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.alert.channel.Channel;
import org.policywatch.alert.match.Watch;
import org.policywatch.store.ChildProcess;

/** A process that sends digests ends without another word at each of its steps, day after day. */
class DigestKillIT {
  private static final Instant FIRST = Instant.parse("2026-03-02T01:00:00Z");
  private static final List<Watch> WATCHES =
      List.of(new Watch("hebei", "区块链", List.of("parts", "whole"), LocalTime.of(8, 0)));

  /** Of the twelve steps of a run these; {@link DeliveryKillTest} has all, without the process. */
  private static final List<Integer> STEPS = List.of(1, 2, 3, 5, 7, 10);

  private static final int MESSAGES = 4;

  @TempDir private Path folder;

  @Test
  void whateverStepItDiesAtAllArrivesAndAtMostOneMessageTwice() throws Exception {
    Path record = folder.resolve("arrived.txt");
    run(folder, record, 0, Steps.NONE);
    for (int day = 1; day <= STEPS.size(); day++) {
      long before = Files.exists(record) ? Files.readAllLines(record).size() : 0;
      Process process =
          ChildProcess.start(
              Life.class,
              folder.toString(),
              record.toString(),
              String.valueOf(day),
              STEPS.get(day - 1).toString());
      assertThat(process.waitFor()).as("day %s", day).isEqualTo(Life.KILLED);
      run(folder, record, day, Steps.NONE);
      List<String> arrived = new ArrayList<>(Files.readAllLines(record));
      List<String> today = arrived.subList((int) before, arrived.size());
      assertThat(new HashSet<>(today)).as("day %s: %s", day, today).hasSize(MESSAGES);
      assertThat(today.size() - MESSAGES).as("day %s: %s", day, today).isBetween(0, 1);
    }
  }

  /** One day: a policy comes in, and is told. */
  private static void run(Path folder, Path record, int day, Steps steps) {
    try (World world = new World(folder)) {
      world.goTo(FIRST.plus(Duration.ofDays(day)).toString());
      if (day > 0) {
        world.collect(document("d" + day, "河北区块链计划之" + day).text("区块链 第" + day + "号"));
      }
      Map<String, Channel> channels =
          Map.of(
              "whole",
              letter -> write(record, letter.id(), 0, 0),
              "parts",
              letter -> write(record, letter.id(), letter.part(), 2));
      world.run(new AlertSettings(WATCHES, World.CHINA), channels, steps);
    }
  }

  private static Channel.Receipt write(Path record, String id, int part, int last) {
    try {
      Files.writeString(
          record, id + " " + part + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return part < last ? new Channel.Receipt.Begun(part + 1) : new Channel.Receipt.Accepted();
  }

  /** The process that dies. */
  static final class Life {
    static final int KILLED = 137;

    private Life() {}

    public static void main(String[] arguments) {
      int day = Integer.parseInt(arguments[2]);
      int[] left = {Integer.parseInt(arguments[3])};
      // no hook runs, nothing is closed: to the disk it is as kill -9
      Steps steps =
          step -> {
            if (--left[0] == 0) {
              Runtime.getRuntime().halt(KILLED);
            }
          };
      run(Path.of(arguments[0]), Path.of(arguments[1]), day, steps);
    }
  }
}
