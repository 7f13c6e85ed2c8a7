package org.policywatch.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * {@code /healthz} and {@code /metrics} for this machine alone: it listens on the loopback address
 * and answers only those who call it by such a name, so that no page in a browser can ask it under
 * a name of its own.
 */
final class StatusServer implements AutoCloseable {
  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final int LONGEST_REQUEST_SECONDS = 10;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /** An answer. */
  record Answer(int status, String type, byte[] body) {}

  private StatusServer(HttpServer server) {
    this.server = server;
  }

  /**
   * Starts to answer.
   *
   * @param port 0 for any that is free
   */
  static StatusServer start(int port, Supplier<Answer> health, Supplier<Answer> metrics) {
    System.setProperty("sun.net.httpserver.maxReqTime", Integer.toString(LONGEST_REQUEST_SECONDS));
    try {
      InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      StatusServer door = new StatusServer(HttpServer.create(here, 16));
      door.server.createContext("/", exchange -> answer(exchange, null));
      door.server.createContext("/healthz", exchange -> answer(exchange, health));
      door.server.createContext("/metrics", exchange -> answer(exchange, metrics));
      door.server.setExecutor(door.threads);
      door.server.start();
      return door;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot listen on 127.0.0.1:" + port + ": choose another with --port, or 'none'", e);
    }
  }

  int port() {
    return server.getAddress().getPort();
  }

  private static void answer(HttpExchange exchange, @Nullable Supplier<Answer> page)
      throws IOException {
    try (exchange) {
      Answer answer = answer(exchange.getRequestHeaders().getFirst("Host"), exchange, page);
      boolean head = exchange.getRequestMethod().equals("HEAD");
      exchange.getResponseHeaders().set("Content-Type", answer.type());
      exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.sendResponseHeaders(answer.status(), head ? -1 : answer.body().length);
      if (!head) {
        exchange.getResponseBody().write(answer.body());
      }
    }
  }

  private static Answer answer(
      @Nullable String host, HttpExchange exchange, @Nullable Supplier<Answer> page) {
    String name = host == null ? "" : host.replaceFirst(":\\d+$", "");
    String method = exchange.getRequestMethod();
    if (!NAMES.contains(name)) {
      return said(403, "call it by localhost");
    }
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return said(405, "GET or HEAD");
    }
    boolean exact = exchange.getRequestURI().getPath().equals(exchange.getHttpContext().getPath());
    return page == null || !exact ? said(404, "there is /healthz and /metrics") : made(page);
  }

  /** Whoever watches us is to know why, and not only that nobody answers. */
  private static Answer made(Supplier<Answer> page) {
    try {
      return page.get();
    } catch (RuntimeException e) {
      return said(503, String.valueOf(e.getMessage()));
    }
  }

  private static Answer said(int status, String text) {
    return new Answer(
        status, "text/plain; charset=utf-8", (text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
