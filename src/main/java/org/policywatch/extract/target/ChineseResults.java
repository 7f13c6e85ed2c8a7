package org.policywatch.extract.target;

import org.policywatch.extract.text.WordSet;

/**
 * Figures that tell what has come of something, though no word of the past stands with them: sums
 * so far, effects, aims that were met, reports.
 */
final class ChineseResults {
  /** What says that an aim was met, and its figures with it. */
  private static final WordSet OVERSHOT =
      WordSet.of("远超 超额完成 提前完成 圆满完成 完成了 实现了").except("超额完成任务的 提前完成任务的");

  private static final WordSet SO_FAR =
      WordSet.of("累计建成 累计培育 累计完成 累计开通 累计引进 累计发放 累计服务 累计投入 累计实现 累计新增 累计认定 累计接待");

  /** What a place has done that stands in front of these. */
  private static final WordSet RESULT = WordSet.of("建成 上线 开通 落地 发放 完成 建起 接入 拥有 聚集 集聚 汇聚");

  /** 建成后: what follows is yet to come. */
  private static final WordSet COMPLETION = WordSet.of("建成 投产 达产 完工 落成 竣工 完成 今 此 未来 期满");

  /** What a sentence calls what it told before. */
  private static final WordSet OUTCOMES =
      WordSet.of("的成效 的成果 的效果 的变化 的成绩 的缩影").except("的成效更加 的成效不断 的成效进一步 的成效持续 的成果转化 的成果产业化");

  private ChineseResults() {}

  static boolean areTold(Reading r) {
    return isReported(r) || isEffect(r) || isSum(r) || isResult(r);
  }

  /** 累计培育企业60家, when nothing says that it is yet to come: what was done so far. */
  private static boolean isSum(Reading r) {
    return r.when() == null
        && r.earlierInSentence(SO_FAR)
        && !r.earlierInSentence(ChineseCues.INTENT)
        && !r.inSentence(ChineseCues.AIM_NOUNS);
  }

  /** 系统上线后,办理时间由7天缩短到1天: what it brought, when nothing says that it is to come. */
  private static boolean isEffect(Reading r) {
    int pause = Places.first(r.text(), ',', r.sentenceStart(), r.figure().start());
    return pause > r.sentenceStart()
        && r.text().charAt(pause - 1) == '后'
        && r.when() == null
        && !COMPLETION.isIn(r.text(), r.sentenceStart(), pause)
        && !r.earlierInSentence(ChineseCues.INTENT);
  }

  /** 海港市上线终端80台: a place and what it has done, when nothing says that it is to come. */
  private static boolean isResult(Reading r) {
    if (r.when() != null || r.earlierInSentence(ChineseCues.INTENT)) {
      return false;
    }
    if (r.laterInSentence(OUTCOMES)) {
      return true;
    }
    int subject = Regions.skip(r.text(), r.sentenceStart(), r.figure().start());
    return subject > r.sentenceStart() && RESULT.endAt(r.text(), subject) >= 0;
  }

  /** A report may yet say what is to come. */
  private static boolean isReported(Reading r) {
    boolean overshot = r.laterInSentence(OVERSHOT) && !r.isDue();
    int part = Places.last(r.text(), ';', r.sentenceStart(), r.figure().start());
    int from = Math.max(part, r.sentenceStart());
    return overshot
        || r.reported()
            && !r.isDue()
            && !ChineseCues.INTENT.isIn(r.text(), from, r.figure().start())
            && (!r.inSentence(ChineseCues.AIM_NOUNS) || r.inSentence(OVERSHOT));
  }
}
