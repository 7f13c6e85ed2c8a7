package org.policywatch.cli;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.policywatch.crawl.CrawlListener;
import org.policywatch.crawl.SourceReport;
import org.policywatch.frontier.Completion;
import org.policywatch.model.PageResult;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;
import org.policywatch.text.DisplayWidth;

/**
 * One line on standard error that is drawn over, at most five times a second; nothing off a
 * terminal.
 */
final class CrawlProgress implements CrawlListener, AutoCloseable {
  private static final long REDRAW_NANOS = 200_000_000L;
  private static final int BAR = 20;

  private final Screen screen;
  private final int sources;
  private final long begin = System.nanoTime();
  private final AtomicInteger finished = new AtomicInteger();
  private final AtomicInteger known = new AtomicInteger();
  private final AtomicInteger visited = new AtomicInteger();
  private final AtomicInteger fetched = new AtomicInteger();
  private final AtomicInteger fresh = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();
  private final AtomicLong drawn = new AtomicLong();

  CrawlProgress(Screen screen, int sources) {
    this.screen = screen;
    this.sources = sources;
  }

  @Override
  public void listed(SourceId source, PageUrl list, int entries) {
    known.addAndGet(entries);
    draw();
  }

  @Override
  public void visited(SourceId source, PageUrl page, PageResult result, Completion completion) {
    visited.incrementAndGet();
    if (result instanceof PageResult.Extracted) {
      fetched.incrementAndGet();
    }
    if (result instanceof PageResult.Failed) {
      failed.incrementAndGet();
    }
    if (completion.change() == Completion.Change.NEW) {
      fresh.incrementAndGet();
    }
    draw();
  }

  @Override
  public void finished(SourceReport report) {
    finished.incrementAndGet();
    draw();
  }

  /** Wipes the line. */
  @Override
  public void close() {
    if (screen.live()) {
      screen.err().print("\r\u001B[K");
      screen.err().flush();
    }
  }

  private void draw() {
    long now = System.nanoTime();
    long last = drawn.get();
    boolean due = now - last > REDRAW_NANOS && drawn.compareAndSet(last, now);
    if (screen.live() && due) {
      String line = DisplayWidth.cut(line(now), screen.talk().columns() - 1);
      screen.err().print("\r" + line + "\u001B[K");
      screen.err().flush();
    }
  }

  private String line(long now) {
    double seconds = Math.max(0.001, (now - begin) / 1e9);
    int full = sources == 0 ? BAR : BAR * finished.get() / sources;
    return "[%s%s] %d/%d sources  %d fetched  %d new  %d failed  %.0f/s%s"
        .formatted(
            "#".repeat(full),
            "-".repeat(BAR - full),
            finished.get(),
            sources,
            fetched.get(),
            fresh.get(),
            failed.get(),
            visited.get() / seconds,
            left(seconds));
  }

  /** Of the pages that the lists have named so far. */
  private String left(double seconds) {
    int open = known.get() - visited.get();
    if (open <= 0 || visited.get() < 5) {
      return "";
    }
    Duration left = Duration.ofSeconds(Math.round(open * seconds / visited.get()));
    return "  %d:%02d left".formatted(left.toMinutes(), left.toSecondsPart());
  }
}
