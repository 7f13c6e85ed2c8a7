package org.policywatch.alert.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policywatch.alert.match.Watch;

/** A digest's own words, the same for text and HTML. */
final class Wording {
  /** Regions that one line names. */
  private static final int PLACES = 3;

  private final boolean chinese;

  Wording(Watch.Language language) {
    this.chinese = language == Watch.Language.ZH;
  }

  private String say(String zh, String en) {
    return chinese ? zh : en;
  }

  String heading(LocalDate day) {
    return say("政策速递 " + day, "Policy digest, " + day);
  }

  /** "3 new policies, 2 changed, 1 deadline: Hebei, Hunan". */
  String subject(Digest digest) {
    long fresh = digest.items().filter(Digest.Item::isNew).count();
    long changed = digest.items().count() - fresh;
    long due = 0;
    for (Digest.Section section : digest.sections()) {
      fresh += section.untold().fresh();
      changed += section.untold().changed();
      due += section.reminders().size() + section.untold().due();
    }
    long broken = digest.sections().stream().filter(it -> it.problem() != null).count();
    List<String> counts = new ArrayList<>();
    count(counts, fresh, say("条新政策", fresh == 1 ? " new policy" : " new policies"));
    count(counts, changed, say("条有变化", " changed"));
    count(counts, due, say("个期限临近", due == 1 ? " deadline" : " deadlines"));
    count(counts, broken, say("个搜索有误", broken == 1 ? " broken search" : " broken searches"));
    long silent = digest.sections().stream().mapToLong(it -> it.silent().size()).sum();
    count(counts, silent, say("个来源失联", silent == 1 ? " silent source" : " silent sources"));
    String places = frequent(regions(digest));
    return (counts.isEmpty() ? nothing() : String.join(say("，", ", "), counts))
        + (places.isEmpty() ? "" : say("：", ": ") + places);
  }

  /** Those that are announced for; where nothing is announced, those of the deadlines. */
  private static List<String> regions(Digest digest) {
    List<String> announced = digest.items().flatMap(item -> item.regions().stream()).toList();
    return !announced.isEmpty()
        ? announced
        : digest.sections().stream()
            .flatMap(section -> section.reminders().stream())
            .flatMap(reminder -> reminder.regions().stream())
            .toList();
  }

  /** The most frequent names first. */
  private String frequent(List<String> regions) {
    Map<String, Long> counts =
        regions.stream()
            .collect(Collectors.groupingBy(it -> it, LinkedHashMap::new, Collectors.counting()));
    return joined(
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .map(Map.Entry::getKey));
  }

  private String joined(Stream<String> regions) {
    return regions.distinct().limit(PLACES).collect(Collectors.joining(comma()));
  }

  /** The regions of one announcement as one name. */
  String places(List<String> regions) {
    return regions.isEmpty() ? say("全国或未写明", "national or not said") : joined(regions.stream());
  }

  String otherPlaces(int count) {
    return say("其他" + count + "个地区", count + " other regions");
  }

  String chart() {
    return say("目标数（按地区和截止年份）", "Number of targets by region and year due");
  }

  private static void count(List<String> counts, long number, String words) {
    if (number > 0) {
      counts.add(number + words);
    }
  }

  String nothing() {
    return say("没有新内容，仍在关注", "nothing new; still watching");
  }

  /** What is to be said of a section before its items. */
  List<String> notes(Digest.Section section) {
    if (section.problem() != null) {
      return List.of(say("此搜索无法执行：", "this search cannot be run: ") + section.problem());
    }
    return section.isEmpty()
        ? List.of(nothing())
        : section.silent().stream().map(this::silent).toList();
  }

  private String silent(String source) {
    return say("来源无法读取：", "source cannot be read: ") + source;
  }

  String more(int count) {
    return say("另有" + count + "条", "and " + count + " more");
  }

  /** Of what is new or changed, what is not even linked; empty for nothing. */
  Optional<String> moreNews(Digest.Section section) {
    Digest.Untold untold = section.untold();
    return moreOf(untold.fresh() + untold.changed() - section.rest().size());
  }

  /** Of the deadlines, those that are not told of; empty for none. */
  Optional<String> moreDeadlines(Digest.Section section) {
    return moreOf(section.untold().due());
  }

  private Optional<String> moreOf(int count) {
    return count > 0 ? Optional.of(more(count)) : Optional.empty();
  }

  /** Kind, day, regions, issuers. */
  String about(Digest.Item item) {
    List<String> parts = new ArrayList<>();
    parts.add(item.official() ? say("政策文件", "policy document") : say("报道", "report"));
    if (!item.day().isEmpty()) {
      parts.add(item.day());
    }
    parts.addAll(item.regions());
    parts.addAll(item.issuers());
    return String.join(" · ", parts);
  }

  String changed() {
    return say("变化：", "changed: ");
  }

  String aim(Digest.Aim aim) {
    String what = aim.object().isEmpty() ? aim.quantity() : aim.quantity() + " " + aim.object();
    @Nullable LocalDate deadline = aim.deadline();
    return deadline == null ? what : what + say("，截至", ", by ") + deadline;
  }

  String also() {
    return say("另见：", "also reported by ");
  }

  /** Between names. */
  String comma() {
    return say("、", ", ");
  }

  String deadlines() {
    return say("期限临近", "Deadlines coming up");
  }

  String left(Digest.Reminder reminder) {
    long days = reminder.days();
    return say("还有" + days + "天", days == 1 ? "1 day left" : days + " days left");
  }
}
