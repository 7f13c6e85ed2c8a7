package org.policywatch.alert.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A digest as lines in blocks, for whoever writes it in a markup of his own. What belongs together
 * is one block: an announcement with its targets, a reminder.
 *
 * @param heading says what it is and of which day
 * @param blocks in the order of reading
 */
public record Outline(String heading, List<Block> blocks) {
  public Outline {
    blocks = List.copyOf(blocks);
  }

  /** Lines that belong together, at least one. */
  public record Block(List<Line> lines) {
    public Block {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line without line ends.
   *
   * @param url where it leads, http or https; null for nowhere
   */
  public record Line(Role role, String text, @Nullable String url) {}

  /** What a line is. */
  public enum Role {
    /** The name of a watch and what it searches for. */
    WATCH,
    /** The title of an announcement. */
    TITLE,
    /** Kind, day, regions, issuers. */
    ABOUT,
    /** What changed. */
    CHANGE,
    /** A target. */
    AIM,
    /** The sentence that proves it. */
    QUOTE,
    /** Something said by the way. */
    NOTE
  }

  /** The outline of the digest, in its language. */
  public static Outline of(Digest digest) {
    Wording wording = new Wording(digest.language());
    List<Block> blocks = new ArrayList<>();
    for (Digest.Section section : digest.sections()) {
      section(section, wording, blocks);
    }
    return new Outline(wording.heading(digest.day()) + " · " + wording.subject(digest), blocks);
  }

  private static void section(Digest.Section section, Wording wording, List<Block> blocks) {
    List<Line> head = new ArrayList<>();
    head.add(plain(Role.WATCH, section.watch() + ": " + section.query()));
    wording.notes(section).forEach(note -> head.add(plain(Role.NOTE, note)));
    blocks.add(new Block(head));
    section.items().forEach(item -> blocks.add(item(item, wording)));
    if (!section.rest().isEmpty()) {
      List<Line> rest = new ArrayList<>();
      rest.add(plain(Role.NOTE, wording.more(section.rest().size())));
      section
          .rest()
          .forEach(it -> rest.add(new Line(Role.TITLE, it.title(), WebAddress.orNull(it.url()))));
      blocks.add(new Block(rest));
    }
    wording.moreNews(section).ifPresent(more -> blocks.add(note(more)));
    section.reminders().forEach(reminder -> blocks.add(reminder(reminder, wording)));
    wording.moreDeadlines(section).ifPresent(more -> blocks.add(note(more)));
  }

  private static Block item(Digest.Item item, Wording wording) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(Role.TITLE, item.title(), WebAddress.orNull(item.url())));
    lines.add(plain(Role.ABOUT, wording.about(item)));
    item.changes().forEach(it -> lines.add(plain(Role.CHANGE, wording.changed() + it)));
    for (Digest.Aim aim : item.quotedAims()) {
      lines.add(plain(Role.AIM, wording.aim(aim)));
      if (!aim.quote().isEmpty()) {
        lines.add(plain(Role.QUOTE, "“" + aim.quote() + "”"));
      }
    }
    if (item.hiddenAims() > 0) {
      lines.add(plain(Role.NOTE, wording.more(item.hiddenAims())));
    }
    if (!item.also().isEmpty()) {
      lines.add(
          plain(
              Role.NOTE,
              wording.also()
                  + item.also().stream()
                      .map(Digest.Also::outlet)
                      .distinct()
                      .collect(Collectors.joining(wording.comma()))));
    }
    return new Block(lines);
  }

  private static Block reminder(Digest.Reminder reminder, Wording wording) {
    return new Block(
        List.of(
            plain(Role.AIM, wording.left(reminder) + ": " + wording.aim(reminder.aim())),
            new Line(Role.TITLE, reminder.title(), WebAddress.orNull(reminder.url()))));
  }

  private static Block note(String text) {
    return new Block(List.of(plain(Role.NOTE, text)));
  }

  private static Line plain(Role role, String text) {
    return new Line(role, text, null);
  }
}
