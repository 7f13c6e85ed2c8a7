package org.policywatch.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.policywatch.text.Folding;

/**
 * From any name to the regions called so. What a name may look like in full is worked out only for
 * the regions whose names begin alike, when one of them is first asked for: a search asks for three
 * names, and there are three thousand regions. Thread-safe.
 */
final class NameIndex {
  private final Map<Integer, List<Region>> beginnings = new HashMap<>(4096);
  private final Map<Integer, Map<String, List<Region>>> known = new ConcurrentHashMap<>();
  private final Map<String, String> listed;

  NameIndex(Collection<Region> regions, Map<String, String> listed) {
    this.listed = listed;
    for (Region region : regions) {
      add(region, region.name(), 0);
      add(region, region.englishName(), 0);
      String others = listed.get(region.code());
      for (int at = 0; others != null && at < others.length(); ) {
        add(region, others, at);
        int comma = others.indexOf(',', at);
        at = comma < 0 ? others.length() : comma + 1;
      }
    }
  }

  /** The regions of that name, the likeliest first, by its {@link NameKey}. */
  List<Region> get(String key) {
    if (key.length() < 2) {
      return List.of();
    }
    return List.copyOf(
        known
            .computeIfAbsent(beginning(key.charAt(0), key.charAt(1)), this::spellOut)
            .getOrDefault(key, List.of()));
  }

  /** The names that begin there in a folded text, in no order; none is longer than the text. */
  List<NamedPlace> startingAt(String text, int from, int end) {
    if (end - from < 2) {
      return List.of();
    }
    int beginning = beginning(text.charAt(from), text.charAt(from + 1));
    if (!beginnings.containsKey(beginning)) {
      return List.of();
    }
    List<NamedPlace> found = new ArrayList<>(2);
    known
        .computeIfAbsent(beginning, this::spellOut)
        .forEach(
            (name, regions) -> {
              if (from + name.length() <= end && text.startsWith(name, from)) {
                found.add(new NamedPlace(from + name.length(), regions));
              }
            });
    return found;
  }

  /** False where no name begins as the key does. */
  boolean knowsBeginning(String key) {
    return key.length() > 1 && beginnings.containsKey(beginning(key.charAt(0), key.charAt(1)));
  }

  /** Forms that follow by rule begin as the name does, so its beginning is that of all of them. */
  private void add(Region region, String names, int from) {
    if (from + 1 >= names.length()) {
      return;
    }
    char first = names.charAt(from);
    char second = names.charAt(from + 1);
    int beginning =
        isPlain(first) && isPlain(second)
            ? beginning(plain(first), plain(second))
            : beginningOf(NameKey.of(names.substring(from)));
    List<Region> alike = beginnings.computeIfAbsent(beginning, any -> new ArrayList<>(4));
    if (alike.isEmpty() || alike.getLast() != region) {
      alike.add(region);
    }
  }

  private static int beginningOf(String key) {
    return key.length() < 2 ? 0 : beginning(key.charAt(0), key.charAt(1));
  }

  private static int beginning(char first, char second) {
    return first << 16 | second;
  }

  /** True when the key has a character for this one whatever stands beside it. */
  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x4E00 && c < 0xA000;
  }

  private static char plain(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : Folding.simplify(c);
  }

  private Map<String, List<Region>> spellOut(int beginning) {
    Map<String, List<Region>> regions = new HashMap<>();
    for (Region region : beginnings.getOrDefault(beginning, List.of())) {
      for (RegionName name : NameForms.of(region, listed.getOrDefault(region.code(), ""))) {
        String key = NameKey.of(name.text());
        List<Region> same = regions.computeIfAbsent(key, any -> new ArrayList<>(1));
        if (!same.contains(region)) {
          same.add(region);
        }
      }
    }
    for (List<Region> same : regions.values()) {
      if (same.size() > 1) {
        same.sort(NameIndex::likelier);
      }
    }
    return regions;
  }

  /** The likelier one first: by level, then those of the great cities, then by code. */
  private static int likelier(Region one, Region other) {
    if (one.level() != other.level()) {
      return one.level().compareTo(other.level());
    }
    return one.isProminent() == other.isProminent()
        ? one.code().compareTo(other.code())
        : Boolean.compare(other.isProminent(), one.isProminent());
  }
}
