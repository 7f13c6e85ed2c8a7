package org.policywatch.extract.date;

import java.util.Locale;
import org.policywatch.extract.text.Cue;
import org.policywatch.extract.text.EnglishForecasts;
import org.policywatch.extract.text.Passage;
import org.policywatch.model.DateRole;

/** What an English date is for, from the words around it. The order is the precedence. */
final class EnglishRoles {
  /** Said in: what follows is the day of the words. */
  static final Cue SAID =
      Cue.ignoringCase(
          "\\b(?:said|says|told|announced|noted|added|stated)(?: [a-z]+){0,2}(?: on| in)? ?$");

  private static final Cue OUTLET_SAID =
      Cue.ignoringCase(
          "\\b(?:Daily|Post|Times|Xinhua|Reuters|News|Journal|Herald"
              + "|Bulletin)\\b[^.;,]{0,20}\\b(?:said|says|quoted|told)\\b[^.;,\\d]{0,12}$");
  private static final Cue STANDS =
      Cue.ignoringCase(
          "\\b(?:has|have|had|is|are|stands?|stood|from|than|against|with)\\b[^.;]{0,60}$");
  private static final Cue STOOD =
      Cue.ignoringCase("\\b(?:had|was|were|stood at|numbered|counted)\\b[^.;,]{0,50}$");
  private static final Cue DIRECTLY =
      Cue.ignoringCase(
          "^,? ?(?:[a-z]+ ){0,2}?(?:released?|issued?|published|unveiled|promulgated|rolled out"
              + "|adopted|circulated|made public|put out|printed)\\b");
  private static final Cue AFTERWARDS =
      Cue.ignoringCase("^[^.;,]{0,20}\\b(?:after|when|following|because|before|since)\\b");
  private static final Cue TO_COME =
      Cue.ignoringCase(
          "\\b(?:will|would|to be|is to|are to|due to|expected to|plans? to)\\b[^.;]{0,50}$");
  private static final Cue REPORTED =
      Cue.ignoringCase(
          "\\b(?:reported|reports|wrote|writes|carried|according to (?:a"
              + "|an) [^,;.]{0,30}(?:report|story)|story|dispatch)\\b[^,;.\\d]{0,40}$");
  private static final Cue OUTLET =
      Cue.ignoringCase(
          "\\b(?:Daily|Post|Times|Xinhua|Reuters|News|Journal|Herald"
              + "|Bulletin)(?: Agency)?[^.;a-z]{0,12}$");
  private static final Cue DATELINE =
      Cue.ignoringCase("^ ?(?:\\((?:Xinhua|Reuters|AP|AFP|[A-Z][A-Za-z ]{2,20})\\)|-- )");
  private static final Cue PAGE_TIME =
      Cue.ignoringCase("\\b(?:published|updated|posted|release date|date)(?: on| at)?: ?$");
  private static final Cue COMPARED =
      Cue.ignoringCase(
          "(?:\\bfrom|\\b(?:increase|rise|growth|jump|gain|up|improvement|drop|fall|cut|down) on|compared (?:with|to)|\\bup from|\\bdown from|\\bagainst|\\bthan|\\bversus"
              + "|\\bvs\\.?|relative to|\\bbelow|\\babove|\\bover|on top of|based on)(?: in| those of"
              + "| that of| the| its| their| the level(?:s)? of| levels? (?:of|in))?(?: the)? ?$");
  private static final Cue FROM =
      Cue.ignoringCase(
          "\\b(?:from|against|versus|compared with) (?:[^,;.]|[.,](?=\\d)){1,50} in $");
  private static final Cue UP_FROM = Cue.ignoringCase("\\b(?:up|down) from [^,;]{1,50}$");
  private static final Cue LEVELS =
      Cue.ignoringCase("^(?:['’]s)? (?:levels?|baseline|base\\b|figures?|totals?)");
  private static final Cue ISSUE =
      Cue.ignoringCase(
          "\\b(?:released?|releases|issued?|issues|issuing|published|publishes|unveiled|unveils"
              + "|announced|promulgated|rolled out|rolls out|adopted|launched|passed|approved"
              + "|circulated|made public|put out|came out with|printed)\\b");
  private static final Cue DOCUMENT =
      Cue.ignoringCase(
          "\\b(?:plan\\b|plans\\b(?! to\\b| \\d| an?\\b)|guidelines?|guidance|opinions|measures"
              + "|polic(?:y|ies)|documents?|schemes?|regulations?|notice|circular|rules|strategy"
              + "|blueprint|roadmap|outline|programme|program|draft|white paper|paper"
              + "|articles)\\b|"
              + Passage.MASK);
  private static final Cue SURE_ISSUE =
      Cue.ignoringCase(
          "\\b(?:released|issued|published|unveiled|promulgated|circulated|rolled out)\\b");
  private static final Cue AIMS =
      Cue.ignoringCase(
          "\\b(?:will|would|shall|must|should|aims?|aiming|plans? (?:to\\b|for\\b|another|\\d+)"
              + "|planning|targets?|targeting|hopes?|wants?|seeks?|expects?|expected|is to|are to|intends?"
              + "|pledge[sd]?|vow(?:s|ed)|goals?|to (?:build|have|reach|create|set up|open|bring"
              + "|attract|add|train|double|raise|cut))\\b");
  private static final Cue HELD =
      Cue.ignoringCase(
          "^[^,;.]{0,30}\\b(?:conference|forum|summit|meeting|expo|ceremony|work reports?"
              + "|(?:government )?work report)");
  private static final Cue HELD_BEFORE =
      Cue.ignoringCase(
          "\\b(?:held|hold|take place|takes place|meet|convene[sd]?|kick(?:s|ed)? off|to be held"
              + "|host (?:the|a|an) [^,;.]{0,30}(?:conference|forum|summit|expo"
              + "|meeting))\\b[^,;.]{0,30}$");
  private static final Cue COUNTED = Cue.ignoringCase("\\d|\\bhalf\\b|\\bthird\\b");
  private static final Cue TO = Cue.ignoringCase("^(?s:.{0,60})\\bto\\b");
  private static final Cue FUND = Cue.ignoringCase("\\bfund\\b");

  /** How far from the date its document is issued. */
  private static final Cue PLANS =
      Cue.ignoringCase(
          "\\b(?:plans|aims|hopes|intends|wants|pledges|vows|seeks|will|plan|aim|hope|intend)"
              + "(?: to)? [^.;]{0,160}$");

  private static final Cue HAPPENED =
      Cue.ignoringCase(
          "\\b(?:had|has|have|was|were|did|already|failed|missed|reached|would|once|originally"
              + "|since|but|instead|ago|last)\\b");
  private static final int NEAR = 90;

  private EnglishRoles() {}

  static DateRole of(Context at) {
    DateRole role = told(at);
    return role == DateRole.DEADLINE && isForecast(at) ? DateRole.EVENT : role;
  }

  /** Analysts expect it by 2030: no day by which anybody has promised it. */
  private static boolean isForecast(Context at) {
    String before = at.before().toLowerCase(Locale.ROOT);
    String after = at.after().toLowerCase(Locale.ROOT);
    return EnglishForecasts.areBefore(before, 0, before.length())
        || EnglishForecasts.areBehind(after, 0, after.length());
  }

  private static DateRole told(Context at) {
    Form form = at.reading().form();
    if (form == Form.LENGTH) {
      return at.before(EnglishForce.VALID) ? DateRole.VALIDITY : DateRole.DURATION;
    }
    DateRole denied = EnglishDenials.of(at);
    if (denied != null) {
      return denied;
    }
    DateRole force = EnglishForce.of(at);
    if (force != null) {
      return force;
    }
    if (form == Form.SO_FAR) {
      return at.isFuture() ? DateRole.DEADLINE : DateRole.BASELINE;
    }
    if (form == Form.POINT && isPublication(at)) {
      return DateRole.PUBLICATION;
    }
    if (isBaseline(at)) {
      return DateRole.BASELINE;
    }
    if (isIssued(at)) {
      return DateRole.ISSUED;
    }
    return switch (form) {
      case RECENT, BACK -> DateRole.EVENT;
      case PLAN -> at.isPast() ? DateRole.BASELINE : DateRole.PERIOD;
      case RANGE -> range(at);
      case AHEAD -> DateRole.DEADLINE;
      case SINCE -> at.isFuture() ? DateRole.PERIOD : DateRole.EVENT;
      case BOUND, EDGE ->
          !at.isPast()
              ? form == Form.EDGE && !at.isFuture() && at.before(SAID)
                  ? DateRole.EVENT
                  : DateRole.DEADLINE
              : isStillAimedAt(at)
                  ? DateRole.DEADLINE
                  : at.reading().approximate() ? DateRole.EVENT : DateRole.BASELINE;
      default -> point(at);
    };
  }

  /** Plans to, by 2022, in a text told later or without a day of its own. */
  private static boolean isStillAimedAt(Context at) {
    return at.before(PLANS) && !at.all(HAPPENED);
  }

  private static boolean isPublication(Context at) {
    return !at.isFuture()
        && (at.before(OUTLET)
            || at.before(OUTLET_SAID)
            || at.before(REPORTED)
            || at.after(DATELINE)
            || at.before(PAGE_TIME));
  }

  private static boolean isBaseline(Context at) {
    Form form = at.reading().form();
    boolean by = at.before().endsWith("by ") || at.quote().startsWith("by ");
    if (by && at.before(Told.HAD_BEEN)) {
      return true;
    }
    if (at.isFuture()
        || form == Form.RANGE
        || form == Form.AHEAD
        || form == Form.BACK
        || form == Form.SINCE) {
      return false;
    }
    boolean today = at.quote().equalsIgnoreCase("today");
    if (today && at.before(STANDS) && !at.before(SAID)) {
      return true;
    }
    if (at.isPast() && form != Form.RECENT && at.before(STOOD) && at.after(AIMS)) {
      return true;
    }
    if (form == Form.PLAN && !at.isPast()) {
      return false;
    }
    return at.before(COMPARED)
        || at.before(FROM) && (at.before(UP_FROM) || at.all(AIMS) || at.after(TO))
        || at.after(LEVELS);
  }

  private static boolean isIssued(Context at) {
    Form form = at.reading().form();
    boolean loose = form == Form.EDGE && at.reading().approximate();
    if (form != Form.POINT && form != Form.RECENT && !loose
        || at.isFuture()
        || Period.year(at.reference().getYear()).edtf().equals(at.reading().edtf())) {
      return false;
    }
    boolean document = at.statement(DOCUMENT);
    boolean fund = at.all(FUND) && !at.all(SURE_ISSUE);
    if (at.soon(AFTERWARDS, NEAR)) {
      return false;
    }
    if (at.before().endsWith("dated ") || at.soon(DIRECTLY, NEAR) && document) {
      return true;
    }
    return !fund
        && document
        && !at.near(TO_COME, NEAR)
        && (at.near(ISSUE, NEAR) || at.soon(ISSUE, NEAR) && at.before().length() < 30);
  }

  private static DateRole range(Context at) {
    if (at.before().endsWith("(") && at.after().startsWith(")")) {
      return DateRole.PLAN_PERIOD;
    }
    return at.isPast() ? DateRole.EVENT : DateRole.PERIOD;
  }

  private static DateRole point(Context at) {
    if (at.isPast() || at.after(HELD) || at.before(HELD_BEFORE)) {
      return DateRole.EVENT;
    }
    if (!at.isFuture() && at.before(SAID)) {
      return DateRole.EVENT;
    }
    if (at.quote().equalsIgnoreCase("today")) {
      return at.statement(COUNTED) ? DateRole.BASELINE : DateRole.EVENT;
    }
    return at.isFuture() || at.all(AIMS) ? DateRole.DEADLINE : DateRole.EVENT;
  }
}
