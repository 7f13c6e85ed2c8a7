package org.policywatch.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.PageKind;
import org.policywatch.region.Gazetteer;
import org.policywatch.region.Level;
import org.policywatch.region.Region;
import org.policywatch.region.RegionName;
import org.policywatch.search.Concept.Variant;

/** What one word or name may mean by the lexicon and the gazetteer. Thread-safe. */
final class WordMeanings {
  /** The most ways to say one concept. */
  private static final int MOST_VARIANTS = 24;

  /** The most names of a region that are searched for besides its code. */
  private static final int MOST_NAMES = 8;

  /** The most regions of one name: there are dozens of 新城. */
  private static final int MOST_REGIONS = 12;

  /** With so many cities of a province, a group is about that province: not 一线城市. */
  private static final int MANY_CITIES = 3;

  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final Terms terms;

  WordMeanings(Lexicon lexicon, Gazetteer gazetteer, Terms terms) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    this.terms = terms;
  }

  /** What one word or name may mean. */
  Concept concept(String word) {
    Map<String, Float> wordings = new LinkedHashMap<>();
    wordings.put(word, 1f);
    lexicon
        .others(Lexicon.key(word))
        .forEach((other, weight) -> wordings.putIfAbsent(other, weight));
    List<Region> regions = regions(word);
    for (Region region : regions.size() > MOST_REGIONS ? List.<Region>of() : regions) {
      names(region).forEach(name -> wordings.putIfAbsent(name, Lexicon.SAME));
    }
    PageKind kind = kind(wordings.keySet());
    Set<String> codes = regionsMeant(wordings.keySet());
    regions.stream().limit(MOST_REGIONS).map(Region::code).forEach(codes::add);
    boolean isText = wordings.size() == 1 && regions.isEmpty();
    return new Concept(
        word,
        isText ? variants(terms.all(word)) : variants(wordings),
        List.copyOf(codes),
        kind,
        DayWords.year(word),
        provinces(word));
  }

  /** The kind among the wordings, which is taken out of them; null when there is none. */
  private static @Nullable PageKind kind(Set<String> wordings) {
    PageKind kind = null;
    for (String wording : List.copyOf(wordings)) {
      if (wording.startsWith(Lexicon.KIND)) {
        kind = PageKind.valueOf(wording.substring(Lexicon.KIND.length()).toUpperCase(Locale.ROOT));
        wordings.remove(wording);
      }
    }
    return kind;
  }

  /** The codes among the wordings, which are taken out of them. */
  private static Set<String> regionsMeant(Set<String> wordings) {
    Set<String> codes = new LinkedHashSet<>();
    for (String wording : List.copyOf(wordings)) {
      if (wording.startsWith(Lexicon.REGION)) {
        codes.add(wording.substring(Lexicon.REGION.length()));
        wordings.remove(wording);
      }
    }
    return codes;
  }

  private static List<Variant> variants(List<PhraseTerm> text) {
    return text.isEmpty() ? List.of() : List.of(new Variant(text, 1, true));
  }

  /** Without those that only say more than another one that weighs as much. */
  private List<Variant> variants(Map<String, Float> wordings) {
    List<Variant> variants = new ArrayList<>();
    wordings.forEach(
        (text, weight) -> {
          boolean isSaid =
              wordings.entrySet().stream()
                  .anyMatch(
                      other ->
                          other.getValue() >= weight
                              && text.length() > other.getKey().length()
                              && Lexicon.says(text, other.getKey()));
          List<PhraseTerm> phrase = isSaid ? List.of() : terms.all(text);
          if (!phrase.isEmpty() && variants.size() < MOST_VARIANTS) {
            variants.add(new Variant(phrase, weight, false));
          }
        });
    return variants;
  }

  /** Regions of that name or group, the likeliest first. */
  List<Region> regions(String name) {
    if (name.length() < 2 || isWeak(name)) {
      return List.of();
    }
    List<Region> group = gazetteer.group(name);
    if (!group.isEmpty()) {
      return group;
    }
    List<Region> named = gazetteer.allByName(name);
    // nobody who says 河北 means the district of that name in 天津
    return !named.isEmpty() && named.getFirst().level() == Level.PROVINCE
        ? List.of(named.getFirst())
        : named;
  }

  /**
   * What is for a whole province is for the group of its cities too, and comes after what is for
   * them: of 广东 for 大湾区, though nothing of a city of 广东 outside it.
   */
  private List<Query> provinces(String name) {
    Map<String, Integer> cities = new LinkedHashMap<>();
    for (Region region : gazetteer.group(name)) {
      if (region.level() == Level.PREFECTURE && region.parent() != null) {
        cities.merge(region.parent(), 1, Integer::sum);
      }
    }
    cities.values().removeIf(count -> count < MANY_CITIES);
    return cities.keySet().stream()
        .map(province -> QueryBuilder.only(province, citiesOf(province)))
        .toList();
  }

  private List<String> citiesOf(String province) {
    return gazetteer.regions().stream()
        .filter(region -> province.equals(region.parent()))
        .map(Region::code)
        .toList();
  }

  private List<String> names(Region region) {
    List<String> names =
        gazetteer.names(region.code()).stream()
            .filter(name -> name.form() != RegionName.Form.DERIVED || name.isChinese())
            .map(RegionName::text)
            .filter(name -> name.length() >= 2)
            .sorted((one, other) -> Integer.compare(one.length(), other.length()))
            .toList();
    List<String> shortest = new ArrayList<>();
    for (String name : names) {
      if (shortest.size() < MOST_NAMES && shortest.stream().noneMatch(name::contains)) {
        shortest.add(name);
      }
    }
    return shortest;
  }

  /** True for words without meaning, and for what is left over between known words. */
  boolean isWeak(String piece) {
    boolean isChinese = !piece.isEmpty() && piece.charAt(0) >= 0x2E80;
    return lexicon.isStop(piece)
        || isChinese
            && (piece.length() == 1
                || piece.codePoints().allMatch(c -> lexicon.isStop(Character.toString(c))));
  }

  /** True for a word that means something by itself, or is known to mean nothing. */
  boolean isKnown(String word) {
    return lexicon.isStop(word) || lexicon.knows(Lexicon.key(word)) || !regions(word).isEmpty();
  }
}
