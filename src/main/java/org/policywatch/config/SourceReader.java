package org.policywatch.config;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;
import org.policywatch.source.Cadence;
import org.policywatch.source.Source;
import org.policywatch.source.SourceProfile;
import org.snakeyaml.engine.v2.nodes.Node;

/** One entry under {@code sources}. */
final class SourceReader {
  private SourceReader() {}

  /** The source, or null when something it needs is missing or wrong (reported). */
  static @Nullable Source read(String position, Node node, Duration delay, Mistakes mistakes) {
    SourceId id = peekId(node);
    String name = id == null ? position : "source '" + id + "'";
    Section section = Section.of(name, node, mistakes).allow(Keys.SourceEntry.ALL);
    SourceProfile profile = profile(section, delay);
    Key<PageUrl> seedKey = seedKey(section, mistakes);
    int pages = section.valueOrDefault(Keys.SourceEntry.PAGES);
    List<PageUrl> seeds = seedKey == null ? List.of() : section.values(seedKey);
    if (seedKey != null && section.has(seedKey) && section.child(seedKey.name()) == null) {
      mistakes.add(
          section.keyPlace(seedKey.name()),
          name + ": " + seedKey.name() + " has no value: expected " + seedKey.type().expected());
    }
    if (profile == null || seedKey == null || seeds.isEmpty()) {
      return null;
    }
    return switch (seedKey.name()) {
      case "list" -> new Source.ListPage(profile, seeds, pages);
      case "feed" -> new Source.Feed(profile, seeds);
      case "sitemap" -> new Source.Sitemap(profile, seeds);
      default -> new Source.JsonList(profile, seeds, pages);
    };
  }

  /** The id ahead of time, so that all messages can name the source; silent about mistakes. */
  private static @Nullable SourceId peekId(Node node) {
    return Section.of("", node, new Mistakes("")).value(Keys.SourceEntry.ID);
  }

  private static @Nullable SourceProfile profile(Section section, Duration delay) {
    SourceId id = section.value(Keys.SourceEntry.ID);
    String name = section.value(Keys.SourceEntry.NAME);
    Duration own = section.value(Keys.SourceEntry.DELAY);
    Cadence cadence =
        new Cadence(
            section.valueOrDefault(Keys.SourceEntry.EVERY),
            own == null ? delay : own,
            section.valueOrDefault(Keys.SourceEntry.ENABLED));
    String region = section.value(Keys.SourceEntry.REGION);
    var link = section.value(Keys.SourceEntry.LINK);
    var charset = section.value(Keys.SourceEntry.CHARSET);
    var kind = section.valueOrDefault(Keys.SourceEntry.KIND);
    var trust = section.valueOrDefault(Keys.SourceEntry.TRUST);
    return id == null || name == null
        ? null
        : new SourceProfile(id, name, region, kind, trust, cadence, link, charset);
  }

  private static @Nullable Key<PageUrl> seedKey(Section section, Mistakes mistakes) {
    List<Key<PageUrl>> there = Keys.SourceEntry.SEEDS.stream().filter(section::has).toList();
    if (there.size() == 1) {
      return there.getFirst();
    }
    String words = String.join(", ", Keys.SourceEntry.SEEDS.stream().map(Key::name).toList());
    if (there.isEmpty()) {
      mistakes.add(
          section.place(""), section.name() + " does not say where to look: add one of " + words);
    } else {
      mistakes.add(
          section.keyPlace(there.get(1).name()),
          "%s has both '%s' and '%s': keep just one of %s, or make two sources"
              .formatted(section.name(), there.get(0).name(), there.get(1).name(), words));
    }
    return null;
  }
}
