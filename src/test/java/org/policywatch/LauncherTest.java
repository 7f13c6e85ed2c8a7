package org.policywatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script {@code policywatch} with a Java of ours: a script that notes how it was called, makes
 * the caches that it is asked for and waits at that while there is a file {@code hold}, at the
 * command {@code run} while there is {@code stay}.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final String JAVA =
      """
      #!/bin/sh
      echo "$*" >>"$NOTES/calls"
      case $* in *' practice '*) hold=hold ;; *' run') hold=stay ;; *) hold=none ;; esac
      while [ -f "$NOTES/$hold" ]; do sleep 0.1; done
      case $* in *' practice '*) ;; *) echo answered; exit 0 ;; esac
      [ ! -f "$NOTES/kill" ] || kill -9 $$
      for word in "$@"; do
        case $word in -XX:AOTCacheOutput=*) echo cache >"${word#*=}" ;; esac
      done
      """;

  @TempDir private Path folder;
  private Path target;

  @BeforeEach
  void layOut() throws IOException {
    Path home = Files.createDirectory(folder.resolve("home"));
    target = home.resolve("target");
    Files.createDirectories(target.resolve("lib"));
    Files.createFile(target.resolve("policywatch.jar"));
    Files.createDirectories(home.resolve("src/build"));
    Files.copy(Path.of("src/build/find-java.sh"), home.resolve("src/build/find-java.sh"));
    Files.copy(Path.of("policywatch"), home.resolve("policywatch"));
    Path java = folder.resolve("jdk/bin/java");
    Files.createDirectories(java.getParent());
    Files.writeString(java, JAVA);
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
  }

  @Test
  void theFirstCommandWaitsForNoCachesAndTheNextHasThem() throws Exception {
    hold();
    assertThat(policywatch("search", "x")).isEqualTo("answered\n");
    assertThat(calls()).noneMatch(call -> call.contains("AOTCache="));

    release();
    awaitCaches();

    policywatch("search", "x");
    policywatch("status");
    assertThat(calls())
        .anyMatch(call -> call.contains(".search.aot") && call.endsWith("search x"))
        .anyMatch(call -> call.contains(".look.aot") && call.endsWith("status"));
    assertThat(practised()).isEqualTo(3);
  }

  @Test
  void firstCommandsTogetherMakeTheCachesOnce() throws Exception {
    Path stay = Files.createFile(folder.resolve("stay"));
    Process service = start(Map.of(), "run");
    hold();
    policywatch("sources");
    await(() -> practised() == 1);
    policywatch("sources");
    whoeverWouldMakeThemHasBegun();

    release();
    awaitCaches();
    Files.delete(stay);
    service.waitFor();
    whoeverWouldMakeThemHasBegun();

    assertThat(practised()).isEqualTo(3);
  }

  @Test
  void killedAtItNothingIsLeftAndTheNextCommandTriesAgain() throws Exception {
    Files.createFile(folder.resolve("kill"));
    policywatch("sources");
    await(() -> practised() == 1 && !Files.exists(target.resolve("caching")));
    assertThat(target.resolve("cache")).doesNotExist();

    Files.delete(folder.resolve("kill"));
    policywatch("sources");

    awaitCaches();
  }

  @Test
  void whatAKilledOneLeftIsForgottenAfterTenMinutes() throws Exception {
    Path left = Files.createDirectory(target.resolve("caching"));
    Files.createFile(left.resolve("half"));
    assertThat(policywatch(Map.of("POLICYWATCH_CACHES", "now"), "sources")).contains("answered");
    assertThat(practised()).isZero();

    Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofMinutes(11))));
    policywatch(Map.of("POLICYWATCH_CACHES", "now"), "sources");

    assertThat(practised()).isEqualTo(3);
    assertThat(left).doesNotExist();
  }

  @Test
  void noCachesOnCiNorWhereTheyAreNotWanted() throws Exception {
    policywatch(Map.of("CI", "true"), "sources");
    policywatch(Map.of("POLICYWATCH_CACHES", "no"), "sources");
    whoeverWouldMakeThemHasBegun();

    assertThat(practised()).isZero();
    assertThat(calls()).hasSize(2);
  }

  private void hold() throws IOException {
    Files.createFile(folder.resolve("hold"));
  }

  private void release() throws IOException {
    Files.delete(folder.resolve("hold"));
  }

  private String policywatch(String... words) throws Exception {
    return policywatch(Map.of(), words);
  }

  /** Runs a command to its end and that of its output. */
  private String policywatch(Map<String, String> environment, String... words) throws Exception {
    Process process = start(environment, words);
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return said;
  }

  private Process start(Map<String, String> environment, String... words) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Stream.concat(Stream.of("sh", folder + "/home/policywatch"), Stream.of(words))
                .toList());
    builder.environment().keySet().removeAll(List.of("CI", "POLICYWATCH_CACHES"));
    builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    builder.environment().put("NOTES", folder.toString());
    builder.environment().putAll(environment);
    return builder.redirectErrorStream(true).start();
  }

  private List<String> calls() throws IOException {
    Path calls = folder.resolve("calls");
    return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
  }

  private long practised() throws IOException {
    return calls().stream().filter(call -> call.contains(" practice ")).count();
  }

  private void awaitCaches() throws Exception {
    await(() -> Files.exists(target.resolve("cache")) && !Files.exists(target.resolve("caching")));
    try (Stream<Path> files = Files.list(target.resolve("cache"))) {
      assertThat(files).hasSize(3).allMatch(file -> file.toString().endsWith(".aot"));
    }
  }

  /** A maker begins within a second of a command's end; that none did shows only after that. */
  private static void whoeverWouldMakeThemHasBegun() throws InterruptedException {
    Thread.sleep(1_500);
  }

  /** A claim that comes true in a while. */
  private interface Claim {
    boolean holds() throws IOException;
  }

  private static void await(Claim claim) throws Exception {
    Instant end = Instant.now().plusSeconds(60);
    while (!claim.holds()) {
      assertThat(Instant.now()).isBefore(end);
      Thread.sleep(50);
    }
  }
}
