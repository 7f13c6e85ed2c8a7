package org.policywatch.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.policywatch.model.ArchiveRef;

/** What files that were cut or damaged still give. */
class TornFileTest extends ArchiveFixture {
  @Test
  void aDiskWithoutRoomForAFileIsLeftAsItWas() throws Exception {
    assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.toString()), "tmpfs");
    try (Archive archive = open()) {
      Path ballast = folder.resolve("ballast");
      Files.write(ballast, new byte[64 * 1024]);

      for (int i = 0; i < 3; i++) {
        assertThatThrownBy(() -> archive.write(page("1", "一", Map.of())))
            .isInstanceOf(ArchiveException.class);
      }
      assertThat(files()).containsExactly("ballast");

      Files.delete(ballast);
      archive.write(page("1", "一", Map.of()));
    } finally {
      run("umount", "-l", folder.toString());
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
  }

  @Test
  void aFileCutAnywhereInItsLastPageKeepsThePagesBefore() throws IOException {
    ArchiveRef first;
    ArchiveRef last;
    try (Archive archive = open()) {
      first = archive.write(page("a", "one", Map.of()));
      last = archive.write(page("b", "two", Map.of()));
    }
    byte[] whole = Files.readAllBytes(folder.resolve(FIRST));
    Files.delete(folder.resolve(FIRST));
    long response = lengthOfMember(whole, (int) last.offset());

    for (int length = (int) last.offset(); length <= whole.length; length++) {
      Files.write(folder.resolve(FIRST + Archive.OPEN), Arrays.copyOf(whole, length));

      try (Archive archive = open()) {
        assertThat(archive.read(first).body()).asString().isEqualTo("one");
        archive.write(page("c", "three", Map.of()));
        assertThat(archive.read(first).body()).asString().isEqualTo("one");
        if (length >= response) {
          assertThat(archive.read(last).body()).asString().isEqualTo("two");
        } else {
          assertThatThrownBy(() -> archive.read(last)).isInstanceOf(ArchiveException.class);
          assertThat(Files.size(folder.resolve(FIRST))).isEqualTo(last.offset());
        }
      }
      Files.delete(folder.resolve(FIRST));
      Files.delete(folder.resolve(SECOND));
    }
  }

  @Test
  void whoOpensItToWriteIsToldWhereATornFileEndsBeforeItGetsItsName() throws IOException {
    ArchiveRef last;
    try (Archive archive = open()) {
      archive.write(page("a", "one", Map.of()));
      last = archive.write(page("b", "two", Map.of()));
    }
    byte[] whole = Files.readAllBytes(folder.resolve(FIRST));
    Files.delete(folder.resolve(FIRST));
    Path torn = folder.resolve(FIRST + Archive.OPEN);
    Files.write(torn, Arrays.copyOf(whole, (int) last.offset() + 50));
    List<String> told = new ArrayList<>();

    Archive.openToWrite(
            folder,
            (file, end) -> {
              assertThat(torn).hasSize(end);
              told.add(file + " " + end);
            })
        .close();
    Archive.openToWrite(folder, (file, end) -> told.add(file)).close();

    assertThat(told).containsExactly(FIRST + " " + last.offset());
    assertThat(files()).containsExactly(FIRST);
  }

  @Test
  void aFileCutInItsFirstRecordGoes() throws IOException {
    String old = "policywatch-20260101000000-00001.warc.gz" + Archive.OPEN;
    Files.write(folder.resolve(old), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0});

    try (Archive archive = open()) {
      archive.write(page("a", "one", Map.of()));
    }

    assertThat(files()).containsExactly(FIRST);
  }

  @Test
  void aReaderLeavesTheFileOfAWriterAlone() throws IOException {
    byte[] torn = {0x1f, (byte) 0x8b, 8, 0, 0};
    Files.write(folder.resolve(FIRST + Archive.OPEN), torn);

    Archive.open(folder).close();

    assertThat(folder.resolve(FIRST + Archive.OPEN)).hasBinaryContent(torn);
  }

  @Test
  void aTailOfZerosIsCut() throws IOException {
    ArchiveRef ref;
    try (Archive archive = open()) {
      ref = archive.write(page("a", "one", Map.of()));
    }
    byte[] whole = Files.readAllBytes(folder.resolve(FIRST));
    Files.move(folder.resolve(FIRST), folder.resolve(FIRST + Archive.OPEN));
    Files.write(folder.resolve(FIRST + Archive.OPEN), Arrays.copyOf(whole, whole.length + 4_096));

    try (Archive archive = open()) {
      archive.write(page("b", "two", Map.of()));

      assertThat(Files.size(folder.resolve(FIRST))).isEqualTo(whole.length);
      assertThat(archive.read(ref).body()).asString().isEqualTo("one");
    }
  }

  @Test
  void aDamagedCopyIsNoticedOrDoesNoHarm() throws IOException {
    ArchiveRef ref;
    try (Archive archive = open()) {
      ref = archive.write(page("a", "one two three four five", Map.of("x", List.of("y"))));
    }
    byte[] bytes = Files.readAllBytes(folder.resolve(FIRST));
    long end = lengthOfMember(bytes, (int) ref.offset());
    int noticed = 0;

    try (Archive archive = open()) {
      for (int at = (int) ref.offset(); at < end; at++) {
        bytes[at] ^= 16;
        Files.write(folder.resolve(FIRST), bytes);
        bytes[at] ^= 16;
        try {
          assertThat(archive.read(ref).body()).asString().isEqualTo("one two three four five");
        } catch (ArchiveException e) {
          noticed++;
        }
      }
    }
    assertThat(noticed).isGreaterThan(100);
  }

  /** Where the member that begins at {@code start} ends. */
  private static long lengthOfMember(byte[] bytes, int start) {
    for (int end = start + 18; end < bytes.length; end++) {
      if (bytes[end] == 0x1f && bytes[end + 1] == (byte) 0x8b && bytes[end + 2] == 8) {
        return end;
      }
    }
    throw new AssertionError("no member after " + start);
  }
}
