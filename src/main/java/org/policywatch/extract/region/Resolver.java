package org.policywatch.extract.region;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policywatch.extract.region.Sense.Strength;
import org.policywatch.region.Gazetteer;
import org.policywatch.region.Level;
import org.policywatch.region.Region;
import org.policywatch.text.WordTable;

/** Decides what each name stands for, by the company it keeps. */
final class Resolver {
  private static final List<String> JOINTS =
      List.of("、", "和", "与", "及", "以及", ",", ", ", " and ", ", and ", "/");

  private final Gazetteer gazetteer;
  private final Set<String> acts = Set.copyOf(WordTable.lines(RegionFinder.class, "acts.txt"));

  Resolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** A name and the one region it stands for. */
  record Resolved(int start, int end, Region region) {}

  List<Resolved> resolve(String text, List<Occurrence> occurrences) {
    Set<String> sure = new HashSet<>();
    for (Occurrence occurrence : occurrences) {
      if (occurrence.senses().size() == 1 && occurrence.has(Strength.STRONG)) {
        sure.add(occurrence.senses().getFirst().region().code());
      }
    }
    List<Resolved> resolved = new ArrayList<>();
    for (int i = 0; i < occurrences.size(); i++) {
      Occurrence occurrence = occurrences.get(i);
      if (!occurrence.has(Strength.WARY) || isBelieved(text, occurrences, i, sure)) {
        choose(occurrence, resolved, sure, isAmongCities(text, occurrences, i))
            .ifPresent(
                region -> resolved.add(new Resolved(occurrence.start(), occurrence.end(), region)));
      }
    }
    return resolved;
  }

  private boolean isBelieved(String text, List<Occurrence> all, int index, Set<String> sure) {
    Occurrence occurrence = all.get(index);
    boolean known =
        occurrence.senses().stream()
            .map(sense -> sense.region().code())
            .anyMatch(
                code ->
                    sure.contains(code)
                        || gazetteer.ancestors(code).stream()
                            .anyMatch(above -> sure.contains(above.code())));
    return known
        || index > 0 && joined(text, all.get(index - 1), occurrence)
        || index > 0 && isInside(all.get(index - 1), occurrence)
        || index + 1 < all.size() && joined(text, occurrence, all.get(index + 1))
        || acts(text, occurrence);
  }

  /** 吉林四平: a city right behind its province. */
  private boolean isInside(Occurrence left, Occurrence right) {
    return left.end() == right.start()
        && right.senses().stream()
            .flatMap(sense -> gazetteer.ancestors(sense.region().code()).stream())
            .anyMatch(
                above ->
                    left.senses().stream()
                        .anyMatch(sense -> sense.region().code().equals(above.code())));
  }

  /** 长春、吉林两市: among cities the name is that of the city. */
  private static boolean isAmongCities(String text, List<Occurrence> all, int index) {
    Occurrence occurrence = all.get(index);
    boolean heads = index + 1 < all.size() && all.get(index + 1).start() == occurrence.end();
    if (heads || occurrence.senses().size() < 2) {
      return false;
    }
    boolean city = false;
    for (int i = Math.max(0, index - 1); i <= Math.min(index + 1, all.size() - 1); i++) {
      Occurrence beside = all.get(i);
      boolean near =
          i < index ? joined(text, beside, occurrence) : joined(text, occurrence, beside);
      if (i != index && near) {
        Region region = beside.senses().getFirst().region();
        boolean province = region.level() == Level.PROVINCE && !region.name().endsWith("市");
        if (province || beside.senses().size() > 1) {
          return false;
        }
        city |= region.level() == Level.PREFECTURE;
      }
    }
    return city;
  }

  private static boolean joined(String text, Occurrence left, Occurrence right) {
    int length = right.start() - left.end();
    return length > 0 && length <= 6 && JOINTS.contains(text.substring(left.end(), right.start()));
  }

  /** A clause that begins with the name and goes on as governments do. */
  private boolean acts(String text, Occurrence occurrence) {
    int before = occurrence.start() - 1;
    boolean opens = before < 0 || !Character.isLetterOrDigit(text.charAt(before));
    return opens && acts.stream().anyMatch(act -> text.startsWith(act, occurrence.end()));
  }

  private Optional<Region> choose(
      Occurrence occurrence, List<Resolved> before, Set<String> sure, boolean amongCities) {
    List<Region> regions = occurrence.senses().stream().map(Sense::region).distinct().toList();
    if (regions.size() == 1) {
      return Optional.of(regions.getFirst());
    }
    Optional<Region> province =
        regions.stream().filter(region -> region.level() == Level.PROVINCE).findFirst();
    if (province.isPresent()) {
      Optional<Region> city =
          regions.stream().filter(region -> region.level() == Level.PREFECTURE).findFirst();
      return amongCities && city.isPresent() ? city : province;
    }
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - 50); i--) {
      String above = before.get(i).region().code();
      Optional<Region> inside =
          regions.stream().filter(region -> gazetteer.within(region.code(), above)).findFirst();
      if (inside.isPresent()) {
        return inside;
      }
    }
    Optional<Region> anywhere =
        regions.stream()
            .filter(
                region ->
                    gazetteer.ancestors(region.code()).stream()
                        .anyMatch(above -> sure.contains(above.code())))
            .findFirst();
    return anywhere.isPresent() ? anywhere : byRank(regions);
  }

  /** Cities go before districts, districts of great cities before others; else nobody knows. */
  private Optional<Region> byRank(List<Region> regions) {
    Optional<Region> city =
        regions.stream().filter(region -> region.level() == Level.PREFECTURE).findFirst();
    Optional<Region> municipal =
        regions.stream()
            .filter(region -> region.parent() != null && region.parent().endsWith("0000"))
            .findFirst();
    List<Region> prominent = regions.stream().filter(Region::isProminent).toList();
    return city.isPresent()
        ? city
        : prominent.size() == 1 ? Optional.of(prominent.getFirst()) : municipal;
  }
}
