package org.policywatch.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policywatch.index.Documents.document;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policywatch.alert.channel.Channel;
import org.policywatch.alert.channel.Letter;
import org.policywatch.alert.digest.DigestText;
import org.policywatch.alert.match.Holidays;
import org.policywatch.alert.match.Watch;
import org.policywatch.alert.match.Watch.Event;
import org.policywatch.index.Documents;
import org.policywatch.model.PageKind;

/** What counts as news: a real store and index, a clock that is moved, letters that are kept. */
class EventsTest {
  private static final Watch WATCH =
      new Watch("hebei", "区块链", List.of("folder"), LocalTime.of(8, 0));

  private static final String TEXT = "到2026年培育区块链企业。各单位要高度重视。";

  @TempDir private Path data;
  private World world;
  private final List<Letter> letters = new ArrayList<>();
  private final Channel kept =
      letter -> {
        letters.add(letter);
        return new Channel.Receipt.Accepted();
      };

  @BeforeEach
  void open() {
    world = new World(data);
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void anEditThatChangesNoFactIsToldWithItsSentences() {
    told(WATCH, plan(TEXT));
    world.collect(plan("到2026年培育区块链企业。各单位要认真落实。"));
    assertThat(next(WATCH)).contains("changed: wording: “各单位要高度重视。” → “各单位要认真落实。”");
  }

  @Test
  void aCounterAndTheDateOfTodayAreNoChange() {
    told(WATCH, plan("阅读次数：17\n今天是2026年3月2日 星期一\n" + TEXT));
    world.collect(plan("阅读次数：2301\n今天是2026年3月3日 星期二\n" + TEXT));
    assertThat(next(WATCH)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "浏览量 17, 浏览量 230",
    "【打印】【关闭窗口】, 【打印本页】【关闭窗口】",
    "分享到：微信, 分享到：微信 微博",
    "您是第17位访客, 您是第230位访客",
    "2026-03-02 星期一 09:10, 2026-03-03 星期二 10:20",
    "Views: 17, Views: 230",
    "17 reads, 230 reads",
  })
  void whatStandsAroundATextIsNoChange(String before, String after) {
    told(WATCH, plan(before + "\n" + TEXT));
    world.collect(plan(after + "\n" + TEXT));
    assertThat(next(WATCH)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "推动数据共享和经验分享。, 推动数据共享和成果分享。",
    "本通知自今日起施行。, 本通知自印发之日起施行。",
    "每周星期三下午受理申报。, 每周星期五下午受理申报。",
    "企业可在线查看办理进度。, 企业可随时在线查看办理进度。",
    "请各单位转发至所属企业。, 请各单位及时转发至所属企业。",
    "The blueprint covers shareholders., The blueprint covers all shareholders.",
  })
  void aSentenceThatOnlySoundsLikeAMenuIsTold(String before, String after) {
    told(WATCH, plan(TEXT + before));
    world.collect(plan(TEXT + after));
    assertThat(next(WATCH)).contains("wording: ");
    assertThat(letters.getLast().digest().sections().getFirst().items().getFirst().changes())
        .containsExactly("wording: “" + before + "” → “" + after + "”");
  }

  @Test
  void theRegionThatIsWatchedComesFirst() {
    Watch watch = new Watch("hebei", "河北 区块链", List.of("folder"), LocalTime.of(8, 0));
    next(watch);
    world.collect(
        document("a", "浙江省区块链计划").text("区块链。借鉴河北省经验。").of("330000", "浙江省").naming("130000", "河北省"),
        document("b", "雄安区块链计划").text("区块链。").of("130000", "河北省"),
        document("c", "湖南省区块链计划").text("区块链。借鉴河北省经验。").of("430000", "湖南省").naming("130000", "河北省"));
    assertThat(next(watch).lines().filter(it -> it.startsWith("  - ")).findFirst())
        .hasValue("  - 雄安区块链计划");
  }

  @Test
  void whatANewerProgramReadsIsNoNews() {
    told(WATCH, plan(TEXT));
    world.readAnew(plan(TEXT).target("30家", 30, "龙头企业", "2027-12-31"));
    assertThat(next(WATCH)).isEmpty();
    world.collect(
        document("a", "河北区块链计划")
            .text(TEXT + "另行通知。")
            .target("10家", 10, "领军企业", "2026-12-31")
            .target("30家", 30, "龙头企业", "2027-12-31"));
    assertThat(next(WATCH)).contains("target “20家” → “10家”").doesNotContain("龙头企业) gone");
  }

  @Test
  void whatWasThereBeforeTheWatchStaysOldWhenItIsReadAnew() {
    world.collect(plan(TEXT));
    next(WATCH);
    world.readAnew(plan(TEXT).target("30家", 30, "龙头企业", "2027-12-31"));
    assertThat(next(WATCH)).isEmpty();
  }

  @Test
  void aNewVersionAtAnotherAddressComesAsAChange() {
    told(WATCH, numbered("a", 200));
    world.collect(numbered("b", 100));
    assertThat(next(WATCH)).contains("target “200家” → “100家” (领军企业)");
    world.collect(numbered("c", 100));
    assertThat(next(WATCH)).isEmpty();
  }

  @Test
  void aRepostDoesNotComeAgain() {
    told(WATCH, numbered("a", 200));
    world.collect(numbered("b", 200));
    assertThat(next(WATCH)).isEmpty();
    world.collect(numbered("c", 150).kind(PageKind.NEWS_REPORT));
    assertThat(next(WATCH)).isEmpty();
  }

  @Test
  void aWatchForTargetsHearsOfNothingElse() {
    Watch watch = wishing(Event.TARGET);
    next(watch);
    world.collect(plan(TEXT));
    assertThat(next(watch)).isEmpty();
    world.collect(plan(TEXT + "更正。"));
    assertThat(next(watch)).isEmpty();
    world.collect(document("a", "河北区块链计划").text(TEXT).target("9家", 9, "领军企业", "2026-12-31"));
    assertThat(next(watch)).contains("“20家” → “9家”");
  }

  @Test
  void aWatchForDeadlinesHearsWhenOneIsMoved() {
    Watch watch = wishing(Event.MOVED);
    next(watch);
    world.collect(plan(TEXT));
    assertThat(next(watch)).isEmpty();
    world.collect(document("a", "河北区块链计划").text(TEXT).target("20家", 20, "领军企业", "2027-06-30"));
    assertThat(next(watch)).contains("deadline 2026-12-31 → 2027-06-30");
  }

  @Test
  void aDeadlineThatIsMovedIsRemindedOfAnew() {
    Watch watch =
        WATCH.wishing(new Watch.Wishes(Set.of(Event.DEADLINE), List.of(14), Duration.ZERO));
    next(watch);
    world.collect(plan(TEXT));
    world.goTo("2026-12-20T01:00:00Z");
    assertThat(run(watch)).contains("11 days left");
    assertThat(next(watch)).isEmpty();
    world.collect(document("a", "河北区块链计划").text(TEXT).target("20家", 20, "领军企业", "2027-01-03"));
    assertThat(next(watch)).contains("12 days left");
  }

  @Test
  void aSilentSourceIsToldOncePerSilence() {
    Watch watch = wishing(Event.SILENT);
    next(watch);
    AlertSettings silent = silent(watch, "2026-03-01");
    nextDay();
    assertThat(run(silent)).contains("source cannot be read: hebei-gov, 2026-03-01: timeout");
    nextDay();
    assertThat(run(silent)).isEmpty();
    nextDay();
    assertThat(run(silent(watch, "2026-03-04"))).contains("2026-03-04");
  }

  @Test
  void aSignOfLifeComesAfterAWeekOfSilence() {
    Watch watch =
        WATCH.at(
            new Watch.Times(
                LocalTime.of(8, 0), EnumSet.allOf(DayOfWeek.class), Holidays.NONE, null, true));
    next(watch);
    for (int day = 0; day < 5; day++) {
      assertThat(next(watch)).isEmpty();
    }
    world.collect(plan(TEXT));
    assertThat(next(watch)).contains("河北区块链计划");
    for (int day = 0; day < 6; day++) {
      assertThat(next(watch)).isEmpty();
    }
    assertThat(next(watch)).contains("still watching");
  }

  @Test
  void nothingIsSentInQuietHours() {
    Watch watch =
        WATCH.at(
            new Watch.Times(
                LocalTime.of(8, 0),
                EnumSet.allOf(DayOfWeek.class),
                Holidays.NONE,
                new Watch.Quiet(LocalTime.of(22, 0), LocalTime.of(9, 30)),
                false));
    next(watch);
    world.collect(plan(TEXT));
    nextDay();
    assertThat(run(watch)).isEmpty();
    world.goTo(world.instant().plusSeconds(1_799).toString());
    assertThat(run(watch)).isEmpty();
    world.goTo(world.instant().plusSeconds(1).toString());
    assertThat(run(watch)).contains("河北区块链计划");
  }

  @Test
  void onHolidaysItWaits() {
    Watch watch =
        WATCH.at(
            new Watch.Times(
                LocalTime.of(8, 0),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                Holidays.CHINA,
                null,
                false));
    world.goTo("2026-09-30T01:00:00Z");
    run(watch);
    world.collect(plan(TEXT));
    world.goTo("2026-10-07T01:00:00Z");
    assertThat(run(watch)).isEmpty();
    world.goTo("2026-10-08T01:00:00Z");
    assertThat(run(watch)).contains("河北区块链计划");
    world.collect(document("b", "河北另一份区块链计划").text(TEXT));
    world.goTo("2026-10-10T01:00:00Z"); // a Saturday that is worked
    assertThat(run(watch)).contains("河北另一份区块链计划");
  }

  @Test
  void whatIsTooMuchIsLinked() {
    next(WATCH);
    world.collect(
        IntStream.range(0, 130)
            .mapToObj(i -> document("d" + i, "区块链通知第" + i + "号").text("区块链 " + i))
            .toArray(Documents[]::new));
    String digest = next(WATCH);
    assertThat(digest.lines().filter(it -> it.contains("policy document"))).hasSize(25);
    assertThat(digest.lines().filter(it -> it.contains("https://"))).hasSize(125);
    assertThat(digest).contains("and 5 more");
    assertThat(DigestText.subject(letters.getLast().digest())).startsWith("130 new policies");
    assertThat(next(WATCH)).isEmpty();
  }

  @Test
  void aWatchMayLookBackWhenItBegins() {
    world.collect(plan(TEXT));
    world.goTo("2026-03-20T01:00:00Z");
    Watch watch =
        WATCH.wishing(new Watch.Wishes(Set.of(Event.NEW), List.of(30), Duration.ofDays(30)));
    run(watch);
    assertThat(next(watch)).contains("河北区块链计划");
    assertThat(next(watch)).isEmpty();
  }

  private AlertSettings silent(Watch watch, String since) {
    return new AlertSettings(
        List.of(watch),
        World.CHINA,
        List.of(new AlertSettings.Silence("hebei-gov", since, "timeout")));
  }

  private void told(Watch watch, Documents document) {
    next(watch);
    world.collect(document);
    assertThat(next(watch)).isNotEmpty();
  }

  private static Watch wishing(Event event) {
    return WATCH.wishing(new Watch.Wishes(Set.of(event), List.of(30), Duration.ZERO));
  }

  private static Documents plan(String text) {
    return document("a", "河北区块链计划").text(text).target("20家", 20, "领军企业", "2026-12-31");
  }

  private static Documents numbered(String id, int firms) {
    return document(id, "河北区块链计划")
        .text("区块链 " + id)
        .of("130000", "河北省")
        .number("冀政办字〔2026〕3号")
        .target(firms + "家", firms, "领军企业", "2028-12-31");
  }

  private void nextDay() {
    world.goTo(world.instant().plus(Duration.ofDays(1)).toString());
  }

  private String next(Watch watch) {
    nextDay();
    return run(watch);
  }

  private String run(Watch watch) {
    return run(new AlertSettings(List.of(watch), World.CHINA));
  }

  /** What arrived; empty for nothing. */
  private String run(AlertSettings settings) {
    Instant before = world.instant();
    int known = letters.size();
    world.run(settings, Map.of("folder", kept), Steps.NONE);
    assertThat(world.instant()).isEqualTo(before);
    return letters.size() == known ? "" : DigestText.render(letters.getLast().digest());
  }
}
