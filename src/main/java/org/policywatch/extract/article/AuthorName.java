package org.policywatch.extract.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.Texts;
import org.policywatch.model.Finding;

/** Who wrote the text of a page: rules in order, best evidence first. */
final class AuthorName {
  private static final String REPORTER_SIGNS = "记記";

  /** （记者 李明）, 记者 李明 通讯员 张强, 記者李明台北報導. */
  private static final Pattern REPORTER =
      Pattern.compile(
          "(?:^|[\\s（(【〔／\\d])(?:(?:本[报報网網刊]|见习|实习)?[记記]者(?![会會站证證团團])\\s?|[\\u3400-\\u9fff]{2,10}[记記]者(?:\\s|(?=[\\u3400-\\u9fff]{4,6}\\d{1,2}日[电電])))"
              + "(?<name>[\\u3400-\\u9fff]{2,3}(?=(?:[\\u3400-\\u9fff]{2,3})?(?:\\d{1,2}日)?(?:电|電|报道|報導|報道))"
              + "|[\\u3400-\\u9fff]{2,4}(?<![摄攝])(?=[\\s\\d）)】/／]|$))");

  /** 文丨李明, 撰文 | 李明. */
  private static final Pattern WRITER =
      Pattern.compile(
          "^(?:文字?|撰文|作者|采写|记者)\\s?[|｜丨:：/]\\s?(?<name>[\\u3400-\\u9fff·]{2,4})(?=[\\s/／]|$)");

  /** 李明／台北報導, 李明/综合报道. */
  private static final Pattern REPORTING =
      Pattern.compile(
          "(?:^|[\\s\\d—–|-])(?<name>[\\u3400-\\u9fff·]{2,4}(?<![社台臺網报報组組心]))\\s?[/／∕]\\s?[\\u3400-\\u9fff]{0,6}(?:報導|報道|报道|报导|專訪|专访|編譯|编译)");

  /** 李明 特邀作者: what sites call those who write for them now and then. */
  private static final Pattern GUEST =
      Pattern.compile(
          "(?:^|\\s)(?<name>[\\u3400-\\u9fff·]{2,8}?(?<![报報网網社台刊]))\\s?(?:特邀|特约|专栏|签约|认证|客座)(?:作者|作家|撰稿人|评论员)");

  private static final String GUEST_SIGNS = "特专签认客";

  private static final String REPORTING_SIGNS = "導道访訪译譯";

  private static final String WRITER_SIGNS = "丨|｜/:：";

  /** The reporter is named so far into the text at most. */
  private static final int OPENING = 60;

  /** What old blogs print below a text. */
  private static final Pattern STAMPED = Pattern.compile("(?:Posted|Published|Written) by ");

  private static final int LONGEST_SIGNATURE = 60;

  /** What templates print in front of the name, some of it for screen readers only. */
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?i:by|authors?|(?:written|posted|published|created) by|(?:(?:erstellt|verfasst) )?von):?\\s+(?=\\p{Lu}|[\\u3400-\\u9fff])");

  private static final Pattern OFFICE =
      Pattern.compile("^(?:本[報报网網刊])?[記记]者\\s?(?=[\\u3400-\\u9fff]{2,4}$)");

  /** What stands between several writers. */
  private static final Pattern MORE = Pattern.compile(", | and | & ");

  private static final int LONGEST_OF_SEVERAL = 100;
  private static final int MOST_NAMED = 4;

  /** Of more that are marked as authors, all are readers. */
  private static final int MOST_AUTHORS = 50;

  private static final Pattern NO_AUTHOR =
      Pattern.compile(
          "(?i).*(?:\\d{3}|https?:|www\\.|@|[?？!！。；;]).*|\\d+|admin.*|no authors?|unknown|anonymous|none|n/a|管理员|编辑|editor|无|佚名|佚名.*|网站管理员|null|founder|frontpage|dreamweaver|wordpress|dedecms|hanweb.*|trs|.*(?:网|部|局|厅|报|政府|办公室|中心|委员会|公司)");
  private static final List<NameRule<AuthorName>> RULES =
      List.of(
          new NameRule<>("json-ld.author", AuthorName::jsonLdAuthor),
          new NameRule<>(
              "meta.author",
              b ->
                  b.page
                      .meta("author", "article:author", "byl", "parsely-author")
                      .filter(name -> !b.isOfHouse(name))),
          new NameRule<>("label.作者", b -> b.places.label("作者", "记者", "撰文", "撰稿", "Author", "By")),
          new NameRule<>("line.记者", b -> b.places.inHeader(REPORTER, 100, REPORTER_SIGNS)),
          new NameRule<>("line.報導", b -> b.places.inHeader(REPORTING, 60, REPORTING_SIGNS)),
          new NameRule<>("line.文", b -> b.places.inHeader(WRITER, 40, WRITER_SIGNS)),
          new NameRule<>("line.特邀作者", b -> b.places.inHeader(GUEST, 60, GUEST_SIGNS)),
          new NameRule<>("line.by", AuthorName::byLine),
          new NameRule<>("rel.author", AuthorName::authorLink),
          new NameRule<>("class.author", AuthorName::authorClass),
          new NameRule<>("hint.author", b -> AuthorBoxes.hinted(b.zone)),
          new NameRule<>("class.authi", AuthorName::poster),
          new NameRule<>("vcard.fn", AuthorName::cardName),
          new NameRule<>("line.person", AuthorName::person),
          new NameRule<>("itemprop.author", AuthorName::property),
          new NameRule<>("heading.authors", b -> AuthorBoxes.listed(b.zone)),
          new NameRule<>("tail.作者", AuthorName::signedBelow),
          new NameRule<>("tail.记者", AuthorName::reporter),
          new NameRule<>("opening.记者", AuthorName::opening));

  private final BylinePlaces places;
  private final PageDom page;
  private final Zone zone;
  private final SiteName site;
  private final String text;

  AuthorName(BylinePlaces places, SiteName site, String text) {
    this.places = places;
    this.page = places.page();
    this.zone = places.zone();
    this.site = site;
    this.text = text;
  }

  @Nullable Finding<String> find() {
    return NameRule.first(RULES, this, this::isAuthor);
  }

  private boolean isAuthor(String name) {
    return name.length() >= 2
        && name.length() <= (MORE.matcher(name).find() ? LONGEST_OF_SEVERAL : 40)
        && !site.is(name)
        && !NO_AUTHOR.matcher(name).matches();
  }

  private Optional<String> jsonLdAuthor() {
    return page.jsonLd().stream()
        .map(node -> node.path("author"))
        .map(AuthorName::names)
        .filter(names -> !names.isEmpty())
        .findFirst();
  }

  private static String names(JsonNode author) {
    List<JsonNode> all = author.isArray() ? author.valueStream().toList() : List.of(author);
    return all.stream()
        .map(one -> one.isTextual() ? one.asText() : one.path("name").asText(""))
        .filter(name -> !name.isBlank())
        .distinct()
        .limit(MOST_NAMED)
        .collect(Collectors.joining(", "));
  }

  /**
   * Publishing systems name who put a text on the page, or itself, where others name its writer.
   */
  private boolean isOfHouse(String name) {
    return page.meta("editor").filter(name::equals).isPresent()
        || page.meta("publisher").filter(name::equals).isPresent();
  }

  /** {@code <span itemprop="author">}, perhaps with the name in a box of its own; no reader's. */
  private Optional<String> property() {
    return page.withProperty("author").stream()
        .limit(MOST_AUTHORS)
        .filter(it -> it.closest("[itemprop=comment], [itemprop=review]") == null)
        .map(it -> Objects.requireNonNullElse(it.selectFirst("[itemprop=name]"), it))
        .map(Texts::of)
        .filter(name -> !name.isEmpty() && name.length() < 40)
        .findFirst();
  }

  private Optional<String> byLine() {
    for (Line line : zone.headerLines()) {
      boolean may = line.index() > zone.titleLine() && line.text().length() < 100;
      Optional<String> names = may ? EnglishByline.by(line.text()) : Optional.empty();
      if (names.isPresent()) {
        return names;
      }
    }
    return Optional.empty();
  }

  /** A link to the pages of the writer, above the text. */
  private Optional<String> authorLink() {
    for (Line line : zone.headerLines()) {
      for (Element link :
          line.linkLength() == 0 ? List.<Element>of() : line.block().getElementsByTag("a")) {
        if (link.attr("rel").contains("author") && EnglishByline.isPerson(link.text())) {
          return Optional.of(link.text());
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> authorClass() {
    for (String name :
        List.of("author", "byline", "author-name", "news-list-author", "zuozhe", "writer")) {
      Optional<String> found =
          page.classed(name).stream()
              .limit(MOST_AUTHORS)
              .filter(it -> !isOfTeaser(it, it.text()))
              .map(Element::text)
              .findFirst()
              .filter(text -> text.length() < 60);
      if (found.isPresent()) {
        return found.map(text -> LABEL.matcher(text).replaceFirst(""));
      }
    }
    return Optional.empty();
  }

  private static boolean isOfTeaser(Line line) {
    return line.isLinks()
        && (isOfTeaser(line.block(), line.text())
            || line.block().children().stream()
                .filter(it -> it.normalName().equals("a"))
                .limit(MOST_NAMED)
                .map(Texts::of)
                .anyMatch(
                    link -> link.length() > line.text().length() && link.contains(line.text())));
  }

  /** Whether a name stands in a link that says more: it leads to another page of that writer. */
  private static boolean isOfTeaser(Element element, String name) {
    Element link = element.closest("a");
    return link != null && link != element && link.text().length() > name.length();
  }

  /** Boards of Discuz link the one who posted, in a box without the day. */
  private Optional<String> poster() {
    return page.classed("authi").stream()
        .limit(1)
        .map(box -> box.selectFirst("> a"))
        .filter(link -> link != null && link.elementSiblingIndex() == 0)
        .map(Texts::of)
        .findFirst();
  }

  /** The name in a card of the writer, which blogs print below the text. */
  private Optional<String> cardName() {
    return page.classed("fn").stream()
        .filter(it -> it.parents().stream().limit(2).anyMatch(AuthorName::isWritersCard))
        .map(Texts::of)
        .filter(name -> name.length() < 40)
        .findFirst();
  }

  private static boolean isWritersCard(Element element) {
    return element.className().contains("author") && !element.className().contains("comment");
  }

  /** English pages print the name alone, or before the day: {@code Ann Lee · 8 July 2020}. */
  private Optional<String> person() {
    for (Line line : zone.headerLines()) {
      if (line.index() <= zone.titleLine() || line.text().length() > 120) {
        continue;
      }
      Optional<String> name = EnglishByline.alone(line.text());
      if (name.isPresent() && !isLabelled(line) && !isOfTeaser(line)) {
        return name;
      }
    }
    return Optional.empty();
  }

  private static boolean isLabelled(Line line) {
    return line.row() != null && line.row().selectFirst("> th") != null;
  }

  /** {@code 作者：记者李明}: what he is, and how he is called. */
  private Optional<String> signedBelow() {
    return places.tail("作者", "记者", "撰文").map(name -> OFFICE.matcher(name.strip()).replaceFirst(""));
  }

  private Optional<String> reporter() {
    int to = Math.min(zone.lines().size(), zone.text().to() + 4);
    for (int i = Math.max(zone.text().from(), zone.text().to() - 2); i < to; i++) {
      String line = zone.lines().get(i).text();
      boolean posted = STAMPED.matcher(line).lookingAt() && !page.isReaders(i);
      for (Pattern form : posted ? List.of(EnglishByline.BY) : List.of(REPORTER, WRITER)) {
        Matcher matcher = form.matcher(line.length() < LONGEST_SIGNATURE ? line : "");
        if (matcher.find()) {
          return Optional.of(matcher.group("name"));
        }
      }
    }
    return Optional.empty();
  }

  /** {@code 本报讯（记者 李明）}: what its first brackets say opens the text. */
  private Optional<String> opening() {
    for (int i = 0; i < Math.min(OPENING, text.length()) && text.charAt(i) != '。'; i++) {
      if ("）)】〕\n".indexOf(text.charAt(i)) >= 0) {
        Matcher matcher = REPORTER.matcher(text.substring(0, i + 1));
        return matcher.find() ? Optional.of(matcher.group("name")) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
