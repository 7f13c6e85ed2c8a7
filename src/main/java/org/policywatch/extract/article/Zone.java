package org.policywatch.extract.article;

import java.util.List;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.LineRange;

/**
 * The parts of a page round its text.
 *
 * @param lines the whole page
 * @param titleLine where the headline stands; -1 when it is not shown
 * @param header from a little above the headline to the first line of the text
 * @param text from the first to the last line of the text
 */
record Zone(List<Line> lines, int titleLine, LineRange header, LineRange text) {
  List<Line> headerLines() {
    return lines.subList(header.from(), header.to());
  }

  /** Where the headline stands, else where the text begins. */
  int headline() {
    return titleLine < 0 ? header.to() : titleLine;
  }
}
