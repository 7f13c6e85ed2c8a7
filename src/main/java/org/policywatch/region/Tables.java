package org.policywatch.region;

import java.util.HashMap;
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

  static Gazetteer load() {
    Map<String, Region> regions = new LinkedHashMap<>(8192);
    Map<String, String> listed = new HashMap<>(1024);
    for (String row : WordTable.lines(Tables.class, "regions.tsv")) {
      int name = row.indexOf('\t') + 1;
      int english = row.indexOf('\t', name) + 1;
      int others = row.indexOf('\t', english) + 1;
      String code = row.substring(0, name - 1);
      Region region =
          region(
              code,
              row.substring(name, english - 1),
              row.substring(english, others == 0 ? row.length() : others - 1),
              regions);
      if (regions.put(code, region) != null) {
        throw new IllegalStateException("regions.tsv: code '" + code + "' stands twice");
      }
      if (others > 0) {
        listed.put(code, row.substring(others));
      }
    }
    return new Gazetteer(regions, listed, groups(regions));
  }

  private static Region region(
      String code, String name, String englishName, Map<String, Region> known) {
    if (code.endsWith("0000")) {
      return new Region(code, name, englishName, Level.PROVINCE, null);
    }
    Region prefecture = known.get(code.substring(0, 4).concat("00"));
    Region above = prefecture != null ? prefecture : known.get(code.substring(0, 2).concat("0000"));
    if (above == null) {
      throw new IllegalStateException("regions.tsv: '" + code + "' stands before its province");
    }
    return new Region(code, name, englishName, level(code), above.code());
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

  /** Name of the group to the codes of its members. */
  private static Map<String, List<String>> groups(Map<String, Region> regions) {
    Map<String, List<String>> members = new LinkedHashMap<>();
    for (List<String> row : WordTable.rows(Tables.class, "groups.tsv", 3)) {
      List<String> codes = WordTable.words(row.get(2), ",");
      if (!regions.keySet().containsAll(codes)) {
        throw new IllegalStateException("groups.tsv: '" + row.get(0) + "' has an unknown code");
      }
      members.put(row.get(0), codes);
      WordTable.words(row.get(1), ",").forEach(other -> members.put(other, codes));
    }
    return members;
  }
}
