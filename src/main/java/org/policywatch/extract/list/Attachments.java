package org.policywatch.extract.list;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.Texts;
import org.policywatch.model.PageLinks.Attachment;

/**
 * The files of a document: links, frames and links inside scripts; those of navigation are left
 * out.
 */
public final class Attachments {
  private static final int MOST = 200;
  private static final int LONGEST_TYPE = 5;
  private static final String SCRIPT = "javascript:";
  private static final List<String> TAGS = List.of("a", "iframe", "embed", "object");
  private static final String TYPES = "pdf|docx?|xlsx?|pptx?|wps|et|ofd|ceb|zip|rar|7z|csv|od[tsp]";
  private static final Set<String> TYPE_NAMES =
      Set.of(
          "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "wps", "et", "ofd", "ceb", "zip",
          "rar", "7z", "csv", "odt", "ods", "odp");
  private static final Pattern FILE =
      Pattern.compile("[^?#]{1,1000}\\.(?:" + TYPES + ")(?:[?#].*)?", Pattern.CASE_INSENSITIVE);

  /** The issue or the page of the paper in which the text stands. */
  private static final Pattern ISSUE =
      Pattern.compile(
          "(?i)(?:点击)?(?:下载|下載|查看)?(?:本期|本版|当期|當期|整期|整版)[\\u3400-\\u9fff]{0,4}(?:[电電]子版|PDF版?|版面图?|下载|下載)");

  private static final Pattern DOWNLOAD =
      Pattern.compile(
          "(?i).*(?:downfile\\.jsp\\?|download\\.jsp\\?|download\\.do\\?|DownloadAttachUrl|filename=[^&]{1,300}\\.(?:"
              + TYPES
              + ")).*");
  private static final Pattern VIEWER = Pattern.compile("[?&]file=(?<file>[^&#]{3,600})");
  private static final Pattern QUOTED = Pattern.compile("['\"](?<url>[^'\"]{3,500})['\"]");
  private static final Pattern IN_SCRIPT =
      Pattern.compile(
          "<a\\s[^<>]{0,300}href=\\\\?[\"'][^\"'<>]{3,300}\\.(?:"
              + TYPES
              + ")\\\\?[\"'][^<>]{0,200}>[^<>]{0,200}</a>",
          Pattern.CASE_INSENSITIVE);

  private Attachments() {}

  /** The files in page order, each address once. */
  public static List<Attachment> of(PageDom page) {
    Map<String, Attachment> files = new LinkedHashMap<>();
    for (String tag : TAGS) {
      for (Element element : page.tagged(tag)) {
        String address = address(element);
        if (files.size() < MOST && isFile(address, element) && !inFurniture(element)) {
          add(page, files, address, name(element, address));
        }
      }
    }
    for (String script : page.scripts()) {
      if (!script.contains("<a") && !script.contains("<A")) {
        continue;
      }
      Matcher matcher = IN_SCRIPT.matcher(script);
      while (matcher.find() && files.size() < MOST) {
        Element anchor =
            Jsoup.parseBodyFragment(matcher.group().replace("\\", ""))
                .getElementsByTag("a")
                .first();
        if (anchor != null) {
          add(page, files, anchor.attr("href"), name(anchor, anchor.attr("href")));
        }
      }
    }
    return new ArrayList<>(files.values());
  }

  private static void add(
      PageDom page, Map<String, Attachment> files, String address, String name) {
    if (ISSUE.matcher(name).matches()) {
      return;
    }
    String href = page.url().resolve(address).map(url -> url.value()).orElse(address);
    // an icon before the words leads to the same file, and has no name of its own
    files.merge(
        href,
        new Attachment(name, href),
        (first, second) -> href.endsWith('/' + first.name()) ? second : first);
  }

  private static String address(Element element) {
    String address =
        switch (element.normalName()) {
          case "object" -> element.attr("data");
          case "iframe", "embed" -> element.attr("src");
          default -> element.attr("href");
        };
    if (address.contains("file=")) {
      Matcher viewer = VIEWER.matcher(address);
      try {
        return viewer.find()
            ? URLDecoder.decode(viewer.group("file"), StandardCharsets.UTF_8)
            : address.strip();
      } catch (IllegalArgumentException e) {
        return address;
      }
    }
    if (address.regionMatches(true, 0, SCRIPT, 0, SCRIPT.length()) || address.isBlank()) {
      Matcher call = QUOTED.matcher(element.attr("onclick"));
      return call.find() ? call.group("url") : element.attr("data-href").strip();
    }
    return address.strip();
  }

  private static boolean isFile(String address, Element element) {
    return address.length() < 2_000
        && (endsAsFile(address)
            || downloads(address)
            || address.length() > 1
                && !address.startsWith("#")
                && mayShowDot(element)
                && endsAsFile(Texts.of(element)));
  }

  /** Most links show one text without a dot, which names no file. */
  private static boolean mayShowDot(Element element) {
    return element.childNodeSize() != 1
        || !(element.childNode(0) instanceof TextNode text)
        || text.getWholeText().indexOf('.') >= 0;
  }

  /** Looks at the few characters after the last dot before it asks the pattern. */
  private static boolean endsAsFile(String name) {
    int end = name.length();
    for (int i = 0; i < name.length() && end == name.length(); i++) {
      end = name.charAt(i) == '?' || name.charAt(i) == '#' ? i : end;
    }
    int dot = name.lastIndexOf('.', end - 1);
    return dot > 0
        && end - dot <= LONGEST_TYPE
        && TYPE_NAMES.contains(name.substring(dot + 1, end).toLowerCase(Locale.ROOT))
        && FILE.matcher(name).matches();
  }

  private static boolean downloads(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return (lower.contains("down") || lower.contains("filename="))
        && DOWNLOAD.matcher(address).matches();
  }

  private static boolean inFurniture(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      String tag = at.normalName();
      if (tag.equals("nav") || tag.equals("footer") || tag.equals("header")) {
        return true;
      }
    }
    return false;
  }

  private static String name(Element element, String address) {
    String text = Texts.of(element);
    if (text.isEmpty()) {
      text = Texts.tidy(element.attr("title"));
    }
    String file = address.replaceFirst("[?#].*", "");
    return text.isEmpty() ? file.substring(file.lastIndexOf('/') + 1) : text;
  }
}
