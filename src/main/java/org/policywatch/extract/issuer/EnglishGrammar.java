package org.policywatch.extract.issuer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policywatch.region.Level;
import org.policywatch.region.Region;
import org.policywatch.text.WordTrie;
import org.policywatch.text.WordTrie.Match;

/**
 * English names of organs: a national body, or a place or level before or after what it is (Jiangsu
 * Provincial Development and Reform Commission, Department of Finance of Anhui Province).
 */
final class EnglishGrammar {
  private static final int DEEPEST = 3;
  private static final int MOST_CAPITALS = 8;

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

  /** Words that only fill between place and body. */
  private static final Set<String> KINDS = Set.of("province", "municipality", "region", "region's", "new", "area", "sar");

  private static final Map<String, String> HEADS =
      Map.of(
          "department", "厅",
          "bureau", "局",
          "commission", "委员会",
          "committee", "委员会",
          "office", "办公室",
          "administration", "局",
          "authority", "局");

  private static final Set<String> NOT_GOVERNMENT =
      Set.of(
          "work", "procurement", "fund", "funds", "bond", "bonds", "website", "subsidies", "subsidy",
          "departments", "agencies", "spending", "investment", "services", "service", "debt", "data",
          "officials", "official", "support", "grants", "guidance", "portal");

  private final WordTrie<String> national;
  private final Places places;
  private final WordTrie<String> topics;

  EnglishGrammar(WordTrie<String> national, Places places, WordTrie<String> topics) {
    this.national = national;
    this.places = places;
    this.topics = topics;
  }

  /** The organ whose name starts at the word at {@code at}; null when none does. */
  @Nullable Organ at(String text, int at) {
    return organ(text, at, DEEPEST);
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
      if (Places.isEdge(text, match.end())) {
        return Organ.national(at, match.end(), match.value());
      }
    }
    return null;
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

  private @Nullable Organ qualified(
      String text, int at, Match<List<Region>> place, int depth) {
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
    String plain = word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    if (!lower(plain).equals("government")) {
      return null;
    }
    int end = at + plain.length();
    if (NOT_GOVERNMENT.contains(lower(word(text, skipBlank(text, end))))) {
      return null;
    }
    return whole(text, new Organ(start, end, head.place(), head.level(), "人民政府", false), head, depth);
  }

  private @Nullable Organ party(String text, int start, Head head, int depth) {
    for (String party : List.of("party committee", "communist party committee", "cpc committee")) {
      if (text.regionMatches(true, head.from(), party, 0, party.length())) {
        int end = head.from() + party.length();
        return whole(text, new Organ(start, end, head.place(), head.level(), "委员会", false), head, depth);
      }
    }
    return null;
  }

  private @Nullable Organ committee(String text, int start, Head head) {
    for (String kind : List.of("administrative committee", "management committee", "administration committee")) {
      if (text.regionMatches(true, head.from(), kind, 0, kind.length())) {
        int end = head.from() + kind.length();
        Organ organ = new Organ(start, end, head.place(), head.level(), "管理委员会", false);
        return head.isEmpty() ? ofZone(text, organ) : organ;
      }
    }
    return null;
  }

  /** The administrative committee of Somewhere High-Tech Zone. */
  private @Nullable Organ ofZone(String text, Organ organ) {
    if (!text.startsWith(" of ", organ.end())) {
      return null;
    }
    int from = skipThe(text, organ.end() + 4);
    int end = capitals(text, from);
    if (end == from) {
      return null;
    }
    Region zone =
        places.at(text, from).stream()
            .filter(match -> match.end() == end)
            .map(match -> match.value().getFirst())
            .findFirst()
            .orElse(null);
    return zone == null ? organ.with(end, "") : organ.in(zone, end);
  }

  private @Nullable Organ department(String text, int start, Head head, int depth) {
    int from = head.from();
    String first = plainWord(text, from);
    String head1 = HEADS.get(lower(first));
    if (head1 != null && text.startsWith(" of ", from + first.length())) {
      int topicFrom = skipThe(text, from + first.length() + 4);
      Match<String> topic = topic(text, topicFrom);
      int end = topic == null ? capitals(text, topicFrom) : topic.end();
      boolean named = topic != null || end > topicFrom && Character.isUpperCase(first.charAt(0));
      String core = topic == null ? "" : core(topic.value(), lower(first), head);
      return named && places.at(text, topicFrom).isEmpty()
          ? whole(text, new Organ(start, end, head.place(), head.level(), core, false), head, depth)
          : null;
    }
    return topicFirst(text, start, head, depth);
  }

  private @Nullable Organ topicFirst(String text, int start, Head head, int depth) {
    int from = head.from();
    Match<String> topic = topic(text, from);
    int topicEnd = topic != null ? topic.end() : head.isEmpty() ? from : capitals(text, from);
    int at = skipBlank(text, topicEnd);
    String word = plainWord(text, at);
    if (topic == null) {
      return capitalised(text, start, head, topicEnd);
    }
    if (!HEADS.containsKey(lower(word))) {
      return null;
    }
    int end = at + word.length();
    String core = core(topic.value(), lower(word), head);
    return whole(text, new Organ(start, end, head.place(), head.level(), core, false), head, depth);
  }

  /** Words we do not know, with capitals, that end in Bureau and the like after a level. */
  private static @Nullable Organ capitalised(String text, int start, Head head, int end) {
    if (head.level() == null || end <= head.from()) {
      return null;
    }
    String last = text.substring(text.lastIndexOf(' ', end - 1) + 1, end);
    boolean body = HEADS.containsKey(lower(last)) && end - last.length() > head.from();
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

  private static int kindEnd(String text, int end) {
    for (String kind : List.of("Province", "City", "Municipality", "District", "province", "city")) {
      if (text.startsWith(" " + kind, end) && Places.isEdge(text, end + 1 + kind.length())) {
        return end + 1 + kind.length();
      }
    }
    return end;
  }

  private String core(String topic, String head, Head before) {
    if (topic.equals("网络安全和信息化")) {
      return head.equals("commission") ? "委网络安全和信息化委员会" : "委网络安全和信息化委员会办公室";
    }
    boolean city =
        before.level() == Level.PREFECTURE
            || before.level() == Level.COUNTY
            || before.place() != null && before.place().name().endsWith("市");
    String end = HEADS.getOrDefault(head, "");
    return topic + (city && head.equals("department") ? "局" : end);
  }

  private @Nullable Match<String> topic(String text, int from) {
    StringBuilder near = new StringBuilder();
    for (int i = from; i < Math.min(text.length(), from + 80); i++) {
      char c = text.charAt(i);
      near.append(c == '&' ? '&' : Character.toLowerCase(c));
    }
    for (Match<String> match : topics.at(near.toString(), 0)) {
      if (Places.isEdge(near.toString(), match.end())) {
        return new Match<>(from, from + match.end(), match.value());
      }
    }
    return null;
  }

  /** The end of a run of words with capitals, "and" and "of" between them. */
  private static int capitals(String text, int from) {
    int end = from;
    int at = from;
    for (int i = 0; i < MOST_CAPITALS; i++) {
      String word = plainWord(text, at);
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      if (!capital && !(i > 0 && (word.equals("and") || word.equals("of")))) {
        break;
      }
      end = capital ? at + word.length() : end;
      if (at + word.length() >= text.length() || text.charAt(at + word.length()) != ' ') {
        break;
      }
      at += word.length() + 1;
    }
    return end;
  }

  private static int skipThe(String text, int at) {
    return text.startsWith("the ", at) ? at + 4 : at;
  }

  private static int skipBlank(String text, int at) {
    return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
  }

  private static String plainWord(String text, int at) {
    String word = word(text, at);
    return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
  }

  private static String word(String text, int from) {
    int at = from;
    while (at < text.length() && at < from + 30 && isWordPart(text.charAt(at))) {
      at++;
    }
    return from >= text.length() ? "" : text.substring(from, at);
  }

  private static boolean isWordPart(char c) {
    return c < 0x250 && Character.isLetter(c) || c == '\'' || c == '’' || c == '-';
  }

  private static String lower(String word) {
    return word.replace('’', '\'').toLowerCase(java.util.Locale.ROOT);
  }
}
