package org.policywatch.extract.issuer;

import static org.policywatch.extract.issuer.EnglishWords.capitals;
import static org.policywatch.extract.issuer.EnglishWords.lower;
import static org.policywatch.extract.issuer.EnglishWords.plainWord;
import static org.policywatch.extract.issuer.EnglishWords.skipBlank;
import static org.policywatch.extract.issuer.EnglishWords.skipThe;
import static org.policywatch.extract.issuer.EnglishWords.word;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** English bodies without a topic: governments, people's congresses, courts, committees. */
final class EnglishBodies {
  static final String CONGRESS = "人民代表大会";
  static final String STANDING = "人民代表大会常务委员会";
  static final String PARTY = "委员会";

  /** Courts and procuratorates by the words behind the place, small letters. */
  private static final Map<String, String> COURTS =
      Map.of(
          "high people's court", "高级人民法院",
          "higher people's court", "高级人民法院",
          "intermediate people's court", "中级人民法院",
          "people's court", "人民法院",
          "people's procuratorate", "人民检察院");

  private static final String STANDING_BEHIND = " standing committee";

  /** What makes government part of another word. */
  private static final Set<String> NOT_GOVERNMENT =
      Set.of(
          ("work procurement fund funds bond bonds website subsidies subsidy departments agencies"
                  + " spending investment services service debt data officials official support grants guidance portal")
              .split(" "));

  private EnglishBodies() {}

  /** The government, congress, court or Party committee that the body is; null when it is none. */
  static @Nullable Organ of(EnglishHead head) {
    Organ organ = government(head);
    organ = organ == null ? congress(head) : organ;
    organ = organ == null ? court(head) : organ;
    return organ == null ? party(head) : organ;
  }

  private static @Nullable Organ government(EnglishHead head) {
    String text = head.text();
    int at = head.from();
    for (String people : List.of("people's ", "People's ", "people’s ", "People’s ")) {
      if (text.startsWith(people, at)) {
        at += people.length();
        break;
      }
    }
    String word = plainWord(text, at);
    int end = at + word.length();
    boolean is =
        lower(word).equals("government")
            && !NOT_GOVERNMENT.contains(lower(word(text, skipBlank(text, end))));
    return is ? head.organ(end, "人民政府") : null;
  }

  private static @Nullable Organ congress(EnglishHead head) {
    String people = "people's congress";
    if (!head.begins(people) && !head.begins("people’s congress")) {
      return null;
    }
    int end = head.from() + people.length();
    boolean standing =
        head.text().regionMatches(true, end, STANDING_BEHIND, 0, STANDING_BEHIND.length());
    return standing
        ? head.organ(end + STANDING_BEHIND.length(), STANDING)
        : head.organ(end, CONGRESS);
  }

  /** No court is told by its level alone. */
  private static @Nullable Organ court(EnglishHead head) {
    if (head.place() == null) {
      return null;
    }
    for (Map.Entry<String, String> court : COURTS.entrySet()) {
      String words = court.getKey();
      if (head.begins(words) || head.begins(words.replace('\'', '’'))) {
        return head.organ(head.from() + words.length(), court.getValue());
      }
    }
    return null;
  }

  private static @Nullable Organ party(EnglishHead head) {
    for (String party : List.of("party committee", "communist party committee", "cpc committee")) {
      if (head.begins(party)) {
        return head.organ(head.from() + party.length(), PARTY);
      }
    }
    return null;
  }

  /** The committee of a zone that the body is; null when it is none. */
  static @Nullable Organ zone(EnglishHead head) {
    for (String kind :
        List.of("administrative committee", "management committee", "administration committee")) {
      if (head.begins(kind)) {
        Organ organ = head.organ(head.from() + kind.length(), "管理委员会");
        return head.isEmpty() ? ofZone(head.text(), organ) : organ;
      }
    }
    return head.place() == null ? null : namedZone(head);
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
    return end == from ? null : organ.with(end, "");
  }

  /** Suzhou High-Tech Zone Administrative Committee; Qianhai Authority. */
  private static @Nullable Organ namedZone(EnglishHead head) {
    int end = capitals(head.text(), head.from());
    String words = head.text().substring(head.from(), end);
    boolean zone =
        words.endsWith(" Administrative Committee")
            || words.endsWith(" Management Committee")
            || words.equals("Authority");
    return zone ? head.organ(end, "") : null;
  }
}
