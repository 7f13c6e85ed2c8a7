import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.policywatch.frontier.Frontier;
import org.policywatch.frontier.Lease;
import org.policywatch.model.Candidate;
import org.policywatch.model.PageResult;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;
import org.policywatch.model.Validators;
import org.policywatch.store.Store;

/**
 * What the frontier costs a page as it grows: lists that show what is known and what is new, leases
 * of 32 pages, and visits that end unchanged, each a transaction of its own. Arguments: a folder to
 * write in, then sizes, each larger than the last; the addresses lie in a thousand sources.
 */
final class FrontierScale {
  private static final int SOURCES = 1_000;
  private static final int LISTED = 500;
  private static final int VISITS = 6_400;
  private static final int LEASED = 32;
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");

  private FrontierScale() {}

  public static void main(String[] arguments) throws IOException {
    try (Store store = Store.open(Path.of(arguments[0]))) {
      Frontier frontier = store.frontier();
      int size = 0;
      for (int i = 1; i < arguments.length; i++) {
        int wanted = Integer.parseInt(arguments[i]);
        long start = System.nanoTime();
        for (; size < wanted; size += LISTED) {
          frontier.discover(source(size), links(size, LISTED), START);
        }
        double filled = seconds(start);
        // once before, so that the first size does not pay for the compiler
        visits(frontier, size, START.plus(HOUR.multipliedBy(10L * i)));
        double visit = visits(frontier, size, START.plus(HOUR.multipliedBy(10L * i + 5)));
        start = System.nanoTime();
        int lists = 200;
        for (int n = 0; n < lists; n++) {
          int from = (int) ((long) n * size / lists) / LISTED * LISTED;
          frontier.discover(source(from), links(from, LISTED), START.plus(HOUR));
        }
        System.out.printf(
            Locale.ROOT,
            "%,9d addresses: filled with %.0f a ms, a visit %.0f us, a list of %d known links %.1f ms, resident %d MB%n",
            size,
            wanted / filled / 1e3,
            visit * 1e6,
            LISTED,
            seconds(start) / lists * 1e3,
            resident());
      }
    }
  }

  /** Seconds from a lease to the end of the visit, a page. */
  private static double visits(Frontier frontier, int size, Instant now) {
    long start = System.nanoTime();
    int done = 0;
    for (int s = 0; done < VISITS; s = (s + 37) % Math.min(SOURCES, size / LISTED)) {
      List<Lease> leases = frontier.lease(new SourceId("site" + s), LEASED, now, HOUR);
      for (Lease lease : leases) {
        frontier.complete(
            lease, new PageResult.NotModified(Validators.NONE), now, now.plus(Duration.ofMinutes(1)));
      }
      done += Math.max(1, leases.size());
    }
    return seconds(start) / done;
  }

  private static SourceId source(int number) {
    return new SourceId("site" + number / LISTED % SOURCES);
  }

  private static List<Candidate> links(int from, int count) {
    List<Candidate> links = new ArrayList<>(count);
    for (int i = from; i < from + count; i++) {
      String url = "http://www." + source(i) + ".example/zwgk/2026/" + i + "/content.html";
      links.add(new Candidate(new PageUrl(url), "关于印发行动计划的通知 " + i, null));
    }
    return links;
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static long resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.exists(status)
        ? Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmHWM"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
            .findFirst()
            .orElse(-1)
        : -1;
  }
}
