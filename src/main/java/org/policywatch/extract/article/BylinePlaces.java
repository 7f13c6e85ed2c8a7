package org.policywatch.extract.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.page.Labels;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.Texts;

/** Where a page may print source and author alike: its labels, the lines round its text. */
final class BylinePlaces {
  private final PageDom page;
  private final Labels labels;
  private final Zone zone;
  private @Nullable Labels tail;

  BylinePlaces(PageDom page, Labels labels, Zone zone) {
    this.page = page;
    this.labels = labels;
    this.zone = zone;
  }

  PageDom page() {
    return page;
  }

  Zone zone() {
    return zone;
  }

  /** The value of the first of these labels above the text. */
  Optional<String> label(String... names) {
    return labels.first(names).map(this::linked);
  }

  /** The link that begins the value: what stands beside it in a box of its own is another field. */
  private String linked(Labels.Labelled label) {
    String value = label.value();
    for (Element link : page.lines().get(label.line()).block().getElementsByTag("a")) {
      String name = Texts.of(link);
      if (name.length() >= 2 && name.length() < value.length() && value.startsWith(name)) {
        return name;
      }
    }
    return value;
  }

  /** The value of the first of these labels at the end of the text and below it. */
  Optional<String> tail(String... names) {
    if (tail == null) {
      int to = Math.min(zone.lines().size(), zone.text().to() + 12);
      int from = Math.max(zone.text().from(), zone.text().to() - 3);
      tail = Labels.in(zone.lines().subList(Math.min(from, to), to));
    }
    return tail.first(names).map(Labels.Labelled::value);
  }

  /**
   * The name in a line under the headline: 2020年7月8日 18:57 参考消息.
   *
   * @param signs the form needs one of them
   */
  Optional<String> inHeader(Pattern form, int longest, String signs) {
    for (Line line : zone.headerLines()) {
      boolean below = line.index() > zone.titleLine() && line.text().length() < longest;
      Matcher matcher = form.matcher(below && hasAny(line.text(), signs) ? line.text() : "");
      if (matcher.find()) {
        return Optional.of(matcher.group("name"));
      }
    }
    return Optional.empty();
  }

  /** Whether one of the signs stands in the text. */
  static boolean hasAny(String text, String signs) {
    for (int i = 0; i < text.length(); i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
