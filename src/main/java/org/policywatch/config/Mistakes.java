package org.policywatch.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects what is wrong in one file. Not thread-safe. */
final class Mistakes {
  private static final int VALUE_LIMIT = 80;

  private final String file;
  private final List<Mistake> found = new ArrayList<>();

  Mistakes(String file) {
    this.file = file;
  }

  void add(Node place, String message) {
    int column = place.getStartMark().map(Mark::getColumn).orElse(0) + 1;
    found.add(new Mistake(file, line(place), column, message));
  }

  void add(int line, int column, String message) {
    found.add(new Mistake(file, line, column, message));
  }

  /** A path as a file means it: from the folder it lies in. */
  Path beside(String path) {
    try {
      return Path.of(file).resolveSibling(path);
    } catch (InvalidPathException e) {
      return Path.of(path);
    }
  }

  List<Mistake> inOrder() {
    return found.stream().sorted().toList();
  }

  static int line(Node place) {
    return place.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }

  /** The value as a message may show it: one line, not too long. */
  static String cut(String value) {
    String line = value.replaceAll("\\s+", " ");
    return line.length() <= VALUE_LIMIT ? line : line.substring(0, VALUE_LIMIT - 1) + "…";
  }
}
