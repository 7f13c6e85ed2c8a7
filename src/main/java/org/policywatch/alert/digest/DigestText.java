package org.policywatch.alert.digest;

import org.policywatch.text.DisplayWidth;

/** A digest as plain text, 80 cells wide; only addresses may be longer. */
public final class DigestText {
  private static final int WIDTH = 80;

  private DigestText() {}

  /** Lines end with {@code \n}. */
  public static String render(Digest digest) {
    StringBuilder out = new StringBuilder();
    line(out, "", "Policy digest, " + digest.day());
    for (Digest.Section section : digest.sections()) {
      out.append('\n');
      line(out, "", section.watch() + ": " + section.query());
      if (section.problem() != null) {
        line(out, "  ", "this search cannot be run: " + section.problem());
      } else if (section.items().isEmpty()) {
        line(out, "  ", "nothing new");
      }
      section.items().forEach(item -> item(out, item));
      if (section.more() > 0) {
        line(out, "  ", "and " + section.more() + " more");
      }
    }
    return out.toString();
  }

  private static void item(StringBuilder out, Digest.Item item) {
    line(out, "  - ", item.title());
    line(out, "    ", about(item));
    item.targets().forEach(target -> line(out, "    > ", target));
    if (item.moreTargets() > 0) {
      line(out, "    > ", "and " + item.moreTargets() + " more");
    }
    // an address that is cut leads nowhere
    out.append("    ").append(item.url()).append('\n');
  }

  private static String about(Digest.Item item) {
    StringBuilder out = new StringBuilder(item.kind());
    if (!item.day().isEmpty()) {
      out.append(", ").append(item.day());
    }
    if (!item.regions().isEmpty()) {
      out.append(", ").append(item.regions());
    }
    return out.append(" [").append(item.id()).append(']').toString();
  }

  private static void line(StringBuilder out, String indent, String text) {
    out.append(indent).append(DisplayWidth.cut(text, WIDTH - indent.length())).append('\n');
  }
}
