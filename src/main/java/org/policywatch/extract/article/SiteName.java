package org.policywatch.extract.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  /** What stands between headline, column and site in {@code <title>}. */
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s+[-–—|·_:：]{1,3}\\s+|[_|｜]+|\\s*--+\\s*|\\s[-–—]|[-–—]\\s|(?<=[\\u3400-\\u9fff）)】》”？！?!…\\d])[-–—](?=[\\u3400-\\u9fff])|\\s»\\s");

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

  /** So near the top. */
  private static final int FIRST = 20;

  private static final Pattern PAPER =
      Pattern.compile("[\\u3400-\\u9fff]{2,10}(?:[日晚早晨时商]报|[日晚早晨時商]報|都市报|新闻网|电视台|通讯社)");

  /** Forums name their program last. */
  private static final Pattern POWERED = Pattern.compile("\\s*[-|–]\\s*Powered [Bb]y .*$");

  /** The printed paper on the net, and the house that prints it. */
  private static final Pattern EDITION =
      Pattern.compile("(?<=[\\u3400-\\u9fff][报刊])[\\s·-]?(?:数字报(?:刊|纸)?(?:平台)?|电子[报版]|数字版|社)$");

  private static final Pattern OWNER =
      Pattern.compile(
          "(?:©|(?i:copyright)(?:\\s?\\(c\\))?)\\s?(?:[©Ⓒ]\\s?)?(?:(?:19|20)\\d\\d\\s?(?:[-–—至]\\s?(?:19|20)\\d\\d)?)?\\s?(?:by\\s)?(?<name>[^.。|,，©]{2,40}?)\\s?(?:[.。|,，]|版权所有|All"
              + " rights|保留|$)");
  private static final Pattern BEFORE_HOST = Pattern.compile("(?:https?://)?(?:www\\.)?$");
  private static final Pattern HOST_OF =
      Pattern.compile(
          "(?:主办单位|主办|版权所有|站点名称)\\s?[:：]?\\s?(?<name>[\\u3400-\\u9fff（）()A-Za-z·]{3,30})");

  private final PageDom page;
  private final @Nullable Finding<String> found;
  private final String key;

  SiteName(PageDom page) {
    this.page = page;
    this.found = find();
    this.key = found == null ? "" : Texts.key(found.value());
  }

  @Nullable Finding<String> finding() {
    return found;
  }

  /** True when a line is just the site's name. */
  boolean is(String line) {
    return found != null && Texts.key(line).equals(key);
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
    List<String> parts = parts(title);
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

  /** What stands between the separators of a {@code <title>}, tidied, none empty. */
  List<String> parts(String title) {
    return java.util.Arrays.stream(SEPARATOR.split(title))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** True when a {@code <title>} is likely to name the site only. */
  static boolean looksLikeSite(String title) {
    return title.length() <= 40 && isSiteLike(title);
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
    return Optional.<Finding<String>>empty()
        .or(() -> named("account", account()))
        .or(() -> named("meta.SiteName", page.meta("SiteName", "site_name")))
        .or(() -> named("meta.og:site_name", page.meta("og:site_name", "application-name")))
        .or(() -> named("title-suffix", titleSuffix()))
        .or(() -> named("json-ld.publisher", publisher()))
        .or(() -> named("host-line", beforeHost()))
        .or(() -> named("copyright", owner()))
        .or(() -> named("account-line", paper()))
        .orElse(null);
  }

  private static Optional<Finding<String>> named(String rule, Optional<String> name) {
    return name.map(Texts::tidy)
        .map(text -> EDITION.matcher(text).replaceFirst(""))
        .filter(text -> text.length() >= 2 && text.length() <= 60)
        .map(text -> new Finding<>(text, rule, text));
  }

  private Optional<String> account() {
    var element = page.withId("js_name");
    return Optional.ofNullable(element).map(it -> it.text());
  }

  private Optional<String> titleSuffix() {
    List<String> parts = new ArrayList<>(parts(POWERED.matcher(page.title()).replaceFirst("")));
    while (!parts.isEmpty() && parts.getLast().chars().noneMatch(Character::isLetter)) {
      parts.removeLast();
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
    for (Line line : page.lines().subList(0, Math.min(HEAD, page.lines().size()))) {
      if (!line.isLinks() && line.heading() == 0) {
        continue;
      }
      String key = line.text().length() > page.title().length() ? "" : Texts.key(line.text());
      if (line.isLinks() && key.equals(firstKey) && leadsHome(line)) {
        return Optional.of(first);
      }
      isWhole |= line.heading() > 0 && key.equals(wholeKey);
      firstHeads |= line.heading() > 0 && key.equals(firstKey);
      lastHeads |= line.heading() > 0 && key.equals(lastKey) && !leadsHome(line);
    }
    if (lastHeads && !firstHeads && parts.size() == 2 && weight(first) <= 60) {
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

  /** The last part behind the headline that is a Chinese paper or site; else the last. */
  private static String lastName(List<String> parts) {
    for (int i = parts.size() - 1; i > 0; i--) {
      String part = parts.get(i);
      char end = Folding.simplify(part.charAt(part.length() - 1));
      if (weight(part) <= LONGEST_NAME && "网报社刊".indexOf(end) >= 0) {
        return part;
      }
    }
    return parts.getLast();
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

  private Optional<String> publisher() {
    return page.jsonLd().stream()
        .map(node -> node.path("publisher").path("name").asText(""))
        .filter(name -> !name.isBlank())
        .findFirst();
  }

  /** Old pages print name, host and date in one line. */
  private Optional<String> beforeHost() {
    String own = page.url().host();
    String host = own.startsWith("www.") ? own.substring(4) : own;
    for (Line line : page.lines()) {
      int at = line.text().indexOf(host);
      if (at > 1 && line.text().length() < 120) {
        String before = BEFORE_HOST.matcher(line.text().substring(0, at)).replaceFirst("");
        return Optional.of(before.strip()).filter(name -> name.length() <= 30);
      }
    }
    return Optional.empty();
  }

  /** Pages made for telephones show the name of a paper above the text, alone. */
  private Optional<String> paper() {
    return page.lines().stream()
        .limit(FIRST)
        .map(Line::text)
        .filter(text -> PAPER.matcher(text).matches())
        .findFirst();
  }

  private Optional<String> owner() {
    for (int i = page.lines().size() - 1; i >= 0 && i > page.lines().size() - 40; i--) {
      String text = page.lines().get(i).text();
      if (text.length() > 400) {
        continue;
      }
      boolean says =
          text.indexOf('©') >= 0
              || text.contains("主办")
              || text.contains("版权所有")
              || text.contains("站点名称")
              || text.toLowerCase(Locale.ROOT).contains("copyright");
      for (Pattern pattern : says ? List.of(OWNER, HOST_OF) : List.<Pattern>of()) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.find() && !matcher.group("name").isBlank()) {
          return Optional.of(matcher.group("name"));
        }
      }
    }
    return Optional.empty();
  }
}
