package org.policywatch.extract.date;

import java.time.LocalDate;
import org.policywatch.extract.text.Cue;
import org.policywatch.extract.text.Edtf;

/**
 * Whether a date without year is past, as the words behind it tell what has happened, or yet to
 * come, as those before it say.
 */
final class Told {
  private static final Cue CHINESE = Cue.of("^,?[^,。;]{0,14}(?:已|曾|[确完启印召审][定成动发开议]了)");
  private static final Cue HAPPENED =
      Cue.of(
          "^(?:(?!力争|将|拟|目标(?!的)|确保|争取|预计|计划(?!的)|要|预期|有望|须|应)[^;。]){0,40}?(?:同比|环比|按年(?!度)|比上年|较上年|比去年|较去年"
              + "|[成立现办动展行设集引签建增放]了|已(?!有)|[占成]全年(?:目标|任务|计划)的)");
  private static final Cue BY_COUNT = Cue.of("(?:据统计|统计显示|数据显示|据悉|据介绍),?$");
  private static final Cue ENGLISH_HAPPENED =
      Cue.of(
          "(?i)^,?(?: (?!will\\b|would\\b|shall\\b|should\\b|must\\b|to\\b|is\\b|are\\b|that\\b)"
              + "[\\w'’-]+){1,6}? (?:had|rose|fell|grew|opened|completed|signed|added|built|launched|held|saw|recorded|issued"
              + "|reported|created|attracted|exceeded)\\b(?! to\\b| by then\\b)");
  private static final Cue ENGLISH =
      Cue.of(
          "(?i)^,?(?: (?!will\\b|would\\b|shall\\b|should\\b|must\\b|to\\b|is\\b|are\\b|that\\b)"
              + "[\\w'’-]+){0,6}? (?:had|was|were|stood|reached|rose|fell|grew|opened|completed)\\b"
              + "(?! to\\b| due\\b| expected\\b| planned\\b)");
  private static final Cue REPORTED_AIM =
      Cue.of(
          "(?i)\\b(?:will|would|shall|should|must|aims?|targets?|goals?|plans?|due|supposed)\\b");

  private static final Cue COMING = Cue.of("(?<![原曾本]|此前)(?:将|拟|预计|计划|预定|有望)(?:最[快迟早晚])?会?[于在]?$");
  private static final Cue ENGLISH_COMING =
      Cue.of(
          "(?i)\\b(?:will|(?:due|expected|scheduled|slated|set) to|(?:is|are|plans?|aims?|expects?|hopes?) to)\\b"
              + "(?: (?!ha[ds]\\b|was\\b|were\\b|as\\b)[\\w'’,-]*\\w){1,12} (?:in|on|at|for|from) (?:the )?$");

  /** 到11月底完成治理, told in spring: what has not been done by then is yet to be. */
  private static final Cue TOWARDS = Cue.of("(?:^|[,;:。])到$");

  private static final Cue TO_BE_DONE =
      Cue.of("^,?[^。;,已了]{0,12}(?:完成|建成|实现|达到|新增|培育|打造|推出|开通|建设|引进|形成)(?!了)");

  /** Had been built by. */
  static final Cue HAD_BEEN =
      Cue.of(
          "(?i)\\b(?:had|was|were) (?:already )?(?:been )?[a-z]+(?:ed|en|ut|ilt) (?:(?:up|on|in|out|over) )?(?:by )?$");

  /** A feast of so many days ago is not next year's, where nothing is to be done. */
  private static final int DAYS = 15;

  /** What is just over is not planned for the next year. */
  private static final int AHEAD = 300;

  private static final Cue TO_DO = Cue.of("[将拟要须应]|力争|确保|计划|争取|预计|务必|完成");

  private Told() {}

  static boolean isTold(Context at, boolean chinese) {
    if (chinese) {
      return at.after(CHINESE);
    }
    boolean said = at.reading().form() == Form.EDGE && at.before(EnglishRoles.SAID);
    return said || (at.after(ENGLISH) || at.before(HAD_BEEN)) && !at.before(REPORTED_AIM);
  }

  /** 一季度…同比增长12%, "in the first quarter it signed 14": what happened in that time. */
  static boolean isReported(Context at, boolean chinese) {
    return chinese
        ? at.after(HAPPENED) || at.before(BY_COUNT) && !at.after(TO_DO)
        : at.after(ENGLISH_HAPPENED) && !at.before(REPORTED_AIM);
  }

  /** 将于四季度推出, "will open in October": what is to happen in that time. */
  static boolean isToCome(Context at, boolean chinese) {
    LocalDate first = Edtf.firstDay(at.reading().edtf());
    return first != null
        && first.isBefore(at.reference().plusDays(AHEAD))
        && (at.before(chinese ? COMING : ENGLISH_COMING)
            || chinese && at.before(TOWARDS) && at.after(TO_BE_DONE));
  }

  /** 春节前…集中开工, told some days after the feast. */
  static boolean isJustOver(Context at) {
    LocalDate last = Edtf.lastDay(at.reading().edtf());
    return last != null
        && last.isBefore(at.reference())
        && last.plusDays(DAYS).isAfter(at.reference())
        && !at.around(TO_DO);
  }
}
