package org.policywatch.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policywatch.text.Nearest;

/** The regions of China, by code and by name. Immutable, thread-safe. */
public final class Gazetteer {
  /** The code of the country itself (GB/T 2260); the regions begin with the provinces. */
  public static final String CHINA = "100000";

  /** Longer names exist nowhere; what is longer is not looked up. */
  private static final int LONGEST_NAME = 80;

  private final Map<String, Region> byCode;
  private final Map<String, String> listed;
  private final NameIndex byName;
  private final Map<String, List<Region>> groups = new LinkedHashMap<>();
  private final List<String> groupNames;

  /**
   * @param byCode every region, provinces first, then by code
   * @param listed the other names of the regions that have some, by code, comma-separated
   * @param groups the codes of the members by name
   */
  Gazetteer(
      Map<String, Region> byCode, Map<String, String> listed, Map<String, List<String>> groups) {
    this.byCode = byCode;
    this.listed = listed;
    this.byName = new NameIndex(byCode.values(), listed);
    groups.forEach(
        (name, codes) ->
            this.groups.put(NameKey.of(name), codes.stream().map(byCode::get).toList()));
    this.groupNames = List.copyOf(groups.keySet());
  }

  /** The table that comes with the program, read once. */
  public static Gazetteer standard() {
    return Standard.INSTANCE;
  }

  /** Every region, provinces first, then by code. */
  public Collection<Region> regions() {
    return Collections.unmodifiableCollection(byCode.values());
  }

  public Optional<Region> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * The region that is called so: Chinese in either script or Latin, in any case, with or without
   * 省, 市, Province, City; also a code, and a name with the names above it (北京市朝阳区, "Chaoyang
   * District, Beijing"). Where several are called so, the highest, then those of the great cities,
   * then the one with the lowest code.
   */
  public Optional<Region> byName(String name) {
    return allByName(name).stream().findFirst();
  }

  /** All regions that are called so, the likeliest first; see {@link #byName}. */
  public List<Region> allByName(String name) {
    if (name.length() > LONGEST_NAME) {
      return List.of();
    }
    Region coded = byCode.get(name.strip());
    if (coded != null) {
      return List.of(coded);
    }
    String key = NameKey.of(name);
    if (name.indexOf(',') < 0 && !byName.knowsBeginning(key)) {
      return List.of();
    }
    List<Region> plain = byName.get(key);
    return plain.isEmpty() ? qualified(name) : plain;
  }

  /**
   * The Chinese names that begin there in a folded text, alone or behind the names above them (河北省,
   * 河北省石家庄市), the longest first. Where none begins the answer costs one look-up, so a text can be
   * asked at each of its places.
   */
  public List<NamedPlace> namesAt(String text, int from, int end) {
    return namesUpTo(text, from, Math.min(end, from + LONGEST_NAME));
  }

  private List<NamedPlace> namesUpTo(String text, int from, int end) {
    List<NamedPlace> plain = byName.startingAt(text, from, end);
    if (plain.isEmpty()) {
      return plain;
    }
    List<NamedPlace> all = new ArrayList<>(plain);
    for (NamedPlace above : plain) {
      for (NamedPlace below : namesUpTo(text, above.end(), end)) {
        List<Region> fitting =
            below.regions().stream().filter(r -> lies(r, above.regions())).toList();
        if (!fitting.isEmpty()) {
          all.add(new NamedPlace(below.end(), fitting));
        }
      }
    }
    all.sort(Comparator.comparingInt(NamedPlace::end).reversed());
    return all;
  }

  /** The members of a group such as 长三角 or Greater Bay Area; empty when there is no such group. */
  public List<Region> group(String name) {
    return name.length() > LONGEST_NAME
        ? List.of()
        : groups.getOrDefault(NameKey.of(name), List.of());
  }

  /** Every name of every group, as the table writes it. */
  public List<String> groupNames() {
    return groupNames;
  }

  /**
   * The Chinese name by which the region is known without context: districts with the city they lie
   * in (北京市朝阳区), all others as they are.
   */
  public String fullName(String code) {
    Region region = byCode.get(code);
    if (region == null) {
      return "";
    }
    Region above = parent(code);
    boolean district =
        region.level() == Level.COUNTY && region.name().endsWith("区") && above != null;
    return district ? above.name() + region.name() : region.name();
  }

  /** The regions above, nearest first; empty for provinces and unknown codes. */
  public List<Region> ancestors(String code) {
    List<Region> above = new ArrayList<>();
    for (Region at = parent(code); at != null; at = parent(at.code())) {
      above.add(at);
    }
    return above;
  }

  /** True when the first region is the second or lies in it; false for unknown codes. */
  public boolean within(String code, String ancestorCode) {
    Region region = byCode.get(code);
    return region != null
        && (code.equals(ancestorCode)
            || ancestors(code).stream().anyMatch(above -> above.code().equals(ancestorCode)));
  }

  /** Every way to call a region, the full Chinese name first; empty for an unknown code. */
  public List<RegionName> names(String code) {
    Region region = byCode.get(code);
    return region == null ? List.of() : NameForms.of(region, listed.getOrDefault(code, ""));
  }

  /** Up to three regions whose names are nearest to what was written, for error messages. */
  public List<Region> suggest(String name) {
    String key = NameKey.of(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
    int farthest = Math.max(1, key.length() / 2);
    Map<Region, Integer> near = new HashMap<>();
    for (Region region : regions()) {
      for (RegionName form : names(region.code())) {
        String other = NameKey.of(form.text());
        int distance = Nearest.distance(key, other, farthest);
        if (distance <= farthest && distance < Math.max(key.length(), other.length())) {
          near.merge(region, distance, Math::min);
        }
      }
    }
    return near.entrySet().stream()
        .sorted(
            Map.Entry.<Region, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().level())
                .thenComparing(entry -> entry.getKey().code()))
        .limit(3)
        .map(Map.Entry::getKey)
        .toList();
  }

  private @Nullable Region parent(String code) {
    Region region = byCode.get(code);
    return region == null || region.parent() == null ? null : byCode.get(region.parent());
  }

  private List<Region> qualified(String name) {
    int comma = name.lastIndexOf(',');
    String turned = comma < 0 ? name : name.substring(comma + 1) + name.substring(0, comma);
    String key = NameKey.of(turned);
    for (int i = key.length() - 1; i > 0; i--) {
      List<Region> above = byName.get(key.substring(0, i));
      List<Region> below = above.isEmpty() ? above : allByName(key.substring(i));
      List<Region> fitting = below.stream().filter(region -> lies(region, above)).toList();
      if (!fitting.isEmpty()) {
        return fitting;
      }
    }
    return List.of();
  }

  private boolean lies(Region region, List<Region> above) {
    return ancestors(region.code()).stream().anyMatch(above::contains);
  }

  private static final class Standard {
    private static final Gazetteer INSTANCE = Tables.load();
  }
}
