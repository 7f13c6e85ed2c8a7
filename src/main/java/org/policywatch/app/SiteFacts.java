package org.policywatch.app;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.page.PageDom;
import org.policywatch.model.FetchedPage;
import org.policywatch.region.Gazetteer;
import org.policywatch.region.Region;

/**
 * What a page and its host tell of the site.
 *
 * @param id fit for a source
 * @param name the site's own
 * @param region GB/T 2260 code of the government's region; null when it is not one's or not told
 * @param isGovernment by its host
 */
record SiteFacts(String id, String name, @Nullable String region, boolean isGovernment) {
  private static final int LONGEST_NAME = 12;
  private static final Set<String> LESS = Set.of("www", "com", "cn", "net", "org", "m", "wap");

  static SiteFacts of(FetchedPage page) {
    String host = page.url().host();
    List<String> labels = Arrays.asList(host.split("\\."));
    boolean government = labels.contains("gov") || labels.contains("gouv");
    PageDom dom = PageDom.of(page);
    String name = name(dom, host);
    Optional<Region> region = government ? region(labels, name, dom.title()) : Optional.empty();
    return new SiteFacts(id(labels), name, region.map(Region::code).orElse(null), government);
  }

  private static String name(PageDom dom, String host) {
    Optional<String> said =
        dom.meta("SiteName", "og:site_name", "application-name").filter(it -> !it.isBlank());
    if (said.isPresent()) {
      return said.get().strip();
    }
    String title = dom.title().strip();
    String[] parts = title.split("\\s*[-_|–—·]\\s*");
    String last = parts.length == 0 ? "" : parts[parts.length - 1].strip();
    return last.isEmpty() ? host : last;
  }

  /** The site's name begins with it, or the host has it in Latin letters. */
  private static Optional<Region> region(List<String> labels, String name, String title) {
    Gazetteer gazetteer = Gazetteer.standard();
    for (String text : List.of(name, title)) {
      for (int length = Math.min(LONGEST_NAME, text.length()); length >= 2; length--) {
        Optional<Region> region = gazetteer.byName(text.substring(0, length));
        if (region.isPresent()) {
          return region;
        }
      }
    }
    return labels.stream()
        .filter(label -> label.length() > 3)
        .map(gazetteer::byName)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static String id(List<String> labels) {
    String id =
        String.join("-", labels.stream().filter(label -> !LESS.contains(label)).toList())
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    return id.isEmpty() ? "site" : id.substring(0, Math.min(60, id.length()));
  }
}
