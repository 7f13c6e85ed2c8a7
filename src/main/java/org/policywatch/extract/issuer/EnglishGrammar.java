package org.policywatch.extract.issuer;

import static org.policywatch.extract.issuer.EnglishWords.capitals;
import static org.policywatch.extract.issuer.EnglishWords.kindEnd;
import static org.policywatch.extract.issuer.EnglishWords.lower;
import static org.policywatch.extract.issuer.EnglishWords.plainWord;
import static org.policywatch.extract.issuer.EnglishWords.skipBlank;
import static org.policywatch.extract.issuer.EnglishWords.skipThe;
import static org.policywatch.extract.issuer.EnglishWords.word;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
  private static final String CONGRESS = "人民代表大会常务委员会";

  private static final Map<String, Level> LEVELS =
      Map.ofEntries(
          Map.entry("provincial", Level.PROVINCE),
          Map.entry("province's", Level.PROVINCE),
          Map.entry("autonomous", Level.PROVINCE),
          Map.entry("regional", Level.PROVINCE),
          Map.entry("municipal", Level.PREFECTURE),
          Map.entry("city", Level.PREFECTURE),
          Map.entry("city's", Level.PREFECTURE),
          Map.entry("district", Level.COUNTY),
          Map.entry("district's", Level.COUNTY),
          Map.entry("county", Level.COUNTY),
          Map.entry("county's", Level.COUNTY));

  /** The first words of bodies without a topic. */
  private static final Set<String> OPENERS =
      Set.of(
          "general",
          "office",
          "people's",
          "government",
          "government's",
          "standing",
          "party",
          "communist",
          "cpc",
          "administrative",
          "management",
          "administration");

  /** Words that only fill between place and body. */
  private static final Set<String> KINDS =
      Set.of("province", "municipality", "region", "region's", "new", "area", "sar");

  private static final Set<String> NOT_GOVERNMENT =
      Set.of(
          "work",
          "procurement",
          "fund",
          "funds",
          "bond",
          "bonds",
          "website",
          "subsidies",
          "subsidy",
          "departments",
          "agencies",
          "spending",
          "investment",
          "services",
          "service",
          "debt",
          "data",
          "officials",
          "official",
          "support",
          "grants",
          "guidance",
          "portal");

  private final WordTrie<String> national;
  private final Places places;
  private final EnglishTopics topics;

  /** The first words of all that is no national body and no place. */
  private final Set<String> openers = new HashSet<>(OPENERS);

  private final WordStarts openerStarts = new WordStarts();

  EnglishGrammar(WordTrie<String> national, Places places, EnglishTopics topics) {
    this.national = national;
    this.places = places;
    this.topics = topics;
    openers.addAll(topics.firstWords());
    openers.addAll(LEVELS.keySet());
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
    if (!text.startsWith("central bank", match.start())) {
      return true;
    }
    boolean definite =
        text.startsWith("the ", match.start() - 4) || text.startsWith("The ", match.start() - 4);
    return definite && !text.startsWith(" digital", match.end());
  }

  private @Nullable Organ local(String text, int at, int depth) {
    Head head = new Head(null, null, at);
    Organ bare = body(text, at, head, depth);
    if (bare != null) {
      return bare;
    }
    for (Match<List<Region>> match : places.at(text, at)) {
      if (Places.isEdge(text, match.end())) {
        Organ organ = qualified(text, at, match, depth);
        if (organ != null) {
          return organ;
        }
      }
    }
    Head level = levels(text, head);
    return level.from() == at ? null : body(text, at, level, depth);
  }

  private @Nullable Organ qualified(String text, int at, Match<List<Region>> place, int depth) {
    int from = place.end();
    if (text.startsWith("'s", from) || text.startsWith("’s", from)) {
      from += 2;
    }
    Head head = levels(text, new Head(place.value().getFirst(), null, skipBlank(text, from)));
    return body(text, at, head, depth);
  }

  /** What stands before the body: a place, a level, and where the body starts. */
  private record Head(@Nullable Region place, @Nullable Level level, int from) {
    boolean isEmpty() {
      return place == null && level == null;
    }

    /** Cities have bureaus where provinces have departments. */
    boolean isCity() {
      return level == Level.PREFECTURE
          || level == Level.COUNTY
          || place != null && place.name().endsWith("市");
    }
  }

  private Head levels(String text, Head head) {
    Head at = head;
    for (int i = 0; i < 3; i++) {
      String word = lower(word(text, at.from()));
      Level level = LEVELS.get(word);
      if (level == null && !(KINDS.contains(word) && !at.isEmpty())) {
        break;
      }
      int next = skipBlank(text, at.from() + word.length());
      at = new Head(at.place(), level == null ? at.level() : level, next);
    }
    return at;
  }

  private @Nullable Organ body(String text, int start, Head head, int depth) {
    int from = head.from();
    String word = lower(word(text, from));
    if (word.equals("general") || word.equals("office")) {
      Organ office = officeOf(text, start, head, depth);
      if (office != null) {
        return office;
      }
    }
    Organ organ = government(text, start, head, depth);
    if (organ == null) {
      organ = congress(text, start, head, depth);
    }
    if (organ == null) {
      organ = party(text, start, head, depth);
    }
    if (organ == null) {
      organ = committee(text, start, head);
    }
    if (organ == null) {
      organ = department(text, start, head, depth);
    }
    return organ == null ? null : withOffice(text, organ);
  }

  /** Beijing municipal government's General Office. */
  private Organ withOffice(String text, Organ organ) {
    int from = organ.end();
    if (text.startsWith("'s", from) || text.startsWith("’s", from)) {
      from += 2;
    }
    for (String office : List.of(" general office", " General Office")) {
      if (text.startsWith(office, from)) {
        return organ.with(from + office.length(), organ.core() + "办公厅");
      }
    }
    return organ;
  }

  private @Nullable Organ officeOf(String text, int start, Head head, int depth) {
    boolean general = text.regionMatches(true, head.from(), "general office of ", 0, 18);
    boolean plain = text.regionMatches(true, head.from(), "office of ", 0, 10);
    if (!general && !plain) {
      return null;
    }
    int from = skipThe(text, head.from() + (general ? 18 : 10));
    Organ whose = organ(text, from, depth - 1);
    return whose == null
        ? null
        : new Organ(
            start,
            whose.end(),
            whose.place() == null ? head.place() : whose.place(),
            whose.level() == null ? head.level() : whose.level(),
            whose.core().isEmpty() ? "" : whose.core() + (general ? "办公厅" : "办公室"),
            whose.national());
  }

  private @Nullable Organ government(String text, int start, Head head, int depth) {
    int at = head.from();
    for (String people : List.of("people's ", "People's ", "people’s ", "People’s ")) {
      if (text.startsWith(people, at)) {
        at += people.length();
        break;
      }
    }
    String word = word(text, at);
    String plain =
        word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    if (!lower(plain).equals("government")) {
      return null;
    }
    int end = at + plain.length();
    if (NOT_GOVERNMENT.contains(lower(word(text, skipBlank(text, end))))) {
      return null;
    }
    return whole(
        text, new Organ(start, end, head.place(), head.level(), "人民政府", false), head, depth);
  }

  /** Standing Committee of the X People's Congress, and X People's Congress Standing Committee. */
  private @Nullable Organ congress(String text, int start, Head head, int depth) {
    int from = head.from();
    String standing = "standing committee of ";
    if (text.regionMatches(true, from, standing, 0, standing.length())) {
      Organ whose = organ(text, skipThe(text, from + standing.length()), depth - 1);
      boolean congress = whose != null && whose.core().equals("人民代表大会");
      return congress
          ? new Organ(start, whose.end(), whose.place(), whose.level(), CONGRESS, false)
          : null;
    }
    String people = "people's congress";
    if (!lower(text.substring(from, Math.min(text.length(), from + people.length())))
        .equals(people)) {
      return null;
    }
    int end = from + people.length();
    boolean committee = text.regionMatches(true, end, " standing committee", 0, 19);
    int whole = committee ? end + 19 : end;
    String core = committee ? CONGRESS : "人民代表大会";
    return whole(
        text, new Organ(start, whole, head.place(), head.level(), core, false), head, depth);
  }

  private @Nullable Organ party(String text, int start, Head head, int depth) {
    for (String party : List.of("party committee", "communist party committee", "cpc committee")) {
      if (text.regionMatches(true, head.from(), party, 0, party.length())) {
        int end = head.from() + party.length();
        return whole(
            text, new Organ(start, end, head.place(), head.level(), "委员会", false), head, depth);
      }
    }
    return null;
  }

  private @Nullable Organ committee(String text, int start, Head head) {
    for (String kind :
        List.of("administrative committee", "management committee", "administration committee")) {
      if (text.regionMatches(true, head.from(), kind, 0, kind.length())) {
        int end = head.from() + kind.length();
        Organ organ = new Organ(start, end, head.place(), head.level(), "管理委员会", false);
        return head.isEmpty() ? ofZone(text, organ) : organ;
      }
    }
    return head.place() == null ? null : zoneCommittee(text, start, head);
  }

  /** Suzhou High-Tech Zone Administrative Committee; Qianhai Authority. */
  private static @Nullable Organ zoneCommittee(String text, int start, Head head) {
    int end = capitals(text, head.from());
    String words = text.substring(head.from(), end);
    boolean zone =
        words.endsWith(" Administrative Committee")
            || words.endsWith(" Management Committee")
            || words.equals("Authority");
    return zone ? new Organ(start, end, head.place(), head.level(), "", false) : null;
  }

  /**
   * The administrative committee of Somewhere High-Tech Zone, which keeps its English name: zones
   * are too many to know what each is called in Chinese.
   */
  private static @Nullable Organ ofZone(String text, Organ organ) {
    if (!text.startsWith(" of ", organ.end())) {
      return null;
    }
    int from = skipThe(text, organ.end() + 4);
    int end = capitals(text, from);
    if (end == from) {
      return null;
    }
    return organ.with(end, "");
  }

  private @Nullable Organ department(String text, int start, Head head, int depth) {
    int from = head.from();
    String first = plainWord(text, from);
    if (EnglishTopics.isHead(lower(first)) && text.startsWith(" of ", from + first.length())) {
      int topicFrom = skipThe(text, from + first.length() + 4);
      Match<String> topic = topics.at(text, topicFrom);
      int end = topic == null ? capitals(text, topicFrom) : topic.end();
      boolean named = topic != null || end > topicFrom && Character.isUpperCase(first.charAt(0));
      String core =
          topic == null ? "" : EnglishTopics.core(topic.value(), lower(first), head.isCity());
      return named && places.at(text, topicFrom).isEmpty()
          ? whole(text, new Organ(start, end, head.place(), head.level(), core, false), head, depth)
          : null;
    }
    return topicFirst(text, start, head, depth);
  }

  private @Nullable Organ topicFirst(String text, int start, Head head, int depth) {
    int from = head.from();
    Match<String> topic = topics.at(text, from);
    int topicEnd = topic != null ? topic.end() : head.isEmpty() ? from : capitals(text, from);
    int at = skipBlank(text, topicEnd);
    String word = plainWord(text, at);
    if (topic == null) {
      return capitalised(text, start, head, topicEnd);
    }
    if (!EnglishTopics.isHead(lower(word))) {
      return null;
    }
    int end = at + word.length();
    String core = EnglishTopics.core(topic.value(), lower(word), head.isCity());
    return whole(text, new Organ(start, end, head.place(), head.level(), core, false), head, depth);
  }

  /** Words we do not know, with capitals, that end in Bureau and the like after a level. */
  private static @Nullable Organ capitalised(String text, int start, Head head, int end) {
    if (head.level() == null || end <= head.from()) {
      return null;
    }
    String last = text.substring(text.lastIndexOf(' ', end - 1) + 1, end);
    boolean body = EnglishTopics.isHead(lower(last)) && end - last.length() > head.from();
    return body ? new Organ(start, end, head.place(), head.level(), "", false) : null;
  }

  /** With the place that follows; without any place or level, null. */
  private @Nullable Organ whole(String text, Organ organ, Head head, int depth) {
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
    boolean party = whose != null && whose.core().equals("委员会");
    return party
        ? new Organ(organ.start(), whose.end(), whose.place(), whose.level(), organ.core(), false)
        : null;
  }
}
