package org.policywatch.alert.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.policywatch.alert.match.Watch;

/**
 * A digest as an HTML mail: one column, at most 600 pixels wide, dark where the reader's program
 * is, no scripts and nothing that is loaded from anywhere. Every word of a page is escaped; an
 * address that is not of the web is shown, not linked.
 */
public final class DigestHtml {
  private static final String STYLE =
      """
      :root{color-scheme:light dark}
      body{margin:0;padding:16px;font:16px/1.5 -apple-system,"Segoe UI","PingFang SC",\
      "Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#1c1e21;background:#fff}
      .page{max-width:600px;margin:0 auto;overflow-wrap:anywhere}
      h1{font-size:22px;margin:0 0 4px}
      h2{font-size:14px;font-weight:600;color:#57606a;margin:28px 0 8px;padding-bottom:4px;\
      border-bottom:1px solid #d0d7de}
      h3{font-size:17px;margin:20px 0 2px}
      p{margin:2px 0}
      a{color:#0550ae;text-decoration:none}
      .about,.also,blockquote{font-size:13px;color:#57606a}
      .change{font-size:14px;color:#953800}
      ul{margin:6px 0;padding:0;list-style:none}
      li{margin:6px 0;padding-left:10px;border-left:3px solid #1a7f37}
      .due li{border-color:#bf8700}
      blockquote{margin:0}
      .day{white-space:nowrap}
      """
          + ChartHtml.STYLE
          + """
      @media(prefers-color-scheme:dark){body{color:#e6edf3;background:#0d1117}\
      a{color:#79c0ff}h2,.about,.also,blockquote{color:#9198a1}h2{border-color:#30363d}\
      .change{color:#f0883e}
      """
          + ChartHtml.DARK
          + "}\n";

  private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\d\\b");

  private final Wording wording;
  private final StringBuilder out = new StringBuilder();

  private DigestHtml(Wording wording) {
    this.wording = wording;
  }

  /** A whole document in UTF-8. */
  public static String render(Digest digest) {
    DigestHtml html = new DigestHtml(new Wording(digest.language()));
    String language = digest.language() == Watch.Language.ZH ? "zh-CN" : "en";
    String heading = html.wording.heading(digest.day());
    html.out
        .append("<!doctype html>\n<html lang=\"")
        .append(language)
        .append("\"><head><meta charset=\"utf-8\">")
        .append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">")
        .append("<meta name=\"color-scheme\" content=\"light dark\">");
    html.out.append("<title>").append(escaped(heading)).append("</title>");
    html.out.append("<style>").append(STYLE).append("</style></head>\n<body><div class=\"page\">");
    html.element("h1", "", heading);
    html.element("p", "about", html.wording.subject(digest));
    digest.sections().forEach(section -> html.section(section, digest.day()));
    return html.out.append("</div></body></html>\n").toString();
  }

  /** What is to be said of an item below its title, without styles. */
  public static String item(Digest.Item item, Watch.Language language) {
    DigestHtml html = new DigestHtml(new Wording(language));
    html.below(item);
    return html.out.toString();
  }

  /** A target with its quote, without styles. */
  public static String aim(Digest.Aim aim, Watch.Language language) {
    DigestHtml html = new DigestHtml(new Wording(language));
    html.aim(aim);
    return html.out.toString();
  }

  private void section(Digest.Section section, LocalDate day) {
    element("h2", "", section.watch() + ": " + section.query());
    String tone = section.isEmpty() ? "about" : "change";
    wording.notes(section).forEach(note -> element("p", tone, note));
    TargetChart.of(section, day, wording).ifPresent(this::chart);
    section.items().forEach(this::item);
    if (!section.rest().isEmpty()) {
      element("h3", "", wording.more(section.rest().size()));
      section.rest().forEach(this::rest);
    }
    wording.moreNews(section).ifPresent(more -> element("p", "about", more));
    if (!section.reminders().isEmpty()) {
      element("h3", "", wording.deadlines());
      out.append("<ul class=\"due\">");
      section.reminders().forEach(this::reminder);
      wording.moreDeadlines(section).ifPresent(more -> element("li", "", more));
      out.append("</ul>\n");
    }
  }

  private void chart(TargetChart chart) {
    element("p", "about", wording.chart());
    ChartHtml.append(chart, out);
  }

  private void rest(Digest.Link link) {
    out.append("<p class=\"also\">");
    link(link.title(), link.url());
    out.append("</p>\n");
  }

  private void item(Digest.Item item) {
    out.append("<h3>");
    link(item.title(), item.url());
    out.append("</h3>\n");
    below(item);
  }

  private void below(Digest.Item item) {
    element("p", "about", wording.about(item) + " · " + item.id());
    item.changes().forEach(change -> element("p", "change", wording.changed() + change));
    aims(item);
    also(item.also());
  }

  private void aims(Digest.Item item) {
    if (item.aims().isEmpty()) {
      return;
    }
    out.append("<ul>");
    for (Digest.Aim aim : item.quotedAims()) {
      out.append("<li>");
      aim(aim);
      out.append("</li>\n");
    }
    if (item.hiddenAims() > 0) {
      element("li", "", wording.more(item.hiddenAims()));
    }
    out.append("</ul>\n");
  }

  private void aim(Digest.Aim aim) {
    element("strong", "", wording.aim(aim));
    if (!aim.quote().isEmpty()) {
      element("blockquote", "", "“" + aim.quote() + "”");
    }
  }

  private void also(List<Digest.Also> also) {
    if (also.isEmpty()) {
      return;
    }
    out.append("<p class=\"also\">").append(escaped(wording.also()));
    String comma = "";
    for (Digest.Also page : also) {
      out.append(comma);
      link(page.outlet(), page.url());
      comma = wording.comma();
    }
    out.append("</p>\n");
  }

  private void reminder(Digest.Reminder reminder) {
    out.append("<li><strong>").append(escaped(wording.left(reminder))).append("</strong>: ");
    out.append(words(wording.aim(reminder.aim()))).append("<br>");
    link(reminder.title(), reminder.url());
    out.append("</li>\n");
  }

  private void link(String text, String url) {
    if (WebAddress.is(url)) {
      out.append("<a rel=\"noopener noreferrer\" href=\"").append(escaped(url)).append("\">");
      out.append(escaped(text)).append("</a>");
    } else {
      out.append(escaped(text));
    }
  }

  private void element(String name, String style, String text) {
    out.append('<').append(name);
    if (!style.isEmpty()) {
      out.append(" class=\"").append(style).append('"');
    }
    out.append('>').append(words(text)).append("</").append(name).append(">\n");
  }

  /** Escaped, and without lines that end amid a day: 2027-12-31 on a telephone. */
  private static String words(String text) {
    return DAY.matcher(escaped(text)).replaceAll("<span class=\"day\">$0</span>");
  }

  static String escaped(String text) {
    return Entities.escape(text).replace("\"", "&quot;").replace("'", "&#39;");
  }
}
