package org.policywatch.extract.issuer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.WordSet;
import org.policywatch.region.Gazetteer;
import org.policywatch.region.Level;
import org.policywatch.region.Region;
import org.policywatch.region.RegionName;
import org.policywatch.region.RegionName.Form;
import org.policywatch.text.WordStarts;
import org.policywatch.text.WordTrie;
import org.policywatch.text.WordTrie.Match;

/** Names of regions as parts of names of organs, and the region a text speaks of at a place. */
final class Places {
  private static final String AGENCY = "Xinhua";

  /** What stands before a region of which the text does not speak. */
  private static final WordSet APART =
      WordSet.of(
          "neighboring neighbouring nearby unlike confused_with Unlike Neighboring Neighbouring 毗邻的 邻近的 相邻的 不同于 区别于");

  private final Gazetteer gazetteer;
  private final WordTrie<List<Region>> names = new WordTrie<>();

  Places(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (Region region : gazetteer.regions()) {
      for (RegionName name : gazetteer.names(region.code())) {
        if (region.level() == Level.COUNTY && name.isChinese() && name.form() == Form.DERIVED) {
          continue; // 合作, 会同 and 资源 are words before they are counties
        }
        String text = name.folded();
        // the first region of a name is the likeliest: provinces stand first in the gazetteer
        List<Region> known = names.get(text);
        List<Region> all = new ArrayList<>(known == null ? List.of() : known);
        all.add(
            region.isProminent()
                ? (int) all.stream().filter(Places::goesFirst).count()
                : all.size(),
            region);
        names.put(text, List.copyOf(all));
        names.put(text.replace('\'', '’'), List.copyOf(all));
      }
    }
  }

  private static boolean goesFirst(Region region) {
    return region.isProminent() || region.level() != Level.COUNTY;
  }

  /** Puts in how names of regions begin. */
  void addStartsTo(WordStarts all) {
    names.addStartsTo(all);
  }

  boolean mayStartAt(String text, int at) {
    return names.mayStartAt(text, at);
  }

  /** The names of regions that start here, longest first, each with all regions called so. */
  List<Match<List<Region>>> at(String text, int at) {
    return names.at(text, at);
  }

  /** The likeliest of the regions that lies inside the other; null when none does. */
  static @Nullable Region inside(List<Region> named, @Nullable Region outer) {
    if (outer == null) {
      return named.getFirst();
    }
    String code = outer.code();
    String prefix =
        code.endsWith("0000")
            ? code.substring(0, 2)
            : code.endsWith("00") ? code.substring(0, 4) : code;
    for (Region region : named) {
      if (region.code().startsWith(prefix) && !region.equals(outer)) {
        return region;
      }
    }
    return null;
  }

  /**
   * The district or county of that name, by what else is named; null when there is none, or when it
   * is the region itself.
   */
  @Nullable Region county(Region region, Set<String> named) {
    boolean isOne = region.level() == Level.COUNTY;
    if (isOne && liesIn(region, named)) {
      return null;
    }
    List<Region> counties =
        gazetteer.allByName(region.englishName().replace(" City", "")).stream()
            .filter(same -> same.level() == Level.COUNTY)
            .toList();
    return counties.stream()
        .filter(county -> liesIn(county, named))
        .findFirst()
        .orElse(counties.isEmpty() || isOne ? null : counties.getFirst());
  }

  private boolean liesIn(Region county, Set<String> named) {
    return gazetteer.ancestors(county.code()).stream()
        .anyMatch(above -> named.contains(above.code()));
  }

  /** The unit of the level in which the region lies; null when there is none. */
  @Nullable Region lift(Region region, Level level) {
    List<Region> line = new ArrayList<>(List.of(region));
    line.addAll(gazetteer.ancestors(region.code()));
    Region top = line.getLast();
    for (Region unit : line) {
      if (unit.level() == level) {
        return unit;
      }
    }
    boolean municipality = level == Level.PREFECTURE && top.name().endsWith("市");
    return municipality ? top : null;
  }

  String fullName(Region region) {
    return gazetteer.fullName(region.code());
  }

  /** Where the text names regions, in order: what 省 and "provincial" refer to. */
  List<Mention> mentions(String text) {
    List<Mention> found = new ArrayList<>();
    for (int i = names.next(text, 0); i < text.length(); ) {
      Match<List<Region>> match = names.longest(text, i);
      boolean counts =
          match != null
              && (text.charAt(i) >= 0x3400 || isEdge(text, i - 1) && isEdge(text, match.end()));
      if (counts && isKnown(match.value())) {
        if (!isSetApart(text, i) && !isAgency(text, i, match.end())) {
          found.add(new Mention(i, match.value().getFirst()));
        }
      }
      i = names.next(text, counts ? match.end() : i + 1);
    }
    return found;
  }

  /** Named to say that another one is meant: not to be confused with neighboring Shaanxi. */
  private static boolean isSetApart(String text, int at) {
    return APART.startBefore(text, at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at) >= 0;
  }

  /** The news agency, after which districts of Hebei and Henan seem to be called. */
  private static boolean isAgency(String text, int at, int end) {
    return end == at + AGENCY.length()
        && text.startsWith(AGENCY, at)
        && !text.startsWith(" District", end)
        && !text.startsWith(" County", end);
  }

  /** Areas have no provincial bodies, and nobody knows which county of many is meant. */
  private static boolean isKnown(List<Region> named) {
    return switch (named.getFirst().level()) {
      case PROVINCE, PREFECTURE -> true;
      case COUNTY -> named.size() == 1 || !named.get(1).isProminent();
      case AREA -> false;
    };
  }

  /** A region and where it is named. */
  record Mention(int at, Region region) {}

  static boolean isEdge(String text, int at) {
    return at < 0 || at >= text.length() || !isLatin(text.charAt(at));
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }
}
