package org.policywatch.extract.article;

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
import org.policywatch.model.PageUrl;

/** Where a page names its site besides {@code <title>} and metas: its head, its foot, JSON-LD. */
final class SiteMarks {
  /** So near the top. */
  private static final int FIRST = 20;

  private static final Pattern PAPER =
      Pattern.compile("[\\u3400-\\u9fff]{2,10}(?:[日晚早晨时商]报|[日晚早晨時商]報|都市报|新闻网|电视台|通讯社)");

  private static final Pattern OWNER =
      Pattern.compile(
          "(?:©|(?i:copyright)(?:\\s?\\(c\\))?)\\s?(?:[©Ⓒ]\\s?)?(?:(?:19|20)\\d\\d\\s?(?:[-–—至]\\s?(?:19|20)\\d\\d)?)?\\s?(?:by\\s)?(?<name>[^.。|,，©]{2,40}?)\\s?(?:[.。|,，]|版权所有|All"
              + " rights|保留|$)");
  private static final Pattern BEFORE_HOST = Pattern.compile("(?:https?://)?(?:www\\.)?$");
  private static final Pattern HOST_OF =
      Pattern.compile(
          "(?:主办单位|主办|版权所有|站点名称)\\s?[:：]?\\s?(?<name>[\\u3400-\\u9fff（）()A-Za-z·]{3,30})");

  /** 港湾晚报社版权所有. */
  private static final Pattern OWNED =
      Pattern.compile("(?:^|[\\s©:：])(?<name>[\\u3400-\\u9fff（）()A-Za-z·]{3,30}?)\\s?版[权權]所有");

  /** 未经许可不得使用, 本网站: what is said of the rights, not who has them. */
  private static final Pattern NO_OWNER = Pattern.compile("\\s?(?:[本该未非不违请任禁建].*|.*ICP备.*)");

  /** What links to the first page say that name no site. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)(?:返回|回|网站|網站)?(?:首页|首頁|主页|主頁)|home(?:page)?|logo|skip.*|跳.*|繁體?|简体?|english|中文版?|登录|登入|menu|.*主要內容.*|无障碍.*|長者.*|长者.*");

  /** 港湾网夜航频道 ( 2012-06-04 09:20:26 ). */
  private static final Pattern DATED =
      Pattern.compile(
          "(?<name>[\\u3400-\\u9fff]{2,12}(?:网|频道|在线|新闻中心))\\s?[(（]\\s?20\\d\\d[-年/.]\\d.*");

  private static final int LONGEST_DATED = 80;

  private static final int LONGEST_MAST = 30;

  private static final Pattern LOGO = Pattern.compile("(?:^|[-_ ])(?:logo|brand)(?:$|[-_ ])");

  private final PageDom page;

  SiteMarks(PageDom page) {
    this.page = page;
  }

  /** What the first link to the first page says, in the head of the page. */
  Optional<String> home() {
    for (Line line : page.lines().subList(0, Math.min(FIRST, page.lines().size()))) {
      Element link = line.linkLength() == 0 ? null : homeLink(line.block());
      String name = link == null ? "" : Texts.of(link);
      if (name.length() >= 2
          && name.length() <= LONGEST_MAST
          && line.text().startsWith(name)
          && !NO_NAME.matcher(name).matches()
          && (leadsToFirst(link.attr("href")) || isLogo(link))) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static @Nullable Element homeLink(Element block) {
    Element link = block.selectFirst("a[href]");
    return link == null ? block.selectFirst("a") : link;
  }

  /** Scripts may lead home, too. */
  private static boolean isLogo(Element link) {
    Element box = link.parent();
    return LOGO.matcher(link.className()).find()
        || box != null && LOGO.matcher(box.className()).find();
  }

  private boolean leadsToFirst(String href) {
    return href.equals("/")
        || page.url()
            .resolve(href)
            .map(PageUrl::value)
            .filter(url -> url.equals(page.url().origin() + "/"))
            .isPresent();
  }

  /** The first words of the page, in bold letters above the headline and beside links only. */
  Optional<String> masthead() {
    Line first = page.lines().isEmpty() ? null : page.lines().getFirst();
    boolean may =
        first != null
            && !first.isLinks()
            && first.heading() == 0
            && !page.title().isEmpty()
            && !page.title().contains(first.text())
            && first.text().length() <= LONGEST_MAST
            && first.text().chars().noneMatch(c -> Character.isDigit(c) || "。，,:：".indexOf(c) >= 0);
    Element bold = may ? first.block().selectFirst("b, strong") : null;
    return bold != null && Texts.of(bold).equals(first.text())
        ? Optional.of(first.text())
        : Optional.empty();
  }

  /** Whom JSON-LD names. */
  Optional<String> publisher() {
    return page.jsonLd().stream()
        .map(node -> node.path("publisher").path("name").asText(""))
        .filter(name -> !name.isBlank())
        .findFirst();
  }

  /** Old pages print name, host and date in one line. */
  Optional<String> beforeHost() {
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
  Optional<String> paper() {
    return page.lines().stream()
        .limit(FIRST)
        .map(Line::text)
        .filter(text -> PAPER.matcher(text).matches())
        .findFirst();
  }

  /** Old portals print their name before the day, which stands in brackets. */
  Optional<String> dated() {
    return page.lines().stream()
        .limit(FIRST)
        .filter(line -> line.text().length() <= LONGEST_DATED && !line.isLinks())
        .map(line -> DATED.matcher(line.text()))
        .filter(Matcher::matches)
        .map(dated -> dated.group("name"))
        .findFirst();
  }

  /** Who holds the copyright, or runs the site. */
  Optional<String> owner() {
    for (int i = page.lines().size() - 1; i >= 0 && i > page.lines().size() - 40; i--) {
      String text = page.lines().get(i).text();
      if (text.length() > 400) {
        continue;
      }
      boolean says =
          text.indexOf('©') >= 0
              || text.contains("主办")
              || text.contains("版权所有")
              || text.contains("版權所有")
              || text.contains("站点名称")
              || text.toLowerCase(Locale.ROOT).contains("copyright");
      for (Pattern pattern : says ? List.of(OWNER, HOST_OF, OWNED) : List.<Pattern>of()) {
        Matcher matcher = pattern.matcher(text);
        String name = matcher.find() ? matcher.group("name") : "";
        if (!name.isBlank() && !NO_OWNER.matcher(name).matches()) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }
}
