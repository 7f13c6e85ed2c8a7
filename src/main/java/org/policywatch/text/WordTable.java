package org.policywatch.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the word tables that lie beside a class: UTF-8, one entry a line, {@code #} for remarks.
 */
public final class WordTable {
  private WordTable() {}

  /** The lines without remarks and blank ones; a missing table is a mistake of ours. */
  public static List<String> lines(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "resource '" + name + "' of " + owner.getName() + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines cut at tabs; cells that are missing at the end are empty. */
  public static List<List<String>> rows(Class<?> owner, String name, int columns) {
    return lines(owner, name).stream()
        .map(line -> Arrays.asList((line + "\t".repeat(columns)).split("\t", -1)))
        .map(cells -> List.copyOf(cells.subList(0, columns)))
        .toList();
  }

  /** The words of a cell, parted by {@code separator}; none for an empty cell. */
  public static List<String> words(String cell, String separator) {
    return cell.isBlank() ? List.of() : List.of(cell.strip().split(separator));
  }
}
