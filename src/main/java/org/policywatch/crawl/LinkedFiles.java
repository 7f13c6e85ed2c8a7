package org.policywatch.crawl;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policywatch.archive.Archive;
import org.policywatch.attachment.AttachmentReader;
import org.policywatch.attachment.AttachmentText;
import org.policywatch.fetch.FetchRequest;
import org.policywatch.fetch.FetchResult;
import org.policywatch.fetch.Fetcher;
import org.policywatch.fetch.robots.PageDirectives;
import org.policywatch.frontier.Lease;
import org.policywatch.model.AttachedFile;
import org.policywatch.model.Extraction;
import org.policywatch.model.FailureKind;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.FileCapture;
import org.policywatch.model.PageKind;
import org.policywatch.model.PageLinks.Attachment;
import org.policywatch.model.PageResult;
import org.policywatch.model.PageUrl;
import org.policywatch.model.Sha256;
import org.policywatch.model.Validators;
import org.policywatch.source.SourceProfile;

/** The files that a page links to, fetched and read as part of the page's visit. */
final class LinkedFiles {
  /** A page off the topic that says more than this is off the topic whatever its files say. */
  private static final int SHORT_PAGE = 600;

  private static final Pattern OTHER_KIND =
      Pattern.compile("(?i)[^?#]{1,2000}\\.(?:zip|rar|7z|ceb|pptx?|csv|jpe?g|png)(?:[?#].*)?");

  private final Fetcher fetcher;
  private final @Nullable Archive archive;
  private final AttachmentReader reader;
  private final InstantSource clock;
  private final String agent;
  private final int most;

  LinkedFiles(CrawlTools tools, CrawlSettings settings) {
    this.fetcher = tools.fetcher();
    this.archive = tools.archive();
    this.reader = tools.reader().attachments();
    this.clock = tools.clock();
    this.agent = settings.agent();
    this.most = settings.attachments();
  }

  /**
   * What came of a page's files.
   *
   * @param captures what to ask "has it changed?" with, of those that came
   * @param complete false when one of them may come another time
   * @param instead how the whole visit ends, when it is to be made again soon; or null
   */
  record Outcome(
      List<AttachedFile> files,
      List<FileCapture> captures,
      boolean complete,
      @Nullable PageResult instead) {
    Outcome {
      files = List.copyOf(files);
      captures = List.copyOf(captures);
    }

    Outcome(PageResult instead) {
      this(List.of(), List.of(), false, instead);
    }
  }

  /**
   * True when one of the files that were read with a page is another now, though the page is the
   * same. What cannot be had just now is taken to be as it was.
   *
   * @param whole true to ask also for those that can only be told from others by all their bytes
   */
  boolean haveChanged(
      Lease lease, boolean whole, SourceProfile profile, Interruption interruption) {
    for (FileCapture file : lease.known().files()) {
      if (interruption.isStopped()) {
        return false;
      }
      if (whole || !file.validators().equals(Validators.NONE)) {
        FetchRequest request = FetchRequest.of(file.url(), file.validators(), profile);
        if (isOther(file, interruption.allow(() -> fetcher.fetch(request)))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isOther(FileCapture file, FetchResult result) {
    return switch (result) {
      case FetchResult.Fetched fetched -> {
        byte[] body = fetched.page().body();
        // in place of a file that is missing for a while there is often a page that says so
        yield AttachmentReader.isFile(body)
            && (!Sha256.hex(body).equals(file.digest())
                || !PageDirectives.of(fetched.page(), agent).index());
      }
      case FetchResult.NotModified same -> !PageDirectives.of(same.headers(), agent).index();
      case FetchResult.Forbidden forbidden -> false;
      case FetchResult.Deferred deferred -> false;
      case FetchResult.Failed failed -> false;
    };
  }

  Outcome of(Extraction page, Lease lease, SourceProfile profile, Interruption interruption) {
    List<AttachedFile> files = new ArrayList<>();
    List<FileCapture> captures = new ArrayList<>();
    boolean complete = true;
    for (Attachment link : wanted(page)) {
      PageUrl url = PageUrl.parse(link.href()).orElse(null);
      if (url == null || url.equals(lease.url())) {
        continue;
      }
      FetchRequest request = FetchRequest.of(url, Validators.NONE, profile);
      FetchResult result = interruption.allow(() -> fetcher.fetch(request));
      if (interruption.isStopped()) {
        return new Outcome(new PageResult.Deferred(Instant.EPOCH, "stopped"));
      }
      switch (result) {
        case FetchResult.Fetched fetched -> {
          PageDirectives directives = PageDirectives.of(fetched.page(), agent);
          if (directives.index()) {
            captures.add(capture(url, fetched));
            files.add(read(link, fetched.page(), directives));
          } else {
            files.add(without(link, "is not to be read: " + directives.written()));
          }
        }
        case FetchResult.NotModified same -> {}
        case FetchResult.Forbidden it ->
            files.add(without(link, "was not fetched: robots.txt forbids it: " + it.rule()));
        case FetchResult.Deferred it when !profile.cadence().hours().holds(clock.instant()) -> {
          return new Outcome(new PageResult.Deferred(it.notBefore(), it.why()));
        }
        case FetchResult.Deferred it -> {
          if (isFirst(lease)) {
            return again(link, FailureKind.SERVER_ERROR, it.why());
          }
          complete = false;
          files.add(without(link, "could not be had yet: " + it.why()));
        }
        case FetchResult.Failed it -> {
          if (it.kind().isRetryable() && isFirst(lease)) {
            return again(link, it.kind(), it.detail());
          }
          complete &= !it.kind().isRetryable();
          files.add(without(link, "could not be had: " + it.detail()));
        }
      }
    }
    return new Outcome(files, captures, complete, null);
  }

  /** A page is held back for its files once, not for ever. */
  private static boolean isFirst(Lease lease) {
    return lease.failures() == 0;
  }

  private static Outcome again(Attachment link, FailureKind kind, String detail) {
    String why = "attachment \"" + link.name() + "\": " + detail;
    return new Outcome(new PageResult.Failed(kind, why));
  }

  private static AttachedFile without(Attachment link, String warning) {
    return new AttachedFile(link.href(), "", List.of(warning));
  }

  private static FileCapture capture(PageUrl url, FetchResult.Fetched fetched) {
    return new FileCapture(url, fetched.validators(), Sha256.hex(fetched.page().body()));
  }

  private AttachedFile read(Attachment link, FetchedPage file, PageDirectives directives) {
    if (!AttachmentReader.isFile(file.body())) {
      return without(link, "is no kind of file that can be read");
    }
    if (archive != null && directives.archive()) {
      archive.write(file);
    }
    AttachmentText text = reader.read(file.body());
    return new AttachedFile(link.href(), text.text(), text.warnings());
  }

  /** One form of each file: a document is often there as DOCX, PDF and OFD. */
  private List<Attachment> wanted(Extraction page) {
    boolean offTopic = page.article().kind() == PageKind.IRRELEVANT;
    if (page.article().kind() == PageKind.LIST
        || offTopic && page.article().text().length() > SHORT_PAGE) {
      return List.of();
    }
    Set<String> names = new HashSet<>();
    return page.links().attachments().stream()
        .filter(link -> !OTHER_KIND.matcher(link.href()).matches())
        .filter(link -> names.add(link.name().replaceFirst("\\.\\w{2,4}$", "")))
        .limit(most)
        .toList();
  }
}
