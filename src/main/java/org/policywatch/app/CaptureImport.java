package org.policywatch.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policywatch.archive.Archive;
import org.policywatch.archive.Captures;
import org.policywatch.attachment.AttachmentReader;
import org.policywatch.config.Settings;
import org.policywatch.crawl.PageReader;
import org.policywatch.extract.PageExtractor;
import org.policywatch.fetch.robots.PageDirectives;
import org.policywatch.index.LuceneIndex;
import org.policywatch.model.Capture;
import org.policywatch.model.FailureKind;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageResult;
import org.policywatch.model.Sha256;
import org.policywatch.model.SourceId;
import org.policywatch.model.Validators;
import org.policywatch.source.Source;
import org.policywatch.store.DataLock;
import org.policywatch.store.Store;

/**
 * Takes in pages that were captured earlier, by us or by others: WARC files go through the same
 * extraction as a crawl. The same file again changes nothing, so that an interrupted import is
 * simply begun anew.
 */
public final class CaptureImport {
  private static final int BATCH = 64;

  private final Settings settings;
  private final PageReader reader;
  private final Store store;
  private final @Nullable Archive archive;
  private final Consumer<String> problems;
  private final Map<String, SourceId> hosts = new HashMap<>();
  private final List<FetchedPage> waiting = new ArrayList<>();
  private final ImportTally tally = new ImportTally();

  private CaptureImport(
      Settings settings,
      AttachmentReader attachments,
      Store store,
      @Nullable Archive archive,
      Consumer<String> problems) {
    this.settings = settings;
    this.reader = new PageReader(new PageExtractor(settings.topics()), attachments);
    this.store = store;
    this.archive = archive;
    this.problems = problems;
    for (Source source : settings.sources()) {
      source.seeds().forEach(seed -> hosts.putIfAbsent(seed.host(), source.id()));
    }
  }

  /** True when the path is a WARC file or a folder: what this class takes. */
  public static boolean takes(Path path) {
    return Files.isDirectory(path) || isWarc(path);
  }

  private static boolean isWarc(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.endsWith(".warc") || name.endsWith(".warc.gz");
  }

  /**
   * Imports a file, or all WARC files in a folder and below.
   *
   * @param talk takes a line after each file
   * @param problems takes a sentence for each thing that could not be read
   * @throws ImportProblem when there is nothing to read
   */
  public static Importing.Report run(
      Workspace workspace, Path path, Consumer<String> talk, Consumer<String> problems) {
    List<Path> files = files(path);
    Settings settings = workspace.settings();
    DataLock lock = DataLock.acquire(workspace.data(), "import");
    AttachmentReader attachments = new AttachmentReader(Extracting.attachmentSettings());
    try (lock;
        attachments;
        Store store = Store.open(workspace.data());
        LuceneIndex index = Reindexing.open(workspace, store);
        Archive archive = CrawlSession.archive(workspace, store, Instant.now())) {
      CaptureImport work =
          new CaptureImport(
              settings, attachments, store, settings.crawl().archive() ? archive : null, problems);
      Captures captures = new Captures(settings.fetch().maxPageBytes(), work::problem);
      for (Path file : files) {
        captures.each(file, work::take);
        work.drain();
        Reindexing.follow(store, index);
        talk.accept(file + ": " + work.tally.report().fresh() + " new so far");
      }
      return work.tally.report();
    }
  }

  private static List<Path> files(Path path) {
    if (!Files.isDirectory(path)) {
      if (!Files.isReadable(path)) {
        throw new ImportProblem("there is no file '" + path + "' that can be read");
      }
      return List.of(path);
    }
    try (Stream<Path> all = Files.walk(path)) {
      List<Path> files = all.filter(CaptureImport::isWarc).sorted().toList();
      if (files.isEmpty()) {
        throw new ImportProblem("there is no .warc or .warc.gz file in '" + path + "'");
      }
      return files;
    } catch (IOException e) {
      throw new ImportProblem("'" + path + "' cannot be read: " + e.getMessage());
    }
  }

  private void problem(String text) {
    tally.failed();
    problems.accept(text);
  }

  private void take(FetchedPage page) {
    waiting.add(page);
    if (waiting.size() == BATCH) {
      drain();
    }
  }

  /** Reads in parallel, stores in the order of the file. */
  private void drain() {
    List<PageResult> results = waiting.parallelStream().map(this::read).toList();
    if (archive != null) {
      archive.sync(); // a capture that is lost after it is stored would not be taken a second time
    }
    for (int i = 0; i < results.size(); i++) {
      FetchedPage page = waiting.get(i);
      switch (results.get(i)) {
        case PageResult.Extracted read -> store(page, read);
        case PageResult.Failed bad -> problem(page.url() + ": " + bad.detail());
        case PageResult.Denied denied -> {}
        case PageResult.NoIndex it -> withdraw(page, it);
        case PageResult.NotModified same -> tally.unchanged();
        case PageResult.Deferred deferred -> {}
      }
    }
    waiting.clear();
  }

  private PageResult read(FetchedPage page) {
    PageDirectives said = PageDirectives.of(page, settings.crawl().agent());
    if (!said.index()) {
      return new PageResult.NoIndex(said.written());
    }
    if (store.imports().knows(page.requested(), page.fetchedAt())) {
      return new PageResult.NotModified(Validators.NONE);
    }
    try {
      String digest = Sha256.hex(page.body());
      Capture capture =
          new Capture(
              page.url(),
              page.fetchedAt(),
              page.status(),
              digest,
              Validators.NONE,
              archive == null || !said.archive() ? null : archive.write(page, digest));
      return new PageResult.Extracted(capture, reader.read(page), said.noarchive(), List.of());
    } catch (RuntimeException | StackOverflowError e) {
      return new PageResult.Failed(FailureKind.EXTRACTION, "cannot be read: " + e);
    }
  }

  private void store(FetchedPage page, PageResult.Extracted result) {
    SourceId source = hosts.getOrDefault(page.url().host(), new SourceId(Importing.SOURCE));
    tally.count(store.imports().page(source, page.requested(), result, Instant.now()));
  }

  private void withdraw(FetchedPage page, PageResult.NoIndex result) {
    tally.count(
        store
            .imports()
            .noIndex(page.requested(), result.directive(), page.fetchedAt(), Instant.now()));
  }
}
