package org.policywatch.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ObjLongConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.ArchiveRef;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageUrl;
import org.policywatch.model.Sha256;

/**
 * The folder of archived pages. Safe for many threads. Any number of processes may read while one
 * writes, through one archive; who writes holds the data directory's lock.
 */
public final class Archive implements AutoCloseable {
  static final String OPEN = ".open";

  private static final long MAX_FILE_BYTES = 1_000_000_000;
  private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,150}");

  private final Path folder;
  private final InstantSource clock;
  private final long maxFileBytes;
  private final ReentrantLock lock = new ReentrantLock();
  private final boolean writes;
  private @Nullable WarcFile current;
  private boolean closed;

  private Archive(Path folder, InstantSource clock, long maxFileBytes, boolean writes) {
    this.folder = folder;
    this.clock = clock;
    this.maxFileBytes = maxFileBytes;
    this.writes = writes;
  }

  /** Opens the folder to read, whoever writes there; it need not be there yet. */
  public static Archive open(Path folder) {
    return new Archive(folder, InstantSource.system(), MAX_FILE_BYTES, false);
  }

  /**
   * Opens the folder to read and write, and mends what a killed process or a power cut left there;
   * a file is begun with the first page that is written.
   *
   * @param ends takes each file that was mended and how long it is now, before it is done with: no
   *     reference to that place or behind it leads to a copy any more. It may be told again.
   * @throws ArchiveException when something could not be mended
   */
  public static Archive openToWrite(Path folder, ObjLongConsumer<String> ends) {
    return openToWrite(folder, ends, InstantSource.system(), MAX_FILE_BYTES);
  }

  static Archive openToWrite(
      Path folder, ObjLongConsumer<String> ends, InstantSource clock, long maxFileBytes) {
    try {
      if (Files.isDirectory(folder)) {
        Uninterrupted.call(() -> Mending.mend(folder, ends));
      }
    } catch (IOException e) {
      throw new ArchiveException(
          "archive \"" + folder + "\" of a killed run could not be mended: " + e, e);
    }
    return new Archive(folder, clock, maxFileBytes, true);
  }

  /**
   * Keeps a copy. When this returns the copy is with the operating system: it survives the death of
   * the process, and a power cut after the next {@link #sync}.
   *
   * @throws ArchiveException when it could not be written, e.g. on a full disk; the file is then as
   *     it was before
   */
  public ArchiveRef write(FetchedPage page) {
    return write(page, Sha256.hex(page.body()));
  }

  /**
   * As {@link #write(FetchedPage)}, for who knows the body's digest already.
   *
   * @param digest its SHA-256, hex
   */
  public ArchiveRef write(FetchedPage page, String digest) {
    try {
      return append(PageRecords.of(page, digest));
    } catch (IOException e) {
      throw notArchived(page.url(), e);
    }
  }

  /**
   * Notes that a page was visited and still had the body of an earlier copy.
   *
   * @param digest SHA-256 of that body, hex
   * @throws ArchiveException as {@link #write}
   */
  public void writeRevisit(PageUrl url, String digest, Instant at) {
    try {
      append(PageRecords.revisit(url, digest, at));
    } catch (IOException e) {
      throw notArchived(url, e);
    }
  }

  private ArchiveRef append(PageRecords records) throws IOException {
    lock.lock();
    try {
      WarcFile file = fileFor();
      return new ArchiveRef(file.name(), file.append(records.bytes()));
    } finally {
      lock.unlock();
    }
  }

  private ArchiveException notArchived(PageUrl url, IOException e) {
    return new ArchiveException(
        "\"" + url.value() + "\" could not be archived in \"" + folder + "\": " + e, e);
  }

  /**
   * The page that {@link #write} was given, save for the headers that described its coding.
   *
   * @throws ArchiveException when the copy is not there or is damaged
   */
  public FetchedPage read(ArchiveRef ref) {
    if (!FILE_NAME.matcher(ref.file()).matches()) {
      throw new ArchiveException("\"" + ref.file() + "\" is not the name of an archive file");
    }
    try {
      return readEither(ref);
    } catch (NoSuchFileException e) {
      throw new ArchiveException(
          "archive file \"" + ref.file() + "\" is not in \"" + folder + "\" any more", e);
    } catch (IOException e) {
      throw new ArchiveException(
          "no readable copy in \"" + ref.file() + "\" at " + ref.offset() + ": " + e.getMessage(),
          e);
    }
  }

  /** Makes all copies that were kept so far survive a power cut too. */
  public void sync() {
    lock.lock();
    try {
      if (current != null) {
        current.sync();
      }
    } catch (IOException e) {
      throw new ArchiveException(
          "archive \"" + folder + "\" could not be brought to disk: " + e, e);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      closeCurrent();
    } catch (IOException e) {
      throw new ArchiveException("archive \"" + folder + "\" could not be closed: " + e, e);
    } finally {
      lock.unlock();
    }
  }

  private WarcFile fileFor() throws IOException {
    if (closed || !writes) {
      throw new IllegalStateException(
          "archive \"" + folder + "\" " + (closed ? "is closed" : "was opened to read only"));
    }
    if (current != null && current.size() >= maxFileBytes) {
      closeCurrent();
    }
    if (current == null) {
      Files.createDirectories(folder);
      current = WarcFile.create(folder, clock.instant());
    }
    return current;
  }

  private void closeCurrent() throws IOException {
    if (current != null) {
      WarcFile file = current;
      current = null;
      file.close();
    }
  }

  /** Under its proper name, or as it is called while it is being written. */
  private FetchedPage readEither(ArchiveRef ref) throws IOException {
    try {
      return PageRecords.read(folder.resolve(ref.file()), ref.offset());
    } catch (NoSuchFileException notYet) {
      try {
        return PageRecords.read(folder.resolve(ref.file() + OPEN), ref.offset());
      } catch (NoSuchFileException e) {
        // it may have got its proper name between the two
        return PageRecords.read(folder.resolve(ref.file()), ref.offset());
      }
    }
  }
}
