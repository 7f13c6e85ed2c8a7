package org.policywatch.app;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.policywatch.alert.AlertSettings;
import org.policywatch.alert.DigestReport;
import org.policywatch.alert.DigestRun;
import org.policywatch.alert.channel.Channel;
import org.policywatch.alert.channel.Channels;
import org.policywatch.alert.channel.Letter;
import org.policywatch.alert.channel.Recipients;
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
   * @param ending asked before each delivery; once it is true the rest is left to the next time
   * @throws org.policywatch.store.DataInUseException when another process sends
   */
  public static DigestReport send(
      Workspace workspace,
      Settings settings,
      Map<String, String> environment,
      BooleanSupplier ending) {
    workspace.requireData();
    DataLock lock = DataLock.acquire(workspace.data().resolve("digests"), "digest");
    try (lock;
        Store store = Store.open(workspace.data());
        SearchEngine engine = Library.searchOnly(workspace);
        Channels channels = channels(workspace, settings, environment)) {
      return run(settings, store, engine, channels.byName()).run(ending);
    }
  }

  /**
   * Sends a digest that says that it is a test; nothing is remembered.
   *
   * @param recipient as a watch would name it
   */
  public static Channel.Receipt test(
      Workspace workspace, Settings settings, Map<String, String> environment, String recipient) {
    Optional<String> problem = Recipients.problem(recipient, settings.channels());
    if (problem.isPresent()) {
      return new Channel.Receipt.Refused(problem.get(), false);
    }
    Instant now = InstantSource.system().instant();
    Letter letter =
        new Letter(
            UUID.randomUUID().toString(),
            Recipients.where(recipient),
            now,
            Digest.sample(LocalDate.ofInstant(now, settings.schedule().zone())));
    try (Channels channels = channels(workspace, settings, environment)) {
      Map<String, Channel> byName = channels.byName();
      Channel channel = byName.get(recipient);
      if (channel == null) {
        channel = byName.get(Recipients.kind(recipient));
      }
      Channel.Receipt receipt = channel.send(letter);
      while (receipt instanceof Channel.Receipt.Begun begun) {
        receipt = channel.send(letter.after(begun.parts()));
      }
      return receipt;
    }
  }

  private static DigestRun run(
      Settings settings, Store store, SearchEngine engine, Map<String, Channel> channels) {
    AlertSettings alerts =
        new AlertSettings(
            Watching.awake(settings, store),
            settings.schedule().zone(),
            Silences.of(settings.sources(), store, Instant.now()));
    return new DigestRun(alerts, store, engine, channels, InstantSource.system());
  }

  private static Channels channels(
      Workspace workspace, Settings settings, Map<String, String> environment) {
    return new Channels(
        settings.channels(),
        settings.fetch(),
        environment,
        workspace.data(),
        InstantSource.system());
  }
}
