package org.policywatch.extract.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.page.Labels;
import org.policywatch.extract.page.Texts;
import org.policywatch.model.Byline;
import org.policywatch.model.Finding;
import org.policywatch.text.LowerCase;

/**
 * What a script says of the article whose text it holds: the fields that stand beside the text, or
 * round the object in which it stands.
 */
final class ScriptRecord {
  static final ScriptRecord NONE = new ScriptRecord(Map.of());

  /** The text may stand so deep in the object that has the headline. */
  private static final int OUTWARD = 3;

  private static final int LONGEST = 1_500_000;
  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_TITLE = 300;

  private static final String[] TITLES = {
    "headline",
    "title",
    "articletitle",
    "policytitle",
    "newstitle",
    "conttitle",
    "doctitle",
    "contenttitle",
    "subject",
    "name"
  };

  /** Titles of something else than the article. */
  private static final Set<String> OTHER_TITLES =
      Set.of(
          "subtitle",
          "pagetitle",
          "sitetitle",
          "sharetitle",
          "seotitle",
          "metatitle",
          "shorttitle",
          "columntitle",
          "channeltitle");

  private static final String[] AUTHORS = {
    "author", "authors", "authorname", "byline", "writer", "reporter", "journalist"
  };
  private static final String[] SOURCES = {
    "source", "sourcename", "origin", "originname", "copyfrom", "medianame", "media"
  };
  private static final String[] NUMBERS = {
    "policyno",
    "docno",
    "documentno",
    "documentnumber",
    "fileno",
    "filenumber",
    "pcode",
    "wenhao",
    "fwzh",
    "wh"
  };
  private static final String[] ISSUERS = {
    "puborg", "publishorg", "publishdept", "deptname", "issuer", "issueorg", "orgname", "fwjg"
  };

  /** Numbers that count records are none of documents. */
  private static final Pattern NUMBER = Pattern.compile("\\p{IsHan}.{0,20}\\d{4}.{1,6}号");

  private static final String[] SITES = {"site", "sitename", "publisher"};

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private final Map<String, JsonNode> fields;

  private ScriptRecord(Map<String, JsonNode> fields) {
    this.fields = fields;
  }

  /** The record of a text; {@link #NONE} when no object round it has a headline. */
  static ScriptRecord of(ScriptText text) {
    Deque<Integer> open = opened(text.script(), text.at());
    for (int outward = 0; outward < OUTWARD && !open.isEmpty(); outward++) {
      ScriptRecord record = read(text.script(), open.pop());
      if (record.title().isPresent()) {
        return record;
      }
    }
    return NONE;
  }

  /** The headline that it tells, unless the page shows the same. */
  @Nullable Finding<String> headline(@Nullable Finding<String> shown) {
    String own = title().orElse("");
    boolean known = shown != null && Texts.key(shown.value()).contains(Texts.key(own));
    return known || own.isEmpty() ? shown : new Finding<>(own, "script.title", own);
  }

  /** What the page shows, and what it does not from here. */
  Byline byline(Byline shown) {
    return new Byline(
        or(shown.outlet(), "script.site", SITES),
        or(shown.creditedSource(), "script.source", SOURCES),
        or(shown.author(), "script.author", AUTHORS));
  }

  /**
   * The labels of the page, with number and issuer of a document as it prints them elsewhere; what
   * has no number may be news.
   */
  Labels labels(Labels shown) {
    Labels all = shown;
    for (String name : NUMBERS) {
      String value = Texts.tidy(words(fields.get(name)));
      all = NUMBER.matcher(value).matches() ? all.and("发文字号", value) : all;
    }
    for (String name : ISSUERS) {
      String value = Texts.tidy(words(fields.get(name)));
      boolean isName = all != shown && value.length() <= LONGEST_NAME && Texts.han(value) > 2;
      all = isName ? all.and("发布机构", value) : all;
    }
    return all;
  }

  private @Nullable Finding<String> or(
      @Nullable Finding<String> shown, String rule, String[] names) {
    return shown != null
        ? shown
        : first(names, LONGEST_NAME).map(name -> new Finding<>(name, rule, name)).orElse(null);
  }

  private Optional<String> title() {
    return first(TITLES, LONGEST_TITLE)
        .or(() -> first(fieldsNamedTitle(), LONGEST_TITLE))
        .filter(title -> Texts.key(title).length() >= 4);
  }

  /** widgetTitle and the like. */
  private String[] fieldsNamedTitle() {
    return fields.keySet().stream()
        .map(LowerCase::of)
        .filter(name -> name.endsWith("title") && !OTHER_TITLES.contains(name))
        .toArray(String[]::new);
  }

  private Optional<String> first(String[] names, int longest) {
    for (String name : names) {
      String value = Texts.tidy(words(fields.get(name)));
      boolean says = value.chars().anyMatch(Character::isLetter) && !value.startsWith("http");
      if (says && value.length() >= 2 && value.length() <= longest) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** A name, or that of an object or of the first of a list. */
  private static String words(@Nullable JsonNode value) {
    JsonNode node = value != null && value.isArray() ? value.path(0) : value;
    return node == null ? "" : node.isObject() ? calledBy(node) : node.asText("");
  }

  private static ScriptRecord read(String script, int from) {
    int to = closed(script, from);
    if (to - from > LONGEST) {
      return NONE;
    }
    try {
      Map<String, JsonNode> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      MAPPER
          .readTree(script.substring(from, to))
          .properties()
          .forEach(it -> fields.putIfAbsent(it.getKey().replace("_", ""), it.getValue()));
      return new ScriptRecord(fields);
    } catch (JsonProcessingException e) {
      return NONE;
    }
  }

  /** Where the objects begin that are open at a place, the innermost first. */
  private static Deque<Integer> opened(String script, int at) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < at; i = next(script, i)) {
      char c = script.charAt(i);
      if (c == '{') {
        open.push(i);
      } else if (c == '}' && !open.isEmpty()) {
        open.pop();
      }
    }
    return open;
  }

  /** The place behind the brace that closes an object. */
  private static int closed(String script, int from) {
    int depth = 0;
    for (int i = from; i < script.length(); i = next(script, i)) {
      char c = script.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return script.length();
  }

  /** The next place that does not stand in a string. */
  private static int next(String script, int at) {
    char quote = script.charAt(at);
    int i = at + 1;
    if (quote == '"' || quote == '\'') {
      while (i < script.length() && script.charAt(i) != quote) {
        i += script.charAt(i) == '\\' ? 2 : 1;
      }
      i++;
    }
    return i;
  }

  private static String calledBy(JsonNode person) {
    return Stream.of("name", "nickname", "nick")
        .map(key -> person.path(key).asText(""))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }
}
