package org.policywatch.alert.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policywatch.alert.match.Watch;

/**
 * What one recipient is told at one time. All texts are one line without control characters: pages
 * cannot put anything but words into it.
 *
 * @param day of the digest, in the schedule's zone
 * @param language of its own words
 * @param sections one a watch
 */
public record Digest(LocalDate day, Watch.Language language, List<Section> sections) {
  private static final int SHOWN_AIMS = 4;

  public Digest {
    sections = List.copyOf(sections);
  }

  /** A digest that says that it is a test. */
  public static Digest sample(LocalDate day) {
    Item item =
        new Item(
            true,
            true,
            "test",
            "测试 · a test of this channel: nothing was announced",
            "https://www.example.org/",
            List.of(),
            List.of(),
            day.toString(),
            List.of(new Aim("100家", "测试企业", day.plusYears(1), "到明年，测试企业达到100家。")),
            0,
            List.of(),
            List.of());
    return new Digest(
        day,
        Watch.Language.EN,
        List.of(
            new Section(
                "test",
                "channels test",
                List.of(item),
                List.of(),
                Untold.NOTHING,
                List.of(),
                List.of(),
                null)));
  }

  /** True when it has nothing to say: no item, no reminder, no problem. */
  public boolean isEmpty() {
    return sections.stream().allMatch(Section::isEmpty);
  }

  Stream<Item> items() {
    return sections.stream().flatMap(section -> section.items().stream());
  }

  /**
   * What one watch has to say.
   *
   * @param watch its id
   * @param query what it searches for
   * @param items the most important first
   * @param rest what there is besides, without more ado
   * @param untold how much there is besides items and reminders
   * @param reminders deadlines that come near, the nearest first
   * @param silent sources that cannot be read any more, with the reason
   * @param problem why the search could not be run; null when it was
   */
  public record Section(
      String watch,
      String query,
      List<Item> items,
      List<Link> rest,
      Untold untold,
      List<Reminder> reminders,
      List<String> silent,
      @Nullable String problem) {
    public Section {
      items = List.copyOf(items);
      // one that an earlier version wrote has none
      rest = rest == null ? List.of() : List.copyOf(rest);
      untold = untold == null ? Untold.NOTHING : untold;
      reminders = List.copyOf(reminders);
      silent = silent == null ? List.of() : List.copyOf(silent);
    }

    boolean isEmpty() {
      return items.isEmpty() && reminders.isEmpty() && silent.isEmpty() && problem == null;
    }
  }

  /**
   * What is only counted, or linked.
   *
   * @param fresh new ones
   * @param changed others that have changed
   * @param due deadlines that come near
   */
  public record Untold(int fresh, int changed, int due) {
    static final Untold NOTHING = new Untold(0, 0, 0);
  }

  /** A title and where it leads. */
  public record Link(String title, String url) {}

  /**
   * A policy, or the report of one.
   *
   * @param isNew false: it was told before and has changed
   * @param official true for the text itself, false for a report
   * @param id of the document
   * @param regions names; may be empty
   * @param issuers full names; may be empty
   * @param day ISO 8601, as exact as the page says, no finer than a day; may be empty
   * @param aims its targets, those with a deadline first
   * @param moreAims how many there are besides
   * @param changes what is different from what was told, in words; empty when it is new
   * @param also other pages that tell of the same
   */
  public record Item(
      boolean isNew,
      boolean official,
      String id,
      String title,
      String url,
      List<String> regions,
      List<String> issuers,
      String day,
      List<Aim> aims,
      int moreAims,
      List<String> changes,
      List<Also> also) {
    public Item {
      regions = List.copyOf(regions);
      issuers = List.copyOf(issuers);
      aims = List.copyOf(aims);
      changes = List.copyOf(changes);
      also = List.copyOf(also);
    }

    /** As many targets as people read. */
    private List<Aim> shownAims() {
      return aims.subList(0, Math.min(SHOWN_AIMS, aims.size()));
    }

    /**
     * The shown targets, each with its quote but where the next one has the same: three targets of
     * one sentence stand together and are followed by it once.
     */
    List<Aim> quotedAims() {
      Map<String, List<Aim>> bySentence =
          shownAims().stream()
              .collect(Collectors.groupingBy(Aim::quote, LinkedHashMap::new, Collectors.toList()));
      List<Aim> shown = bySentence.values().stream().flatMap(List::stream).toList();
      List<Aim> quoted = new ArrayList<>();
      for (int i = 0; i < shown.size(); i++) {
        Aim aim = shown.get(i);
        boolean isRepeated = i + 1 < shown.size() && shown.get(i + 1).quote().equals(aim.quote());
        quoted.add(isRepeated ? aim.withoutQuote() : aim);
      }
      return quoted;
    }

    /** How many there are besides. */
    int hiddenAims() {
      return aims.size() - shownAims().size() + moreAims;
    }
  }

  /**
   * A target.
   *
   * @param quantity how much, as written
   * @param object what, as written; may be empty
   * @param deadline by when; null when nothing says
   * @param quote the sentence that proves it
   */
  public record Aim(String quantity, String object, @Nullable LocalDate deadline, String quote) {
    private Aim withoutQuote() {
      return new Aim(quantity, object, deadline, "");
    }
  }

  /** Another page: who publishes it, and where. */
  public record Also(String outlet, String url) {}

  /**
   * A deadline that comes near.
   *
   * @param regions names; may be empty
   * @param days until then, from the day of the digest
   */
  public record Reminder(
      String id, String title, String url, List<String> regions, Aim aim, long days) {
    public Reminder {
      // one that an earlier version wrote has none
      regions = regions == null ? List.of() : List.copyOf(regions);
    }
  }
}
