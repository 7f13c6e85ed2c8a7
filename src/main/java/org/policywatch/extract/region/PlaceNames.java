package org.policywatch.extract.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.policywatch.extract.region.Sense.Strength;
import org.policywatch.extract.text.Bodies;
import org.policywatch.region.Gazetteer;
import org.policywatch.region.Level;
import org.policywatch.region.Region;
import org.policywatch.region.RegionName;
import org.policywatch.region.RegionName.Form;
import org.policywatch.text.WordTable;
import org.policywatch.text.WordTrie;

/** Every name to look for, with its senses; groups have none. */
final class PlaceNames {
  /** English words for kinds of region: a name that has one needs no other support. */
  private static final List<String> KINDS =
      List.of(
          " Province",
          " City",
          " Municipality",
          " District",
          " County",
          " Prefecture",
          " Banner",
          " League",
          " New Area",
          " Zone",
          " Region");

  private final WordTrie<List<Sense>> names = new WordTrie<>();
  private final Set<String> ordinary =
      Set.copyOf(WordTable.lines(RegionFinder.class, "ordinary.txt"));
  private final Set<String> wary = Set.copyOf(WordTable.lines(RegionFinder.class, "wary.txt"));

  private PlaceNames(Gazetteer gazetteer) {
    for (Region region : gazetteer.regions()) {
      for (RegionName name : gazetteer.names(region.code())) {
        if (region.level() == Level.COUNTY
            && name.form() == Form.DERIVED
            && ordinary.contains(name.text())) {
          continue;
        }
        Sense sense = new Sense(region, strength(region, name));
        spellings(name).forEach(spelling -> add(spelling, sense));
      }
    }
    gazetteer.groupNames().forEach(group -> names.put(group, List.of()));
    for (List<String> sign : WordTable.rows(RegionFinder.class, "signs.tsv", 2)) {
      addSign(sign.get(0), gazetteer.byCode(sign.get(1)).orElseThrow());
    }
    for (Bodies.Body body : Bodies.all()) {
      body.signs().forEach(name -> addSign(name, gazetteer.byCode(body.region()).orElseThrow()));
    }
  }

  static WordTrie<List<Sense>> of(Gazetteer gazetteer) {
    return new PlaceNames(gazetteer).names;
  }

  private void addSign(String name, Region region) {
    add(name, new Sense(region, Strength.STRONG));
  }

  private void add(String name, Sense sense) {
    List<Sense> known = names.get(name);
    List<Sense> senses = new ArrayList<>(known == null ? List.of() : known);
    senses.add(sense);
    names.put(name, List.copyOf(senses));
  }

  private Strength strength(Region region, RegionName name) {
    boolean low = region.level() == Level.COUNTY || region.level() == Level.AREA;
    boolean bare = name.form() == Form.DERIVED || !name.isChinese() && name.form() == Form.FULL;
    boolean short_ = low && bare && KINDS.stream().noneMatch(name.text()::endsWith);
    if (short_ && !(region.level() == Level.AREA && name.form() == Form.FULL)) {
      return Strength.WEAK;
    }
    return wary.contains(name.text()) ? Strength.WARY : Strength.STRONG;
  }

  /** English as headlines and reports write it: capitals, a small letter for the kind. */
  private static List<String> spellings(RegionName name) {
    String text = name.folded();
    if (name.isChinese()) {
      return List.of(text);
    }
    List<String> all = new ArrayList<>(List.of(text));
    for (String kind : KINDS) {
      if (text.endsWith(kind)) {
        String stem = text.substring(0, text.length() - kind.length());
        all.add(stem + kind.toLowerCase(Locale.ROOT));
      }
    }
    if (name.form() == Form.FULL && text.length() > 4) {
      all.add(text.toUpperCase(Locale.ROOT));
    }
    if (text.contains("'")) {
      List.copyOf(all).forEach(spelling -> all.add(spelling.replace('\'', '’')));
    }
    return all.stream().distinct().toList();
  }
}
