package org.policywatch.fetch;

import java.net.URI;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Sets the HTTP client up: nothing is followed, repeated, unpacked or remembered behind our back.
 */
final class HttpClients {
  private static final Timeout LONGEST_CONNECT = Timeout.ofSeconds(10);
  private static final int PER_HOST = 8;
  private static final int CONNECTIONS = 256;
  private static final int MAX_HEADERS = 200;
  private static final int MAX_HEADER_LINE = 16 * 1024;

  private HttpClients() {}

  static CloseableHttpClient open(FetchSettings settings, AddressJudge judge, LocalServer local) {
    Timeout whole = Timeout.of(settings.timeout());
    URI proxy = settings.network().proxy();
    return HttpClientBuilder.create()
        .setConnectionManager(
            connections(whole, judge, local, new HostTrust(settings.network().trust())))
        .setProxy(proxy == null ? null : new HttpHost(proxy.getHost(), proxy.getPort()))
        .setSchemePortResolver(new LocalPorts(local))
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setConnectionRequestTimeout(whole)
                .setResponseTimeout(whole)
                .setRedirectsEnabled(false)
                .setAuthenticationEnabled(false)
                .setContentCompressionEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .setExpectContinueEnabled(false)
                .setHardCancellationEnabled(true)
                .build())
        .setUserAgent(settings.userAgentHeader())
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableContentCompression()
        .disableAuthCaching()
        .disableConnectionState()
        .build();
  }

  private static PoolingHttpClientConnectionManager connections(
      Timeout whole, AddressJudge judge, LocalServer local, HostTrust trust) {
    Timeout connect = whole.compareTo(LONGEST_CONNECT) < 0 ? whole : LONGEST_CONNECT;
    Http1Config http =
        Http1Config.custom()
            .setMaxHeaderCount(MAX_HEADERS)
            .setMaxLineLength(MAX_HEADER_LINE)
            .build();
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setDnsResolver(judge)
        .setTlsSocketStrategy(trust)
        .setSchemePortResolver(new LocalPorts(local))
        .setConnectionFactory(
            ManagedHttpClientConnectionFactory.builder().http1Config(http).build())
        .setMaxConnPerRoute(PER_HOST)
        .setMaxConnTotal(CONNECTIONS)
        .setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(whole).build())
        .setDefaultTlsConfig(TlsConfig.custom().setHandshakeTimeout(whole).build())
        .setDefaultConnectionConfig(
            ConnectionConfig.custom()
                .setConnectTimeout(connect)
                .setSocketTimeout(whole)
                .setValidateAfterInactivity(TimeValue.ofMilliseconds(500))
                .setIdleTimeout(Timeout.ofSeconds(30))
                .setTimeToLive(TimeValue.ofMinutes(5))
                .build())
        .build();
  }
}
