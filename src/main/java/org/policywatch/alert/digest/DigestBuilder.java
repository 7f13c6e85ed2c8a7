package org.policywatch.alert.digest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.policywatch.alert.match.Match;
import org.policywatch.index.TargetRow;
import org.policywatch.search.Hit;

/** Cuts a match down to what a reader wants. */
final class DigestBuilder {
  private static final int ITEMS = 10;
  private static final int TARGETS = 4;

  private DigestBuilder() {}

  static Digest.Section section(Match match) {
    List<Digest.Item> items = match.hits().stream().limit(ITEMS).map(DigestBuilder::item).toList();
    String problem = match.problem();
    return new Digest.Section(
        match.watch().id(),
        Plain.line(match.watch().query()),
        items,
        Math.max(0, match.total() - items.size()),
        problem == null ? null : Plain.line(problem));
  }

  private static Digest.Item item(Hit hit) {
    List<TargetRow> own = hit.targets().stream().filter(row -> row.region() == null).toList();
    String published = hit.about().published();
    return new Digest.Item(
        hit.id(),
        Plain.line(hit.title().text()),
        Plain.line(
            hit.about().regions().stream().map(Hit.Place::name).collect(Collectors.joining(", "))),
        published == null ? "" : published.substring(0, Math.min(10, published.length())),
        hit.about().kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        own.stream().limit(TARGETS).map(DigestBuilder::target).toList(),
        Math.max(0, own.size() - TARGETS),
        Plain.line(hit.about().url()));
  }

  private static String target(TargetRow row) {
    String by = row.deadline() == null ? "" : ", by " + row.deadline();
    return Plain.line(row.quantity() + " " + row.object()) + by;
  }
}
