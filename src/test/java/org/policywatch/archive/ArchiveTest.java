package org.policywatch.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.Warcinfo;
import org.policywatch.model.ArchiveRef;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageUrl;
import org.policywatch.model.Sha256;

class ArchiveTest extends ArchiveFixture {
  @Test
  void aPageComesBackAsItWas() {
    FetchedPage page =
        new FetchedPage(
            new PageUrl("http://north.example/b?x=1"),
            new PageUrl("http://north.example/a"),
            NOW,
            203,
            Map.of(
                "content-type",
                List.of("text/html; charset=gbk"),
                "set-cookie",
                List.of("a=1", "b=2")),
            "政策".getBytes(Charset.forName("GBK")),
            Charset.forName("GB18030"));
    try (Archive archive = open()) {
      ArchiveRef ref = archive.write(page);

      FetchedPage read = archive.read(ref);

      assertThat(ref.file()).isEqualTo(FIRST);
      assertSame(read, page, Map.of("content-length", List.of("4")));
    }
  }

  @Test
  void theBodyIsKeptDecoded() {
    FetchedPage page =
        page(
            "x",
            "hello",
            Map.of("content-encoding", List.of("gzip"), "content-length", List.of("999")));
    try (Archive archive = open()) {
      FetchedPage read = archive.read(archive.write(page));

      assertThat(read.body()).isEqualTo(page.body());
      assertThat(read.headers()).containsOnlyKeys("content-length");
      assertThat(read.header("content-length")).contains("5");
    }
  }

  @Test
  void headersOfHostileServersDoNoHarm() {
    Map<String, List<String>> headers = new HashMap<>();
    headers.put("bad name", List.of("x"));
    headers.put("", List.of("x"));
    headers.put("x:y", List.of("z"));
    headers.put("split", List.of("a\r\ncontent-length: 1\r\n\r\n", "\u0000\u007f政"));
    headers.put("latin", List.of("é"));
    FetchedPage page = page("x", "hello", headers);
    try (Archive archive = open()) {
      FetchedPage read = archive.read(archive.write(page));

      assertThat(read.body()).isEqualTo(page.body());
      assertThat(read.headers()).containsOnlyKeys("split", "latin", "content-length");
      assertThat(read.header("content-length")).contains("5");
      assertThat(read.header("latin")).contains("é");
    }
  }

  @Test
  void anyBytesComeBack() {
    Random random = new Random(1);
    try (Archive archive = open()) {
      for (int size : new int[] {0, 1, 8_191, 8_192, 200_000}) {
        byte[] body = new byte[size];
        random.nextBytes(body);
        FetchedPage page =
            new FetchedPage(
                new PageUrl("http://a.example/"),
                new PageUrl("http://a.example/"),
                NOW,
                200,
                Map.of(),
                body,
                null);

        assertThat(archive.read(archive.write(page)).body()).isEqualTo(body);
      }
    }
  }

  @Test
  void theFileIsAProperWarc() throws IOException {
    try (Archive archive = open()) {
      archive.write(page("a", "one", Map.of()));
      archive.write(page("b", "two", Map.of()));
    }

    List<Class<?>> types = new ArrayList<>();
    try (WarcReader reader = new WarcReader(folder.resolve(FIRST))) {
      for (WarcRecord record : reader) {
        types.add(record.getClass());
        assertThat(record.version().toString()).isEqualTo("WARC/1.1");
        if (record instanceof WarcResponse response) {
          byte[] body = response.http().body().stream().readAllBytes();
          assertThat(response.payloadDigest())
              .hasValueSatisfying(
                  digest -> assertThat(digest.hex()).isEqualToIgnoringCase(Sha256.hex(body)));
        }
      }
    }
    assertThat(types)
        .containsExactly(
            Warcinfo.class,
            WarcResponse.class,
            WarcRequest.class,
            WarcResponse.class,
            WarcRequest.class);
  }

  @Test
  void aReaderFindsAPageWhileItsFileIsBeingWritten() {
    Archive writer = open();
    try (Archive reader = Archive.open(folder)) {
      ArchiveRef ref = writer.write(page("a", "one", Map.of()));

      assertThat(folder.resolve(FIRST + Archive.OPEN)).exists();
      assertThat(reader.read(ref).body()).asString().isEqualTo("one");
      writer.write(page("b", "two", Map.of()));
      writer.close();
      assertThat(folder.resolve(FIRST)).exists();
      assertThat(reader.read(ref).body()).asString().isEqualTo("one");
    }
  }

  @Test
  void nothingWrittenLeavesNoFile() {
    open().close();

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void eachRunHasItsOwnFile() {
    for (int run = 0; run < 2; run++) {
      try (Archive archive = open()) {
        archive.write(page("a", "one", Map.of()));
      }
    }

    assertThat(files()).containsExactly(FIRST, SECOND);
  }

  @Test
  void aFullFileIsFollowedByTheNext() {
    try (Archive archive =
        Archive.openToWrite(folder, (file, end) -> {}, InstantSource.fixed(NOW), 1_000)) {
      List<ArchiveRef> refs = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        refs.add(archive.write(page("p" + i, "text " + i, Map.of())));
      }

      assertThat(refs).extracting(ArchiveRef::file).contains(FIRST, SECOND);
      for (int i = 0; i < 4; i++) {
        assertThat(archive.read(refs.get(i)).body()).asString().isEqualTo("text " + i);
      }
    }
  }

  @Test
  void whatIsNoPageSaysSo() {
    try (Archive archive = open()) {
      archive.write(page("a", "one", Map.of()));

      assertThatThrownBy(() -> archive.read(new ArchiveRef(FIRST, 0)))
          .hasMessageContaining("warcinfo");
      assertThatThrownBy(() -> archive.read(new ArchiveRef(FIRST, 1)))
          .isInstanceOf(ArchiveException.class);
      assertThatThrownBy(() -> archive.read(new ArchiveRef(FIRST, 1_000_000)))
          .isInstanceOf(ArchiveException.class);
      assertThatThrownBy(() -> archive.read(new ArchiveRef(SECOND, 0)))
          .hasMessageContaining("any more");
      assertThatThrownBy(() -> archive.read(new ArchiveRef("../" + FIRST, 0)))
          .isInstanceOf(ArchiveException.class);
    }
  }

  @Test
  void whatGoesWrongWithWhoeverTakesAPageIsNoDamageOfTheFile() {
    try (Archive archive = open()) {
      archive.write(page("a", "x", Map.of("content-type", List.of("text/html"))));
    }
    List<String> problems = new ArrayList<>();
    Captures captures = new Captures(GIGABYTE, problems::add);

    assertThatThrownBy(
            () ->
                captures.each(
                    folder.resolve(FIRST),
                    page -> {
                      throw new IllegalStateException("the disk is full");
                    }))
        .hasMessage("the disk is full");
    assertThat(problems).isEmpty();
  }

  @Test
  void manyThreadsWriteAtOnce() throws Exception {
    try (Archive archive = open();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<ArchiveRef>> refs = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        FetchedPage page = page("p" + i, "text " + i, Map.of());
        refs.add(threads.submit(() -> archive.write(page)));
      }

      for (int i = 0; i < 200; i++) {
        assertThat(archive.read(refs.get(i).get()).body()).asString().isEqualTo("text " + i);
      }
    }
  }

  @Test
  void aWorkerThatIsToldToStopStillArchivesWhatItHas() {
    try (Archive archive = open()) {
      Thread.currentThread().interrupt();
      ArchiveRef first = archive.write(page("a", "one", Map.of()));
      ArchiveRef second = archive.write(page("b", "two", Map.of()));

      assertThat(archive.read(first).body()).asString().isEqualTo("one");
      assertThat(Thread.interrupted()).isTrue();
      assertThat(archive.read(second).body()).asString().isEqualTo("two");
    }
  }

  private static void assertSame(
      FetchedPage read, FetchedPage page, Map<String, List<String>> added) {
    Map<String, List<String>> headers = new HashMap<>(page.headers());
    headers.putAll(added);
    assertThat(read.url()).isEqualTo(page.url());
    assertThat(read.requested()).isEqualTo(page.requested());
    assertThat(read.fetchedAt()).isEqualTo(page.fetchedAt());
    assertThat(read.status()).isEqualTo(page.status());
    assertThat(read.headers()).isEqualTo(headers);
    assertThat(read.body()).isEqualTo(page.body());
    assertThat(read.charset()).isEqualTo(page.charset());
  }
}
