package org.policywatch.demo;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * The demo's web sites: one server on a free loopback port that tells them apart by the Host
 * header. Nothing in them depends on the clock.
 */
public final class DemoSites implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads;

  private DemoSites(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
  }

  /**
   * Starts serving.
   *
   * @param version 1 as at a first visit; 2 as later: one page has changed, and the slow site has
   *     overcome its faults
   */
  public static DemoSites start(int version) {
    if (version < 1 || version > 2) {
      throw new IllegalArgumentException("version " + version + ": expected 1 or 2");
    }
    Map<String, SiteHandler> handlers = new LinkedHashMap<>();
    for (DemoSite site : DemoSite.ALL) {
      Map<String, Integer> faults = version == 1 ? site.faults() : Map.of();
      handlers.put(
          site.host(),
          new SiteHandler(new Rendering(site, version).served(), site.delayMillis(), faults));
    }
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
      server.setExecutor(threads);
      server.createContext("/", new HostSwitch(handlers));
      server.start();
      return new DemoSites(server, threads);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names it answers for, lower case. */
  public Set<String> hosts() {
    return DemoSite.ALL.stream().map(DemoSite::host).collect(Collectors.toUnmodifiableSet());
  }

  /** The settings, as text of {@code sources.yml}, that watch all of them. */
  public static String configuration() {
    return Resources.text("sources.yml");
  }

  /** Where it listens on loopback. */
  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
