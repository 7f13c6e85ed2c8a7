package org.policywatch.fetch;

import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.net.NamedEndpoint;

/** The port of an address that names none: the local server's for its names, else the scheme's. */
record LocalPorts(LocalServer local) implements SchemePortResolver {
  @Override
  public int resolve(HttpHost host) {
    return resolve(host.getSchemeName(), host);
  }

  @Override
  public int resolve(String scheme, NamedEndpoint endpoint) {
    return endpoint.getPort() < 0 && local.hosts().contains(endpoint.getHostName())
        ? local.port()
        : DefaultSchemePortResolver.INSTANCE.resolve(scheme, endpoint);
  }
}
