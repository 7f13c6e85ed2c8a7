package org.policywatch.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.policywatch.extract.page.PageDom;

/** Where a page without a text says that there is one: its frames, or where it sends readers. */
final class Elsewhere {
  /** A warning is read by people. */
  private static final int MOST_NAMED = 3;

  private Elsewhere() {}

  /** What to tell of the page, nothing when it names no other place. */
  static List<String> warnings(PageDom page) {
    List<String> warnings = new ArrayList<>();
    String frames =
        Stream.of("frame", "iframe")
            .flatMap(tag -> page.tagged(tag).stream())
            .map(frame -> frame.absUrl("src"))
            .filter(address -> address.startsWith("http"))
            .limit(MOST_NAMED)
            .collect(Collectors.joining(", "));
    if (!frames.isEmpty()) {
      warnings.add("its text may be in its frames: " + frames);
    }
    for (Element meta : page.tagged("meta")) {
      if (meta.attr("http-equiv").equalsIgnoreCase("refresh")) {
        warnings.add("it sends its readers on: " + meta.attr("content").strip());
        break;
      }
    }
    return warnings;
  }
}
