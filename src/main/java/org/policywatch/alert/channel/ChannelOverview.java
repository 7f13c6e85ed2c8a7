package org.policywatch.alert.channel;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A channel as people may see it.
 *
 * @param recipient as watches name it; {@code mail:…} for any address
 * @param where it leads, no more of it than a host or a folder
 * @param state {@code ready}, or what is missing
 */
public record ChannelOverview(String recipient, String where, String state) {
  private static final String READY = "ready";

  /** All there are, those that need no settings first. */
  public static List<ChannelOverview> of(
      List<ChannelSettings> settings, Map<String, String> environment, Path data) {
    List<ChannelOverview> all = new ArrayList<>();
    all.add(new ChannelOverview("folder", data.resolve("digests").toString(), READY));
    all.add(new ChannelOverview("feed", data.resolve("feeds") + "/WATCH.atom, .json", READY));
    all.add(new ChannelOverview("calendar", data.resolve("feeds") + "/WATCH.ics", READY));
    for (ChannelSettings channel : settings) {
      all.add(
          switch (channel) {
            case ChannelSettings.Mail mail ->
                new ChannelOverview(
                    "mail:…",
                    mail.from() + " by " + mail.host(),
                    state(mail.password().find(environment)));
            case ChannelSettings.Hook hook -> hook(hook, environment);
          });
    }
    return all;
  }

  private static ChannelOverview hook(ChannelSettings.Hook hook, Map<String, String> environment) {
    Secret.Found url = hook.url().find(environment);
    String state = state(url);
    return new ChannelOverview(
        hook.recipient(),
        url instanceof Secret.Found.Value value ? host(value.value()) : "?",
        state.equals(READY) ? state(hook.key().find(environment)) : state);
  }

  private static String state(Secret.Found secret) {
    return secret instanceof Secret.Found.Missing missing ? missing.why() : READY;
  }

  private static String host(String url) {
    try {
      String host = new URI(url).getHost();
      return host == null ? "no address" : host;
    } catch (URISyntaxException e) {
      return "no address";
    }
  }
}
