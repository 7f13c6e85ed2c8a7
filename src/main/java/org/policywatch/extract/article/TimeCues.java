package org.policywatch.extract.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policywatch.extract.page.WrittenTimes.Written;

/** What the words beside a day say that it is. */
enum TimeCues {
  /** The day of publication. */
  ISSUED,
  /** A day that nothing is said of. */
  PLAIN,
  /** The day of the last change. */
  CHANGED,
  /** Another day: of a copyright, an end, a range, or from which a rule holds. */
  OTHER;

  private static final Pattern ISSUE =
      Pattern.compile(
          "(?iu)\\b(?:posted|published|publication|released|submitted|issued|written|uploaded"
              + "|first published|filed|created|added"
              + "|ver[öo]ffentlicht|erstellt|erschienen|eingestellt|verfasst|geschrieben|gepostet"
              + "|(?:gespeichert|eingereicht|eingetragen) von|soumis par|enviad[oa] por|inviato da"
              + "|(?:ingediend|ingezonden) door|(?:indsendt|innsendt|inskickad) a[fv]"
              + "|publi[ée]e?|publication|post[ée]e?|mis en ligne|r[ée]dig[ée]e?|parue?"
              + "|publicad[oa]|publicaci[óo]n|creado|pubblicat[oa]|scritto|inserito|postado"
              + "|geplaatst|gepubliceerd|opublikowan[oy]|dodan[oey]|publicerad|publicert|publisert"
              + "|udgivet|offentliggjort|skrevet|skriven|julkaistu|zve[řr]ejn[ěe]no|vyd[áa]no"
              + "|yay[ıi]n|eklenme|k[öo]zz[ée]t[ée]ve|megjelent|objavljeno|publikovan[oé])"
              + "|опубликован|добавлен|дата публикации|发布|发表|刊发|上传|發佈|發布|發表");

  private static final Pattern CHANGE =
      Pattern.compile(
          "(?iu)\\b(?:updated?|modified|changed|revised|reviewed|last (?:edited|change)"
              + "|aktualisiert|aktualisierung|ge[äa]ndert|[äa]nderung|bearbeitet|stand"
              + "|mise? [àa] jour|modifi[ée]e?|m[àa]j|actualizad[oa]|actualizaci[óo]n|modificad[oa]"
              + "|aggiornat[oa]|aggiornamento|ultima modifica|bijgewerkt|gewijzigd|aktualizac"
              + "|zaktualizowan[oy]|upraven[oa]|atualizad[oa]|uppdaterad|[äa]ndrad|opdateret"
              + "|oppdatert|p[äa]ivitetty|muokattu|g[üu]ncelle|friss[íi]t|m[óo]dos[íi]t)"
              + "|обновлен|изменен|оновлен|(?:更新|修改|生成|修订)(?:时间|日期|時間|于)?\\s?[:：]?");

  private static final Pattern ELSE =
      Pattern.compile(
          "(?iu)©|\\b(?:copyright|deadline|expires?|valid until|g[üu]ltig bis|geboren|born|since|seit"
              + "|depuis|(?:due|effective)(?=:|\\s*$| (?:as|by|date|from|on)\\b)"
              + "|in force|in kraft|en vigueur|en vigor|in vigore)\\b|截止|截至");

  /** What stands between the two days of a range. */
  private static final Pattern RANGE =
      Pattern.compile("(?iu)\\s*(?:[-–—~～至到]|to|until|bis|au|al?|hasta|tot)\\s*");

  /**
   * {@code By Jane Doe on}, {@code Von Max am}: who wrote it says when; not from Monday to Friday.
   */
  private static final Pattern SIGNED =
      Pattern.compile(
          "\\s*(?iu:by|von|par|por|di|door|av|af)\\s(?!\\p{L}+(?:tag|woch)\\b)\\p{Lu}[^:;!?]{1,40}\\s(?iu:on|am|le|el|il|op|den|,|\\|)?\\s?,?\\s?");

  private static final String HAN_INITIALS = "发發刊上更修生截";

  private static final int NEAR = 60;

  /**
   * @param isLast no other day follows in the line: the words behind it are its own
   */
  static TimeCues of(Written day, boolean isLast) {
    if (RANGE.matcher(day.before()).matches() || !isLast && RANGE.matcher(day.after()).matches()) {
      return OTHER;
    }
    String before = day.before().substring(Math.max(0, day.before().length() - NEAR));
    TimeCues said = of(before);
    if (said == PLAIN && SIGNED.matcher(day.before()).matches()) {
      return ISSUED;
    }
    if (said == PLAIN && isLast) {
      said = of(day.after().substring(0, Math.min(NEAR, day.after().length())));
    }
    return said;
  }

  /** The cue that comes last. */
  static TimeCues of(String words) {
    if (!mayTell(words)) {
      return PLAIN;
    }
    int issued = last(ISSUE, words);
    int changed = last(CHANGE, words);
    int other = last(ELSE, words);
    if (issued < 0 && changed < 0 && other < 0) {
      return PLAIN;
    }
    return other > Math.max(issued, changed) ? OTHER : changed > issued ? CHANGED : ISSUED;
  }

  /** Every cue has a letter of an alphabet, or is of these. */
  private static boolean mayTell(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c < 0x2E80 ? Character.isLetter(c) || c == '©' : HAN_INITIALS.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static int last(Pattern cue, String words) {
    int last = -1;
    for (Matcher matcher = cue.matcher(words); matcher.find(); ) {
      last = matcher.start();
    }
    return last;
  }
}
