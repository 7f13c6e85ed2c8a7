package org.policywatch.app;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policywatch.alert.AlertSettings;
import org.policywatch.alert.DigestReport;
import org.policywatch.alert.DigestRun;
import org.policywatch.alert.channel.Channel;
import org.policywatch.alert.channel.ChannelSettings;
import org.policywatch.alert.channel.FolderChannel;
import org.policywatch.alert.channel.MailChannel;
import org.policywatch.alert.digest.Digest;
import org.policywatch.alert.match.Watch;
import org.policywatch.config.Settings;
import org.policywatch.search.SearchEngine;
import org.policywatch.store.DataLock;
import org.policywatch.store.Store;

/** Digests of what is new, for the watches of {@code sources.yml}. */
public final class Digesting {
  private Digesting() {}

  /** What the watches would tell of the documents stored since then; nothing is written or sent. */
  public static Digest preview(
      Workspace workspace, Settings settings, List<Watch> watches, Instant since) {
    try (Library library = Library.open(workspace);
        SearchEngine engine = Library.searchOnly(workspace)) {
      long revision = library.store().revisionAt(since);
      return run(settings, library.store(), engine, Map.of()).preview(watches, revision);
    }
  }

  /**
   * Evaluates the watches that are due and sends what lies in the outbox. May run beside a crawl.
   *
   * @param environment where the channels' secrets are
   * @throws org.policywatch.store.DataInUseException when another process sends
   */
  public static DigestReport send(
      Workspace workspace, Settings settings, Map<String, String> environment) {
    if (!workspace.hasData()) {
      throw new NoDataException(workspace.data());
    }
    Path digests = workspace.data().resolve("digests");
    Deque<Channel> open = new ArrayDeque<>();
    DataLock lock = DataLock.acquire(digests, "digest");
    try (lock;
        Store store = Store.open(workspace.data());
        SearchEngine engine = Library.searchOnly(workspace)) {
      Map<String, Channel> channels = channels(settings, environment, digests);
      open.addAll(channels.values());
      return run(settings, store, engine, channels).run();
    } finally {
      open.forEach(Channel::close);
    }
  }

  private static DigestRun run(
      Settings settings, Store store, SearchEngine engine, Map<String, Channel> channels) {
    AlertSettings alerts = new AlertSettings(settings.watches(), settings.schedule().zone());
    return new DigestRun(alerts, store, engine, channels, InstantSource.system());
  }

  private static Map<String, Channel> channels(
      Settings settings, Map<String, String> environment, Path digests) {
    Map<String, Channel> channels = new HashMap<>();
    channels.put("feed", new FolderChannel(digests));
    for (ChannelSettings channel : settings.channels()) {
      if (channel instanceof ChannelSettings.Mail mail) {
        channels.put("mail", new MailChannel(mail, environment.get(mail.passwordVariable())));
      }
    }
    return channels;
  }
}
