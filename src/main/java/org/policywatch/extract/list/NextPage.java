package org.policywatch.extract.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.PageLink;
import org.policywatch.model.PageUrl;

/** The address of the page that goes on with a list: rules in order, best evidence first. */
final class NextPage {
  private static final Pattern NEXT =
      Pattern.compile(
          "(?i)[\\[【]?\\s?(?:下\\s?一\\s?[页頁]|下[页頁]|后一页|后页|next(?: page)?|older(?:"
              + " (?:posts|entries))?|(?:点击)?加载更多|(?:load|show|view) more|›|»|>{1,2}|→)\\s?[>›»→]?\\s?[\\]】]?");
  private static final Pattern CREATE =
      Pattern.compile(
          "createPage(?:HTML|Html)?\\s{0,2}\\(\\s{0,3}(?:['\"][\\w-]{0,30}['\"]\\s{0,2},\\s{0,2})?(?<total>\\d{1,6})\\s{0,3},\\s{0,3}(?<at>\\d{1,6})\\s{0,3},\\s{0,3}['\"](?<name>[\\w./-]{1,80})['\"]\\s{0,3},\\s{0,3}['\"](?<ext>\\w{2,5})['\"]");
  private static final Pattern COUNT =
      Pattern.compile("(?:countPage|totalPage|pageCount)\\s{0,2}=\\s{0,2}['\"]?(?<n>\\d{1,6})");
  private static final Pattern CURRENT =
      Pattern.compile("(?:currentPage|curPage|pageIndex)\\s{0,2}=\\s{0,2}['\"]?(?<n>\\d{1,6})");
  private static final Pattern PAGING =
      Pattern.compile("(?i).*(?:page|index|list|_|[?&]p)\\w{0,12}[=_/-]?\\d{1,5}.{0,12}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
  private static final Pattern LAST_NUMBER =
      Pattern.compile("(?<head>.*?)(?<n>\\d{1,5})(?<tail>\\D*)");
  private static final Pattern NEXT_GROUP =
      Pattern.compile("<nextgroup>.{0,40}?href=[\"'](?<url>[^\"']{5,600})[\"']", Pattern.DOTALL);

  private static final List<Function<PageDom, Optional<String>>> RULES =
      List.of(
          NextPage::linkRelation,
          NextPage::anchor,
          NextPage::createPage,
          NextPage::countedPages,
          NextPage::numberAfterCurrent,
          NextPage::nextGroup);

  private NextPage() {}

  static Optional<PageUrl> of(PageDom page) {
    for (Function<PageDom, Optional<String>> rule : RULES) {
      Optional<PageUrl> next =
          rule.apply(page).flatMap(page.url()::resolve).filter(url -> !url.equals(page.url()));
      if (next.isPresent()) {
        return next;
      }
    }
    return Optional.empty();
  }

  /** True when the way on is a script that posts a form. */
  static boolean isForm(PageDom page) {
    for (PageLink link : page.links()) {
      String call = link.element().attr("href") + link.element().attr("onclick");
      boolean posts = call.contains("__doPostBack") || call.contains("submit(");
      if (posts && NEXT.matcher(link.text()).matches()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> linkRelation(PageDom page) {
    for (String tag : new String[] {"link", "a"}) {
      for (Element element : page.tagged(tag)) {
        if (element.attr("rel").equalsIgnoreCase("next") && element.hasAttr("href")) {
          return Optional.of(element.attr("href"));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> anchor(PageDom page) {
    for (PageLink link : page.links()) {
      Element element = link.element();
      String text = link.text().isEmpty() ? unwritten(element) : link.text();
      String title = element.attr("title");
      boolean says =
          text.length() < 16 && (NEXT.matcher(text).matches() || NEXT.matcher(title).matches());
      if (says) {
        Anchor anchor = Anchor.of(page, link);
        if (anchor != null && !anchor.url().equals(page.url())) {
          return Optional.of(anchor.url().value());
        }
      }
    }
    return Optional.empty();
  }

  /** What a link says that shows a picture or a sign. */
  private static String unwritten(Element link) {
    String label = link.attr("aria-label").strip();
    if (!label.isEmpty()) {
      return label;
    }
    Element picture = link.selectFirst("img");
    String alternative = picture == null ? "" : picture.attr("alt").strip();
    return alternative.isEmpty() && link.hasClass("next") ? "next" : alternative;
  }

  /** TRS counts from 0: page 2 is {@code index_1.html}. */
  private static Optional<String> createPage(PageDom page) {
    for (String script : page.scripts()) {
      Matcher matcher = CREATE.matcher(script);
      if (matcher.find()) {
        int at = Integer.parseInt(matcher.group("at"));
        boolean more = at + 1 < Integer.parseInt(matcher.group("total"));
        return more
            ? Optional.of(matcher.group("name") + "_" + (at + 1) + "." + matcher.group("ext"))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<String> countedPages(PageDom page) {
    for (String script : page.scripts()) {
      if (!script.contains("ountPage")
          && !script.contains("otalPage")
          && !script.contains("ageCount")) {
        continue;
      }
      Matcher count = COUNT.matcher(script);
      Matcher current = CURRENT.matcher(script);
      if (count.find() && current.find()) {
        int at = Integer.parseInt(current.group("n"));
        String path = page.url().value().replaceFirst("[?].*", "");
        Matcher file =
            Pattern.compile("(?:/|(?<name>index)(?:_\\d+)?\\.(?<ext>s?html?))$").matcher(path);
        boolean more = at + 1 < Integer.parseInt(count.group("n"));
        if (more && file.find()) {
          return Optional.of(
              "index_" + (at + 1) + "." + (file.group("ext") == null ? "html" : file.group("ext")));
        }
      }
    }
    return Optional.empty();
  }

  /** Pagination of numbers only: the one after the number that the page's own address has. */
  private static Optional<String> numberAfterCurrent(PageDom page) {
    int current = 0;
    for (PageLink link : page.links()) {
      String text = link.text();
      String href = link.element().attr("href");
      if (!NUMBER.matcher(text).matches() || !isPaging(page, href, text)) {
        continue;
      }
      current = current == 0 ? current(page, Integer.parseInt(text), href) : current;
      if (text.equals(String.valueOf(current + 1))) {
        return Optional.of(href);
      }
    }
    return Optional.empty();
  }

  /** True for an address that tells a page, or whose last folder is the number that is clicked. */
  private static boolean isPaging(PageDom page, String href, String number) {
    return PAGING.matcher(href).matches()
        || page.url()
            .resolve(href)
            .filter(url -> url.value().replaceFirst("/$", "").endsWith('/' + number))
            .isPresent();
  }

  /** Which number the page itself has, by the address of another; the first page often has none. */
  private static int current(PageDom page, int number, String href) {
    String other = page.url().resolve(href).map(PageUrl::value).orElse("");
    Matcher last = LAST_NUMBER.matcher(other);
    if (!last.matches()) {
      return 1;
    }
    String own = page.url().value();
    String head = last.group("head");
    String tail = last.group("tail");
    boolean alike =
        own.length() > head.length() + tail.length() && own.startsWith(head) && own.endsWith(tail);
    String middle = alike ? own.substring(head.length(), own.length() - tail.length()) : "";
    return middle.matches("\\d{1,5}")
        ? Integer.parseInt(middle) - (Integer.parseInt(last.group("n")) - number)
        : 1;
  }

  private static Optional<String> nextGroup(PageDom page) {
    int at = page.html().indexOf("<nextgroup>");
    if (at < 0) {
      return Optional.empty();
    }
    Matcher matcher = NEXT_GROUP.matcher(page.html());
    return matcher.find()
        ? Optional.of(matcher.group("url").replace("&amp;", "&"))
        : Optional.empty();
  }
}
