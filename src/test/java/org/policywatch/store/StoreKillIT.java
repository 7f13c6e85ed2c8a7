package org.policywatch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policywatch.store.Visits.HOUR;
import static org.policywatch.store.Visits.LATER;
import static org.policywatch.store.Visits.NOW;
import static org.policywatch.store.Visits.SOURCE;
import static org.policywatch.store.Visits.longText;
import static org.policywatch.store.Visits.url;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.archive.Archive;
import org.policywatch.frontier.Frontier;
import org.policywatch.frontier.Lease;
import org.policywatch.model.ArchiveRef;
import org.policywatch.model.Candidate;
import org.policywatch.model.Capture;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageResult;
import org.policywatch.model.StoredDocument;
import org.policywatch.store.Visits.Page;

/** Kills a process in the middle of its writing, again and again. */
class StoreKillIT {
  private static final int KILLS = 10;
  private static final int PAGES = 2_000;

  @TempDir Path folder;

  @Test
  void aKilledWriterLosesNothingAndRepeatsNothing() throws Exception {
    Random random = new Random(20261123);
    long before = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Process writer = ChildProcess.start(Writer.class, folder.toString(), Integer.toString(kill));
      long told = killAfter(writer, before + 1 + random.nextInt(150));

      assertThat(told).isGreaterThan(before);
      before = checkedRevision();
      assertThat(before).as("what the writer was told is there").isGreaterThanOrEqualTo(told);
    }
  }

  /** The last revision that the writer was heard to have been given. */
  private static long killAfter(Process writer, long revision) throws InterruptedException {
    long told = 0;
    try (BufferedReader out = writer.inputReader(StandardCharsets.UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        told = Long.parseLong(line);
        if (told >= revision) {
          writer.destroyForcibly();
        }
      }
    } catch (IOException e) {
      // the pipe may close before all is read; what was read counts
    } finally {
      writer.destroyForcibly().waitFor();
    }
    return told;
  }

  /** The last revision, after everything about the store has been looked at. */
  private long checkedRevision() {
    try (Store store = Store.open(folder);
        Archive archive = Archive.open(folder.resolve("archive"))) {
      List<StoredDocument> documents = store.since(0, PAGES);
      List<Long> revisions = new ArrayList<>();
      Set<String> urls = new HashSet<>();
      for (StoredDocument document : documents) {
        List<StoredDocument> history = store.history(document.id());
        history.forEach(state -> revisions.add(state.revision()));
        String url = document.extraction().url().value();
        assertThat(urls.add(url)).isTrue();
        ArchiveRef copy = document.capture().archived();
        assertThat(archive.read(copy).url().value()).isEqualTo(url);
      }
      assertThat(revisions)
          .containsExactlyInAnyOrderElementsOf(
              LongStream.rangeClosed(1, store.lastRevision()).boxed().toList());
      assertThat(done(store)).isEqualTo(urls);
      return store.lastRevision();
    }
  }

  /** The addresses that the frontier holds to be visited: all but those that are still due. */
  private static Set<String> done(Store store) {
    Frontier frontier = store.frontier();
    Instant leasesAreOver = NOW.plus(HOUR.multipliedBy(2));
    Set<String> done = new HashSet<>();
    for (int i = 0; i < PAGES; i++) {
      done.add(url("p" + i).value());
    }
    List<Lease> due = frontier.lease(SOURCE, PAGES, leasesAreOver, HOUR);
    due.forEach(lease -> done.remove(lease.url().value()));
    frontier.release(due);
    return done;
  }

  /** Visits pages until it is killed; prints the revision each visit was given. */
  static final class Writer {
    public static void main(String[] arguments) {
      Path folder = Path.of(arguments[0]);
      try (DataLock lock = DataLock.acquire(folder, "writer");
          Store store = Store.open(folder);
          Archive archive = Archive.openToWrite(folder.resolve("archive"), (file, end) -> {})) {
        assertThat(lock).isNotNull();
        Frontier frontier = store.frontier();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
          candidates.add(new Candidate(url("p" + i), null, null));
        }
        frontier.discover(SOURCE, candidates, NOW);
        while (true) {
          for (Lease lease : frontier.lease(SOURCE, 5, NOW.plus(HOUR), HOUR)) {
            visit(store, archive, lease, arguments[1]);
          }
        }
      }
    }

    /** Every page twice, the second time with another title: a document and a version. */
    private static void visit(Store store, Archive archive, Lease lease, String run) {
      String name = lease.url().value();
      FetchedPage fetched =
          new FetchedPage(
              lease.url(),
              lease.url(),
              NOW,
              200,
              java.util.Map.of(),
              name.getBytes(StandardCharsets.UTF_8),
              null);
      ArchiveRef copy = archive.write(fetched);
      for (String title : List.of("first " + run, "second " + run)) {
        PageResult.Extracted made = Page.of(title, longText(name)).at(lease.url());
        Capture capture = new Capture(lease.url(), NOW, 200, "", made.capture().validators(), copy);
        PageResult result = new PageResult.Extracted(capture, made.extraction());
        System.out.println(
            store.frontier().complete(lease, result, NOW, LATER).document().revision());
      }
    }

    private Writer() {}
  }
}
