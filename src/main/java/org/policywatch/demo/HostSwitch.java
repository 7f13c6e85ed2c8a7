package org.policywatch.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hands a request to the site that its Host header names. */
final class HostSwitch implements HttpHandler {
  private static final int MISDIRECTED = 421;

  private final Map<String, SiteHandler> sites;

  HostSwitch(Map<String, SiteHandler> sites) {
    this.sites = Map.copyOf(sites);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      SiteHandler site = sites.get(host(exchange.getRequestHeaders().getFirst("Host")));
      if (site == null) {
        exchange.sendResponseHeaders(MISDIRECTED, -1);
      } else {
        site.handle(exchange);
      }
    }
  }

  private static String host(@Nullable String header) {
    String host = header == null ? "" : header;
    int colon = host.indexOf(':');
    return (colon < 0 ? host : host.substring(0, colon)).toLowerCase(Locale.ROOT);
  }
}
