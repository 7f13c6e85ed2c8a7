package org.policywatch.extract.target;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.TextExtractor;
import org.policywatch.extract.quantity.QuantityFinder;
import org.policywatch.extract.text.Passage;
import org.policywatch.extract.text.Span;
import org.policywatch.model.Amount;
import org.policywatch.model.Comparator;
import org.policywatch.model.DateMention;
import org.policywatch.model.DateRole;
import org.policywatch.model.Quantity;
import org.policywatch.model.Quote;
import org.policywatch.model.Target;

/**
 * A sentence with the targets that people found in it. Two forms are read: the project's own (lists
 * of short fields, see targets-zh.jsonl and plans-zh.jsonl) and that of the shared annotated set.
 *
 * @param dates the dates, so that these tests judge the targets alone; none in plans-*.jsonl, which
 *     are read as a whole
 * @param masks titles and numbers of documents
 * @param targets what must be found
 * @param others what must not be taken for a target
 */
record Annotated(
    String id,
    LocalDate published,
    String text,
    List<DateMention> dates,
    List<Quote> masks,
    List<Aim> targets,
    List<Quote> others) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A target as annotated; a deadline of null means that the text gives none. */
  record Aim(
      Quote quote,
      Amount amount,
      Comparator comparator,
      String unit,
      @Nullable LocalDate deadline,
      String object) {
    boolean isMetBy(Target target) {
      Quantity quantity = target.quantity();
      LocalDate day = target.deadline() == null ? null : target.deadline().day();
      return quote.overlaps(quantity.quote())
          && same(amount.value(), quantity.amount().value())
          && same(amount.low(), quantity.amount().low())
          && same(amount.high(), quantity.amount().high())
          && comparator == quantity.comparator()
          && unit.equals(quantity.unit())
          && (deadline == null ? day == null : deadline.equals(day));
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
      return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }
  }

  static List<Annotated> own(Path file) {
    return lines(file).stream().map(Annotated::own).toList();
  }

  static List<Annotated> shared(Path file) {
    return lines(file).stream().map(Annotated::shared).toList();
  }

  TargetFindings findings() {
    Passage passage = Passage.of(text, published);
    List<Span> spans = masks.stream().map(passage::place).toList();
    Passage masked = passage.masked(spans);
    List<Quantity> quantities = new QuantityFinder().find(masked, dates);
    return new TargetFinder().find(masked, quantities, dates);
  }

  /** The targets as the whole program finds them, with dates and titles of its own. */
  List<Target> wholeTargets() {
    return new TextExtractor().extract(text, published).targets();
  }

  private static List<JsonNode> lines(Path file) {
    try {
      List<JsonNode> nodes = new ArrayList<>();
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        nodes.add(JSON.readTree(line));
      }
      return nodes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Annotated own(JsonNode item) {
    String text = item.path("text").asText();
    Finder dateQuotes = new Finder(text);
    List<DateMention> dates = new ArrayList<>();
    for (JsonNode date : item.path("dates")) {
      dates.add(date(dateQuotes.next(date.get(0)), date.get(1).asText(), date.get(2).asText()));
    }
    Finder masked = new Finder(text);
    List<Quote> masks = new ArrayList<>();
    item.path("mask").forEach(mask -> masks.add(masked.next(mask)));
    Finder targetQuotes = new Finder(text);
    List<Aim> targets = new ArrayList<>();
    for (JsonNode t : item.path("targets")) {
      String day = t.get(4).asText();
      targets.add(
          new Aim(
              targetQuotes.next(t.get(0)),
              amount(t.get(1).asText()),
              Comparator.valueOf(t.get(2).asText().toUpperCase(Locale.ROOT)),
              t.get(3).asText(),
              day.equals("-") ? null : LocalDate.parse(day),
              t.path(5).asText()));
    }
    Finder otherQuotes = new Finder(text);
    List<Quote> others = new ArrayList<>();
    item.path("others").forEach(other -> others.add(otherQuotes.next(other.get(0))));
    return new Annotated(
        item.path("id").asText(),
        LocalDate.parse(item.path("published").asText()),
        text,
        dates,
        masks,
        targets,
        others);
  }

  private static Amount amount(String value) {
    if (value.equals("vague")) {
      return Amount.VAGUE;
    }
    int dots = value.indexOf("..");
    return dots < 0
        ? Amount.of(new BigDecimal(value))
        : Amount.between(
            new BigDecimal(value.substring(0, dots)), new BigDecimal(value.substring(dots + 2)));
  }

  private static Annotated shared(JsonNode item) {
    String text = item.path("text").asText();
    JsonNode gold = item.path("gold");
    List<DateMention> dates = new ArrayList<>();
    gold.path("dates")
        .forEach(
            d -> dates.add(date(quote(text, d), d.path("edtf").asText(), d.path("role").asText())));
    List<Quote> masks = new ArrayList<>();
    gold.path("titles").forEach(title -> masks.add(quote(text, title)));
    gold.path("docnos").forEach(number -> masks.add(quote(text, number)));
    List<Aim> targets = new ArrayList<>();
    for (JsonNode t : gold.path("targets")) {
      JsonNode deadline = t.path("deadline");
      targets.add(
          new Aim(
              quote(text, t),
              new Amount(decimal(t, "value"), decimal(t, "low"), decimal(t, "high")),
              Comparator.valueOf(t.path("comparator").asText().toUpperCase(Locale.ROOT)),
              t.path("unit").asText(),
              deadline.isTextual() ? LocalDate.parse(deadline.asText()) : null,
              t.path("object").asText()));
    }
    List<Quote> others = new ArrayList<>();
    gold.path("nontargets").forEach(other -> others.add(quote(text, other)));
    return new Annotated(
        item.path("id").asText(),
        LocalDate.parse(item.path("published").asText()),
        text,
        dates,
        masks,
        targets,
        others);
  }

  private static @Nullable BigDecimal decimal(JsonNode node, String field) {
    return node.path(field).isNumber() ? node.path(field).decimalValue() : null;
  }

  private static Quote quote(String text, JsonNode span) {
    return Quote.of(text, span.path("start").asInt(), span.path("end").asInt());
  }

  private static DateMention date(Quote quote, String edtf, String role) {
    return new DateMention(
        quote,
        edtf,
        DateRole.valueOf(role.toUpperCase(Locale.ROOT)),
        edtf.endsWith("~"),
        false,
        null,
        "annotated");
  }

  /** Finds quotes one after the other; a number isn't found inside a longer one. */
  private static final class Finder {
    private final String text;
    private int from;

    Finder(String text) {
      this.text = text;
    }

    /** What may not stand next to it: a digit by a digit, a letter by a letter. */
    private static String kin(char c, String digit) {
      return Character.isDigit(c) ? digit : c < 128 && Character.isLetter(c) ? "[A-Za-z]" : "$.";
    }

    Quote next(JsonNode node) {
      String quote = node.asText();
      Matcher matcher =
          Pattern.compile(
                  "(?<!%s)%s(?!%s)"
                      .formatted(
                          kin(quote.charAt(0), "[\\d.]"),
                          Pattern.quote(quote),
                          kin(quote.charAt(quote.length() - 1), "\\d")))
              .matcher(text);
      if (!matcher.find(from) && !matcher.find(0)) {
        throw new IllegalArgumentException("'" + quote + "' does not stand in '" + text + "'");
      }
      from = matcher.end();
      return Quote.of(text, matcher.start(), matcher.end());
    }
  }
}
