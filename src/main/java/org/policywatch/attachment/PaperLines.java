package org.policywatch.attachment;

import java.util.regex.Pattern;

/**
 * Joins the lines of paper to paragraphs: a line that is as long as the longest before it and does
 * not end a sentence goes on in the next. Page numbers are left out.
 */
final class PaperLines {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[-—–－ ]{0,4}(?:第 ?)?\\d{1,4}(?: ?页)?[-—–－ ]{0,4}");
  private static final Pattern NEW_PARAGRAPH =
      Pattern.compile(
          "(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}[.．、]\\D"
              + "|第[一二三四五六七八九十百]{1,5}[章节条]|附件).*");

  private final TextSink sink;
  private int widest;
  private String before = "";

  PaperLines(TextSink sink) {
    this.sink = sink;
  }

  void add(String raw) {
    String line = raw.replace('\u3000', ' ').strip();
    if (line.isEmpty() || PAGE_NUMBER.matcher(line).matches()) {
      return;
    }
    if (!before.isEmpty() && !goesOn(raw, line)) {
      sink.endLine();
    } else if (!before.isEmpty() && !isWide(before.charAt(before.length() - 1))) {
      sink.part(' ');
    }
    sink.add(line);
    before = line;
    widest = Math.max(widest, width(line));
  }

  void end() {
    sink.endLine();
    before = "";
  }

  private boolean goesOn(String raw, String line) {
    char last = before.charAt(before.length() - 1);
    boolean indented = raw.startsWith("\u3000\u3000") || raw.startsWith("    ");
    return "。！？；;：:.!?".indexOf(last) < 0
        && !indented
        && width(before) * 10 >= widest * 8
        && widest >= 30
        && !NEW_PARAGRAPH.matcher(line).matches();
  }

  private static int width(String line) {
    return line.chars().map(c -> isWide((char) c) ? 2 : 1).sum();
  }

  private static boolean isWide(char c) {
    return c >= '\u2e80';
  }
}
