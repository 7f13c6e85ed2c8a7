package org.policywatch.extract.list;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells the shapes of the links of one page. Its elements share few classes: each is read once. */
final class LinkShapes {
  private static final int DEPTH = 6;

  /** Classes that tell the place of an entry or what is done with it. */
  private static final Pattern STATE =
      Pattern.compile("(?i)odd|even|first|last|active|current|cur|on|hover|li?\\d+|item\\d+|\\d+");

  /** Elements of which each is an entry; their classes tell its kind, its topics, its place. */
  private static final Set<String> ENTRIES = Set.of("article", "li");

  private static final LinkShape NOTHING = new LinkShape("", "");

  /** What a class attribute adds to a shape. */
  private final Map<String, LinkShape> known = new HashMap<>();

  LinkShape of(Element anchor) {
    StringBuilder full = new StringBuilder();
    StringBuilder plain = new StringBuilder();
    Element at = anchor;
    for (int i = 0; i < DEPTH && at != null && !at.normalName().equals("body"); i++) {
      boolean tells = i > 0 && !ENTRIES.contains(at.normalName());
      LinkShape classes = tells ? ofClasses(at) : NOTHING;
      full.append(at.normalName()).append(classes.full()).append('<');
      plain.append(at.normalName()).append(classes.plain()).append('<');
      at = at.parent();
    }
    return new LinkShape(full.toString(), plain.toString());
  }

  private LinkShape ofClasses(Element element) {
    String names = element.className();
    LinkShape shape = names.isEmpty() ? NOTHING : known.get(names);
    if (shape == null) {
      shape = read(element);
      known.put(names, shape);
    }
    return shape;
  }

  private static LinkShape read(Element element) {
    StringBuilder full = new StringBuilder();
    String first = "";
    for (String name : element.classNames()) {
      if (!STATE.matcher(name).matches()) {
        full.append('.').append(name);
        first = first.isEmpty() ? "." + name : first;
      }
    }
    return new LinkShape(full.toString(), first);
  }
}
