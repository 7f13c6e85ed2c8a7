package org.policywatch.discover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.Candidate;
import org.policywatch.model.FetchedPage;
import org.policywatch.source.Source;

/**
 * The objects of a JSON answer that have an address, wherever they stand in it. The member names
 * are those of the Chinese CMS families (gov.cn UCAP and TRS, MIIT search, CAC, Hanweb) and of JSON
 * Feed 1.1, compared without case.
 */
final class JsonObjects {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private static final Set<String> ADDRESS =
      Set.of("url", "link", "href", "docpuburl", "docurl", "infourl", "detailurl", "pageurl");
  private static final Set<String> TITLE =
      Set.of("title", "doctitle", "subject", "name", "infotitle", "topic");
  private static final Set<String> STAMP =
      Set.of(
          "date_modified",
          "docrelpubtime",
          "publishedtimestr",
          "pubtimestr",
          "publishdate",
          "pubdate",
          "publishtime",
          "date_published",
          "pubtime",
          "ptime",
          "date",
          "time");
  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[ T](\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?.{0,12}");

  private JsonObjects() {}

  static boolean looksLikeJson(byte[] body) {
    for (byte b : body) {
      if (b == '{' || b == '[') {
        return true;
      }
      boolean skip = b <= ' ' && b >= 0 || b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF;
      if (!skip) {
        return false;
      }
    }
    return false;
  }

  /** In the order of the answer; empty when it is no JSON. */
  static List<Candidate> candidates(FetchedPage page) {
    List<Candidate> found = new ArrayList<>();
    Deque<JsonNode> open = new ArrayDeque<>(List.of(parse(page)));
    while (!open.isEmpty() && found.size() <= Discovery.LIMIT) {
      JsonNode node = open.pop();
      if (node.isObject()) {
        candidate(page, node).ifPresent(found::add);
      }
      List<JsonNode> children = new ArrayList<>();
      node.forEach(
          child -> {
            if (child.isContainerNode()) {
              children.add(child);
            }
          });
      children.reversed().forEach(open::push);
    }
    return found;
  }

  /** The entries where the source says they stand. */
  static List<Candidate> candidates(FetchedPage page, Source.JsonShape shape) {
    List<Candidate> found = new ArrayList<>();
    for (JsonNode entry : JsonPath.of(shape.items()).all(parse(page))) {
      if (found.size() > Discovery.LIMIT) {
        return found;
      }
      Optional<String> address =
          shape.url() == null
              ? Optional.ofNullable(text(entry, ADDRESS))
              : JsonPath.filled(shape.url(), entry);
      String title =
          shape.title() == null
              ? text(entry, TITLE)
              : JsonPath.of(shape.title()).text(entry).orElse(null);
      Instant stamp =
          shape.date() == null
              ? stamp(entry)
              : JsonPath.of(shape.date()).all(entry).stream()
                  .map(JsonObjects::instant)
                  .filter(Objects::nonNull)
                  .findFirst()
                  .orElse(null);
      address
          .flatMap(page.url()::resolve)
          .ifPresent(
              url -> found.add(new Candidate(url, title == null ? null : plain(title), stamp)));
    }
    return found;
  }

  private static String plain(String title) {
    return title.replaceAll("<[^>]{0,40}>", "").strip();
  }

  private static JsonNode parse(FetchedPage page) {
    Charset charset = page.charset() == null ? StandardCharsets.UTF_8 : page.charset();
    try {
      return MAPPER.readTree(new String(page.body(), charset).replaceFirst("^\uFEFF", ""));
    } catch (JsonProcessingException e) {
      return MAPPER.missingNode();
    }
  }

  private static Optional<Candidate> candidate(FetchedPage page, JsonNode object) {
    String address = text(object, ADDRESS);
    String title = text(object, TITLE);
    return address == null || title == null
        ? Optional.empty()
        : page.url().resolve(address).map(url -> new Candidate(url, plain(title), stamp(object)));
  }

  private static @Nullable String text(JsonNode object, Set<String> names) {
    for (var member : object.properties()) {
      boolean named = names.contains(member.getKey().toLowerCase(Locale.ROOT));
      if (named && member.getValue().isTextual() && !member.getValue().asText().isBlank()) {
        return member.getValue().asText();
      }
    }
    return null;
  }

  private static @Nullable Instant stamp(JsonNode object) {
    for (var member : object.properties()) {
      if (STAMP.contains(member.getKey().toLowerCase(Locale.ROOT))) {
        Instant stamp = instant(member.getValue());
        if (stamp != null) {
          return stamp;
        }
      }
    }
    return null;
  }

  private static @Nullable Instant instant(JsonNode value) {
    if (value.isIntegralNumber()) {
      long number = value.asLong();
      // milliseconds since 1973 and later have twelve digits or more, seconds have ten
      return number > 100_000_000_000L
          ? Instant.ofEpochMilli(number)
          : number > 100_000_000L ? Instant.ofEpochSecond(number) : null;
    }
    String text = value.asText("").strip();
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      return local(DATE.matcher(text));
    }
  }

  private static @Nullable Instant local(Matcher date) {
    if (!date.matches()) {
      return null;
    }
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(date.group(1)),
              Integer.parseInt(date.group(2)),
              Integer.parseInt(date.group(3)));
      LocalTime time =
          date.group(4) == null
              ? LocalTime.MIDNIGHT
              : LocalTime.of(
                  Integer.parseInt(date.group(4)),
                  Integer.parseInt(date.group(5)),
                  date.group(6) == null ? 0 : Integer.parseInt(date.group(6)));
      return day.atTime(time).atZone(CHINA).toInstant();
    } catch (java.time.DateTimeException e) {
      return null;
    }
  }
}
