package org.policywatch.demo;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Answers for one site. Thread-safe. */
final class SiteHandler {
  private final Map<String, Served> pages;
  private final int delayMillis;
  private final Map<String, Integer> faults;
  private final Set<String> failed = ConcurrentHashMap.newKeySet();

  SiteHandler(Map<String, Served> pages, int delayMillis, Map<String, Integer> faults) {
    this.pages = Map.copyOf(pages);
    this.delayMillis = delayMillis;
    this.faults = faults;
  }

  void handle(HttpExchange exchange) throws IOException {
    think();
    String path = exchange.getRequestURI().getPath();
    Integer fault = faults.get(path);
    Served page = pages.get(path);
    if (fault != null && failed.add(path)) {
      if (fault == 429) {
        exchange.getResponseHeaders().set("Retry-After", "1");
      }
      exchange.sendResponseHeaders(fault, -1);
    } else if (page == null) {
      Served missing =
          Served.text("<html><title>404</title><p>404</p></html>", "text/html", "2019-01-01 00:00");
      send(exchange, 404, missing);
    } else {
      Headers headers = exchange.getResponseHeaders();
      headers.set("ETag", page.etag());
      headers.set("Last-Modified", page.lastModified());
      if (isKnown(exchange.getRequestHeaders(), page)) {
        exchange.sendResponseHeaders(304, -1);
      } else {
        send(exchange, 200, page);
      }
    }
  }

  private void think() throws IOException {
    try {
      Thread.sleep(delayMillis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the demo ends", e);
    }
  }

  /** RFC 9110: the date counts only where there is no entity tag. */
  private static boolean isKnown(Headers asked, Served page) {
    @Nullable String etag = asked.getFirst("If-None-Match");
    return etag != null
        ? etag.contains(page.etag())
        : page.lastModified().equals(asked.getFirst("If-Modified-Since"));
  }

  private static void send(HttpExchange exchange, int status, Served page) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", page.contentType());
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head ? -1 : page.body().length);
    if (!head) {
      exchange.getResponseBody().write(page.body());
    }
  }
}
