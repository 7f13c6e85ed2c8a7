package org.policywatch.extract.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.Texts;
import org.policywatch.model.Finding;
import org.policywatch.model.PageUrl;
import org.policywatch.text.Folding;
import org.policywatch.text.LowerCase;

/** The name of the site that publishes: rules in order, best evidence first. */
final class SiteName {
  /** The name of the site and the headline stand in the first lines. */
  private static final int HEAD = 150;

  /** How names of sites end, in lower case. */
  private static final List<String> ENDINGS =
      List.of(
          ("网 门户 报 周刊 财经 新闻 频道 在线 传媒 政府 委员会 厅 局 部 资讯 快讯 社 中心 平台 客户端 信息港 热线 论坛 博客"
                  + " news daily times post journal herald tribune gazette review today media online"
                  + " net wire report weekly press magazine blog insider test .com .cn .org .example")
              .split(" "));

  /** Longer parts of a title are headlines. */
  private static final int LONGEST_NAME = 36;

  private static final Pattern COLUMN = Pattern.compile("(?:专栏|專欄|栏目|专区|專區|专题|專題)$");

  /** What pages that scripts fill are called before they are. */
  private static final Pattern KIND_OF_PAGE =
      Pattern.compile("[\\u3400-\\u9fff]{0,4}(?:详情|詳情|正文|内容)页?|详细内容");

  private static final int LONGEST_KEYWORD = 4;
  private static final Pattern KEYWORD_ENDS = Pattern.compile("[\\s,，;；、|]+");

  /** Forums name their program last. */
  private static final Pattern POWERED = Pattern.compile("\\s*[-|–]\\s*Powered [Bb]y .*$");

  /** The printed paper on the net, and the house that prints it. */
  private static final Pattern EDITION =
      Pattern.compile(
          "(?<=[\\u3400-\\u9fff][报刊報])[\\s·-]?(?:[数數]字[报報](?:刊|纸)?(?:平台)?|[电電]子[报版報]|[数數]字版|社?(?:有限公司)?)$");

  private final PageDom page;
  private final @Nullable Finding<String> found;
  private final Set<String> keys;

  SiteName(PageDom page) {
    this.page = page;
    this.found = find();
    this.keys = found == null ? Set.of() : keys(found.value());
  }

  @Nullable Finding<String> finding() {
    return found;
  }

  /** The same; where nothing else names it, all of {@code <title>} that is not the headline. */
  @Nullable Finding<String> beside(String headline) {
    String title = page.title();
    boolean alone = looksLikeSite(title) && !Texts.key(headline).contains(Texts.key(title));
    return found == null && alone && !headline.isEmpty()
        ? named("title-alone", Optional.of(title)).orElse(null)
        : found;
  }

  /** True when a line is just the site's name. */
  boolean is(String line) {
    return keys.contains(Texts.key(line));
  }

  /** Of a name in two languages, such as 港湾号 HarbourPost, each is the site's. */
  private static Set<String> keys(String name) {
    int blank = name.indexOf(' ');
    String first = blank < 0 ? "" : name.substring(0, blank);
    String second = blank < 0 ? "" : name.substring(blank + 1);
    boolean two = blank > 0 && Texts.han(first) == blank && Texts.han(second) == 0;
    return Stream.of(name, two ? first : name, two ? second : name)
        .map(Texts::key)
        .filter(key -> !key.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** True for a link to a folder above the page: it names the site or a column. */
  boolean leadsHome(Line line) {
    Element link = line.isLinks() ? line.block().selectFirst("a") : null;
    String own = page.url().value();
    return link != null
        && !link.attr("href").isBlank()
        && page.url()
            .resolve(link.attr("href"))
            .map(PageUrl::value)
            .filter(url -> own.startsWith(url) && own.length() > url.length() && url.endsWith("/"))
            .isPresent();
  }

  /** A {@code <title>} without the names of site and column at its ends. */
  String cutFrom(String title) {
    List<String> parts = TitleParts.of(title);
    if (parts.size() < 2) {
      boolean named = found != null && title.startsWith(found.value() + ' ');
      return named ? title.substring(found.value().length()).strip() : title;
    }
    String longest =
        parts.stream()
            .filter(part -> !is(part))
            .max((a, b) -> Integer.compare(weight(a), weight(b)))
            .orElse(title);
    int first = parts.stream().filter(part -> !is(part)).findFirst().map(title::indexOf).orElse(0);
    int end = title.indexOf(longest) + longest.length();
    return title.substring(Math.min(first, end), end).strip();
  }

  /** True when a {@code <title>} is likely to name the site only. */
  static boolean looksLikeSite(String title) {
    return title.length() <= 40
        && (isSiteLike(title) || EDITION.matcher(title).replaceFirst("").length() < title.length());
  }

  private static boolean isSiteLike(String name) {
    String small = LowerCase.of(Folding.fold(name));
    for (String ending : ENDINGS) {
      if (small.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static int weight(String text) {
    return Texts.han(text) * 2 + text.length();
  }

  private @Nullable Finding<String> find() {
    SiteMarks marks = new SiteMarks(page);
    Optional<String> suffix = titleSuffix();
    return Optional.<Finding<String>>empty()
        .or(() -> named("account", account()))
        .or(() -> named("meta.SiteName", page.meta("SiteName", "site_name")))
        .or(() -> named("meta.og:site_name", page.meta("og:site_name", "application-name")))
        .or(() -> named("title-suffix", suffix.filter(name -> !isColumn(name))))
        .or(() -> named("json-ld.publisher", marks.publisher()))
        .or(() -> named("host-line", marks.beforeHost()))
        .or(() -> named("dated-line", marks.dated()))
        .or(() -> named("home-link", marks.home()))
        .or(() -> named("copyright", marks.owner()))
        .or(() -> named("account-line", marks.paper()))
        .or(() -> named("title-suffix", suffix))
        .or(() -> named("masthead", marks.masthead()))
        .orElse(null);
  }

  /** 政策解读专栏: a part of the site, as its own metas may say. */
  private boolean isColumn(String name) {
    return COLUMN.matcher(name).find()
        || page.meta("ColumnName", "lanmu", "channel").filter(name::equals).isPresent();
  }

  private static Optional<Finding<String>> named(String rule, Optional<String> name) {
    return name.map(Texts::tidy)
        .map(text -> EDITION.matcher(text).replaceFirst(""))
        .filter(text -> text.length() >= 2 && text.length() <= 60 && !text.contains("ICP备"))
        .map(text -> new Finding<>(text, rule, text));
  }

  private Optional<String> account() {
    var element = page.withId("js_name");
    return Optional.ofNullable(element).map(it -> it.text());
  }

  private Optional<String> titleSuffix() {
    List<String> parts =
        new ArrayList<>(TitleParts.of(POWERED.matcher(page.title()).replaceFirst("")));
    while (!parts.isEmpty() && parts.getLast().chars().noneMatch(Character::isLetter)) {
      parts.removeLast();
    }
    dropKeywords(parts);
    if (parts.size() == 2 && parts.removeIf(part -> KIND_OF_PAGE.matcher(part).matches())) {
      return parts.stream().filter(SiteName::isSiteLike).findFirst();
    }
    if (parts.size() < 2) {
      return colonPrefix();
    }
    String first = parts.getFirst();
    String last = lastName(parts);
    String firstKey = Texts.key(first);
    String lastKey = Texts.key(last);
    String wholeKey = Texts.key(page.title());
    boolean isWhole = false;
    boolean firstHeads = false;
    boolean lastHeads = false;
    boolean firstShown = false;
    boolean lastShown = false;
    for (Line line : page.lines().subList(0, Math.min(HEAD, page.lines().size()))) {
      String key = line.text().length() > page.title().length() ? "" : Texts.key(line.text());
      firstShown |= key.equals(firstKey);
      lastShown |= key.equals(lastKey) && !line.isLinks();
      if (line.isLinks() && key.equals(firstKey) && leadsHome(line)) {
        return Optional.of(first);
      }
      isWhole |= line.heading() > 0 && key.equals(wholeKey);
      firstHeads |= line.heading() > 0 && key.equals(firstKey);
      lastHeads |= line.heading() > 0 && key.equals(lastKey) && !leadsHome(line);
    }
    boolean onlyLast = lastShown && !firstShown && weight(last) > weight(first);
    if ((lastHeads && !firstHeads || onlyLast) && parts.size() == 2 && weight(first) <= 60) {
      return Optional.of(first);
    }
    if (isWhole) {
      return Optional.empty(); // the headline itself has the separator
    }
    boolean shortName = weight(last) <= 60 && !last.isEmpty();
    boolean nameFirst = !isSiteLike(last) && isSiteLike(first) && weight(first) <= 40;
    boolean repeats = nameFirst && weight(last) >= weight(first);
    return repeats ? Optional.of(first) : shortName ? Optional.of(last) : Optional.empty();
  }

  /** Portals put short words of the text behind its headline, the first of its keywords. */
  private void dropKeywords(List<String> parts) {
    String[] words = KEYWORD_ENDS.split(page.meta("keywords").orElse(""));
    int from = parts.indexOf(words[0]);
    int many = parts.size() - from;
    if (from > 0 && many > 1 && many <= words.length) {
      List<String> behind = parts.subList(from, parts.size());
      String last = behind.getLast(); // 平台, and no name of a site
      boolean mayName = last.length() > 2 && isSiteLike(last);
      boolean areShort = behind.stream().allMatch(it -> it.length() <= LONGEST_KEYWORD);
      if (areShort && !mayName && behind.equals(List.of(words).subList(0, many))) {
        behind.clear();
      }
    }
  }

  private static boolean isPaper(String part) {
    return "网报社刊".indexOf(Folding.simplify(part.charAt(part.length() - 1))) >= 0;
  }

  /** The last part behind the headline that is a Chinese paper or site; else the last. */
  private static String lastName(List<String> parts) {
    if (parts.size() > 2 && isHost(parts.getLast())) {
      return parts.get(parts.size() - 2);
    }
    for (int i = parts.size() - 1; i > 0; i--) {
      String part = parts.get(i);
      if (weight(part) <= LONGEST_NAME && isPaper(part)) {
        return part;
      }
    }
    return parts.getLast();
  }

  /** {@code Harbour Gazette | english.gazette.example}: the address says less than the name. */
  private static boolean isHost(String part) {
    int dot = part.lastIndexOf('.');
    return dot > 0 && dot < part.length() - 2 && part.chars().allMatch(c -> c > ' ' && c < 0x7f);
  }

  /** Blogs write {@code Site: headline}; the name leads home, or the headline stands alone. */
  private Optional<String> colonPrefix() {
    int colon = page.title().indexOf(": ");
    String first = colon < 2 ? "" : page.title().substring(0, colon);
    String rest = colon < 2 ? "" : page.title().substring(colon + 2).strip();
    boolean shown =
        !first.isEmpty()
            && page.lines().subList(0, Math.min(HEAD, page.lines().size())).stream()
                .anyMatch(
                    line ->
                        line.isLinks()
                            ? line.text().equals(first) && leadsHome(line)
                            : isSiteLike(first) && line.text().equals(rest));
    return shown ? Optional.of(first) : Optional.empty();
  }
}
