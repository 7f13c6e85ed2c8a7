package org.policywatch.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what lies beside this class. */
final class Resources {
  private static final String PAGE_MARK = "=== ";

  private Resources() {}

  static String text(String name) {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the demo's resource " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The pages of {@code sites/<host>.txt}, newest first as written: a line {@code === path}, lines
   * {@code name: value}, an empty line, a paragraph a line. A page that stands twice says {@code
   * version: 2} the second time: it takes the first one's place in that version.
   */
  static List<DemoPage> pages(String host, int version) {
    Map<String, DemoPage> pages = new LinkedHashMap<>();
    for (String part : ("\n" + text("sites/" + host + ".txt")).split("\n" + PAGE_MARK)) {
      if (!part.isBlank()) {
        DemoPage page = page(part);
        if (Integer.parseInt(page.fields().getOrDefault("version", "1")) <= version) {
          pages.put(page.path(), page);
        }
      }
    }
    return List.copyOf(pages.values());
  }

  private static DemoPage page(String part) {
    List<String> lines = part.lines().toList();
    Map<String, String> fields = new LinkedHashMap<>();
    List<String> paragraphs = new ArrayList<>();
    boolean head = true;
    for (String line : lines.subList(1, lines.size())) {
      if (line.isBlank()) {
        head = false;
      } else if (head) {
        int colon = line.indexOf(": ");
        fields.put(line.substring(0, colon), line.substring(colon + 2).strip());
      } else {
        paragraphs.add(line.strip());
      }
    }
    return new DemoPage(lines.getFirst().strip(), fields, paragraphs);
  }
}
