package org.policywatch.store;

import static org.policywatch.store.Visits.HOUR;
import static org.policywatch.store.Visits.LATER;
import static org.policywatch.store.Visits.NOW;
import static org.policywatch.store.Visits.SOURCE;
import static org.policywatch.store.Visits.longText;
import static org.policywatch.store.Visits.url;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.policywatch.frontier.Completion;
import org.policywatch.frontier.Frontier;
import org.policywatch.frontier.Lease;
import org.policywatch.model.Candidate;
import org.policywatch.model.FailureKind;
import org.policywatch.model.PageResult;
import org.policywatch.store.Visits.Page;

/** A frontier that is asked by the names of pages. */
record NamedPages(Frontier frontier) {
  int discover(String... names) {
    return frontier.discover(SOURCE, candidates(names), NOW).size();
  }

  static List<Candidate> candidates(String... names) {
    return Arrays.stream(names).map(name -> new Candidate(url(name), null, null)).toList();
  }

  List<Lease> lease(Instant now) {
    return frontier.lease(SOURCE, 1_000, now, HOUR);
  }

  Completion extracted(Lease lease) {
    String name = lease.url().value();
    PageResult result = Page.of(name, longText(name)).at(lease.url());
    return frontier.complete(lease, result, NOW, LATER);
  }

  Completion fail(Lease lease, Instant nextDue) {
    return frontier.complete(
        lease, new PageResult.Failed(FailureKind.TIMEOUT, "30 s"), NOW, nextDue);
  }

  static List<String> names(List<Lease> leases) {
    return leases.stream()
        .map(lease -> lease.url().value().substring("http://north.example/".length()))
        .toList();
  }
}
