package org.policywatch.config;

/**
 * Something wrong in a configuration file.
 *
 * @param file as the user named it
 * @param line from 1
 * @param column from 1
 * @param message what is wrong, the value, what was expected, the next step
 */
public record Mistake(String file, int line, int column, String message)
    implements Comparable<Mistake> {
  @Override
  public int compareTo(Mistake other) {
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  /** {@code file:line:column: message}, the form that editors and terminals link. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + message;
  }
}
