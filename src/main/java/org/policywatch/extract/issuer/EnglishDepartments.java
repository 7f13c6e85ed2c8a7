package org.policywatch.extract.issuer;

import static org.policywatch.extract.issuer.EnglishWords.capitals;
import static org.policywatch.extract.issuer.EnglishWords.lower;
import static org.policywatch.extract.issuer.EnglishWords.plainWord;
import static org.policywatch.extract.issuer.EnglishWords.skipBlank;
import static org.policywatch.extract.issuer.EnglishWords.skipThe;

import org.jspecify.annotations.Nullable;
import org.policywatch.text.WordTrie.Match;

/** English bodies with a topic: Department of Finance, Finance Bureau. */
final class EnglishDepartments {
  private final EnglishTopics topics;
  private final Places places;

  EnglishDepartments(EnglishTopics topics, Places places) {
    this.topics = topics;
    this.places = places;
  }

  /** The department that the body is; null when it is none. */
  @Nullable Organ of(EnglishHead head) {
    return isKindFirst(head) ? kindFirst(head) : topicFirst(head);
  }

  private static boolean isKindFirst(EnglishHead head) {
    String first = plainWord(head.text(), head.from());
    return EnglishTopics.isHead(lower(first))
        && head.text().startsWith(" of ", head.from() + first.length());
  }

  /** Department of Finance; with capitals, of what we do not know too. */
  private @Nullable Organ kindFirst(EnglishHead head) {
    String text = head.text();
    String first = plainWord(text, head.from());
    int from = skipThe(text, head.from() + first.length() + 4);
    if (!places.at(text, from).isEmpty()) {
      return null;
    }
    Match<String> topic = topics.at(text, from);
    if (topic != null) {
      String core = EnglishTopics.core(topic.value(), lower(first), head.isCity());
      return head.organ(topic.end(), core);
    }
    int end = capitals(text, from);
    return end > from && Character.isUpperCase(first.charAt(0)) ? head.organ(end, "") : null;
  }

  private @Nullable Organ topicFirst(EnglishHead head) {
    Match<String> topic = topics.at(head.text(), head.from());
    if (topic == null) {
      return null;
    }
    int at = skipBlank(head.text(), topic.end());
    String kind = plainWord(head.text(), at);
    int end = at + kind.length();
    if (!EnglishTopics.isHead(lower(kind))) { // Big Data Administration names both
      kind = head.text().substring(head.text().lastIndexOf(' ', topic.end() - 1) + 1, topic.end());
      end = topic.end();
    }
    return EnglishTopics.isHead(lower(kind))
        ? head.organ(end, EnglishTopics.core(topic.value(), lower(kind), head.isCity()))
        : null;
  }

  /** Words we do not know, with capitals, that end in Bureau and the like behind a level. */
  @Nullable Organ unknown(EnglishHead head) {
    String text = head.text();
    if (head.level() == null || isKindFirst(head) || topics.at(text, head.from()) != null) {
      return null;
    }
    int end = capitals(text, head.from());
    String last = text.substring(text.lastIndexOf(' ', end - 1) + 1, end);
    boolean named = EnglishTopics.isHead(lower(last)) && end - last.length() > head.from();
    return named ? head.organ(end, "") : null;
  }
}
