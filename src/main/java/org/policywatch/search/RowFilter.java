package org.policywatch.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.policywatch.index.TargetRow;
import org.policywatch.search.Filters.Days;

/** What a query asks of a single target; a target must fulfil all of it. */
final class RowFilter implements Predicate<TargetRow> {
  private final List<Predicate<TargetRow>> conditions = new ArrayList<>();

  void deadline(Days days) {
    if (!days.isAny()) {
      conditions.add(row -> row.deadline() != null && days.holds(row.deadline()));
    }
  }

  void amount(NumberRange range) {
    conditions.add(row -> row.digits() != null && range.holds(Double.parseDouble(row.digits())));
  }

  /** The object must have one of the wordings of each concept. */
  void object(List<Concept> concepts, Terms terms) {
    for (Concept concept : concepts) {
      Marker marker =
          new Marker(terms, concept.variants().stream().map(Concept.Variant::terms).toList());
      conditions.add(row -> !marker.mark(row.object()).ranges().isEmpty());
    }
  }

  boolean isEmpty() {
    return conditions.isEmpty();
  }

  @Override
  public boolean test(TargetRow row) {
    return conditions.stream().allMatch(condition -> condition.test(row));
  }
}
