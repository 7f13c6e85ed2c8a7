package org.policywatch.extract.text;

import java.util.ArrayList;
import java.util.List;
import org.policywatch.text.WordTable;

/** The public bodies of {@code bodies.tsv}: those that no province or city has. */
public final class Bodies {
  private static final String SIGN = "*";
  private static final List<Body> ALL =
      WordTable.rows(Bodies.class, "bodies.tsv", 3).stream().map(Bodies::body).toList();

  private Bodies() {}

  /**
   * A public body.
   *
   * @param fullName in Chinese
   * @param names all it is called, the full name first
   * @param signs those of its names that say by themselves where it is
   * @param region the code of that place; empty where no name does
   */
  public record Body(String fullName, List<String> names, List<String> signs, String region) {
    public Body {
      names = List.copyOf(names);
      signs = List.copyOf(signs);
    }
  }

  /** All of them, as the table has them. */
  public static List<Body> all() {
    return ALL;
  }

  private static Body body(List<String> row) {
    List<String> marked = new ArrayList<>(List.of(row.get(0)));
    marked.addAll(WordTable.words(row.get(1), ",(?! )"));
    List<String> names = marked.stream().map(Bodies::bare).toList();
    List<String> signs =
        marked.stream().filter(name -> name.endsWith(SIGN)).map(Bodies::bare).toList();
    return new Body(names.getFirst(), names, signs, row.get(2));
  }

  private static String bare(String name) {
    return name.endsWith(SIGN) ? name.substring(0, name.length() - SIGN.length()) : name;
  }
}
