package org.policywatch.config;

import java.util.List;
import java.util.Optional;
import org.policywatch.alert.channel.ChannelSettings;
import org.policywatch.alert.match.Watch;
import org.policywatch.crawl.CrawlSettings;
import org.policywatch.fetch.FetchSettings;
import org.policywatch.model.SourceId;
import org.policywatch.schedule.ScheduleSettings;
import org.policywatch.source.Source;
import org.policywatch.source.Topic;

/** A whole, valid {@code sources.yml}: what each package needs to know. */
public record Settings(
    FetchSettings fetch,
    CrawlSettings crawl,
    ScheduleSettings schedule,
    List<Topic> topics,
    List<Source> sources,
    List<Watch> watches,
    List<ChannelSettings> channels) {
  public Settings {
    topics = List.copyOf(topics);
    sources = List.copyOf(sources);
    watches = List.copyOf(watches);
    channels = List.copyOf(channels);
  }

  public Optional<Source> source(SourceId id) {
    return sources.stream().filter(source -> source.id().equals(id)).findFirst();
  }
}
