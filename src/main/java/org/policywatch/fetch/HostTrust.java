package org.policywatch.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.NoopHostnameVerifier;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.ssl.SSLContextBuilder;
import org.jspecify.annotations.Nullable;
import org.policywatch.source.Tls;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Begins TLS with each host as its source says; with all others in the usual way. */
final class HostTrust implements TlsSocketStrategy {
  private static final Logger LOG = LoggerFactory.getLogger(HostTrust.class);

  private final TlsSocketStrategy usual = ClientTlsStrategyBuilder.create().buildClassic();
  private final Map<String, TlsSocketStrategy> own = new HashMap<>();

  HostTrust(Map<String, Tls> trust) {
    trust.forEach((host, tls) -> own.put(host, strategy(host, tls)));
  }

  @Override
  public SSLSocket upgrade(
      Socket socket, String target, int port, Object attachment, HttpContext context)
      throws IOException {
    return own.getOrDefault(target.toLowerCase(Locale.ROOT), usual)
        .upgrade(socket, target, port, attachment, context);
  }

  private static TlsSocketStrategy strategy(String host, Tls tls) {
    try {
      if (!tls.verified()) {
        LOG.atWarn().addKeyValue("host", host).log("certificate is not verified, as configured");
        SSLContext any =
            SSLContextBuilder.create().loadTrustMaterial(null, (chain, type) -> true).build();
        ClientTlsStrategyBuilder builder =
            ClientTlsStrategyBuilder.create()
                .setSslContext(any)
                .setHostnameVerifier(NoopHostnameVerifier.INSTANCE);
        return builder.setHostVerificationPolicy(HostnameVerificationPolicy.CLIENT).buildClassic();
      }
      SSLContext context =
          SSLContextBuilder.create()
              .loadTrustMaterial(authorities(tls.authorities()), null)
              .build();
      return ClientTlsStrategyBuilder.create().setSslContext(context).buildClassic();
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalArgumentException(
          "host '" + host + "': ca '" + tls.authorities() + "' cannot be used: " + e.getMessage(),
          e);
    }
  }

  /** The usual authorities and those of the file. */
  private static KeyStore authorities(@Nullable Path file)
      throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    int number = 0;
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init((KeyStore) null);
    for (var manager : factory.getTrustManagers()) {
      if (manager instanceof X509TrustManager usual) {
        for (Certificate authority : usual.getAcceptedIssuers()) {
          store.setCertificateEntry("authority-" + number++, authority);
        }
      }
    }
    if (file != null) {
      try (InputStream pem = Files.newInputStream(file)) {
        for (Certificate authority :
            CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
          store.setCertificateEntry("authority-" + number++, authority);
        }
      }
    }
    return store;
  }
}
