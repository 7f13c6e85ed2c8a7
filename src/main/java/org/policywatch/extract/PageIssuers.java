package org.policywatch.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.issuer.Organs;
import org.policywatch.model.Issuer;
import org.policywatch.model.IssuerMention;
import org.policywatch.region.Region;

/** Which bodies issue the document of a page: label table, title, signature, then the text. */
final class PageIssuers {
  private static final Pattern FROM_TITLE = Pattern.compile("^(?<who>[\\u3400-\\u9fff、（）() ]{2,80}?)(?:关于|關於|印发|令)");

  private final Organs organs = new Organs();

  /**
   * @param labelled names in the label table
   * @param title the headline, of a document page; or empty
   * @param signature names in the signature block
   * @param document the policy's title as the text has it; or null
   * @param home region of the page; or null
   */
  List<Issuer> of(
      List<String> labelled,
      String title,
      List<String> signature,
      boolean isDocument,
      String text,
      List<IssuerMention> mentions,
      @Nullable String document,
      @Nullable Region home) {
    if (!labelled.isEmpty()) {
      return named(labelled, home);
    }
    if (isDocument) {
      Matcher who = FROM_TITLE.matcher(title);
      List<Issuer> titled = who.find() ? known(List.of(who.group("who").split("[、 ]")), home) : List.of();
      List<Issuer> signed = known(signature, home);
      if (!signed.isEmpty() || !titled.isEmpty()) {
        return signed.size() >= titled.size() ? signed : titled;
      }
    }
    return named(fromText(text, mentions, document), home, mentions);
  }

  /** Those that stand in the sentence which names the document; else in the first that has any. */
  private static List<String> fromText(String text, List<IssuerMention> mentions, @Nullable String document) {
    int place = document == null ? -1 : text.indexOf(document);
    List<String> beside = new ArrayList<>();
    if (place >= 0) {
      int from = sentenceStart(text, place);
      int to = sentenceEnd(text, place + document.length());
      mentions.stream()
          .filter(m -> m.quote().start() >= from && m.quote().end() <= to)
          .forEach(m -> beside.add(m.quote().text()));
      if (!beside.isEmpty()) {
        return beside;
      }
    }
    if (mentions.isEmpty() || mentions.get(0).quote().start() > 600) {
      return List.of();
    }
    int first = mentions.get(0).quote().start();
    int to = sentenceEnd(text, first);
    return mentions.stream()
        .filter(m -> m.quote().end() <= to)
        .map(m -> m.quote().text())
        .toList();
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
      organs.fullName(name, home).ifPresent(full -> issuers.putIfAbsent(full, new Issuer(full, name)));
    }
    return List.copyOf(issuers.values());
  }

  private List<Issuer> named(List<String> seen, @Nullable Region home) {
    return named(seen, home, List.of());
  }

  private List<Issuer> named(List<String> seen, @Nullable Region home, List<IssuerMention> mentions) {
    Map<String, Issuer> issuers = new LinkedHashMap<>();
    for (String name : seen) {
      String full =
          mentions.stream()
              .filter(m -> m.quote().text().equals(name) && m.name() != null)
              .map(IssuerMention::name)
              .findFirst()
              .or(() -> organs.fullName(name, home))
              .orElse(name);
      issuers.putIfAbsent(full, new Issuer(full, name));
    }
    return List.copyOf(issuers.values());
  }
}
