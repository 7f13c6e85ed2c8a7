package org.policywatch.extract.issuer;

import static org.policywatch.extract.issuer.EnglishWords.kindEnd;
import static org.policywatch.extract.issuer.EnglishWords.lower;
import static org.policywatch.extract.issuer.EnglishWords.plainWord;
import static org.policywatch.extract.issuer.EnglishWords.skipBlank;
import static org.policywatch.extract.issuer.EnglishWords.skipPossessive;
import static org.policywatch.extract.issuer.EnglishWords.skipThe;
import static org.policywatch.extract.issuer.EnglishWords.word;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.WordSet;
import org.policywatch.region.Level;
import org.policywatch.region.Region;
import org.policywatch.text.WordStarts;
import org.policywatch.text.WordTrie;
import org.policywatch.text.WordTrie.Match;

/**
 * English names of organs: a national body, or a place or level before or after what it is (Jiangsu
 * Provincial Development and Reform Commission, Department of Finance of Anhui Province).
 */
final class EnglishGrammar {
  private static final int DEEPEST = 3;

  /** Hong Kong's SFC is a body; elsewhere it is the finance of supply chains. */
  private static final String SFC = "SFC";

  private static final WordSet HONG_KONG = WordSet.of("Hong_Kong Hong_Kong's Hong_Kong’s HK HK's");

  /** The first words of bodies without a topic. */
  private static final Set<String> OPENERS =
      Set.of(
          ("general office people's government government's standing party communist"
                  + " cpc administrative management administration")
              .split(" "));

  private final WordTrie<String> national;
  private final Places places;
  private final EnglishDepartments departments;

  /** The first words of all that is no national body and no place. */
  private final Set<String> openers = new HashSet<>(OPENERS);

  private final WordStarts openerStarts = new WordStarts();

  EnglishGrammar(WordTrie<String> national, Places places, EnglishTopics topics) {
    this.national = national;
    this.places = places;
    this.departments = new EnglishDepartments(topics, places);
    openers.addAll(topics.firstWords());
    openers.addAll(EnglishHead.levelWords());
    openers.forEach(openerStarts::add);
  }

  /** The organ whose name starts at the word at {@code at}; null when none does. */
  @Nullable Organ at(String text, int at) {
    return mayStart(text, at) ? organ(text, at, DEEPEST) : null;
  }

  private boolean mayStart(String text, int at) {
    return national.mayStartAt(text, at)
        || places.mayStartAt(text, at)
        || openerStarts.mayBe(small(text, at), small(text, at + 1), small(text, at + 2))
            && openers.contains(lower(word(text, at)));
  }

  private static char small(String text, int at) {
    char c = at < text.length() ? text.charAt(at) : ' ';
    return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
  }

  private @Nullable Organ organ(String text, int at, int depth) {
    if (depth == 0 || at >= text.length()) {
      return null;
    }
    Organ national = national(text, at);
    Organ local = local(text, at, depth);
    return local == null || national != null && national.end() >= local.end() ? national : local;
  }

  private @Nullable Organ national(String text, int at) {
    for (Match<String> match : national.at(text, at)) {
      if (Places.isEdge(text, match.end()) && isChinas(text, match)) {
        return withOffice(text, Organ.national(at, match.end(), match.value()));
      }
    }
    return null;
  }

  /** "The central bank" of a Chinese text is China's; the digital currency of one is nobody's. */
  private static boolean isChinas(String text, Match<String> match) {
    if (text.startsWith(SFC, match.start())) {
      return HONG_KONG.startBefore(text, match.start() - 1) >= 0;
    }
    if (!text.startsWith("central bank", match.start())) {
      return true;
    }
    boolean definite =
        text.startsWith("the ", match.start() - 4) || text.startsWith("The ", match.start() - 4);
    return definite && !text.startsWith(" digital", match.end());
  }

  private @Nullable Organ local(String text, int at, int depth) {
    EnglishHead none = EnglishHead.none(text, at);
    Organ bare = body(none, depth);
    if (bare != null) {
      return bare;
    }
    for (Match<List<Region>> place : places.at(text, at)) {
      if (Places.isEdge(text, place.end())) {
        int from = skipBlank(text, skipPossessive(text, place.end()));
        Organ organ = body(none.with(place.value().getFirst(), from).withLevels(), depth);
        if (organ != null) {
          return organ;
        }
      }
    }
    EnglishHead level = none.withLevels();
    return level.isEmpty() ? null : body(level, depth);
  }

  private @Nullable Organ body(EnglishHead head, int depth) {
    Organ office = officeOf(head, depth);
    if (office != null) {
      return office;
    }
    Organ organ = whole(EnglishBodies.of(head), head, depth);
    if (organ == null) {
      organ = standingCommittee(head, depth);
    }
    if (organ == null) {
      organ = EnglishBodies.zone(head);
    }
    if (organ == null) {
      Organ department = departments.of(head);
      organ = whole(department, head, depth);
      organ = organ == null && isDefinite(head, department) ? department : organ;
    }
    if (organ == null) {
      organ = departments.unknown(head);
    }
    return organ == null ? null : withOffice(head.text(), organ);
  }

  private @Nullable Organ officeOf(EnglishHead head, int depth) {
    String general = "general office of ";
    String plain = "office of ";
    boolean isGeneral = head.begins(general);
    if (!isGeneral && !head.begins(plain)) {
      return null;
    }
    int from = head.from() + (isGeneral ? general : plain).length();
    Organ whose = organ(head.text(), skipThe(head.text(), from), depth - 1);
    return whose == null
        ? null
        : new Organ(
            head.start(),
            whose.end(),
            whose.place() == null ? head.place() : whose.place(),
            whose.level() == null ? head.level() : whose.level(),
            whose.core().isEmpty() ? "" : whose.core() + (isGeneral ? "办公厅" : "办公室"),
            whose.national());
  }

  /** Beijing municipal government's General Office. */
  private static Organ withOffice(String text, Organ organ) {
    int from = skipPossessive(text, organ.end());
    for (String office : List.of(" general office", " General Office")) {
      if (text.startsWith(office, from)) {
        return organ.with(from + office.length(), organ.core() + "办公厅");
      }
    }
    return organ;
  }

  /** Standing Committee of the X People's Congress. */
  private @Nullable Organ standingCommittee(EnglishHead head, int depth) {
    String standing = "standing committee of ";
    if (!head.begins(standing)) {
      return null;
    }
    int from = skipThe(head.text(), head.from() + standing.length());
    Organ whose = organ(head.text(), from, depth - 1);
    return whose != null && whose.core().equals(EnglishBodies.CONGRESS)
        ? whose.from(head.start()).with(whose.end(), EnglishBodies.STANDING)
        : null;
  }

  /** With the place that follows; without any place or level, null. */
  private @Nullable Organ whole(@Nullable Organ organ, EnglishHead head, int depth) {
    if (organ == null) {
      return null;
    }
    String text = head.text();
    if (text.startsWith(" of ", organ.end())) {
      int from = skipThe(text, organ.end() + 4);
      for (Match<List<Region>> match : places.at(text, from)) {
        if (Places.isEdge(text, match.end())) {
          return organ.in(match.value().getFirst(), kindEnd(text, match.end()));
        }
      }
      Organ whose = head.isEmpty() ? wholeOf(text, organ, from, depth - 1) : null;
      if (whose != null) {
        return whose;
      }
    }
    return head.isEmpty() ? null : organ;
  }

  /** "The education department": of the place that the text is about. */
  private static boolean isDefinite(EnglishHead head, @Nullable Organ department) {
    return department != null
        && !department.core().isEmpty()
        && head.isEmpty()
        && head.text().regionMatches(true, head.start() - 4, "the ", 0, 4)
        && !head.text().startsWith(" of ", department.end());
  }

  /** Of the province; of the provincial Party committee. */
  private @Nullable Organ wholeOf(String text, Organ organ, int from, int depth) {
    String word = plainWord(text, from);
    Level level =
        switch (lower(word)) {
          case "province", "region" -> Level.PROVINCE;
          case "city", "municipality" -> Level.PREFECTURE;
          case "district", "county" -> Level.COUNTY;
          default -> null;
        };
    if (level != null) {
      int end = from + word.length();
      return new Organ(organ.start(), end, null, level, organ.core(), false);
    }
    Organ whose = organ(text, from, depth);
    boolean party = whose != null && whose.core().equals(EnglishBodies.PARTY);
    return party ? whose.from(organ.start()).with(whose.end(), organ.core()) : null;
  }
}
