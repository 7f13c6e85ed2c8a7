package org.policywatch.cli;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.Amount;
import org.policywatch.model.DateMention;
import org.policywatch.model.Deadline;
import org.policywatch.model.DocumentNumber;
import org.policywatch.model.IssuerMention;
import org.policywatch.model.OtherQuantity;
import org.policywatch.model.Quantity;
import org.policywatch.model.QuantityRole;
import org.policywatch.model.Quote;
import org.policywatch.model.RegionMention;
import org.policywatch.model.RegionRole;
import org.policywatch.model.Target;
import org.policywatch.model.TextFacts;
import org.policywatch.model.Timing;
import org.policywatch.model.TitleMention;

/** Says of each find what it is taken for and why. */
final class Explanation {
  private final TextFacts facts;
  private final RuleWords rules = new RuleWords();
  private final List<Fact> found = new ArrayList<>();
  private int number;

  private Explanation(TextFacts facts) {
    this.facts = facts;
  }

  /** In the order of the text, what encloses another before it. */
  static List<Fact> of(TextFacts facts) {
    Explanation explanation = new Explanation(facts);
    explanation.explain();
    return explanation.found.stream()
        .sorted(
            Comparator.comparingInt((Fact fact) -> fact.quote().start())
                .thenComparing(fact -> -fact.quote().end()))
        .toList();
  }

  private void explain() {
    facts.targets().forEach(this::target);
    number = 0;
    facts.otherQuantities().forEach(this::other);
    number = 0;
    facts.dates().forEach(this::date);
    number = 0;
    facts.regions().forEach(this::region);
    number = 0;
    facts.issuers().forEach(this::issuer);
    number = 0;
    facts.titles().forEach(this::title);
    facts.documentNumbers().forEach(this::documentNumber);
  }

  private void add(Fact.Kind kind, Quote quote, String claim, List<String> reasons) {
    found.add(new Fact(kind, kind.label(++number), quote, claim, reasons));
  }

  private void target(Target target) {
    Deadline deadline = target.deadline();
    String object = target.object().isEmpty() ? "" : " of “" + target.object() + "”";
    String due =
        deadline == null
            ? ", no deadline"
            : ", by " + deadline.day() + (deadline.approximate() ? " or so" : "");
    String claim =
        "target: %s%s%s, confidence %.2f"
            .formatted(amount(target.quantity()), object, due, target.assessment().confidence());
    List<String> reasons = new ArrayList<>();
    for (String rule : target.assessment().rules()) {
      boolean isRole = rule.contains("role.");
      reasons.add((isRole ? "" : "by " + from(deadline)) + rules.of(rule));
    }
    if (target.action() != null) {
      reasons.add("aimed at by “" + target.action() + "”");
    }
    if (deadline != null && deadline.exclusive()) {
      reasons.add("“before” a period: its day is the last one before that");
    }
    timing(target.timing(), reasons);
    if (target.isComparison()) {
      reasons.add("aim of region " + target.region() + ", not of the page's: a comparison");
    }
    add(Fact.Kind.TARGET, target.quantity().quote(), claim, reasons);
  }

  /** {@code “2025年” (D2), }. */
  private String from(@Nullable Deadline deadline) {
    Quote quote = deadline == null ? null : deadline.quote();
    if (quote == null) {
      return "";
    }
    for (int i = 0; i < facts.dates().size(); i++) {
      if (facts.dates().get(i).quote().overlaps(quote)) {
        return "“" + quote.text() + "” (" + Fact.Kind.DATE.label(i + 1) + "), ";
      }
    }
    return "“" + quote.text() + "”, ";
  }

  private static void timing(Timing timing, List<String> reasons) {
    if (timing.period() != null) {
      reasons.add("to be reached within " + timing.period());
    }
    if (timing.frequency() != null) {
      reasons.add("again each period of " + timing.frequency());
    }
    if (timing.baseline() != null) {
      reasons.add("seen from the state of " + timing.baseline());
    }
    if (timing.incremental()) {
      reasons.add("on top of what is there");
    }
  }

  private void other(OtherQuantity other) {
    String claim = "no target but " + role(other.role()) + ": " + amount(other.quantity());
    add(Fact.Kind.QUANTITY, other.quantity().quote(), claim, List.of(rules.of(other.rule())));
  }

  private static String role(QuantityRole role) {
    return switch (role) {
      case TARGET -> "a target";
      case MEASURE -> "a subsidy, cap or input";
      case PENALTY -> "a fine";
      case CONDITION -> "a condition";
      case BASELINE -> "the state it starts from";
      case HISTORICAL -> "a figure of the past";
      case STRUCTURE -> "part of a structure or name";
      case NEGATED -> "something denied";
      case MISSED -> "an aim that was missed";
    };
  }

  private static String amount(Quantity quantity) {
    Amount amount = quantity.amount();
    String unit = quantity.unit().equals("item") ? "" : " " + quantity.unit().replace('_', ' ');
    if (amount.low() != null && amount.high() != null) {
      return number(amount.low()) + " to " + number(amount.high()) + unit;
    }
    String bound =
        switch (quantity.comparator()) {
          case EQ, RANGE -> "";
          case GE -> "at least ";
          case GT -> "more than ";
          case LE -> "at most ";
          case LT -> "less than ";
          case APPROX -> "about ";
          case VAGUE -> "some";
        };
    return bound + (amount.value() == null ? "" : number(amount.value())) + unit;
  }

  private static String number(BigDecimal number) {
    boolean isLong = number.precision() - number.scale() > 30 || number.scale() > 30;
    return isLong
        ? number.toString()
        : new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT))
            .format(number);
  }

  private void date(DateMention date) {
    String claim = date.edtf() == null ? "two readings" : date.edtf();
    claim += ", " + date.role().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    claim += date.ambiguous() ? ", ambiguous" : "";
    List<String> reasons = new ArrayList<>(List.of(rules.of(date.rule())));
    String due =
        facts.targets().stream()
            .filter(target -> isDueBy(target, date))
            .map(target -> Fact.Kind.TARGET.label(facts.targets().indexOf(target) + 1))
            .collect(Collectors.joining(", "));
    if (!due.isEmpty()) {
      reasons.add("gives the deadline of " + due);
    }
    add(Fact.Kind.DATE, date.quote(), claim, reasons);
  }

  private static boolean isDueBy(Target target, DateMention date) {
    Deadline deadline = target.deadline();
    return deadline != null && deadline.quote() != null && deadline.quote().overlaps(date.quote());
  }

  private void region(RegionMention region) {
    boolean isSubject = region.role() == RegionRole.SUBJECT;
    String role = isSubject ? "the page's subject" : "mentioned";
    add(
        Fact.Kind.REGION,
        region.quote(),
        region.name() + " (" + region.code() + "), " + role,
        List.of());
  }

  private void issuer(IssuerMention issuer) {
    String name = Objects.requireNonNullElse(issuer.name(), issuer.quote().text());
    add(Fact.Kind.ISSUER, issuer.quote(), "issued by " + name, List.of());
  }

  private void title(TitleMention title) {
    String period = title.period() == null ? "" : ", a plan of " + title.period();
    add(Fact.Kind.TITLE, title.quote(), "title of a document" + period, List.of());
  }

  private void documentNumber(DocumentNumber it) {
    String claim =
        "document number: no. %d of %d by “%s”".formatted(it.number(), it.year(), it.agency());
    add(Fact.Kind.TITLE, it.quote(), claim, List.of());
  }
}
