package org.policywatch.discover;

import org.policywatch.model.FetchedPage;
import org.policywatch.source.Source;

/** Reads one kind of list. A total function: whatever the page is, there is an answer. */
interface Discoverer<S extends Source> {
  Discovered discover(S source, FetchedPage page);
}
