package org.policywatch.extract.date;

import java.time.LocalDate;
import org.policywatch.extract.text.Cue;
import org.policywatch.extract.text.Edtf;

/** Whether the words behind a date tell what has happened, so that a date without year is past. */
final class Told {
  private static final Cue CHINESE = Cue.of("^,?[^,。;]{0,14}(?:已|曾|[确完启印召审][定成动发开议]了)");
  private static final Cue ENGLISH =
      Cue.of(
          "(?i)^,?(?: (?!will\\b|would\\b|shall\\b|should\\b|must\\b|to\\b|is\\b|are\\b|that\\b)"
              + "[\\w'’-]+){0,6}? (?:had|was|were|stood|reached|rose|fell|grew|opened|completed)\\b"
              + "(?! to\\b| due\\b| expected\\b| planned\\b)");
  private static final Cue REPORTED_AIM =
      Cue.of(
          "(?i)\\b(?:will|would|shall|should|must|aims?|targets?|goals?|plans?|due|supposed)\\b");

  /** Had been built by. */
  static final Cue HAD_BEEN =
      Cue.of(
          "(?i)\\b(?:had|was|were) (?:already )?(?:been )?[a-z]+(?:ed|en|ut|ilt) (?:(?:up|on|in|out|over) )?(?:by )?$");

  /** A feast of so many days ago is not next year's, where nothing is to be done. */
  private static final int DAYS = 15;

  private static final Cue TO_DO = Cue.of("[将拟要须应]|力争|确保|计划|争取|预计|务必|完成");

  private Told() {}

  static boolean isTold(Context at, boolean chinese) {
    if (chinese) {
      return at.after(CHINESE);
    }
    boolean said = at.reading().form() == Form.EDGE && at.before(EnglishRoles.SAID);
    return said || (at.after(ENGLISH) || at.before(HAD_BEEN)) && !at.before(REPORTED_AIM);
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
