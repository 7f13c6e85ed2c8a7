package org.policywatch.store;

import java.util.List;
import java.util.Map;

/**
 * The outcome of evaluating watches, to be written down as a whole: what they told is in the
 * deliveries or nowhere.
 *
 * @param states where the watches stand now
 * @param told by watch, what it tells with this: topic to the revision told
 * @param deliveries the digests, one a recipient
 */
public record Settlement(
    List<WatchState> states, Map<String, Map<String, Long>> told, List<Delivery> deliveries) {
  public Settlement {
    states = List.copyOf(states);
    told = Map.copyOf(told);
    deliveries = List.copyOf(deliveries);
  }
}
