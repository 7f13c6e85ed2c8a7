package org.policywatch.extract.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the names in a line that English pages print below a headline. */
final class EnglishByline {
  /** The small words of names: Jose de la Mora, Ann van der Lee. */
  static final String SMALL =
      "de(?: l[ao]s?)?|del|della|di|da|d[ao]s|do|du|v[ao]n(?: de[nr]?)?|zu|te[nr]|bin|ibn|al";

  private static final String PARTICLE = "(?:(?:" + SMALL + ")\\s)?";

  /** Jean-Paul, O’Brien, McDonald; YouTube is no such word. */
  private static final String NAME =
      "(?:\\p{Lu}\\p{Ll}+(?:['’-]\\p{L}\\p{Ll}*)*"
          + "|(?:Mc|Mac|Fitz|De|Di|La|Le|Van|[OD]['’])\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?)";

  private static final String FURTHER = "\\s" + PARTICLE + "(?:" + NAME + "|\\p{Lu}[\\p{Ll}'’.-]*)";

  /** Ann Lee, John D. Cole, J. K. Berg. */
  private static final Pattern PERSON =
      Pattern.compile(
          NAME + "(?:" + FURTHER + "){1,3}|\\p{Lu}\\.\\s?\\p{Lu}\\.(?:" + FURTHER + "){1,2}");

  /** What menus and buttons say in two capitalised words. */
  private static final Pattern NO_PERSON =
      Pattern.compile(
          "(?i).*\\b(?:text|size|view|comments?|add|photos?|share|print|email|sign|read|more|home|news|guides?|office|ministry|department|university|agency|bureau|committee|council|institute|bank|company|government|center|centre|video|search|login|menu|subscribe|follow|posted|updated|published|staff|archive|contact|us|the|new|your|our|all|city|post|ediciones|about)\\b.*");

  private static final String BY_INITIALS = "BbPWVDTSAJFMNO0123456789";
  private static final String LATIN_NAME =
      "\\p{Lu}[\\p{L}\\p{N}_.'’-]*(?:\\s" + PARTICLE + "\\p{Lu}[\\p{L}\\p{N}_.'’-]*){0,3}";

  /** By Ann Lee and Tom Cole. */
  static final Pattern BY =
      Pattern.compile(
          "^(?:(?:.{6,30}\\d{4}\\s[|·•–-]\\s)?(?:By|BY|by|(?:Posted|Published|Written)(?: [^·|]{3,36})? by|Von|Par|Por|Door)\\s+|(?:Words|Text|Story)(?: by:?|:)\\s+|Autors?:?\\s+)"
              + "(?<name>"
              + LATIN_NAME
              + "(?:(?:,\\s"
              + LATIN_NAME
              + "){0,2},?\\s(?:and|&)\\s"
              + LATIN_NAME
              + ")?)");

  private static final Pattern PARTS = Pattern.compile("\\s?[|·•,–—]\\s?");
  private static final Pattern MONTH =
      Pattern.compile(
          "(?i).*\\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
              + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b.*");

  /** Spans without a blank between them: {@code Ann Lee8 July 2020}. */
  private static final Pattern DAY_BEHIND =
      Pattern.compile(
          "(?i)\\s?(?:\\d{1,2}(?:st|nd|rd|th)?\\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?,?\\s\\d.*");

  private EnglishByline() {}

  static boolean isPerson(String text) {
    return PERSON.matcher(text).matches();
  }

  /** Whom the line says that the text is by: {@code By Ann Lee and Tom Cole | 8 July 2020}. */
  static Optional<String> by(String line) {
    Matcher by = BY.matcher(BY_INITIALS.indexOf(line.charAt(0)) >= 0 ? line : "");
    if (!by.find()) {
      return Optional.empty();
    }
    String undated = undated(line.substring(by.start("name")));
    String name = by.group("name");
    return Optional.of((undated.length() < name.length() ? undated : name).strip());
  }

  /** The name that stands alone or before the day: {@code Ann Lee · 8 July 2020}. */
  static Optional<String> alone(String line) {
    if (!Character.isUpperCase(line.charAt(0))) {
      return Optional.empty();
    }
    String first = PARTS.split(undated(line), 2)[0].strip();
    boolean isName =
        isPerson(first)
            && !first.endsWith(".")
            && !MONTH.matcher(first).matches()
            && !NO_PERSON.matcher(first).matches();
    return isName ? Optional.of(first) : Optional.empty();
  }

  private static String undated(String text) {
    return DAY_BEHIND.matcher(text).replaceFirst("");
  }
}
