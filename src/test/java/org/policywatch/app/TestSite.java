package org.policywatch.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A real site on loopback whose pages a test can change; counts what is asked for. */
public final class TestSite implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final Map<String, HttpHandler> handlers = new ConcurrentHashMap<>();
  final ConcurrentLinkedQueue<String> requests = new ConcurrentLinkedQueue<>();

  public TestSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  /** How many requests have come so far. */
  public int requested() {
    return requests.size();
  }

  /** A list of {@code count} articles, each dated so that a new stamp tells of a change. */
  public TestSite withArticles(int count) {
    for (int i = 1; i <= count; i++) {
      article(i, 10 + i);
    }
    list(count, Map.of());
    return this;
  }

  void article(int number, int firms) {
    pages.put(
        "/zc/" + number + ".html",
        """
        <!DOCTYPE html><html lang="zh"><head><meta charset="utf-8">
        <title>甲省区块链行动计划第%1$d号</title><meta name="ArticleTitle" content="甲省区块链行动计划第%1$d号">
        <meta name="PubDate" content="2021-03-01 09:00"></head><body><div class="TRS_Editor">
        <p>甲省发布第%1$d号区块链产业行动计划，全文如下。</p>
        <p>到2025年底，河北省培育区块链领军企业%2$d家，建成%1$d个产业园区，服务全省经济社会发展。</p>
        </div></body></html>
        """
            .formatted(number, firms));
  }

  /**
   * @param stamps days for articles other than 2021-03-01
   */
  public void list(int count, Map<Integer, String> stamps) {
    StringBuilder list =
        new StringBuilder("<!DOCTYPE html><meta charset=utf-8><title>政策文件</title><ul class=list>");
    for (int i = 1; i <= count; i++) {
      list.append(
          "<li><a href=\"/zc/%d.html\" title=\"甲省区块链行动计划第%d号\">甲省区块链行动计划第%d号</a><span>%s</span></li>%n"
              .formatted(i, i, i, stamps.getOrDefault(i, "2021-03-01")));
    }
    pages.put("/index.html", list.append("</ul>").toString());
  }

  public void page(String path, String body) {
    pages.put(path, body);
  }

  String pageAt(String path) {
    return pages.get(path);
  }

  /** Answers the path in its own way; null: in the usual way again. */
  void handle(String path, @Nullable HttpHandler handler) {
    handlers.compute(path, (key, before) -> handler);
  }

  static void answer(HttpExchange exchange, String header, String value, String page)
      throws IOException {
    byte[] body = page.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.getResponseHeaders().set(header, value);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  public String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** A configuration with this site as its only source. */
  public String configuration() {
    return """
        crawler: {private_addresses: allow, delay: 0s, contact: "mailto:test@example.org"}
        topics: {blockchain: {any: [区块链]}}
        sources:
          - {id: site, name: 甲省人民政府, list: "%s", link: "/zc/", every: 1d}
        """
        .formatted(url("/index.html"));
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    requests.add(path);
    HttpHandler handler = handlers.get(path);
    if (handler != null) {
      handler.handle(exchange);
      return;
    }
    String page = pages.get(path);
    byte[] body = (page == null ? "not here" : page).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(page == null ? 404 : 200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
