package org.policywatch.alert.channel;

import org.policywatch.alert.digest.Outline;

/** The little Markdown that WeCom and DingTalk understand. */
final class ChatMarkdown {
  private ChatMarkdown() {}

  static String line(Outline.Line line) {
    String text = harmless(line.text());
    return switch (line.role()) {
      case WATCH -> "### " + text;
      case TITLE -> line.url() == null ? "**" + text + "**" : link(text, line.url());
      case ABOUT, NOTE, CHANGE -> text;
      case AIM -> "- **" + text + "**";
      case QUOTE -> "> " + text;
    };
  }

  private static String link(String text, String url) {
    return "[" + text + "](" + url.replace("(", "%28").replace(")", "%29") + ")";
  }

  /**
   * There is no way to escape in this Markdown; so that no page can write a link or call somebody
   * up, its signs become the wide ones, which look alike.
   */
  static String harmless(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isSign = "[]<>*`#@~|\\!".indexOf(c) >= 0;
      out.append(isSign ? (char) (c + 0xFEE0) : c);
    }
    return out.toString();
  }
}
