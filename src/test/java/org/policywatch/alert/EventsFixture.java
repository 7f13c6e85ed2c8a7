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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.alert.channel.Channel;
import org.policywatch.alert.channel.Letter;
import org.policywatch.alert.digest.DigestText;
import org.policywatch.alert.match.Watch;
import org.policywatch.index.Documents;

/** A real store and index, a clock that is moved, letters that are kept. */
abstract class EventsFixture {
  static final Watch WATCH = new Watch("hebei", "区块链", List.of("folder"), LocalTime.of(8, 0));

  static final String TEXT = "到2026年培育区块链企业。各单位要高度重视。";

  @TempDir Path data;
  World world;

  final List<Letter> letters = new ArrayList<>();

  final Channel kept =
      letter -> {
        letters.add(letter);
        return new Channel.Receipt.Accepted();
      };

  @BeforeEach
  void open() {
    world = new World(data);
  }

  @AfterEach
  void close() {
    world.close();
  }

  void told(Watch watch, Documents document) {
    next(watch);
    world.collect(document);
    assertThat(next(watch)).isNotEmpty();
  }

  static Documents plan(String text) {
    return document("a", "河北区块链计划").text(text).target("20家", 20, "领军企业", "2026-12-31");
  }

  void nextDay() {
    world.goTo(world.instant().plus(Duration.ofDays(1)).toString());
  }

  String next(Watch watch) {
    nextDay();
    return run(watch);
  }

  String run(Watch watch) {
    return run(new AlertSettings(List.of(watch), World.CHINA));
  }

  /** What arrived; empty for nothing. */
  String run(AlertSettings settings) {
    Instant before = world.instant();
    int known = letters.size();
    world.run(settings, Map.of("folder", kept), Steps.NONE);
    assertThat(world.instant()).isEqualTo(before);
    return letters.size() == known ? "" : DigestText.render(letters.getLast().digest());
  }
}
