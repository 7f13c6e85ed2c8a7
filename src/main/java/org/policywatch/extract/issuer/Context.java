package org.policywatch.extract.issuer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policywatch.region.Region;

/** Which region a text speaks of where. */
final class Context {
  private final List<Places.Mention> mentions;
  private final @Nullable Region home;
  private final Set<String> named = new HashSet<>();
  private int next;

  Context(List<Places.Mention> mentions, @Nullable Region home) {
    this.mentions = mentions;
    this.home = home;
    mentions.forEach(mention -> named.add(mention.region().code()));
    if (home != null) {
      named.add(home.code());
    }
  }

  /** The codes of all regions the text names. */
  Set<String> named() {
    return named;
  }

  /** The region named last before the place, else the home, else the first one named after it. */
  @Nullable Region at(int place) {
    while (next < mentions.size() && mentions.get(next).at() <= place) {
      next++;
    }
    if (next > 0) {
      return mentions.get(next - 1).region();
    }
    return home != null || mentions.isEmpty() ? home : mentions.getFirst().region();
  }
}
