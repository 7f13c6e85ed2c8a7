package org.policywatch.extract.date;

import java.util.regex.Pattern;
import org.policywatch.extract.text.Passage;
import org.policywatch.model.DateRole;

/** What an English date is for, from the words around it. The order is the precedence. */
final class EnglishRoles {
  /** Up to the date, no digits between, and no turn to what is planned instead. */
  private static final String GAP =
      "(?:(?!\\b(?:but|now)\\b|\\band (?:now|then|plans" + "|will)\\b)[^;.\\d]){0,70}";

  private static final Pattern VALIDITY = find("\\b(?:validity|valid|expiry|term)\\b[^.;]{0,40}$");
  private static final Pattern VALID =
      find("\\b(?:valid|validity|in force|in effect|remains?|remain effective)\\b[^,;.]{0,16}$");
  private static final Pattern NOT_THIS =
      find(
          "\\b(?:not|rather than|instead of|never|no longer)(?: due| set for| planned)?(?: by"
              + "| in| on| until| for)?(?: the)? ?$"
              + "|\\bno (?:targets?|goals?|deadlines?|dates?)(?: at all| yet)?(?: for| by| in| before)?(?: the)? ?$");
  private static final Pattern DENIED =
      find(
          "\\b(?:denied|denies|refuted|dismissed|contrary to|false reports?|corrected"
              + "|erroneously|mistakenly|wrongly)\\b(?:(?!\\b(?:but|instead|now)\\b)[^;.]){0,80}$");
  private static final Pattern HAD_BEEN =
      find(
          "\\b(?:had been (?:due|promised|planned|scheduled|expected)|was (?:originally "
              + "|initially |first |once )?(?:due|to have|supposed|scheduled|meant)"
              + "|were (?:originally |initially )?(?:due|supposed|scheduled|meant|to have)|originally"
              + "|initially (?:due|planned|promised)|once promised|missed (?:its|the|a) (?:target"
              + "|goal|deadline)|failed to|had (?:expected|hoped|planned|aimed|pledged|promised"
              + "|intended|vowed) to|slipped from|pushed back from|postponed from"
              + "|delayed from)\\b"
              + GAP
              + "$");
  private static final Pattern MISSED =
      find(
          "\\b(?:miss(?:ed|ing)?|fell short of|short of|failed) (?:its|their|the"
              + "|a)(?: original)? $");
  private static final Pattern GOAL = start("^ (?:goal|target|deadline|aim)");
  private static final Pattern UNMET =
      start(
          "^ (?:goal|target|deadline|aim)[^.;]{0,60}\\b(?:missed|not met|not reached|unmet"
              + "|abandoned|scrapped)\\b");
  private static final Pattern EARLIER =
      find("\\b(?:earlier|previous) (?:reports?|stories|story|version)\\b[^.;]{0,90}$");
  private static final Pattern UNABLE =
      find(
          "\\b(?:not|never|fail(?:s|ed)? to|unable to|unlikely to)(?: be able to)? (?:meet|reach"
              + "|hit|achieve|make|fulfil)\\b(?:(?!\\b(?:but|and|now)\\b)[^;.,]){0,70}$");
  private static final Pattern GOAL_FOR =
      find("\\b(?:goals?|targets?|deadlines?|aims?) (?:for|of|set for|in) (?:the )?$");
  private static final Pattern LOST =
      start(
          "^[^.;,]{0,20}\\b(?:missed|not met|not reached|unmet|abandoned|scrapped|slipped"
              + "|dropped)\\b");
  private static final Pattern PUT_OFF =
      find(
          "\\b(?:postponed|delayed|pushed back|put off|deferred|rescheduled|moved"
              + "|extended)(?: [a-z]+){0,2} (?:to|until|till)(?: the)? $");
  private static final Pattern PUT_OFF_FROM =
      find(
          "\\b(?:postponed|delayed|pushed back|put off|deferred"
              + "|rescheduled)\\b[^.;]{0,40}\\bfrom(?: the)? $");
  private static final Pattern SAID =
      find("\\b(?:said|says|told|announced|noted|added|stated)(?: [a-z]+){0,2}(?: on| in)? ?$");
  private static final Pattern OUTLET_SAID =
      find(
          "\\b(?:Daily|Post|Times|Xinhua|Reuters|News|Journal|Herald"
              + "|Bulletin)\\b[^.;,]{0,20}\\b(?:said|says|quoted|told)\\b[^.;,\\d]{0,12}$");
  private static final Pattern STANDS =
      find("\\b(?:has|have|had|is|are|stands?|stood|from|than|against|with)\\b[^.;]{0,60}$");
  private static final Pattern STOOD =
      find("\\b(?:had|was|were|stood at|numbered|counted)\\b[^.;,]{0,50}$");
  private static final Pattern DIRECTLY =
      start(
          "^,? ?(?:[a-z]+ ){0,2}?(?:released?|issued?|published|unveiled|promulgated|rolled out"
              + "|adopted|circulated|made public|put out|printed)\\b");
  private static final Pattern ISSUE_BEHIND =
      find("(?:released|issued|published|unveiled|promulgated|circulated)(?: on| in)? $");
  private static final Pattern AFTERWARDS =
      start("^[^.;,]{0,20}\\b(?:after|when|following|because|before|since)\\b");
  private static final Pattern CORRECT =
      find("\\b(?:correct|corrected|correction|wrong|error|wrongly|mistake)\\b");
  private static final Pattern TO_COME =
      find("\\b(?:will|would|to be|is to|are to|due to|expected to|plans? to)\\b[^.;]{0,50}$");
  private static final Pattern EXPIRES =
      find(
          "\\b(?:expires?|expiring|expired?|expiry|lapses?|valid|in force|in effect|effective"
              + "|runs?|running|remains?|extended|repealed|applies)(?: in force| valid"
              + "| effective)?(?: date)?(?: on| in| to| until| through| till)? ?$");
  private static final Pattern EFFECTIVE =
      find(
          "\\b(?:takes? effect|taking effect|took effect|take effect|effective|into force"
              + "|into effect|in force from|enters? force|be implemented|implementation begins"
              + "|applies|apply)(?: on| from| as of| in| starting| beginning)? ?$"
              + "|\\bvalid for [^,;.]{1,20} from ?$");
  private static final Pattern RULES_BEGIN =
      find(
          "\\b(?:rules?|measures|regulations?|notice|polic(?:y|ies)|laws?|provisions|guidelines?"
              + "|opinions|scheme|subsid(?:y|ies)|they|it)\\b[^.;,]{0,30}\\b(?:starts?|begins?"
              + "|commenc(?:es?|ing))(?: on| from| in)? ?$|,? (?:starting|beginning|commencing)(?: on"
              + "| from| in)? ?$");
  private static final Pattern EFFECTIVE_BEHIND =
      start("^,? (?:when it (?:takes|took) effect|takes? effect)");
  private static final Pattern COMMENTS =
      find("\\b(?:comments?|consultation|feedback|public opinions?|solicit\\w*|views)\\b");
  private static final Pattern REPORTED =
      find(
          "\\b(?:reported|reports|wrote|writes|carried|according to (?:a"
              + "|an) [^,;.]{0,30}(?:report|story)|story|dispatch)\\b[^,;.\\d]{0,40}$");
  private static final Pattern OUTLET =
      find(
          "\\b(?:Daily|Post|Times|Xinhua|Reuters|News|Journal|Herald"
              + "|Bulletin)(?: Agency)?[^.;a-z]{0,12}$");
  private static final Pattern DATELINE =
      start("^ ?(?:\\((?:Xinhua|Reuters|AP|AFP|[A-Z][A-Za-z ]{2,20})\\)|-- )");
  private static final Pattern PAGE_TIME =
      find("\\b(?:published|updated|posted|release date|date)(?: on| at)?: ?$");
  private static final Pattern COMPARED =
      find(
          "(?:\\bfrom|\\b(?:increase|rise|growth|jump|gain|up|improvement|drop|fall|cut|down) on|compared (?:with|to)|\\bup from|\\bdown from|\\bagainst|\\bthan|\\bversus"
              + "|\\bvs\\.?|relative to|\\bbelow|\\babove|\\bover|on top of|based on)(?: in| those of"
              + "| that of| the| its| their| the level(?:s)? of| levels? (?:of|in))?(?: the)? ?$");
  private static final Pattern FROM = find("\\bfrom [^,;.]{1,50} in $");
  private static final Pattern LEVELS =
      start("^(?:['’]s)? (?:levels?|baseline|base\\b|figures?|totals?)");
  private static final Pattern ISSUE =
      find(
          "\\b(?:released?|releases|issued?|issues|issuing|published|publishes|unveiled|unveils"
              + "|announced|promulgated|rolled out|rolls out|adopted|launched|passed|approved"
              + "|circulated|made public|put out|came out with|printed)\\b");
  private static final Pattern DOCUMENT =
      find(
          "\\b(?:plan\\b|plans\\b(?! to\\b| \\d| an?\\b)|guidelines?|guidance|opinions|measures"
              + "|polic(?:y|ies)|documents?|schemes?|regulations?|notice|circular|rules|strategy"
              + "|blueprint|roadmap|outline|programme|program|draft|white paper|paper"
              + "|articles)\\b|"
              + Passage.MASK);
  private static final Pattern SURE_ISSUE =
      find("\\b(?:released|issued|published|unveiled|promulgated|circulated|rolled out)\\b");
  private static final Pattern AIMS =
      find(
          "\\b(?:will|would|shall|must|should|aims?|aiming|plans? (?:to\\b|for\\b|another|\\d+)"
              + "|planning|targets?|targeting|hopes?|expects?|expected|is to|are to|intends?"
              + "|pledge[sd]?|vow(?:s|ed)|goals?|to (?:build|have|reach|create|set up|open|bring"
              + "|attract|add|train|double|raise|cut))\\b");
  private static final Pattern HELD =
      start(
          "^[^,;.]{0,30}\\b(?:conference|forum|summit|meeting|expo|ceremony|work reports?"
              + "|(?:government )?work report)");
  private static final Pattern HELD_BEFORE =
      find(
          "\\b(?:held|hold|take place|takes place|meet|convene[sd]?|kick(?:s|ed)? off|to be held"
              + "|host (?:the|a|an) [^,;.]{0,30}(?:conference|forum|summit|expo"
              + "|meeting))\\b[^,;.]{0,30}$");

  private static final Pattern COUNTED = find("\\d|\\bhalf\\b|\\bthird\\b");

  private EnglishRoles() {}

  private static Pattern find(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  private static Pattern start(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  static DateRole of(Context at) {
    Form form = at.reading().form();
    String before = at.before();
    if (form == Form.LENGTH) {
      return VALID.matcher(before).find() ? DateRole.VALIDITY : DateRole.DURATION;
    }
    if (NOT_THIS.matcher(before).find()
        || DENIED.matcher(before).find() && form != Form.RECENT && !at.before().isEmpty()) {
      return DateRole.NEGATED;
    }
    if (EARLIER.matcher(before).find() && CORRECT.matcher(at.all()).find()) {
      return DateRole.NEGATED;
    }
    boolean lost = GOAL_FOR.matcher(before).find() && LOST.matcher(at.after()).find();
    if (PUT_OFF.matcher(before).find()
        && !COMMENTS.matcher(at.all()).find()
        && !at.isPast()
        && !VALIDITY.matcher(before).find()) {
      return DateRole.DEADLINE;
    }
    if (lost || UNABLE.matcher(before).find() || PUT_OFF_FROM.matcher(before).find()) {
      return DateRole.MISSED;
    }
    if (UNMET.matcher(at.after()).find()) {
      return DateRole.MISSED;
    }
    if (HAD_BEEN.matcher(before).find()
        || MISSED.matcher(before).find() && GOAL.matcher(at.after()).find()) {
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
              ? DateRole.DEADLINE
              : at.reading().approximate() ? DateRole.EVENT : DateRole.BASELINE;
      default -> point(at);
    };
  }

  private static @org.jspecify.annotations.Nullable DateRole force(Context at) {
    String before = at.before();
    String quote = at.quote().toLowerCase(java.util.Locale.ROOT);
    boolean until =
        quote.startsWith("until")
            || quote.startsWith("through")
            || quote.startsWith("till")
            || before.matches("(?is).*\\b(?:until|through|till|to) (?:the )?");
    boolean expires = EXPIRES.matcher(before).find();
    if (expires
        && (until || before.matches("(?is).*\\b(?:expir\\w+|lapses?|repealed)\\b.{0,10}"))) {
      return DateRole.EXPIRY;
    }
    if (at.reading().form() == Form.RANGE && VALID.matcher(before).find()) {
      return DateRole.VALIDITY;
    }
    boolean begins = EFFECTIVE.matcher(before).find() || RULES_BEGIN.matcher(before).find();
    boolean behind =
        EFFECTIVE_BEHIND.matcher(at.after()).find() && !ISSUE_BEHIND.matcher(before).find();
    if (!until && begins || behind) {
      return DateRole.EFFECTIVE;
    }
    boolean open = until || quote.startsWith("by") || at.reading().form() == Form.RANGE;
    return open && COMMENTS.matcher(at.all()).find() ? DateRole.COMMENT_PERIOD : null;
  }

  private static boolean isPublication(Context at) {
    return !at.isFuture()
        && (OUTLET.matcher(at.before()).find()
            || OUTLET_SAID.matcher(at.before()).find()
            || REPORTED.matcher(at.before()).find()
            || DATELINE.matcher(at.after()).find()
            || PAGE_TIME.matcher(at.before()).find());
  }

  private static boolean isBaseline(Context at) {
    Form form = at.reading().form();
    if (at.isFuture()
        || form == Form.RANGE
        || form == Form.AHEAD
        || form == Form.BACK
        || form == Form.SINCE) {
      return false;
    }
    boolean today = at.quote().equalsIgnoreCase("today");
    if (today && STANDS.matcher(at.before()).find() && !SAID.matcher(at.before()).find()) {
      return true;
    }
    if (at.isPast()
        && form != Form.RECENT
        && STOOD.matcher(at.before()).find()
        && AIMS.matcher(at.after()).find()) {
      return true;
    }
    if (form == Form.PLAN && !at.isPast()) {
      return false;
    }
    return COMPARED.matcher(at.before()).find()
        || FROM.matcher(at.before()).find()
            && (AIMS.matcher(at.all()).find() || at.after().matches("(?is).{0,60}\\bto\\b.*"))
        || LEVELS.matcher(at.after()).find();
  }

  private static boolean isIssued(Context at) {
    Form form = at.reading().form();
    boolean loose = form == Form.EDGE && at.reading().approximate();
    if (form != Form.POINT && form != Form.RECENT && !loose
        || at.isFuture()
        || Period.year(at.reference().getYear()).edtf().equals(at.reading().edtf())) {
      return false;
    }
    String before = at.before();
    String near = before.substring(Math.max(0, before.length() - 90));
    String after = at.after().substring(0, Math.min(90, at.after().length()));
    boolean document = DOCUMENT.matcher(at.statement()).find();
    boolean fund = at.all().matches("(?is).*\\bfund\\b.*") && !SURE_ISSUE.matcher(at.all()).find();
    if (AFTERWARDS.matcher(after).find()) {
      return false;
    }
    if (DIRECTLY.matcher(after).find() && document) {
      return true;
    }
    return !fund
        && document
        && !TO_COME.matcher(near).find()
        && (ISSUE.matcher(near).find() || ISSUE.matcher(after).find() && before.length() < 30);
  }

  private static DateRole range(Context at) {
    if (at.before().endsWith("(") && at.after().startsWith(")")) {
      return DateRole.PLAN_PERIOD;
    }
    return at.isPast() ? DateRole.EVENT : DateRole.PERIOD;
  }

  private static DateRole point(Context at) {
    if (at.isPast() || HELD.matcher(at.after()).find() || HELD_BEFORE.matcher(at.before()).find()) {
      return DateRole.EVENT;
    }
    if (!at.isFuture() && SAID.matcher(at.before()).find()) {
      return DateRole.EVENT;
    }
    if (at.quote().equalsIgnoreCase("today")) {
      return COUNTED.matcher(at.statement()).find() ? DateRole.BASELINE : DateRole.EVENT;
    }
    return at.isFuture() || AIMS.matcher(at.all()).find() ? DateRole.DEADLINE : DateRole.EVENT;
  }
}
