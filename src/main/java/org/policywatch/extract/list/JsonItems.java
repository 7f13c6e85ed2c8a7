package org.policywatch.extract.list;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.Texts;
import org.policywatch.extract.page.WrittenTimes;
import org.policywatch.model.PageLinks.ListItem;
import org.policywatch.model.PageTime;
import org.policywatch.model.PageUrl;

/** Lists that are JSON: the longest array of objects with a title and an address. */
final class JsonItems implements ItemSource {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int MAX_NODES = 500_000;
  private static final int LONGEST_CALL = 100;
  private static final Pattern CALL = Pattern.compile("[\\w.$]{1,60}\\s?\\(\\s?[\\[{]");
  private static final List<String> TITLES =
      List.of(
          "title",
          "doctitle",
          "name",
          "maintitle",
          "headline",
          "infotitle",
          "articletitle",
          "newstitle",
          "bt");
  private static final List<String> ADDRESSES =
      List.of("url", "docpuburl", "link", "href", "doc_pub_url", "puburl", "linkurl", "pageurl");
  private static final List<String> DAYS =
      List.of(
          "docrelpubtime",
          "pubdate",
          "publishedtimestr",
          "publishdate",
          "pubtimestr",
          "date",
          "publishtime",
          "time",
          "pubtime",
          "ptime",
          "docreltime",
          "createtime",
          "publishedtime");

  @Override
  public Entries entries(PageDom page) {
    return Entries.of(items(page));
  }

  private static List<ListItem> items(PageDom page) {
    String text = unwrapped(page.html().strip());
    if (!text.startsWith("{") && !text.startsWith("[")) {
      return List.of();
    }
    try {
      return longest(page, MAPPER.readTree(text));
    } catch (JsonProcessingException e) {
      return List.of();
    }
  }

  /** JSON that a script calls for: {@code callback([…]);}. */
  private static String unwrapped(String text) {
    Matcher call = CALL.matcher(text.substring(0, Math.min(LONGEST_CALL, text.length())));
    int end = text.lastIndexOf(')');
    return call.lookingAt() && end > call.end() ? text.substring(call.end() - 1, end) : text;
  }

  /** The longest list anywhere below {@code root}; empty for none. */
  static List<ListItem> longest(PageDom page, JsonNode root) {
    List<ListItem> best = List.of();
    Deque<JsonNode> todo = new ArrayDeque<>(List.of(root));
    for (int i = 0; !todo.isEmpty() && i < MAX_NODES; i++) {
      JsonNode node = todo.poll();
      if (node.isArray()) {
        List<ListItem> items = items(page, node);
        best = items.size() > best.size() ? items : best;
      }
      if (node.isContainerNode()) {
        node.forEach(todo::add);
      }
    }
    return best;
  }

  private static List<ListItem> items(PageDom page, JsonNode array) {
    Map<PageUrl, ListItem> items = new LinkedHashMap<>();
    for (JsonNode node : array) {
      String title = Texts.tidy(Jsoup.parseBodyFragment(field(node, TITLES)).text());
      String address = field(node, ADDRESSES);
      Optional<PageUrl> url = address.isBlank() ? Optional.empty() : page.url().resolve(address);
      if (url.isPresent() && !title.isEmpty() && items.size() < MOST) {
        items.putIfAbsent(url.get(), new ListItem(title, url.get().value(), day(node, url.get())));
      }
    }
    return new ArrayList<>(items.values());
  }

  private static @Nullable PageTime day(JsonNode node, PageUrl url) {
    return WrittenTimes.value(field(node, DAYS))
        .or(() -> org.policywatch.extract.page.UrlDay.in(url.value()))
        .orElse(null);
  }

  private static String field(JsonNode node, List<String> names) {
    for (String name : names) {
      for (Map.Entry<String, JsonNode> entry : node.properties()) {
        if (entry.getKey().toLowerCase(Locale.ROOT).equals(name)
            && entry.getValue().isValueNode()) {
          return entry.getValue().asText("");
        }
      }
    }
    return "";
  }
}
