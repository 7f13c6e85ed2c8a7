package org.policywatch.extract.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the word tables of this package. */
final class Words {
  private Words() {}

  static Set<String> set(String resource) {
    return Set.copyOf(lines(resource));
  }

  /** Rows of a tab-separated table; missing cells at the end are empty. */
  static List<String[]> rows(String resource, int columns) {
    return lines(resource).stream()
        .map(line -> java.util.Arrays.copyOf((line + "\t".repeat(columns)).split("\t", -1), columns))
        .toList();
  }

  /** Class to its words. */
  static Map<String, List<String>> classes(String resource) {
    Map<String, List<String>> classes = new LinkedHashMap<>();
    rows(resource, 2).forEach(row -> classes.put(row[0], List.of(row[1].strip().split(" "))));
    return classes;
  }

  private static List<String> lines(String resource) {
    try (InputStream in = Words.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource " + resource + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
