package org.policywatch.fetch;

import java.util.Set;

/**
 * Host names that stand for one server on this machine, as the demo's sites do: they are not looked
 * up, and their addresses need no port.
 *
 * @param hosts the names, lower case
 * @param port where the server listens on loopback
 */
public record LocalServer(Set<String> hosts, int port) {
  /** No such names. */
  public static final LocalServer NONE = new LocalServer(Set.of(), 0);

  public LocalServer {
    hosts = Set.copyOf(hosts);
  }
}
