package org.policywatch.alert.channel;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whom a watch can name, {@code KIND} or {@code KIND:WHERE}. */
public final class Recipients {
  /** For messages: "expected …". */
  public static final String EXPECTED =
      "mail:ADDRESS, webhook:ID, wecom:ID, dingtalk:ID, feishu:ID, slack:ID, folder, feed or"
          + " calendar";

  /** Line ends in an address would end the header it goes into. */
  private static final Pattern ADDRESS = Pattern.compile("[^@\\s,;<>]{1,64}@[^@\\s,;<>]{1,255}");

  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private Recipients() {}

  /** The kind alone: what stands before the colon. */
  public static String kind(String recipient) {
    int colon = recipient.indexOf(':');
    return colon < 0 ? recipient : recipient.substring(0, colon);
  }

  /** What stands after the colon; empty for nothing. */
  public static String where(String recipient) {
    int colon = recipient.indexOf(':');
    return colon < 0 ? "" : recipient.substring(colon + 1);
  }

  /** True when it has the form of a recipient. */
  public static boolean isWellFormed(String recipient) {
    String where = where(recipient);
    return switch (kind(recipient)) {
      case "mail" -> ADDRESS.matcher(where).matches();
      case "webhook", "wecom", "dingtalk", "feishu", "slack" -> !where.isEmpty();
      case "folder" -> !CONTROL.matcher(where).find();
      case "feed", "calendar" -> where.isEmpty();
      default -> false;
    };
  }

  /** Why nothing can be sent to it; empty when something can. */
  public static Optional<String> problem(String recipient, List<ChannelSettings> channels) {
    if (!isWellFormed(recipient)) {
      return Optional.of("'" + recipient + "' is no recipient: expected " + EXPECTED);
    }
    String kind = kind(recipient);
    boolean isThere =
        switch (kind) {
          case "folder", "feed", "calendar" -> true;
          case "mail" -> channels.stream().anyMatch(ChannelSettings.Mail.class::isInstance);
          default -> hooks(kind, channels).contains(recipient);
        };
    if (isThere) {
      return Optional.empty();
    }
    List<String> others = hooks(kind, channels);
    return Optional.of(
        "'"
            + recipient
            + "': there is no such channel: add "
            + (kind.equals("mail") ? "channels.mail" : "one to channels." + kind)
            + " in sources.yml"
            + (others.isEmpty() ? "" : ", or take " + String.join(" or ", others)));
  }

  private static List<String> hooks(String kind, List<ChannelSettings> channels) {
    return channels.stream()
        .filter(ChannelSettings.Hook.class::isInstance)
        .map(ChannelSettings.Hook.class::cast)
        .map(ChannelSettings.Hook::recipient)
        .filter(it -> kind(it).equals(kind))
        .collect(Collectors.toList());
  }
}
