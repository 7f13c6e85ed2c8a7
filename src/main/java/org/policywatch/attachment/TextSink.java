package org.policywatch.attachment;

import java.util.ArrayList;
import java.util.List;

/** Collects text up to a limit, lines tidied. */
final class TextSink {
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder line = new StringBuilder();
  private final List<String> warnings = new ArrayList<>();

  /** The text is as long as it may be. */
  static final class FullException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  void add(CharSequence part) {
    line.append(part);
    if (text.length() + line.length() > AttachmentSettings.MAX_TEXT) {
      line.setLength(Math.max(0, AttachmentSettings.MAX_TEXT - text.length()));
      endLine();
      throw new FullException();
    }
  }

  /** A blank or a tab, at most one of them. */
  void part(char separator) {
    // the end of a cell counts for more than that of a paragraph in it
    if (separator == '\t' && !line.isEmpty() && line.charAt(line.length() - 1) == ' ') {
      line.setLength(line.length() - 1);
    }
    if (!line.isEmpty() && !Character.isWhitespace(line.charAt(line.length() - 1))) {
      add(String.valueOf(separator));
    }
  }

  void endLine() {
    String tidy = line.toString().replace('\u00a0', ' ').replace('\u3000', ' ').strip();
    line.setLength(0);
    if (!tidy.isEmpty()) {
      for (int i = 0; i < tidy.length(); i++) {
        char c = tidy.charAt(i);
        text.append(c == '\t' || !Character.isISOControl(c) && c != '\uFFFE' ? c : ' ');
      }
      text.append('\n');
    }
  }

  void warn(String warning) {
    warnings.add(warning);
  }

  boolean isBlank() {
    return text.isEmpty() && line.toString().isBlank();
  }

  AttachmentText result() {
    if (text.length() + line.length() <= AttachmentSettings.MAX_TEXT) {
      endLine();
    }
    return new AttachmentText(text.toString().strip(), warnings);
  }
}
