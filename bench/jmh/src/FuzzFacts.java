package org.policywatch.bench;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.time.LocalDate;
import org.policywatch.extract.TextExtractor;
import org.policywatch.model.DateMention;
import org.policywatch.model.Quote;
import org.policywatch.model.Target;
import org.policywatch.model.TextFacts;

/**
 * Guided by coverage: any string gives facts, and every quote is what stands at its place. Started
 * by {@code bench/jmh/fuzz.sh SECONDS}; a string that breaks it is kept in a file {@code crash-*}.
 */
public final class FuzzFacts {
  private static final TextExtractor EXTRACTOR = new TextExtractor();
  private static final LocalDate REFERENCE = LocalDate.of(2024, 2, 29);

  private FuzzFacts() {}

  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    TextFacts facts = EXTRACTOR.extract(text, REFERENCE);
    for (Target target : facts.targets()) {
      check(text, target.quantity().quote());
      check(text, target.sentence());
    }
    for (DateMention date : facts.dates()) {
      check(text, date.quote());
    }
    facts.regions().forEach(region -> check(text, region.quote()));
    facts.issuers().forEach(issuer -> check(text, issuer.quote()));
    facts.titles().forEach(title -> check(text, title.quote()));
  }

  private static void check(String text, Quote quote) {
    if (!text.substring(quote.start(), quote.end()).equals(quote.text())) {
      throw new IllegalStateException("'" + quote.text() + "' is not at " + quote.start());
    }
  }
}
