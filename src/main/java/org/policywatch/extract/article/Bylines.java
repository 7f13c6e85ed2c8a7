package org.policywatch.extract.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.page.Labels;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.PageComment;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.Texts;
import org.policywatch.model.Byline;
import org.policywatch.model.Finding;

/** Outlet, credited source and author: rules in order, best evidence first. */
final class Bylines {
  private record Rule(String name, Function<Bylines, Optional<String>> find) {}

  private static final Pattern DAY =
      Pattern.compile("(?:19|20)\\d\\d\\s?[-/.年]\\s?\\d|\\d{1,2}:\\d\\d");
  private static final String MEDIA =
      "(?:[\\u3400-\\u9fffA-Za-z0-9·]{2,14}?(?:社|报|網|网|电视台|电台|周刊|财经|客户端|通讯社|时报|日报))";
  private static final String MEDIA_ENDS = "社报網网台刊经端";

  /** So far behind the start of a sentence a name of {@link #MEDIA} ends at the latest. */
  private static final int MEDIA_WITHIN = 24;

  private static final String LABEL_SIGNS = "源自";
  private static final String REPORTER_SIGNS = "记";

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

  /** （记者 李明）, 记者 李明 通讯员 张强. */
  private static final Pattern REPORTER =
      Pattern.compile(
          "(?:^|[\\s（(\\d])(?:(?:本[报報网網刊]|见习|实习)?记者\\s?|[\\u3400-\\u9fff]{2,10}记者\\s)(?<name>[\\u3400-\\u9fff]{2,4})(?=[\\s）)】/]|$)");

  /** The reporter is named so far into the text at most. */
  private static final int OPENING = 60;

  private static final Pattern ACCORDING =
      Pattern.compile(
          "\\s{0,2}(?:据|來自|来自|據)?《?(?<name>"
              + MEDIA
              + ")》?(?:[\\u3400-\\u9fff]{0,6}?(?:(?:19|20)\\d\\d年)?\\d{1,2}月\\d{1,2}日)?\\s?(?:消息|电|讯|报道|報道|報導)");
  private static final Pattern REPORTED =
      Pattern.compile(
          "(?:(?:according to|citing|as reported"
              + " by)\\s(?:the\\s)?(?<a>(?:[A-Z][\\w&.'’-]*\\s){0,5}(?:News|Daily|Times|Post|Journal|Herald|Agency|Xinhua|Reuters|Bloomberg|Caixin|Network|Press|Weekly|Securities))\\b"
              + "|(?<b>(?:[A-Z][\\w&.'’-]*\\s){0,5}(?:News|Daily|Times|Post|Journal|Herald|Agency|Xinhua|Reuters|Bloomberg|Caixin|Network|Press|Weekly))\\s(?:has\\s)?reported\\b)");
  private static final Pattern PERSON =
      Pattern.compile("[A-Z][a-z'’-]+(?:\\s[A-Z][a-z'’.-]*){1,3}");

  /** What menus and buttons say in two capitalised words. */
  private static final Pattern NO_PERSON =
      Pattern.compile(
          "(?i).*\\b(?:text|size|view|comments?|add|photos?|share|print|email|sign|read|more|home|news|guides?|office|ministry|department|university|agency|bureau|committee|council|institute|bank|company|government|center|centre|video|search|login|menu|subscribe|follow|posted|updated|published|staff|archive|contact|us|the|new|your|our|all|city|post|ediciones|about)\\b.*");

  private static final String BY_INITIALS = "BbPWVDTSA";
  private static final Pattern BY =
      Pattern.compile(
          "^(?:(?:By|BY|by|(?:Posted|Published|Written)(?: [^·|]{3,36})? by|Von|Par|Por|Door)\\s+|(?:Words|Text|Story)(?: by:?|:)\\s+|Autors?:?\\s+)"
              + "(?<name>\\p{Lu}[\\p{L}\\p{N}_.'’-]*(?:\\s\\p{Lu}[\\p{L}\\p{N}_.'’-]*){0,3})");

  private static final Pattern FIELD =
      Pattern.compile("^(?:来源|來源|稿源|作者|记者|信息来源|Source|By)\\s?[:：]\\s?");

  /** Maëlle Quéré Publié le …. */
  private static final Pattern DATED_BEHIND =
      Pattern.compile(
          "\\s(?:Publié|Mis à jour|Modifié|Posted|Published|Updated|Aktualisiert|Veröffentlicht"
              + "|Stand|Publicado|Actualizado|Pubblicato)(?!\\p{L}).*");

  private static final Pattern WRITTEN_BY =
      Pattern.compile("^(?:By|by|BY|di|Di|von|par|por|door|av)\\s+(?=\\p{Lu})");
  private static final Pattern UNOPENED = Pattern.compile("[）)】\\]].*$");
  private static final Pattern LOOSE_END =
      Pattern.compile("(?:举报)?(?:\\s[-–—·•])?[|｜【\\[,，;；/]*\\s*$");
  private static final Pattern NO_SOURCE = Pattern.compile("https?:.*|\\d+|未知|其他|互联网|网络");
  private static final Pattern NO_AUTHOR =
      Pattern.compile(
          "(?i).*(?:\\d{3}|https?:|@).*|\\d+|admin.*|管理员|编辑|editor|无|佚名|佚名.*|网站管理员|null|.*(?:网|部|局|厅|报|政府|办公室|中心|委员会|公司)");
  private static final Pattern PARTS = Pattern.compile("\\s?[|·•,–—]\\s?");
  private static final Pattern MONTH =
      Pattern.compile("(?i).*\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b.*");

  private static final List<Rule> SOURCE =
      List.of(
          new Rule(
              "meta.ContentSource",
              b -> b.metaSource().filter(source -> !b.site.is(clean(source)))),
          new Rule("comment.信息来源", Bylines::commented),
          new Rule(
              "label.来源",
              b ->
                  b.label(
                      "信息来源", "文章来源", "稿件来源", "新闻来源", "内容来源", "消息来源", "媒体来源", "来源", "稿源", "出处",
                      "來源", "資料來源", "转自", "转载自", "来源于", "来自", "摘自", "信息提供", "供稿单位", "供稿",
                      "Source")),
          new Rule("line.来源", b -> b.inHeader(BARE_LABEL, 100, LABEL_SIGNS)),
          new Rule("class.source", Bylines::sourceClass),
          new Rule("line.after-day", b -> b.inHeader(AFTER_DAY, 60, MEDIA_ENDS)),
          new Rule(
              "line.before-day",
              b -> b.inHeader(BEFORE_DAY, 60, MEDIA_ENDS).filter(it -> !b.site.is(it))),
          new Rule("meta.source-is-site", Bylines::metaSource),
          new Rule(
              "tail.来源", b -> b.tail("文章来源", "信息来源", "来源", "稿源", "來源", "Source").or(b::barred)),
          new Rule("text.according-to", Bylines::according));

  private static final List<Rule> AUTHOR =
      List.of(
          new Rule("json-ld.author", Bylines::jsonLdAuthor),
          new Rule(
              "meta.author", b -> b.page.meta("author", "article:author", "byl", "parsely-author")),
          new Rule("label.作者", b -> b.label("作者", "记者", "撰文", "撰稿", "Author", "By")),
          new Rule("line.记者", b -> b.inHeader(REPORTER, 100, REPORTER_SIGNS)),
          new Rule("line.by", Bylines::byLine),
          new Rule("rel.author", Bylines::authorLink),
          new Rule("class.author", Bylines::authorClass),
          new Rule("vcard.fn", Bylines::cardName),
          new Rule("line.person", Bylines::person),
          new Rule("tail.作者", b -> b.tail("作者", "记者", "撰文")),
          new Rule("tail.记者", Bylines::reporter),
          new Rule("opening.记者", Bylines::opening));

  private final PageDom page;
  private final Labels labels;
  private final Zone zone;
  private final SiteName site;
  private final String text;
  private @Nullable Labels tail;

  Bylines(PageDom page, Labels labels, Zone zone, SiteName site, String text) {
    this.page = page;
    this.labels = labels;
    this.zone = zone;
    this.site = site;
    this.text = text;
  }

  Byline find() {
    return new Byline(site.finding(), first(SOURCE, true), first(AUTHOR, false));
  }

  private @Nullable Finding<String> first(List<Rule> rules, boolean source) {
    for (Rule rule : rules) {
      Optional<String> seen = rule.find().apply(this);
      Optional<String> name =
          seen.map(Bylines::clean).filter(source ? Bylines::isSource : this::isAuthor);
      if (name.isPresent()) {
        return new Finding<>(name.get(), rule.name(), seen.orElse(""));
      }
    }
    return null;
  }

  /** Cut at a date, a further field, a bracket that was never opened. */
  private static String clean(String value) {
    String named = FIELD.matcher(value).replaceFirst("");
    String name = WRITTEN_BY.matcher(named).replaceFirst("");
    name = DATED_BEHIND.matcher(name).replaceFirst("").strip();
    Matcher day = DAY.matcher(name);
    if (day.find()) {
      name = name.substring(0, day.start());
    }
    int blank = name.indexOf(' ');
    if (blank > 0 && Texts.han(name.substring(0, blank)) * 2 >= blank) {
      name = name.substring(0, blank);
    }
    if (name.indexOf('（') < 0 && name.indexOf('(') < 0) {
      name = UNOPENED.matcher(name).replaceFirst("");
    }
    return Texts.tidy(LOOSE_END.matcher(name).replaceFirst(""));
  }

  private static boolean isSource(String name) {
    return name.length() >= 2 && name.length() <= 60 && !NO_SOURCE.matcher(name).matches();
  }

  private boolean isAuthor(String name) {
    return name.length() >= 2
        && name.length() <= 40
        && !site.is(name)
        && !NO_AUTHOR.matcher(name).matches();
  }

  private Optional<String> label(String... names) {
    return labels.first(names).map(this::linked);
  }

  /** The link that begins the value: what stands beside it in a box of its own is another field. */
  private String linked(Labels.Labelled label) {
    String value = label.value();
    for (Element link : page.lines().get(label.line()).block().getElementsByTag("a")) {
      String name = Texts.of(link);
      if (name.length() >= 2 && name.length() < value.length() && value.startsWith(name)) {
        return name;
      }
    }
    return value;
  }

  private Optional<String> tail(String... names) {
    if (tail == null) {
      int to = Math.min(zone.lines().size(), zone.text().to() + 12);
      int from = Math.max(zone.text().from(), zone.text().to() - 3);
      tail = Labels.in(zone.lines().subList(Math.min(from, to), to));
    }
    return tail.first(names).map(Labels.Labelled::value);
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

  private Optional<String> reporter() {
    int to = Math.min(zone.lines().size(), zone.text().to() + 4);
    for (int i = Math.max(zone.text().from(), zone.text().to() - 2); i < to; i++) {
      String line = zone.lines().get(i).text();
      Matcher matcher = REPORTER.matcher(line.length() < 40 ? line : "");
      if (matcher.find()) {
        return Optional.of(matcher.group("name"));
      }
    }
    return Optional.empty();
  }

  /** {@code 本报讯（记者 李明）}: what its first brackets say opens the text. */
  private Optional<String> opening() {
    for (int i = 0; i < Math.min(OPENING, text.length()) && text.charAt(i) != '。'; i++) {
      if ("）)】\n".indexOf(text.charAt(i)) >= 0) {
        Matcher matcher = REPORTER.matcher(text.substring(0, i + 1));
        return matcher.find() ? Optional.of(matcher.group("name")) : Optional.empty();
      }
    }
    return Optional.empty();
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

  private Optional<String> metaSource() {
    return page.meta("ContentSource", "source", "article:source", "mediaid");
  }

  /**
   * The name in a line under the headline: 2020年7月8日 18:57 参考消息.
   *
   * @param signs the form needs one of them
   */
  private Optional<String> inHeader(Pattern form, int longest, String signs) {
    for (Line line : zone.headerLines()) {
      boolean below = line.index() > zone.titleLine() && line.text().length() < longest;
      Matcher matcher = form.matcher(below && hasAny(line.text(), signs) ? line.text() : "");
      if (matcher.find()) {
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
    return hasAny(text.substring(from, Math.min(text.length(), from + MEDIA_WITHIN)), MEDIA_ENDS);
  }

  private static boolean hasAny(String text, String signs) {
    for (int i = 0; i < text.length(); i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> jsonLdAuthor() {
    return page.jsonLd().stream()
        .map(node -> node.path("author"))
        .map(author -> author.isArray() ? author.path(0) : author)
        .map(author -> author.isTextual() ? author.asText() : author.path("name").asText(""))
        .filter(name -> !name.isBlank())
        .findFirst();
  }

  private Optional<String> byLine() {
    for (Line line : zone.headerLines()) {
      boolean may = line.index() > zone.titleLine() && line.text().length() < 100;
      Matcher by =
          BY.matcher(may && BY_INITIALS.indexOf(line.text().charAt(0)) >= 0 ? line.text() : "");
      if (by.find()) {
        return Optional.of(by.group("name").strip());
      }
    }
    return Optional.empty();
  }

  /** A link to the pages of the writer, above the text. */
  private Optional<String> authorLink() {
    for (Line line : zone.headerLines()) {
      for (Element link :
          line.linkLength() == 0 ? List.<Element>of() : line.block().getElementsByTag("a")) {
        if (link.attr("rel").contains("author") && PERSON.matcher(link.text()).matches()) {
          return Optional.of(link.text());
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> authorClass() {
    for (String name : List.of("author", "byline", "author-name", "zuozhe", "writer")) {
      var found = page.classed(name);
      if (!found.isEmpty() && found.get(0).text().length() < 60) {
        return Optional.of(found.get(0).text().replaceFirst("(?i)^by\\s+", ""));
      }
    }
    return Optional.empty();
  }

  /** The name in a card of the writer, which blogs print below the text. */
  private Optional<String> cardName() {
    return page.classed("fn").stream()
        .filter(it -> it.parents().stream().limit(2).anyMatch(Bylines::isWritersCard))
        .map(Texts::of)
        .filter(name -> name.length() < 40)
        .findFirst();
  }

  private static boolean isWritersCard(Element element) {
    return element.className().contains("author") && !element.className().contains("comment");
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** English pages print the name alone, or before the day: {@code Ann Lee · 8 July 2020}. */
  private Optional<String> person() {
    for (Line line : zone.headerLines()) {
      if (line.index() <= zone.titleLine()
          || line.text().length() > 120
          || !isCapital(line.text().charAt(0))) {
        continue;
      }
      String first = PARTS.split(line.text(), 2)[0].strip();
      if (PERSON.matcher(first).matches()
          && !first.endsWith(".")
          && !MONTH.matcher(first).matches()
          && !NO_PERSON.matcher(first).matches()) {
        return Optional.of(first);
      }
    }
    return Optional.empty();
  }
}
