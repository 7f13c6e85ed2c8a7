package org.policywatch.alert.channel;

/** How digests are carried; one record a kind of channel. */
public sealed interface ChannelSettings {
  /**
   * Mail by SMTP.
   *
   * @param host the mail server
   * @param port 1 to 65535
   * @param tls how the connection is protected
   * @param from the sender
   * @param user the login; empty for none
   * @param password of the login
   */
  record Mail(String host, int port, Tls tls, String from, String user, Secret password)
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
   * A POST to an address.
   *
   * @param dialect what is posted
   * @param id the name recipients know it by: {@code wecom:ID}
   * @param url the address; those of chat groups let anybody who knows them write
   * @param key what messages are signed with
   * @param privateAddresses true when the address may be one of this machine or network
   */
  record Hook(Dialect dialect, String id, Secret url, Secret key, boolean privateAddresses)
      implements ChannelSettings {
    /** As watches name it, {@code wecom:ID}. */
    public String recipient() {
      return dialect.word() + ":" + id;
    }
  }

  /** What the other side understands. */
  enum Dialect {
    /** The digest as JSON, signed with HMAC-SHA256. */
    WEBHOOK,
    /** A group robot of WeCom (企业微信). */
    WECOM,
    /** A group robot of DingTalk (钉钉). */
    DINGTALK,
    /** A group robot of Feishu (飞书) or Lark. */
    FEISHU,
    /** An incoming webhook of Slack. */
    SLACK;

    /** As in sources.yml. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
