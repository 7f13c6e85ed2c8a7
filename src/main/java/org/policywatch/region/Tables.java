package org.policywatch.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the tables {@code regions.tsv} and {@code groups.tsv}; a mistake in them stops the build. */
final class Tables {
  private Tables() {}

  /** Group name to the codes of its members. */
  record Groups(Map<String, List<String>> members) {}

  static Gazetteer load() {
    Map<String, Region> regions = new LinkedHashMap<>();
    Map<String, List<RegionName>> names = new LinkedHashMap<>();
    for (String[] row : rows("regions.tsv")) {
      Region region = region(row, regions);
      if (regions.put(region.code(), region) != null) {
        throw new IllegalStateException("regions.tsv: code '" + region.code() + "' stands twice");
      }
      names.put(region.code(), NameForms.of(region, row.length > 3 ? row[3].split(",") : NONE));
    }
    return new Gazetteer(regions, names, groups(regions));
  }

  private static final String[] NONE = {};

  private static Region region(String[] row, Map<String, Region> known) {
    String code = row[0];
    if (code.endsWith("0000")) {
      return new Region(code, row[1], row[2], Level.PROVINCE, null);
    }
    String province = code.substring(0, 2) + "0000";
    String prefecture = code.substring(0, 4) + "00";
    String parent = !code.equals(prefecture) && known.containsKey(prefecture) ? prefecture : province;
    if (!known.containsKey(parent)) {
      throw new IllegalStateException("regions.tsv: '" + code + "' stands before its province");
    }
    return new Region(code, row[1], row[2], level(code), parent);
  }

  private static Level level(String code) {
    return switch (code.charAt(4)) {
      case 'N' -> Level.AREA;
      case 'T' -> Level.PREFECTURE;
      default -> code.endsWith("00") ? Level.PREFECTURE : Level.COUNTY;
    };
  }

  private static Groups groups(Map<String, Region> regions) {
    Map<String, List<String>> members = new LinkedHashMap<>();
    for (String[] row : rows("groups.tsv")) {
      List<String> codes = List.of(row[2].split(","));
      if (!regions.keySet().containsAll(codes)) {
        throw new IllegalStateException("groups.tsv: '" + row[0] + "' has an unknown code");
      }
      members.put(row[0], codes);
      Arrays.stream(row[1].split(",")).forEach(other -> members.put(other, codes));
    }
    return new Groups(members);
  }

  private static List<String[]> rows(String resource) {
    try (InputStream in = Tables.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource " + resource + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
