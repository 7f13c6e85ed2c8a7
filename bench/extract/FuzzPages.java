import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.policywatch.extract.PageExtractor;
import org.policywatch.model.Extraction;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageUrl;
import org.policywatch.source.Topic;

/**
 * Pages that are cut, overwritten, shuffled and spliced into one another, from seeds: no exception,
 * no page that takes more than a second of CPU time, and every quote is what stands at its place. Arguments:
 * how many, the first seed, threads, then folders with pages. A page that fails is printed as its
 * seed.
 */
final class FuzzPages {
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private static final String[] PIECES = {
    "<table>", "</td>", "<td", "<script>", "</script>", "<!--", "-->", "<style>", "<meta name=PubDate content=",
    "<a href='", "<svg>", "<template>", "<select>", "<iframe src=", "<base href=//x.example/>", "&#xD800;", "&#0;",
    "\0", "\uFEFF", "《", "〔2023〕", "第", "号", "2月30日", "99999999999999999999万亿元", "到2025年", "索引号", "发文字号：",
    "<plaintext>", "<frameset>", "{\"@type\":", "createPageHTML(", "<record><![CDATA[", "]]>", "http://[::1]:99999/",
    "%zz", "javascript:", "//", "?page=2", "<p style=display:none>", "charset=utf-7", "\u202E"
  };

  public static void main(String[] arguments) throws Exception {
    long pages = Long.parseLong(arguments[0]);
    long first = Long.parseLong(arguments[1]);
    List<byte[]> originals = originals(Arrays.asList(arguments).subList(3, arguments.length));
    PageExtractor extractor =
        new PageExtractor(List.of(new Topic("blockchain", List.of("区块链", "blockchain"), List.of())));
    AtomicLong next = new AtomicLong(first);
    AtomicLong failed = new AtomicLong();
    Thread[] threads = new Thread[Integer.parseInt(arguments[2])];
    for (int i = 0; i < threads.length; i++) {
      threads[i] =
          new Thread(
              () -> {
                for (long seed = next.getAndIncrement();
                    seed < first + pages;
                    seed = next.getAndIncrement()) {
                  try {
                    read(extractor, mutated(originals, new Random(seed)));
                  } catch (Throwable e) {
                    failed.incrementAndGet();
                    System.out.println(seed + "\t" + e);
                    e.printStackTrace(System.out);
                  }
                }
              });
      threads[i].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println(pages + " pages, " + failed + " failed");
  }

  private static void read(PageExtractor extractor, byte[] body) {
    PageUrl url = new PageUrl("http://www.site.example/art/2021/3/4/art_1_2.html");
    // of this thread: on a busy machine the clock on the wall tells about the others
    long start = CPU.getCurrentThreadCpuTime();
    Extraction record =
        extractor.extract(
            new FetchedPage(
                url, url, Instant.parse("2026-11-01T00:00:00Z"), 200, Map.of(), body, null));
    double seconds = (CPU.getCurrentThreadCpuTime() - start) / 1e9;
    if (seconds > 1 && body.length < 500_000) {
      throw new IllegalStateException("took " + seconds + " s for " + body.length + " bytes");
    }
    String text = record.article().text();
    record
        .facts()
        .targets()
        .forEach(
            target -> {
              var quote = target.quantity().quote();
              if (!text.substring(quote.start(), quote.end()).equals(quote.text())) {
                throw new IllegalStateException("'" + quote.text() + "' is not at its place");
              }
            });
  }

  private static byte[] mutated(List<byte[]> originals, Random random) {
    byte[] page = originals.get(random.nextInt(originals.size()));
    byte[] mutated = Arrays.copyOf(page, 1 + random.nextInt(page.length));
    for (int i = random.nextInt(40); i > 0; i--) {
      int at = random.nextInt(mutated.length);
      switch (random.nextInt(5)) {
        case 0 -> mutated[at] = (byte) random.nextInt(256);
        case 1 -> mutated[at] = (byte) "<>\"'/=&;-0".charAt(random.nextInt(10));
        case 2 -> {
          byte[] piece =
              PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
          System.arraycopy(piece, 0, mutated, at, Math.min(piece.length, mutated.length - at));
        }
        case 3 -> {
          byte[] other = originals.get(random.nextInt(originals.size()));
          int from = random.nextInt(other.length);
          int length = Math.min(random.nextInt(2_000), other.length - from);
          System.arraycopy(other, from, mutated, at, Math.min(length, mutated.length - at));
        }
        default -> {
          int from = random.nextInt(mutated.length);
          int length = Math.min(random.nextInt(200), mutated.length - Math.max(at, from));
          System.arraycopy(mutated, from, mutated, at, length);
        }
      }
    }
    return mutated;
  }

  private static List<byte[]> originals(List<String> folders) throws IOException {
    List<byte[]> pages = new java.util.ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(it -> it.toString().endsWith(".html")).sorted().toList()) {
          pages.add(Files.readAllBytes(file));
        }
      }
    }
    return pages;
  }
}
