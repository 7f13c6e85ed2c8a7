package org.policywatch.alert.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.policywatch.alert.match.Match;
import org.policywatch.alert.match.Watch;
import org.policywatch.index.TargetRow;
import org.policywatch.model.PageKind;
import org.policywatch.search.Hit;
import org.policywatch.text.DisplayWidth;

class DigestTest {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final Instant LATE = Instant.parse("2024-03-01T18:00:00Z");
  private static final Watch WATCH = new Watch("hebei", "区块链", List.of("feed"), LocalTime.NOON);

  @Test
  void theDayIsThatOfTheZone() {
    assertThat(Digest.of(List.of(), LATE, CHINA).day()).isEqualTo(LocalDate.of(2024, 3, 2));
  }

  @Test
  void anItemShowsItsTargetsWithTheirDeadline() {
    assertThat(text(found(1, hit("河北计划", target(null)))))
        .contains("  - 河北计划\n")
        .contains("news report, 2020-07-08, 河北省 [a1]\n")
        .contains("    > 20家 领军企业, by 2022-12-31\n")
        .contains("    http://www.hebei.example/1.html\n");
  }

  @Test
  void theAimsOfOtherRegionsAreLeftOut() {
    assertThat(text(found(1, hit("河北计划", target("430000"))))).doesNotContain("领军企业");
  }

  @Test
  void whatDoesNotFitIsCounted() {
    Match match = found(14, Collections.nCopies(12, hit("河北计划")).toArray(Hit[]::new));
    assertThat(text(match)).contains("  and 4 more\n");
    assertThat(
            text(
                found(1, hit("x", Collections.nCopies(6, target(null)).toArray(TargetRow[]::new)))))
        .contains("    > and 2 more\n");
  }

  @Test
  void aSearchWithAMistakeSaysSoAndTheOthersGoOn() {
    Match broken = new Match(WATCH, 0, List.of(), "unknown region 'hebie'");
    Digest digest = Digest.of(List.of(broken, found(1, hit("河北计划"))), LATE, CHINA);
    assertThat(DigestText.render(digest))
        .contains("this search cannot be run: unknown region 'hebie'")
        .contains("河北计划");
    assertThat(digest.isEmpty()).isFalse();
  }

  @Test
  void nothingNewIsSaid() {
    assertThat(Digest.of(List.of(found(0)), LATE, CHINA).isEmpty()).isTrue();
    assertThat(text(found(0))).contains("nothing new");
  }

  @Test
  void aPageCannotSmuggleControlsIn() {
    String text = text(found(1, hit("a\u001b[31m\u202e\r\nb\u0007\u2066c\u0085d")));
    assertThat(text).contains("a[31m bcd\n");
    assertThat(text.replace("\n", "").chars())
        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
  }

  @Test
  void noLineIsWiderThanATerminal() {
    String text = text(found(1, hit("区块链".repeat(50))));
    assertThat(text.lines())
        .allMatch(line -> DisplayWidth.of(line) <= 80)
        .anyMatch(it -> it.endsWith("…"));
  }

  private static String text(Match match) {
    return DigestText.render(Digest.of(List.of(match), LATE, CHINA));
  }

  private static Match found(long total, Hit... hits) {
    return new Match(WATCH, total, List.of(hits), null);
  }

  private static TargetRow target(@Nullable String region) {
    return new TargetRow(
        "20家", BigDecimal.valueOf(20), "家", "count", "领军企业", LocalDate.of(2022, 12, 31), region, 1);
  }

  private static Hit hit(String title, TargetRow... targets) {
    Hit.About about =
        new Hit.About(
            "http://www.hebei.example/1.html",
            PageKind.NEWS_REPORT,
            "hebei",
            null,
            "2020-07-08T10:26:43",
            null,
            List.of(),
            List.of(new Hit.Place("130000", "河北省")));
    return new Hit(
        "a1",
        1,
        true,
        new Hit.Marked(title, List.of()),
        about,
        new Hit.Marked("", List.of()),
        List.of(targets));
  }
}
