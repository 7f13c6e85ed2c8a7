package org.policywatch.extract.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.PageLink;
import org.policywatch.model.PageLinks.ListItem;
import org.policywatch.model.PageUrl;

/**
 * Hanweb keeps entries as {@code <record><![CDATA[<li><a href title>…</a><span>day</span></li>]]>}
 * in a script or as the whole answer: a parser of HTML sees only script text.
 */
final class RecordItems implements ItemSource {
  @Override
  public Entries entries(PageDom page) {
    return Entries.of(items(page));
  }

  private static List<ListItem> items(PageDom page) {
    Map<PageUrl, ListItem> items = new LinkedHashMap<>();
    String html = page.html();
    int at = html.indexOf("<record>");
    while (at >= 0 && items.size() < MOST) {
      int end = html.indexOf("</record>", at);
      if (end < 0) {
        break;
      }
      String record = html.substring(at + 8, end).strip();
      if (record.startsWith("<![CDATA[")) {
        record =
            record.substring(9, record.endsWith("]]>") ? record.length() - 3 : record.length());
      }
      if (record.length() < 20_000) {
        item(page, record).ifPresent(item -> items.putIfAbsent(new PageUrl(item.href()), item));
      }
      at = html.indexOf("<record>", end);
    }
    return new ArrayList<>(items.values());
  }

  private static Optional<ListItem> item(PageDom page, String record) {
    Element body = Jsoup.parseBodyFragment(record).body();
    for (Element anchor : body.getElementsByTag("a")) {
      Anchor link = Anchor.of(page, PageLink.of(anchor));
      if (link != null && !link.title().isEmpty()) {
        String rest = body.text().replace(anchor.text(), " ");
        return Optional.of(
            new ListItem(
                link.title(),
                link.url().value(),
                ItemDay.of(rest, link.url().value(), page.fetched())));
      }
    }
    return Optional.empty();
  }
}
