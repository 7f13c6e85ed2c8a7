import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The least a crawl can do in Java: get, parse, follow; nothing is judged and nothing kept. */
public final class Loop {
  private static final Set<String> seen = ConcurrentHashMap.newKeySet();
  private static final Semaphore places = new Semaphore(64);
  private static final Phaser open = new Phaser(1);
  private static final LongAdder pages = new LongAdder();
  private static final LongAdder articles = new LongAdder();
  private static final LongAdder characters = new LongAdder();
  private static final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private static CloseableHttpClient client;

  private Loop() {}

  public static void main(String[] arguments) {
    long begin = System.nanoTime();
    client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setMaxConnTotal(64)
                    .setMaxConnPerRoute(16)
                    .build())
            .setUserAgent("benchbot/1.0")
            .disableCookieManagement()
            .disableAutomaticRetries()
            .build();
    for (int host = 1; host <= 20; host++) {
      submit("http://127.0.1." + host + ":" + arguments[0] + "/index.html");
    }
    open.arriveAndAwaitAdvance();
    System.out.printf(
        "{\"pages\":%d,\"articles\":%d,\"characters\":%d,\"seconds\":%.3f}%n",
        pages.sum(), articles.sum(), characters.sum(), (System.nanoTime() - begin) / 1e9);
    System.exit(0);
  }

  private static void submit(String link) {
    String url = link.contains("#") ? link.substring(0, link.indexOf('#')) : link;
    if (!url.startsWith("http://127.0.1.") || url.contains("/private/") || !seen.add(url)) {
      return;
    }
    open.register();
    threads.execute(
        () -> {
          try {
            visit(url);
          } catch (Exception e) {
            System.err.println(url + ": " + e);
          } finally {
            open.arriveAndDeregister();
          }
        });
  }

  private static void visit(String url) throws Exception {
    places.acquire();
    byte[] body;
    try {
      body =
          client.execute(
              new HttpGet(url),
              answer -> answer.getCode() == 200 ? EntityUtils.toByteArray(answer.getEntity()) : null);
    } finally {
      places.release();
    }
    if (body == null) {
      return;
    }
    pages.increment();
    Document page = Jsoup.parse(new ByteArrayInputStream(body), null, url);
    StringBuilder text = new StringBuilder();
    for (Element paragraph : page.select("div.content p")) {
      text.append(paragraph.wholeOwnText().strip());
    }
    Element title = page.selectFirst("h1");
    Element date = page.selectFirst("span.date");
    if (!text.isEmpty()) {
      articles.increment();
      characters.add(text.length() + title.text().length() + date.text().length());
    }
    for (Element link : page.select("a[href]")) {
      submit(link.absUrl("href"));
    }
  }
}
