package org.policywatch.config;

import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.policywatch.alert.channel.ChannelSettings;
import org.policywatch.alert.match.Watch;
import org.policywatch.crawl.CrawlSettings;
import org.policywatch.fetch.FetchSettings;
import org.policywatch.model.SourceId;
import org.policywatch.schedule.ScheduleSettings;
import org.policywatch.source.Source;
import org.policywatch.source.Tls;
import org.policywatch.source.Topic;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** From the tree of a file to {@link Settings}; half-right entries are left out of them. */
final class SettingsReader {
  static final List<String> SECTIONS =
      List.of("crawler", "schedule", "topics", "sources", "watches", "channels");

  private final Mistakes mistakes;

  SettingsReader(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  Settings read(Node node) {
    Section root = Section.of("the file", node, mistakes).allowNames(SECTIONS);
    Section crawler = section(root, "crawler").allow(Keys.Crawler.ALL);
    Section schedule = section(root, "schedule").allow(Keys.Schedule.ALL);
    ZoneId zone = schedule.valueOrDefault(Keys.Schedule.TIMEZONE);
    SourceReader.Usual usual =
        new SourceReader.Usual(crawler.valueOrDefault(Keys.Crawler.DELAY), zone);
    if (root.child("sources") == null) {
      mistakes.add(node, "there is no 'sources:': add at least one source");
    }
    List<Source> sources =
        entries(
            root,
            "sources",
            "source",
            (name, item) -> SourceReader.read(name, item, usual, mistakes),
            source -> source.id().value());
    FetchSettings fetch = fetch(crawler, sources);
    return new Settings(
        fetch,
        new CrawlSettings(
            crawler.valueOrDefault(Keys.Crawler.CONCURRENCY),
            crawler.valueOrDefault(Keys.Crawler.ARCHIVE),
            fetch.robotsAgent()),
        new ScheduleSettings(schedule.valueOrDefault(Keys.Schedule.CRAWL), zone),
        topics(section(root, "topics")),
        sources,
        entries(root, "watches", "watch", this::watch, Watch::id),
        channels(section(root, "channels").allowNames(List.of("mail", "webhook"))));
  }

  private Section section(Section root, String name) {
    Node child = root.child(name);
    return child == null ? Section.of(name, NULL, mistakes) : Section.of(name, child, mistakes);
  }

  private static final Node NULL =
      new org.snakeyaml.engine.v2.nodes.ScalarNode(
          org.snakeyaml.engine.v2.nodes.Tag.NULL,
          "",
          org.snakeyaml.engine.v2.common.ScalarStyle.PLAIN);

  /** The hosts of a source's lists share its trust. */
  private static Map<String, Tls> trust(List<Source> sources) {
    Map<String, Tls> trust = new HashMap<>();
    for (Source source : sources) {
      Tls own = source.profile().tls();
      if (!own.equals(Tls.USUAL)) {
        source.seeds().forEach(seed -> trust.put(seed.host(), own));
      }
    }
    return trust;
  }

  private static FetchSettings fetch(Section crawler, List<Source> sources) {
    List<Integer> ports = crawler.values(Keys.Crawler.PORTS);
    return new FetchSettings(
        crawler.valueOrDefault(Keys.Crawler.USER_AGENT),
        crawler.valueOrDefault(Keys.Crawler.CONTACT),
        crawler.valueOrDefault(Keys.Crawler.TIMEOUT),
        crawler.valueOrDefault(Keys.Crawler.MAX_PAGE_BYTES),
        crawler.valueOrDefault(Keys.Crawler.PRIVATE_ADDRESSES) == Keys.Private.ALLOW,
        new FetchSettings.Network(
            ports.isEmpty() ? FetchSettings.Network.USUAL.ports() : Set.copyOf(ports),
            crawler.value(Keys.Crawler.PROXY),
            trust(sources)));
  }

  private List<Topic> topics(Section topics) {
    List<Topic> out = new ArrayList<>();
    for (String name : topics.keys()) {
      Section topic =
          Section.of("topic '" + name + "'", topics.place(name), mistakes)
              .allow(Keys.TopicWords.ALL);
      if (!SourceId.isValid(name)) {
        mistakes.add(topics.keyPlace(name), "topic '" + name + "': expected " + Type.ID.expected());
      }
      List<String> any = topic.values(Keys.TopicWords.ANY);
      out.add(new Topic(name, any, topic.values(Keys.TopicWords.NONE)));
    }
    return out;
  }

  /** Reads a list of entries; two with one id are a mistake. */
  private <T> List<T> entries(
      Section root,
      String key,
      String word,
      BiFunction<String, Node, @Nullable T> reader,
      java.util.function.Function<T, String> id) {
    Node node = root.child(key);
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof SequenceNode list)) {
      mistakes.add(node, key + " is " + Section.describe(node) + ": expected a list, '- id: …'");
      return List.of();
    }
    List<T> out = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    int number = 0;
    for (Node item : list.getValue()) {
      number++;
      T entry = reader.apply(word + " " + number, item);
      if (entry == null) {
        continue;
      }
      Integer before = lines.putIfAbsent(id.apply(entry), Mistakes.line(item));
      if (before != null) {
        mistakes.add(
            item,
            "%s '%s' stands twice, first on line %d: give one another id"
                .formatted(word, id.apply(entry), before));
      }
      out.add(entry);
    }
    return out;
  }

  private @Nullable Watch watch(String name, Node node) {
    Section section = Section.of(name, node, mistakes).allow(Keys.WatchEntry.ALL);
    SourceId id = section.value(Keys.WatchEntry.ID);
    String query = section.value(Keys.WatchEntry.QUERY);
    List<String> to = section.values(Keys.WatchEntry.TO);
    return id == null || query == null
        ? null
        : new Watch(id.value(), query, to, section.valueOrDefault(Keys.WatchEntry.AT));
  }

  private List<ChannelSettings> channels(Section channels) {
    List<ChannelSettings> out = new ArrayList<>();
    if (channels.child("mail") != null) {
      Section mail =
          Section.of("channel mail", channels.place("mail"), mistakes).allow(Keys.MailChannel.ALL);
      String host = mail.value(Keys.MailChannel.HOST);
      String from = mail.value(Keys.MailChannel.FROM);
      if (host != null && from != null) {
        out.add(
            new ChannelSettings.Mail(
                host,
                mail.valueOrDefault(Keys.MailChannel.PORT),
                from,
                mail.valueOrDefault(Keys.MailChannel.USER),
                mail.valueOrDefault(Keys.MailChannel.PASSWORD_ENV)));
      }
    }
    if (channels.child("webhook") != null) {
      Section webhook =
          Section.of("channel webhook", channels.place("webhook"), mistakes)
              .allow(Keys.WebhookChannel.ALL);
      URI url = webhook.value(Keys.WebhookChannel.URL);
      out.add(
          new ChannelSettings.Webhook(webhook.valueOrDefault(Keys.WebhookChannel.SECRET_ENV), url));
    }
    return out;
  }
}
