package org.policywatch.extract.date;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Cue;
import org.policywatch.model.DateRole;

/** From when or until when an English text says that something holds or may be said. */
final class EnglishForce {
  /** Something holds for so long. */
  static final Cue VALID =
      Cue.ignoringCase(
          "\\b(?:valid|validity|in force|in effect|remains?|remain effective)\\b[^,;.]{0,16}$");

  private static final Cue EXPIRES =
      Cue.ignoringCase(
          "\\b(?:expires?|expiring|expired?|expiry|lapses?|valid|available|in force|in effect|effective"
              + "|runs?|running|remains?|extended|repealed|applies)(?: in force| valid"
              + "| effective)?(?: date)?(?: on| at| in| to| until| through| till)? ?$");

  /** Pays half of the taxes until then. */
  private static final Cue TAXED =
      Cue.ignoringCase(
          "\\b(?:tax(?:es|ed)?|duty|duties|tariffs?|levy|levies|exempt(?:ed|ion|ions)?|waived"
              + "|waiver)\\b[^.;]{0,50}$");

  private static final Cue EXPIRING =
      Cue.ignoringCase("\\b(?:expir\\w+|lapses?|repealed)\\b(?s:.{0,10})\\z");
  private static final Cue UNTIL = Cue.ignoringCase("\\b(?:until|through|till|to) (?:the )?\\z");
  private static final Cue EFFECTIVE =
      Cue.ignoringCase(
          "\\b(?:takes? effect|taking effect|took effect|take effect|effective|into force"
              + "|into effect|in force from|enters? force|be implemented|implementation begins"
              + "|applies|apply)(?: on| from| as of| in| starting| beginning)? ?$"
              + "|\\bvalid for [^,;.]{1,20} from ?$");
  private static final Cue EFFECTIVE_BEHIND =
      Cue.ignoringCase("^,? (?:when it (?:takes|took) effect|takes? effect)");
  private static final Cue ISSUE_BEHIND =
      Cue.ignoringCase(
          "(?:released|issued|published|unveiled|promulgated|circulated)(?: on| in)? $");
  private static final Cue RULES_BEGIN =
      Cue.ignoringCase(
          "\\b(?:rules?|measures|regulations?|notice|polic(?:y|ies)|laws?|provisions|guidelines?"
              + "|opinions|scheme|subsid(?:y|ies)|they|it)\\b[^.;,]{0,30}\\b(?:starts?|begins?"
              + "|commenc(?:es?|ing))(?: on| from| in)? ?$|,? (?:starting|beginning|commencing)(?: on"
              + "| from| in)? ?$");

  /** From July 2025, not "from May to July". */
  private static final Cue FROM_THEN = Cue.ignoringCase("\\bfrom $");

  private static final Cue UP_TO = Cue.ignoringCase("^ (?:to|until|till|through|levels?)\\b");

  /** Anybody may say what they think. */
  static final Cue COMMENTS =
      Cue.ignoringCase(
          "\\b(?:comments?|consultation|feedback|public opinions?|solicit\\w*|views)\\b");

  private EnglishForce() {}

  /** Effect, expiry, validity or a time for comments; null when the words tell of none. */
  static @Nullable DateRole of(Context at) {
    String quote = at.quote().toLowerCase(Locale.ROOT);
    boolean until =
        quote.startsWith("until")
            || quote.startsWith("through")
            || quote.startsWith("till")
            || at.before(UNTIL);
    boolean expires = at.before(EXPIRES);
    if (expires && (until || at.before(EXPIRING)) || until && at.isFuture() && at.before(TAXED)) {
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
}
