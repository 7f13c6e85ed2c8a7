package org.policywatch.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;
import org.policywatch.source.Cadence;
import org.policywatch.source.Hours;
import org.policywatch.source.Source;
import org.policywatch.source.SourceProfile;
import org.policywatch.source.Tls;
import org.snakeyaml.engine.v2.nodes.Node;

/** One entry under {@code sources}. */
final class SourceReader {
  private SourceReader() {}

  /** What holds for entries that say nothing of their own. */
  record Usual(Duration delay, ZoneId zone) {}

  /** The source, or null when something it needs is missing or wrong (reported). */
  static @Nullable Source read(String position, Node node, Usual usual, Mistakes mistakes) {
    SourceId id = peekId(node);
    String name = id == null ? position : "source '" + id + "'";
    Section section = Section.of(name, node, mistakes).allow(Keys.SourceEntry.ALL);
    SourceProfile profile = profile(section, usual, mistakes);
    Key<PageUrl> seedKey = seedKey(section, mistakes);
    Source.Depth depth =
        new Source.Depth(
            section.valueOrDefault(Keys.SourceEntry.PAGES),
            section.valueOrDefault(Keys.SourceEntry.UNTIL_KNOWN));
    Source.@Nullable JsonShape shape = shape(section, mistakes);
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
      case "list" -> new Source.ListPage(profile, seeds, depth);
      case "feed" -> new Source.Feed(profile, seeds);
      case "sitemap" -> new Source.Sitemap(profile, seeds);
      default -> new Source.JsonList(profile, seeds, depth, shape);
    };
  }

  /** The id ahead of time, so that all messages can name the source; silent about mistakes. */
  private static @Nullable SourceId peekId(Node node) {
    return Section.of("", node, new Mistakes("")).value(Keys.SourceEntry.ID);
  }

  private static Source.@Nullable JsonShape shape(Section section, Mistakes mistakes) {
    String items = section.value(Keys.SourceEntry.ITEMS);
    if (items == null) {
      return null;
    }
    if (!section.has(Keys.SourceEntry.JSON)) {
      mistakes.add(
          section.keyPlace(Keys.SourceEntry.ITEMS.name()),
          section.name() + ": 'items' says where the entries of a 'json' list stand: give 'json'");
    }
    return new Source.JsonShape(
        items,
        section.value(Keys.SourceEntry.ITEM_URL),
        section.value(Keys.SourceEntry.ITEM_TITLE),
        section.value(Keys.SourceEntry.ITEM_DATE));
  }

  private static Tls tls(Section section, Mistakes mistakes) {
    String authorities = section.value(Keys.SourceEntry.CA);
    Path file = authorities == null ? null : mistakes.beside(authorities);
    if (file != null && !Files.isReadable(file)) {
      mistakes.add(
          section.place(Keys.SourceEntry.CA.name()),
          section.name() + ": ca '" + authorities + "' is no file that can be read");
    }
    boolean verified = section.valueOrDefault(Keys.SourceEntry.TLS) == Keys.Verify.VERIFIED;
    return file == null && verified ? Tls.USUAL : new Tls(file, verified);
  }

  private static @Nullable SourceProfile profile(Section section, Usual usual, Mistakes mistakes) {
    SourceId id = section.value(Keys.SourceEntry.ID);
    String name = section.value(Keys.SourceEntry.NAME);
    LocalTime[] hours = section.value(Keys.SourceEntry.HOURS);
    Duration own = section.value(Keys.SourceEntry.DELAY);
    Cadence cadence =
        new Cadence(
            section.valueOrDefault(Keys.SourceEntry.EVERY),
            own == null ? usual.delay() : own,
            section.valueOrDefault(Keys.SourceEntry.ENABLED),
            hours == null ? Hours.ALL : new Hours(hours[0], hours[1], usual.zone()));
    String region = section.value(Keys.SourceEntry.REGION);
    var link = section.value(Keys.SourceEntry.LINK);
    var charset = section.value(Keys.SourceEntry.CHARSET);
    var kind = section.valueOrDefault(Keys.SourceEntry.KIND);
    var trust = section.valueOrDefault(Keys.SourceEntry.TRUST);
    return id == null || name == null
        ? null
        : new SourceProfile(
            id, name, region, kind, trust, cadence, link, charset, tls(section, mistakes));
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
