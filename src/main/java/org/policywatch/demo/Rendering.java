package org.policywatch.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All that one site serves, as bytes, computed once: the same bytes at every request. */
final class Rendering {
  private static final String FOUNDED = "2019-01-01 00:00";

  private final DemoSite site;
  private final List<DemoPage> pages;

  Rendering(DemoSite site, int version) {
    this.site = site;
    this.pages = Resources.pages(site.host(), version);
  }

  /** By path. */
  Map<String, Served> served() {
    Map<String, Served> out = new LinkedHashMap<>();
    String robots = "User-agent: *\nDisallow: " + DemoSite.FORBIDDEN + "\n";
    out.put("/robots.txt", Served.text(robots, "text/plain", FOUNDED));
    for (DemoPage page : pages) {
      out.put(page.path(), html(article(page), page.updated()));
      if (!page.field("attachment").isEmpty()) {
        out.put(attachment(page), Served.of(Listing.PDF, "application/pdf", page.date()));
      }
    }
    out.putAll(site.layout().listing().served(site, pages));
    return out;
  }

  private Served html(String text, String changed) {
    return html(site, text, changed);
  }

  static Served html(DemoSite site, String text, String changed) {
    // the pages of a GBK site say so themselves, as many real ones do; the server does not
    return Served.of(text.getBytes(site.charset()), "text/html", changed);
  }

  private String article(DemoPage page) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String name :
        List.of("title", "source", "number", "issuer", "written", "author", "index", "summary")) {
      values.put(name, escape(page.field(name)));
    }
    values.put("site", site.name());
    values.put("host", site.host());
    values.put("date", page.date());
    values.put("day", page.day());
    values.put("updated", page.updated());
    values.put("attachment", attachmentLink(page));
    values.put(
        "body",
        page.paragraphs().stream()
            .map(paragraph -> "<p>" + escape(paragraph) + "</p>")
            .collect(Collectors.joining("\n")));
    return fill(Resources.text("layouts/" + site.layout().template() + ".html"), values);
  }

  private static String attachment(DemoPage page) {
    String folder = page.path().substring(0, page.path().lastIndexOf('/') + 1);
    return folder + page.field("attachment");
  }

  private static String attachmentLink(DemoPage page) {
    String file = page.field("attachment");
    return file.isEmpty() ? "" : "<p>附件：<a href=\"./" + file + "\">" + file + "</a></p>";
  }

  static String fill(String template, Map<String, String> values) {
    String out = template;
    for (Map.Entry<String, String> value : values.entrySet()) {
      out = out.replace("{" + value.getKey() + "}", value.getValue());
    }
    return out;
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
