package org.policywatch.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policywatch.extract.date.DateFinder;
import org.policywatch.extract.issuer.IssuerFinder;
import org.policywatch.extract.issuer.Organs;
import org.policywatch.extract.number.DocumentNumberFinder;
import org.policywatch.extract.number.FoundNumber;
import org.policywatch.extract.quantity.QuantityFinder;
import org.policywatch.extract.region.RegionFinder;
import org.policywatch.extract.target.TargetFinder;
import org.policywatch.extract.target.TargetFindings;
import org.policywatch.extract.text.Passage;
import org.policywatch.extract.text.Span;
import org.policywatch.extract.text.WordSet;
import org.policywatch.extract.title.FoundTitle;
import org.policywatch.extract.title.TitleFinder;
import org.policywatch.model.DateMention;
import org.policywatch.model.Quantity;
import org.policywatch.model.RegionMention;
import org.policywatch.model.TextFacts;

/**
 * Reads what a Chinese or English text promises: targets with their deadlines, dates, titles and
 * numbers of documents, issuers, regions. Stateless, thread-safe, never throws for bad input; time
 * is linear in the length of the text.
 */
public final class TextExtractor {
  /** Longer texts are read up to here, in UTF-16 units. */
  public static final int LONGEST = 5_000_000;

  /** Names of media that have digits in them, which count nothing. */
  private static final Pattern OUTLETS =
      Pattern.compile("21世纪经济报道|21世纪经济|21财经|36氪|第一财经|(?<!\\d)163网|7x24小时?|(?i:24/7)");

  /** One of these stands in each of them. */
  private static final WordSet OUTLET_CORES = WordSet.of("21世纪 21财经 36氪 第一财经 163网 7x24 24/7");

  private final QuantityFinder quantities = new QuantityFinder();
  private final TargetFinder targets = new TargetFinder();
  private final IssuerFinder issuers;
  private final RegionFinder regions;

  /** With names of its own. */
  public TextExtractor() {
    this(new Organs(), new RegionFinder());
  }

  TextExtractor(Organs organs, RegionFinder regions) {
    this.issuers = new IssuerFinder(organs);
    this.regions = regions;
  }

  /**
   * The facts in a text.
   *
   * @param text any string; offsets in the facts are those of this string
   * @param reference the day of publication, to which 今年 and "within three years" refer
   */
  public TextFacts extract(String text, LocalDate reference) {
    Passage whole =
        Passage.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text, reference);
    List<FoundTitle> titles = TitleFinder.find(whole);
    List<FoundNumber> numbers = DocumentNumberFinder.find(whole);
    Passage masked = whole.masked(unread(whole, titles, numbers));
    List<DateMention> dates = DateFinder.find(masked);
    List<RegionMention> places = regions.find(whole);
    List<Quantity> amounts = LocalMoney.in(quantities.find(masked, dates), places);
    TargetFindings found = targets.find(masked, amounts, dates);
    TargetDates aims = new TargetDates(text, found.targets(), found.others());
    return new TextFacts(
        found.targets(),
        dates.stream().map(aims::judged).toList(),
        titles.stream().map(FoundTitle::mention).toList(),
        numbers.stream().map(FoundNumber::number).filter(Objects::nonNull).toList(),
        issuers.find(whole),
        places,
        found.others());
  }

  /** What holds digits that are neither dates nor quantities. */
  private static List<Span> unread(
      Passage whole, List<FoundTitle> titles, List<FoundNumber> numbers) {
    List<Span> unread = new ArrayList<>();
    titles.forEach(title -> unread.add(title.span()));
    numbers.forEach(number -> unread.add(number.span()));
    String text = whole.folded();
    if (OUTLET_CORES.isIn(text, 0, text.length())) {
      Matcher outlet = OUTLETS.matcher(text);
      while (outlet.find()) {
        unread.add(new Span(outlet.start(), outlet.end()));
      }
    }
    return unread;
  }
}
