package org.policywatch.region;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policywatch.text.WordTable;

/**
 * Reads the tables {@code regions.tsv} and {@code groups.tsv}; a mistake in them stops the build.
 */
final class Tables {
  /** The one area whose code looks like that of a city. */
  private static final String XIONGAN = "133100";

  private Tables() {}

  /** Group name to the codes of its members. */
  record Groups(Map<String, List<String>> members) {}

  static Gazetteer load() {
    Map<String, Region> regions = new LinkedHashMap<>();
    Map<String, List<RegionName>> names = new LinkedHashMap<>();
    for (List<String> row : WordTable.rows(Tables.class, "regions.tsv", 4)) {
      Region region = region(row, regions);
      if (regions.put(region.code(), region) != null) {
        throw new IllegalStateException("regions.tsv: code '" + region.code() + "' stands twice");
      }
      names.put(region.code(), NameForms.of(region, WordTable.words(row.get(3), ",")));
    }
    return new Gazetteer(regions, names, groups(regions));
  }

  private static Region region(List<String> row, Map<String, Region> known) {
    String code = row.get(0);
    if (code.endsWith("0000")) {
      return new Region(code, row.get(1), row.get(2), Level.PROVINCE, null);
    }
    String province = code.substring(0, 2) + "0000";
    String prefecture = code.substring(0, 4) + "00";
    String parent =
        !code.equals(prefecture) && known.containsKey(prefecture) ? prefecture : province;
    if (!known.containsKey(parent)) {
      throw new IllegalStateException("regions.tsv: '" + code + "' stands before its province");
    }
    return new Region(code, row.get(1), row.get(2), level(code), parent);
  }

  private static Level level(String code) {
    if (code.equals(XIONGAN)) {
      return Level.AREA;
    }
    return switch (code.charAt(4)) {
      case 'N' -> Level.AREA;
      case 'T' -> Level.PREFECTURE;
      default -> code.endsWith("00") ? Level.PREFECTURE : Level.COUNTY;
    };
  }

  private static Groups groups(Map<String, Region> regions) {
    Map<String, List<String>> members = new LinkedHashMap<>();
    for (List<String> row : WordTable.rows(Tables.class, "groups.tsv", 3)) {
      List<String> codes = WordTable.words(row.get(2), ",");
      if (!regions.keySet().containsAll(codes)) {
        throw new IllegalStateException("groups.tsv: '" + row.get(0) + "' has an unknown code");
      }
      members.put(row.get(0), codes);
      WordTable.words(row.get(1), ",").forEach(other -> members.put(other, codes));
    }
    return new Groups(members);
  }
}
