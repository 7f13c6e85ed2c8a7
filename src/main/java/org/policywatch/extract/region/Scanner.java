package org.policywatch.extract.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.region.Sense.Strength;
import org.policywatch.region.Gazetteer;
import org.policywatch.text.WordTrie;
import org.policywatch.text.WordTrie.Match;

/** Finds the names, left to right, longest first, without those that are part of other names. */
final class Scanner {
  /** English words that make a short name the name of a district. */
  private static final Set<String> KINDS =
      Set.of("district", "districts", "county", "counties", "city", "new");

  private static final List<String> APPOSED =
      List.of(
          ", a district of ",
          ", a district in ",
          ", a county in ",
          ", a county of ",
          ", a county-level city in ",
          ", a city in ",
          ", a county-level city of ");

  private static final List<String> ACTS =
      List.of(
          " plans to ",
          " aims to ",
          " intends to ",
          " will ",
          " is to ",
          " hopes to ",
          " seeks to ",
          " pledges to ",
          " vows to ",
          " has pledged to ",
          " has vowed to ",
          " unveiled ");

  private final Gazetteer gazetteer;
  private final WordTrie<List<Sense>> names;
  private final Seams seams = new Seams();
  private final OtherNames others = new OtherNames();

  Scanner(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.names = PlaceNames.of(gazetteer);
  }

  List<Occurrence> scan(String text) {
    List<Occurrence> found = new ArrayList<>();
    int at = names.next(text, 0);
    while (at < text.length()) {
      Step step = step(text, at, found.isEmpty() ? null : found.getLast());
      if (step.found != null) {
        found.add(step.found);
      }
      at = names.next(text, step.next);
    }
    return found;
  }

  private record Step(@Nullable Occurrence found, int next) {}

  private Step step(String text, int at, @Nullable Occurrence previous) {
    for (Match<List<Sense>> match : names.at(text, at)) {
      if (!seams.stands(text, at, match.end())) {
        continue;
      }
      if (match.value().isEmpty()) {
        return new Step(null, match.end());
      }
      int other = others.end(text, at, match.end());
      if (other != OtherNames.NONE) {
        return new Step(null, other);
      }
      List<Sense> senses = supported(text, match, previous);
      if (!senses.isEmpty()) {
        return new Step(new Occurrence(at, match.end(), senses), match.end());
      }
    }
    return new Step(null, at + 1);
  }

  /** The senses without the weak ones that nothing near supports. */
  private List<Sense> supported(
      String text, Match<List<Sense>> match, @Nullable Occurrence previous) {
    boolean chinese = text.charAt(match.start()) >= 0x3400;
    return match.value().stream()
        .filter(
            sense ->
                sense.strength() != Strength.WEAK
                    || (chinese
                        ? supportedInChinese(text, match, sense, previous)
                        : supportedInEnglish(text, match, sense, previous)))
        .toList();
  }

  /** 北京海淀; and 朝阳 in 北京海淀、朝阳. */
  private boolean supportedInChinese(
      String text, Match<List<Sense>> match, Sense sense, @Nullable Occurrence previous) {
    if (previous == null || match.start() - previous.end() > 1) {
      return false;
    }
    if (previous.end() == match.start()) {
      return isAbove(previous, sense);
    }
    boolean joined = "、和与及".indexOf(text.charAt(previous.end())) >= 0;
    return joined
        && previous.senses().stream()
            .anyMatch(
                beside ->
                    beside.region().level() == sense.region().level()
                        && Objects.equals(beside.region().parent(), sense.region().parent()));
  }

  private boolean supportedInEnglish(
      String text, Match<List<Sense>> match, Sense sense, @Nullable Occurrence previous) {
    int end = match.end();
    if (end < text.length() && text.charAt(end) == ' ') {
      int word = end + 1;
      int wordEnd = word;
      while (wordEnd < text.length()
          && wordEnd < word + 9
          && Character.isLetter(text.charAt(wordEnd))) {
        wordEnd++;
      }
      if (KINDS.contains(text.substring(word, wordEnd).toLowerCase(java.util.Locale.ROOT))) {
        return true;
      }
    }
    if (isCity(match, sense) && acts(text, end)
        || APPOSED.stream().anyMatch(apposed -> text.startsWith(apposed, end))) {
      return true;
    }
    if (text.startsWith(", ", end)) {
      return names.at(text, end + 2).stream()
          .flatMap(next -> next.value().stream())
          .anyMatch(above -> isAbove(above, sense));
    }
    if (previous == null || !isAbove(previous, sense)) {
      return false;
    }
    String between = text.substring(previous.end(), Math.max(previous.end(), match.start()));
    return between.equals("'s ") || between.equals("’s ");
  }

  /** The one city of that name. */
  private static boolean isCity(Match<List<Sense>> match, Sense sense) {
    return sense.region().name().endsWith("市")
        && match.value().stream().filter(other -> other.region().name().endsWith("市")).count() == 1;
  }

  /** Kunshan plans to: whoever goes on like that is a government. */
  private static boolean acts(String text, int end) {
    return ACTS.stream().anyMatch(act -> text.startsWith(act, end));
  }

  private boolean isAbove(Occurrence previous, Sense sense) {
    return previous.senses().stream().anyMatch(above -> isAbove(above, sense));
  }

  private boolean isAbove(Sense above, Sense sense) {
    String code = above.region().code();
    return !code.equals(sense.region().code()) && gazetteer.within(sense.region().code(), code);
  }
}
