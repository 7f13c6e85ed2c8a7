package org.policywatch.cli;

import java.util.Map;

/**
 * Colour and size of the screen. Colour only where the stream is a terminal and {@code NO_COLOR} is
 * not set; the launcher says whether it is one, since Java 21 cannot tell.
 *
 * @param colour true to colour
 * @param columns cells in a line
 * @param rows lines of the terminal; 0 where the stream is none
 */
record Style(boolean colour, int columns, int rows) {
  private static final int DEFAULT_ROWS = 24;
  private static final int DEFAULT_COLUMNS = 100;

  /**
   * @param terminalVariable the variable that the launcher sets to 1 when the stream is a terminal
   */
  static Style of(Map<String, String> environment, String terminalVariable) {
    boolean terminal = "1".equals(environment.get(terminalVariable));
    boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty();
    boolean capable = !"dumb".equals(environment.get("TERM"));
    return new Style(
        terminal && wanted && capable,
        columns(environment, terminal),
        terminal ? number(environment, "LINES", DEFAULT_ROWS) : 0);
  }

  /** No terminal: a file or another program. */
  static Style plain(int columns) {
    return new Style(false, columns, 0);
  }

  boolean isTerminal() {
    return rows > 0;
  }

  private static int columns(Map<String, String> environment, boolean terminal) {
    return Math.clamp(number(environment, "COLUMNS", terminal ? 80 : DEFAULT_COLUMNS), 40, 200);
  }

  private static int number(Map<String, String> environment, String name, int usual) {
    try {
      int number = Integer.parseInt(environment.getOrDefault(name, ""));
      return number > 0 ? number : usual;
    } catch (NumberFormatException e) {
      return usual;
    }
  }

  String bold(String text) {
    return paint("1", text);
  }

  String dim(String text) {
    return paint("2", text);
  }

  String red(String text) {
    return paint("31", text);
  }

  String green(String text) {
    return paint("32", text);
  }

  String yellow(String text) {
    return paint("33", text);
  }

  String cyan(String text) {
    return paint("36", text);
  }

  String match(String text) {
    return paint("1;33", text);
  }

  String paint(String code, String text) {
    return colour && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
