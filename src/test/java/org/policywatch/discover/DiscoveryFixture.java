package org.policywatch.discover;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;
import org.policywatch.source.Cadence;
import org.policywatch.source.Source;
import org.policywatch.source.SourceKind;
import org.policywatch.source.SourceProfile;
import org.policywatch.source.Trust;

/** A source on one site, and the answers of its server. */
abstract class DiscoveryFixture {
  static final PageUrl SEED = new PageUrl("http://site.example/list/index.html");
  final Discovery discovery = new Discovery();

  static List<String> urls(Discovered discovered) {
    return discovered.candidates().stream().map(it -> it.url().value()).toList();
  }

  static Source.Feed feed() {
    return new Source.Feed(profile(null), List.of(SEED));
  }

  static SourceProfile profile(@Nullable String link) {
    return new SourceProfile(
        new SourceId("site"),
        "Site",
        null,
        SourceKind.NEWS,
        Trust.PRESS,
        new Cadence(Duration.ofDays(1), Duration.ZERO, true),
        link == null ? null : Pattern.compile(link),
        null);
  }

  static FetchedPage page(String body, String type) {
    return page(body.getBytes(StandardCharsets.UTF_8), type);
  }

  static FetchedPage page(byte[] body, String type) {
    return new FetchedPage(
        SEED,
        SEED,
        Instant.parse("2026-01-01T00:00:00Z"),
        200,
        Map.of("content-type", List.of(type)),
        body,
        null);
  }
}
