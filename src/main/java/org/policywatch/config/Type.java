package org.policywatch.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.policywatch.alert.channel.Recipients;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;
import org.policywatch.region.Gazetteer;
import org.policywatch.schedule.ScheduleSettings;
import org.policywatch.text.Nearest;

/**
 * What a scalar in the file may be.
 *
 * @param expected for messages: "expected …"
 * @param reader from the text to the value; {@link IllegalArgumentException} when it is none, with
 *     a message that adds to {@code expected}, or null
 * @param schema the JSON Schema of the text
 */
record Type<T>(String expected, Function<String, T> reader, Map<String, Object> schema) {
  static final Type<String> TEXT = of("text", Type::notBlank, Map.of("type", "string"));

  static final Type<String> ANY_TEXT = of("text", text -> text, Map.of("type", "string"));

  static final Type<SourceId> ID =
      of(
          "a-z, 0-9 and '-', at most 64 characters",
          SourceId::new,
          Map.of("type", "string", "pattern", "^[a-z0-9][a-z0-9-]{0,63}$"));

  static final Type<Duration> DURATION =
      of(
          "a duration such as 500ms, 2s, 10m, 6h or 1d",
          Durations::read,
          Map.of("type", "string", "pattern", "^\\d{1,6}(ms|s|m|h|d)$"));

  static final Type<Long> SIZE =
      of(
          "a size such as 500KB or 10MB",
          Sizes::read,
          Map.of("type", "string", "pattern", "^\\d{1,6}(B|KB|MB|GB)$"));

  static final Type<Boolean> BOOLEAN =
      of(
          "true or false",
          text ->
              switch (text) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException();
              },
          Map.of("type", "boolean"));

  static final Type<PageUrl> URL =
      of(
          "an address that starts with http:// or https://",
          PageUrl::new,
          Map.of("type", "string", "pattern", "^https?://"));

  static final Type<String> REGION =
      of(
          "a GB/T 2260 code of six digits in quotes, such as \"130000\"",
          Type::region,
          Map.of("type", "string", "pattern", "^\\d{6}$"));

  static final Type<Charset> CHARSET =
      of("a charset such as utf-8, gb18030 or big5", Type::charset, Map.of("type", "string"));

  static final Type<Pattern> REGEX =
      of("a regular expression", Type::regex, Map.of("type", "string", "format", "regex"));

  static final Type<ZoneId> ZONE =
      of("a time zone such as Asia/Shanghai", Times::zone, Map.of("type", "string"));

  static final Type<LocalTime> TIME =
      of(
          "a time of day such as \"08:00\", in quotes",
          Times::time,
          Map.of("type", "string", "pattern", "^\\d\\d:\\d\\d$"));

  static final Type<String> CRON =
      of(
          "a Quartz cron expression such as \"0 30 2 * * ?\"",
          text -> {
            ScheduleSettings.checkCron(text);
            return text;
          },
          Map.of("type", "string"));

  static final Type<Set<DayOfWeek>> WEEKDAYS =
      of(
          "a day of the week, mon, tue, wed, thu, fri, sat or sun, or some, mon-fri",
          Times::weekdays,
          Map.of("type", "string", "pattern", "^[a-z]{3}(-[a-z]{3})?$"));

  static final Type<String> ADDRESS =
      of(
          "a mail address such as watch@example.org",
          Type::address,
          Map.of("type", "string", "pattern", "^[^@\\s]+@[^@\\s]+$"));

  static final Type<String> RECIPIENT =
      of(
          Recipients.EXPECTED,
          Type::recipient,
          Map.of(
              "type",
              "string",
              "pattern",
              "^(mail:.+@.+|(webhook|wecom|dingtalk|feishu|slack):.+|folder(:.+)?|feed|calendar)$"));

  static final Type<URI> PROXY =
      of(
          "http://HOST:PORT",
          Type::proxy,
          Map.of("type", "string", "pattern", "^http://[^/]+:\\d+/?$"));

  /** Two times; the zone is the schedule's. */
  static final Type<LocalTime[]> HOURS =
      of(
          "two times of day such as \"22:00-06:00\", in quotes",
          Times::hours,
          Map.of("type", "string", "pattern", "^\\d\\d:\\d\\d-\\d\\d:\\d\\d$"));

  private static final int REGEX_LIMIT = 200;

  static Type<Integer> integer(int least, int most) {
    return of(
        "a whole number from " + least + " to " + most,
        text -> {
          int value = Integer.parseInt(text);
          if (value < least || value > most) {
            throw new IllegalArgumentException();
          }
          return value;
        },
        Map.of("type", "integer", "minimum", least, "maximum", most));
  }

  static <E extends Enum<E>> Type<E> oneOf(Class<E> words) {
    List<String> names =
        Arrays.stream(words.getEnumConstants())
            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
            .toList();
    return of(
        String.join(" or ", names),
        text -> {
          if (!names.contains(text)) {
            throw new IllegalArgumentException(
                Nearest.to(text, names).map(near -> "did you mean '" + near + "'?").orElse(null));
          }
          return Enum.valueOf(words, text.toUpperCase(Locale.ROOT));
        },
        Map.of("enum", names));
  }

  private static <T> Type<T> of(
      String expected, Function<String, T> reader, Map<String, Object> schema) {
    return new Type<>(expected, reader, schema);
  }

  /** The text that reads as {@code value}, for printing defaults. */
  static String write(Object value) {
    return switch (value) {
      case Duration duration -> Durations.write(duration);
      case Long bytes -> Sizes.write(bytes);
      case Enum<?> word -> word.name().toLowerCase(Locale.ROOT);
      case List<?> list ->
          list.stream().map(Type::write).collect(Collectors.joining(", ", "[", "]"));
      case String text -> text.isEmpty() || text.contains(" ") ? '"' + text + '"' : text;
      case LocalTime time -> '"' + time.toString() + '"';
      default -> value.toString();
    };
  }

  private static String notBlank(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException();
    }
    return text.strip();
  }

  private static String region(String text) {
    Gazetteer gazetteer = Gazetteer.standard();
    boolean known = text.equals(Gazetteer.CHINA) || gazetteer.byCode(text).isPresent();
    if (!known) {
      throw new IllegalArgumentException(
          gazetteer
              .byName(text)
              .map(it -> "did you mean \"" + it.code() + "\", " + it.name() + "?")
              .orElse(null));
    }
    return text;
  }

  private static Charset charset(String text) {
    try {
      return Charset.forName(text);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new IllegalArgumentException(
          Nearest.to(text, List.of("utf-8", "gb18030", "gbk", "gb2312", "big5"))
              .map(near -> "did you mean '" + near + "'?")
              .orElse(null));
    }
  }

  private static Pattern regex(String text) {
    if (text.length() > REGEX_LIMIT) {
      throw new IllegalArgumentException("at most " + REGEX_LIMIT + " characters");
    }
    try {
      return Pattern.compile(text);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          e.getDescription().toLowerCase(Locale.ROOT) + " at character " + (e.getIndex() + 1));
    }
  }

  /** Line ends in an address would end the header it goes into. */
  private static String address(String text) {
    if (!text.matches("[^@\\s,;<>]+@[^@\\s,;<>]+")) {
      throw new IllegalArgumentException();
    }
    return text;
  }

  private static URI proxy(String text) {
    try {
      URI proxy = new URI(text);
      boolean fits =
          "http".equals(proxy.getScheme()) && proxy.getHost() != null && proxy.getPort() > 0;
      if (fits) {
        return proxy;
      }
    } catch (URISyntaxException e) {
      // as below
    }
    throw new IllegalArgumentException();
  }

  private static String recipient(String text) {
    if (!Recipients.isWellFormed(text)) {
      throw new IllegalArgumentException();
    }
    return text;
  }
}
