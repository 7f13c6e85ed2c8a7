package org.policywatch.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policywatch.index.Documents.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policywatch.index.Documents;
import org.policywatch.model.PageKind;

/** What of a page that is there already counts as news. */
class EditsTest extends EventsFixture {
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

  private static Documents numbered(String id, int firms) {
    return document(id, "河北区块链计划")
        .text("区块链 " + id)
        .of("130000", "河北省")
        .number("冀政办字〔2026〕3号")
        .target(firms + "家", firms, "领军企业", "2028-12-31");
  }
}
