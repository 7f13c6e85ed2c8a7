package org.policywatch.region;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policywatch.region.RegionName.Form;

/** All names of a region from the few the table lists: with and without the word for its kind. */
final class NameForms {
  /** Words for kinds of region in Chinese, longest first, with the English ones. */
  private static final Map<String, List<String>> KINDS =
      Map.of(
          "特别行政区", List.of("Special Administrative Region"),
          "自治区", List.of("Autonomous Region", "Province"),
          "自治州", List.of("Prefecture", "Autonomous Prefecture"),
          "地区", List.of("Prefecture"),
          "省", List.of("Province"),
          "市", List.of("City", "Municipality"),
          "盟", List.of("League"),
          "区", List.of("District"),
          "县", List.of("County"));

  private static final List<String> ENGLISH_KINDS =
      List.of(" New Area", " District", " County", " City", " League", " Prefecture");

  private NameForms() {}

  /**
   * @param listed names of its own, comma-separated
   */
  static List<RegionName> of(Region region, String listed) {
    Set<String> seen = new LinkedHashSet<>();
    List<RegionName> names = new ArrayList<>();
    add(names, seen, region.name(), Form.FULL);
    add(names, seen, region.englishName(), Form.FULL);
    for (String other : listed.split(",")) {
      add(names, seen, other, Form.LISTED);
    }
    for (RegionName name : List.copyOf(names)) {
      List<String> forms = name.isChinese() ? chinese(name.text()) : english(region, name.text());
      forms.forEach(form -> add(names, seen, form, Form.DERIVED));
    }
    return List.copyOf(names);
  }

  private static void add(List<RegionName> names, Set<String> seen, String text, Form form) {
    if (!text.isBlank() && seen.add(text)) {
      names.add(new RegionName(text, form));
    }
  }

  private static List<String> chinese(String name) {
    if (name.endsWith("新区")) {
      return List.of(); // 长春新区 is not 长春; where the short form is used, the table lists it
    }
    if (name.endsWith("自治县") || name.endsWith("自治旗")) {
      return List.of(); // the table lists 互助县 for 互助土族自治县
    }
    for (String kind : List.of("地区", "省", "市", "区", "县", "盟")) {
      if (name.endsWith(kind)) {
        int length = name.length() - kind.length();
        return length >= 2 ? List.of(name.substring(0, length)) : List.of();
      }
    }
    return List.of();
  }

  private static List<String> english(Region region, String name) {
    List<String> forms = new ArrayList<>();
    if (region.name().length() == 2) {
      return forms; // He County is never called He
    }
    for (String kind : ENGLISH_KINDS) {
      if (name.endsWith(kind)) {
        return List.of(name.substring(0, name.length() - kind.length()));
      }
    }
    KINDS.forEach(
        (kind, words) -> {
          boolean fits = region.name().endsWith(kind);
          if (fits && !(kind.equals("区") && region.level() != Level.COUNTY)) {
            words.forEach(word -> forms.add(name + " " + word));
          }
        });
    return forms;
  }
}
