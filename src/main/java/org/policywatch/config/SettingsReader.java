package org.policywatch.config;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** From the tree of a file to {@link Settings}; half-right entries are left out of them. */
final class SettingsReader {
  static final List<String> SECTIONS =
      List.of("crawler", "schedule", "topics", "sources", "watches", "channels");

  private final Mistakes mistakes;
  private final Entries entries;

  SettingsReader(Mistakes mistakes) {
    this.mistakes = mistakes;
    this.entries = new Entries(mistakes);
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
        entries.read(
            root,
            "sources",
            "source",
            (name, item) -> SourceReader.read(name, item, usual, mistakes),
            source -> source.id().value());
    FetchSettings fetch = fetch(crawler, sources);
    List<ChannelSettings> channels = new ChannelReader(mistakes).read(section(root, "channels"));
    List<Watch> watches =
        entries.read(
            root, "watches", "watch", new WatchReader(mistakes, channels)::read, Watch::id);
    return new Settings(
        fetch,
        new CrawlSettings(
            crawler.valueOrDefault(Keys.Crawler.CONCURRENCY),
            crawler.valueOrDefault(Keys.Crawler.ARCHIVE),
            fetch.robotsAgent(),
            crawler.valueOrDefault(Keys.Crawler.ATTACHMENTS)),
        new ScheduleSettings(schedule.valueOrDefault(Keys.Schedule.CRAWL), zone),
        topics(section(root, "topics")),
        sources,
        watches,
        channels);
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
}
