package org.policywatch.alert.channel;

import java.net.URI;

/** How digests are carried; one record a channel. */
public sealed interface ChannelSettings {
  /**
   * Mail by SMTP.
   *
   * @param host the mail server
   * @param port 1 to 65535
   * @param from the sender
   * @param user the login; empty for none
   * @param passwordVariable the environment variable that holds the password; empty for none
   */
  record Mail(String host, int port, String from, String user, String passwordVariable)
      implements ChannelSettings {}

  /**
   * A POST of JSON.
   *
   * @param secretVariable the environment variable that holds the key of the signature
   * @param defaultUrl where {@code webhook:} without an address goes; null for none
   */
  record Webhook(String secretVariable, @org.jspecify.annotations.Nullable URI defaultUrl)
      implements ChannelSettings {}
}
