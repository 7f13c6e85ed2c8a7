package org.policywatch.extract.list;

import java.util.List;
import org.policywatch.extract.page.PageDom;
import org.policywatch.model.PageLinks.ListItem;

/** One way in which pages keep the entries of a list. */
interface ItemSource {
  /** No list on any page we know is longer. */
  int MOST = 2_000;

  /** The entries in page order, each address once; empty when the page does not keep them so. */
  List<ListItem> items(PageDom page);
}
