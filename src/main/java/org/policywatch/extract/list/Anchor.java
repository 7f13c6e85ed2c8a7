package org.policywatch.extract.list;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.PageLink;
import org.policywatch.extract.page.Texts;
import org.policywatch.model.PageUrl;

/**
 * A link as readers see it.
 *
 * @param link what is clicked
 * @param url where it leads
 * @param title its words, whole even where the page cuts them
 * @param shown its words as they stand in their line, without a day
 */
record Anchor(PageLink link, PageUrl url, String title, String shown) {
  private static final Pattern CALL =
      Pattern.compile(
          "(?:openUrl|jumpToDetail|window\\.open|location(?:\\.href)?\\s?=|goDetail|toDetail|open)\\s{0,2}\\(?\\s{0,2}['\"](?<url>[^'\"]{2,500})['\"]");

  private static final Pattern DAY =
      Pattern.compile(
          "[\\[(（]?(?:(?:(?:19|20)\\d|1[01])\\d\\s?[-/.年]\\s?)?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}日?(?:\\s\\d{1,2}:\\d\\d(?::\\d\\d)?)?[\\])）]?");

  /** What links say that name no page. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)[\\s>»›→<«‹←·|+]*(?:\\d*|更多.{0,4}|上一[页頁]|下一[页頁]|首[页頁]|尾[页頁]|末[页頁]|上[页頁]|下[页頁]|详细.{0,4}|詳細.{0,4}|查看.{0,4}|阅读全文"
              + "|全文|展开|转到|跳转|登录|登入|注册|註冊|(?:read |view )?more(?: (?:news|articles|posts|stories|details))?"
              + "|(?:next|prev(?:ious)?|older|newer)(?: (?:page|posts?|articles?|entries))?|first|last|go"
              + "|\\[?详情\\]?|[\\[【〔(（][^\\])】〕）]{1,12}[\\]】〕)）])[\\s>»›→<«‹←·|.…]*");

  private static final int SHORTEST = 4;

  /** So many elements of a card are looked at. */
  private static final int MOST_PARTS = 20;

  /** A longer name in brackets in front of an entry is of the entry. */
  private static final int LONGEST_LABEL = 12;

  private static final Pattern CUT = Pattern.compile("(?:…|\\.{2,3})+$");
  private static final Pattern BULLET = Pattern.compile("^[·•▪■●◆>》*-]\\s?");

  /** The link of an element; null when it leads nowhere. */
  static @Nullable Anchor of(PageDom page, PageLink link) {
    return address(link.element())
        .flatMap(page.url()::resolve)
        .map(url -> of(link, url))
        .orElse(null);
  }

  private static Anchor of(PageLink link, PageUrl url) {
    String shown = withoutDay(link);
    return new Anchor(link, url, title(link, shown), shown);
  }

  /** True when its words may name a page: they are no number, no day and no way to go on. */
  boolean names() {
    return title.length() >= SHORTEST
        && !NO_TITLE.matcher(title).matches()
        && !DAY.matcher(title).matches();
  }

  /** True where it stands in brackets in its line: the column or the topic of an entry. */
  boolean isLabel(String line) {
    int at = title.length() > LONGEST_LABEL ? -1 : line.indexOf(title);
    int end = at + title.length();
    return at > 0
        && end < line.length()
        && "[【〔(（".indexOf(line.charAt(at - 1)) >= 0
        && "]】〕)）".indexOf(line.charAt(end)) >= 0;
  }

  private static Optional<String> address(Element element) {
    String href = element.attr("href").strip();
    String lower = href.toLowerCase(Locale.ROOT);
    boolean real =
        !href.isEmpty()
            && !href.startsWith("#")
            && !lower.startsWith("javascript:")
            && !lower.startsWith("mailto:");
    if (real) {
      return Optional.of(href);
    }
    for (String name : new String[] {"data-href", "data-url", "data-link"}) {
      if (!element.attr(name).isBlank()) {
        return Optional.of(element.attr(name));
      }
    }
    Matcher call = CALL.matcher(element.attr("onclick") + ' ' + href);
    return call.find() ? Optional.of(call.group("url")) : Optional.empty();
  }

  private static String title(PageLink link, String shown) {
    String whole = Texts.tidy(link.element().attr("title"));
    if (whole.isEmpty()) {
      return strip(shown);
    }
    String head = CUT.matcher(shown).replaceFirst("");
    boolean cut = head.length() < shown.length() || shown.isEmpty();
    boolean longer = whole.length() > shown.length() && Texts.key(whole).contains(Texts.key(head));
    return strip(cut || longer ? whole : shown);
  }

  /** Entries that are links as a whole have their day in an element of its own. */
  private static String withoutDay(PageLink link) {
    String shown = headed(link);
    for (Element child : link.element().children()) {
      String text = Texts.of(child);
      boolean isEnd = shown.startsWith(text) || shown.endsWith(text);
      if (isEnd && text.length() < shown.length() && DAY.matcher(text).matches()) {
        return shown.startsWith(text)
            ? shown.substring(text.length()).strip()
            : shown.substring(0, shown.length() - text.length()).strip();
      }
    }
    return shown;
  }

  /** Of a card that is a link as a whole its heading: a summary follows. */
  private static String headed(PageLink link) {
    Element heading = link.element().childrenSize() < 2 ? null : heading(link.element());
    String text = heading == null ? "" : Texts.of(heading);
    return text.isEmpty() ? link.text() : text;
  }

  private static @Nullable Element heading(Element card) {
    Element heading = card.selectFirst("h1, h2, h3, h4, h5, h6");
    return heading != null
        ? heading
        : card.stream().skip(1).limit(MOST_PARTS).filter(Anchor::isTitle).findFirst().orElse(null);
  }

  /** Templates call it tit, title, news-title. */
  private static boolean isTitle(Element part) {
    return part.className().contains("tit")
        && part.classNames().stream().anyMatch(it -> it.endsWith("tit") || it.endsWith("title"));
  }

  /** Bullets in front of the words. */
  private static String strip(String title) {
    return BULLET.matcher(title).replaceFirst("").strip();
  }
}
