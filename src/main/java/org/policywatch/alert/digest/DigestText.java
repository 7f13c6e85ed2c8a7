package org.policywatch.alert.digest;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.policywatch.text.Wrap;

/** A digest as plain text, 80 cells wide; only addresses may be longer. */
public final class DigestText {
  private static final int WIDTH = 80;

  private final Wording wording;
  private final StringBuilder out = new StringBuilder();

  private DigestText(Wording wording) {
    this.wording = wording;
  }

  /** One line that sums it up, for the subject of a mail. */
  public static String subject(Digest digest) {
    return new Wording(digest.language()).subject(digest);
  }

  /** What stands before the title of something that changed. */
  public static String changed(Digest digest) {
    return new Wording(digest.language()).changed();
  }

  /** How long there is until the deadline. */
  public static String left(Digest.Reminder reminder, Digest digest) {
    return new Wording(digest.language()).left(reminder);
  }

  /** Lines end with {@code \n}. */
  public static String render(Digest digest) {
    DigestText text = new DigestText(new Wording(digest.language()));
    text.line("", text.wording.heading(digest.day()));
    digest.sections().forEach(section -> text.section(section, digest.day()));
    return text.out.toString();
  }

  private void section(Digest.Section section, LocalDate day) {
    out.append('\n');
    line("", section.watch() + ": " + section.query());
    wording.notes(section).forEach(note -> line("  ", note));
    TargetChart.of(section, day, wording).ifPresent(this::chart);
    section.items().forEach(this::item);
    if (!section.rest().isEmpty()) {
      line("  ", wording.more(section.rest().size()));
      section.rest().forEach(this::rest);
    }
    wording.moreNews(section).ifPresent(more -> line("  ", more));
    if (!section.reminders().isEmpty()) {
      line("  ", wording.deadlines());
      section.reminders().forEach(this::reminder);
      wording.moreDeadlines(section).ifPresent(more -> line("  ! ", more));
    }
  }

  /** A line a region, no columns: mail programs show text in letters of all widths. */
  private void chart(TargetChart chart) {
    line("  ", wording.chart());
    for (TargetChart.Row row : chart.rows()) {
      String counts =
          IntStream.range(0, row.counts().size())
              .filter(at -> row.counts().get(at) > 0)
              .mapToObj(at -> chart.years().get(at) + " (" + row.counts().get(at) + ")")
              .collect(Collectors.joining(", "));
      line("    ", row.region() + ": " + counts);
    }
  }

  private void rest(Digest.Link link) {
    line("  - ", link.title());
    address(link.url());
  }

  private void item(Digest.Item item) {
    line("  - ", item.title());
    line("    ", wording.about(item) + " [" + item.id() + "]");
    item.changes().forEach(change -> line("    ~ ", wording.changed() + change));
    item.quotedAims().forEach(this::aim);
    if (item.hiddenAims() > 0) {
      line("    > ", wording.more(item.hiddenAims()));
    }
    if (!item.also().isEmpty()) {
      line(
          "    ",
          wording.also()
              + item.also().stream()
                  .map(Digest.Also::outlet)
                  .distinct()
                  .collect(Collectors.joining(wording.comma())));
    }
    address(item.url());
  }

  private void aim(Digest.Aim aim) {
    line("    > ", wording.aim(aim));
    if (!aim.quote().isEmpty()) {
      line("      ", "“" + aim.quote() + "”");
    }
  }

  private void reminder(Digest.Reminder reminder) {
    line("  ! ", wording.left(reminder) + ": " + wording.aim(reminder.aim()));
    line("    ", reminder.title() + " [" + reminder.id() + "]");
    address(reminder.url());
  }

  /** An address that is cut leads nowhere. */
  private void address(String url) {
    out.append("    ").append(url).append('\n');
  }

  /** What does not fit goes on below: a quote that is cut proves nothing. */
  private void line(String indent, String text) {
    String before = indent;
    for (String part : Wrap.text(text, WIDTH - indent.length())) {
      out.append(before).append(part).append('\n');
      before = " ".repeat(indent.length());
    }
  }
}
