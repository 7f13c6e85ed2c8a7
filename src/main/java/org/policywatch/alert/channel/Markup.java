package org.policywatch.alert.channel;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.policywatch.alert.digest.Digest;
import org.policywatch.alert.digest.Outline;

/**
 * Cuts a digest into messages that are small enough, counted in bytes of UTF-8; several are
 * numbered. What belongs together stays together where it fits.
 */
final class Markup {
  /** A group that gets more messages at once would rather have none, and its server refuses. */
  static final int MOST_PARTS = 10;

  /** " (10/10)" and the line ends around it. */
  private static final int NUMBER_BYTES = 16;

  private final int limit;
  private final Function<Outline.Line, String> writer;

  /**
   * Pieces of a kind.
   *
   * @param limit the most bytes of a piece
   * @param writer makes of a line what the other side wants to read
   */
  Markup(int limit, Function<Outline.Line, String> writer) {
    this.limit = limit;
    this.writer = writer;
  }

  /**
   * A message.
   *
   * @param title the digest's heading, with a number when it has several messages
   */
  record Piece(String title, String text) {}

  /** At least one; the title's bytes count too. */
  List<Piece> pieces(Digest digest) {
    Outline outline = Outline.of(digest);
    Outline.Line heading = new Outline.Line(Outline.Role.NOTE, outline.heading(), null);
    String title = cut(writer.apply(heading), limit / 4);
    int room = limit - bytes(title) - NUMBER_BYTES;
    List<String> texts = texts(outline, room);
    boolean isCut = texts.size() > MOST_PARTS;
    List<String> kept = isCut ? new ArrayList<>(texts.subList(0, MOST_PARTS)) : texts;
    if (isCut) {
      String rest = "\n… +" + (texts.size() - MOST_PARTS);
      kept.set(MOST_PARTS - 1, cut(kept.getLast(), room - bytes(rest)) + rest);
    }
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      String number = kept.size() == 1 ? "" : " (" + (i + 1) + "/" + kept.size() + ")";
      pieces.add(new Piece(title + number, kept.get(i)));
    }
    return pieces;
  }

  private List<String> texts(Outline outline, int room) {
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Outline.Block block : outline.blocks()) {
      List<String> lines =
          block.lines().stream().map(line -> cut(writer.apply(line), room)).toList();
      String whole = String.join("\n", lines);
      // a block of its own message is cut between lines only when it must be
      List<String> units = bytes(whole) <= room ? List.of(whole) : lines;
      for (String unit : units) {
        if (!text.isEmpty() && bytes(text) + bytes(unit) + 2 > room) {
          texts.add(text.toString());
          text.setLength(0);
        }
        text.append(text.isEmpty() ? "" : units.size() == 1 ? "\n\n" : "\n").append(unit);
      }
    }
    texts.add(text.toString());
    return texts;
  }

  static int bytes(CharSequence text) {
    return text.toString().getBytes(StandardCharsets.UTF_8).length;
  }

  /** At most so many bytes, no character in half; what was cut ends with "…". */
  static String cut(String text, int most) {
    if (bytes(text) <= most) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int size = 3;
    for (int c : text.codePoints().toArray()) {
      size += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      if (size > most) {
        break;
      }
      out.appendCodePoint(c);
    }
    return out.append('…').toString();
  }
}
