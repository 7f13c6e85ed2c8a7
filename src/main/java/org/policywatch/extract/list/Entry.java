package org.policywatch.extract.list;

import org.jsoup.nodes.Element;
import org.policywatch.extract.page.LineRange;

/**
 * A link of a list with what is told of it alone.
 *
 * @param line which shows its words
 * @param box the largest element that leads to no other entry
 * @param lines of that box
 */
record Entry(Anchor anchor, int line, Element box, LineRange lines) {}
