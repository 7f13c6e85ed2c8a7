package org.policywatch.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policywatch.alert.channel.ChannelSettings;
import org.policywatch.alert.channel.Secret;
import org.policywatch.alert.match.Holidays;
import org.policywatch.alert.match.Watch;
import org.policywatch.model.SourceId;
import org.policywatch.source.Source;
import org.policywatch.source.SourceKind;
import org.policywatch.source.Trust;

class ConfigFileTest {
  /** Each file says in its head what must be reported: {@code #! line:column part of message}. */
  static Stream<Path> badFiles() throws IOException, URISyntaxException {
    Path folder = Path.of(ConfigFileTest.class.getResource("/config/bad").toURI());
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.sorted().toList();
    }
    assertThat(files).hasSizeGreaterThanOrEqualTo(25);
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("badFiles")
  void everyMistakeIsReportedAtItsPlace(Path file) throws IOException {
    List<String> expected =
        Files.readAllLines(file).stream()
            .filter(line -> line.startsWith("#! "))
            .map(line -> line.substring(3))
            .toList();

    ConfigResult result = ConfigFile.read(file);

    assertThat(result).isInstanceOf(ConfigResult.Invalid.class);
    List<String> found =
        ((ConfigResult.Invalid) result)
            .mistakes().stream()
                .map(it -> it.line() + ":" + it.column() + " " + it.message())
                .toList();
    assertThat(expected).isNotEmpty();
    assertThat(found).as("mistakes of %s", file.getFileName()).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      String[] parts = expected.get(i).split(" ", 2);
      assertThat(found.get(i)).startsWith(parts[0] + " ").contains(parts[1]);
    }
  }

  @Test
  void aWholeFileIsRead() throws URISyntaxException {
    Path file = Path.of(ConfigFileTest.class.getResource("/config/whole.yml").toURI());

    Settings settings = ((ConfigResult.Valid) ConfigFile.read(file)).settings();

    assertThat(settings.fetch().userAgentHeader()).isEqualTo("watcher/2 (+https://w.example/bot)");
    assertThat(settings.fetch().maxPageBytes()).isEqualTo(500_000);
    assertThat(settings.fetch().privateAddresses()).isTrue();
    assertThat(settings.crawl().concurrency()).isEqualTo(8);
    assertThat(settings.schedule().zone().getId()).isEqualTo("Asia/Taipei");
    assertThat(settings.topics().getFirst().any()).containsExactly("区块链", "blockchain");
    Source.ListPage hebei =
        (Source.ListPage) settings.source(new SourceId("hebei-gov")).orElseThrow();
    assertThat(hebei.seeds()).hasSize(2);
    assertThat(hebei.depth().pages()).isEqualTo(3);
    assertThat(hebei.profile().region()).isEqualTo("130000");
    assertThat(hebei.profile().cadence().delay()).isEqualTo(Duration.ofSeconds(5));
    assertThat(hebei.profile().charset()).isEqualTo(Charset.forName("GB18030"));
    assertThat(settings.sources().get(1).profile().kind()).isEqualTo(SourceKind.NEWS);
    assertThat(settings.sources().get(1).profile().trust()).isEqualTo(Trust.PRESS);
    assertThat(settings.sources().get(1).profile().cadence().delay())
        .isEqualTo(Duration.ofSeconds(1));
    assertThat(settings.watches().getFirst().times().at()).isEqualTo(LocalTime.of(8, 30));
    Watch.Times times = settings.watches().getFirst().times();
    assertThat(times.days())
        .containsExactlyInAnyOrder(
            DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
    assertThat(times.holidays()).isEqualTo(Holidays.CHINA);
    assertThat(times.quiet()).isEqualTo(new Watch.Quiet(LocalTime.of(22, 0), LocalTime.of(7, 0)));
    assertThat(settings.watches().getFirst().wishes())
        .isEqualTo(
            new Watch.Wishes(
                Set.of(Watch.Event.NEW, Watch.Event.MOVED), List.of(14), Duration.ofDays(30)));
    assertThat(settings.channels()).hasSize(3);
    assertThat(settings.channels().getLast())
        .isInstanceOfSatisfying(
            ChannelSettings.Hook.class,
            it ->
                assertThat(it.url())
                    .isEqualTo(new Secret.InFile(file.resolveSibling("wecom.url"))));
  }

  @Test
  void whatIsLeftOutHasItsDefault() {
    ConfigResult result =
        ConfigFile.parse("s.yml", "sources:\n  - {id: a, name: A, feed: 'https://a.example/f'}\n");

    Settings settings = ((ConfigResult.Valid) result).settings();

    assertThat(settings.fetch().timeout()).isEqualTo(Duration.ofSeconds(30));
    assertThat(settings.crawl().concurrency()).isEqualTo(64);
    assertThat(settings.schedule().crawl()).isEqualTo("0 30 2 * * ?");
    assertThat(settings.sources().getFirst().profile().cadence().every())
        .isEqualTo(Duration.ofDays(1));
  }

  @Test
  void aFileThatIsNotThereIsNamed(@TempDir Path folder) {
    ConfigResult result = ConfigFile.read(folder.resolve("none.yml"));

    assertThat(((ConfigResult.Invalid) result).mistakes().getFirst().toString())
        .contains("none.yml:1:1: there is no such file: give one with --config FILE");
  }

  @Test
  void theShippedFileIsRight() {
    ConfigResult result = ConfigFile.read(Path.of("sources.yml"));

    assertThat(result).isInstanceOf(ConfigResult.Valid.class);
    Settings settings = ((ConfigResult.Valid) result).settings();
    assertThat(settings.sources()).hasSizeGreaterThan(60);
    assertThat(settings.sources()).anyMatch(source -> source.profile().cadence().enabled());
  }
}
