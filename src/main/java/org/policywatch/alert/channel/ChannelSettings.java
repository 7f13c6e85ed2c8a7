package org.policywatch.alert.channel;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** How digests are carried; one record a channel. */
public sealed interface ChannelSettings {
  /**
   * Mail by SMTP.
   *
   * @param host the mail server
   * @param port 1 to 65535
   * @param tls how the connection is protected
   * @param from the sender
   * @param user the login; empty for none
   * @param passwordVariable the environment variable that holds the password; empty for none
   */
  record Mail(String host, int port, Tls tls, String from, String user, String passwordVariable)
      implements ChannelSettings {}

  /** How a connection to a mail server is protected. */
  enum Tls {
    /** From the first byte, as on port 465. */
    TLS,
    /** Plain at first, then TLS or nothing is sent, as on port 587. */
    STARTTLS,
    /** Not at all: for a server on this machine. */
    NONE
  }

  /**
   * A POST of JSON.
   *
   * @param secretVariable the environment variable that holds the key of the signature
   * @param defaultUrl where {@code webhook:} without an address goes; null for none
   */
  record Webhook(String secretVariable, @Nullable URI defaultUrl) implements ChannelSettings {}
}
