package org.policywatch.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.Article;
import org.policywatch.model.DateMention;
import org.policywatch.model.Extraction;
import org.policywatch.model.Finding;
import org.policywatch.model.Issuer;
import org.policywatch.model.OtherQuantity;
import org.policywatch.model.PageLinks;
import org.policywatch.model.PolicyMetadata;
import org.policywatch.model.RegionMention;
import org.policywatch.model.Relevance;
import org.policywatch.model.TextFacts;

/**
 * What is different between two states of a document, in words for people. Empty means that they
 * say the same: evidence, confidence, warnings and places in the text do not count.
 */
final class Differences {
  private static final double SHIFT = 0.3;

  /** More than this is a new text, and nobody reads on. */
  private static final int LIMIT = 50;

  private final List<String> words = new ArrayList<>();

  private Differences() {}

  static List<String> between(Extraction before, Extraction after) {
    Differences differences = new Differences();
    differences.article(before.article(), after.article());
    differences.policy(before.policy(), after.policy());
    differences.words.addAll(
        TargetDifferences.between(before.facts().targets(), after.facts().targets()));
    differences.named("region", regions(before), regions(after));
    differences.text(before, after);
    differences.named("attachment", attachments(before.links()), attachments(after.links()));
    differences.relevance(before.relevance(), after.relevance());
    return differences.limited();
  }

  private void article(Article before, Article after) {
    value("title", before.title(), after.title());
    if (before.kind() != after.kind()) {
      words.add("kind " + word(before.kind()) + " → " + word(after.kind()));
    }
    value("published", before.published(), after.published());
    value("modified", before.modified(), after.modified());
    value("outlet", before.byline().outlet(), after.byline().outlet());
    value("credited source", before.byline().creditedSource(), after.byline().creditedSource());
    value("author", before.byline().author(), after.byline().author());
  }

  private void policy(PolicyMetadata before, PolicyMetadata after) {
    value("document title", before.documentTitle(), after.documentTitle());
    value("document number", before.documentNumber(), after.documentNumber());
    value("index number", before.indexNumber(), after.indexNumber());
    value("plan period", before.planPeriod(), after.planPeriod());
    value("written", before.written(), after.written());
    value("topic class", before.topicClass(), after.topicClass());
    value("validity", before.validity(), after.validity());
    named(
        "issuer",
        before.issuers().stream().map(Issuer::name).toList(),
        after.issuers().stream().map(Issuer::name).toList());
  }

  private void text(Extraction before, Extraction after) {
    List<String> old = before.article().text().lines().map(String::strip).toList();
    List<String> now = after.article().text().lines().map(String::strip).toList();
    int changed = Math.max(minus(old, now).size(), minus(now, old).size());
    if (changed > 0) {
      words.add("text: " + changed + (changed == 1 ? " paragraph changed" : " paragraphs changed"));
    } else if (!old.equals(now)) {
      words.add("text: paragraphs in another order");
    } else {
      reading("dates", before, after, Differences::dates);
      reading("titles", before, after, TextFacts::titles);
      reading("document numbers", before, after, TextFacts::documentNumbers);
      reading("issuers in the text", before, after, TextFacts::issuers);
      reading("other figures", before, after, Differences::otherFigures);
    }
  }

  /** The text is the same, so our rules have changed. */
  private void reading(
      String name, Extraction before, Extraction after, Function<TextFacts, List<?>> facts) {
    if (!facts.apply(before.facts()).equals(facts.apply(after.facts()))) {
      words.add(name + ": read differently");
    }
  }

  private static List<DateMention> dates(TextFacts facts) {
    return facts.dates().stream()
        .map(
            date ->
                new DateMention(
                    date.quote(),
                    date.edtf(),
                    date.role(),
                    date.approximate(),
                    date.ambiguous(),
                    date.calendar(),
                    ""))
        .toList();
  }

  private static List<OtherQuantity> otherFigures(TextFacts facts) {
    return facts.otherQuantities().stream()
        .map(figure -> new OtherQuantity(figure.quantity(), figure.role(), ""))
        .toList();
  }

  /** A page that begins or ceases to be about a topic; small shifts follow from any new word. */
  private void relevance(List<Relevance> before, List<Relevance> after) {
    for (Relevance now : after) {
      before.stream()
          .filter(old -> old.topic().equals(now.topic()))
          .filter(old -> Math.abs(old.score() - now.score()) >= SHIFT)
          .forEach(old -> words.add(shift(old, now)));
    }
  }

  private static String shift(Relevance old, Relevance now) {
    return "relevance to %s %d %% → %d %%"
        .formatted(now.topic(), Math.round(100 * old.score()), Math.round(100 * now.score()));
  }

  private void value(String name, @Nullable Finding<?> before, @Nullable Finding<?> after) {
    Object old = before == null ? null : before.value();
    Object now = after == null ? null : after.value();
    if (!Objects.equals(old, now)) {
      words.add(name + " " + quoted(old) + " → " + quoted(now));
    }
  }

  private void named(String name, List<String> before, List<String> after) {
    minus(before, after).forEach(gone -> words.add(name + " gone: " + gone));
    minus(after, before).forEach(added -> words.add(name + " added: " + added));
  }

  private static List<String> regions(Extraction extraction) {
    return extraction.facts().regions().stream().map(Differences::region).distinct().toList();
  }

  private static String region(RegionMention region) {
    return region.name() + " (" + region.code() + ", " + word(region.role()) + ")";
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static List<String> attachments(PageLinks links) {
    return links.attachments().stream().map(file -> file.name() + " " + file.href()).toList();
  }

  private static String quoted(@Nullable Object value) {
    return value == null ? "none" : "\"" + value + "\"";
  }

  /** What of {@code from} is not in {@code other}, each as often as it is missing there. */
  static <T> List<T> minus(List<T> from, List<T> other) {
    Map<T, Integer> counts = new HashMap<>();
    other.forEach(value -> counts.merge(value, 1, Integer::sum));
    List<T> rest = new ArrayList<>();
    for (T value : from) {
      int count = counts.getOrDefault(value, 0);
      if (count == 0) {
        rest.add(value);
      } else {
        counts.put(value, count - 1);
      }
    }
    return rest;
  }

  private List<String> limited() {
    if (words.size() <= LIMIT) {
      return words;
    }
    List<String> some = new ArrayList<>(words.subList(0, LIMIT));
    some.add("and " + (words.size() - LIMIT) + " more");
    return some;
  }
}
