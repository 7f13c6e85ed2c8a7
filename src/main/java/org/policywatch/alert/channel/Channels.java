package org.policywatch.alert.channel;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policywatch.fetch.FetchSettings;

/** All channels that are configured, by the recipients they serve. */
public final class Channels implements AutoCloseable {
  private final Map<String, Channel> byName = new HashMap<>();

  /**
   * Opens them; each connects when there is something to send.
   *
   * @param fetch user agent, time limit and proxy of those that post
   * @param environment where secrets may be
   * @param data the data directory; files go into {@code digests} and {@code feeds} in it
   */
  public Channels(
      List<ChannelSettings> settings,
      FetchSettings fetch,
      Map<String, String> environment,
      Path data,
      InstantSource clock) {
    byName.put("folder", new FolderChannel(data.resolve("digests")));
    byName.put("feed", new FeedChannel(data.resolve("feeds")));
    byName.put("calendar", new CalendarChannel(data.resolve("feeds")));
    for (ChannelSettings channel : settings) {
      switch (channel) {
        case ChannelSettings.Mail mail -> byName.put("mail", new MailChannel(mail, environment));
        case ChannelSettings.Hook hook ->
            byName.put(hook.recipient(), new HookChannel(hook, fetch, environment, clock));
      }
    }
  }

  /** By recipient, {@code wecom:team}, or by the word before its colon, {@code mail}. */
  public Map<String, Channel> byName() {
    return Map.copyOf(byName);
  }

  @Override
  public void close() {
    byName.values().forEach(Channel::close);
  }
}
