package org.policywatch.extract.date;

import org.policywatch.extract.text.Cue;
import org.policywatch.extract.text.Passage;
import org.policywatch.model.DateRole;

/** What an English date is for, from the words around it. The order is the precedence. */
final class EnglishRoles {
  /** Up to the date, no digits between, and no turn to what is planned instead. */
  private static final String GAP =
      "(?:(?!\\b(?:but|now)\\b|\\band (?:now|then|plans"
          + "|will)\\b)(?:[^;.\\d]|(?<!\\d)\\d{1,3}(?!\\d))){0,70}";

  private static final Cue VALIDITY =
      Cue.ignoringCase("\\b(?:validity|valid|expiry|term)\\b[^.;]{0,40}$");
  private static final Cue VALID =
      Cue.ignoringCase(
          "\\b(?:valid|validity|in force|in effect|remains?|remain effective)\\b[^,;.]{0,16}$");
  private static final Cue NOT_THIS =
      Cue.ignoringCase(
          "\\b(?:not|rather than|instead of|never|no longer)(?: due| set for| planned)?(?: by"
              + "| in| on| until| for)?(?: the)? ?$"
              + "|\\bno (?:new |specific |numerical )?(?:targets?|goals?|deadlines?|dates?)(?: at all| yet)?(?: (?:was|were|is|are|has been|have been) set)?(?: for| by| in| before)?(?: the)? ?$");
  private static final Cue DENIED =
      Cue.ignoringCase(
          "\\b(?:denied|denies|refuted|dismissed|contrary to|false reports?|corrected"
              + "|erroneously|mistakenly|wrongly)\\b(?:(?!\\b(?:but|instead|now)\\b)[^;.]){0,80}$");
  private static final Cue HAD_BEEN =
      Cue.ignoringCase(
          "\\b(?:had been (?:due|promised|planned|scheduled|expected)|was (?:originally "
              + "|initially |first |once )?(?:due|to have|supposed|scheduled|meant)"
              + "|were (?:originally |initially )?(?:due|supposed|scheduled|meant|to have)|originally"
              + "|initially (?:due|planned|promised)|once promised|missed (?:its|the|a) (?:target"
              + "|goal|deadline)|failed to|had (?:expected|hoped|planned|aimed|pledged|promised"
              + "|intended|vowed) to|slipped from|pushed back from|postponed from"
              + "|delayed from)\\b"
              + GAP
              + "$");
  private static final Cue MISSED =
      Cue.ignoringCase(
          "\\b(?:miss(?:ed|ing)?|fell short of|short of|failed) (?:its|their|the"
              + "|a)(?: original)? $");
  private static final Cue GOAL = Cue.ignoringCase("^ (?:goal|target|deadline|aim)");
  private static final Cue UNMET =
      Cue.ignoringCase(
          "^ (?:goal|target|deadline|aim)[^.;]{0,60}\\b(?:missed|not met|not reached|unmet"
              + "|abandoned|scrapped)\\b");
  private static final Cue EARLIER =
      Cue.ignoringCase("\\b(?:earlier|previous) (?:reports?|stories|story|version)\\b[^.;]{0,90}$");
  private static final Cue UNABLE =
      Cue.ignoringCase(
          "\\b(?:not|never|fail(?:s|ed)? to|unable to|unlikely to)(?: be able to)? (?:meet|reach"
              + "|hit|achieve|make|fulfil)\\b(?:(?!\\b(?:but|and|now)\\b)[^;.,]){0,70}$"
              + "|\\b(?:neither|none|not one|not a single)\\b[^;.,]{0,60}\\b(?:met|reached|hit|achieved)\\b[^;.,]{0,70}$");
  private static final Cue GOAL_FOR =
      Cue.ignoringCase("\\b(?:goals?|targets?|deadlines?|aims?) (?:for|of|set for|in) (?:the )?$");
  private static final Cue ORIGINAL =
      Cue.ignoringCase("\\boriginal (?:goal|target|plan|deadline|aim)s?\\b");
  private static final Cue LOST =
      Cue.ignoringCase(
          "^[^.;,]{0,20}\\b(?:missed|not met|not reached|unmet|abandoned|scrapped|slipped"
              + "|dropped)\\b");
  private static final Cue PUT_OFF =
      Cue.ignoringCase(
          "\\b(?:postponed|delayed|pushed back|put off|deferred|rescheduled|moved"
              + "|extended)(?: [a-z]+){0,2} (?:to|until|till)(?: the)? $");
  private static final Cue PUT_OFF_FROM =
      Cue.ignoringCase(
          "\\b(?:postponed|delayed|pushed back|put off|deferred"
              + "|rescheduled)\\b[^.;]{0,40}\\bfrom(?: the)? $");

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
  private static final Cue ISSUE_BEHIND =
      Cue.ignoringCase(
          "(?:released|issued|published|unveiled|promulgated|circulated)(?: on| in)? $");
  private static final Cue AFTERWARDS =
      Cue.ignoringCase("^[^.;,]{0,20}\\b(?:after|when|following|because|before|since)\\b");
  private static final Cue CORRECT =
      Cue.ignoringCase("\\b(?:correct|corrected|correction|wrong|error|wrongly|mistake)\\b");
  private static final Cue TO_COME =
      Cue.ignoringCase(
          "\\b(?:will|would|to be|is to|are to|due to|expected to|plans? to)\\b[^.;]{0,50}$");
  private static final Cue EXPIRES =
      Cue.ignoringCase(
          "\\b(?:expires?|expiring|expired?|expiry|lapses?|valid|available|in force|in effect|effective"
              + "|runs?|running|remains?|extended|repealed|applies)(?: in force| valid"
              + "| effective)?(?: date)?(?: on| at| in| to| until| through| till)? ?$");
  private static final Cue EFFECTIVE =
      Cue.ignoringCase(
          "\\b(?:takes? effect|taking effect|took effect|take effect|effective|into force"
              + "|into effect|in force from|enters? force|be implemented|implementation begins"
              + "|applies|apply)(?: on| from| as of| in| starting| beginning)? ?$"
              + "|\\bvalid for [^,;.]{1,20} from ?$");

  /** From July 2025, not "from May to July". */
  private static final Cue FROM_THEN = Cue.ignoringCase("\\bfrom $");

  private static final Cue UP_TO = Cue.ignoringCase("^ (?:to|until|till|through|levels?)\\b");
  private static final Cue RULES_BEGIN =
      Cue.ignoringCase(
          "\\b(?:rules?|measures|regulations?|notice|polic(?:y|ies)|laws?|provisions|guidelines?"
              + "|opinions|scheme|subsid(?:y|ies)|they|it)\\b[^.;,]{0,30}\\b(?:starts?|begins?"
              + "|commenc(?:es?|ing))(?: on| from| in)? ?$|,? (?:starting|beginning|commencing)(?: on"
              + "| from| in)? ?$");
  private static final Cue EFFECTIVE_BEHIND =
      Cue.ignoringCase("^,? (?:when it (?:takes|took) effect|takes? effect)");
  private static final Cue COMMENTS =
      Cue.ignoringCase(
          "\\b(?:comments?|consultation|feedback|public opinions?|solicit\\w*|views)\\b");
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

  private static final Cue UNTIL = Cue.ignoringCase("\\b(?:until|through|till|to) (?:the )?\\z");
  private static final Cue EXPIRING =
      Cue.ignoringCase("\\b(?:expir\\w+|lapses?|repealed)\\b(?s:.{0,10})\\z");
  private static final Cue TO = Cue.ignoringCase("^(?s:.{0,60})\\bto\\b");
  private static final Cue FUND = Cue.ignoringCase("\\bfund\\b");

  /** How far from the date its document is issued. */
  private static final int NEAR = 90;

  private EnglishRoles() {}

  static DateRole of(Context at) {
    Form form = at.reading().form();
    if (form == Form.LENGTH) {
      return at.before(VALID) ? DateRole.VALIDITY : DateRole.DURATION;
    }
    if (at.before(NOT_THIS) || at.before(DENIED) && form != Form.RECENT && !at.before().isEmpty()) {
      return DateRole.NEGATED;
    }
    if (at.before(EARLIER) && at.all(CORRECT)) {
      return DateRole.NEGATED;
    }
    boolean lost = at.before(GOAL_FOR) && at.after(LOST);
    if (at.before(PUT_OFF) && !at.all(COMMENTS) && !at.isPast() && !at.before(VALIDITY)) {
      return DateRole.DEADLINE;
    }
    lost |= at.before(ORIGINAL) && at.after(LOST);
    if (lost || at.before(UNABLE) || at.before(PUT_OFF_FROM)) {
      return DateRole.MISSED;
    }
    if (at.after(UNMET)) {
      return DateRole.MISSED;
    }
    if (at.before(HAD_BEEN) || at.before(MISSED) && at.after(GOAL)) {
      return DateRole.MISSED;
    }
    DateRole force = force(at);
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
              : at.reading().approximate() ? DateRole.EVENT : DateRole.BASELINE;
      default -> point(at);
    };
  }

  private static @org.jspecify.annotations.Nullable DateRole force(Context at) {
    String quote = at.quote().toLowerCase(java.util.Locale.ROOT);
    boolean until =
        quote.startsWith("until")
            || quote.startsWith("through")
            || quote.startsWith("till")
            || at.before(UNTIL);
    boolean expires = at.before(EXPIRES);
    if (expires && (until || at.before(EXPIRING))) {
      return DateRole.EXPIRY;
    }
    if (at.reading().form() == Form.RANGE && at.before(VALID)) {
      return DateRole.VALIDITY;
    }
    boolean begins = at.before(EFFECTIVE) || at.before(RULES_BEGIN) || isStart(at);
    boolean behind = at.after(EFFECTIVE_BEHIND) && !at.before(ISSUE_BEHIND);
    if (!until && begins || behind) {
      return DateRole.EFFECTIVE;
    }
    boolean open = until || quote.startsWith("by") || at.reading().form() == Form.RANGE;
    return open && at.all(COMMENTS) ? DateRole.COMMENT_PERIOD : null;
  }

  private static boolean isStart(Context at) {
    String edtf = at.reading().edtf();
    return at.reading().form() == Form.POINT
        && at.isFuture()
        && edtf != null
        && edtf.length() > "2025".length()
        && at.before(FROM_THEN)
        && !at.after(UP_TO);
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
        || at.before(FROM) && (at.all(AIMS) || at.after(TO))
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
