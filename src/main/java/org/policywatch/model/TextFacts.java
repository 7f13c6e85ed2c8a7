package org.policywatch.model;

import java.util.List;

/** All that a text says about plans, each fact with its place, in the order of the text. */
public record TextFacts(
    List<Target> targets,
    List<DateMention> dates,
    List<TitleMention> titles,
    List<DocumentNumber> documentNumbers,
    List<IssuerMention> issuers,
    List<RegionMention> regions,
    List<OtherQuantity> otherQuantities) {
  public static final TextFacts NONE =
      new TextFacts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public TextFacts {
    targets = List.copyOf(targets);
    dates = List.copyOf(dates);
    titles = List.copyOf(titles);
    documentNumbers = List.copyOf(documentNumbers);
    issuers = List.copyOf(issuers);
    regions = List.copyOf(regions);
    otherQuantities = List.copyOf(otherQuantities);
  }

  /** The same with other targets and regions. */
  public TextFacts with(List<Target> others, List<RegionMention> places) {
    return new TextFacts(others, dates, titles, documentNumbers, issuers, places, otherQuantities);
  }
}
