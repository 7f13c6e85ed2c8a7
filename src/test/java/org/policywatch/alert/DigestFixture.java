package org.policywatch.alert;

import static org.policywatch.index.Documents.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.alert.channel.Channel;
import org.policywatch.alert.channel.FolderChannel;
import org.policywatch.alert.match.Watch;
import org.policywatch.index.Documents;

/** A real store, index and folder of letters; a day goes by when it is told to. */
abstract class DigestFixture {
  static final Watch WATCH = watch("hebei", "区块链");

  @TempDir Path data;
  @TempDir Path letters;
  World world;
  Channel folder;

  @BeforeEach
  void open() {
    world = new World(data);
    folder = new FolderChannel(letters);
  }

  @AfterEach
  void close() {
    world.close();
  }

  DigestReport run(Watch... watches) {
    return world.run(List.of(watches), Map.of("feed", folder));
  }

  void nextDay() {
    world.goTo(world.instant().plusSeconds(86_400).toString());
  }

  static Watch watch(String id, String query) {
    return new Watch(id, query, List.of("feed"), LocalTime.of(8, 0));
  }

  static Documents plan(String id, String title) {
    return document(id, title).text("区块链").target("20家", 20, "领军企业", "2026-12-31");
  }

  List<String> names() {
    try (Stream<Path> files = Files.list(letters)) {
      return files.map(it -> it.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last one as text. */
  String letter() {
    String last = names().stream().filter(it -> it.endsWith(".txt")).toList().getLast();
    try {
      return Files.readString(letters.resolve(last));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
