package org.policywatch.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policywatch.index.Documents.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.alert.channel.Channel;
import org.policywatch.alert.channel.Letter;
import org.policywatch.alert.digest.Digest;
import org.policywatch.alert.match.Holidays;
import org.policywatch.alert.match.Watch;
import org.policywatch.alert.match.Watch.Event;
import org.policywatch.index.Documents;
import org.policywatch.model.PageKind;

/**
 * Nights and nights of two hundred sources, with sources that fail, nights that are missed,
 * channels that refuse and runs that die anywhere, in a zone whose clocks change, beside a plain
 * account of who must be told what. {@code -Dsoak.nights=365} makes it a year.
 */
class SoakTest {
  private static final int NIGHTS = Integer.getInteger("soak.nights", 60);
  private static final int SOURCES = 200;
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final int[] WINDOWS = {7, 30, 90};

  private static final String[][] REGIONS = {
    {"130000", "河北省"}, {"330000", "浙江省"}, {"440000", "广东省"}, {"510000", "四川省"}
  };
  private static final String[] THINGS = {"龙头企业", "重点实验室", "示范园区", "公共平台"};

  @TempDir private Path data;

  private final Random random = new Random(20260302);
  private final List<Announcement> announcements = new ArrayList<>();
  private final Map<String, Letter> letters = new TreeMap<>();
  private final Map<String, Integer> refusals = new HashMap<>();

  /** What must be told: to whom and what; and what was. */
  private final Map<String, Integer> due = new TreeMap<>();

  private final Set<String> reminded = new HashSet<>();
  private int deaths;

  /** A policy, as it stands now. */
  private static final class Announcement {
    private final int number;
    private final int region;
    private final int thing;
    private int firms = 100;
    private LocalDate deadline;
    private boolean isIndexed;
    private boolean isChanged;

    Announcement(int number, int region, int thing, LocalDate deadline) {
      this.number = number;
      this.region = region;
      this.thing = thing;
      this.deadline = deadline;
    }
  }

  @Test
  void everythingIsToldOnceToWhomItMatches() throws IOException {
    long firstHalf = 0;
    long heap = 0;
    try (World world = new World(data)) {
      world.goTo("2026-03-02T11:00:00Z");
      survive(world, List.of());
      long empty = size();
      for (int night = 1; night <= NIGHTS; night++) {
        world.goTo(world.instant().plus(Duration.ofDays(1)).toString());
        List<Documents> news = night(night, LocalDate.ofInstant(world.instant(), ZONE));
        world.collect(news.toArray(Documents[]::new));
        if (random.nextInt(12) > 0) { // else the machine is off in the morning
          account(LocalDate.ofInstant(world.instant(), ZONE));
          survive(world, silences(night));
        }
        if (night == NIGHTS / 2) {
          firstHalf = size() - empty;
          heap = heap();
        }
      }
      account(LocalDate.ofInstant(world.instant(), ZONE));
      for (int run = 0; run < 4; run++) {
        survive(world, List.of());
        world.goTo(world.instant().plus(Duration.ofHours(1)).toString());
      }
      long secondHalf = size() - empty - firstHalf;
      String growth =
          "%d nights, %d announcements, %d letters, %d deaths; database +%d KB, then +%d KB; heap %+d MB"
              .formatted(
                  NIGHTS,
                  announcements.size(),
                  letters.size(),
                  deaths,
                  firstHalf >> 10,
                  secondHalf >> 10,
                  heap() - heap >> 20);
      Files.writeString(Path.of("target", "soak.txt"), growth + "\n");
      due.put("silent s7, 2026-03-11: down", 1);
      due.put("silent s7, 2026-03-31: down", 1);
      assertThat(told()).isEqualTo(due);
      assertThat(due).hasSizeGreaterThan(NIGHTS);
      assertThat(deaths).isGreaterThan(NIGHTS / 5);
      assertThat(secondHalf).as(growth).isLessThan(firstHalf * 2 + (1 << 20));
      assertThat(heap() - heap).as(growth).isLessThan(24 << 20);
    }
  }

  /** What one night brings: new policies, reprints, new numbers, and edits of no account. */
  private List<Documents> night(int night, LocalDate today) {
    List<Documents> found = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      Announcement one =
          new Announcement(
              announcements.size(),
              random.nextInt(REGIONS.length),
              random.nextInt(THINGS.length),
              today.plusDays(5 + random.nextInt(200)));
      announcements.add(one);
    }
    // old pages rest: else each night would bring more than the last
    for (Announcement one :
        announcements.subList(Math.max(0, announcements.size() - 60), announcements.size())) {
      boolean sourceFails = random.nextInt(4) == 0;
      if (!one.isIndexed && !sourceFails) {
        one.isIndexed = true;
        one.isChanged = false;
        found.add(policy(one, night));
        if (random.nextInt(3) == 0) {
          found.add(reprint(one, night));
        }
      } else if (one.isIndexed && random.nextInt(60) == 0) {
        one.firms += 50;
        one.isChanged = true;
        found.add(policy(one, night));
      } else if (one.isIndexed && random.nextInt(40) == 0) {
        found.add(policy(one, night));
      } else if (one.isIndexed && random.nextInt(40) == 0) {
        found.add(reprint(one, night));
      }
    }
    return found;
  }

  private static Documents policy(Announcement one, int night) {
    return described(document("policy-" + one.number, title(one)), one)
        .text(words(one) + "\n阅读次数：" + night);
  }

  private static Documents reprint(Announcement one, int night) {
    return described(document("report-" + one.number + "-" + night, "转载：" + title(one)), one)
        .kind(PageKind.NEWS_REPORT)
        .text("据悉，" + words(one) + "记者第" + night + "次报道。");
  }

  private static Documents described(Documents document, Announcement one) {
    return document
        .source("s" + one.number % SOURCES)
        .of(REGIONS[one.region][0], REGIONS[one.region][1])
        .number("政发〔2026〕" + (one.number + 1) + "号")
        .target(one.firms + "家", one.firms, THINGS[one.thing], one.deadline.toString());
  }

  private static String title(Announcement one) {
    return REGIONS[one.region][1] + THINGS[one.thing] + "行动方案之" + one.number;
  }

  /** Of its own for each policy, so that none is taken for another. */
  private static String words(Announcement one) {
    Random own = new Random(one.number);
    StringBuilder text = new StringBuilder("培育" + THINGS[one.thing] + "。");
    for (int i = 0; i < 120; i++) {
      text.append((char) ('一' + own.nextInt(12_000)));
    }
    return text.append("。").toString();
  }

  private static List<AlertSettings.Silence> silences(int night) {
    boolean isDown = night >= 10 && night < 20 || night >= 30 && night < 35;
    return isDown
        ? List.of(new AlertSettings.Silence("s7", night < 20 ? "2026-03-11" : "2026-03-31", "down"))
        : List.of();
  }

  private static List<Watch> watches() {
    List<Watch> watches = new ArrayList<>();
    for (int region = 0; region < REGIONS.length; region++) {
      for (int thing = 0; thing < THINGS.length; thing++) {
        watches.add(
            watch(
                "w-" + region + "-" + thing,
                "object:" + THINGS[thing] + " region:" + REGIONS[region][0],
                Event.NEW,
                Event.CHANGED,
                Event.DEADLINE));
      }
    }
    watches.add(watch("silent", "source:s7", Event.SILENT));
    return watches;
  }

  /** Half past two: an hour that one night lacks and another has twice. */
  private static Watch watch(String id, String query, Event... events) {
    return new Watch(
        id,
        query,
        List.of("flaky:" + id.charAt(id.length() - 1)),
        new Watch.Times(
            LocalTime.of(2, 30), EnumSet.allOf(DayOfWeek.class), Holidays.NONE, null, false),
        new Watch.Wishes(Set.of(events), List.of(90, 30, 7), Duration.ZERO),
        Watch.Language.EN);
  }

  /** Who must be told what on this day. */
  private void account(LocalDate today) {
    for (Announcement one : announcements) {
      if (!one.isIndexed) {
        continue;
      }
      String watch = "w-" + one.region + "-" + one.thing + " ";
      boolean isNew = reminded.add(watch + one.number);
      boolean isTold = isNew || one.isChanged;
      if (isTold) {
        due.put(watch + (isNew ? "new " : "changed to " + one.firms + " ") + one.number, 1);
        one.isChanged = false;
      }
      long days = one.deadline.toEpochDay() - today.toEpochDay();
      for (int window : WINDOWS) {
        if (days >= 0 && days <= window) {
          boolean isFirst = reminded.add(watch + one.number + " " + one.deadline + " " + window);
          if (isFirst && !isTold) {
            due.put(watch + "due " + one.deadline + " in " + window + " " + one.number, 1);
          }
          break;
        }
      }
    }
  }

  /** Runs, dies, and runs again until it has lived through. */
  private void survive(World world, List<AlertSettings.Silence> silences) {
    AlertSettings settings = new AlertSettings(watches(), ZONE, silences);
    for (int life = 0; life < 3; life++) {
      Steps steps =
          life < 2 && random.nextInt(3) == 0 ? Killed.after(1 + random.nextInt(12)) : Steps.NONE;
      try {
        world.run(settings, Map.of("flaky", this::take), steps);
        return;
      } catch (Killed e) {
        deaths++;
        world.reopen();
      }
    }
  }

  /** Refuses a letter twice at most; drops what it has, as a receiver with idempotency does. */
  private Channel.Receipt take(Letter letter) {
    if (random.nextInt(5) == 0 && refusals.merge(letter.id(), 1, Integer::sum) <= 2) {
      return new Channel.Receipt.Refused("not now", true);
    }
    Letter before = letters.putIfAbsent(letter.id(), letter);
    if (before != null) {
      assertThat(letter.digest()).isEqualTo(before.digest());
    }
    return new Channel.Receipt.Accepted();
  }

  /** What the letters say, counted. */
  private Map<String, Integer> told() {
    Map<String, Integer> told = new TreeMap<>();
    for (Letter letter : letters.values()) {
      for (Digest.Section section : letter.digest().sections()) {
        String watch = section.watch() + " ";
        for (Digest.Item item : section.items()) {
          String what = item.isNew() ? "new " : "changed to " + firms(item) + " ";
          told.merge(watch + what + number(item.id()), 1, Integer::sum);
        }
        for (Digest.Reminder reminder : section.reminders()) {
          long window = reminder.days() <= 7 ? 7 : reminder.days() <= 30 ? 30 : 90;
          String what = "due " + reminder.aim().deadline() + " in " + window + " ";
          told.merge(watch + what + number(reminder.id()), 1, Integer::sum);
        }
        section.silent().forEach(it -> told.merge("silent " + it, 1, Integer::sum));
      }
    }
    return told;
  }

  private static String firms(Digest.Item item) {
    return item.aims().getFirst().quantity().replace("家", "");
  }

  private static String number(String id) {
    return id.split("-")[1];
  }

  private long size() throws IOException {
    return Files.size(data.resolve("policywatch.db"));
  }

  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
