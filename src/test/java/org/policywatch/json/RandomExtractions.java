package org.policywatch.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.Amount;
import org.policywatch.model.Article;
import org.policywatch.model.Byline;
import org.policywatch.model.Comparator;
import org.policywatch.model.DateMention;
import org.policywatch.model.DateRole;
import org.policywatch.model.Deadline;
import org.policywatch.model.DocumentNumber;
import org.policywatch.model.Extraction;
import org.policywatch.model.Finding;
import org.policywatch.model.Issuer;
import org.policywatch.model.IssuerMention;
import org.policywatch.model.Language;
import org.policywatch.model.Measure;
import org.policywatch.model.OtherQuantity;
import org.policywatch.model.PageKind;
import org.policywatch.model.PageLinks;
import org.policywatch.model.PageTime;
import org.policywatch.model.PageUrl;
import org.policywatch.model.PolicyMetadata;
import org.policywatch.model.Quantity;
import org.policywatch.model.QuantityRole;
import org.policywatch.model.Quote;
import org.policywatch.model.RegionMention;
import org.policywatch.model.RegionRole;
import org.policywatch.model.Relevance;
import org.policywatch.model.Target;
import org.policywatch.model.TextFacts;
import org.policywatch.model.Timing;
import org.policywatch.model.TitleMention;

/** Extractions of any shape the model allows, the same for the same seed. */
final class RandomExtractions {
  private static final String[] PIECES = {
    "到2025年", "培育", "20家", "区块链", "\n", "\"", "\\", "\u0000", "\u2028", "𠮷野", "é", "</a>", " ",
    "plan"
  };
  private static final String[] NUMBERS = {
    "0", "-3", "20", "3E+4", "1.20", "0.0000001", "2000000000000", "123456789012345678901234567890"
  };
  private static final String[] TIMES = {
    "2020", "2020-07", "2020-07-08", "2020-07-08T23:40Z", "2020-07-08T23:40:01+08:00"
  };

  private final Random random;

  RandomExtractions(long seed) {
    this.random = new Random(seed);
  }

  Extraction next() {
    return new Extraction(
        maybe(this::url),
        article(),
        policy(),
        facts(),
        links(),
        list(this::relevance),
        list(this::text));
  }

  private Article article() {
    return new Article(
        any(PageKind.values()),
        any(Language.values()),
        maybe(this::finding),
        maybe(this::time),
        maybe(this::time),
        new Byline(maybe(this::finding), maybe(this::finding), maybe(this::finding)),
        text());
  }

  private PolicyMetadata policy() {
    return new PolicyMetadata(
        maybe(this::finding),
        maybe(this::finding),
        maybe(this::finding),
        maybe(this::finding),
        maybe(this::time),
        maybe(this::finding),
        maybe(this::finding),
        list(() -> new Issuer(text(), text())));
  }

  private TextFacts facts() {
    return new TextFacts(
        list(this::target),
        list(this::date),
        list(() -> new TitleMention(quote(), maybe(this::text))),
        list(() -> new DocumentNumber(quote(), text(), random.nextInt(3000), random.nextInt(999))),
        list(() -> new IssuerMention(quote(), maybe(this::text))),
        list(() -> new RegionMention("130000", text(), any(RegionRole.values()), quote())),
        list(this::other));
  }

  private PageLinks links() {
    return new PageLinks(
        list(
            () ->
                new PageLinks.Attachment(
                    text(), text(), maybe(() -> new PageLinks.Place(random.nextInt(9), 9)))),
        list(() -> new PageLinks.ListItem(text(), text(), maybe(() -> time().value()))),
        maybe(this::url));
  }

  private Target target() {
    return new Target(
        quantity(),
        text(),
        maybe(this::text),
        maybe(this::deadline),
        new Timing(maybe(this::text), maybe(this::text), maybe(this::text), random.nextBoolean()),
        maybe(() -> "110000"),
        quote(),
        new Target.Assessment(random.nextInt(5) / 4.0, list(this::text)));
  }

  private Deadline deadline() {
    return new Deadline(
        LocalDate.ofEpochDay(random.nextInt(30_000)),
        random.nextBoolean(),
        random.nextBoolean(),
        maybe(() -> "P3Y"),
        maybe(this::quote));
  }

  private DateMention date() {
    return new DateMention(
        quote(),
        maybe(this::text),
        any(DateRole.values()),
        random.nextBoolean(),
        random.nextBoolean(),
        maybe(() -> "chinese"),
        text());
  }

  private OtherQuantity other() {
    QuantityRole[] roles = QuantityRole.values();
    return new OtherQuantity(quantity(), roles[1 + random.nextInt(roles.length - 1)], text());
  }

  private Quantity quantity() {
    return new Quantity(
        quote(), any(Measure.values()), amount(), any(Comparator.values()), any("item", "CNY"));
  }

  private Amount amount() {
    return switch (random.nextInt(3)) {
      case 0 -> Amount.VAGUE;
      case 1 -> Amount.of(number());
      default -> Amount.between(number(), number());
    };
  }

  private BigDecimal number() {
    return new BigDecimal(any(NUMBERS));
  }

  private Relevance relevance() {
    return new Relevance(text(), random.nextInt(1_001) / 1_000.0);
  }

  private Finding<String> finding() {
    return new Finding<>(text(), text(), text());
  }

  private Finding<PageTime> time() {
    return new Finding<>(new PageTime(any(TIMES)), text(), text());
  }

  private Quote quote() {
    String words = text();
    int start = random.nextInt(1000);
    return new Quote(words, start, start + words.length());
  }

  private PageUrl url() {
    return new PageUrl("https://site" + random.nextInt(9) + ".example/政策?id=" + random.nextInt());
  }

  private String text() {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      out.append(any(PIECES));
    }
    return out.toString();
  }

  private <T> List<T> list(Supplier<T> next) {
    List<T> out = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      out.add(next.get());
    }
    return out;
  }

  private <T> @Nullable T maybe(Supplier<T> next) {
    return random.nextBoolean() ? next.get() : null;
  }

  @SafeVarargs
  private <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }
}
