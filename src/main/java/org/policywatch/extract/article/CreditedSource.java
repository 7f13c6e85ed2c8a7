package org.policywatch.extract.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.PageComment;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.Texts;
import org.policywatch.model.Finding;

/** From whom a page has its text, as it says: rules in order, best evidence first. */
final class CreditedSource {
  private static final String MEDIA =
      "(?:[\\u3400-\\u9fffA-Za-z0-9·]{2,14}?(?:社|报|網|网|电视台|电台|周刊|财经|客户端|通讯社|时报|日报))";
  private static final String MEDIA_ENDS = "社报網网台刊经端";

  /** So far behind the start of a sentence a name of {@link #MEDIA} ends at the latest. */
  private static final int MEDIA_WITHIN = 24;

  private static final String LABEL_SIGNS = "源自";
  private static final Pattern SOURCE_NAME =
      Pattern.compile("(?i)(?:^|[-_ ])(?:source|laiyuan)(?:[-_ ]|$)");

  /** So many elements may stand in the line of source and day. */
  private static final int MOST_ELEMENTS = 20;

  private static final Pattern AFTER_DAY =
      Pattern.compile(
          "\\d{1,2}[:时日]\\d{0,2}[:分]?\\d{0,2}秒?\\s{1,3}(?<name>" + MEDIA + ")(?:\\s|$)");
  private static final Pattern BEFORE_DAY =
      Pattern.compile("^(?<name>" + MEDIA + ")\\s{1,3}(?:19|20)\\d\\d\\s?[-/.年]\\s?\\d");

  /** 来源 港湾日报: the label without its colon. */
  private static final Pattern BARE_LABEL =
      Pattern.compile("(?:^|[\\s　|])(?:来源于?|來源|稿源|转自|来自)\\s(?<name>[^\\s:：|]{2,20})(?=\\s|$)");

  private static final Pattern BARRED =
      Pattern.compile("(?:(?:文章|信息)?来源\\s?[|｜丨]|SOURCE:?)\\s?(?<name>[^|｜丨]{2,40})");
  private static final Pattern ACCORDING =
      Pattern.compile(
          "\\s{0,2}(?:据|來自|来自|據)?《?(?<name>"
              + MEDIA
              + ")》?(?:[\\u3400-\\u9fff]{0,6}?(?:(?:19|20)\\d\\d年)?\\d{1,2}月\\d{1,2}日)?\\s?(?:消息|电|讯|报道|報道|報導)");
  private static final Pattern REPORTED =
      Pattern.compile(
          "(?:(?:according to|citing|(?:as|first) reported"
              + " by)\\s(?:an?\\s(?:\\w+\\s)?(?:report|article|story|dispatch|account)\\s(?:by|in|from|of)\\s)?(?:the\\s)?(?<a>(?:[A-Z][\\w&.'’-]*\\s){0,5}(?:News|Daily|Times|Post|Journal|Herald|Agency|Xinhua|Reuters|Bloomberg|Caixin|Network|Press|Weekly|Securities))\\b"
              + "|(?<b>(?:[A-Z][\\w&.'’-]*\\s){0,5}(?:News|Daily|Times|Post|Journal|Herald|Agency|Xinhua|Reuters|Bloomberg|Caixin|Network|Press|Weekly))\\s(?:has\\s)?reported\\b)");
  private static final Pattern NO_SOURCE = Pattern.compile("https?:.*|\\d+|未知|其他|互联网|网络");
  private static final List<NameRule<CreditedSource>> RULES =
      List.of(
          new NameRule<>(
              "meta.ContentSource",
              b -> b.metaSource().filter(source -> !b.site.is(NameRule.clean(source)))),
          new NameRule<>("comment.信息来源", CreditedSource::commented),
          new NameRule<>(
              "label.来源",
              b ->
                  b.places.label(
                      "信息来源", "文章来源", "稿件来源", "新闻来源", "内容来源", "消息来源", "媒体来源", "来源", "稿源", "出处",
                      "來源", "資料來源", "转自", "转载自", "来源于", "来自", "摘自", "信息提供", "供稿单位", "供稿",
                      "Source")),
          new NameRule<>("line.来源", b -> b.places.inHeader(BARE_LABEL, 100, LABEL_SIGNS)),
          new NameRule<>("class.source", CreditedSource::sourceClass),
          new NameRule<>("line.after-day", b -> b.places.inHeader(AFTER_DAY, 60, MEDIA_ENDS)),
          new NameRule<>(
              "line.before-day",
              b -> b.places.inHeader(BEFORE_DAY, 60, MEDIA_ENDS).filter(it -> !b.site.is(it))),
          new NameRule<>("meta.source-is-site", CreditedSource::metaSource),
          new NameRule<>("meta.mediaid", b -> b.page.meta("mediaid")),
          new NameRule<>(
              "tail.来源",
              b -> b.places.tail("文章来源", "信息来源", "来源", "稿源", "來源", "Source").or(b::barred)),
          new NameRule<>("text.according-to", CreditedSource::according));

  private final BylinePlaces places;
  private final PageDom page;
  private final Zone zone;
  private final SiteName site;
  private final String text;

  CreditedSource(BylinePlaces places, SiteName site, String text) {
    this.places = places;
    this.page = places.page();
    this.zone = places.zone();
    this.site = site;
    this.text = text;
  }

  @Nullable Finding<String> find() {
    return NameRule.first(RULES, this, CreditedSource::isSource);
  }

  private static boolean isSource(String name) {
    return name.length() >= 2 && name.length() <= 60 && !NO_SOURCE.matcher(name).matches();
  }

  private Optional<String> metaSource() {
    return page.meta("ContentSource", "source", "article:source");
  }

  /** What stands between the comments that a publishing system sets round the value. */
  private Optional<String> commented() {
    List<PageComment> comments = page.comments();
    for (int i = 0; i < comments.size(); i++) {
      PageComment comment = comments.get(i);
      boolean begins = comment.text().contains("信息来源") && comment.text().contains("begin");
      boolean isEmpty = i + 1 < comments.size() && comments.get(i + 1).line() == comment.line();
      if (begins && !isEmpty && comment.line() < page.lines().size()) {
        return Optional.of(page.lines().get(comment.line()).text());
      }
    }
    return Optional.empty();
  }

  /** News sites print the source without a label, in an element that is called so. */
  private Optional<String> sourceClass() {
    for (Line line : zone.headerLines()) {
      if (line.index() <= zone.titleLine() || line.text().length() > 100) {
        continue;
      }
      for (Element element : line.block().stream().limit(MOST_ELEMENTS).toList()) {
        if (element.attributesSize() == 0
            || !SOURCE_NAME.matcher(element.className() + ' ' + element.id()).find()) {
          continue;
        }
        String name = element.text().replaceFirst("^.{0,2}(?:来源|來源)\\s?[:：]?\\s?", "");
        if (name.length() >= 2 && name.length() <= 20 && Texts.han(name) >= 2) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  /** Accounts sign with 来源 | 港湾日报, press services with SOURCE Harbour Office. */
  private Optional<String> barred() {
    int to = Math.min(zone.lines().size(), zone.text().to() + 12);
    for (int i = Math.max(zone.text().from(), zone.text().to() - 3); i < to; i++) {
      String line = zone.lines().get(i).text();
      Matcher matcher = BARRED.matcher(line.length() < 60 ? line : "");
      if (matcher.matches()) {
        return Optional.of(matcher.group("name"));
      }
    }
    return Optional.empty();
  }

  private Optional<String> according() {
    String head = text.length() > 3_000 ? text.substring(0, 3_000) : text;
    Matcher chinese = ACCORDING.matcher(head);
    for (int at = 0; at >= 0; at = nextSentence(head, at)) {
      if (mayNameMedia(head, at) && chinese.region(at, head.length()).lookingAt()) {
        return Optional.of(chinese.group("name"));
      }
    }
    boolean may =
        head.contains("ccording to") || head.contains("iting ") || head.contains("eported");
    Matcher english = REPORTED.matcher(may ? head : "");
    if (english.find()) {
      return Optional.ofNullable(
          english.group("a") == null ? english.group("b") : english.group("a"));
    }
    return Optional.empty();
  }

  /** Where the next Chinese sentence or line begins; -1 when none does. */
  private static int nextSentence(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '。' || text.charAt(i) == '\n') {
        return i + 1;
      }
    }
    return -1;
  }

  /** One of the characters on which names of {@link #MEDIA} end stands near. */
  private static boolean mayNameMedia(String text, int from) {
    return BylinePlaces.hasAny(
        text.substring(from, Math.min(text.length(), from + MEDIA_WITHIN)), MEDIA_ENDS);
  }
}
