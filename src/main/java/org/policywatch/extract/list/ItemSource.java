package org.policywatch.extract.list;

import org.policywatch.extract.page.PageDom;

/** One way in which pages keep the entries of a list. */
interface ItemSource {
  /** No list on any page we know is longer. */
  int MOST = 2_000;

  /** The entries in page order, each address once; empty when the page does not keep them so. */
  Entries entries(PageDom page);
}
