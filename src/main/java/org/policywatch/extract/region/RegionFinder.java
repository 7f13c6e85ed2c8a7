package org.policywatch.extract.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policywatch.extract.region.Resolver.Resolved;
import org.policywatch.extract.text.Passage;
import org.policywatch.model.RegionMention;
import org.policywatch.model.RegionRole;
import org.policywatch.region.Gazetteer;
import org.policywatch.region.Region;

/** Finds the regions that a text names. Thread-safe; time is linear in the text. */
public final class RegionFinder {
  private final Gazetteer gazetteer;
  private final Scanner scanner;
  private final Resolver resolver;
  private final NumberPrefixes prefixes;
  private final Abbreviations abbreviations;
  private final TaiwanBodies taiwan;

  /** Over {@link Gazetteer#standard()}. */
  public RegionFinder() {
    this(Gazetteer.standard());
  }

  public RegionFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.scanner = new Scanner(gazetteer);
    this.resolver = new Resolver(gazetteer);
    this.prefixes = new NumberPrefixes(gazetteer);
    this.abbreviations = new Abbreviations(gazetteer);
    this.taiwan = new TaiwanBodies(gazetteer);
  }

  /**
   * Each region once, in the order of first mention, with the words that name it first; all have
   * the role {@code MENTIONED}. The code is GB/T 2260; an area without one has the code of the
   * region it lies in and its own name.
   */
  public List<RegionMention> find(Passage passage) {
    Map<String, RegionMention> distinct = new LinkedHashMap<>();
    for (Resolved found : all(passage.unmasked())) {
      Region region = found.region();
      String name = gazetteer.fullName(region.code());
      distinct.computeIfAbsent(
          region.code(),
          code ->
              new RegionMention(
                  region.officialCode(),
                  name,
                  RegionRole.MENTIONED,
                  passage.quote(found.start(), found.end())));
    }
    return List.copyOf(distinct.values());
  }

  private List<Resolved> all(String text) {
    List<Resolved> named = resolver.resolve(text, scanner.scan(text));
    List<Resolved> kept = new ArrayList<>();
    int deniedUpTo = -1;
    for (Resolved found : named) {
      boolean denied =
          Denials.deny(text, found.start(), found.end())
              || deniedUpTo >= 0 && isJoint(text, deniedUpTo, found.start());
      if (denied) {
        deniedUpTo = found.end();
      } else {
        kept.add(found);
      }
    }
    kept.addAll(prefixes.find(text, named));
    kept.addAll(abbreviations.find(text));
    kept.addAll(taiwan.find(text));
    kept.sort(Comparator.comparingInt(Resolved::start));
    return kept;
  }

  private static boolean isJoint(String text, int from, int to) {
    return to >= from
        && to - from <= 4
        && List.of("", "、", "和", "或", "与", "及", " or ", " and ").contains(text.substring(from, to));
  }
}
