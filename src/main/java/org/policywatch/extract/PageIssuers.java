package org.policywatch.extract;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.issuer.Organs;
import org.policywatch.extract.region.RegionFinder;
import org.policywatch.extract.text.Passage;
import org.policywatch.model.Issuer;
import org.policywatch.model.IssuerMention;
import org.policywatch.region.Gazetteer;
import org.policywatch.region.Level;
import org.policywatch.region.Region;

/** Which bodies issue the document of a page: label table, title, signature, then the text. */
final class PageIssuers {
  private static final Pattern FROM_TITLE =
      Pattern.compile("^(?<who>[\\u3400-\\u9fff、（）() ]{2,80}?)(?:关于|關於|印发|令)");

  /** The subject of a verb of issuing that ends at the document's bracket. */
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?:^|[，,：:\\s])(?<who>[\\u3400-\\u9fff（）()]{2,30}?)(?:日前|近日|今日|今天|昨日|昨天|今年|\\d{1,2}月\\d{1,2}日|\\d{1,2}日|正式|联合|共同|对外|已){0,3}"
              + "(?:印发|发布|出台|公布|下发|推出|制定|發佈|發布|印發)(?:了|实施|并)?[《“\"]?$");

  /** What a body does that issues a policy; who is asked, or asks, issues none. */
  private static final Pattern ISSUES =
      Pattern.compile(
          "印发|发布|出台|公布|下发|推出|制定|提出|明确|部署|批复|通过|启动|发佈|發佈|發布|印發|制訂|訂定|订定|公佈|(?i)\\b(?:issu|releas|publish|unveil|announc"
              + "|launch|adopt|approv|introduc|promulgat|roll|set|plan|draft|said|says|will)");

  /** What is said of a document that has been named. */
  private static final Pattern ISSUED =
      Pattern.compile(
          "(?:印发|发布|出台|公布|下发|制定|发佈|發佈|發布|印發|制訂|公佈)了|(?i)\\b(?:issued|released|published|unveiled|drafted) (?:it|the|its)\\b");

  /** The body that was named first goes on to act. */
  private static final Pattern SAME = Pattern.compile("[该該][局厅廳委办辦部院行会會]");

  private static final Pattern LEARNT = Pattern.compile("(?:处|方面)?(?:获悉|獲悉|了解到|得知|获知)");

  /** So far into a text the body that it is about has been named. */
  private static final int LEAD = 600;

  private final Organs organs;
  private final RegionFinder finder;
  private final Gazetteer gazetteer = Gazetteer.standard();

  PageIssuers(Organs organs, RegionFinder finder) {
    this.organs = organs;
    this.finder = finder;
  }

  /**
   * @param labelled names in the label table
   * @param signature names in the signature block
   */
  List<Issuer> of(KnownDocument document, List<String> labelled, List<String> signature) {
    Region home = document.home();
    if (!labelled.isEmpty()) {
      return named(labelled, home);
    }
    if (document.isDocument()) {
      Matcher who = FROM_TITLE.matcher(document.headline());
      List<Issuer> titled =
          who.find() ? known(List.of(who.group("who").split("[、 ]")), home) : List.of();
      List<Issuer> signed = named(signature, home);
      if (!signed.isEmpty() || !titled.isEmpty()) {
        return titled.size() >= signed.size() ? titled : signed;
      }
    }
    List<IssuerMention> mentions = document.found().issuers();
    return named(fromText(document.text(), mentions, document.title()), home, mentions);
  }

  /**
   * Those that stand in the sentence which names the document, else the region or the zone that is
   * its subject, else those above it, else who is said behind it to have issued it. Without a
   * document: those of the first sentence in which one issues something.
   */
  private List<String> fromText(String text, List<IssuerMention> mentions, @Nullable String title) {
    int place = title == null ? -1 : text.indexOf(title);
    if (place >= 0) {
      int from = sentenceStart(text, place);
      int to = sentenceEnd(text, place + title.length());
      List<String> all = between(mentions, from, to);
      List<String> beside =
          all.size() < 2 || SAME.matcher(text).region(from, to).find()
              ? all
              : between(mentions.stream().filter(m -> !tells(text, m)).toList(), from, to);
      if (!beside.isEmpty()) {
        return beside;
      }
      Matcher subject = SUBJECT.matcher(text.substring(from, place));
      if (subject.find() && startsWithRegion(subject.group("who"))) {
        return List.of(subject.group("who"));
      }
      List<String> above = between(mentions, Math.max(0, place - 400), from);
      return above.isEmpty() ? issuing(text, mentions, to, ISSUED) : above;
    }
    return issuing(text, mentions, 0, ISSUES);
  }

  /** Those of the first sentence behind a place, near the beginning, in which one does so. */
  private static List<String> issuing(
      String text, List<IssuerMention> mentions, int from, Pattern verb) {
    for (IssuerMention mention : mentions) {
      int start = mention.quote().start();
      if (start > from + LEAD) {
        break;
      }
      int end = sentenceEnd(text, start);
      if (start >= from && verb.matcher(text.substring(sentenceStart(text, start), end)).find()) {
        return between(mentions, sentenceStart(text, start), end);
      }
    }
    return List.of();
  }

  /** 记者从市财政局获悉: whom a reporter asked, beside who issued it. */
  private static boolean tells(String text, IssuerMention mention) {
    int end = mention.quote().end();
    boolean from = mention.quote().start() > 0 && text.charAt(mention.quote().start() - 1) == '从';
    return from && LEARNT.matcher(text).region(end, Math.min(text.length(), end + 8)).lookingAt();
  }

  private static List<String> between(List<IssuerMention> mentions, int from, int to) {
    return mentions.stream()
        .filter(m -> m.quote().start() >= from && m.quote().end() <= to)
        .map(m -> m.quote().text())
        .toList();
  }

  private boolean startsWithRegion(String name) {
    return finder.find(Passage.of(name, LocalDate.EPOCH)).stream()
        .anyMatch(region -> region.quote().start() == 0);
  }

  /** A region that issues is its government. */
  private String ofRegion(String name) {
    return gazetteer
        .byName(name)
        .filter(
            region -> region.level() != Level.AREA && name.endsWith(lastCharacter(region.name())))
        .map(region -> gazetteer.fullName(region.code()) + "人民政府")
        .orElse(name);
  }

  private static String lastCharacter(String name) {
    return name.substring(name.length() - 1);
  }

  private static int sentenceStart(String text, int at) {
    int i = at;
    while (i > 0 && !endsSentence(text, i - 1)) {
      i--;
    }
    return i;
  }

  private static int sentenceEnd(String text, int at) {
    int i = at;
    while (i < text.length() && !endsSentence(text, i)) {
      i++;
    }
    return i;
  }

  private static boolean endsSentence(String text, int i) {
    char c = text.charAt(i);
    boolean stop = c == '.' && i + 1 < text.length() && text.charAt(i + 1) == ' ';
    return c == '。' || c == '\n' || c == '！' || c == '？' || stop;
  }

  private List<Issuer> known(List<String> seen, @Nullable Region home) {
    Map<String, Issuer> issuers = new LinkedHashMap<>();
    for (String name : seen) {
      organs
          .fullName(name, home)
          .ifPresent(full -> issuers.putIfAbsent(full, new Issuer(full, name)));
    }
    return List.copyOf(issuers.values());
  }

  private List<Issuer> named(List<String> seen, @Nullable Region home) {
    return named(seen, home, List.of());
  }

  private List<Issuer> named(
      List<String> seen, @Nullable Region home, List<IssuerMention> mentions) {
    Map<String, Issuer> issuers = new LinkedHashMap<>();
    for (String name : seen) {
      String full =
          mentions.stream()
              .filter(m -> m.quote().text().equals(name) && m.name() != null)
              .map(IssuerMention::name)
              .findFirst()
              .or(() -> organs.fullName(name, home))
              .orElseGet(() -> ofRegion(name));
      issuers.putIfAbsent(full, new Issuer(full, name));
    }
    return List.copyOf(issuers.values());
  }
}
