package org.policywatch.extract.region;

import java.util.List;
import org.policywatch.extract.region.Sense.Strength;

/** A name found in the folded text, with all it may stand for; groups stand for nothing. */
record Occurrence(int start, int end, List<Sense> senses) {
  Occurrence {
    senses = List.copyOf(senses);
  }

  boolean has(Strength strength) {
    return senses.stream().anyMatch(sense -> sense.strength() == strength);
  }

  Occurrence with(List<Sense> others) {
    return new Occurrence(start, end, others);
  }
}
