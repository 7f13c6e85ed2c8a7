package org.policywatch.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.policywatch.archive.Archive;
import org.policywatch.archive.ArchiveException;
import org.policywatch.attachment.AttachmentReader;
import org.policywatch.crawl.PageReader;
import org.policywatch.extract.PageExtractor;
import org.policywatch.index.LuceneIndex;
import org.policywatch.model.ArchiveRef;
import org.policywatch.model.AttachedFile;
import org.policywatch.model.Extraction;
import org.policywatch.model.StoredDocument;
import org.policywatch.store.DataLock;
import org.policywatch.store.Progress;
import org.policywatch.store.Store;

/**
 * Reads all archived pages anew: after an update of the program, or other topics. What was read
 * before goes on where it was interrupted.
 */
public final class Reextracting {
  private static final String TASK = "re-extract";
  private static final int BATCH = 64;

  private final PageReader reader;
  private final Archive archive;
  private final Store store;
  private int read;
  private int changed;
  private int without;

  private Reextracting(PageReader reader, Archive archive, Store store) {
    this.reader = reader;
    this.archive = archive;
    this.store = store;
  }

  /**
   * What came of it.
   *
   * @param read archived pages that were read
   * @param changed documents that say something else now
   * @param without documents without a readable copy; they stay as they are
   */
  public record Report(int read, int changed, int without) {}

  /** What reading one document anew gave; empty when its copy could not be read. */
  private record Reading(StoredDocument document, Optional<Extraction> extraction) {}

  /**
   * @param talk takes a line now and then
   */
  public static Report run(Workspace workspace, Consumer<String> talk) {
    workspace.requireData();
    PageExtractor extractor = new PageExtractor(workspace.settings().topics());
    AttachmentReader files = new AttachmentReader(Extracting.attachmentSettings());
    DataLock lock = DataLock.acquire(workspace.data(), TASK);
    try (lock;
        files;
        Store store = Store.open(workspace.data());
        LuceneIndex index = Reindexing.open(workspace, store);
        Archive archive = Archive.open(workspace.archiveFolder())) {
      Reextracting work = new Reextracting(new PageReader(extractor, files), archive, store);
      work.all(talk);
      Reindexing.follow(store, index);
      store.progress().keep(TASK, null);
      return new Report(work.read, work.changed, work.without);
    }
  }

  /** Documents that change get revisions past the target, so that each is read once. */
  private void all(Consumer<String> talk) {
    Progress.Mark at =
        store.progress().of(TASK).orElseGet(() -> new Progress.Mark(store.lastRevision(), 0));
    if (at.done() > 0) {
      talk.accept("going on after revision " + at.done() + " of " + at.target());
    }
    List<StoredDocument> batch = next(at);
    while (!batch.isEmpty()) {
      batch.parallelStream().map(this::reading).toList().forEach(this::store);
      at = new Progress.Mark(at.target(), batch.getLast().revision());
      store.progress().keep(TASK, at);
      talk.accept(
          "%d read, %d changed, revision %d of %d"
              .formatted(read, changed, at.done(), at.target()));
      batch = next(at);
    }
  }

  private List<StoredDocument> next(Progress.Mark at) {
    List<StoredDocument> batch = new ArrayList<>(store.since(at.done(), BATCH));
    batch.removeIf(document -> document.revision() > at.target());
    return batch;
  }

  private Reading reading(StoredDocument document) {
    ArchiveRef copy = document.capture().archived();
    if (copy == null) {
      return new Reading(document, Optional.empty());
    }
    try {
      return new Reading(
          document,
          Optional.of(reader.read(archive.read(copy), AttachedFile.heldBy(document.extraction()))));
    } catch (ArchiveException e) {
      return new Reading(document, Optional.empty());
    }
  }

  private void store(Reading reading) {
    if (reading.extraction().isEmpty()) {
      without++;
      return;
    }
    read++;
    changed += store.replaceExtraction(reading.document(), reading.extraction().get()) ? 1 : 0;
  }
}
