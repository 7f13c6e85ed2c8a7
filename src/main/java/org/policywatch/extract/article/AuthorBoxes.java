package org.policywatch.extract.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.LineRange;
import org.policywatch.extract.page.Texts;

/** Boxes that say by name or heading that they hold the name of the writer. */
final class AuthorBoxes {
  /** What templates call the box; the names of classes that a build makes hold it, too. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:^|[-_ ])(?:author|byline|writer|reporter|zuozhe)(?:[-_ ]?name)?(?:$|[-_ ])");

  private static final List<String> ATTRIBUTES = List.of("data-testid", "data-component", "id");

  /** So many elements may stand in the line of writer and day. */
  private static final int MOST_ELEMENTS = 20;

  private static final int LONGEST = 40;

  /** So far below the text stand the cards of its writers. */
  private static final int BELOW = 40;

  /** Writers, each with an office and a number to call. */
  private static final int CARDS = 12;

  private static final int MOST_WRITERS = 4;

  private static final Set<String> HEADINGS =
      Set.of(
          "author",
          "authors",
          "the author",
          "the authors",
          "about the author",
          "about the authors",
          "written by",
          "contributors",
          "key contacts",
          "作者",
          "本文作者");

  private AuthorBoxes() {}

  /** The words of a box in the head of the article that a test or a script knows as the writer. */
  static Optional<String> hinted(Zone zone) {
    for (Line line : zone.headerLines()) {
      if (line.index() <= zone.titleLine() || line.text().length() > 120) {
        continue;
      }
      for (Element box : line.block().stream().limit(MOST_ELEMENTS).toList()) {
        String name = box.attributesSize() > 0 && isNamed(box) ? Texts.of(box) : "";
        if (name.length() >= 2 && name.length() <= LONGEST) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isNamed(Element box) {
    return ATTRIBUTES.stream()
        .map(box::attr)
        .anyMatch(hint -> !hint.isEmpty() && NAMED.matcher(lower(hint)).find());
  }

  private static String lower(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /** Who stands below a heading such as Authors, as briefings print it beside or below a text. */
  static Optional<String> listed(Zone zone) {
    LineRange text = zone.text();
    int to = Math.min(zone.lines().size(), text.to() + BELOW);
    for (int i = Math.max(text.from(), text.to() - CARDS); i < to; i++) {
      Line line = zone.lines().get(i);
      if (line.text().length() > LONGEST) {
        continue;
      }
      Set<String> names = isHeading(line.text()) ? below(zone.lines(), i + 1) : Set.of();
      Optional<String> found =
          names.isEmpty() ? labelled(line) : Optional.of(String.join(", ", names));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** {@code <li><strong>Author</strong> Ann Lee</li>}, in a list of what there is to know. */
  private static Optional<String> labelled(Line line) {
    Element first = line.block().firstElementChild();
    String label = first == null ? "" : Texts.of(first);
    return label.length() < line.text().length()
            && isHeading(label)
            && line.text().startsWith(label)
        ? Optional.of(line.text().substring(label.length()).replaceFirst("^[:：\\s]+", ""))
            .filter(EnglishByline::isPerson)
        : Optional.empty();
  }

  private static boolean isHeading(String heading) {
    String words = heading.toLowerCase(Locale.ROOT);
    int end = words.length();
    while (end > 0 && " :：".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return HEADINGS.contains(words.substring(0, end));
  }

  private static Set<String> below(List<Line> lines, int from) {
    Set<String> names = new LinkedHashSet<>();
    int to = Math.min(lines.size(), from + CARDS);
    for (int i = from; i < to && lines.get(i).heading() == 0; i++) {
      Line line = lines.get(i);
      Element link = line.linkLength() == 0 ? null : line.block().selectFirst("a");
      String name = link == null ? line.text() : Texts.of(link);
      if (line.text().startsWith(name)
          && EnglishByline.isPerson(name)
          && names.size() < MOST_WRITERS) {
        names.add(name);
      }
    }
    return names;
  }
}
