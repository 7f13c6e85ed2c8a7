package org.policywatch.extract.page;

import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What names last meant, in a fixed number of places: pages of a site share their names, and what
 * comes later to a place takes it, so that hostile pages fill no memory. Thread-safe.
 */
final class SeenNames {
  /** A power of two. */
  private static final int PLACES = 1 << 11;

  private final @Nullable Seen[] seen = new Seen[PLACES];
  private final ToIntFunction<String> read;

  /** Read whole or not at all, as both are final. */
  private record Seen(String names, int meaning) {}

  SeenNames(ToIntFunction<String> read) {
    this.read = read;
  }

  /** What the names mean, by heart or read anew. */
  int meaning(String names) {
    int hash = names.hashCode();
    int place = (hash ^ hash >>> 16) & PLACES - 1;
    Seen known = seen[place];
    if (known == null || !known.names.equals(names)) {
      known = new Seen(names, read.applyAsInt(names));
      seen[place] = known;
    }
    return known.meaning;
  }
}
